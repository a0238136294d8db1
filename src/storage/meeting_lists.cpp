// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "storage/conditions.h"
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
QString editionAwaitsSignature()
{
    static_assert(domain::kMostSigners == 3, "the number stands in this statement");
    return QStringLiteral(
        "e.id NOT IN (SELECT edition_id FROM hand_signature) AND NOT EXISTS (SELECT 1 "
        "FROM minutes_edition n WHERE n.meeting_id = e.meeting_id AND n.edition > e.edition) "
        "AND (SELECT COUNT(*) FROM electronic_signature s WHERE s.edition_id = e.id) < "
        "(SELECT CASE WHEN COUNT(*) = 0 THEN 1 WHEN COUNT(*) > 3 THEN 3 ELSE COUNT(*) END "
        "FROM signature_slot t WHERE t.meeting_id = e.meeting_id)");
}

QString awaitsSignature()
{
    return QStringLiteral(
               "m.phase = 'finalised' AND m.id IN (SELECT e.meeting_id FROM minutes_edition e WHERE ")
        + editionAwaitsSignature() + u')';
}

constexpr std::int64_t kNoLimit = 1'000'000'000;

qlonglong limitValue(int limit)
{
    return limit > 0 ? limit : static_cast<qlonglong>(kNoLimit);
}

void addView(Conditions& conditions, const MeetingFilter& filter)
{
    const QVariant day = dateCell(filter.on);
    switch (filter.view) {
    case domain::MeetingView::All:
        return;
    case domain::MeetingView::Coming:
        conditions.add(QStringLiteral("m.phase <> 'finalised' AND m.course <> 'cancelled' "
                                      "AND COALESCE(m.last_on, m.held_on) >= ?"),
                       {day});
        return;
    case domain::MeetingView::Unfinished:
        conditions.add(
            QStringLiteral("m.phase <> 'finalised' AND m.course = 'scheduled' AND m.held_on <= ? "
                           "AND (COALESCE(m.last_on, m.held_on) < ? OR m.review <> 'draft' OR m.phase = "
                           "'correcting')"),
            {day, day});
        return;
    case domain::MeetingView::AwaitingSignature:
        conditions.add(awaitsSignature());
        return;
    }
}

Conditions conditionsOf(const Database& db, const MeetingFilter& filter)
{
    Conditions conditions;
    conditions.add(filter.removed ? QStringLiteral("m.removed = 1") : QStringLiteral("m.removed = 0"));
    addView(conditions, filter);
    conditions.addPeriod(filter.from, filter.to);
    if (filter.phase) {
        conditions.add(QStringLiteral("m.phase = ?"), {textValue(codeOf(*filter.phase))});
    }
    if (!filter.series.isEmpty()) {
        conditions.add(QStringLiteral("m.series = ?"), {textValue(filter.series)});
    }
    if (const QString words = db.dialect().matchExpression(searchWords(filter.text)); !words.isEmpty()) {
        conditions.add(QStringLiteral("m.id IN (SELECT entry.meeting_id FROM search_entry entry WHERE "
                                      "@MATCHES@ AND entry.meeting_id IS NOT NULL)"),
                       {textValue(words)});
    }
    return conditions;
}

QString orderOf(domain::MeetingView view)
{
    const auto newest = QStringLiteral("held_on DESC, begins DESC, entry DESC");
    switch (view) {
    case domain::MeetingView::Coming:
        return QStringLiteral("held_on, begins, entry");
    case domain::MeetingView::Unfinished:
        return QStringLiteral("turn, ") + newest;
    case domain::MeetingView::All:
    case domain::MeetingView::AwaitingSignature:
        break;
    }
    return newest;
}

Conditions conditionsOf(const Database& db, const ResolutionFilter& filter)
{
    Conditions conditions;
    conditions.add(QStringLiteral("r.removed = 0 AND m.removed = 0"));
    if (!filter.drafts) {
        conditions.add(QStringLiteral("m.phase <> 'draft'"));
    }
    conditions.addPeriod(filter.from, filter.to);
    if (filter.meeting) {
        conditions.add(QStringLiteral("m.id = ?"), {idCell(filter.meeting)});
    }
    if (const QString words = db.dialect().matchExpression(searchWords(filter.text)); !words.isEmpty()) {
        conditions.add(QStringLiteral("r.id IN (SELECT entry.record_id FROM search_entry entry WHERE "
                                      "@MATCHES@ AND entry.kind = 'resolution')"),
                       {textValue(words)});
    }
    return conditions;
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
    row.isSigned = in.number() == 0 && row.phase == domain::MeetingPhase::Finalised;
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
    const Conditions conditions = conditionsOf(db, filter);
    QVariantList values = conditions.values();
    values << limitValue(filter.limit) << static_cast<qlonglong>(filter.offset);
    const QString order = orderOf(filter.view);
    // Counted for the meetings of the page only.
    auto read = db.read(
        QStringLiteral(
            "SELECT p.id, p.title, p.kind, p.series, p.held_on, p.last_on, p.start_at, p.place, p.phase, "
            "p.review, p.course, p.revision, COALESCE((SELECT e.meeting_number FROM minutes_edition e "
            "WHERE e.meeting_id = p.id ORDER BY e.edition DESC LIMIT 1), ''), "
            "(SELECT COUNT(*) FROM minutes_edition e WHERE e.meeting_id = p.id), "
            "(SELECT COUNT(*) FROM minutes_edition e WHERE e.meeting_id = p.id AND ")
            + editionAwaitsSignature()
            + QStringLiteral(
                "), "
                "(SELECT COUNT(*) FROM discussion_point d WHERE d.meeting_id = p.id AND d.removed = 0), "
                "(SELECT COUNT(*) FROM resolution r WHERE r.meeting_id = p.id AND r.removed = 0), "
                "(SELECT COUNT(*) FROM action_item a WHERE a.meeting_id = p.id AND a.removed = 0) "
                "FROM (SELECT m.id, m.title, m.kind, m.series, m.held_on, m.last_on, m.start_at, m.place, "
                "m.phase, m.review, m.course, m.revision, m.entry, COALESCE(m.start_at, '') AS begins, "
                "CASE WHEN m.review = 'draft' THEN 2 ELSE 0 END + CASE WHEN m.phase = 'correcting' THEN 0 "
                "ELSE 1 "
                "END AS turn "
                "FROM meeting m ")
            + conditions.where() + QStringLiteral("ORDER BY ") + order
            + QStringLiteral(" LIMIT ? OFFSET ?) p ORDER BY ") + order,
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
    const Conditions conditions = conditionsOf(db, filter);
    auto read = db.read(QStringLiteral("SELECT COUNT(*) FROM meeting m ") + conditions.where(),
                        conditions.values(), [&](const Row& row) { count = row.smallInteger(0); });
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
    const Conditions conditions = conditionsOf(db, filter);
    QVariantList values = conditions.values();
    values << limitValue(filter.limit) << static_cast<qlonglong>(filter.offset);
    auto read = db.read(
        QStringLiteral(
            "SELECT r.id, m.id, r.point_id, m.title, m.held_on, m.phase, COALESCE(n.text, ''), r.text "
            "FROM resolution r JOIN meeting m ON m.id = r.meeting_id "
            "LEFT JOIN register_number n ON n.resolution_id = r.id AND n.state = 'issued' "
            "AND n.series = 'resolution' ")
            + conditions.where()
            + QStringLiteral("ORDER BY m.held_on DESC, m.entry DESC, r.ordinal LIMIT ? OFFSET ?"),
        values, [&](const Row& row) {
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
