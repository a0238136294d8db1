// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meeting_rows.h"

#include "storage/codes.h"

#include <algorithm>

namespace risalah::storage {

namespace {

const Table& meetingTable()
{
    static const Table table{
        .name = QStringLiteral("meeting"),
        .columns = QStringLiteral("title kind series held_on last_on start_at end_at place online_link "
                                  "invitation_number invitation_on opening closing review review_note course "
                                  "course_reason phase removed quorum_percent review_by review_at")
                       .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO meeting (id, title, kind, series, held_on, last_on, start_at, end_at, place, "
            "online_link, "
            "invitation_number, invitation_on, opening, closing, review, review_note, course, course_reason, "
            "phase, "
            "removed, quorum_percent, review_by, review_at, entry) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "(SELECT value FROM counter WHERE name = 'meeting'))"),
        .update = QStringLiteral(
            "UPDATE meeting SET title = ?, kind = ?, series = ?, held_on = ?, last_on = ?, start_at = ?, "
            "end_at = ?, place = ?, online_link = ?, invitation_number = ?, invitation_on = ?, opening = ?, "
            "closing = ?, review = ?, review_note = ?, course = ?, course_reason = ?, phase = ?, removed = "
            "?, quorum_percent = ?, review_by = ?, review_at = ?, "
            "revision = revision + 1 WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& signatureSlotTable()
{
    static const Table table{
        .name = QStringLiteral("signature_slot"),
        .columns = QStringLiteral("caption signer person_name person_identity_type person_identity_number "
                                  "person_rank person_grade person_position person_authority person_office")
                       .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO signature_slot (id, meeting_id, ordinal, caption, signer, person_name, "
            "person_identity_type, person_identity_number, person_rank, person_grade, person_position, "
            "person_authority, person_office) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral(
            "UPDATE signature_slot SET caption = ?, signer = ?, person_name = ?, person_identity_type = ?, "
            "person_identity_number = ?, person_rank = ?, person_grade = ?, person_position = ?, "
            "person_authority = ?, person_office = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM signature_slot WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM signature_slot WHERE meeting_id = ?"),
        .reorder = QStringLiteral("UPDATE signature_slot SET ordinal = ? WHERE id = ?")};
    return table;
}

QVariantList rootCells(const domain::Meeting& meeting)
{
    return {textValue(meeting.title),
            textValue(meeting.kind),
            textValue(meeting.series),
            dateCell(meeting.date),
            dateCell(meeting.lastDate),
            timeCell(meeting.start),
            timeCell(meeting.end),
            textValue(meeting.place),
            textValue(meeting.onlineLink),
            textValue(meeting.invitation.number),
            dateCell(meeting.invitation.date),
            textValue(meeting.opening),
            textValue(meeting.closing),
            textValue(codeOf(meeting.review)),
            textValue(meeting.reviewNote),
            textValue(codeOf(meeting.course)),
            textValue(meeting.courseReason),
            textValue(codeOf(meeting.phase)),
            flagCell(meeting.removed),
            numberCell(meeting.quorumPercent),
            textValue(meeting.reviewBy),
            meeting.reviewAt ? textValue(meeting.reviewAt->toIso()) : nullValue()};
}

void appendOfficer(Record& record, const char* role, const std::optional<domain::PersonCard>& person)
{
    if (!person) {
        return;
    }
    const QString code = QString::fromLatin1(role);
    RecordRow row{.table = &officerTable(),
                  .id = record.id + u'/' + code,
                  .owner = record.id,
                  .group = record.id,
                  .cells = {code}};
    appendCard(row.cells, person);
    record.rows.push_back(std::move(row));
}

void appendOfficers(Record& record, const domain::Meeting& meeting)
{
    appendOfficer(record, "chair", meeting.chair);
    appendOfficer(record, "secretary", meeting.secretary);
    appendOfficer(record, "note-taker", meeting.noteTaker);
}

void appendAgenda(Record& record, const std::vector<domain::AgendaItem>& agenda)
{
    for (const domain::AgendaItem& item : agenda) {
        record.rows.push_back(
            {.table = &agendaItemTable(),
             .id = item.id.toString(),
             .owner = record.id,
             .group = record.id,
             .cells = {textValue(item.title), dateCell(item.day), timeCell(item.plannedStart),
                       timeCell(item.plannedEnd), timeCell(item.start), timeCell(item.end)}});
    }
}

void appendResolutions(Record& record, const std::vector<domain::Resolution>& resolutions)
{
    for (const domain::Resolution& resolution : resolutions) {
        record.rows.push_back(
            {.table = &resolutionTable(),
             .id = resolution.id.toString(),
             .owner = record.id,
             .group = record.id,
             .cells = {textValue(resolution.point.toString()), textValue(resolution.text)}});
    }
}

void appendSeat(Record& record, const domain::Seat& seat)
{
    RecordRow row{.table = &seatTable(),
                  .id = seat.id.toString(),
                  .owner = record.id,
                  .group = record.id,
                  .cells = {textValue(seat.seat), textValue(seat.office), textValue(seat.category),
                            textValue(codeOf(seat.status)), textValue(seat.remark), timeCell(seat.arrival),
                            flagCell(seat.online), textValue(seat.mandate), timeCell(seat.departure),
                            idCell(seat.arrivedAt), idCell(seat.leftAt)}};
    appendCard(row.cells, seat.person);
    record.rows.push_back(std::move(row));
}

void appendSeats(Record& record, const std::vector<domain::Seat>& seats)
{
    for (const domain::Seat& seat : seats) {
        appendSeat(record, seat);
    }
}

QVariant emphasisCell(const std::vector<domain::Emphasis>& emphasis)
{
    return emphasis.empty() ? nullValue() : textValue(codeOf(emphasis));
}

using Points = std::vector<domain::DiscussionPoint>;

void appendPoint(Record& record, const domain::DiscussionPoint& point, const QString& parent)
{
    record.rows.push_back(
        {.table = &discussionPointTable(),
         .id = point.id.toString(),
         .owner = record.id,
         .group = parent.isEmpty() ? record.id : parent,
         .cells = {parent.isEmpty() ? nullValue() : textValue(parent), textValue(point.speaker),
                   textValue(point.text), emphasisCell(point.emphasis)}});
}

void appendPoints(Record& record, const Points& points, const QString& parent)
{
    for (const domain::DiscussionPoint& point : points) {
        appendPoint(record, point, parent);
        appendPoints(record, point.points, point.id.toString());
    }
}

struct TwoRecords {
    Record& before;
    Record& after;
};

/// The points that differ. Where the same ids stand in the same order, nothing has moved, and a branch that
/// is alike in both states needs no rows.
void appendDifferingPoints(TwoRecords records,
                           const Points& before,
                           const Points& after,
                           const QString& parent)
{
    if (!std::ranges::equal(before, after, {}, &domain::DiscussionPoint::id, &domain::DiscussionPoint::id)) {
        appendPoints(records.before, before, parent);
        appendPoints(records.after, after, parent);
        return;
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i]) {
            appendPoint(records.before, before[i], parent);
            appendPoint(records.after, after[i], parent);
            appendDifferingPoints(records, before[i].points, after[i].points, before[i].id.toString());
        }
    }
}

void appendSlots(Record& record, const std::vector<domain::SignatureSlot>& slots)
{
    for (std::size_t i = 0; i < slots.size(); ++i) {
        RecordRow row{.table = &signatureSlotTable(),
                      .id = record.id + u'/' + QString::number(i),
                      .owner = record.id,
                      .group = record.id,
                      .cells = {textValue(slots.at(i).caption), textValue(codeOf(slots.at(i).signer))}};
        appendCard(row.cells, slots.at(i).person);
        record.rows.push_back(std::move(row));
    }
}

/// The root without any row.
Record bareRecord(const domain::Meeting& meeting)
{
    return {.table = &meetingTable(),
            .kind = QStringLiteral("meeting"),
            .id = meeting.id.toString(),
            .title = meeting.title,
            .cells = rootCells(meeting),
            .rows = {}};
}

QString cardWords(const std::optional<domain::PersonCard>& card)
{
    return card ? card->name + u' ' + card->position + u' ' + card->office + u' ' + card->identity.number
                : QString();
}

} // namespace

const Table& agendaItemTable()
{
    static const Table table{
        .name = QStringLiteral("agenda_item"),
        .columns = QStringLiteral("title held_on planned_start planned_end started_at ended_at").split(u' '),
        .insert = QStringLiteral("INSERT INTO agenda_item (id, meeting_id, ordinal, title, held_on, "
                                 "planned_start, planned_end, started_at, ended_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral("UPDATE agenda_item SET title = ?, held_on = ?, planned_start = ?, "
                                 "planned_end = ?, started_at = ?, ended_at = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM agenda_item WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM agenda_item WHERE meeting_id = ?"),
        .reorder = QStringLiteral("UPDATE agenda_item SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& officerTable()
{
    static const Table table{
        .name = QStringLiteral("officer"),
        .columns = QStringLiteral("role person_name person_identity_type person_identity_number person_rank "
                                  "person_grade person_position person_authority person_office")
                       .split(u' '),
        .insert = QStringLiteral("INSERT INTO officer (id, meeting_id, ordinal, role, person_name, "
                                 "person_identity_type, person_identity_number, person_rank, person_grade, "
                                 "person_position, person_authority, person_office) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral("UPDATE officer SET role = ?, person_name = ?, person_identity_type = ?, "
                                 "person_identity_number = ?, person_rank = ?, person_grade = ?, "
                                 "person_position = ?, person_authority = ?, person_office = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM officer WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM officer WHERE meeting_id = ?"),
        .reorder = QStringLiteral("UPDATE officer SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& seatTable()
{
    static const Table table{
        .name = QStringLiteral("seat"),
        .columns =
            QStringLiteral("seat office category status remark arrival online mandate departure "
                           "arrived_at_point left_at_point person_name person_identity_type "
                           "person_identity_number person_rank person_grade person_position person_authority "
                           "person_office")
                .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO seat (id, meeting_id, ordinal, seat, office, category, status, remark, arrival, "
            "online, mandate, departure, arrived_at_point, left_at_point, "
            "person_name, person_identity_type, person_identity_number, person_rank, person_grade, "
            "person_position, person_authority, person_office) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral(
            "UPDATE seat SET seat = ?, office = ?, category = ?, status = ?, remark = ?, arrival = ?, online "
            "= ?, mandate = ?, departure = ?, arrived_at_point = ?, left_at_point = ?, "
            "person_name = ?, person_identity_type = ?, person_identity_number = ?, person_rank = ?, "
            "person_grade = ?, person_position = ?, person_authority = ?, person_office = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM seat WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM seat WHERE meeting_id = ?"),
        .reorder = QStringLiteral("UPDATE seat SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& discussionPointTable()
{
    // A point taken out stays, marked: its actions lead back to it, and an undo brings it back under its id.
    static const Table table{
        .name = QStringLiteral("discussion_point"),
        .columns = QStringLiteral("parent_id speaker text emphasis").split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, emphasis) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, "
            "parent_id = excluded.parent_id, speaker = excluded.speaker, text = excluded.text, "
            "emphasis = excluded.emphasis, removed = 0 "
            "WHERE discussion_point.removed = 1 AND discussion_point.meeting_id = excluded.meeting_id"),
        .update = QStringLiteral(
            "UPDATE discussion_point SET parent_id = ?, speaker = ?, text = ?, emphasis = ? WHERE id = ?"),
        .remove = QStringLiteral("UPDATE discussion_point SET removed = 1 WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM discussion_point WHERE meeting_id = ?"),
        .reorder = QStringLiteral("UPDATE discussion_point SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& resolutionTable()
{
    static const Table table{
        .name = QStringLiteral("resolution"),
        .columns = QStringLiteral("point_id text").split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO resolution (id, meeting_id, ordinal, point_id, text) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, "
            "point_id = excluded.point_id, text = excluded.text, removed = 0 "
            "WHERE resolution.removed = 1 AND resolution.meeting_id = excluded.meeting_id"),
        .update = QStringLiteral("UPDATE resolution SET point_id = ?, text = ? WHERE id = ?"),
        .remove = QStringLiteral("UPDATE resolution SET removed = 1 WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM resolution WHERE meeting_id = ?"),
        .reorder = QStringLiteral("UPDATE resolution SET ordinal = ? WHERE id = ?")};
    return table;
}

Record recordOf(const domain::Meeting& meeting)
{
    Record record = bareRecord(meeting);
    appendAgenda(record, meeting.agenda);
    appendOfficers(record, meeting);
    appendSeats(record, meeting.attendance);
    appendPoints(record, meeting.points, {});
    appendResolutions(record, meeting.resolutions);
    appendSlots(record, meeting.signatureSlots);
    return record;
}

RecordDifference differenceOf(const domain::Meeting& before, const domain::Meeting& after)
{
    Record was = bareRecord(before);
    Record is = bareRecord(after);
    const auto appendIfDiffering = [&](const auto& append, const auto& list) {
        if (before.*list != after.*list) {
            append(was, before.*list);
            append(is, after.*list);
        }
    };
    appendIfDiffering(appendAgenda, &domain::Meeting::agenda);
    // Few: their own comparison would cost as much.
    appendOfficers(was, before);
    appendOfficers(is, after);
    appendIfDiffering(appendSeats, &domain::Meeting::attendance);
    appendDifferingPoints({was, is}, before.points, after.points, {});
    appendIfDiffering(appendResolutions, &domain::Meeting::resolutions);
    appendIfDiffering(appendSlots, &domain::Meeting::signatureSlots);
    return {std::move(was), std::move(is)};
}

SearchIndex::Entry meetingEntry(const domain::Meeting& meeting)
{
    QStringList texts{meeting.title,
                      meeting.kind,
                      meeting.series,
                      meeting.place,
                      meeting.invitation.number,
                      cardWords(meeting.chair),
                      cardWords(meeting.secretary),
                      cardWords(meeting.noteTaker)};
    for (const domain::AgendaItem& item : meeting.agenda) {
        texts.append(item.title);
    }
    texts << meeting.opening << meeting.closing;
    const QString id = meeting.id.toString();
    return {SearchKind::Meeting, id, id, texts.join(u' ')};
}

SearchIndex::Entry attendanceEntry(const domain::Meeting& meeting)
{
    QStringList texts;
    for (const domain::Seat& seat : meeting.attendance) {
        texts << seat.seat << seat.office << seat.category << cardWords(seat.person) << seat.remark
              << seat.mandate;
    }
    const QString id = meeting.id.toString();
    return {SearchKind::Attendance, id, id, texts.join(u' ')};
}

SearchIndex::Entry rowEntry(const RecordRow& row)
{
    const bool isPoint = row.table == &discussionPointTable();
    const QString text =
        isPoint ? row.cells.at(1).toString() + u' ' + row.cells.at(2).toString() : row.cells.at(1).toString();
    return {isPoint ? SearchKind::Point : SearchKind::Resolution, row.id, row.owner, text};
}

} // namespace risalah::storage
