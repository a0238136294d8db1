// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/record_bytes.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace risalah::editing {

namespace {

constexpr quint32 kMagic = 0x52534c32; // "RSL2"
constexpr quint32 kOlderMagic = 0x52534c31; // "RSL1": before agenda times, departures and quorum
constexpr quint32 kMostItems = 1000000; ///< no list of a meeting is longer; a damaged length is

/// Writes and reads by the same field lists below, so the two cannot differ.
class Writer {
public:
    explicit Writer(QByteArray* bytes) : m_stream(bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }
    template <class T> void number(T& value) { m_stream << static_cast<qint64>(value); }
    void text(QString& value) { m_stream << value; }
    template <class Tag> void id(Id<Tag>& value) { m_stream << value.toString(); }
    void date(domain::Date& value) { m_stream << value.toIso(); }
    template <class T> void optional(std::optional<T>& value)
    {
        m_stream << value.has_value();
        if (value) {
            fields(*this, *value);
        }
    }
    template <class T> void list(std::vector<T>& values)
    {
        m_stream << static_cast<quint32>(values.size());
        for (T& value : values) {
            fields(*this, value);
        }
    }
    void due(domain::DueRule& rule);
    /// False while fields are skipped that an older draft does not have.
    [[nodiscard]] static bool isNewest() { return true; }

private:
    QDataStream m_stream;
};

class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_stream(bytes) { m_stream.setVersion(QDataStream::Qt_6_0); }
    void setNewest(bool newest) { m_isNewest = newest; }
    [[nodiscard]] bool isNewest() const { return m_isNewest; }
    [[nodiscard]] bool isWhole() const
    {
        return m_isSound && m_stream.status() == QDataStream::Ok && m_stream.atEnd();
    }
    template <class T> void number(T& value)
    {
        qint64 read = 0;
        m_stream >> read;
        value = static_cast<T>(read);
    }
    void text(QString& value) { m_stream >> value; }
    template <class Tag> void id(Id<Tag>& value)
    {
        QString read;
        m_stream >> read;
        value = Id<Tag>::fromString(read).value_or(Id<Tag>());
    }
    void date(domain::Date& value)
    {
        QString read;
        m_stream >> read;
        const Result<domain::Date> parsed = domain::Date::fromIso(read);
        m_isSound = m_isSound && parsed.has_value();
        if (parsed) {
            value = *parsed;
        }
    }
    template <class T> void optional(std::optional<T>& value)
    {
        bool has = false;
        m_stream >> has;
        if (has) {
            fields(*this, value.emplace(blank<T>()));
        }
    }
    template <class T> void list(std::vector<T>& values)
    {
        quint32 count = 0;
        m_stream >> count;
        m_isSound = m_isSound && count <= kMostItems;
        for (quint32 i = 0; i < count && m_isSound && m_stream.status() == QDataStream::Ok; ++i) {
            fields(*this, values.emplace_back(blank<T>()));
        }
    }
    void due(domain::DueRule& rule);

private:
    template <class T> [[nodiscard]] static T blank()
    {
        if constexpr (std::is_same_v<T, domain::Date>) {
            return domain::Date::unset();
        } else if constexpr (std::is_same_v<T, domain::Extension>) {
            return {domain::Date::unset(), {}, {}, {}};
        } else {
            return T{};
        }
    }

    QDataStream m_stream;
    bool m_isSound = true;
    bool m_isNewest = true;
};

