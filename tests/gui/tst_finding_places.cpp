// SPDX-License-Identifier: GPL-3.0-or-later
// Every finding is a link, and the link leads to the field and the row that mends it.
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "wording/finding_sentence.h"

#include <algorithm>
#include <functional>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using domain::FindingCode;
using domain::MeetingRecord;
using domain::SignatureSlot;
using test::WindowBench;

using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(MeetingRecord&)>;
Q_DECLARE_METATYPE(Change)

namespace {

constexpr auto kLastCode = FindingCode::ReviewOpen;

SignatureSlot slotOf(SignatureSlot::Signer signer)
{
    return {u"Penanda tangan"_s, signer, {}};
}

domain::PersonCard aGuest()
{
    return test::aPerson(u"Saksi"_s, u"Camat"_s);
}

} // namespace

class TestFindingPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void finding_leadsToItsField_data();
    void finding_leadsToItsField();
    void placeholder_leadsToItsText_data();
    void placeholder_leadsToItsText();

private:
    [[nodiscard]] bool open(const MeetingRecord& record)
    {
        const bool isOpen = m_bench->openMeeting(record, u"periksa"_s);
        m_bench->window.activateWindow();
        return isOpen;
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    /// The widget with the keyboard and those around it.
    [[nodiscard]] static QStringList focused()
    {
        QStringList names;
        for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
            names << at->objectName();
        }
        return names;
    }
    void verifyAt(const QString& widget, const QString& field) const
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY2(focused().contains(widget), qPrintable(focused().join(u" < "_s)));
        QVERIFY(QApplication::focusWidget()->isVisible());
        QCOMPARE(workspace().currentField(), field);
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestFindingPlaces::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestFindingPlaces::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

