// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action_item_repository.h"

#include "base/expects.h"
#include "storage/action_rows.h"
#include "storage/decoder.h"

#include <QHash>

namespace risalah::storage {

namespace {

using domain::ActionItem;
using Actions = std::vector<Stored<ActionItem>>;

domain::DueRule dueRule(Decoder& in)
{
    const QString kind = in.text();
    const auto date = in.optionalDate();
    const int days = in.number();
    const QString text = in.text();
    if (kind == QStringLiteral("date") && date) {
        return domain::FixedDue{*date};
    }
    if (kind == QStringLiteral("days")) {
        return domain::DaysDue{days};
    }
    if (kind == QStringLiteral("workdays")) {
        return domain::WorkdaysDue{days};
    }
    return kind == QStringLiteral("text") ? domain::DueRule(domain::TextDue{text}) : domain::DueRule();
}

Stored<ActionItem> actionFrom(Decoder& in)
{
    Stored<ActionItem> stored;
    ActionItem& action = stored.value;
    action.id = in.id<domain::ActionItemId>();
    action.number = in.number();
    action.meeting = in.id<domain::MeetingId>();
    action.point = in.id<domain::PointId>();
    action.resolution = in.optionalId<domain::ResolutionId>();
    action.text = in.text();
    action.priority = in.code<domain::Priority>();
    action.due = dueRule(in);
    action.originalDueOn = in.optionalDate();
    action.removed = in.flag();
    stored.revision = in.bigNumber();
    return stored;
}

/// Parts are read for all actions of the answer at once: by the ids of a meeting, or of one action.
class PartReader {
public:
    PartReader(Database& db, Decoder& in, Actions& actions) : m_db(db), m_in(in)
    {
        for (auto& action : actions) {
            m_actions.insert(action.value.id.toString(), &action.value);
        }
    }

    /// `scope` is a meeting's or an action's id; each statement looks for both.
    [[nodiscard]] Result<void> read(const QString& scope)
    {
        for (const auto part : {&PartReader::readAssignees, &PartReader::readNotes, &PartReader::readProof,
                                &PartReader::readExtensions}) {
            if (auto done = (this->*part)({scope, scope}); !done) {
                return done;
            }
        }
        return {};
    }

private:
    Result<void> readAssignees(const QVariantList& scope)
    {
        auto read = m_db.read(
            QStringLiteral("SELECT s.action_id, s.id, s.office, s.status, s.done_on, s.person_name, "
                           "s.person_identity_type, s.person_identity_number, s.person_rank, s.person_grade, "
                           "s.person_position, s.person_authority, s.person_office FROM assignee s "
                           "JOIN action_item a ON a.id = s.action_id WHERE a.id = ? OR a.meeting_id = ? "
                           "ORDER BY s.action_id, s.ordinal"),
            scope, [&](const Row& row) {
                m_in.startRow(row);
                ActionItem* action = m_actions.value(m_in.text());
                domain::Assignee assignee;
                assignee.id = m_in.id<domain::AssigneeId>();
                assignee.office = m_in.text();
                assignee.status = m_in.code<domain::AssigneeStatus>();
                assignee.doneOn = m_in.optionalDate();
                assignee.person = m_in.optionalCard();
                if (action != nullptr) {
                    action->assignees.push_back(std::move(assignee));
                }
            });
        for (ActionItem* action : m_actions) {
            for (domain::Assignee& assignee : action->assignees) {
                m_assignees.insert(assignee.id.toString(), &assignee);
            }
        }
        return read;
    }

    Result<void> readNotes(const QVariantList& scope)
    {
        return m_db.read(
            QStringLiteral("SELECT n.assignee_id, n.noted_at, n.noted_by, n.text FROM progress_note n "
                           "JOIN assignee s ON s.id = n.assignee_id JOIN action_item a ON a.id = s.action_id "
                           "WHERE a.id = ? OR a.meeting_id = ? ORDER BY n.assignee_id, n.ordinal"),
            scope, [&](const Row& row) {
                m_in.startRow(row);
                domain::Assignee* assignee = m_assignees.value(m_in.text());
                const Instant at = m_in.instant();
                const QString by = m_in.text();
                if (assignee != nullptr) {
                    assignee->log.push_back({at, by, m_in.text()});
                }
            });
    }

    Result<void> readProof(const QVariantList& scope)
    {
        return m_db.read(
            QStringLiteral("SELECT p.assignee_id, p.attachment_id FROM assignee_proof p "
                           "JOIN assignee s ON s.id = p.assignee_id JOIN action_item a ON a.id = s.action_id "
                           "WHERE a.id = ? OR a.meeting_id = ? ORDER BY p.assignee_id, p.ordinal"),
            scope, [&](const Row& row) {
                m_in.startRow(row);
                domain::Assignee* assignee = m_assignees.value(m_in.text());
                const auto attachment = m_in.id<domain::AttachmentId>();
                if (assignee != nullptr) {
                    assignee->proof.push_back(attachment);
                }
            });
    }

