// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "base/clock.h"
#include "cli/files.h"
#include "cli/help_text.h"
#include "cli/invocation.h"

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

int said(const Outcome& outcome)
{
    if (!outcome) {
        sayOnStandardError(outcome.error().sentence);
        return outcome.error().exitCode;
    }
    if (const auto written = writeToStandardOutput(outcome->output); !written) {
        return said(refuse(written.error()));
    }
    return outcome->exitCode;
}

} // namespace

QStringList wordsBehindProgramName(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

int runProgram(int argc, char* argv[], const VerbList& verbs, ApplicationMaker makeApplication)
{
    const auto commandLine = readCommandLine(wordsBehindProgramName(argc, argv), verbs);
    if (!commandLine) {
        return said(tl::unexpected<Failure>(commandLine.error()));
    }
    const bool draws =
        commandLine->verb != nullptr && commandLine->verb->draws() && !commandLine->asksForHelp();
    const auto application = makeApplication(argc, argv, draws);
    QCoreApplication::setApplicationName(QStringLiteral("risalah"));
    const SystemClock clock;
    return said(answerOf(*commandLine, verbs, clock));
}

} // namespace risalah::cli
