// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "storage/transaction.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::storage {

/// What a repository hands to the log: the changed parts only, by table, row and column.
struct AuditEntry {
    QString kind; ///< "meeting", "action_item", "person" …
    QString subjectId;
    std::int64_t revision = 0; ///< of the subject after the change
    QJsonObject before;
    QJsonObject after;
};

struct AuditEvent {
    std::int64_t sequence = 0;
    Instant at;
    QString by;
    QString what;
    QString kind;
    QString subjectId;
    std::int64_t revision = 0;
    QJsonObject before;
    QJsonObject after;
};

/// What a text was, until whom and when it was changed.
struct EarlierText {
    QString text;
    Instant replacedAt;
    QString replacedBy;
};

/// The result of walking the chain.
struct ChainVerdict {
    std::int64_t events = 0;
    std::optional<std::int64_t> firstBroken; ///< sequence of the first row that does not fit
};

/// Append-only log of every change; each row carries a SHA-256 over its canonical bytes and the row before.
class AuditLog {
public:
    [[nodiscard]] static Result<void> append(Transaction& tx, const AuditEntry& entry);
    [[nodiscard]] static Result<ChainVerdict> verifyChain(Database& db);
    /// Newest first.
    [[nodiscard]] static Result<std::vector<AuditEvent>>
    eventsOf(Database& db, const QString& kind, const QString& subjectId, int limit = 100);
    /// Versions of one column of one row inside a subject, newest first: the text of a point of a meeting is
    /// earlierTexts(db, "meeting", meetingId, "discussion_point", pointId, "text").
    struct TextPlace {
        QString kind;
        QString subjectId;
        QString table;
        QString rowId;
        QString column;
    };
    [[nodiscard]] static Result<std::vector<EarlierText>> earlierTexts(Database& db, const TextPlace& place);
    /// The number of the newest event; 0 without any.
    [[nodiscard]] static Result<std::int64_t> newest(Database& db);
    /// What kinds of subjects were written after that event.
    [[nodiscard]] static Result<QStringList> kindsAfter(Database& db, std::int64_t sequence);
    /// The moment of the last change of a subject; nullopt without one.
    [[nodiscard]] static Result<std::optional<Instant>>
    lastChange(Database& db, const QString& kind, const QString& subjectId);
};

} // namespace risalah::storage
