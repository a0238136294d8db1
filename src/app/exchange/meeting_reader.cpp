// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_names.h"
#include "app/exchange/part_readers.h"

namespace risalah::app {

namespace {

constexpr const char* kMeetingKeys[] = {
    "uid",    "title",        "kind",          "series",         "date",       "lastDate",
    "start",  "end",          "place",         "onlineLink",     "invitation", "agenda",
    "chair",  "secretary",    "noteTaker",     "attendance",     "opening",    "closing",
    "points", "resolutions",  "actions",       "signatureSlots", "review",     "reviewNote",
    "course", "courseReason", "quorumPercent", "reviewBy",       "reviewAt"};
constexpr const char* kInvitationKeys[] = {"number", "date"};
constexpr const char* kAgendaKeys[] = {"uid", "title", "day", "plannedStart", "plannedEnd", "start", "end"};
constexpr const char* kSeatKeys[] = {"uid",       "seat",   "office",  "category", "status",
                                     "person",    "remark", "mandate", "arrival",  "arrivedAt",
                                     "departure", "leftAt", "online"};
constexpr const char* kPointKeys[] = {"uid", "id", "speaker", "text", "emphasis", "points"};
constexpr const char* kEmphasisKeys[] = {"from", "length", "style"};
constexpr const char* kResolutionKeys[] = {"uid", "id", "point", "text"};
constexpr const char* kSlotKeys[] = {"caption", "signer", "person"};

// Reads one entry of "meetings" part by part; the ids of points and resolutions are known to what follows.
class MeetingReading {
public:
    MeetingReading(ObjectReader& reader, FirstError& error, ExchangedFiles& files)
        : m_reader(reader), m_error(error), m_files(files), m_uids(reader.has("uid"))
    {
    }

    void readHead(domain::Meeting& meeting);
    void readPeople(domain::Meeting& meeting);
    /// After the body: a seat may name the point at which somebody came or left.
    void readAttendance(domain::Meeting& meeting);
    void readBody(domain::MeetingRecord& record);
    void readState(domain::Meeting& meeting);

private:
    [[nodiscard]] std::optional<domain::PersonCard> person(ObjectReader& reader, const char* key);
    [[nodiscard]] domain::Seat seat(const JsonValue& value, const JsonPath& path);
    [[nodiscard]] std::vector<domain::Emphasis> readEmphasis(ObjectReader& point, const QString& text);
    [[nodiscard]] domain::DiscussionPoint point(const JsonValue& value, const JsonPath& path);
    [[nodiscard]] domain::Resolution resolution(const JsonValue& value, const JsonPath& path);
    [[nodiscard]] domain::SignatureSlot signatureSlot(const JsonValue& value, const JsonPath& path);
    template <class Id> void remember(ObjectReader& reader, LocalIds<Id>& ids, const Id& id);

