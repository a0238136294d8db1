// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decoder.h"
#include "storage/meeting_repository.h"
#include "storage/meeting_rows.h"

#include <QHash>
#include <QMultiHash>

namespace risalah::storage {

namespace {

using domain::DiscussionPoint;
using domain::Meeting;

Result<bool> readRoot(Database& db, const QString& id, Decoder& in, Stored<Meeting>& stored)
{
    bool found = false;
    auto read = db.read(
        QStringLiteral(
            "SELECT id, title, kind, series, held_on, last_on, start_at, end_at, place, online_link, "
            "invitation_number, invitation_on, opening, closing, review, review_note, course, "
            "course_reason, phase, removed, quorum_percent, review_by, review_at, revision FROM meeting "
            "WHERE id = ?"),
        {id}, [&](const Row& row) {
            found = true;
            in.startRow(row);
            Meeting& meeting = stored.value;
            meeting.id = in.id<domain::MeetingId>();
            meeting.title = in.text();
            meeting.kind = in.text();
            meeting.series = in.text();
            meeting.date = in.date();
            meeting.lastDate = in.optionalDate();
            meeting.start = in.optionalTime();
            meeting.end = in.optionalTime();
            meeting.place = in.text();
            meeting.onlineLink = in.text();
            meeting.invitation.number = in.text();
            meeting.invitation.date = in.optionalDate();
            meeting.opening = in.text();
            meeting.closing = in.text();
            meeting.review = in.code<domain::ReviewState>();
            meeting.reviewNote = in.text();
            meeting.course = in.code<domain::MeetingCourse>();
            meeting.courseReason = in.text();
            meeting.phase = in.code<domain::MeetingPhase>();
            meeting.removed = in.flag();
            meeting.quorumPercent = in.number();
            meeting.reviewBy = in.text();
            meeting.reviewAt = in.optionalInstant();
            stored.revision = in.bigNumber();
        });
    if (!read) {
        return forwardError(read);
    }
    return found;
}

Result<void> readAgendaAndOfficers(Database& db, const QString& id, Decoder& in, Meeting& meeting)
{
    auto agenda =
        db.read(QStringLiteral("SELECT id, title, held_on, planned_start, planned_end, started_at, ended_at "
                               "FROM agenda_item WHERE meeting_id = ? ORDER BY ordinal"),
                {id}, [&](const Row& row) {
                    in.startRow(row);
                    domain::AgendaItem item;
                    item.id = in.id<domain::AgendaItemId>();
                    item.title = in.text();
                    item.day = in.optionalDate();
                    item.plannedStart = in.optionalTime();
                    item.plannedEnd = in.optionalTime();
                    item.start = in.optionalTime();
                    item.end = in.optionalTime();
                    meeting.agenda.push_back(std::move(item));
                });
    if (!agenda) {
        return agenda;
    }
    return db.read(
        QStringLiteral("SELECT role, person_name, person_identity_type, person_identity_number, person_rank, "
                       "person_grade, person_position, person_authority, person_office FROM officer "
                       "WHERE meeting_id = ?"),
        {id}, [&](const Row& row) {
            in.startRow(row);
            const QString role = in.text();
            const auto card = in.optionalCard();
            if (role == QStringLiteral("chair")) {
                meeting.chair = card;
            } else if (role == QStringLiteral("secretary")) {
                meeting.secretary = card;
            } else {
                meeting.noteTaker = card;
            }
        });
}

Result<void> readAttendance(Database& db, const QString& id, Decoder& in, Meeting& meeting)
{
    return db.read(
        QStringLiteral(
            "SELECT id, seat, office, category, status, remark, arrival, online, mandate, departure, "
            "arrived_at_point, left_at_point, person_name, person_identity_type, person_identity_number, "
            "person_rank, person_grade, person_position, "
            "person_authority, person_office FROM seat WHERE meeting_id = ? ORDER BY ordinal"),
        {id}, [&](const Row& row) {
            in.startRow(row);
            domain::Seat seat;
            seat.id = in.id<domain::SeatId>();
            seat.seat = in.text();
            seat.office = in.text();
            seat.category = in.text();
            seat.status = in.code<domain::AttendanceStatus>();
            seat.remark = in.text();
            seat.arrival = in.optionalTime();
            seat.online = in.flag();
            seat.mandate = in.text();
            seat.departure = in.optionalTime();
            seat.arrivedAt = in.optionalId<domain::PointId>();
            seat.leftAt = in.optionalId<domain::PointId>();
            seat.person = in.optionalCard();
            meeting.attendance.push_back(std::move(seat));
        });
}

using PointsByParent = QHash<QString, std::vector<DiscussionPoint>>;

std::vector<DiscussionPoint> treeUnder(PointsByParent& points, const QString& parent)
{
    std::vector<DiscussionPoint> children = points.take(parent);
    for (DiscussionPoint& child : children) {
        child.points = treeUnder(points, child.id.toString());
    }
    return children;
}

Result<void> readPoints(Database& db, const QString& id, Decoder& in, Meeting& meeting)
{
    PointsByParent points;
    auto read = db.read(
        QStringLiteral(
            "SELECT id, COALESCE(parent_id, ''), speaker, text, COALESCE(emphasis, '') FROM discussion_point "
            "WHERE meeting_id = ? AND removed = 0 ORDER BY ordinal"),
        {id}, [&](const Row& row) {
            in.startRow(row);
            DiscussionPoint point;
            point.id = in.id<domain::PointId>();
            const QString parent = in.text();
            point.speaker = in.text();
            point.text = in.text();
            point.emphasis = in.emphasis();
            points[parent].push_back(std::move(point));
        });
    if (!read) {
        return read;
    }
    meeting.points = treeUnder(points, QStringLiteral(""));
    if (!points.isEmpty()) {
        return fail(ErrorCode::RegisterDamaged, meeting.title, {},
                    QStringLiteral("points without a way to the top"));
    }
    return {};
}

Result<void> readResolutionsAndSlots(Database& db, const QString& id, Decoder& in, Meeting& meeting)
{
    auto resolutions = db.read(QStringLiteral("SELECT id, point_id, text FROM resolution "
                                              "WHERE meeting_id = ? AND removed = 0 ORDER BY ordinal"),
                               {id}, [&](const Row& row) {
                                   in.startRow(row);
                                   const auto resolution = in.id<domain::ResolutionId>();
                                   const auto point = in.id<domain::PointId>();
                                   meeting.resolutions.push_back({resolution, point, in.text()});
                               });
    if (!resolutions) {
        return resolutions;
    }
    return db.read(
        QStringLiteral("SELECT caption, signer, person_name, person_identity_type, person_identity_number, "
                       "person_rank, person_grade, person_position, person_authority, person_office "
                       "FROM signature_slot WHERE meeting_id = ? ORDER BY ordinal"),
        {id}, [&](const Row& row) {
            in.startRow(row);
            domain::SignatureSlot slot;
            slot.caption = in.text();
            slot.signer = in.code<domain::SignatureSlot::Signer>();
            slot.person = in.optionalCard();
            meeting.signatureSlots.push_back(std::move(slot));
        });
}

} // namespace

Result<Stored<domain::Meeting>> readMeeting(Database& db, const domain::MeetingId& meetingId)
{
    auto state = db.snapshot();
    if (!state) {
        return forwardError(state);
    }
    const QString id = meetingId.toString();
    Stored<Meeting> stored;
    Decoder in;
    auto found = readRoot(db, id, in, stored);
    if (!found) {
        return forwardError(found);
    }
    if (!*found) {
        return fail(ErrorCode::UnknownRecord, id);
    }
    for (const auto& part : {readAgendaAndOfficers, readAttendance, readPoints, readResolutionsAndSlots}) {
        if (auto read = part(db, id, in, stored.value); !read) {
            return forwardError(read);
        }
    }
    if (auto sound = in.verdict(stored.value.title); !sound) {
        return forwardError(sound);
    }
    return stored;
}

Result<RemovedRows> MeetingRepository::removedRows(Database& db, const domain::MeetingId& id)
{
    RemovedRows rows;
    Decoder in;
    auto points = db.read(QStringLiteral("SELECT id, parent_id, speaker, text FROM discussion_point "
                                         "WHERE meeting_id = ? AND removed = 1 ORDER BY ordinal"),
                          {id.toString()}, [&](const Row& row) {
                              in.startRow(row);
                              RemovedPoint gone;
                              gone.point.id = in.id<domain::PointId>();
                              gone.parent = in.optionalId<domain::PointId>();
                              gone.point.speaker = in.text();
                              gone.point.text = in.text();
                              rows.points.push_back(std::move(gone));
                          });
    if (!points) {
        return forwardError(points);
    }
    auto resolutions = db.read(QStringLiteral("SELECT id, point_id, text FROM resolution "
                                              "WHERE meeting_id = ? AND removed = 1 ORDER BY ordinal"),
                               {id.toString()}, [&](const Row& row) {
                                   in.startRow(row);
                                   const auto resolution = in.id<domain::ResolutionId>();
                                   const auto point = in.id<domain::PointId>();
                                   rows.resolutions.push_back({resolution, point, in.text()});
                               });
    if (!resolutions) {
        return forwardError(resolutions);
    }
    if (auto sound = in.verdict(id.toString()); !sound) {
        return forwardError(sound);
    }
    return rows;
}

} // namespace risalah::storage
