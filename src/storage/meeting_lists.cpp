// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "storage/decoder.h"
#include "storage/meeting_repository.h"
#include "storage/record.h"
#include "storage/search_index.h"

#include <QPair>

namespace risalah::storage {

namespace {

// Signed is an edition with a scan of its signed paper, or with a signature in each place: in that of the
// chair where no place was asked for, and in three at most, as on the paper (domain::kMostSigners). While a
// correction is being written nothing can be signed.
#define RISALAH_AWAITS_SIGNATURE                                                                             \
    "(m.phase = 'finalised' AND EXISTS (SELECT 1 FROM minutes_edition e WHERE e.meeting_id = m.id "          \
    "AND e.edition = (SELECT MAX(n.edition) FROM minutes_edition n WHERE n.meeting_id = m.id) "              \
    "AND NOT EXISTS (SELECT 1 FROM hand_signature h WHERE h.edition_id = e.id) "                             \
    "AND (SELECT COUNT(*) FROM electronic_signature s WHERE s.edition_id = e.id) < "                         \
    "(SELECT CASE WHEN COUNT(*) = 0 THEN 1 WHEN COUNT(*) > 3 THEN 3 ELSE COUNT(*) END "                      \
    "FROM signature_slot t WHERE t.meeting_id = m.id)))"

// The conditions of the two meeting lists, once. Each filter is bound once, in `f`; an empty one lets all
// pass.
#define RISALAH_MEETING_CONDITIONS                                                                           \
    "FROM meeting m CROSS JOIN (SELECT CAST(? AS TEXT) AS from_day, CAST(? AS TEXT) AS to_day, "             \
    "CAST(? AS TEXT) AS phase, CAST(? AS TEXT) AS series, CAST(? AS INTEGER) AS awaits, "                    \
    "CAST(? AS INTEGER) AS removed, "                                                                        \
    "CAST(? AS TEXT) AS words) f "                                                                           \
    "WHERE m.removed = f.removed AND (f.from_day IS NULL OR COALESCE(m.last_on, m.held_on) >= f.from_day) "  \
    "AND (f.to_day IS NULL OR m.held_on <= f.to_day) AND (f.phase IS NULL OR m.phase = f.phase) "            \
    "AND (f.series = '' OR m.series = f.series) "                                                            \
    "AND CASE WHEN f.awaits = 0 THEN 1 = 1 ELSE " RISALAH_AWAITS_SIGNATURE " END "                           \
    "AND CASE WHEN f.words = '' THEN 1 = 1 ELSE m.id IN (SELECT entry.meeting_id FROM search_entry entry "   \
    "WHERE @MATCHES@ AND entry.meeting_id IS NOT NULL) END "

constexpr std::int64_t kNoLimit = 1'000'000'000;

qlonglong limitValue(int limit)
{
    return limit > 0 ? limit : static_cast<qlonglong>(kNoLimit);
}

static_assert(domain::kMostSigners == 3, "the number stands in RISALAH_AWAITS_SIGNATURE");

QVariantList conditionsOf(const Database& db, const MeetingFilter& filter)
{
    const QString words = db.dialect().matchExpression(searchWords(filter.text));
    return {dateCell(filter.from),
            dateCell(filter.to),
            filter.phase ? textValue(codeOf(*filter.phase)) : nullValue(),
            textValue(filter.series),
            filter.awaitsSignature ? 1 : 0,
            filter.removed ? 1 : 0,
            textValue(words),
            textValue(words)};
}

MeetingRow meetingRow(Decoder& in)
{
    MeetingRow row;
    row.id = in.id<domain::MeetingId>();
    row.title = in.text();
    row.kind = in.text();
    row.series = in.text();
    row.date = in.date();
    row.lastDate = in.optionalDate();
    row.start = in.optionalTime();
    row.place = in.text();
    row.phase = in.code<domain::MeetingPhase>();
    row.review = in.code<domain::ReviewState>();
    row.course = in.code<domain::MeetingCourse>();
    row.revision = in.bigNumber();
    row.number = in.text();
    row.editions = in.number();
    row.points = in.number();
    row.resolutions = in.number();
    row.actions = in.number();
    return row;
}

/// A text without a word finds nothing, and not everything.
bool asksForNothing(const QString& text)
{
    return !text.trimmed().isEmpty() && searchWords(text).isEmpty();
}

} // namespace

Result<std::vector<MeetingRow>> MeetingRepository::list(Database& db, const MeetingFilter& filter)
{
    std::vector<MeetingRow> rows;
    if (asksForNothing(filter.text)) {
        return rows;
    }
    Decoder in;
    QVariantList values = conditionsOf(db, filter);
    values << limitValue(filter.limit) << static_cast<qlonglong>(filter.offset);
    // Counted for the meetings of the page only.
    auto read = db.read(
        QStringLiteral(
            "SELECT p.id, p.title, p.kind, p.series, p.held_on, p.last_on, p.start_at, p.place, p.phase, "
            "p.review, "
            "p.course, p.revision, COALESCE((SELECT e.meeting_number FROM minutes_edition e WHERE "
            "e.meeting_id = p.id "
            "ORDER BY e.edition DESC LIMIT 1), ''), "
            "(SELECT COUNT(*) FROM minutes_edition e WHERE e.meeting_id = p.id), "
            "(SELECT COUNT(*) FROM discussion_point d WHERE d.meeting_id = p.id AND d.removed = 0), "
            "(SELECT COUNT(*) FROM resolution r WHERE r.meeting_id = p.id AND r.removed = 0), "
            "(SELECT COUNT(*) FROM action_item a WHERE a.meeting_id = p.id AND a.removed = 0) "
            "FROM (SELECT m.id, m.title, m.kind, m.series, m.held_on, m.last_on, m.start_at, m.place, "
            "m.phase, "
            "m.review, m.course, m.revision, m.entry " RISALAH_MEETING_CONDITIONS
            "ORDER BY m.held_on DESC, COALESCE(m.start_at, '') DESC, m.entry DESC LIMIT ? OFFSET ?) p "
            "ORDER BY p.held_on DESC, COALESCE(p.start_at, '') DESC, p.entry DESC"),
        values, [&](const Row& row) {
            in.startRow(row);
            rows.push_back(meetingRow(in));
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("meeting")); !sound) {
        return forwardError(sound);
    }
    return rows;
}

Result<int> MeetingRepository::count(Database& db, const MeetingFilter& filter)
{
    int count = 0;
    if (asksForNothing(filter.text)) {
        return count;
    }
    auto read = db.read(QStringLiteral("SELECT COUNT(*) " RISALAH_MEETING_CONDITIONS),
                        conditionsOf(db, filter), [&](const Row& row) { count = row.smallInteger(0); });
    if (!read) {
        return forwardError(read);
    }
    return count;
}

Result<std::vector<ResolutionRow>> MeetingRepository::listResolutions(Database& db,
                                                                      const ResolutionFilter& filter)
{
    std::vector<ResolutionRow> rows;
    if (asksForNothing(filter.text)) {
        return rows;
    }
    Decoder in;
    const QString words = db.dialect().matchExpression(searchWords(filter.text));
    auto read = db.read(
        QStringLiteral(
            "SELECT r.id, m.id, r.point_id, m.title, m.held_on, m.phase, COALESCE(n.text, ''), r.text "
            "FROM resolution r JOIN meeting m ON m.id = r.meeting_id "
            "LEFT JOIN register_number n ON n.resolution_id = r.id AND n.state = 'issued' AND n.series = "
            "'resolution' "
            "CROSS JOIN (SELECT CAST(? AS TEXT) AS from_day, CAST(? AS TEXT) AS to_day, CAST(? AS TEXT) AS "
            "meeting_id, "
            "CAST(? AS INTEGER) AS drafts, CAST(? AS TEXT) AS words) f "
            "WHERE r.removed = 0 AND m.removed = 0 AND (f.drafts = 1 OR m.phase <> 'draft') "
            "AND (f.from_day IS NULL OR COALESCE(m.last_on, m.held_on) >= f.from_day) "
            "AND (f.to_day IS NULL OR m.held_on <= f.to_day) AND (f.meeting_id IS NULL OR m.id = "
            "f.meeting_id) "
            "AND CASE WHEN f.words = '' THEN 1 = 1 ELSE r.id IN (SELECT entry.record_id FROM search_entry "
            "entry "
            "WHERE @MATCHES@ AND entry.kind = 'resolution') END "
            "ORDER BY m.held_on DESC, m.entry DESC, r.ordinal LIMIT ? OFFSET ?"),
        {dateCell(filter.from), dateCell(filter.to), idCell(filter.meeting), filter.drafts ? 1 : 0,
         textValue(words), textValue(words), limitValue(filter.limit), static_cast<qlonglong>(filter.offset)},
        [&](const Row& row) {
            in.startRow(row);
            ResolutionRow found;
            found.id = in.id<domain::ResolutionId>();
            found.meeting = in.id<domain::MeetingId>();
            found.point = in.id<domain::PointId>();
            found.meetingTitle = in.text();
            found.meetingDate = in.date();
            found.phase = in.code<domain::MeetingPhase>();
            found.number = in.text();
            found.text = in.text();
            rows.push_back(std::move(found));
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("resolution")); !sound) {
        return forwardError(sound);
    }
    return rows;
}

Result<std::vector<domain::MeetingId>> MeetingRepository::allIds(Database& db)
{
    std::vector<domain::MeetingId> ids;
    Decoder in;
    auto read = db.read(QStringLiteral("SELECT id FROM meeting WHERE removed = 0 ORDER BY entry"), {},
                        [&](const Row& row) {
                            in.startRow(row);
                            ids.push_back(in.id<domain::MeetingId>());
                        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("meeting")); !sound) {
        return forwardError(sound);
    }
    return ids;
}

} // namespace risalah::storage
