// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "domain/meeting_edits.h"
#include "support/meeting_builder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace risalah;
using namespace risalah::domain;

namespace {

using Change = std::function<void(MeetingRecord&)>;

const Date kToday = *Date::of(2025, 7, 16);

/// A record without a single finding: what is changed in it is what is found.
MeetingRecord aReadyRecord()
{
    MeetingRecord record = test::aWholeMeeting();
    record.meeting.invitation = {QStringLiteral("005/101/SETDA/2025"), *Date::of(2025, 7, 11)};
    return record;
}

std::vector<Finding> findingsAfter(const Change& change)
{
    MeetingRecord record = aReadyRecord();
    change(record);
    return check(record, {WorkingCalendar(bundledHolidays(), {}), kToday, Office{}});
}

QStringList whereOf(const std::vector<Finding>& findings)
{
    QStringList places;
    for (const Finding& finding : findings) {
        places << finding.where;
    }
    return places;
}

Identity nip(const char* number)
{
    return {IdentityType::Nip, QString::fromLatin1(number)};
}

void dueOnDay(ActionItem& action, int month, int day)
{
    action.due = FixedDue{*Date::of(2025, month, day)};
    action.originalDueOn = Date::of(2025, month, day);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFinding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_ofAReadyRecordFindsNothing();
    void check_findsOneThing_data();
    void check_findsOneThing();
    void check_staysQuiet_data();
    void check_staysQuiet();
    void check_ofACorrection();
    void check_ofANumberLeftBehind();
    void check_ofACharacterNoFontHas();
    void check_ofANumberThatPrintsTheKind_data();
    void check_ofANumberThatPrintsTheKind();
    void check_ofAnEmptyDraft();
    void check_findsPlaceholdersInEveryText_data();
    void check_findsPlaceholdersInEveryText();
    void check_findsEveryPlaceholderOfAText();
    void check_findsTheTitleNobodyGave();
    void check_goesInTheOrderOfThePaper();
    void check_warnsOnceForAPersonSeenTwice();
    void severity_blocksWhatTheContractSays();
};

void TestFinding::check_ofAReadyRecordFindsNothing()
{
    const auto findings = findingsAfter([](MeetingRecord&) { });
    QCOMPARE(whereOf(findings), QStringList());
    QVERIFY(!blocksFinalising(findings));
}

void TestFinding::check_findsOneThing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const Change& change, FindingCode code, const char* where,
                        const QString& subject = {}) {
        QTest::newRow(name) << change << code << QString::fromLatin1(where) << subject;
    };
    using R = MeetingRecord;
    using C = FindingCode;
    row("start", [](R& r) { r.meeting.start.reset(); }, C::NoStartTime, "meeting.start");
    row("place", [](R& r) { r.meeting.place = QStringLiteral(" "); }, C::NoPlace, "meeting.place");
    row("chair", [](R& r) { r.meeting.chair.reset(); }, C::NoChair, "meeting.chair");
    row("chair's name", [](R& r) { r.meeting.chair->name.clear(); }, C::NoChair, "meeting.chair");
    row(
        "assignee", [](R& r) { r.actions[0].assignees.clear(); }, C::ActionWithoutAssignee,
        "actions[0].assignees", QStringLiteral("TL-01"));
    row(
        "assignee's office", [](R& r) { r.actions[2].assignees[0].office.clear(); }, C::ActionWithoutAssignee,
        "actions[2].assignees", QStringLiteral("TL-03"));
    row(
        "due before", [](R& r) { dueOnDay(r.actions[1], 7, 14); }, C::DueBeforeMeeting, "actions[1].due",
        QStringLiteral("TL-02"));
    row(
        "seat", [](R& r) { r.meeting.attendance[3].status = AttendanceStatus::Unfilled; },
        C::AttendanceUnfilled, "attendance[3].status", QStringLiteral("Kepala Dinas Contoh 4"));
    row(
        "invitation", [](R& r) { r.meeting.invitation.number.clear(); }, C::NoInvitationNumber,
        "meeting.invitation.number");
    row(
        "invited the day before", [](R& r) { r.meeting.invitation.date = Date::of(2025, 7, 14); },
        C::InvitationTooNear, "meeting.invitation.date", QStringLiteral("14 Juli 2025"));
    row(
        "invited on the day", [](R& r) { r.meeting.invitation.date = Date::of(2025, 7, 15); },
        C::InvitationTooNear, "meeting.invitation.date", QStringLiteral("15 Juli 2025"));
    row(
        "a fourth signer",
        [](R& r) {
            r.meeting.secretary = test::aPerson(QStringLiteral("Sekretaris"), QStringLiteral("Asisten"));
            r.meeting.secretary->identity = nip("197203031998032002");
            r.meeting.noteTaker->identity = nip("198005052005012001");
            SignatureSlot guest{QStringLiteral("Saksi"), SignatureSlot::Signer::Other,
                                test::aPerson(QStringLiteral("Saksi"), QStringLiteral("Camat"))};
            guest.person->identity = nip("197502021999031002");
            r.meeting.signatureSlots = {{QStringLiteral("Pimpinan"), SignatureSlot::Signer::Chair, {}},
                                        {QStringLiteral("Sekretaris"), SignatureSlot::Signer::Secretary, {}},
                                        {QStringLiteral("Pencatat"), SignatureSlot::Signer::NoteTaker, {}},
                                        guest};
        },
        C::SignerNotPrinted, "signatureSlots[3]", QStringLiteral("Saksi"));
    row(
        "rank of another grade",
        [](R& r) {
            r.meeting.chair->rank = QStringLiteral("Penata");
            r.meeting.chair->grade = QStringLiteral("IV/c");
        },
        C::RankUnlikeGrade, "meeting.chair.rank", QStringLiteral("Ketua Contoh, S.H., M.Si."));
    row(
        "on behalf of nobody", [](R& r) { r.meeting.chair->authority = Authority::OnBehalf; },
        C::GiverMissing, "meeting.chair.position", QStringLiteral("Ketua Contoh, S.H., M.Si."));
    row("note-taker", [](R& r) { r.meeting.noteTaker.reset(); }, C::NoNoteTaker, "meeting.noteTaker");
    row("agenda", [](R& r) { r.meeting.agenda.clear(); }, C::NoAgenda, "agenda");
    row("attendance", [](R& r) { r.meeting.attendance.clear(); }, C::NoAttendance, "attendance");
    row("resolutions", [](R& r) { r.meeting.resolutions.clear(); }, C::NoResolution, "resolutions");
    row("closing", [](R& r) { r.meeting.closing.clear(); }, C::NoClosing, "meeting.closing");
    row(
        "due",
        [](R& r) {
            r.actions[0].due = std::monostate{};
            r.actions[0].originalDueOn.reset();
        },
        C::ActionWithoutDue, "actions[0].due", QStringLiteral("TL-01"));
    row(
        "due on no day",
        [](R& r) {
            r.actions[0].due = TextDue{QStringLiteral("32/7")};
            r.actions[0].originalDueOn.reset();
        },
        C::ActionWithoutDue, "actions[0].due", QStringLiteral("TL-01"));
    row(
        "due on a holiday", [](R& r) { dueOnDay(r.actions[0], 8, 18); }, C::DueOnHoliday, "actions[0].due",
        QStringLiteral("TL-01"));
    row(
        "due on a Sunday", [](R& r) { dueOnDay(r.actions[0], 7, 20); }, C::DueOnHoliday, "actions[0].due",
        QStringLiteral("TL-01"));
    row(
        "due in a year without decree",
        [](R& r) {
            r.actions[0].due = WorkdaysDue{3000};
            r.actions[0].originalDueOn =
                WorkingCalendar(bundledHolidays(), {}).addWorkingDays(r.meeting.date, 3000);
        },
        C::DueBeyondCalendar, "actions[0].due", QStringLiteral("TL-01"));
    row(
        "end", [](R& r) { r.meeting.end = TimeOfDay{8, 59}; }, C::EndBeforeStart, "meeting.end",
        QStringLiteral("08.59"));
    row(
        "last day", [](R& r) { r.meeting.lastDate = Date::of(2025, 7, 1); }, C::LastDateBeforeFirst,
        "meeting.lastDate", QStringLiteral("1 Juli 2025"));
    row(
        "calendar", [](R& r) { r.actions[0].originalDueOn = Date::of(2025, 7, 21); }, C::CalendarChanged,
        "actions[0].due", QStringLiteral("TL-01"));
    row(
        "odd NIP", [](R& r) { r.meeting.attendance[0].person->identity = nip("196608011988001001"); },
        C::NipSuspicious, "attendance[0].person.identity", QStringLiteral("19660801 198800 1 001"));
    row(
        "broken NIP", [](R& r) { r.meeting.noteTaker->identity = nip("123"); }, C::NipSuspicious,
        "meeting.noteTaker.identity", QStringLiteral("123"));
    row(
        "odd NRP", [](R& r) { r.meeting.noteTaker->identity = {IdentityType::Nrp, QStringLiteral("ada")}; },
        C::NrpSuspicious, "meeting.noteTaker.identity", QStringLiteral("ada"));
    row(
        "signer's number", [](R& r) { r.meeting.chair->identity = {}; }, C::OfficialWithoutIdentity,
        "meeting.chair.identity", QStringLiteral("Ketua Contoh, S.H., M.Si."));
    row(
        "second signer's number",
        [](R& r) {
            r.meeting.signatureSlots = {{QStringLiteral("Pimpinan"), SignatureSlot::Signer::Chair, {}},
                                        {QStringLiteral("Notulis"), SignatureSlot::Signer::NoteTaker, {}}};
        },
        C::OfficialWithoutIdentity, "meeting.noteTaker.identity", QStringLiteral("Pencatat Contoh"));
    row(
        "who came", [](R& r) { r.meeting.attendance[0].person.reset(); }, C::SeatPersonMissing,
        "attendance[0].person", QStringLiteral("Kepala Dinas Contoh 1"));
    row(
        "who represented", [](R& r) { r.meeting.attendance[2].person->name.clear(); }, C::SeatPersonMissing,
        "attendance[2].person", QStringLiteral("Kepala Dinas Contoh 3"));
    row(
        "cancelled",
        [](R& r) {
            r.meeting.course = MeetingCourse::Cancelled;
            r.meeting.courseReason = QStringLiteral("banjir");
        },
        C::MeetingNotHeld, "meeting.course");
    row(
        "action elsewhere than its resolution",
        [](R& r) { r.actions[1].resolution = r.meeting.resolutions[0].id; }, C::ActionApartFromResolution,
        "actions[1].point", QStringLiteral("TL-02"));
}

