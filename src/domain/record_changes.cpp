// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_changes.h"

#include "domain/attendance.h"
#include "domain/emphasis.h"
#include "domain/indonesian_words.h"
#include "domain/point_number.h"
#include "domain/text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace risalah::domain {

namespace {

const QString kBetween = QStringLiteral("; "); // the parts of one value

QString timeText(const std::optional<TimeOfDay>& time)
{
    return time ? time->toPrint() : QString();
}

QString spanText(const std::optional<TimeOfDay>& from, const std::optional<TimeOfDay>& to)
{
    return joinFilled({timeText(from), timeText(to)}, QStringLiteral("–"));
}

QString dateText(const std::optional<Date>& date)
{
    return date ? longDate(*date) : QString();
}

QString prefixed(const char16_t* word, const QString& text)
{
    return text.isEmpty() ? text : QString(QString::fromUtf16(word) + text);
}

/// All that is printed of an official somewhere: "a.n. Wali Kota / Sekretaris Daerah", "NIP 1970…".
QString cardText(const std::optional<PersonCard>& card)
{
    if (!card) {
        return {};
    }
    const QString held =
        card->position.split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QStringLiteral(" / "));
    const QString number = card->identity.type == IdentityType::None
        ? card->identity.number
        : (card->identity.type == IdentityType::Nip ? QStringLiteral("NIP ") : QStringLiteral("NRP "))
            + card->identity.number;
    return joinFilled({card->name, joinFilled({authorityMark(card->authority), held}, QStringLiteral(" ")),
                       number, card->rank, card->grade, card->office},
                      QStringLiteral(", "));
}

struct DueText {
    QString operator()(std::monostate /*none*/) const { return {}; }
    QString operator()(const FixedDue& due) const { return longDate(due.date); }
    QString operator()(const DaysDue& due) const { return QStringLiteral("%1 hari").arg(due.days); }
    QString operator()(const WorkdaysDue& due) const { return QStringLiteral("%1 hari kerja").arg(due.days); }
    QString operator()(const TextDue& due) const { return due.text; }
};

QString statusText(AssigneeStatus status)
{
    switch (status) {
    case AssigneeStatus::Open:
        return {};
    case AssigneeStatus::InProgress:
        return QStringLiteral("berjalan");
    case AssigneeStatus::Done:
        return QStringLiteral("selesai");
    case AssigneeStatus::Cancelled:
        return QStringLiteral("dibatalkan");
    }
    return {};
}

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return {};
    case Priority::Important:
        return QStringLiteral("penting");
    case Priority::Urgent:
        return QStringLiteral("segera");
    }
    return {};
}

QString emphasisTie(const std::vector<Emphasis>& emphasis)
{
    QStringList spans;
    for (const Emphasis& span : emphasis) {
        spans.append(QStringLiteral("%1+%2:%3%4")
                         .arg(span.from)
                         .arg(span.length)
                         .arg(span.bold ? 1 : 0)
                         .arg(span.italic ? 1 : 0));
    }
    return spans.join(u' ');
}

/// "tebal: aset daerah; miring: draft".
QString emphasisText(const DiscussionPoint& point)
{
    QStringList spans;
    for (const TextRun& run : runsOf(point.text, point.emphasis)) {
        if (run.bold || run.italic) {
            const QString style = run.bold && run.italic ? QStringLiteral("tebal miring: ")
                : run.bold                               ? QStringLiteral("tebal: ")
                                                         : QStringLiteral("miring: ");
            spans.append(style + run.text.simplified());
        }
    }
    return spans.join(QStringLiteral("; "));
}

QString assigneeText(const Assignee& assignee)
{
    QStringList parts{assignee.office, cardText(assignee.person), statusText(assignee.status),
                      dateText(assignee.doneOn)};
    for (const ProgressNote& note : assignee.log) {
        parts.append(note.text);
    }
    if (!assignee.proof.empty()) {
        parts.append(QStringLiteral("%1 bukti").arg(assignee.proof.size()));
    }
    return joinFilled(parts, QStringLiteral(", "));
}

