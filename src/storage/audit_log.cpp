// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace risalah::storage {

namespace {

/// Compact, keys sorted: QJsonObject keeps them so. Nothing is written for an empty one.
QString canonical(const QJsonObject& object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// What an event's hash is made of: the hash before and every column, as one JSON array.
struct Link {
    std::int64_t sequence;
    QString at;
    QString by;
    QString what;
    QString kind;
    QString subjectId;
    std::int64_t revision;
    QString before;
    QString after;
};

QByteArray hashOf(const Link& link, const QByteArray& previousHash)
{
    const QJsonArray fields{QString::fromLatin1(previousHash),
                            static_cast<qint64>(link.sequence),
                            link.at,
                            link.by,
                            link.what,
                            link.kind,
                            link.subjectId,
                            static_cast<qint64>(link.revision),
                            link.before,
                            link.after};
    return QCryptographicHash::hash(QJsonDocument(fields).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256)
        .toHex();
}

Result<AuditHead> headOf(Database& db)
{
    AuditHead head;
    auto read =
        db.read(QStringLiteral("SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1"), {},
                [&](const Row& row) { head = {row.integer(0), row.text(1).toLatin1()}; });
    if (!read) {
        return forwardError(read);
    }
    return head;
}

AuditEvent eventFrom(const Row& row)
{
    return {.sequence = row.integer(0),
            .at = Instant::fromIso(row.text(1)).value_or(Instant()),
            .by = row.text(2),
            .what = row.text(3),
            .kind = row.text(4),
            .subjectId = row.text(5),
            .revision = row.integer(6),
            .before = objectFrom(row.text(7)),
            .after = objectFrom(row.text(8))};
}

} // namespace

Result<void> AuditLog::append(Transaction& tx, const AuditEntry& entry)
{
    if (!tx.m_auditHead) {
        auto head = headOf(tx.database());
        if (!head) {
            return forwardError(head);
        }
        tx.m_auditHead = *std::move(head);
        tx.m_firstSequence = tx.m_auditHead->sequence + 1;
    }
    const Link link{.sequence = tx.m_auditHead->sequence + 1,
                    .at = tx.change().at.toIso(),
                    .by = tx.change().by,
                    .what = tx.change().what,
                    .kind = entry.kind,
                    .subjectId = entry.subjectId,
                    .revision = entry.revision,
                    .before = canonical(entry.before),
                    .after = canonical(entry.after)};
    const QByteArray hash = hashOf(link, tx.m_auditHead->hash);
    auto inserted = tx.run(
        QStringLiteral(
            "INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, "
            "before_json, after_json, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {static_cast<qlonglong>(link.sequence), textValue(link.at), textValue(link.by), textValue(link.what),
         textValue(link.kind), textValue(link.subjectId), static_cast<qlonglong>(link.revision),
         textValue(link.before), textValue(link.after), QString::fromLatin1(hash)});
    if (!inserted) {
        return forwardError(inserted);
    }
    tx.m_auditHead = AuditHead{link.sequence, hash};
    return {};
}

Result<ChainVerdict> AuditLog::verifyChain(Database& db)
{
    ChainVerdict verdict;
    QByteArray previous;
    std::int64_t expected = 1;
    const auto check = [&](const Row& row) {
        const Link link{.sequence = row.integer(0),
                        .at = row.text(1),
                        .by = row.text(2),
                        .what = row.text(3),
                        .kind = row.text(4),
                        .subjectId = row.text(5),
                        .revision = row.integer(6),
                        .before = row.text(7),
                        .after = row.text(8)};
        const QByteArray hash = row.text(9).toLatin1();
        const bool fits = link.sequence == expected && hash == hashOf(link, previous);
        if (!fits && !verdict.firstBroken) {
            verdict.firstBroken = link.sequence;
        }
        ++verdict.events;
        ++expected;
        previous = hash;
    };
    // In portions: PostgreSQL hands over a whole answer at once.
    constexpr int kPortion = 5000;
    std::int64_t read = 0;
    std::int64_t after = -1;
    do {
        read = 0;
        auto portion = db.read(
            QStringLiteral(
                "SELECT sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, "
                "after_json, hash FROM audit_event WHERE sequence > ? ORDER BY sequence LIMIT ?"),
            {static_cast<qlonglong>(after), kPortion}, [&](const Row& row) {
                check(row);
                after = row.integer(0);
                ++read;
            });
        if (!portion) {
            return forwardError(portion);
        }
    } while (read == kPortion);
    return verdict;
}

Result<std::vector<AuditEvent>>
AuditLog::eventsOf(Database& db, const QString& kind, const QString& subjectId, int limit)
{
    std::vector<AuditEvent> events;
    auto read = db.read(
        QStringLiteral(
            "SELECT sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, "
            "after_json FROM audit_event WHERE subject_id = ? AND kind = ? ORDER BY sequence DESC LIMIT ?"),
        {textValue(subjectId), textValue(kind), limit},
        [&](const Row& row) { events.push_back(eventFrom(row)); });
    if (!read) {
        return forwardError(read);
    }
    return events;
}

Result<std::vector<EarlierText>> AuditLog::earlierTexts(Database& db, const TextPlace& place)
{
    std::vector<EarlierText> texts;
    auto read = db.read(
        QStringLiteral(
            "SELECT sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, "
            "after_json FROM audit_event WHERE subject_id = ? AND kind = ? ORDER BY sequence DESC"),
        {textValue(place.subjectId), textValue(place.kind)}, [&](const Row& row) {
            const AuditEvent event = eventFrom(row);
            const QJsonObject cells =
                event.before.value(place.table).toObject().value(place.rowId).toObject();
            if (cells.contains(place.column)) {
                texts.push_back({cells.value(place.column).toString(), event.at, event.by});
            }
        });
    if (!read) {
        return forwardError(read);
    }
    return texts;
}

Result<std::int64_t> AuditLog::newest(Database& db)
{
    std::int64_t sequence = 0;
    auto read = db.read(QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit_event"), {},
                        [&](const Row& row) { sequence = row.integer(0); });
    if (!read) {
        return forwardError(read);
    }
    return sequence;
}

Result<QStringList> AuditLog::kindsAfter(Database& db, std::int64_t sequence)
{
    QStringList kinds;
    auto read =
        db.read(QStringLiteral("SELECT DISTINCT kind FROM audit_event WHERE sequence > ?"),
                {static_cast<qlonglong>(sequence)}, [&](const Row& row) { kinds.append(row.text(0)); });
    if (!read) {
        return forwardError(read);
    }
    return kinds;
}

Result<std::optional<Instant>>
AuditLog::lastChange(Database& db, const QString& kind, const QString& subjectId)
{
    std::optional<Instant> last;
    auto read =
        db.read(QStringLiteral("SELECT happened_at FROM audit_event WHERE subject_id = ? AND kind = ? "
                               "ORDER BY sequence DESC LIMIT 1"),
                {textValue(subjectId), textValue(kind)},
                [&](const Row& row) { last = Instant::fromIso(row.text(0)).value_or(Instant()); });
    if (!read) {
        return forwardError(read);
    }
    return last;
}

} // namespace risalah::storage
