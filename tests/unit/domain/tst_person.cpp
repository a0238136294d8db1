// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <QTest>

using namespace risalah::domain;

Q_DECLARE_METATYPE(risalah::domain::Authority)

class TestPerson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authorityMark_goesThereAndBack();
    void authorityFromMark_refusesOtherSpellings();
    void authorityLine_goesThereAndBack_data();
    void authorityLine_goesThereAndBack();
    void isAuthorityIncomplete_wantsGiversAndOwnPosition();
    void withAuthorityLine_dropsGiversNobodyAsksFor();
    void cardOf_copiesEverythingKnown();
    void cardOf_withoutPositionAndUnit();
};

void TestPerson::authorityMark_goesThereAndBack()
{
    const QStringList marks{QStringLiteral(""),     QStringLiteral("a.n."), QStringLiteral("u.b."),
                            QStringLiteral("Plt."), QStringLiteral("Plh."), QStringLiteral("Pj.")};
    for (int i = 0; i < marks.size(); ++i) {
        const auto authority = static_cast<Authority>(i);
        QCOMPARE(authorityMark(authority), marks.at(i));
        QVERIFY(authorityFromMark(marks.at(i)) == authority);
    }
}

void TestPerson::authorityFromMark_refusesOtherSpellings()
{
    for (const QString& mark : {QStringLiteral("A.n."), QStringLiteral("plt."), QStringLiteral("Plt"),
                                QStringLiteral(" Plt."), QStringLiteral("Pjs.")}) {
        QVERIFY2(!authorityFromMark(mark).has_value(), qPrintable(mark));
    }
}

void TestPerson::authorityLine_goesThereAndBack_data()
{
    QTest::addColumn<Authority>("authority");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QStringList>("givers");
    QTest::addColumn<QString>("own");
    const auto row = [](const char* name, Authority authority, const char* position, const char* givers,
                        const char* own) {
        const QString given = QString::fromLatin1(givers);
        QTest::newRow(name) << authority << QString::fromLatin1(position)
                            << (given.isNull() || given == u"-" ? QStringList() : given.split(u';'))
                            << QString::fromLatin1(own);
    };
    row("definitive", Authority::Definitive, "Sekretaris Daerah", "-", "Sekretaris Daerah");
    row("plt.", Authority::ActingVacant, "Sekretaris Daerah", "-", "Sekretaris Daerah");
    row("a.n.", Authority::OnBehalf, "Bupati\nSekretaris Daerah", "Bupati", "Sekretaris Daerah");
    row("a.n. of nobody", Authority::OnBehalf, "Sekretaris Daerah", "-", "Sekretaris Daerah");
    row("a.n., own still empty", Authority::OnBehalf, "Bupati\n", "Bupati", "");
    row("u.b.", Authority::ForHim, "Bupati\nSekda\nAsisten", "Bupati;Sekda", "Asisten");
    row("u.b., second giver being typed", Authority::ForHim, "Bupati\n\nAsisten", "Bupati;", "Asisten");
    row("u.b., one giver", Authority::ForHim, "Bupati\nAsisten", "Bupati", "Asisten");
}

void TestPerson::authorityLine_goesThereAndBack()
{
    QFETCH(Authority, authority);
    QFETCH(QString, position);
    QFETCH(QStringList, givers);
    QFETCH(QString, own);
    PersonCard card;
    card.authority = authority;
    card.position = position;
    const AuthorityLine line = authorityLine(card);
    QCOMPARE(line.givers, givers);
    QCOMPARE(line.own, own);
    QCOMPARE(withAuthorityLine(card, line).position, position);
}

void TestPerson::isAuthorityIncomplete_wantsGiversAndOwnPosition()
{
    const auto incomplete = [](Authority authority, const QString& position) {
        PersonCard card;
        card.authority = authority;
        card.position = position;
        return isAuthorityIncomplete(card);
    };
    QVERIFY(!incomplete(Authority::Definitive, {}));
    QVERIFY(!incomplete(Authority::ActingDaily, QStringLiteral("Sekretaris Daerah")));
    QVERIFY(!incomplete(Authority::OnBehalf, QStringLiteral("Bupati\nSekretaris Daerah")));
    QVERIFY(incomplete(Authority::OnBehalf, QStringLiteral("Sekretaris Daerah")));
    QVERIFY(incomplete(Authority::OnBehalf, QStringLiteral("Bupati\n ")));
    QVERIFY(!incomplete(Authority::ForHim, QStringLiteral("Bupati\nSekda\nAsisten")));
    QVERIFY(incomplete(Authority::ForHim, QStringLiteral("Bupati\n\nAsisten")));
}

void TestPerson::withAuthorityLine_dropsGiversNobodyAsksFor()
{
    PersonCard card;
    card.authority = Authority::Definitive;
    QCOMPARE(withAuthorityLine(card, {{QStringLiteral("Bupati")}, QStringLiteral("Sekda")}).position,
             QStringLiteral("Sekda"));
    card.authority = Authority::OnBehalf;
    QCOMPARE(withAuthorityLine(card, {{QStringLiteral(" ")}, QStringLiteral("Sekda")}).position,
             QStringLiteral("Sekda"));
}

void TestPerson::cardOf_copiesEverythingKnown()
{
    Person person;
    person.name = QStringLiteral("Amir, S.H.");
    person.identity = {IdentityType::Nip, QStringLiteral("196608011988031001")};
    person.rank = QStringLiteral("Pembina");
    person.grade = QStringLiteral("IV/a");
    Position position;
    position.title = QStringLiteral("Kepala Dinas Perhubungan");
    position.authority = Authority::ActingVacant;
    OrgUnit unit;
    unit.name = QStringLiteral("Dinas Perhubungan");

    const PersonCard expected{person.name,    person.identity,         person.rank, person.grade,
                              position.title, Authority::ActingVacant, unit.name};
    const PersonCard card = cardOf(person, &position, &unit);
    QVERIFY(card == expected);

    // A copy: a later promotion changes no old paper.
    person.rank = QStringLiteral("Pembina Tingkat I");
    QCOMPARE(card.rank, QStringLiteral("Pembina"));
}

void TestPerson::cardOf_withoutPositionAndUnit()
{
    Person person;
    person.name = QStringLiteral("Amir");
    const PersonCard card = cardOf(person, nullptr, nullptr);
    QCOMPARE(card.name, person.name);
    QVERIFY(card.position.isEmpty());
    QVERIFY(card.office.isEmpty());
    QCOMPARE(card.authority, Authority::Definitive);
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
