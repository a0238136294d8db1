// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/files.h"
#include "cli/help_text.h"
#include "cli/invocation.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

Outcome answerOf(const CommandLine& commandLine, const VerbList& verbs, const Clock& clock)
{
    if (commandLine.asksForHelp()) {
        return textAnswer(commandLine.verb == nullptr ? generalHelp(verbs) : verbHelp(*commandLine.verb));
    }
    if (commandLine.asksForVersion()) {
        return textAnswer(QStringLiteral("risalah-cli " RISALAH_VERSION "\n"));
    }
    Invocation invocation(commandLine, clock);
    return commandLine.verb->run(invocation);
}

} // namespace

VerbList allVerbs()
{
    VerbList verbs;
    verbs.push_back(makeInitVerb());
    verbs.push_back(makeImportVerb());
    verbs.push_back(makeExportVerb());
    verbs.push_back(makeListVerb());
    verbs.push_back(makeShowVerb());
    verbs.push_back(makeRenderVerb());
    verbs.push_back(makeCheckVerb());
    verbs.push_back(makeFinaliseVerb());
    verbs.push_back(makeCorrectVerb());
    verbs.push_back(makeEditionVerb());
    verbs.push_back(makeSignVerb());
    verbs.push_back(makeVerifyVerb());
    verbs.push_back(makeNotesVerb());
    verbs.push_back(makeWorkdaysVerb());
    verbs.push_back(makeBackupVerb());
    verbs.push_back(makeRestoreVerb());
    verbs.push_back(makeCheckRegisterVerb());
    verbs.push_back(makeMigrateVerb());
    verbs.push_back(makeCopyVerb());
    verbs.push_back(makeDriversVerb());
    return verbs;
}

int runCommandLine(const CommandLine& commandLine, const VerbList& verbs, const Clock& clock)
{
    const Outcome outcome = answerOf(commandLine, verbs, clock);
    if (!outcome) {
        sayOnStandardError(outcome.error().sentence);
        return outcome.error().exitCode;
    }
    if (const auto written = writeToStandardOutput(outcome->output); !written) {
        const auto failure = refuse(written.error());
        sayOnStandardError(failure.value().sentence);
        return failure.value().exitCode;
    }
    return outcome->exitCode;
}

} // namespace risalah::cli