void TestFinding::check_findsOneThing()
{
    QFETCH(Change, change);
    QFETCH(FindingCode, code);
    QFETCH(QString, where);
    QFETCH(QString, subject);
    const auto findings = findingsAfter(change);
    QCOMPARE(whereOf(findings), QStringList{where});
    QCOMPARE(findings[0].code, code);
    QCOMPARE(findings[0].severity, severityOf(code));
    QCOMPARE(findings[0].subject, subject);
}

void TestFinding::check_staysQuiet_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    using R = MeetingRecord;
    row("online only", [](R& r) {
        r.meeting.place.clear();
        r.meeting.onlineLink = QStringLiteral("https://rapat.contoh.go.id/abc");
    });
    row("removed action", [](R& r) {
        r.actions[0].assignees.clear();
        r.actions[0].due = std::monostate{};
        r.actions[0].text = QStringLiteral("{{sisa}}");
        r.actions[0].removed = true;
    });
    row("action of its resolution's point",
        [](R& r) { r.actions[0].resolution = r.meeting.resolutions[0].id; });
    row("action below the point of its resolution", [](R& r) {
        r.meeting.resolutions[0].point = r.meeting.points[2].id;
        r.actions[0].point = r.meeting.points[2].points[1].points[0].id;
        r.actions[0].resolution = r.meeting.resolutions[0].id;
    });
    row("action above the point of its resolution", [](R& r) {
        r.meeting.resolutions[0].point = r.meeting.points[2].points[0].id;
        r.actions[0].point = r.meeting.points[2].id;
        r.actions[0].resolution = r.meeting.resolutions[0].id;
    });
    row("due on the day itself", [](R& r) { dueOnDay(r.actions[0], 7, 15); });
    row("due in words", [](R& r) {
        r.actions[0].due = TextDue{QStringLiteral("segera")};
        r.actions[0].originalDueOn.reset();
    });
    row("finished on a holiday", [](R& r) {
        dueOnDay(r.actions[0], 8, 18);
        r.actions[0].assignees[0].status = AssigneeStatus::Done;
    });
    row("absent without a name", [](R& r) {
        r.meeting.attendance[0].status = AttendanceStatus::Sick;
        r.meeting.attendance[0].person.reset();
    });
    row("regional head without NIP", [](R& r) {
        r.meeting.chair->identity = {};
        r.meeting.chair->position = QStringLiteral("Wakil Wali Kota Pangkalpinang");
    });
    row("NRP", [](R& r) { r.meeting.chair->identity = {IdentityType::Nrp, QStringLiteral("76050123")}; });
    row("single braces", [](R& r) { r.meeting.opening = QStringLiteral("{a} $5 $ {b} }}{{"); });
    row("text inside a child only", [](R& r) {
        r.meeting.points = {r.meeting.points[2]};
        r.meeting.points[0].text.clear();
    });
}

