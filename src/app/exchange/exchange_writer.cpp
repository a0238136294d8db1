// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "app/exchange/exchange_names.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace risalah::app {

namespace {

// Keeps the order in which keys are given.
using Json = nlohmann::ordered_json;

constexpr qsizetype kPieceBytes =
    qsizetype{3} * 64 * 1024; // base64 without filling, far below the longest text

std::string utf8(const QString& text)
{
    return text.toStdString();
}

void put(Json& object, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        object[key] = utf8(text);
    }
}

template <class T> void putIso(Json& object, const char* key, const std::optional<T>& value)
{
    if (value) {
        object[key] = utf8(value->toIso());
    }
}

// Lists are left out when empty, so that a short meeting is a short text.
template <class T, class Write>
void putList(Json& object, const char* key, const std::vector<T>& items, Write&& write)
{
    if (items.empty()) {
        return;
    }
    Json list = Json::array();
    for (const T& item : items) {
        list.push_back(write(item));
    }
    object[key] = std::move(list);
}

Json personJson(const domain::PersonCard& card)
{
    Json object = Json::object();
    object["name"] = utf8(card.name);
    if (card.identity != domain::Identity{}) {
        object["identity"] = {{"type", nameOf(kIdentityTypes, card.identity.type)},
                              {"number", utf8(card.identity.number)}};
    }
    put(object, "rank", card.rank);
    put(object, "grade", card.grade);
    put(object, "position", card.position);
    if (card.authority != domain::Authority::Definitive) {
        object["authority"] = nameOf(kAuthorities, card.authority);
    }
    put(object, "office", card.office);
    return object;
}

void putPerson(Json& object, const char* key, const std::optional<domain::PersonCard>& card)
{
    if (card) {
        object[key] = personJson(*card);
    }
}

Json officeJson(const domain::Office& office)
{
    Json object = Json::object();
    object["government"] = utf8(office.government);
    object["unit"] = utf8(office.unit);
    put(object, "address", office.address);
    put(object, "phone", office.phone);
    put(object, "email", office.email);
    put(object, "website", office.website);
    put(object, "city", office.city);
    object["zone"] = nameOf(kZones, office.zone);
    if (!office.logo.isEmpty()) {
        object["logo"] = office.logo.toBase64().toStdString();
    }
    object["meetingNumberPattern"] = utf8(office.meetingNumberPattern);
    object["resolutionNumberPattern"] = utf8(office.resolutionNumberPattern);
    put(object, "classification", office.classification);
    put(object, "unitCode", office.unitCode);
    object["layout"] = nameOf(kLayouts, office.layout);
    object["paper"] = nameOf(kPapers, office.paper);
    object["sixDayWeek"] = office.sixDayWeek;
    object["jointLeaveCountsAsWork"] = office.jointLeaveCountsAsWork;
    object["signatureForm"] = nameOf(kSignatureForms, office.signatureForm);
    if (office.quorumPercent > 0) {
        object["quorumPercent"] = office.quorumPercent;
    }
    putList(object, "standingAgenda",
            std::vector<QString>(office.standingAgenda.begin(), office.standingAgenda.end()), utf8);
    put(object, "footerSentence", office.footerSentence);
    if (!office.footerLogo.isEmpty()) {
        object["footerLogo"] = office.footerLogo.toBase64().toStdString();
    }
    return object;
}

Json dueJson(const domain::DueRule& due)
{
    if (const auto* fixed = std::get_if<domain::FixedDue>(&due)) {
        return {{"date", utf8(fixed->date.toIso())}};
    }
    if (const auto* days = std::get_if<domain::DaysDue>(&due)) {
        return {{"days", days->days}};
    }
    if (const auto* workdays = std::get_if<domain::WorkdaysDue>(&due)) {
        return {{"workdays", workdays->days}};
    }
    const auto* text = std::get_if<domain::TextDue>(&due);
    return {{"text", utf8(text != nullptr ? text->text : QString())}};
}