/// Puts the parts of one record together.
class PartCollector {
public:
    explicit PartCollector(const MeetingRecord& record) : m_record(record), m_meeting(record.meeting)
    {
        for (const NumberedPoint& numbered : numberPoints(m_meeting.points)) {
            m_references.insert(numbered.point->id, pointReference(numbered.number));
        }
    }

    std::vector<PartText> collect()
    {
        addHeads();
        addAgenda();
        addSeats();
        addOrder();
        addPoints();
        for (std::size_t i = 0; i < m_meeting.resolutions.size(); ++i) {
            const Resolution& resolution = m_meeting.resolutions[i];
            add(RecordPart::Resolution, resolution.id.toString(), QStringLiteral("angka %1").arg(i + 1),
                resolution.text);
            setOrigin(resolution.point, {});
        }
        addActions();
        addSignatures();
        return std::move(m_parts);
    }

private:
    void add(RecordPart part, const QString& id, const QString& label, const QString& text)
    {
        m_parts.push_back({part, id, label, text});
    }

    /// Of the part added last.
    void setOrigin(const PointId& point, const std::optional<ResolutionId>& resolution)
    {
        PartText& part = m_parts.back();
        part.tie = point.toString() + u'/' + (resolution ? resolution->toString() : QString());
        part.aside = prefixed(u"pembahasan ", m_references.value(point));
        for (std::size_t i = 0; resolution && i < m_meeting.resolutions.size(); ++i) {
            if (m_meeting.resolutions[i].id == *resolution) {
                part.aside = joinFilled({part.aside, QStringLiteral("keputusan angka %1").arg(i + 1)},
                                        QStringLiteral(", "));
            }
        }
    }

    void addHead(const char16_t* path, const QString& text)
    {
        if (!isBlank(text)) {
            add(RecordPart::Head, QString::fromUtf16(path), {}, text);
        }
    }

    void addHeads()
    {
        addHead(u"meeting.title", m_meeting.title);
        addHead(u"meeting.kind", m_meeting.kind);
        addHead(u"meeting.series", m_meeting.series);
        addHead(u"meeting.date", longDate(m_meeting.date));
        addHead(u"meeting.lastDate", dateText(m_meeting.lastDate));
        addHead(u"meeting.start", timeText(m_meeting.start));
        addHead(u"meeting.end", timeText(m_meeting.end));
        addHead(u"meeting.place", m_meeting.place);
        addHead(u"meeting.onlineLink", m_meeting.onlineLink);
        addHead(u"meeting.invitation.number", m_meeting.invitation.number);
        addHead(u"meeting.invitation.date", dateText(m_meeting.invitation.date));
        addHead(u"meeting.chair", cardText(m_meeting.chair));
        addHead(u"meeting.secretary", cardText(m_meeting.secretary));
        addHead(u"meeting.noteTaker", cardText(m_meeting.noteTaker));
        addHead(u"meeting.quorumPercent",
                m_meeting.quorumPercent > 0 ? QStringLiteral("%1%").arg(m_meeting.quorumPercent) : QString());
        addHead(u"meeting.courseReason",
                m_meeting.course == MeetingCourse::Scheduled
                    ? QString()
                    : joinFilled({m_meeting.course == MeetingCourse::Postponed ? QStringLiteral("ditunda")
                                                                               : QStringLiteral("dibatalkan"),
                                  m_meeting.courseReason},
                                 kBetween));
        addHead(u"meeting.opening", m_meeting.opening);
        addHead(u"meeting.closing", m_meeting.closing);
    }

    void addAgenda()
    {
        for (std::size_t i = 0; i < m_meeting.agenda.size(); ++i) {
            const AgendaItem& item = m_meeting.agenda[i];
            add(RecordPart::AgendaItem, item.id.toString(), QStringLiteral("acara %1").arg(i + 1),
                joinFilled({item.title, dateText(item.day),
                            prefixed(u"rencana ", spanText(item.plannedStart, item.plannedEnd)),
                            prefixed(u"berjalan ", spanText(item.start, item.end))},
                           kBetween));
        }
    }

