// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper.h"
#include "cli/invocation.h"
#include "cli/program.h"

#include <QGuiApplication>

#include <memory>

using namespace risalah;

namespace {

QStringList wordsBehindProgramName(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[], bool draws)
{
    if (!draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    app::prepareRendering(app::Screen::None);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const cli::VerbList verbs = cli::allVerbs();
    const auto commandLine = cli::readCommandLine(wordsBehindProgramName(argc, argv), verbs);
    if (!commandLine) {
        cli::sayOnStandardError(commandLine.error().sentence);
        return commandLine.error().exitCode;
    }
    const bool draws =
        commandLine->verb != nullptr && commandLine->verb->draws() && !commandLine->asksForHelp();
    const auto application = makeApplication(argc, argv, draws);
    QCoreApplication::setApplicationName(QStringLiteral("risalah"));
    const SystemClock clock;
    return cli::runCommandLine(*commandLine, verbs, clock);
}