Json fileJson(const ExchangedFile& file)
{
    Json object = Json::object();
    object["name"] = utf8(file.name);
    put(object, "mediaType", file.mediaType);
    Json pieces = Json::array();
    for (qsizetype at = 0; at < file.bytes.size(); at += kPieceBytes) {
        pieces.push_back(file.bytes.mid(at, kPieceBytes).toBase64().toStdString());
    }
    object["data"] = std::move(pieces);
    return object;
}

Json slotJson(const domain::SignatureSlot& slot)
{
    Json object = Json::object();
    put(object, "caption", slot.caption);
    object["signer"] = nameOf(kSigners, slot.signer);
    putPerson(object, "person", slot.person);
    return object;
}

/// A package names every part for good, so that two copies can be compared point by point.
enum class PartNames { Local, Lasting };

// Writes one meeting; the local ids of points and resolutions follow from their order.
class MeetingWriter {
public:
    MeetingWriter(const ExchangedFiles& files, PartNames names) : m_files(files), m_names(names) { }

    [[nodiscard]] Json meeting(const domain::MeetingRecord& record);
    void
    putBody(Json& object, const domain::Meeting& meeting, const std::vector<domain::ActionItem>& actions);

private:
    void putHead(Json& object, const domain::Meeting& meeting) const;
    void putPeople(Json& object, const domain::Meeting& meeting) const;
    static void putState(Json& object, const domain::Meeting& meeting);
    void name(const std::vector<domain::DiscussionPoint>& points);
    template <class Id> [[nodiscard]] Json part(const Id& id) const
    {
        Json object = Json::object();
        if (m_names == PartNames::Lasting) {
            object["uid"] = utf8(id.toString());
        }
        return object;
    }
    [[nodiscard]] Json agendaItem(const domain::AgendaItem& item) const;
    [[nodiscard]] Json seat(const domain::Seat& seat) const;
    [[nodiscard]] Json point(const domain::DiscussionPoint& point);
    [[nodiscard]] Json resolution(const domain::Resolution& resolution);
    [[nodiscard]] Json action(const domain::ActionItem& action) const;
    [[nodiscard]] Json assignee(const domain::Assignee& assignee) const;

    const ExchangedFiles& m_files;
    PartNames m_names;
    QHash<domain::PointId, std::string> m_points;
    QHash<domain::ResolutionId, std::string> m_resolutions;
};

void MeetingWriter::name(const std::vector<domain::DiscussionPoint>& points)
{
    for (const domain::DiscussionPoint& point : points) {
        m_points.insert(point.id, "p" + std::to_string(m_points.size() + 1));
        name(point.points);
    }
}

Json MeetingWriter::agendaItem(const domain::AgendaItem& item) const
{
    Json object = part(item.id);
    object["title"] = utf8(item.title);
    putIso(object, "day", item.day);
    putIso(object, "plannedStart", item.plannedStart);
    putIso(object, "plannedEnd", item.plannedEnd);
    putIso(object, "start", item.start);
    putIso(object, "end", item.end);
    return object;
}

Json MeetingWriter::seat(const domain::Seat& seat) const
{
    Json object = part(seat.id);
    object["seat"] = utf8(seat.seat);
    put(object, "office", seat.office);
    put(object, "category", seat.category);
    if (seat.status != domain::AttendanceStatus::Unfilled) {
        object["status"] = nameOf(kAttendance, seat.status);
    }
    putPerson(object, "person", seat.person);
    put(object, "remark", seat.remark);
    put(object, "mandate", seat.mandate);
    const auto putPoint = [&](const char* key, const std::optional<domain::PointId>& id) {
        if (id && m_points.contains(*id)) {
            object[key] = m_points.value(*id);
        }
    };
    putIso(object, "arrival", seat.arrival);
    putPoint("arrivedAt", seat.arrivedAt);
    putIso(object, "departure", seat.departure);
    putPoint("leftAt", seat.leftAt);
    if (seat.online) {
        object["online"] = true;
    }
    return object;
}

