// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version_service.h"

#include "app/detail/adopted_ids.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "app/exchange/exchange_document.h"
#include "storage/audit_log.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"

#include <QHash>

#include <algorithm>

namespace risalah::app {

namespace {

using domain::MeetingId;
using domain::RemovedParts;

constexpr std::int64_t kStoodMs = 60'000;

storage::AuditLog::TextPlace placeOf(const MeetingId& id, const TextOf& text)
{
    const QString column = QStringLiteral("text");
    switch (text.kind) {
    case TextOf::Kind::Point:
        return {QStringLiteral("meeting"), id.toString(), QStringLiteral("discussion_point"), text.id,
                column};
    case TextOf::Kind::Resolution:
        return {QStringLiteral("meeting"), id.toString(), QStringLiteral("resolution"), text.id, column};
    case TextOf::Kind::Action:
        return {QStringLiteral("action_item"), text.id, QStringLiteral("action_item"), text.id, column};
    case TextOf::Kind::AgendaItem:
        return {QStringLiteral("meeting"), id.toString(), QStringLiteral("agenda_item"), text.id,
                QStringLiteral("title")};
    case TextOf::Kind::Opening:
        return {QStringLiteral("meeting"), id.toString(), QStringLiteral("meeting"), id.toString(),
                QStringLiteral("opening")};
    case TextOf::Kind::Closing:
        return {QStringLiteral("meeting"), id.toString(), QStringLiteral("meeting"), id.toString(),
                QStringLiteral("closing")};
    }
    return {};
}

/// `later` is `text` with more words behind it, or `text` is `earlier` half deleted again.
bool isStepOfTyping(const storage::EarlierText& text,
                    const QString& later,
                    const storage::EarlierText* earlier)
{
    const bool isTypedOn = later.startsWith(text.text);
    const bool isBeingDeleted = earlier != nullptr && earlier->text.startsWith(text.text);
    const bool stood =
        earlier == nullptr || text.replacedAt.msSinceEpoch - earlier->replacedAt.msSinceEpoch >= kStoodMs;
    return !stood && (isTypedOn || isBeingDeleted);
}

/// When each row of a meeting was last touched, by whom.
struct LastTouch {
    Instant at;
    QString by;
};

Result<QHash<QString, LastTouch>> removals(storage::Database& db, const MeetingId& id)
{
    constexpr int kAllEvents = 1'000'000;
    QHash<QString, LastTouch> touched;
    const auto note = [&touched](const std::vector<storage::AuditEvent>& events, const char* table) {
        for (const storage::AuditEvent& event : events) {
            const QJsonObject before = event.before.value(QLatin1String(table)).toObject();
            const QJsonObject after = event.after.value(QLatin1String(table)).toObject();
            for (auto row = before.begin(); row != before.end(); ++row) {
                if (!after.contains(row.key()) && !touched.contains(row.key())) {
                    touched.insert(row.key(), {event.at, event.by});
                }
            }
        }
    };
    const auto events = storage::AuditLog::eventsOf(db, QStringLiteral("meeting"), id.toString(), kAllEvents);
    if (!events) {
        return forwardError(events);
    }
    note(*events, "discussion_point");
    note(*events, "resolution");
    return touched;
}

Result<LastTouch> lastRemoval(storage::Database& db, const domain::ActionItemId& id)
{
    constexpr int kEvents = 1000;
    const auto events =
        storage::AuditLog::eventsOf(db, QStringLiteral("action_item"), id.toString(), kEvents);
    if (!events) {
        return forwardError(events);
    }
    for (const storage::AuditEvent& event : *events) {
        const QJsonObject row = event.after.value(QLatin1String("action_item")).toObject();
        if (row.value(id.toString()).toObject().value(QLatin1String("removed")).toInt() == 1) {
            return LastTouch{event.at, event.by};
        }
    }
    return LastTouch{};
}

/// Puts what went at the same moment together.
class Wastebasket {
public:
    [[nodiscard]] RemovedParts& entryOf(const LastTouch& touch)
    {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&touch](const RemovedParts& one) { return one.at == touch.at; });
        if (known != m_entries.end()) {
            return *known;
        }
        m_entries.push_back({touch.at, touch.by, {}, {}, {}});
        return m_entries.back();
    }

    void addPoints(const std::vector<storage::RemovedPoint>& points, const QHash<QString, LastTouch>& touched)
    {
        QHash<QString, Instant> when;
        for (const storage::RemovedPoint& gone : points) {
            when.insert(gone.point.id.toString(), touched.value(gone.point.id.toString()).at);
        }
        const auto wentWithParent = [&](const storage::RemovedPoint& gone) {
            const QString parent = gone.parent ? gone.parent->toString() : QString();
            return when.contains(parent) && when.value(parent) == when.value(gone.point.id.toString());
        };
        for (const storage::RemovedPoint& gone : points) {
            if (!wentWithParent(gone)) {
                RemovedParts::Point root{gone.point, gone.parent};
                addChildren(root.point, points, when);
                entryOf(touched.value(gone.point.id.toString())).points.push_back(std::move(root));
            }
        }
    }

