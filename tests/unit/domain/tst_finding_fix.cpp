// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_fix.h"
#include "support/meeting_builder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace risalah;
using namespace risalah::domain;

using Change = std::function<void(MeetingRecord&)>;
Q_DECLARE_METATYPE(Change)

namespace {

const Date kToday = *Date::of(2025, 7, 16);

WorkingCalendar calendar()
{
    return WorkingCalendar(bundledHolidays(), {});
}

FixContext context()
{
    FixContext made;
    made.office = test::anOffice();
    made.office.standingAgenda = {QStringLiteral("Tindak lanjut rapat lalu")};
    made.calendar = calendar();
    PersonCard known =
        test::aPerson(QStringLiteral("Peserta Nomor 1, S.Sos."), QStringLiteral("Kepala Dinas Contoh 1"));
    known.identity = {IdentityType::Nip, QStringLiteral("197001011995031001")};
    PersonCard chair =
        test::aPerson(QStringLiteral("Ketua Contoh, S.H., M.Si."), QStringLiteral("Sekretaris Daerah"));
    chair.identity = {IdentityType::Nip, QStringLiteral("197001011995031001")};
    made.people = {known, chair};
    return made;
}

std::optional<Finding> findingOf(const MeetingRecord& record, FindingCode code)
{
    const auto findings = check(record, {calendar(), kToday, Office{}});
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [code](const Finding& finding) { return finding.code == code; });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

SignatureSlot slotFor(SignatureSlot::Signer signer)
{
    return {QStringLiteral("Penanda tangan"), signer, {}};
}

} // namespace

class TestFindingFix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mended_takesTheFindingAway_data();
    void mended_takesTheFindingAway();
    void mended_leavesWhatNeedsAPerson_data();
    void mended_leavesWhatNeedsAPerson();
    void newRules_neverBlock_data();
    void newRules_neverBlock();
};

void TestFindingFix::mended_takesTheFindingAway_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, FindingCode code, const Change& change) {
        QTest::newRow(name) << static_cast<int>(code) << change;
    };
    row("agenda", FindingCode::NoAgenda, [](MeetingRecord& r) { r.meeting.agenda.clear(); });
    row("closing", FindingCode::NoClosing, [](MeetingRecord& r) {
        r.meeting.closing.clear();
        r.meeting.end = TimeOfDay{11, 30};
    });
    row("holiday", FindingCode::DueOnHoliday, [](MeetingRecord& r) {
        r.actions[0].due = FixedDue{*Date::of(2025, 8, 17)};
        r.actions[0].originalDueOn = Date::of(2025, 8, 17);
    });
    row("calendar", FindingCode::CalendarChanged,
        [](MeetingRecord& r) { r.actions[0].originalDueOn = Date::of(2025, 7, 21); });
    row("nip of the chair", FindingCode::OfficialWithoutIdentity,
        [](MeetingRecord& r) { r.meeting.chair->identity = {}; });
    row("holder of a seat", FindingCode::SeatPersonMissing,
        [](MeetingRecord& r) { r.meeting.attendance[0].person.reset(); });
    row("position of a representative", FindingCode::RepresentativeWithoutPosition, [](MeetingRecord& r) {
        r.meeting.attendance[0].status = AttendanceStatus::Represented;
        r.meeting.attendance[0].person->position.clear();
    });
    row("not held", FindingCode::MeetingNotHeld, [](MeetingRecord& r) {
        r.meeting.course = MeetingCourse::Postponed;
        r.meeting.courseReason = QStringLiteral("banjir");
    });
    row("twice invited", FindingCode::DuplicateSeat, [](MeetingRecord& r) {
        Seat twin = r.meeting.attendance[0];
        twin.id = SeatId::create();
        twin.status = AttendanceStatus::Unfilled;
        twin.person.reset();
        r.meeting.attendance.insert(r.meeting.attendance.begin(), twin);
    });
    row("empty resolution", FindingCode::EmptyResolution,
        [](MeetingRecord& r) { r.meeting.resolutions[0].text.clear(); });
    row("nobody signs there", FindingCode::SignerMissing, [](MeetingRecord& r) {
        r.meeting.signatureSlots = {slotFor(SignatureSlot::Signer::Secretary),
                                    slotFor(SignatureSlot::Signer::Chair)};
        r.meeting.secretary.reset();
    });
    row("action apart from its resolution", FindingCode::ActionApartFromResolution,
        [](MeetingRecord& r) { r.actions[1].resolution = r.meeting.resolutions[0].id; });
    row("signs twice", FindingCode::DuplicateSigner, [](MeetingRecord& r) {
        r.meeting.signatureSlots = {slotFor(SignatureSlot::Signer::Chair),
                                    slotFor(SignatureSlot::Signer::Chair)};
    });
}