void TestFinding::check_staysQuiet()
{
    QFETCH(Change, change);
    QCOMPARE(whereOf(findingsAfter(change)), QStringList());
}

void TestFinding::check_ofACorrection()
{
    const MeetingRecord frozen = aReadyRecord();
    MeetingRecord record = frozen;
    record.meeting.phase = MeetingPhase::Correcting;
    const WorkingCalendar calendar(bundledHolidays(), {});
    const auto same = check(record, {calendar, kToday, Office{}, &frozen});
    QCOMPARE(whereOf(same), QStringList{QStringLiteral("points")});
    QCOMPARE(same[0].code, FindingCode::CorrectionWithoutChange);
    QCOMPARE(same[0].severity, Severity::Warns);
    record.meeting.place = QStringLiteral("Ruang lain");
    QCOMPARE(whereOf(check(record, {calendar, kToday, Office{}, &frozen})), QStringList());
}

void TestFinding::check_ofANumberLeftBehind()
{
    const WorkingCalendar calendar(bundledHolidays(), {});
    const Office office;
    const auto found = [&](const std::vector<ReservedNumber>& reserved) {
        return check(aReadyRecord(), {calendar, kToday, office, nullptr, reserved});
    };
    QCOMPARE(whereOf(found({{2025, 7}})), QStringList()); // finalising will use it
    const auto findings = found({{2024, 12}, {2025, 7}, {2026, 1}});
    const QString date = QStringLiteral("meeting.date");
    QCOMPARE(whereOf(findings), (QStringList{date, date}));
    QCOMPARE(findings[0].code, FindingCode::NumberLeftBehind);
    QCOMPARE(findings[0].subject, QStringLiteral("12/2024"));
    QCOMPARE(findings[1].subject, QStringLiteral("1/2026"));
    QVERIFY(!blocksFinalising(findings));
    // The hole stays in the book after the meeting is final.
    for (const MeetingPhase phase : {MeetingPhase::Finalised, MeetingPhase::Correcting}) {
        MeetingRecord record = aReadyRecord();
        record.meeting.phase = phase;
        const std::vector<ReservedNumber> reserved{{2024, 12}};
        QCOMPARE(whereOf(check(record, {calendar, kToday, office, nullptr, reserved})), QStringList{date});
    }
}