/// Code, what makes it, the widget that must have the keyboard, the place the workspace says it is at.
void TestFindingPlaces::finding_leadsToItsField_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QString>("field");
    QList<int> covered;
    const auto row = [&covered](FindingCode code, const char* widget, const char* field,
                                const Change& change) {
        covered.append(static_cast<int>(code));
        QTest::newRow(qPrintable(wording::findingName(code)))
            << covered.constLast() << change << QString::fromLatin1(widget) << QString::fromLatin1(field);
    };
    using R = MeetingRecord;
    using C = FindingCode;
    using domain::AttendanceStatus;
    row(C::NoKind, "kind", "meeting.kind", [](R& r) { r.meeting.kind.clear(); });
    row(C::NoStartTime, "start", "meeting.start", [](R& r) { r.meeting.start.reset(); });
    row(C::NoPlace, "place", "meeting.place", [](R& r) { r.meeting.place.clear(); });
    row(C::NoChair, "chair_nameField", "meeting.chair", [](R& r) { r.meeting.chair.reset(); });
    row(C::NoPoint, "outlineEditor", "", [](R& r) {
        r.meeting.points.clear();
        r.meeting.resolutions.clear();
        r.actions.clear();
    });
    row(C::ActionWithoutAssignee, "assignees", "actions[1].assignees",
        [](R& r) { r.actions[1].assignees.clear(); });
    row(C::DueBeforeMeeting, "due", "actions[2].due", [](R& r) {
        r.actions[2].due = domain::FixedDue{*domain::Date::of(2025, 7, 14)};
        r.actions[2].originalDueOn = domain::Date::of(2025, 7, 14);
    });
    row(C::LeftoverPlaceholder, "outlineEditor", "points[1]",
        [](R& r) { r.meeting.points[1].text += u" {{isi}}"_s; });
    row(C::AttendanceUnfilled, "table", "attendance[3].status",
        [](R& r) { r.meeting.attendance[3].status = AttendanceStatus::Unfilled; });
    row(C::NoInvitationNumber, "invitationNumber", "meeting.invitation",
        [](R& r) { r.meeting.invitation.number.clear(); });
    row(C::NoNoteTaker, "noteTaker_nameField", "meeting.noteTaker",
        [](R& r) { r.meeting.noteTaker.reset(); });
    row(C::NoAgenda, "agenda", "", [](R& r) { r.meeting.agenda.clear(); });
    row(C::NoAttendance, "addFirst", "", [](R& r) { r.meeting.attendance.clear(); });
    row(C::NoResolution, "addResolution", "", [](R& r) { r.meeting.resolutions.clear(); });
    row(C::NoClosing, "closing", "meeting.closing", [](R& r) { r.meeting.closing.clear(); });
    row(C::ActionWithoutDue, "due", "actions[1].due", [](R& r) {
        r.actions[1].due = std::monostate{};
        r.actions[1].originalDueOn.reset();
    });
    row(C::DueOnHoliday, "due", "actions[2].due", [](R& r) {
        r.actions[2].due = domain::FixedDue{*domain::Date::of(2025, 8, 17)};
        r.actions[2].originalDueOn = domain::Date::of(2025, 8, 17);
    });
    row(C::DueBeyondCalendar, "due", "actions[0].due", [](R& r) {
        r.actions[0].due = domain::WorkdaysDue{3000};
        r.actions[0].originalDueOn =
            domain::WorkingCalendar(domain::bundledHolidays(), {}).addWorkingDays(r.meeting.date, 3000);
    });
    row(C::CalendarChanged, "due", "actions[1].due",
        [](R& r) { r.actions[1].originalDueOn = domain::Date::of(2025, 7, 21); });
    row(C::NipSuspicious, "person_identityNumber", "attendance[1].person", [](R& r) {
        r.meeting.attendance[1].person->identity = {domain::IdentityType::Nip, u"196608011988001001"_s};
    });
    row(C::NrpSuspicious, "noteTaker_identityNumber", "meeting.noteTaker",
        [](R& r) { r.meeting.noteTaker->identity = {domain::IdentityType::Nrp, u"ada"_s}; });
    row(C::RankUnlikeGrade, "person_rank", "attendance[2].person", [](R& r) {
        r.meeting.attendance[2].person->rank = u"Penata"_s;
        r.meeting.attendance[2].person->grade = u"IV/c"_s;
    });
    row(C::OfficialWithoutIdentity, "chair_identityNumber", "meeting.chair",
        [](R& r) { r.meeting.chair->identity = {}; });
    row(C::GiverMissing, "chair_givers", "meeting.chair",
        [](R& r) { r.meeting.chair->authority = domain::Authority::OnBehalf; });
    row(C::SeatPersonMissing, "person_nameField", "attendance[1].person",
        [](R& r) { r.meeting.attendance[1].person.reset(); });
    row(C::LastDateBeforeFirst, "lastDate", "meeting.lastDate",
        [](R& r) { r.meeting.lastDate = domain::Date::of(2025, 7, 1); });
    row(C::EndBeforeStart, "end", "meeting.end", [](R& r) { r.meeting.end = domain::TimeOfDay{8, 0}; });
    row(C::MeetingNotHeld, "course", "meeting.course", [](R& r) {
        r.meeting.course = domain::MeetingCourse::Cancelled;
        r.meeting.courseReason = u"banjir"_s;
    });
    row(C::MeetingInFuture, "date", "meeting.date",
        [](R& r) { r.meeting.date = *domain::Date::of(2026, 7, 15); });
    row(C::InvitationAfterMeeting, "invitationDate", "meeting.invitation.date",
        [](R& r) { r.meeting.invitation.date = domain::Date::of(2025, 7, 16); });
    row(C::InvitationTooNear, "invitationDate", "meeting.invitation.date",
        [](R& r) { r.meeting.invitation.date = domain::Date::of(2025, 7, 15); });
    row(C::CourseWithoutReason, "courseReason", "meeting.courseReason",
        [](R& r) { r.meeting.course = domain::MeetingCourse::Cancelled; });
    row(C::QuorumMissed, "table", "attendance[0].status", [](R& r) { r.meeting.quorumPercent = 100; });
    row(C::DuplicateSeat, "seat", "attendance[4].seat", [](R& r) {
        r.meeting.attendance[4].seat = r.meeting.attendance[0].seat;
        r.meeting.attendance[4].office = r.meeting.attendance[0].office;
    });
    row(C::DuplicateAttendee, "person_nameField", "attendance[1].person",
        [](R& r) { r.meeting.attendance[1].person = r.meeting.attendance[0].person; });
    row(C::RepresentativeWithoutPosition, "person_position", "attendance[2].person",
        [](R& r) { r.meeting.attendance[2].person->position.clear(); });
    row(C::DepartureBeforeArrival, "departure", "attendance[1].departure", [](R& r) {
        r.meeting.attendance[1].arrival = domain::TimeOfDay{10, 0};
        r.meeting.attendance[1].departure = domain::TimeOfDay{9, 0};
    });
    row(C::EmptyResolution, "resolutionText", "resolutions[1].text",
        [](R& r) { r.meeting.resolutions[1].text.clear(); });
    row(C::SignerMissing, "signaturePerson1_nameField", "signatureSlots[1].caption", [](R& r) {
        r.meeting.signatureSlots = {slotOf(SignatureSlot::Signer::Chair),
                                    slotOf(SignatureSlot::Signer::Other)};
    });
    row(C::DuplicateSigner, "signatureCaption1", "signatureSlots[1].caption", [](R& r) {
        r.meeting.signatureSlots = {slotOf(SignatureSlot::Signer::Chair),
                                    slotOf(SignatureSlot::Signer::Chair)};
    });
    row(C::SignerNotPrinted, "signatureCaption3", "signatureSlots[3].caption", [](R& r) {
        r.meeting.secretary = test::aPerson(u"Sekretaris"_s, u"Asisten"_s);
        SignatureSlot guest = slotOf(SignatureSlot::Signer::Other);
        guest.person = aGuest();
        r.meeting.signatureSlots = {slotOf(SignatureSlot::Signer::Chair),
                                    slotOf(SignatureSlot::Signer::Secretary),
                                    slotOf(SignatureSlot::Signer::NoteTaker), guest};
    });
    row(C::ActionApartFromResolution, "actionPoint", "actions[1].point",
        [](R& r) { r.actions[1].resolution = r.meeting.resolutions[0].id; });
    row(C::CorrectionWithoutChange, "outlineEditor", "", [](R&) { });
    row(C::NumberLeftBehind, "date", "meeting.date", [](R&) { });
    row(C::UnprintableCharacter, "actionText", "actions[2].text",
        [](R& r) { r.actions[2].text += u" 字"_s; });
    row(C::ReviewOpen, "readyReview", "", [](R& r) { r.meeting.review = domain::ReviewState::Submitted; });
    // A new finding needs its row, and has a name as soon as it is there.
    QVERIFY(wording::findingName(static_cast<FindingCode>(static_cast<int>(kLastCode) + 1)).isEmpty());
    for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
        QVERIFY2(covered.contains(code), qPrintable(wording::findingName(static_cast<FindingCode>(code))));
    }
}

