// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_part.h"

#include "app/paper.h"
#include "app/signing_work.h"
#include "cli/program.h"
#include "cli/register_memory.h"
#include "cli/verbs/verbs.h"

#include <QGuiApplication>

namespace risalah::cli {

namespace {

std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[], bool draws)
{
    if (!draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    app::prepareRendering(app::Screen::None);
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// In the order of the general help.
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
    verbs.push_back(makeSignVerb(openRegisterMemory, app::overHttp()));
    verbs.push_back(makeVerifyVerb(openRegisterMemory));
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

} // namespace

} // namespace risalah::cli

extern "C" Q_DECL_EXPORT int risalahRegisterPart(int argc, char* argv[])
{
    return risalah::cli::runProgram(argc, argv, risalah::cli::allVerbs(), risalah::cli::applicationFor);
}