void TestFinding::check_ofACharacterNoFontHas()
{
    MeetingRecord record = aReadyRecord();
    record.meeting.points[1].text += QStringLiteral(" 字字 😀");
    record.actions[0].text += QStringLiteral(" 字");
    const auto found = [&record](const QString& unprintable) {
        return check(record,
                     {WorkingCalendar(bundledHolidays(), {}), kToday, Office{}, nullptr, {}, unprintable});
    };
    QCOMPARE(whereOf(found({})), QStringList());
    QCOMPARE(whereOf(found(QStringLiteral("漢"))), QStringList());
    const auto findings = found(QStringLiteral("字😀")); // each once, where it comes first
    const QString point = QStringLiteral("points[1].text");
    QCOMPARE(whereOf(findings), (QStringList{point, point}));
    QCOMPARE(findings[0].code, FindingCode::UnprintableCharacter);
    QCOMPARE(findings[0].subject, QStringLiteral("字 (U+5B57)"));
    QCOMPARE(findings[1].subject, QStringLiteral("😀 (U+1F600)"));
    QVERIFY(!blocksFinalising(findings));
    // What no paper shows is not looked at.
    record = aReadyRecord();
    const QString unseen = QStringLiteral("字");
    record.meeting.series = unseen;
    record.meeting.reviewNote = unseen;
    record.actions[0].assignees[0].log = {{{}, QStringLiteral("akun"), unseen}};
    record.actions[0].extensions = {{*Date::of(2025, 9, 1), unseen, {}, QStringLiteral("akun")}};
    const auto quiet = found(unseen);
    QVERIFY(std::ranges::none_of(
        quiet, [](const Finding& one) { return one.code == FindingCode::UnprintableCharacter; }));
    record.actions[0].due = TextDue{unseen};
    QVERIFY(std::ranges::any_of(found(unseen), [](const Finding& one) {
        return one.code == FindingCode::UnprintableCharacter
            && one.where == QStringLiteral("actions[0].due.text");
    }));
}

