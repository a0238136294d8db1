// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper.h"
#include "base/secret.h"
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

/// Warnings of Qt (no runtime folder, an odd locale) are no sentence for whoever reads standard error. Who
/// looks for a fault sets QT_LOGGING_RULES.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES")) {
        cli::sayOnStandardError(qFormatLogMessage(type, context, message));
    }
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
    forbidCrashFiles();
    qInstallMessageHandler(sayOnlyWhatMatters);
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
