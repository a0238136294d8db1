// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/history.h"

#include "storage/action_item_repository.h"
#include "storage/audit_log.h"

#include <QJsonValue>
#include <QSet>

#include <algorithm>

namespace risalah::app {

namespace {

const QString& meetingKind()
{
    static const QString kind = QStringLiteral("meeting");
    return kind;
}

const QString& actionKind()
{
    static const QString kind = QStringLiteral("action_item");
    return kind;
}

QString shown(const QJsonValue& value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

// Both sides as table → row → column; a part that is only on one side was added or removed.
std::vector<TextChange> changesOf(const storage::AuditEvent& event)
{
    std::vector<TextChange> changes;
    QSet<QString> seen;
    for (const QJsonObject* side : {&event.before, &event.after}) {
        for (auto table = side->begin(); table != side->end(); ++table) {
            const QJsonObject rows = table->toObject();
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                for (const QString& field : row->toObject().keys()) {
                    const QString name = table.key() + u'/' + row.key() + u'/' + field;
                    if (seen.contains(name)) {
                        continue;
                    }
                    seen.insert(name);
                    const auto cell = [&](const QJsonObject& whole) {
                        return shown(
                            whole.value(table.key()).toObject().value(row.key()).toObject().value(field));
                    };
                    changes.push_back({table.key(), row.key(), field, cell(event.before), cell(event.after)});
                }
            }
        }
    }
    return changes;
}

Result<void> addEvents(storage::Database& db,
                       const QString& kind,
                       const QString& id,
                       int limit,
                       std::vector<HistoryEntry>& entries)
{
    const auto events = storage::AuditLog::eventsOf(db, kind, id, limit);
    if (!events) {
        return forwardError(events);
    }
    for (const storage::AuditEvent& event : *events) {
        entries.push_back({event.at, event.by, event.what, changesOf(event)});
    }
    return {};
}

} // namespace

Result<std::vector<HistoryEntry>> historyOf(storage::Database& db, const domain::MeetingId& id, int limit)
{
    const auto actions = storage::ActionItemRepository::loadOf(db, id);
    if (!actions) {
        return forwardError(actions);
    }
    std::vector<HistoryEntry> entries;
    if (const auto added = addEvents(db, meetingKind(), id.toString(), limit, entries); !added) {
        return forwardError(added);
    }
    for (const auto& action : *actions) {
        const QString actionId = action.value.id.toString();
        if (const auto added = addEvents(db, actionKind(), actionId, limit, entries); !added) {
            return forwardError(added);
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry& one, const HistoryEntry& other) { return one.at > other.at; });
    if (entries.size() > static_cast<size_t>(limit)) {
        entries.resize(static_cast<size_t>(limit));
    }
    return entries;
}

Result<Instant> lastChangeOf(storage::Database& db, const domain::MeetingRecord& record)
{
    const auto meeting = storage::AuditLog::lastChange(db, meetingKind(), record.meeting.id.toString());
    if (!meeting) {
        return forwardError(meeting);
    }
    Instant newest = meeting->value_or(Instant{});
    for (const domain::ActionItem& action : record.actions) {
        const auto changed = storage::AuditLog::lastChange(db, actionKind(), action.id.toString());
        if (!changed) {
            return forwardError(changed);
        }
        newest = std::max(newest, changed->value_or(Instant{}));
    }
    return newest;
}

} // namespace risalah::app