    void addSeats()
    {
        for (const Seat& seat : m_meeting.attendance) {
            add(RecordPart::Seat, seat.id.toString(), seat.seat,
                joinFilled({seat.seat, seat.office == seat.seat ? QString() : seat.office, seat.category,
                            attendanceWord(seat.status), cardText(seat.person),
                            prefixed(u"Surat Tugas ", seat.mandate),
                            prefixed(u"datang ", timeText(seat.arrival)),
                            prefixed(u"pulang ", timeText(seat.departure)),
                            seat.online ? QStringLiteral("daring") : QString(), seat.remark},
                           kBetween));
            const auto id = [](const std::optional<PointId>& point) {
                return point ? point->toString() : QString();
            };
            m_parts.back().tie = id(seat.arrivedAt) + QLatin1Char('/') + id(seat.leftAt);
            m_parts.back().aside = joinFilled(
                {passage(u"datang pada ", seat.arrivedAt), passage(u"pulang pada ", seat.leftAt)}, kBetween);
        }
    }

    [[nodiscard]] QString passage(const char16_t* word, const std::optional<PointId>& point) const
    {
        return point ? prefixed(word, m_references.value(*point)) : QString();
    }

    /// The outline without its words: which point stands where.
    void addOrder()
    {
        QStringList lines;
        for (const NumberedPoint& numbered : numberPoints(m_meeting.points)) {
            lines.append(QString(qsizetype{numbered.depth} * 2, u' ') + numbered.point->id.toString());
        }
        if (!lines.isEmpty()) {
            add(RecordPart::Order, QStringLiteral("points"), {}, lines.join(u'\n'));
        }
    }

    void addPoints()
    {
        for (const NumberedPoint& numbered : numberPoints(m_meeting.points)) {
            const DiscussionPoint& point = *numbered.point;
            add(RecordPart::Point, point.id.toString(), m_references.value(point.id),
                point.speaker.isEmpty() ? point.text
                                        : QString(point.speaker + QStringLiteral(": ") + point.text));
            m_parts.back().tie = emphasisTie(point.emphasis);
            m_parts.back().aside = emphasisText(point);
        }
    }

    void addActions()
    {
        int row = 0;
        for (const ActionItem& action : m_record.actions) {
            if (action.removed) {
                continue;
            }
            ++row;
            QStringList parts{action.text, priorityText(action.priority)};
            for (const Assignee& assignee : action.assignees) {
                parts.append(assigneeText(assignee));
            }
            parts.append(prefixed(u"tenggat ", std::visit(DueText(), action.due)));
            for (const Extension& extension : action.extensions) {
                parts.append(QStringLiteral("diperpanjang sampai %1: %2")
                                 .arg(longDate(extension.until), extension.reason));
            }
            add(RecordPart::Action, action.id.toString(),
                action.number > 0 ? actionLabel(action.number) : QStringLiteral("tindak lanjut %1").arg(row),
                joinFilled(parts, kBetween));
            setOrigin(action.point, action.resolution);
        }
    }

    void addSignatures()
    {
        QStringList lines;
        for (const SignatureSlot& slot : m_meeting.signatureSlots) {
            lines.append(joinFilled(
                {slot.caption, QString::number(static_cast<int>(slot.signer) + 1), cardText(slot.person)},
                kBetween));
        }
        addHead(u"signatureSlots", lines.join(u'\n'));
    }

    const MeetingRecord& m_record;
    const Meeting& m_meeting;
    QHash<PointId, QString> m_references;
    std::vector<PartText> m_parts;
};

/// "a dan b", "a, b, dan c"; names that hold commas themselves are kept apart by semicolons.
QString enumerated(QStringList names)
{
    if (names.size() < 2) {
        return names.join(QString());
    }
    const bool hasComma = std::ranges::any_of(names, [](const QString& name) { return name.contains(u','); });
    const QString between = hasComma ? QStringLiteral("; ") : QStringLiteral(", ");
    const QString last = names.takeLast();
    return names.join(between) + (names.size() > 1 || hasComma ? between : QStringLiteral(" "))
        + QStringLiteral("dan ") + last;
}

