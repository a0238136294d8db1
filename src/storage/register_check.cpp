// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/register_check.h"

#include "storage/audit_log.h"
#include "storage/database_access.h"
#include "storage/hash.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace risalah::storage {

namespace {

using Rows = QHash<QString, QJsonObject>; ///< by id
using Tables = QHash<QString, Rows>;

struct StateQuery {
    const char* table;
    const char* select; ///< id, then columns under the names the audit log has for them
};

#define RISALAH_CARD                                                                                         \
    "person_name, person_identity_type, person_identity_number, person_rank, person_grade, "                 \
    "person_position, "                                                                                      \
    "person_authority, person_office"

constexpr StateQuery kStateQueries[] = {
    {"office",
     "SELECT id, government, unit, address, phone, email, website, city, zone, logo, meeting_number_pattern, "
     "resolution_number_pattern, classification, unit_code, layout, paper, six_day_week, joint_leave_works, "
     "footer_sentence, signature_form, footer_logo, quorum_percent, standing_agenda FROM office"},
    {"signing_settings",
     "SELECT id, timestamp_policy, timestamp_url, gateway_url, gateway_user, "
     "gateway_version, gateway_mark, gateway_anchor, gateway_page, gateway_x, gateway_y, gateway_width, "
     "gateway_height, gateway_origin, gateway_extent FROM signing_settings"},
    {"trust_anchor", "SELECT id, name, certificate FROM trust_anchor"},
    {"electronic_signature",
     "SELECT id, edition_id, slot, field, signer, signed_at, source, level, sha256 FROM "
     "electronic_signature"},
    {"extended_file", "SELECT id, edition_id, level, extended_at, sha256 FROM extended_file"},
    {"org_unit", "SELECT id, name, short_name, category, rank_order, removed FROM org_unit"},
    {"person", "SELECT id, name, identity_type, identity_number, rank, grade, phone, removed FROM person"},
    {"person_position",
     "SELECT id, person_id, org_unit_id, title, authority, held_from, held_until, rank_order, removed "
     "FROM person_position"},
    {"seat_group", "SELECT id, name, removed FROM seat_group"},
    {"seat_group_entry", "SELECT id, seat, office, category FROM seat_group_entry"},
    {"phrase", "SELECT id, text, removed FROM phrase"},
    {"holiday", "SELECT id, held_on, kind, name, basis FROM holiday"},
    {"meeting",
     "SELECT id, title, kind, series, held_on, last_on, start_at, end_at, place, online_link, "
     "invitation_number, "
     "invitation_on, opening, closing, review, review_note, course, course_reason, phase, removed, "
     "quorum_percent, review_by, review_at FROM meeting"},
    {"agenda_item",
     "SELECT id, title, held_on, planned_start, planned_end, started_at, ended_at FROM agenda_item"},
    {"officer", "SELECT id, role, " RISALAH_CARD " FROM officer"},
    {"seat",
     "SELECT id, seat, office, category, status, remark, arrival, online, mandate, departure, "
     "arrived_at_point, "
     "left_at_point, " RISALAH_CARD " FROM seat"},
    {"discussion_point",
     "SELECT id, parent_id, speaker, text, emphasis FROM discussion_point WHERE removed = 0"},
    {"resolution", "SELECT id, point_id, text FROM resolution WHERE removed = 0"},
    {"signature_slot", "SELECT id, caption, signer, " RISALAH_CARD " FROM signature_slot"},
    {"action_item",
     "SELECT id, meeting_id, point_id, resolution_id, text, priority, due_kind, due_date, due_days, "
     "due_text, "
     "original_due_on, due_on, overall_status, removed FROM action_item"},
    {"assignee", "SELECT id, office, office_folded, status, done_on, " RISALAH_CARD " FROM assignee"},
    {"progress_note", "SELECT id, noted_at, noted_by, text FROM progress_note"},
    {"assignee_proof", "SELECT id, attachment_id FROM assignee_proof"},
    {"extension", "SELECT id, until_day, reason, granted_at, granted_by FROM extension"},
    {"minutes_edition",
     "SELECT id, meeting_id, edition, finalised_at, reason, meeting_number, sha256 FROM minutes_edition"},
    {"hand_signature", "SELECT id, signer, signed_on, scan_id, scan_sha256 FROM hand_signature"},
    {"register_number",
     "SELECT series || '/' || year || '/' || sequence, state, text, reason, "
     "COALESCE(meeting_id, '') AS meeting_id, COALESCE(resolution_id, '') AS resolution_id "
     "FROM register_number"},
};

void report(
    CheckReport& to, ErrorCode code, const QString& subject, const QString& place, const QString& detail = {})
{
    to.problems.push_back({code, subject, place, detail});
}

/// Applies one event: rows named only before are gone, cells named after are as they say.
void fold(Tables& state, const QJsonObject& before, const QJsonObject& after)
{
    for (auto table = before.begin(); table != before.end(); ++table) {
        const QJsonObject rowsBefore = table->toObject();
        const QJsonObject rowsAfter = after.value(table.key()).toObject();
        for (auto row = rowsBefore.begin(); row != rowsBefore.end(); ++row) {
            if (!rowsAfter.contains(row.key())) {
                state[table.key()].remove(row.key());
            }
        }
    }
    for (auto table = after.begin(); table != after.end(); ++table) {
        Rows& rows = state[table.key()];
        const QJsonObject rowsAfter = table->toObject();
        for (auto row = rowsAfter.begin(); row != rowsAfter.end(); ++row) {
            QJsonObject& cells = rows[row.key()];
            const QJsonObject changed = row->toObject();
            for (auto cell = changed.begin(); cell != changed.end(); ++cell) {
                cells.insert(cell.key(), cell.value());
            }
        }
    }
}

Result<Tables> stateByAudit(Database& db)
{
    Tables state;
    constexpr int kPortion = 5000;
    qlonglong last = -1;
    int count = 0;
    do {
        count = 0;
        auto read = db.read(QStringLiteral("SELECT sequence, before_json, after_json FROM audit_event "
                                           "WHERE sequence > ? ORDER BY sequence LIMIT ?"),
                            {last, kPortion}, [&](const Row& row) {
                                last = row.integer(0);
                                ++count;
                                fold(state, QJsonDocument::fromJson(row.text(1).toUtf8()).object(),
                                     QJsonDocument::fromJson(row.text(2).toUtf8()).object());
                            });
        if (!read) {
            return forwardError(read);
        }
    } while (count == kPortion);
    return state;
}

/// Columns that came with a later step: what they hold in rows nobody has written since.
QJsonValue valueBeforeItsStep(const QString& column)
{
    static const QHash<QString, QJsonValue> values{
        {QStringLiteral("signature_form"), QStringLiteral("ink")},
        {QStringLiteral("quorum_percent"), 0},
        {QStringLiteral("standing_agenda"), QStringLiteral("")},
        {QStringLiteral("review_by"), QStringLiteral("")},
        {QStringLiteral("mandate"), QStringLiteral("")},
    };
    return values.value(column, QJsonValue());
}

bool isSame(const Row& row, int column, const QJsonValue& inLog)
{
    const QJsonValue logged = inLog.isUndefined() ? valueBeforeItsStep(row.columnName(column)) : inLog;
    if (row.isNull(column) || logged.isNull()) {
        return row.isNull(column) && logged.isNull();
    }
    if (logged.isDouble()) {
        return row.integer(column) == logged.toInteger();
    }
    const QString text = logged.toString();
    if (row.value(column).typeId() == QMetaType::QByteArray) {
        return text == QStringLiteral("sha256:") + hex(sha256(row.bytes(column)));
    }
    return row.text(column) == text;
}

Result<void> compareTable(Database& db, const StateQuery& query, Rows logged, CheckReport& found)
{
    const QString table = QString::fromLatin1(query.table);
    auto read = db.read(QString::fromLatin1(query.select), {}, [&](const Row& row) {
        const QString id = row.text(0);
        if (!logged.contains(id)) {
            report(found, ErrorCode::AuditChainBroken, id, table, QStringLiteral("not in the audit log"));
            return;
        }
        const QJsonObject cells = logged.take(id);
        for (int column = 1; column < row.columnCount(); ++column) {
            if (!isSame(row, column, cells.value(row.columnName(column)))) {
                report(found, ErrorCode::AuditChainBroken, id, table + u'.' + row.columnName(column));
                return;
            }
        }
    });
    for (auto missing = logged.cbegin(); read && missing != logged.cend(); ++missing) {
        report(found, ErrorCode::AuditChainBroken, missing.key(), table,
               QStringLiteral("logged, but not there"));
    }
    return read;
}

/// The numbers of resolutions that an edition prints, in order, against those it was logged with.
Result<void> compareEditionNumbers(Database& db, const Rows& editions, CheckReport& found)
{
    QHash<QString, QJsonArray> stored;
    auto read =
        db.read(QStringLiteral("SELECT edition_id, number FROM edition_number ORDER BY edition_id, ordinal"),
                {}, [&](const Row& row) { stored[row.text(0)].append(row.text(1)); });
    for (auto edition = editions.cbegin(); read && edition != editions.cend(); ++edition) {
        const QJsonArray logged = edition->value(QStringLiteral("resolution_numbers")).toArray();
        if (stored.value(edition.key()) != logged) {
            report(found, ErrorCode::AuditChainBroken, edition.key(), QStringLiteral("edition_number"));
        }
    }
    return read;
}

/// A counter behind its numbers would give one of them a second time.
Result<void> checkCounters(Database& db, CheckReport& found)
{
    return db.read(
        QStringLiteral(
            "SELECT n.name, n.last, COALESCE((SELECT c.value FROM counter c WHERE c.name = n.name), -1) "
            "FROM (SELECT 'action' AS name, COALESCE(MAX(number), 0) AS last FROM action_item "
            "UNION ALL SELECT 'meeting', COALESCE(MAX(entry), 0) FROM meeting) n"),
        {}, [&](const Row& row) {
            if (row.integer(2) < row.integer(1)) {
                report(found, ErrorCode::RegisterDamaged, row.text(0), QStringLiteral("counter"));
            }
        });
}

Result<void> checkStateAgainstAudit(Database& db, CheckReport& found)
{
    auto state = stateByAudit(db);
    if (!state) {
        return forwardError(state);
    }
    if (auto numbers = compareEditionNumbers(db, state->value(QStringLiteral("minutes_edition")), found);
        !numbers) {
        return numbers;
    }
    for (const StateQuery& query : kStateQueries) {
        auto compared = compareTable(db, query, state->take(QString::fromLatin1(query.table)), found);
        if (!compared) {
            return compared;
        }
    }
    return {};
}

Result<void> checkRevisions(Database& db, CheckReport& found)
{
    return db.read(
        QStringLiteral("SELECT r.kind, r.id, r.revision, COALESCE((SELECT MAX(e.revision) FROM audit_event e "
                       "WHERE e.subject_id = r.id AND e.kind = r.kind), 0) FROM ("
                       "SELECT 'meeting' AS kind, id, revision FROM meeting UNION ALL "
                       "SELECT 'action_item', id, revision FROM action_item UNION ALL "
                       "SELECT 'person', id, revision FROM person UNION ALL SELECT 'org_unit', id, revision "
                       "FROM org_unit "
                       "UNION ALL SELECT 'position', id, revision FROM person_position UNION ALL "
                       "SELECT 'seat_group', id, revision FROM seat_group UNION ALL "
                       "SELECT 'phrase', id, revision FROM phrase UNION ALL "
                       "SELECT 'office', id, revision FROM office UNION ALL "
                       "SELECT 'signing_settings', id, revision FROM signing_settings) r"),
        {}, [&](const Row& row) {
            if (row.integer(2) != row.integer(3)) {
                report(found, ErrorCode::AuditChainBroken, row.text(1), row.text(0),
                       QStringLiteral("revision"));
            }
        });
}

Result<void> checkChain(Database& db, CheckReport& found)
{
    auto verdict = AuditLog::verifyChain(db);
    if (!verdict) {
        return forwardError(verdict);
    }
    found.auditEvents = verdict->events;
    if (verdict->firstBroken) {
        report(found, ErrorCode::AuditChainBroken, QString::number(*verdict->firstBroken),
               QStringLiteral("audit_event"));
    }
    return {};
}

Result<std::vector<QString>> idsOf(Database& db, const QString& sql)
{
    std::vector<QString> ids;
    auto read = db.read(sql, {}, [&](const Row& row) { ids.push_back(row.text(0)); });
    if (!read) {
        return forwardError(read);
    }
    return ids;
}

Result<void> checkEditions(Database& db, CheckReport& found)
{
    auto ids = idsOf(db, QStringLiteral("SELECT id FROM minutes_edition ORDER BY id"));
    if (!ids) {
        return forwardError(ids);
    }
    for (const QString& id : *ids) {
        ++found.editions;
        auto read = db.read(
            QStringLiteral(
                "SELECT pdf, sha256, record_json, record_sha256 FROM minutes_edition WHERE id = ?"),
            {id}, [&](const Row& row) {
                if (hex(sha256(row.bytes(0))) != row.text(1) || hex(sha256(row.bytes(2))) != row.text(3)) {
                    report(found, ErrorCode::RegisterDamaged, id, QStringLiteral("minutes_edition"));
                }
            });
        if (!read) {
            return read;
        }
    }
    return {};
}

/// `ids` and `file` are of one table.
Result<void>
checkFiles(Database& db, CheckReport& found, const QString& table, const QString& ids, const QString& file)
{
    const auto rows = idsOf(db, ids);
    if (!rows) {
        return forwardError(rows);
    }
    for (const QString& id : *rows) {
        auto read = db.read(file, {id}, [&](const Row& row) {
            if (hex(sha256(row.bytes(0))) != row.text(1)) {
                report(found, ErrorCode::RegisterDamaged, id, table);
            }
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

Result<void> checkSignedFiles(Database& db, CheckReport& found)
{
    if (auto checked =
            checkFiles(db, found, QStringLiteral("electronic_signature"),
                       QStringLiteral("SELECT id FROM electronic_signature ORDER BY id"),
                       QStringLiteral("SELECT pdf, sha256 FROM electronic_signature WHERE id = ?"));
        !checked) {
        return checked;
    }
    return checkFiles(db, found, QStringLiteral("extended_file"),
                      QStringLiteral("SELECT id FROM extended_file ORDER BY id"),
                      QStringLiteral("SELECT pdf, sha256 FROM extended_file WHERE id = ?"));
}

Result<void> checkAttachments(Database& db, CheckReport& found)
{
    return checkFiles(db, found, QStringLiteral("attachment"),
                      QStringLiteral("SELECT id FROM attachment ORDER BY id"),
                      QStringLiteral("SELECT content, sha256 FROM attachment WHERE id = ?"));
}

Result<void> checkPages(Database& db, CheckReport& found)
{
    if (!db.dialect().isSqlite()) {
        return {}; // the server checks its own pages and references
    }
    auto pages = DatabaseAccess::first(db, QStringLiteral("PRAGMA integrity_check(10)"));
    if (!pages) {
        return forwardError(pages);
    }
    if (pages->toString() != QStringLiteral("ok")) {
        report(found, ErrorCode::RegisterDamaged, db.location().path, QStringLiteral("pages"),
               pages->toString());
    }
    auto dangling = DatabaseAccess::first(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling) {
        return forwardError(dangling);
    }
    if (dangling->isValid()) {
        report(found, ErrorCode::RegisterDamaged, dangling->toString(), QStringLiteral("references"));
    }
    // Compares the index with the words it was made from; writes nothing.
    auto index = DatabaseAccess::run(
        db, QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
    if (!index && index.error().code == ErrorCode::RegisterDamaged) {
        report(found, ErrorCode::RegisterDamaged, db.location().path, QStringLiteral("search_index"));
    }
    return {};
}

} // namespace

Result<CheckReport> checkRegister(Database& db)
{
    CheckReport found;
    for (const auto& part : {checkPages, checkChain, checkRevisions, checkCounters, checkStateAgainstAudit,
                             checkEditions, checkSignedFiles, checkAttachments}) {
        auto checked = part(db, found);
        if (!checked && checked.error().code == ErrorCode::RegisterDamaged) {
            // A damaged page ends one part; the others may still say more.
            found.problems.push_back(checked.error());
        } else if (!checked) {
            return forwardError(checked);
        }
    }
    return found;
}

} // namespace risalah::storage