    Result<void> readExtensions(const QVariantList& scope)
    {
        return m_db.read(
            QStringLiteral(
                "SELECT e.action_id, e.until_day, e.reason, e.granted_at, e.granted_by FROM extension e "
                "JOIN action_item a ON a.id = e.action_id WHERE a.id = ? OR a.meeting_id = ? "
                "ORDER BY e.action_id, e.ordinal"),
            scope, [&](const Row& row) {
                m_in.startRow(row);
                ActionItem* action = m_actions.value(m_in.text());
                const domain::Date until = m_in.date();
                const QString reason = m_in.text();
                const Instant at = m_in.instant();
                if (action != nullptr) {
                    action->extensions.push_back({until, reason, at, m_in.text()});
                }
            });
    }

    Database& m_db;
    Decoder& m_in;
    QHash<QString, ActionItem*> m_actions;
    QHash<QString, domain::Assignee*> m_assignees;
};

Result<Actions> readActions(Database& db, const QString& scope)
{
    auto state = db.snapshot();
    if (!state) {
        return forwardError(state);
    }
    Actions actions;
    Decoder in;
    auto read = db.read(
        QStringLiteral(
            "SELECT id, number, meeting_id, point_id, resolution_id, text, priority, due_kind, due_date, "
            "due_days, due_text, original_due_on, removed, revision FROM action_item "
            "WHERE id = ? OR meeting_id = ? ORDER BY number"),
        {scope, scope}, [&](const Row& row) {
            in.startRow(row);
            actions.push_back(actionFrom(in));
        });
    if (!read) {
        return forwardError(read);
    }
    if (actions.empty()) {
        return actions;
    }
    if (auto parts = PartReader(db, in, actions).read(scope); !parts) {
        return forwardError(parts);
    }
    if (auto sound = in.verdict(scope); !sound) {
        return forwardError(sound);
    }
    return actions;
}

Result<int> numberOf(Database& db, const QString& id)
{
    int number = 0;
    auto read = db.read(QStringLiteral("SELECT number FROM action_item WHERE id = ?"), {id},
                        [&](const Row& row) { number = row.smallInteger(0); });
    if (!read) {
        return forwardError(read);
    }
    return number;
}

} // namespace

Result<Stored<domain::ActionItem>> ActionItemRepository::load(Database& db, const domain::ActionItemId& id)
{
    auto actions = readActions(db, id.toString());
    if (!actions) {
        return forwardError(actions);
    }
    if (actions->empty()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    return actions->front();
}

Result<std::vector<Stored<domain::ActionItem>>> ActionItemRepository::loadOf(Database& db,
                                                                             const domain::MeetingId& meeting)
{
    return readActions(db, meeting.toString());
}

Result<Stored<domain::ActionItem>> ActionItemRepository::insert(Transaction& tx,
                                                                const domain::ActionItem& action)
{
    RISALAH_EXPECTS(action.number == 0);
    auto counted = tx.run(QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = 'action'"));
    if (!counted) {
        return forwardError(counted);
    }
    if (auto done = insertRecord(tx, recordOf(action)); !done) {
        return forwardError(done);
    }
    auto number = numberOf(tx.database(), action.id.toString());
    if (!number) {
        return forwardError(number);
    }
    Stored<ActionItem> stored{action, 1};
    stored.value.number = *number;
    if (auto done = SearchIndex::insert(tx, actionEntry(stored.value)); !done) {
        return forwardError(done);
    }
    return stored;
}

Result<Stored<domain::ActionItem>> ActionItemRepository::update(Transaction& tx,
                                                                const domain::ActionItem& before,
                                                                const Stored<domain::ActionItem>& after)
{
    Stored<ActionItem> stored = after;
    auto number = numberOf(tx.database(), after.value.id.toString());
    if (!number) {
        return forwardError(number);
    }
    stored.value.number = *number;
    auto revision = updateRecord(tx, {recordOf(before), recordOf(after.value)}, after.revision);
    if (!revision) {
        return forwardError(revision);
    }
    if (*revision != after.revision) {
        auto indexed = stored.value.removed
            ? SearchIndex::remove(tx, SearchKind::Action, stored.value.id.toString())
            : SearchIndex::put(tx, actionEntry(stored.value));
        if (!indexed) {
            return forwardError(indexed);
        }
    }
    stored.revision = *revision;
    return stored;
}

} // namespace risalah::storage