void MeetingWriter::putHead(Json& object, const domain::Meeting& meeting) const
{
    object["uid"] = utf8(meeting.id.toString());
    object["title"] = utf8(meeting.title);
    object["kind"] = utf8(meeting.kind);
    put(object, "series", meeting.series);
    object["date"] = utf8(meeting.date.toIso());
    putIso(object, "lastDate", meeting.lastDate);
    putIso(object, "start", meeting.start);
    putIso(object, "end", meeting.end);
    put(object, "place", meeting.place);
    put(object, "onlineLink", meeting.onlineLink);
    if (meeting.invitation != domain::Invitation{}) {
        Json invitation = Json::object();
        put(invitation, "number", meeting.invitation.number);
        putIso(invitation, "date", meeting.invitation.date);
        object["invitation"] = std::move(invitation);
    }
    putList(object, "agenda", meeting.agenda,
            [this](const domain::AgendaItem& item) { return agendaItem(item); });
}

void MeetingWriter::putPeople(Json& object, const domain::Meeting& meeting) const
{
    putPerson(object, "chair", meeting.chair);
    putPerson(object, "secretary", meeting.secretary);
    putPerson(object, "noteTaker", meeting.noteTaker);
    if (meeting.quorumPercent > 0) {
        object["quorumPercent"] = meeting.quorumPercent;
    }
    putList(object, "attendance", meeting.attendance,
            [this](const domain::Seat& item) { return seat(item); });
    put(object, "opening", meeting.opening);
    put(object, "closing", meeting.closing);
}

Json MeetingWriter::point(const domain::DiscussionPoint& point)
{
    Json object = part(point.id);
    object["id"] = m_points.value(point.id);
    put(object, "speaker", point.speaker);
    object["text"] = utf8(point.text);
    putList(object, "emphasis", point.emphasis, [](const domain::Emphasis& part) {
        Json stretch = Json::object();
        stretch["from"] = part.from;
        stretch["length"] = part.length;
        stretch["style"] = nameOf(kEmphasisStyles, domain::Emphasis{0, 0, part.bold, part.italic});
        return stretch;
    });
    putList(object, "points", point.points,
            [this](const domain::DiscussionPoint& child) { return this->point(child); });
    return object;
}

Json MeetingWriter::resolution(const domain::Resolution& resolution)
{
    Json object = part(resolution.id);
    std::string id = "r" + std::to_string(m_resolutions.size() + 1);
    m_resolutions.insert(resolution.id, id);
    object["id"] = std::move(id);
    object["point"] = m_points.value(resolution.point);
    object["text"] = utf8(resolution.text);
    return object;
}

Json MeetingWriter::assignee(const domain::Assignee& assignee) const
{
    Json object = part(assignee.id);
    object["office"] = utf8(assignee.office);
    putPerson(object, "person", assignee.person);
    object["status"] = nameOf(kAssigneeStatuses, assignee.status);
    putIso(object, "doneOn", assignee.doneOn);
    putList(object, "log", assignee.log, [](const domain::ProgressNote& note) {
        return Json{{"at", utf8(note.at.toIso())}, {"by", utf8(note.by)}, {"text", utf8(note.text)}};
    });
    Json proof = Json::array();
    for (const domain::AttachmentId& id : assignee.proof) {
        if (const auto found = m_files.find(id); found != m_files.end()) {
            proof.push_back(fileJson(found->second));
        }
    }
    if (!proof.empty()) {
        object["proof"] = std::move(proof);
    }
    return object;
}

Json MeetingWriter::action(const domain::ActionItem& action) const
{
    Json object = part(action.id);
    object["point"] = m_points.value(action.point);
    if (action.resolution && m_resolutions.contains(*action.resolution)) {
        object["resolution"] = m_resolutions.value(*action.resolution);
    }
    object["text"] = utf8(action.text);
    object["priority"] = nameOf(kPriorities, action.priority);
    putList(object, "assignees", action.assignees,
            [this](const domain::Assignee& item) { return assignee(item); });
    if (!std::holds_alternative<std::monostate>(action.due)) {
        object["due"] = dueJson(action.due);
    }
    putIso(object, "originalDueOn", action.originalDueOn);
    putList(object, "extensions", action.extensions, [](const domain::Extension& extension) {
        return Json{{"until", utf8(extension.until.toIso())},
                    {"reason", utf8(extension.reason)},
                    {"at", utf8(extension.at.toIso())},
                    {"by", utf8(extension.by)}};
    });
    return object;
}