void TestFindingFix::mended_takesTheFindingAway()
{
    QFETCH(int, code);
    QFETCH(Change, change);
    MeetingRecord record = test::aWholeMeeting();
    change(record);
    const auto finding = findingOf(record, static_cast<FindingCode>(code));
    QVERIFY(finding.has_value());
    const auto better = mended(record, *finding, context());
    QVERIFY(better.has_value());
    QVERIFY(*better != record);
    QVERIFY(!findingOf(*better, static_cast<FindingCode>(code)).has_value());
}

void TestFindingFix::mended_leavesWhatNeedsAPerson_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, FindingCode code, const Change& change) {
        QTest::newRow(name) << static_cast<int>(code) << change;
    };
    row("attendance", FindingCode::AttendanceUnfilled,
        [](MeetingRecord& r) { r.meeting.attendance[0].status = AttendanceStatus::Unfilled; });
    row("start", FindingCode::NoStartTime, [](MeetingRecord& r) { r.meeting.start.reset(); });
    row("closing without an end", FindingCode::NoClosing, [](MeetingRecord& r) {
        r.meeting.closing.clear();
        r.meeting.end.reset();
    });
    row("identity nobody knows", FindingCode::OfficialWithoutIdentity, [](MeetingRecord& r) {
        r.meeting.chair->name = QStringLiteral("Orang Lain");
        r.meeting.chair->identity = {};
    });
    row("both seats filled", FindingCode::DuplicateSeat, [](MeetingRecord& r) {
        Seat twin = r.meeting.attendance[0];
        twin.id = SeatId::create();
        r.meeting.attendance.push_back(twin);
    });
    row("a rule that ends on a holiday", FindingCode::DueOnHoliday, [](MeetingRecord& r) {
        r.actions[0].due = DaysDue{static_cast<int>(r.meeting.date.daysUntil(*Date::of(2025, 8, 17)))};
        r.actions[0].originalDueOn = Date::of(2025, 8, 17);
    });
    row("review open", FindingCode::ReviewOpen,
        [](MeetingRecord& r) { r.meeting.review = ReviewState::Submitted; });
}

void TestFindingFix::mended_leavesWhatNeedsAPerson()
{
    QFETCH(int, code);
    QFETCH(Change, change);
    MeetingRecord record = test::aWholeMeeting();
    change(record);
    const auto finding = findingOf(record, static_cast<FindingCode>(code));
    QVERIFY(finding.has_value());
    QVERIFY(!mended(record, *finding, context()).has_value());
}

void TestFindingFix::newRules_neverBlock_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, FindingCode code, const Change& change) {
        QTest::newRow(name) << static_cast<int>(code) << change;
    };
    row("end before start", FindingCode::EndBeforeStart,
        [](MeetingRecord& r) { r.meeting.end = TimeOfDay{8, 0}; });
    row("letter after the meeting", FindingCode::InvitationAfterMeeting,
        [](MeetingRecord& r) { r.meeting.invitation.date = Date::of(2025, 7, 16); });
    row("no reason", FindingCode::CourseWithoutReason,
        [](MeetingRecord& r) { r.meeting.course = MeetingCourse::Cancelled; });
    row("quorum", FindingCode::QuorumMissed, [](MeetingRecord& r) { r.meeting.quorumPercent = 100; });
    row("one person, two seats", FindingCode::DuplicateAttendee, [](MeetingRecord& r) {
        r.meeting.attendance[1].status = AttendanceStatus::Present;
        r.meeting.attendance[1].person = r.meeting.attendance[0].person;
    });
    row("left before coming", FindingCode::DepartureBeforeArrival, [](MeetingRecord& r) {
        r.meeting.attendance[0].arrival = TimeOfDay{10, 0};
        r.meeting.attendance[0].departure = TimeOfDay{9, 30};
    });
    row("returned", FindingCode::ReviewOpen,
        [](MeetingRecord& r) { r.meeting.review = ReviewState::Returned; });
}

void TestFindingFix::newRules_neverBlock()
{
    QFETCH(int, code);
    QFETCH(Change, change);
    MeetingRecord record = test::aWholeMeeting();
    QVERIFY(!findingOf(record, static_cast<FindingCode>(code)).has_value());
    change(record);
    const auto finding = findingOf(record, static_cast<FindingCode>(code));
    QVERIFY(finding.has_value());
    QCOMPARE(finding->severity, Severity::Warns);
}

QTEST_GUILESS_MAIN(TestFindingFix)
#include "tst_finding_fix.moc"