struct HeadName {
    const char16_t* path;
    const char16_t* name;
};
constexpr HeadName kHeadNames[] = {
    {u"meeting.title", u"judul"},
    {u"meeting.kind", u"jenis rapat"},
    {u"meeting.series", u"rangkaian"},
    {u"meeting.date", u"tanggal"},
    {u"meeting.lastDate", u"tanggal akhir"},
    {u"meeting.start", u"jam mulai"},
    {u"meeting.end", u"jam selesai"},
    {u"meeting.place", u"tempat"},
    {u"meeting.onlineLink", u"tautan daring"},
    {u"meeting.invitation.number", u"nomor surat undangan"},
    {u"meeting.invitation.date", u"tanggal surat undangan"},
    {u"meeting.chair", u"pimpinan rapat"},
    {u"meeting.secretary", u"sekretaris rapat"},
    {u"meeting.noteTaker", u"pencatat"},
    {u"meeting.quorumPercent", u"kuorum"},
    {u"meeting.courseReason", u"keadaan rapat"},
    {u"meeting.opening", u"kata pembukaan"},
    {u"meeting.closing", u"penutup"},
    {u"signatureSlots", u"penanda tangan"},
    {u"meeting.review", u"telaah"},
};

QString headName(const QString& path)
{
    for (const HeadName& head : kHeadNames) {
        if (path == QStringView(head.path)) {
            return QString::fromUtf16(head.name);
        }
    }
    return path;
}

void appendOrder(const std::vector<DiscussionPoint>& points,
                 const QSet<QString>& common,
                 const QString& parent,
                 QStringList& lines)
{
    for (const DiscussionPoint& point : points) {
        const QString id = point.id.toString();
        const bool isCommon = common.contains(id);
        if (isCommon) {
            lines.append(parent + u'>' + id);
        }
        appendOrder(point.points, common, isCommon ? id : parent, lines);
    }
}

/// A list whose order is written and printed, by its name in risalah/1. The outline's is in commonOrder();
/// actions stand in the order of their numbers.
struct OrderedList {
    const char16_t* path;
    RecordPart part;
    const char16_t* name;
};
constexpr OrderedList kOrderedLists[] = {
    {u"agenda", RecordPart::AgendaItem, u"susunan acara"},
    {u"attendance", RecordPart::Seat, u"susunan daftar hadir"},
    {u"resolutions", RecordPart::Resolution, u"susunan keputusan"},
};

const OrderedList* listOf(const PartText& order)
{
    const auto* const found = std::ranges::find_if(
        kOrderedLists, [&order](const OrderedList& list) { return order.id == QStringView(list.path); });
    return found == std::end(kOrderedLists) ? nullptr : found;
}

/// The order of the list's parts that the other state has too: added and lost ones move nobody.
PartText orderAmong(const OrderedList& list, const std::vector<PartText>& parts, const QSet<QString>& common)
{
    QStringList ids;
    for (const PartText& part : parts) {
        if (part.part == list.part && common.contains(part.id)) {
            ids.append(part.id);
        }
    }
    return {RecordPart::Order, QString::fromUtf16(list.path), {}, ids.join(QLatin1Char('\n'))};
}

void appendMoves(const std::vector<PartText>& before,
                 const std::vector<PartText>& after,
                 std::vector<RecordChange>& changes)
{
    const QSet<QString> common = idsOf(before) & idsOf(after);
    const std::vector<PartText> was = listOrders(before, common);
    const std::vector<PartText> is = listOrders(after, common);
    for (std::size_t i = 0; i < was.size(); ++i) {
        if (was[i] != is[i]) {
            changes.push_back({was[i], is[i]});
        }
    }
}

} // namespace