void MeetingWriter::putBody(Json& object,
                            const domain::Meeting& meeting,
                            const std::vector<domain::ActionItem>& actions)
{
    if (m_points.isEmpty()) {
        name(meeting.points);
    }
    putList(object, "points", meeting.points,
            [this](const domain::DiscussionPoint& item) { return point(item); });
    putList(object, "resolutions", meeting.resolutions,
            [this](const domain::Resolution& item) { return resolution(item); });
    std::vector<domain::ActionItem> kept;
    for (const domain::ActionItem& item : actions) {
        // Without its point an action could not be read back.
        if (!item.removed && m_points.contains(item.point)) {
            kept.push_back(item);
        }
    }
    putList(object, "actions", kept, [this](const domain::ActionItem& item) { return action(item); });
}

void MeetingWriter::putState(Json& object, const domain::Meeting& meeting)
{
    putList(object, "signatureSlots", meeting.signatureSlots, slotJson);
    if (meeting.review != domain::ReviewState::Draft) {
        object["review"] = nameOf(kReviews, meeting.review);
    }
    put(object, "reviewNote", meeting.reviewNote);
    put(object, "reviewBy", meeting.reviewBy);
    putIso(object, "reviewAt", meeting.reviewAt);
    if (meeting.course != domain::MeetingCourse::Scheduled) {
        object["course"] = nameOf(kCourses, meeting.course);
    }
    put(object, "courseReason", meeting.courseReason);
}

Json MeetingWriter::meeting(const domain::MeetingRecord& record)
{
    Json object = Json::object();
    name(record.meeting.points);
    putHead(object, record.meeting);
    putPeople(object, record.meeting);
    putBody(object, record.meeting, record.actions);
    putState(object, record.meeting);
    return object;
}

// nlohmann escapes what JSON must escape; the reader also refuses the raw controls U+007F to U+009F.
QByteArray canonicalText(const Json& json)
{
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    QByteArray result;
    result.reserve(static_cast<qsizetype>(text.size()) + 1);
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        if (byte == 0x7F) {
            result += "\\u007f";
        } else if (byte == 0xC2 && next >= 0x80 && next <= 0x9F) {
            result += "\\u00";
            result += QByteArray::number(next, 16);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result + '\n';
}

} // namespace

QByteArray writeExchange(const domain::Office& office,
                         const std::vector<domain::MeetingRecord>& records,
                         const ExchangedFiles& files)
{
    Json root = Json::object();
    root["format"] = kFormat;
    root["office"] = officeJson(office);
    Json meetings = Json::array();
    for (const domain::MeetingRecord& record : records) {
        meetings.push_back(MeetingWriter(files, PartNames::Local).meeting(record));
    }
    root["meetings"] = std::move(meetings);
    return canonicalText(root);
}

QByteArray writePackage(const domain::Office& office,
                        const domain::MeetingRecord& record,
                        const ExchangedFiles& files,
                        const PackageNote& note)
{
    Json root = Json::object();
    root["format"] = kFormat;
    Json package = Json::object();
    put(package, "base", note.base);
    put(package, "by", note.by);
    package["at"] = utf8(note.at.toIso());
    root["package"] = std::move(package);
    root["office"] = officeJson(office);
    root["meetings"] = Json::array({MeetingWriter(files, PartNames::Lasting).meeting(record)});
    return canonicalText(root);
}

QByteArray writeCapture(const domain::Capture& capture)
{
    domain::Meeting meeting;
    meeting.points = capture.points;
    meeting.resolutions = capture.resolutions;
    // All lists even when empty: a reader of the answer finds its keys.
    Json root{{"points", Json::array()}, {"resolutions", Json::array()}, {"actions", Json::array()}};
    MeetingWriter({}, PartNames::Local).putBody(root, meeting, capture.actions);
    Json unused = Json::array();
    for (const QString& text : capture.unused) {
        unused.push_back(utf8(text));
    }
    root["unused"] = std::move(unused);
    return canonicalText(root);
}

} // namespace risalah::app
