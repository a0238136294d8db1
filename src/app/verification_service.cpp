// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verification_service.h"

#include "signing/anchors.h"
#include "signing/verification_json.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>

namespace risalah::app {

namespace {

QString inspectorBesideThisProgram()
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

/// Until it ends or the time is over; then it is stopped.
bool hasEnded(QProcess& process, int longestMs)
{
    const QDeadlineTimer deadline(longestMs);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    while (process.bytesToWrite() > 0 && process.state() == QProcess::Running && !deadline.hasExpired()) {
        process.waitForBytesWritten(left());
    }
    process.closeWriteChannel();
    if (process.state() == QProcess::NotRunning || process.waitForFinished(left())) {
        return true;
    }
    process.kill();
    process.waitForFinished();
    return false;
}

} // namespace

VerificationService::VerificationService() : VerificationService(inspectorBesideThisProgram())
{
}

VerificationService::VerificationService(QString inspector) : m_inspector(std::move(inspector))
{
}

bool VerificationService::areCertificates(const QByteArray& file)
{
    return signing::readAnchors({file}).has_value();
}

Result<Verification>
VerificationService::verify(const QByteArray& pdf, const VerificationBasis& basis, Instant now) const
{
    if (pdf.size() > kLargestPdf) {
        return fail(ErrorCode::PdfBeyondLimits);
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_inspector, QStringList());
    if (!process.waitForStarted(m_longestMs)) {
        return fail(ErrorCode::InspectorMissing, m_inspector, {}, process.errorString());
    }
    process.write(signing::toBytes({pdf, basis.anchors, now, basis.expected, basis.original}));
    const bool isWhole = hasEnded(process, m_longestMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    const auto answer = isWhole ? signing::answerFromJson(process.readAllStandardOutput()) : std::nullopt;
    if (!answer) {
        return fail(ErrorCode::PdfBeyondLimits, {}, {}, QStringLiteral("the inspector gave no answer"));
    }
    return *answer;
}

} // namespace risalah::app