QString partName(const PartText& part)
{
    switch (part.part) {
    case RecordPart::Head:
        return headName(part.id);
    case RecordPart::AgendaItem:
        return part.label;
    case RecordPart::Seat:
        return QStringLiteral("kehadiran ") + part.label;
    case RecordPart::Order:
        return listOf(part) != nullptr ? QString::fromUtf16(listOf(part)->name)
                                       : QStringLiteral("susunan pembahasan");
    case RecordPart::Point:
        return QStringLiteral("pembahasan ") + part.label;
    case RecordPart::Resolution:
        return QStringLiteral("keputusan ") + part.label;
    case RecordPart::Action:
        return part.label;
    }
    return {};
}

RecordPart partOrderedBy(const PartText& order)
{
    return listOf(order) != nullptr ? listOf(order)->part : RecordPart::Point;
}

QString changeSummary(const std::vector<RecordChange>& changes)
{
    QStringList names;
    QStringList parts;
    bool isOnlyEdited = true;
    for (const RecordChange& change : changes) {
        const QString word = change.isAdded() ? QStringLiteral("ditambahkan")
            : change.isRemoved()              ? QStringLiteral("dihapus")
                                              : QStringLiteral("diubah");
        isOnlyEdited = isOnlyEdited && !change.isAdded() && !change.isRemoved();
        names.append(partName(change.named()));
        parts.append(names.last() + u' ' + word);
    }
    return isOnlyEdited ? enumerated(names) : parts.join(QStringLiteral("; "));
}

bool saysTheSame(const PartText& one, const PartText& other)
{
    return one.text == other.text && one.tie == other.tie;
}

QString shownText(const PartText& part)
{
    return part.aside.isEmpty() ? part.text : QStringLiteral("%1 (%2)").arg(part.text, part.aside);
}

QSet<QString> commonPoints(const Meeting& one, const Meeting& other)
{
    const auto idsOf = [](const Meeting& meeting) {
        QSet<QString> ids;
        for (const NumberedPoint& numbered : numberPoints(meeting.points)) {
            ids.insert(numbered.point->id.toString());
        }
        return ids;
    };
    return idsOf(one) & idsOf(other);
}

PartText commonOrder(const Meeting& meeting, const QSet<QString>& common)
{
    QStringList lines;
    appendOrder(meeting.points, common, {}, lines);
    return lines.isEmpty() ? PartText{}
                           : PartText{RecordPart::Order, QStringLiteral("points"), {}, lines.join(u'\n')};
}

std::vector<PartText> listOrders(const std::vector<PartText>& parts, const QSet<QString>& common)
{
    std::vector<PartText> orders;
    for (const OrderedList& list : kOrderedLists) {
        orders.push_back(orderAmong(list, parts, common));
    }
    return orders;
}

std::vector<PartText> partsOf(const MeetingRecord& record)
{
    return PartCollector(record).collect();
}

QSet<QString> idsOf(const std::vector<PartText>& parts)
{
    QSet<QString> ids;
    for (const PartText& part : parts) {
        ids.insert(part.id);
    }
    return ids;
}

std::vector<RecordChange> changesBetween(const MeetingRecord& before, const MeetingRecord& after)
{
    QHash<QString, PartText> known;
    const std::vector<PartText> old = partsOf(before);
    for (const PartText& part : old) {
        known.insert(part.id, part);
    }
    std::vector<RecordChange> changes;
    const std::vector<PartText> now = partsOf(after);
    for (const PartText& part : now) {
        const PartText earlier = known.take(part.id);
        if (part.part == RecordPart::Order) {
            // A new or lost point changes the order of the others without anybody having moved them.
            const QSet<QString> common = commonPoints(before.meeting, after.meeting);
            if (commonOrder(before.meeting, common) != commonOrder(after.meeting, common)) {
                changes.push_back({earlier, part});
            }
        } else if (!saysTheSame(earlier, part) || earlier.id.isEmpty()) {
            changes.push_back({earlier, part});
        }
    }
    appendMoves(old, now, changes);
    for (const PartText& part : old) {
        if (known.contains(part.id) && part.part != RecordPart::Order) {
            changes.push_back({part, {}});
        }
    }
    return changes;
}

} // namespace risalah::domain
