// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shared_state_repository.h"

#include <QCryptographicHash>

namespace risalah::storage {

Result<void>
SharedStateRepository::keep(Transaction& tx, const domain::MeetingId& meeting, const QByteArray& bytes)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto kept = tx.run(QStringLiteral("INSERT INTO shared_state (sha256, meeting_id, content, kept_at) "
                                      "VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"),
                       {hash, meeting.toString(), bytes, tx.change().at.toIso()});
    return kept ? Result<void>() : Result<void>(forwardError(kept));
}

Result<std::optional<QByteArray>> SharedStateRepository::load(Database& db, const QString& sha256)
{
    std::optional<QByteArray> bytes;
    auto read = db.read(QStringLiteral("SELECT content FROM shared_state WHERE sha256 = ?"),
                        {textValue(sha256)}, [&](const Row& row) { bytes = row.bytes(0); });
    if (!read) {
        return forwardError(read);
    }
    return bytes;
}

Result<QString> SharedStateRepository::newest(Database& db, const domain::MeetingId& meeting)
{
    QString hash;
    auto read = db.read(QStringLiteral("SELECT sha256 FROM shared_state WHERE meeting_id = ? "
                                       "ORDER BY kept_at DESC, sha256 LIMIT 1"),
                        {meeting.toString()}, [&](const Row& row) { hash = row.text(0); });
    if (!read) {
        return forwardError(read);
    }
    return hash;
}

} // namespace risalah::storage
