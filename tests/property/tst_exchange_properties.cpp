// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "app/exchange_service.h"

#include <QTest>

#include <rapidcheck.h>

using namespace risalah;
using namespace risalah::app;
using namespace risalah::domain;

namespace {

/// Texts as bad as a keyboard, a clipboard or an enemy can make them; never blank, never half a surrogate
/// pair, never with characters that have no place in a text (domain/strange_characters.h).
rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::elementOf(std::vector<QString>{
        QStringLiteral("a"),     QStringLiteral("Rapat "),  QStringLiteral("\""),   QStringLiteral("\\"),
        QStringLiteral("\n"),    QStringLiteral("\t"),      QStringLiteral("<b>"),  QStringLiteral("&amp;"),
        QStringLiteral("{{x}}"), QStringLiteral("\\u0000"), QStringLiteral("é"),    QStringLiteral("—"),
        QStringLiteral("😀"),    QString(QChar(0xA0)),      QString(QChar(0xAD)),   QString(QChar(0x200D)),
        QString(QChar(0x0301)),  QString(QChar(0x2028)),    QString(QChar(0xFEFF)), QString(QChar(0xFFFD)),
        QStringLiteral("/"),     QStringLiteral("\r")});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString>& pieces) {
                            QString text = QStringLiteral("t");
                            for (const QString& one : pieces) {
                                text += one;
                            }
                            return text;
                        });
}

template <class T> T oneOf(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

Date anyDate()
{
    return Date::of(2025, 1, 1)->addDays(*rc::gen::inRange(0, 3000));
}

template <class T> std::optional<T> perhaps(const T& value)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(value) : std::nullopt;
}

PersonCard anyPerson()
{
    PersonCard card;
    card.name = *anyText();
    card.identity = oneOf<Identity>({{},
                                     {IdentityType::Nip, QStringLiteral("196608011988031001")},
                                     {IdentityType::Nrp, QStringLiteral("84010203")}});
    card.position = *anyText();
    card.authority = oneOf({Authority::Definitive, Authority::OnBehalf, Authority::ActingDaily});
    return card;
}

DiscussionPoint anyPoint(int levels)
{
    DiscussionPoint point{PointId::create(), *anyText(), *anyText(), {}};
    const int children = levels > 0 ? *rc::gen::inRange(0, 3) : 0;
    for (int i = 0; i < children; ++i) {
        point.points.push_back(anyPoint(levels - 1));
    }
    return point;
}

DueRule anyDue()
{
    return oneOf<DueRule>({{},
                           FixedDue{anyDate()},
                           DaysDue{*rc::gen::inRange(0, 3651)},
                           WorkdaysDue{*rc::gen::inRange(0, 3651)},
                           TextDue{*anyText()}});
}

ActionItem anyAction(const Meeting& meeting)
{
    ActionItem action;
    action.id = ActionItemId::create();
    action.point = meeting.points[*rc::gen::inRange<size_t>(0, meeting.points.size())].id;
    if (!meeting.resolutions.empty()) {
        action.resolution = perhaps(meeting.resolutions.back().id);
    }
    action.text = *anyText();
    action.priority = oneOf({Priority::Normal, Priority::Important, Priority::Urgent});
    action.due = anyDue();
    action.originalDueOn = perhaps(anyDate());
    Assignee assignee;
    assignee.office = *anyText();
    assignee.status = oneOf({AssigneeStatus::Open, AssigneeStatus::Done, AssigneeStatus::Cancelled});
    assignee.person = perhaps(anyPerson());
    assignee.log = {{Instant{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)}, *anyText(), *anyText()}};
    action.assignees = {assignee};
    return action;
}

MeetingRecord anyRecord()
{
    MeetingRecord record;
    Meeting& meeting = record.meeting;
    meeting.id = MeetingId::create();
    meeting.title = *anyText();
    meeting.kind = *anyText();
    meeting.date = anyDate();
    meeting.start = perhaps(TimeOfDay{*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)});
    meeting.chair = perhaps(anyPerson());
    Seat seat;
    seat.seat = *anyText();
    seat.status =
        oneOf({AttendanceStatus::Unfilled, AttendanceStatus::Represented, AttendanceStatus::Absent});
    seat.person = perhaps(anyPerson());
    meeting.attendance = {seat};
    const int points = *rc::gen::inRange(1, 4);
    for (int i = 0; i < points; ++i) {
        meeting.points.push_back(anyPoint(3));
    }
    meeting.resolutions = {{ResolutionId::create(), meeting.points.back().id, *anyText()}};
    record.actions = {anyAction(meeting), anyAction(meeting)};
    return record;
}

Office anyOffice()
{
    Office office;
    office.government = *anyText();
    office.unit = *anyText();
    office.zone = oneOf({Zone::Wib, Zone::Wita, Zone::Wit});
    office.logo = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
    return office;
}

} // namespace

class TestExchangeProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_read_write_isTheSameText();
    void read_ofDamagedTextNeverCrashes();
};

void TestExchangeProperties::write_read_write_isTheSameText()
{
    const bool holds = rc::check("a record survives its text", [] {
        const QByteArray text = recordJson(anyOffice(), anyRecord());
        const auto read = readExchange(text);
        RC_ASSERT(read.has_value());
        RC_ASSERT(recordJson(read->office, read->meetings.front().record) == text);
    });
    QVERIFY(holds);
}

void TestExchangeProperties::read_ofDamagedTextNeverCrashes()
{
    const bool holds = rc::check("one changed byte is read or refused with a code of the input", [] {
        QByteArray text = sampleJson();
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        text[at] = static_cast<char>(*rc::gen::inRange(0, 256));
        const auto read = readExchange(text);
        RC_ASSERT(read.has_value() || exitCode(read.error().code) == 3);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestExchangeProperties)
#include "tst_exchange_properties.moc"