template <class S, class Tag> void fields(S& s, Id<Tag>& v)
{
    s.id(v);
}
template <class S> void fields(S& s, domain::Date& v)
{
    s.date(v);
}
template <class S> void fields(S& s, domain::TimeOfDay& v)
{
    s.number(v.hour);
    s.number(v.minute);
}
template <class S> void fields(S& s, Instant& v)
{
    s.number(v.msSinceEpoch);
}
template <class S> void fields(S& s, domain::PersonCard& v)
{
    s.text(v.name);
    s.number(v.identity.type);
    s.text(v.identity.number);
    s.text(v.rank);
    s.text(v.grade);
    s.text(v.position);
    s.number(v.authority);
    s.text(v.office);
}
template <class S> void fields(S& s, domain::AgendaItem& v)
{
    s.id(v.id);
    s.text(v.title);
    if (s.isNewest()) {
        s.optional(v.day);
        s.optional(v.plannedStart);
        s.optional(v.plannedEnd);
        s.optional(v.start);
        s.optional(v.end);
    }
}
template <class S> void fields(S& s, domain::Seat& v)
{
    s.id(v.id);
    s.text(v.seat);
    s.text(v.office);
    s.text(v.category);
    s.number(v.status);
    s.optional(v.person);
    s.text(v.remark);
    s.optional(v.arrival);
    s.number(v.online);
    if (s.isNewest()) {
        s.text(v.mandate);
        s.optional(v.arrivedAt);
        s.optional(v.departure);
        s.optional(v.leftAt);
    }
}
template <class S> void fields(S& s, domain::Emphasis& v)
{
    s.number(v.from);
    s.number(v.length);
    s.number(v.bold);
    s.number(v.italic);
}
template <class S> void fields(S& s, domain::DiscussionPoint& v)
{
    s.id(v.id);
    s.text(v.speaker);
    s.text(v.text);
    s.list(v.emphasis);
    s.list(v.points);
}
template <class S> void fields(S& s, domain::Resolution& v)
{
    s.id(v.id);
    s.id(v.point);
    s.text(v.text);
}
template <class S> void fields(S& s, domain::SignatureSlot& v)
{
    s.text(v.caption);
    s.number(v.signer);
    s.optional(v.person);
}
template <class S> void fields(S& s, domain::ProgressNote& v)
{
    fields(s, v.at);
    s.text(v.by);
    s.text(v.text);
}
template <class S> void fields(S& s, domain::Assignee& v)
{
    s.id(v.id);
    s.text(v.office);
    s.optional(v.person);
    s.number(v.status);
    s.optional(v.doneOn);
    s.list(v.log);
    s.list(v.proof);
}
template <class S> void fields(S& s, domain::Extension& v)
{
    s.date(v.until);
    s.text(v.reason);
    fields(s, v.at);
    s.text(v.by);
}
template <class S> void fields(S& s, domain::ActionItem& v)
{
    s.id(v.id);
    s.id(v.meeting);
    s.id(v.point);
    s.optional(v.resolution);
    s.number(v.number);
    s.text(v.text);
    s.number(v.priority);
    s.list(v.assignees);
    s.due(v.due);
    s.optional(v.originalDueOn);
    s.list(v.extensions);
    s.number(v.removed);
}
template <class S> void fields(S& s, domain::Meeting& v)
{
    s.id(v.id);
    s.text(v.title);
    s.text(v.kind);
    s.text(v.series);
    s.date(v.date);
    s.optional(v.lastDate);
    s.optional(v.start);
    s.optional(v.end);
    s.text(v.place);
    s.text(v.onlineLink);
    s.text(v.invitation.number);
    s.optional(v.invitation.date);
    s.list(v.agenda);
    s.optional(v.chair);
    s.optional(v.secretary);
    s.optional(v.noteTaker);
    s.list(v.attendance);
    s.text(v.opening);
    s.text(v.closing);
    s.list(v.points);
    s.list(v.resolutions);
    s.list(v.signatureSlots);
    s.number(v.review);
    s.text(v.reviewNote);
    s.number(v.course);
    s.text(v.courseReason);
    s.number(v.phase);
    s.number(v.removed);
    if (s.isNewest()) {
        s.number(v.quorumPercent);
        s.text(v.reviewBy);
        s.optional(v.reviewAt);
    }
}
template <class S> void fields(S& s, domain::MeetingRecord& v)
{
    fields(s, v.meeting);
    s.list(v.actions);
}

/// Which rule, its number and its text: every kind uses what it needs.
struct PlainDue {
    qint64 kind = 0;
    int days = 0;
    QString text;
};

void Writer::due(domain::DueRule& rule)
{
    PlainDue plain;
    plain.kind = static_cast<qint64>(rule.index());
    if (const auto* fixed = std::get_if<domain::FixedDue>(&rule)) {
        plain.text = fixed->date.toIso();
    } else if (const auto* days = std::get_if<domain::DaysDue>(&rule)) {
        plain.days = days->days;
    } else if (const auto* workdays = std::get_if<domain::WorkdaysDue>(&rule)) {
        plain.days = workdays->days;
    } else if (const auto* words = std::get_if<domain::TextDue>(&rule)) {
        plain.text = words->text;
    }
    number(plain.kind);
    number(plain.days);
    text(plain.text);
}

void Reader::due(domain::DueRule& rule)
{
    PlainDue plain;
    number(plain.kind);
    number(plain.days);
    text(plain.text);
    switch (plain.kind) {
    case 0:
        rule = std::monostate();
        break;
    case 1: {
        const Result<domain::Date> date = domain::Date::fromIso(plain.text);
        m_isSound = m_isSound && date.has_value();
        if (date) {
            rule = domain::FixedDue{*date};
        }
        break;
    }
    case 2:
        rule = domain::DaysDue{plain.days};
        break;
    case 3:
        rule = domain::WorkdaysDue{plain.days};
        break;
    case 4:
        rule = domain::TextDue{plain.text};
        break;
    default:
        m_isSound = false;
    }
}

} // namespace

QByteArray recordBytes(const domain::MeetingRecord& record)
{
    QByteArray bytes;
    Writer writer(&bytes);
    quint32 magic = kMagic;
    writer.number(magic);
    domain::MeetingRecord copy = record;
    fields(writer, copy);
    return bytes;
}

Result<domain::MeetingRecord> recordFromBytes(const QByteArray& bytes)
{
    Reader reader(bytes);
    quint32 magic = 0;
    reader.number(magic);
    domain::MeetingRecord record;
    const bool isKnown = magic == kMagic || magic == kOlderMagic;
    reader.setNewest(magic == kMagic);
    if (isKnown) {
        fields(reader, record);
    }
    if (!isKnown || !reader.isWhole()) {
        return fail(ErrorCode::RecoveryFileUnreadable);
    }
    return record;
}

} // namespace risalah::editing
