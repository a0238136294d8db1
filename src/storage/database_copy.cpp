// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_copy.h"

#include "storage/server_restore.h"
#include "storage/sqlite_files.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QVariantList>

#include <span>
#include <tuple>

namespace risalah::storage {

namespace {

/// How one table is read in portions and written again. The key is the first column.
struct CopyStep {
    const char* select; ///< takes the last key and the size of a portion
    const char* insert;
    const char* firstKey; ///< smaller than every key; null for a number
    bool inPortions;
    int perPortion;
};

constexpr int kRows = 2000;
constexpr int kFiles = 1; ///< files may be large: one at a time

#define RISALAH_COPY(table, key, columns, marks, portion)                                                    \
    CopyStep                                                                                                 \
    {                                                                                                        \
        "SELECT " key ", " columns " FROM " table " WHERE " key " > ? ORDER BY " key " LIMIT ?",             \
            "INSERT INTO " table " (" key ", " columns ") VALUES (" marks ")", "", true, portion             \
    }

#define RISALAH_CARD                                                                                         \
    "person_name, person_identity_type, person_identity_number, person_rank, person_grade, "                 \
    "person_position, "                                                                                      \
    "person_authority, person_office"

// In the order of the references between them. Counters come last, by themselves: the target has them
// already.
constexpr CopyStep kSteps[] = {
    RISALAH_COPY("setting", "name", "value", "?, ?", kRows),
    RISALAH_COPY(
        "office",
        "id",
        "government, unit, address, phone, email, website, city, zone, logo, meeting_number_pattern, "
        "resolution_number_pattern, classification, unit_code, layout, paper, six_day_week, "
        "joint_leave_works, footer_sentence, signature_form, footer_logo, quorum_percent, standing_agenda, "
        "revision",
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
        kRows),
    RISALAH_COPY(
        "signing_settings",
        "id",
        "timestamp_policy, timestamp_url, gateway_url, gateway_user, gateway_version, "
        "gateway_mark, gateway_anchor, gateway_page, gateway_x, gateway_y, gateway_width, gateway_height, "
        "gateway_origin, gateway_extent, revision",
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
        kRows),
    RISALAH_COPY("trust_anchor", "id", "settings_id, ordinal, name, certificate", "?, ?, ?, ?, ?", kRows),
    RISALAH_COPY("org_unit",
                 "id",
                 "name, short_name, category, rank_order, removed, revision",
                 "?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY("person",
                 "id",
                 "name, identity_type, identity_number, rank, grade, phone, removed, revision",
                 "?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY(
        "person_position",
        "id",
        "person_id, org_unit_id, title, authority, held_from, held_until, rank_order, removed, revision",
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
        kRows),
    RISALAH_COPY("seat_group", "id", "name, removed, revision", "?, ?, ?, ?", kRows),
    RISALAH_COPY("seat_group_entry",
                 "id",
                 "seat_group_id, ordinal, seat, office, category",
                 "?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY("phrase", "id", "text, removed, revision", "?, ?, ?, ?", kRows),
    RISALAH_COPY("holiday", "id", "held_on, kind, name, basis, revision", "?, ?, ?, ?, ?, ?", kRows),
    RISALAH_COPY(
        "attachment", "id", "file_name, media_type, sha256, content, added_at", "?, ?, ?, ?, ?, ?", kFiles),
    RISALAH_COPY(
        "meeting",
        "id",
        "entry, title, kind, series, held_on, last_on, start_at, end_at, place, online_link, "
        "invitation_number, invitation_on, opening, closing, review, review_note, course, course_reason, "
        "phase, removed, quorum_percent, review_by, review_at, revision",
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
        kRows),
    RISALAH_COPY("agenda_item",
                 "id",
                 "meeting_id, ordinal, title, held_on, planned_start, planned_end, started_at, ended_at",
                 "?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY("officer",
                 "id",
                 "meeting_id, ordinal, role, " RISALAH_CARD,
                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY(
        "seat",
        "id",
        "meeting_id, ordinal, seat, office, category, status, remark, arrival, online, mandate, departure, "
        "arrived_at_point, left_at_point, " RISALAH_CARD,
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
        kRows),
    // Parents before their children.
    CopyStep{
        "WITH RECURSIVE tree AS (SELECT id, 0 AS depth FROM discussion_point WHERE parent_id IS NULL "
        "UNION ALL SELECT d.id, t.depth + 1 FROM discussion_point d JOIN tree t ON d.parent_id = t.id) "
        "SELECT p.id, p.meeting_id, p.ordinal, p.parent_id, p.speaker, p.text, p.emphasis, p.removed "
        "FROM discussion_point p JOIN tree t ON t.id = p.id ORDER BY t.depth, p.meeting_id, p.ordinal",
        "INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, emphasis, removed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        "", false, 0},
    RISALAH_COPY(
        "resolution", "id", "meeting_id, ordinal, point_id, text, removed", "?, ?, ?, ?, ?, ?", kRows),
    RISALAH_COPY("signature_slot",
                 "id",
                 "meeting_id, ordinal, caption, signer, " RISALAH_CARD,
                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY("action_item",
                 "id",
                 "number, meeting_id, point_id, resolution_id, text, priority, due_kind, due_date, due_days, "
                 "due_text, "
                 "original_due_on, due_on, overall_status, removed, revision",
                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY("assignee",
                 "id",
                 "action_id, ordinal, office, office_folded, status, done_on, " RISALAH_CARD,
                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY(
        "progress_note", "id", "assignee_id, ordinal, noted_at, noted_by, text", "?, ?, ?, ?, ?, ?", kRows),
    RISALAH_COPY("assignee_proof", "id", "assignee_id, ordinal, attachment_id", "?, ?, ?, ?", kRows),
    RISALAH_COPY("extension",
                 "id",
                 "action_id, ordinal, until_day, reason, granted_at, granted_by",
                 "?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY(
        "minutes_edition",
        "id",
        "meeting_id, edition, finalised_at, reason, change_summary, layout, paper, meeting_number, sha256, "
        "pdf, record_json, record_sha256",
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
        kFiles),
    RISALAH_COPY("shared_state", "sha256", "meeting_id, content, kept_at", "?, ?, ?, ?", kFiles),
    RISALAH_COPY("edition_number", "id", "edition_id, ordinal, number", "?, ?, ?, ?", kRows),
    RISALAH_COPY("hand_signature",
                 "id",
                 "edition_id, ordinal, signer, signed_on, scan_id, scan_sha256",
                 "?, ?, ?, ?, ?, ?, ?",
                 kRows),
    RISALAH_COPY("electronic_signature",
                 "id",
                 "edition_id, ordinal, slot, field, signer, signed_at, source, level, sha256, pdf",
                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                 kFiles),
    RISALAH_COPY("extended_file",
                 "id",
                 "edition_id, ordinal, level, extended_at, sha256, pdf",
                 "?, ?, ?, ?, ?, ?, ?",
                 kFiles),
    RISALAH_COPY("signature_level", "id", "digest, field, level, recorded_at", "?, ?, ?, ?, ?", kRows),
    CopyStep{
        "SELECT series, year, sequence, state, text, reason, meeting_id, resolution_id FROM register_number "
        "ORDER BY series, year, sequence",
        "INSERT INTO register_number (series, year, sequence, state, text, reason, meeting_id, "
        "resolution_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        "", false, 0},
    CopyStep{"SELECT sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, "
             "after_json, "
             "hash FROM audit_event WHERE sequence > ? ORDER BY sequence LIMIT ?",
             "INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, "
             "before_json, after_json, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             nullptr, true, kRows},
    // Without ids: each database counts them itself.
    CopyStep{"SELECT record_id, kind, meeting_id, sort_date, removed, words FROM search_entry ORDER BY id",
             "INSERT INTO search_entry (record_id, kind, meeting_id, sort_date, removed, words) "
             "VALUES (?, ?, ?, ?, ?, ?)",
             "", false, 0},
    CopyStep{"SELECT value, name FROM counter", "UPDATE counter SET value = ? WHERE name = ?", "", false, 0},
};

/// Reads one answer and writes each of its rows; gives the number of rows and the last key.
class RowCopier {
public:
    RowCopier(Database& from, Transaction& to, const CopyProgress& progress)
        : m_from(from), m_to(to), m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> copy(const CopyStep& step)
    {
        if (!step.inPortions) {
            auto copied = copyAnswer(step, {});
            return copied ? Result<void>() : Result<void>(forwardError(copied));
        }
        m_lastKey = step.firstKey == nullptr ? QVariant(qlonglong{-1}) : textValue(QString());
        int rows = 0;
        do {
            auto copied = copyAnswer(step, {m_lastKey, step.perPortion});
            if (!copied) {
                return forwardError(copied);
            }
            rows = *copied;
        } while (rows == step.perPortion);
        return {};
    }

    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    Result<int> copyAnswer(const CopyStep& step, const QVariantList& values)
    {
        const QString insert = QString::fromLatin1(step.insert);
        Result<void> written;
        int rows = 0;
        auto read = m_from.read(QString::fromLatin1(step.select), values, [&](const Row& row) {
            if (!written) {
                return;
            }
            QVariantList cells;
            for (int column = 0; column < row.columnCount(); ++column) {
                cells.append(row.isNull(column) ? nullValue() : row.value(column));
            }
            m_lastKey = cells.first();
            auto inserted = m_to.run(insert, cells);
            if (!inserted) {
                written = forwardError(inserted);
            }
            ++rows;
        });
        if (!read) {
            return forwardError(read);
        }
        if (!written) {
            return forwardError(written);
        }
        m_rows += rows;
        if (m_progress) {
            m_progress(m_rows);
        }
        return rows;
    }

    Database& m_from;
    Transaction& m_to;
    const CopyProgress& m_progress;
    QVariant m_lastKey;
    std::int64_t m_rows = 0;
};

Result<std::int64_t> number(Database& db, const QString& sql)
{
    std::int64_t value = 0;
    auto read = db.read(sql, {}, [&](const Row& row) { value = row.integer(0); });
    if (!read) {
        return forwardError(read);
    }
    return value;
}

/// Both must have this program's tables, and the target nothing in them.
Result<void> expectCopyable(Database& from, Database& to)
{
    const QString version = QStringLiteral("SELECT MAX(version) FROM schema_migration");
    auto fromVersion = number(from, version);
    auto toVersion = number(to, version);
    if (!fromVersion || !toVersion) {
        return fromVersion ? forwardError(toVersion) : forwardError(fromVersion);
    }
    if (*fromVersion != *toVersion) {
        return fail(*fromVersion > *toVersion ? ErrorCode::RegisterTooNew : ErrorCode::RegisterTooOld,
                    from.location().toString());
    }
    auto content = number(to,
                          QStringLiteral("SELECT (SELECT COUNT(*) FROM audit_event) + "
                                         "(SELECT COUNT(*) FROM setting)"));
    if (!content) {
        return forwardError(content);
    }
    if (*content != 0) {
        return fail(ErrorCode::RegisterExists, to.location().toString());
    }
    return {};
}

} // namespace

Result<std::int64_t> copyRegister(Database& from, Database& to, const CopyProgress& progress)
{
    if (auto possible = expectCopyable(from, to); !possible) {
        return forwardError(possible);
    }
    auto state = from.snapshot();
    if (!state) {
        return forwardError(state);
    }
    auto tx = to.begin({});
    if (!tx) {
        return forwardError(tx);
    }
    RowCopier copier(from, *tx, progress);
    for (const CopyStep& step : kSteps) {
        if (auto copied = copier.copy(step); !copied) {
            return forwardError(copied);
        }
    }
    if (auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return copier.rows();
}

namespace {

Result<std::int64_t> copyIntoFile(Database& from,
                                  const RegisterLocation& to,
                                  const Clock& clock,
                                  const CopyProgress& progress,
                                  const OpenOptions& options)
{
    if (QFileInfo::exists(to.path)) {
        return fail(ErrorCode::RegisterExists, to.path);
    }
    RegisterLocation draft = to;
    draft.path = draftNameFor(to.path);
    const auto filled = [&]() -> Result<std::int64_t> {
        auto target = createRegister(draft, clock, options);
        if (!target) {
            return forwardError(target);
        }
        auto rows = copyRegister(from, **target, progress);
        if (auto written = rows ? emptyWriteAheadLog(**target) : Result<void>(); !written) {
            return forwardError(written);
        }
        return rows;
    };
    auto rows = filled();
    if (!rows) {
        removeWithCompanions(draft.path);
        Error error = rows.error();
        error.subject = error.subject.replace(draft.path, to.path);
        return tl::unexpected<Error>(error);
    }
    if (auto named = nameDraft(draft.path, to.path); !named) {
        return forwardError(named);
    }
    return rows;
}

} // namespace

Result<std::int64_t> copyIntoNew(Database& from,
                                 const RegisterLocation& to,
                                 const Clock& clock,
                                 const CopyProgress& progress,
                                 const OpenOptions& options)
{
    if (to.kind == RegisterLocation::Kind::SqliteFile) {
        return copyIntoFile(from, to, clock, progress, options);
    }
    auto target = createRegister(to, clock, options);
    if (!target) {
        return forwardError(target);
    }
    auto rows = copyRegister(from, **target, progress);
    if (!rows) {
        std::ignore = removeTables(**target);
    }
    return rows;
}

} // namespace risalah::storage
