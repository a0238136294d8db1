// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed_places.h"
#include "support/meeting_builder.h"

#include <QTest>

#include <functional>

using namespace risalah;
using domain::MeetingRecord;

using RecordEdit = std::function<void(MeetingRecord&)>;
Q_DECLARE_METATYPE(RecordEdit)

class TestChangedPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void removedRows_nameTheirNeighbour();
};

void TestChangedPlaces::places_data()
{
    QTest::addColumn<RecordEdit>("edit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* expected, const RecordEdit& edit) {
        QTest::newRow(name) << edit << QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "", [](MeetingRecord&) { });
    row("kept by the program", "",
        [](MeetingRecord& r) { r.meeting.phase = domain::MeetingPhase::Correcting; });
    row("place", "meeting.place", [](MeetingRecord& r) { r.meeting.place = QStringLiteral("Aula"); });
    row("emptied", "meeting.closing", [](MeetingRecord& r) { r.meeting.closing.clear(); });
    row("quorum", "attendance", [](MeetingRecord& r) { r.meeting.quorumPercent = 50; });
    row("course", "meeting.course",
        [](MeetingRecord& r) { r.meeting.course = domain::MeetingCourse::Cancelled; });
    row("review", "meeting.review",
        [](MeetingRecord& r) { r.meeting.review = domain::ReviewState::Submitted; });
    row("status", "attendance[3].status",
        [](MeetingRecord& r) { r.meeting.attendance[3].status = domain::AttendanceStatus::Duty; });
    row("remark", "attendance[1].remark",
        [](MeetingRecord& r) { r.meeting.attendance[1].remark = QStringLiteral("lewat Zoom"); });
    row("two seats", "attendance[0].status attendance[4].status", [](MeetingRecord& r) {
        r.meeting.attendance[0].status = domain::AttendanceStatus::Duty;
        r.meeting.attendance[4].status = domain::AttendanceStatus::Duty;
    });
    row("point", "points",
        [](MeetingRecord& r) { r.meeting.points[2].points[0].text = QStringLiteral("Lain."); });
    row("order of points", "points",
        [](MeetingRecord& r) { std::swap(r.meeting.points[0], r.meeting.points[1]); });
    row("order of the agenda", "agenda[0].title",
        [](MeetingRecord& r) { std::swap(r.meeting.agenda[0], r.meeting.agenda[1]); });
    row("resolution", "resolutions[1].text",
        [](MeetingRecord& r) { r.meeting.resolutions[1].text = QStringLiteral("Lain."); });
    row("action", "actions[2].text", [](MeetingRecord& r) { r.actions[2].text = QStringLiteral("Lain."); });
    row("due", "actions[1].due", [](MeetingRecord& r) { r.actions[1].due = domain::DaysDue{3}; });
    row("assignee", "actions[1].assignees", [](MeetingRecord& r) { r.actions[1].assignees.clear(); });
    row("point and resolution", "points resolutions[0].text", [](MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Lain.");
        r.meeting.resolutions[0].text = QStringLiteral("Lain.");
    });
}

void TestChangedPlaces::places()
{
    QFETCH(const RecordEdit, edit);
    QFETCH(const QStringList, expected);
    const MeetingRecord before = test::aWholeMeeting();
    MeetingRecord after = before;
    edit(after);
    QCOMPARE(domain::changedPlaces(before, after), expected);
    QCOMPARE(domain::changedPlaces(after, before), expected); // the way back leads there too
}

void TestChangedPlaces::removedRows_nameTheirNeighbour()
{
    const MeetingRecord before = test::aWholeMeeting();
    MeetingRecord after = before;
    after.meeting.agenda.erase(after.meeting.agenda.begin() + 1);
    QCOMPARE(domain::changedPlaces(before, after), QStringList{QStringLiteral("agenda[0].title")});
    QCOMPARE(domain::changedPlaces(after, before), QStringList{QStringLiteral("agenda[1].title")});
    after = before;
    after.meeting.attendance.erase(after.meeting.attendance.begin());
    QCOMPARE(domain::changedPlaces(before, after), QStringList{QStringLiteral("attendance[0].status")});
    after = before;
    after.meeting.resolutions.clear();
    QCOMPARE(domain::changedPlaces(before, after), QStringList{QStringLiteral("resolutions")});
    // A removed action keeps its place in the record.
    after = before;
    after.actions[1].removed = true;
    QCOMPARE(domain::changedPlaces(before, after), QStringList{QStringLiteral("actions[0].text")});
    QCOMPARE(domain::changedPlaces(after, before), QStringList{QStringLiteral("actions[1].text")});
}

QTEST_GUILESS_MAIN(TestChangedPlaces)
#include "tst_changed_places.moc"