void TestFindingPlaces::finding_leadsToItsField()
{
    QFETCH(const int, code);
    QFETCH(const Change, change);
    QFETCH(const QString, widget);
    QFETCH(const QString, field);
    if (code == static_cast<int>(FindingCode::CorrectionWithoutChange)) {
        const auto reopened = m_bench->addReopened(test::aWholeMeeting(), u"salah"_s);
        QVERIFY(reopened.has_value());
        QVERIFY(m_bench->openMeeting(*reopened, u"periksa"_s));
        m_bench->window.activateWindow();
    } else {
        QVERIFY(open(test::aWholeMeeting()));
        workspace().desk().change(u"ubah"_s, change);
        QCoreApplication::processEvents(); // nobody presses a link in the same moment
    }
    if (code == static_cast<int>(FindingCode::NoKind)) {
        domain::Office office = workspace().desk().context().office;
        office.meetingNumberPattern = u"{urut}/{jenis}/{tahun}"_s;
        workspace().desk().setOffice(office);
    }
    if (code == static_cast<int>(FindingCode::NumberLeftBehind)) {
        workspace().desk().setReserved({{2024, 7}});
    }
    const auto findings = workspace().desk().findings();
    const auto finding = std::ranges::find(findings, static_cast<FindingCode>(code), &domain::Finding::code);
    QVERIFY(finding != findings.end());
    // As its chip and its link in the panel do.
    Q_EMIT workspace().desk().navigationAsked(finding->where);
    verifyAt(widget, field);
}

void TestFindingPlaces::placeholder_leadsToItsText_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* where, const char* widget, const char* field = nullptr) {
        QTest::newRow(where) << QString::fromLatin1(where) << QString::fromLatin1(widget)
                             << QString::fromLatin1(field == nullptr ? where : field);
    };
    row("meeting.title", "titleField");
    row("meeting.series", "series");
    row("meeting.onlineLink", "onlineLink");
    row("meeting.opening", "opening");
    row("meeting.closing", "closing");
    row("agenda[2].title", "agenda");
    row("meeting.chair.name", "chair_nameField", "meeting.chair");
    row("meeting.chair.rank", "chair_rank", "meeting.chair");
    row("meeting.chair.grade", "chair_grade", "meeting.chair");
    row("meeting.chair.office", "chair_office", "meeting.chair");
    row("meeting.noteTaker.position", "noteTaker_position", "meeting.noteTaker");
    row("attendance[2].seat", "seat");
    row("attendance[2].office", "office");
    row("attendance[2].category", "category");
    row("attendance[2].remark", "remark");
    row("attendance[2].mandate", "mandate");
    row("attendance[2].person.name", "person_nameField", "attendance[2].person");
    row("attendance[2].person.office", "person_office", "attendance[2].person");
    row("points[2].points[1].text", "outlineEditor", "points[2].points[1]");
    row("resolutions[1].text", "resolutionText");
    row("actions[2].text", "actionText");
    row("actions[1].assignees[1].office", "assignees", "actions[1].assignees");
    row("actions[1].due.text", "due", "actions[1].due");
    row("signatureSlots[1].caption", "signatureCaption1");
}

void TestFindingPlaces::placeholder_leadsToItsText()
{
    QFETCH(const QString, where);
    QFETCH(const QString, widget);
    QFETCH(const QString, field);
    MeetingRecord record = test::aWholeMeeting();
    record.meeting.signatureSlots = {slotOf(SignatureSlot::Signer::Chair),
                                     slotOf(SignatureSlot::Signer::NoteTaker)};
    QVERIFY(open(record));
    Q_EMIT workspace().desk().navigationAsked(where);
    verifyAt(widget, field);
}

QTEST_MAIN(TestFindingPlaces)
#include "tst_finding_places.moc"
