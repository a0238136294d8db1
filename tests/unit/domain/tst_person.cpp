// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <QTest>

using namespace risalah::domain;

class TestPerson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authorityMark_goesThereAndBack();
    void authorityFromMark_refusesOtherSpellings();
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