    ObjectReader& m_reader;
    FirstError& m_error;
    ExchangedFiles& m_files;
    PartUids m_uids;
    LocalIds<domain::PointId> m_points;
    LocalIds<domain::ResolutionId> m_resolutions;
};

std::optional<domain::PointId>
pointOf(ObjectReader& reader, const char* key, const LocalIds<domain::PointId>& points)
{
    return reader.has(key) ? std::optional(resolved(reader, key, points)) : std::nullopt;
}

template <class Id> void MeetingReading::remember(ObjectReader& reader, LocalIds<Id>& ids, const Id& id)
{
    if (!reader.has("id")) {
        return;
    }
    const QString name = reader.requiredText("id");
    if (ids.contains(name)) {
        reader.refuse("id", ErrorCode::DuplicateId, name);
    }
    ids.insert(name, id);
}

std::optional<domain::PersonCard> MeetingReading::person(ObjectReader& reader, const char* key)
{
    return reader.object<domain::PersonCard>(key, [this](const JsonValue& value, const JsonPath& path) {
        return readPerson(value, path, m_error);
    });
}

void MeetingReading::readHead(domain::Meeting& meeting)
{
    meeting.title = m_reader.requiredText("title", ErrorCode::EmptyTitle);
    meeting.kind = m_reader.text("kind", meeting.kind);
    meeting.series = m_reader.text("series");
    meeting.date = m_reader.requiredDate("date");
    meeting.lastDate = m_reader.date("lastDate");
    if (meeting.lastDate && *meeting.lastDate < meeting.date) {
        m_reader.refuse("lastDate", ErrorCode::EndBeforeStart, meeting.lastDate->toIso());
    }
    meeting.start = m_reader.time("start");
    meeting.end = m_reader.time("end");
    meeting.place = m_reader.text("place");
    meeting.onlineLink = m_reader.text("onlineLink");
    meeting.invitation = m_reader
                             .object<domain::Invitation>(
                                 "invitation",
                                 [this](const JsonValue& value, const JsonPath& path) {
                                     ObjectReader reader(value, path, kInvitationKeys, m_error);
                                     return domain::Invitation{reader.text("number"), reader.date("date")};
                                 })
                             .value_or(domain::Invitation{});
    meeting.agenda =
        m_reader.list<domain::AgendaItem>("agenda", [this](const JsonValue& value, const JsonPath& path) {
            ObjectReader reader(value, path, kAgendaKeys, m_error);
            domain::AgendaItem item;
            item.id = m_uids.take<domain::AgendaItemId>(reader);
            item.title = reader.requiredText("title");
            item.day = reader.date("day");
            item.plannedStart = reader.time("plannedStart");
            item.plannedEnd = reader.time("plannedEnd");
            item.start = reader.time("start");
            item.end = reader.time("end");
            return item;
        });
}

domain::Seat MeetingReading::seat(const JsonValue& value, const JsonPath& path)
{
    ObjectReader reader(value, path, kSeatKeys, m_error);
    domain::Seat seat;
    seat.id = m_uids.take<domain::SeatId>(reader);
    seat.seat = reader.requiredText("seat");
    seat.office = reader.text("office");
    seat.category = reader.text("category");
    seat.status = reader.oneOf("status", kAttendance, domain::AttendanceStatus::Unfilled);
    seat.person = person(reader, "person");
    seat.remark = reader.text("remark");
    seat.mandate = reader.text("mandate");
    seat.arrival = reader.time("arrival");
    seat.arrivedAt = pointOf(reader, "arrivedAt", m_points);
    seat.departure = reader.time("departure");
    seat.leftAt = pointOf(reader, "leftAt", m_points);
    seat.online = reader.flag("online", false);
    return seat;
}

void MeetingReading::readPeople(domain::Meeting& meeting)
{
    meeting.chair = person(m_reader, "chair");
    meeting.secretary = person(m_reader, "secretary");
    meeting.noteTaker = person(m_reader, "noteTaker");
}

void MeetingReading::readAttendance(domain::Meeting& meeting)
{
    meeting.quorumPercent = m_reader.wholeNumber("quorumPercent", 0, 100).value_or(0);
    meeting.attendance = m_reader.list<domain::Seat>(
        "attendance", [this](const JsonValue& value, const JsonPath& path) { return seat(value, path); });
}

/// Stretches inside the text, in its order and apart from one another.
std::vector<domain::Emphasis> MeetingReading::readEmphasis(ObjectReader& point, const QString& text)
{
    int free = 0;
    return point.list<domain::Emphasis>("emphasis", [&](const JsonValue& value, const JsonPath& path) {
        ObjectReader reader(value, path, kEmphasisKeys, m_error);
        const auto size = static_cast<int>(text.size());
        domain::Emphasis part = reader.oneOf("style", kEmphasisStyles, domain::Emphasis{});
        part.from = reader.wholeNumber("from", free, size).value_or(0);
        part.length = reader.wholeNumber("length", 1, std::max(1, size - part.from)).value_or(0);
        if (part.length == 0 || (!part.bold && !part.italic)) {
            reader.refuse("style", ErrorCode::JsonUnknownValue, QString());
        }
        free = part.from + part.length;
        return part;
    });
}

domain::DiscussionPoint MeetingReading::point(const JsonValue& value, const JsonPath& path)
{
    ObjectReader reader(value, path, kPointKeys, m_error);
    domain::DiscussionPoint point;
    point.id = m_uids.take<domain::PointId>(reader);
    remember(reader, m_points, point.id);
    point.speaker = reader.text("speaker");
    point.text = reader.requiredText("text");
    point.emphasis = domain::tidiedEmphasis(readEmphasis(reader, point.text), point.text.size());
    point.points = reader.list<domain::DiscussionPoint>(
        "points",
        [this](const JsonValue& child, const JsonPath& childPath) { return this->point(child, childPath); });
    return point;
}

domain::Resolution MeetingReading::resolution(const JsonValue& value, const JsonPath& path)
{
    ObjectReader reader(value, path, kResolutionKeys, m_error);
    domain::Resolution resolution;
    resolution.id = m_uids.take<domain::ResolutionId>(reader);
    remember(reader, m_resolutions, resolution.id);
    (void)reader.requiredText("point", ErrorCode::DanglingReference);
    resolution.point = resolved(reader, "point", m_points);
    resolution.text = reader.requiredText("text");
    return resolution;
}

void MeetingReading::readBody(domain::MeetingRecord& record)
{
    domain::Meeting& meeting = record.meeting;
    meeting.opening = m_reader.text("opening");
    meeting.closing = m_reader.text("closing");
    meeting.points = m_reader.list<domain::DiscussionPoint>(
        "points", [this](const JsonValue& value, const JsonPath& path) { return point(value, path); });
    meeting.resolutions = m_reader.list<domain::Resolution>(
        "resolutions",
        [this](const JsonValue& value, const JsonPath& path) { return resolution(value, path); });
    ActionContext context{m_points, m_resolutions, m_files, m_uids};
    record.actions = m_reader.list<domain::ActionItem>(
        "actions", [this, &context, &meeting](const JsonValue& value, const JsonPath& path) {
            domain::ActionItem action = readAction(value, path, m_error, context);
            action.meeting = meeting.id;
            return action;
        });
}

domain::SignatureSlot MeetingReading::signatureSlot(const JsonValue& value, const JsonPath& path)
{
    ObjectReader reader(value, path, kSlotKeys, m_error);
    domain::SignatureSlot slot;
    slot.caption = reader.text("caption");
    slot.signer = reader.oneOf("signer", kSigners, domain::SignatureSlot::Signer::Chair);
    slot.person = person(reader, "person");
    return slot;
}

void MeetingReading::readState(domain::Meeting& meeting)
{
    meeting.signatureSlots = m_reader.list<domain::SignatureSlot>(
        "signatureSlots",
        [this](const JsonValue& value, const JsonPath& path) { return signatureSlot(value, path); });
    meeting.review = m_reader.oneOf("review", kReviews, domain::ReviewState::Draft);
    meeting.reviewNote = m_reader.text("reviewNote");
    meeting.reviewBy = m_reader.text("reviewBy");
    if (m_reader.has("reviewAt")) {
        meeting.reviewAt = m_reader.requiredInstant("reviewAt");
    }
    meeting.course = m_reader.oneOf("course", kCourses, domain::MeetingCourse::Scheduled);
    meeting.courseReason = m_reader.text("courseReason");
}

} // namespace

ExchangedMeeting
readMeeting(const JsonValue& value, const JsonPath& path, FirstError& error, ExchangedFiles& files)
{
    ObjectReader reader(value, path, kMeetingKeys, error);
    ExchangedMeeting meeting;
    meeting.hasUid = reader.has("uid");
    const QString uid = reader.text("uid");
    const auto known = domain::MeetingId::fromString(uid);
    if (meeting.hasUid && !known) {
        reader.refuse("uid", ErrorCode::JsonUnknownValue, uid);
    }
    meeting.record.meeting.id = known.value_or(domain::MeetingId::create());
    MeetingReading reading(reader, error, files);
    reading.readHead(meeting.record.meeting);
    reading.readPeople(meeting.record.meeting);
    reading.readBody(meeting.record);
    reading.readAttendance(meeting.record.meeting);
    reading.readState(meeting.record.meeting);
    return meeting;
}

} // namespace risalah::app
