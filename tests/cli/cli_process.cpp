// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace risalah::test {

namespace {

constexpr int kPatienceMs = 120'000;

/// How often the leak checker may fail before that is a failure of the test.
constexpr int kMostAttempts = 5;

ToolResult finish(QProcess& process, const QByteArray& input)
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput()};
    }
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(output).object();
}

CliProcess::CliProcess() : m_register(m_folder.filePath(QStringLiteral("Register Daérah 2025.risalah")))
{
}

CliResult CliProcess::run(const QStringList& words, const QByteArray& input) const
{
    CliResult result = runOnce(words, input);
    // The checker stops its own process as a debugger would, which now and then fails; that says nothing of
    // the program, and of its exit code neither.
    for (int attempt = 1; attempt < kMostAttempts && result.exitCode == kSanitizerReport
         && result.errors.contains("LeakSanitizer has encountered a fatal error");
         ++attempt) {
        result = runOnce(words, input);
    }
    return result;
}

CliResult CliProcess::runOnce(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("RISALAH_NOW"), m_now);
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("exitcode=%1:detect_leaks=%2")
                           .arg(QString::number(kSanitizerReport), QString::number(m_looksForLeaks ? 1 : 0)));
    environment.insert(QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("exitcode=%1").arg(kSanitizerReport));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(RISALAH_CLI), words);
    const ToolResult result = finish(process, input);
    const QByteArray errors = process.readAllStandardError();
    if (result.exitCode == kSanitizerReport) {
        qWarning("%s", errors.constData());
    }
    return {result.exitCode, result.output, errors};
}

CliResult CliProcess::onRegister(const QStringList& words) const
{
    return run(QStringList{QStringLiteral("--register"), m_register} + words);
}

QString CliProcess::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    return file.fileName();
}

QString CliProcess::onlyMeeting() const
{
    const CliResult list =
        onRegister({QStringLiteral("list"), QStringLiteral("meetings"), QStringLiteral("--json")});
    const QJsonArray meetings = list.json().value(QStringLiteral("meetings")).toArray();
    return meetings.size() == 1 ? meetings.first().toObject().value(QStringLiteral("id")).toString()
                                : QString();
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ToolResult runTool(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    return finish(process, {});
}

} // namespace risalah::test
