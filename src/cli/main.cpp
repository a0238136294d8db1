// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"
#include "cli/invocation.h"
#include "cli/program.h"
#include "cli/register_part.h"
#include "cli/verbs/verbs.h"

#include <QDebug>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

#include <algorithm>

using namespace risalah;

namespace {

/// Warnings of Qt (no runtime folder, an odd locale) are no sentence for whoever reads standard error. Who
/// looks for a fault sets QT_LOGGING_RULES.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES")) {
        cli::sayOnStandardError(qFormatLogMessage(type, context, message));
    }
}

cli::VerbList fileVerbs()
{
    cli::VerbList verbs;
    verbs.push_back(cli::makeSignVerb(nullptr, nullptr));
    verbs.push_back(cli::makeVerifyVerb(nullptr));
    return verbs;
}

/// Such a verb stands first and neither a register nor a time stamp authority is named anywhere. Everything
/// else is for the other part to understand, what is typed wrong too.
bool concernsFileAlone(const QStringList& words, const cli::VerbList& verbs)
{
    const bool isFileVerb = std::any_of(verbs.begin(), verbs.end(), [&words](const auto& verb) {
        return verb->spec().name == words.value(0);
    });
    return isFileVerb && std::none_of(words.begin(), words.end(), [](const QString& word) {
               return word.startsWith(QStringLiteral("--register"))
                   || word.startsWith(QStringLiteral("--tsa"));
           });
}

std::unique_ptr<QCoreApplication> plainApplication(int& argc, char* argv[], bool /*draws*/)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Beside the program, or where a package keeps it. There is no application object yet to ask for the folder.
QString registerPart(const char* typedProgram)
{
    const QString running = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const QString folder =
        QFileInfo(running.isEmpty() ? QString::fromLocal8Bit(typedProgram) : running).absolutePath();
    const QString name = QStringLiteral(RISALAH_REGISTER_PART);
    for (const QString& place : {folder, QString(folder + QStringLiteral("/" RISALAH_PART_FOLDER))}) {
        const QString file = place + QLatin1Char('/') + name;
        if (QFileInfo::exists(file)) {
            return file;
        }
    }
    return name;
}

int runRegisterPart(int argc, char* argv[])
{
    QLibrary part(registerPart(argv[0]));
    part.setLoadHints(QLibrary::PreventUnloadHint);
    const auto run = reinterpret_cast<cli::RegisterPartEntry>(part.resolve(cli::kRegisterPartEntry));
    if (run == nullptr) {
        qWarning().noquote() << part.errorString();
        cli::sayOnStandardError(QStringLiteral("Bagian program %1 tidak dapat dimuat; pasang ulang Risalah.")
                                    .arg(part.fileName()));
        return exitCode(ErrorCode::InspectorMissing);
    }
    return run(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCrashFiles();
    qInstallMessageHandler(sayOnlyWhatMatters);
    const cli::VerbList verbs = fileVerbs();
    return concernsFileAlone(cli::wordsBehindProgramName(argc, argv), verbs)
        ? cli::runProgram(argc, argv, verbs, plainApplication)
        : runRegisterPart(argc, argv);
}
