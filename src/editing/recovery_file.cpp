// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/recovery_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <optional>

namespace risalah::editing {

namespace {

constexpr auto kFormat = "risalah-recovery/1";
constexpr qsizetype kLongestHeader = 16'384;
const auto kSuffix = QStringLiteral(".pemulihan");

// The checksum covers the header too: a draft must not turn up for another meeting or revision.
QByteArray checksum(const QByteArray& header, const QByteArray& content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(header);
    hash.addData(content);
    return hash.result().toHex();
}

/// Everything of the header line but the checksum, ending with a blank. No field contains one.
QByteArray headerOf(const RecoveryStamp& stamp, qsizetype length)
{
    const QList<QByteArray> fields{kFormat,
                                   QUrl::toPercentEncoding(stamp.registerAddress),
                                   stamp.meeting.toString().toLatin1(),
                                   QByteArray::number(qlonglong{stamp.baseRevision}),
                                   stamp.at.toIso().toLatin1(),
                                   QByteArray::number(length)};
    return fields.join(' ') + ' ';
}

std::optional<RecoveryStamp> stampFrom(const QList<QByteArray>& fields)
{
    const auto meeting = domain::MeetingId::fromString(QString::fromLatin1(fields[2]));
    bool isNumber = false;
    const qlonglong revision = fields[3].toLongLong(&isNumber);
    const auto at = Instant::fromIso(QString::fromLatin1(fields[4]));
    if (!meeting || !isNumber || !at) {
        return std::nullopt;
    }
    return RecoveryStamp{QUrl::fromPercentEncoding(fields[1]), *meeting, revision, *at};
}

std::optional<RecoveryDraft> parsed(const QByteArray& bytes)
{
    const qsizetype lineEnd = bytes.left(kLongestHeader).indexOf('\n');
    const qsizetype headerEnd = lineEnd < 0 ? -1 : bytes.lastIndexOf(' ', lineEnd);
    if (headerEnd < 0) {
        return std::nullopt;
    }
    const QByteArray header = bytes.first(headerEnd + 1);
    const QByteArray sum = bytes.sliced(headerEnd + 1, lineEnd - headerEnd - 1);
    const QByteArray content = bytes.sliced(lineEnd + 1);
    const QList<QByteArray> fields = header.chopped(1).split(' ');
    const bool isOurs = fields.size() == 6 && fields[0] == kFormat;
    if (!isOurs || fields[5] != QByteArray::number(content.size()) || sum != checksum(header, content)) {
        return std::nullopt;
    }
    const auto stamp = stampFrom(fields);
    return stamp ? std::optional(RecoveryDraft{*stamp, content}) : std::nullopt;
}

} // namespace

RecoveryFile
RecoveryFile::in(const QString& folder, const QString& registerAddress, const domain::MeetingId& meeting)
{
    const QByteArray place =
        QCryptographicHash::hash(registerAddress.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return RecoveryFile(
        QDir(folder).filePath(meeting.toString() + u'-' + QString::fromLatin1(place) + kSuffix));
}

QStringList RecoveryFile::all(const QString& folder)
{
    QStringList paths;
    const auto files =
        QDir(folder).entryInfoList(QStringList{QString(u'*' + kSuffix)}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        paths << file.filePath();
    }
    return paths;
}

bool RecoveryFile::exists() const
{
    return QFileInfo::exists(m_path);
}

RecoveryOutcome RecoveryFile::write(const RecoveryStamp& stamp,
                                    const domain::MeetingRecord& record,
                                    const Serializer& toBytes) const
{
    if (!QDir().mkpath(QFileInfo(m_path).path())) {
        return RecoveryOutcome::PermanentFailure;
    }
    const QByteArray content = toBytes(record);
    const QByteArray header = headerOf(stamp, content.size());
    const QByteArray bytes = header + checksum(header, content) + '\n' + content;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failureKind();
    }
    // Names and ranks stand in it: nobody else on this computer needs to read them.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // What is flushed by commit() alone is lost without a word when the disk is full.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return failureKind();
    }
    return RecoveryOutcome::Saved;
}

Result<RecoveryDraft> RecoveryFile::read() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return fail(ErrorCode::FileMissing, m_path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, m_path, {}, file.errorString());
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileUnreadable, m_path, {}, file.errorString());
    }
    const auto draft = parsed(bytes);
    if (!draft) {
        return fail(ErrorCode::RecoveryFileUnreadable, m_path);
    }
    return *draft;
}

Result<void> RecoveryFile::remove() const
{
    QFile file(m_path);
    if (file.exists() && !file.remove()) {
        return fail(ErrorCode::FileUnwritable, m_path, {}, file.errorString());
    }
    return {};
}

// QSaveFile does not tell the reasons apart, so the place itself is asked.
RecoveryOutcome RecoveryFile::failureKind() const
{
    const QFileInfo target(m_path);
    const bool isPlaceUsable =
        QFileInfo(target.path()).isWritable() && !target.isDir() && (!target.exists() || target.isWritable());
    return isPlaceUsable ? RecoveryOutcome::TemporaryFailure : RecoveryOutcome::PermanentFailure;
}

} // namespace risalah::editing
