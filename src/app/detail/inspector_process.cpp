// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/inspector_process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>

#include <algorithm>

namespace risalah::app {

namespace {

constexpr int kLookMs = 50; ///< how often somebody's wish to stop is looked for

/// Until it ends, the time is over or somebody stops it; then it is killed.
bool hasEnded(QProcess& process, int longestMs, const std::stop_token& stop)
{
    const QDeadlineTimer deadline(longestMs);
    const auto mayWait = [&] { return !deadline.hasExpired() && !stop.stop_requested(); };
    const auto slice = [&deadline, &stop] {
        const int left = static_cast<int>(deadline.remainingTime());
        return stop.stop_possible() ? std::min(left, kLookMs) : left;
    };
    while (process.bytesToWrite() > 0 && process.state() == QProcess::Running && mayWait()) {
        process.waitForBytesWritten(slice());
    }
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning && mayWait()) {
        process.waitForFinished(slice());
    }
    if (process.state() == QProcess::NotRunning) {
        return true;
    }
    process.kill();
    process.waitForFinished();
    return false;
}

} // namespace

QString InspectorProcess::besideThisProgram()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("risalah-inspector.exe");
#else
    const QString name = QStringLiteral("risalah-inspector");
#endif
    // Empty when the program was replaced while it runs: a name alone would be looked for where somebody
    // stands.
    const QString folder = QCoreApplication::applicationDirPath();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

Result<QByteArray> InspectorProcess::ask(InspectorTask task,
                                         const QByteArray& request,
                                         int longestMs,
                                         const std::stop_token& stop) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto word = task == InspectorTask::Draw ? QStringLiteral("draw") : QStringLiteral("verify");
    process.start(m_program, {word});
    if (!process.waitForStarted(longestMs)) {
        return fail(ErrorCode::InspectorMissing, m_program, {}, process.errorString());
    }
    process.write(request);
    const bool isWhole = hasEnded(process, longestMs, stop) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isWhole) {
        return fail(ErrorCode::PdfBeyondLimits, {}, {}, QStringLiteral("the inspector gave no answer"));
    }
    return process.readAllStandardOutput();
}

} // namespace risalah::app
