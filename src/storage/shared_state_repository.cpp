// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shared_state_repository.h"

#include <QCryptographicHash>

namespace risalah::storage {

namespace {

/// The moment of the change, or just after the newest one kept: what was kept last is the newest, even when
/// two come within a thousandth of a second.
Result<Instant> momentOf(const Transaction& tx, Database& db, const domain::MeetingId& meeting)
{
    std::optional<Instant> newest;
    auto read = db.read(QStringLiteral("SELECT kept_at FROM shared_state WHERE meeting_id = ? "
                                       "ORDER BY kept_at DESC LIMIT 1"),
                        {meeting.toString()},
                        [&](const Row& row) { newest = Instant::fromIso(row.text(0)).value_or(Instant()); });
    if (!read) {
        return forwardError(read);
    }
    const Instant now = tx.change().at;
    return newest && *newest >= now ? Instant{newest->msSinceEpoch + 1} : now;
}

} // namespace

Result<void>
SharedStateRepository::keep(Transaction& tx, const domain::MeetingId& meeting, const QByteArray& bytes)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto moment = momentOf(tx, tx.database(), meeting);
    if (!moment) {
        return forwardError(moment);
    }
    auto kept = tx.run(QStringLiteral("INSERT INTO shared_state (sha256, meeting_id, content, kept_at) "
                                      "VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"),
                       {hash, meeting.toString(), bytes, moment->toIso()});
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
