// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"
#include "support/meeting_builder.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

Seat seat(const char* name, const char* office, const char* category)
{
    Seat made;
    made.id = SeatId::create();
    made.seat = QString::fromUtf8(name);
    made.office = QString::fromUtf8(office);
    made.category = QString::fromUtf8(category);
    return made;
}

Position position(const char* title, int rank)
{
    Position made;
    made.id = PositionId::create();
    made.title = QString::fromUtf8(title);
    made.rankOrder = rank;
    return made;
}

OrgUnit unit(const char* name, const char* category, int rank)
{
    OrgUnit made;
    made.id = OrgUnitId::create();
    made.name = QString::fromUtf8(name);
    made.category = QString::fromUtf8(category);
    made.rankOrder = rank;
    return made;
}

QStringList namesOf(const std::vector<Seat>& seats)
{
    QStringList names;
    for (const Seat& one : seats) {
        names << one.seat;
    }
    return names;
}

Meeting meetingWith(std::vector<Seat> seats)
{
    Meeting meeting = test::aMeeting().withPoints(3).build().meeting;
    meeting.attendance = std::move(seats);
    return meeting;
}

} // namespace

class TestAttendance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortedByRank_followsTheDirectoryNeverTheAlphabet();
    void withSeatsAdded_skipsWhoIsInvitedAndKeepsCategoriesTogether();
    void withSeatsAdded_keepsTheRankOrderThatWas();
    void groupsByCategory_inviteTheHighestPositionOfEachOffice();
    void representation_countsOfficesNotSeats();
    void representation_roundsTheQuorumUp_data();
    void representation_roundsTheQuorumUp();
    void representationText_namesOpdOnlyWhereAllAre();
    void sentence_tellsWhoCameInsteadAndWhenHeLeft();
    void sentence_isEmptyForSomebodyWhoSimplyCame();
    void sentence_namesLateArrivalByPoint();
};

void TestAttendance::sortedByRank_followsTheDirectoryNeverTheAlphabet()
{
    const RankOrder ranks({unit("Dinas Perhubungan", "opd", 30), unit("Bappeda", "opd", 20)},
                          {position("Kapolres", 2), position("Dandim", 3)});
    const auto sorted =
        sortedByRank({seat("Kepala Arsip", "Arsip", "opd"), seat("Dandim", "Kodim", "forkopimda"),
                      seat("Kepala Dishub", "Dinas Perhubungan", "opd"),
                      seat("Kepala Bappeda", "BAPPEDA", "opd"), seat("Kapolres", "Polres", "forkopimda")},
                     ranks);
    QCOMPARE(
        namesOf(sorted),
        QStringList({QStringLiteral("Kapolres"), QStringLiteral("Dandim"), QStringLiteral("Kepala Bappeda"),
                     QStringLiteral("Kepala Dishub"), QStringLiteral("Kepala Arsip")}));
}

void TestAttendance::withSeatsAdded_skipsWhoIsInvitedAndKeepsCategoriesTogether()
{
    std::vector<Seat> invited{seat("Kapolres", "Polres", "forkopimda"),
                              seat("Camat Rangkui", "Rangkui", "camat")};
    invited.front().status = AttendanceStatus::Present;
    const auto all = withSeatsAdded(invited,
                                    {seat("kapolres ", "polres", "forkopimda"),
                                     seat("Dandim", "Kodim", "forkopimda"), seat("Sekda", "Setda", "setda")},
                                    {});
    QCOMPARE(namesOf(all),
             QStringList({QStringLiteral("Kapolres"), QStringLiteral("Dandim"),
                          QStringLiteral("Camat Rangkui"), QStringLiteral("Sekda")}));
    QCOMPARE(all.front().status, AttendanceStatus::Present);
}

void TestAttendance::withSeatsAdded_keepsTheRankOrderThatWas()
{
    const RankOrder ranks({}, {position("Kapolres", 2), position("Dandim", 3), position("Camat", 60)});
    std::vector<Seat> sorted{seat("Dandim", "Kodim", "forkopimda"), seat("Camat", "Rangkui", "camat")};
    const std::vector<Seat> added{seat("Ketua KPU", "KPU", "kpu"), seat("Kapolres", "Polres", "polri")};
    QCOMPARE(namesOf(withSeatsAdded(sorted, added, ranks)),
             QStringList({QStringLiteral("Kapolres"), QStringLiteral("Dandim"), QStringLiteral("Camat"),
                          QStringLiteral("Ketua KPU")}));
    // Who put the camat first keeps that.
    std::swap(sorted[0], sorted[1]);
    QCOMPARE(namesOf(withSeatsAdded(sorted, added, ranks)),
             QStringList({QStringLiteral("Camat"), QStringLiteral("Dandim"), QStringLiteral("Kapolres"),
                          QStringLiteral("Ketua KPU")}));
}