void TestFinding::check_ofANumberThatPrintsTheKind_data()
{
    QTest::addColumn<QString>("meetingPattern");
    QTest::addColumn<QString>("resolutionPattern");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isFound");
    const QString plain = QStringLiteral("{urut}/{tahun}");
    const QString withKind = QStringLiteral("{urut}/{jenis}/{tahun}");
    QTest::newRow("meeting") << withKind << plain << "  " << true;
    QTest::newRow("resolution") << plain << withKind << "" << true;
    QTest::newRow("both") << withKind << withKind << "" << true;
    QTest::newRow("named") << withKind << withKind << "Rakor" << false;
    QTest::newRow("not printed") << plain << plain << "" << false;
    // What the office has to mend is no finding of a meeting.
    QTest::newRow("another part") << QStringLiteral("{urut}/{unit}") << plain << "Rakor" << false;
}

void TestFinding::check_ofANumberThatPrintsTheKind()
{
    QFETCH(QString, meetingPattern);
    QFETCH(QString, resolutionPattern);
    QFETCH(QString, kind);
    QFETCH(bool, isFound);
    Office office;
    office.meetingNumberPattern = meetingPattern;
    office.resolutionNumberPattern = resolutionPattern;
    MeetingRecord record = aReadyRecord();
    record.meeting.kind = kind;
    const auto findings = check(record, {WorkingCalendar(bundledHolidays(), {}), kToday, office});
    QCOMPARE(whereOf(findings), isFound ? QStringList{QStringLiteral("meeting.kind")} : QStringList());
    QCOMPARE(blocksFinalising(findings), isFound);
}

void TestFinding::check_ofAnEmptyDraft()
{
    MeetingRecord record;
    record.meeting.title = QStringLiteral("Rakor");
    record.meeting.date = *Date::of(2025, 7, 17);
    record.meeting.points = {{PointId::create(), {}, QStringLiteral(" "), {}}};
    const auto findings = check(record, {WorkingCalendar(), kToday, Office{}});
    QCOMPARE(whereOf(findings),
             (QStringList{QStringLiteral("meeting.date"), QStringLiteral("meeting.invitation.number"),
                          QStringLiteral("meeting.start"), QStringLiteral("meeting.place"),
                          QStringLiteral("agenda"), QStringLiteral("meeting.chair"),
                          QStringLiteral("meeting.noteTaker"), QStringLiteral("attendance"),
                          QStringLiteral("points"), QStringLiteral("resolutions"),
                          QStringLiteral("meeting.closing")}));
    QCOMPARE(findings[0].code, FindingCode::MeetingInFuture);
    QCOMPARE(findings[0].subject, QStringLiteral("17 Juli 2025"));
    QCOMPARE(findings[8].code, FindingCode::NoPoint);
    QVERIFY(blocksFinalising(findings));
}

void TestFinding::check_findsPlaceholdersInEveryText_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* where, const Change& change) {
        QTest::newRow(where) << change << QString::fromLatin1(where);
    };
    using R = MeetingRecord;
    static const QString left = QStringLiteral("isi {{nama}} dahulu");
    row("meeting.title", [](R& r) { r.meeting.title = left; });
    row("meeting.place", [](R& r) { r.meeting.place = left; });
    row("meeting.invitation.number", [](R& r) { r.meeting.invitation.number = left; });
    row("agenda[1].title", [](R& r) { r.meeting.agenda[1].title = left; });
    row("meeting.chair.position", [](R& r) { r.meeting.chair->position = left; });
    row("meeting.opening", [](R& r) { r.meeting.opening = left; });
    row("meeting.closing", [](R& r) { r.meeting.closing = left; });
    row("attendance[1].remark", [](R& r) { r.meeting.attendance[1].remark = left; });
    row("points[2].points[1].points[0].text",
        [](R& r) { r.meeting.points[2].points[1].points[0].text = left; });
    row("points[0].speaker", [](R& r) { r.meeting.points[0].speaker = left; });
    row("resolutions[1].text", [](R& r) { r.meeting.resolutions[1].text = left; });
    row("actions[0].text", [](R& r) { r.actions[0].text = left; });
    row("actions[0].assignees[0].office", [](R& r) { r.actions[0].assignees[0].office = left; });
    row("signatureSlots[0].caption",
        [](R& r) { r.meeting.signatureSlots = {{left, SignatureSlot::Signer::Chair, {}}}; });
}