    [[nodiscard]] std::vector<RemovedParts> take()
    {
        std::stable_sort(
            m_entries.begin(), m_entries.end(),
            [](const RemovedParts& one, const RemovedParts& other) { return one.at > other.at; });
        return std::move(m_entries);
    }

private:
    static void addChildren(domain::DiscussionPoint& parent,
                            const std::vector<storage::RemovedPoint>& points,
                            const QHash<QString, Instant>& when)
    {
        for (const storage::RemovedPoint& gone : points) {
            const bool isChild = gone.parent == parent.id
                && when.value(gone.point.id.toString()) == when.value(parent.id.toString());
            if (isChild) {
                domain::DiscussionPoint child = gone.point;
                addChildren(child, points, when);
                parent.points.push_back(std::move(child));
            }
        }
    }

    std::vector<RemovedParts> m_entries;
};

Result<domain::MeetingRecord> frozenRecord(storage::Database& db, const MeetingId& id, int number)
{
    const auto editions = storage::MinutesRepository::editionsOf(db, id);
    if (!editions) {
        return forwardError(editions);
    }
    for (const domain::MinutesDocument& edition : *editions) {
        if (edition.edition != number) {
            continue;
        }
        const auto files = storage::MinutesRepository::files(db, edition.id);
        if (!files) {
            return forwardError(files);
        }
        const auto frozen = readExchange(files->recordJson);
        if (!frozen || frozen->meetings.empty()) {
            return fail(ErrorCode::RegisterDamaged, edition.id.toString());
        }
        return frozen->meetings.front().record;
    }
    return fail(ErrorCode::UnknownRecord, QString::number(number));
}

} // namespace

VersionService::VersionService(RegisterContext& context) : m_context(context)
{
}

Result<std::vector<EarlierVersion>> VersionService::earlierTexts(const MeetingId& id, const TextOf& text)
{
    const auto texts = storage::AuditLog::earlierTexts(m_context.db(), placeOf(id, text));
    if (!texts) {
        return forwardError(texts);
    }
    std::vector<EarlierVersion> versions;
    for (std::size_t i = 0; i < texts->size(); ++i) {
        const storage::EarlierText& one = texts->at(i);
        // The newest one is followed by the text of today, which the caller has: nothing to compare it with.
        const QString later = i == 0 ? QString() : texts->at(i - 1).text;
        const bool isStep =
            i > 0 && isStepOfTyping(one, later, i + 1 < texts->size() ? &texts->at(i + 1) : nullptr);
        const bool isRepeated = !versions.empty() && versions.back().text == one.text;
        if (!one.text.trimmed().isEmpty() && !isStep && !isRepeated) {
            versions.push_back({one.text, one.replacedAt, one.replacedBy});
        }
    }
    return versions;
}

Result<std::vector<RemovedParts>> VersionService::removedParts(const MeetingId& id)
{
    storage::Database& db = m_context.db();
    const auto state = db.snapshot();
    if (!state) {
        return forwardError(state);
    }
    const auto loaded = loadRecord(db, id);
    if (!loaded) {
        return forwardError(loaded);
    }
    const auto touched = removals(db, id);
    if (!touched) {
        return forwardError(touched);
    }
    const auto gone = storage::MeetingRepository::removedRows(db, id);
    if (!gone) {
        return forwardError(gone);
    }
    Wastebasket basket;
    basket.addPoints(gone->points, *touched);
    for (const domain::Resolution& resolution : gone->resolutions) {
        basket.entryOf(touched->value(resolution.id.toString())).resolutions.push_back(resolution);
    }
    for (const domain::ActionItem& action : loaded->record.actions) {
        if (!action.removed) {
            continue;
        }
        const auto when = lastRemoval(db, action.id);
        if (!when) {
            return forwardError(when);
        }
        basket.entryOf(*when).actions.push_back(action.id);
    }
    return basket.take();
}

Result<std::vector<domain::RecordChange>>
VersionService::changes(const MeetingId& id, int from, std::optional<int> to)
{
    const auto loaded = loadRecord(m_context.db(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    auto earlier = frozenRecord(m_context.db(), id, from);
    if (!earlier) {
        return forwardError(earlier);
    }
    if (!to) {
        return domain::changesBetween(withAdoptedIds(*earlier, loaded->record, Pairing::ToCompare),
                                      loaded->record);
    }
    auto later = frozenRecord(m_context.db(), id, *to);
    if (!later) {
        return forwardError(later);
    }
    const domain::MeetingRecord now = withAdoptedIds(*later, loaded->record, Pairing::ToCompare);
    return domain::changesBetween(withAdoptedIds(*earlier, now, Pairing::ToCompare), now);
}

} // namespace risalah::app