void TestAttendance::groupsByCategory_inviteTheHighestPositionOfEachOffice()
{
    const OrgUnit office = unit("Dinas Perhubungan", "opd", 30);
    Position head = position("Kepala Dinas Perhubungan", 30);
    Position second = position("Sekretaris Dinas Perhubungan", 31);
    head.unit = second.unit = office.id;
    const auto groups = groupsByCategory(
        {office, unit("Kecamatan Rangkui", "camat", 60), unit("Tanpa", "", 1)}, {second, head});
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups.at(0).entries.at(0).seat, QStringLiteral("Kepala Dinas Perhubungan"));
    QCOMPARE(groups.at(1).entries.at(0).seat, QStringLiteral("Kepala Kecamatan Rangkui"));
}

void TestAttendance::representation_countsOfficesNotSeats()
{
    std::vector<Seat> seats{seat("Kepala A", "Dinas A", "opd"), seat("Sekretaris A", "Dinas A", "opd"),
                            seat("Kepala B", "Dinas B", "opd"), seat("Kepala C", "", "opd")};
    seats[1].status = AttendanceStatus::Represented;
    seats[2].status = AttendanceStatus::Excused;
    const Representation found = representationOf(meetingWith(seats));
    QCOMPARE(found.offices, 3);
    QCOMPARE(found.represented, 1);
    QCOMPARE(representationText(found), QStringLiteral("1 dari 3 OPD terwakili"));
}

void TestAttendance::representation_roundsTheQuorumUp_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("offices");
    QTest::addColumn<int>("needed");
    QTest::newRow("none") << 0 << 27 << 0;
    QTest::newRow("half and one of odd") << 51 << 27 << 14;
    QTest::newRow("half of even") << 50 << 20 << 10;
    QTest::newRow("two thirds") << 67 << 27 << 19;
    QTest::newRow("all") << 100 << 3 << 3;
}

void TestAttendance::representation_roundsTheQuorumUp()
{
    QFETCH(int, percent);
    QFETCH(int, offices);
    QFETCH(int, needed);
    std::vector<Seat> seats;
    for (int i = 0; i < offices; ++i) {
        seats.push_back(seat("Kepala", qPrintable(QString::number(i)), "opd"));
    }
    Meeting meeting = meetingWith(seats);
    meeting.quorumPercent = percent;
    QCOMPARE(representationOf(meeting).needed, needed);
    QCOMPARE(representationOf(meeting).isMissed(), needed > 0);
}

void TestAttendance::representationText_namesOpdOnlyWhereAllAre()
{
    QCOMPARE(representationText(representationOf(meetingWith({}))), QString());
    QCOMPARE(representationText(representationOf(
                 meetingWith({seat("Kepala A", "A", "OPD"), seat("Kapolres", "Polres", "forkopimda")}))),
             QStringLiteral("0 dari 2 instansi terwakili"));
}

void TestAttendance::sentence_tellsWhoCameInsteadAndWhenHeLeft()
{
    Seat one = seat("Kepala Dinas Perhubungan", "Dinas Perhubungan", "opd");
    one.status = AttendanceStatus::Represented;
    one.person = test::aPerson(QStringLiteral("Budi, S.T."), QStringLiteral("Sekretaris Dinas"));
    one.person->authority = Authority::ActingDaily;
    one.mandate = QStringLiteral("800/12");
    Meeting meeting = meetingWith({one});
    one.departure = TimeOfDay{10, 40};
    one.leftAt = meeting.points.at(2).points.at(1).id;
    QCOMPARE(attendanceSentence(one, meeting),
             QStringLiteral(
                 "Kepala Dinas Perhubungan diwakili oleh Budi, S.T., Plh. Sekretaris Dinas (Surat Tugas "
                 "800/12); meninggalkan rapat pukul 10.40 pada pembahasan angka 3 huruf b."));
}

void TestAttendance::sentence_isEmptyForSomebodyWhoSimplyCame()
{
    Seat one = seat("Kapolres", "Polres", "forkopimda");
    one.status = AttendanceStatus::Present;
    one.arrival = TimeOfDay{8, 55}; // before the meeting began
    QCOMPARE(attendanceSentence(one, meetingWith({one})), QString());
    one.status = AttendanceStatus::Excused;
    one.departure = TimeOfDay{10, 0};
    QCOMPARE(attendanceSentence(one, meetingWith({one})), QString());
}

void TestAttendance::sentence_namesLateArrivalByPoint()
{
    Seat one = seat("Kapolres", "Polres", "forkopimda");
    one.status = AttendanceStatus::Present;
    one.arrival = TimeOfDay{9, 20};
    Meeting meeting = meetingWith({one});
    one.arrivedAt = meeting.points.at(1).id;
    QCOMPARE(attendanceSentence(one, meeting),
             QStringLiteral("Kapolres hadir pukul 09.20 pada pembahasan angka 2."));
}

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