void TestFinding::check_findsPlaceholdersInEveryText()
{
    QFETCH(Change, change);
    QFETCH(QString, where);
    const auto findings = findingsAfter(change);
    QCOMPARE(whereOf(findings), QStringList{where});
    QCOMPARE(findings[0].code, FindingCode::LeftoverPlaceholder);
    QCOMPARE(findings[0].severity, Severity::Blocks);
    QCOMPARE(findings[0].subject, QStringLiteral("{{nama}}"));
}

void TestFinding::check_findsTheTitleNobodyGave()
{
    const auto findings = findingsAfter([](MeetingRecord& record) { record.meeting.title = kUntitled; });
    QCOMPARE(whereOf(findings), QStringList{QStringLiteral("meeting.title")});
    QCOMPARE(findings[0].code, FindingCode::LeftoverPlaceholder);
    QVERIFY(blocksFinalising(findings));
}

void TestFinding::check_findsEveryPlaceholderOfAText()
{
    const auto findings = findingsAfter([](MeetingRecord& record) {
        record.meeting.opening = QStringLiteral("{{a}} lalu ${nomor} dan {{}}, {{{tiga}}}");
    });
    QStringList subjects;
    for (const Finding& finding : findings) {
        QCOMPARE(finding.where, QStringLiteral("meeting.opening"));
        subjects << finding.subject;
    }
    QCOMPARE(subjects,
             (QStringList{QStringLiteral("{{a}}"), QStringLiteral("${nomor}"), QStringLiteral("{{}}"),
                          QStringLiteral("{{{tiga}}")}));
}

void TestFinding::check_goesInTheOrderOfThePaper()
{
    const auto findings = findingsAfter([](MeetingRecord& record) {
        record.meeting.title = QStringLiteral("{{judul}}");
        record.meeting.closing.clear();
        record.meeting.noteTaker.reset();
        record.meeting.start.reset();
        record.meeting.points[0].text = QStringLiteral("${isi}");
        record.meeting.attendance[0].status = AttendanceStatus::Unfilled;
        record.actions[0].assignees.clear();
    });
    QCOMPARE(whereOf(findings),
             (QStringList{QStringLiteral("meeting.title"), QStringLiteral("meeting.start"),
                          QStringLiteral("meeting.noteTaker"), QStringLiteral("attendance[0].status"),
                          QStringLiteral("points[0].text"), QStringLiteral("actions[0].assignees"),
                          QStringLiteral("meeting.closing")}));
}

void TestFinding::check_warnsOnceForAPersonSeenTwice()
{
    const auto findings = findingsAfter([](MeetingRecord& record) {
        record.meeting.chair->identity = nip("196608011988031000");
        record.meeting.attendance[0].person = record.meeting.chair;
    });
    QCOMPARE(whereOf(findings), QStringList{QStringLiteral("meeting.chair.identity")});
}

void TestFinding::severity_blocksWhatTheContractSays()
{
    for (const FindingCode code :
         {FindingCode::NoStartTime, FindingCode::NoPlace, FindingCode::NoChair, FindingCode::NoPoint,
          FindingCode::ActionWithoutAssignee, FindingCode::DueBeforeMeeting, FindingCode::LeftoverPlaceholder,
          FindingCode::AttendanceUnfilled, FindingCode::NoKind, FindingCode::LastDateBeforeFirst}) {
        QCOMPARE(severityOf(code), Severity::Blocks);
    }
    for (int code = static_cast<int>(FindingCode::NoInvitationNumber);
         code <= static_cast<int>(FindingCode::ReviewOpen); ++code) {
        QCOMPARE(severityOf(static_cast<FindingCode>(code)), Severity::Warns);
    }
    Finding warning;
    QVERIFY(!blocksFinalising({warning}));
    Finding block;
    block.severity = Severity::Blocks;
    QVERIFY(blocksFinalising({warning, block}));
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
