// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/app_register.h"
#include "support/full_record.h"
#include "support/malformed_exchange.h"
#include "support/register_dump.h"

#include <QTest>

using namespace risalah;
using namespace risalah::app;
using test::AppRegister;

namespace {

ImportFile file(const QByteArray& bytes, const char* name = "rakor.json")
{
    return {QString::fromLatin1(name), bytes};
}

QByteArray fullText()
{
    return recordJson(test::fullOffice(), test::fullRecord());
}

QString textOf(const Error& error)
{
    return logLine(error);
}

} // namespace

class TestExchangeService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void import_refusesMalformedTextWhole_data();
    void import_refusesMalformedTextWhole();
    void import_thenExport_givesTheSameText();
    void import_ofAnExport_givesTheSameExport();
    void import_keepsTextLiterally();
    void import_isAllOrNothingOverFiles();
    void import_namesFileAndLine();
    void import_takesOfficeIntoEmptyRegisterOnly();
    void import_refusesDifferingOffice();
    void import_asGuestKeepsOurOffice();
    void import_withoutUidMakesANewMeetingEachTime();
    void import_refusesKnownMeeting();
    void import_updatesKnownMeeting();
    void import_givesNothingNewTheNumberOfSomethingOld();
    void import_copiesKnownMeeting();
    void import_addsUnknownPeopleUnitsAndCategoriesOnce();
    void import_computesDueDates();
    void import_refusesSameUidInTwoFiles();
    void inspect_comparesWithoutChanging();
    void export_refusesUnknownId();
};

void TestExchangeService::import_refusesMalformedTextWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    for (const test::MalformedText& row : test::malformedExchanges()) {
        QTest::newRow(row.name) << row.bytes << static_cast<int>(row.code);
    }
}

void TestExchangeService::import_refusesMalformedTextWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    static const AppRegister opened; // one register for all rows: each must leave it as it was
    static const QString before = [] {
        const auto imported = opened->exchange().importFiles({file(fullText())}, {});
        return imported ? test::dumpOf(opened.place().location()) : QString();
    }();
    QVERIFY(!before.isEmpty());
    const auto imported =
        opened->exchange().importFiles({file(test::smallestExchange(), "baik.json"), file(bytes)}, {});
    QVERIFY(!imported.has_value());
    QCOMPARE(static_cast<int>(imported.error().code), code);
    QCOMPARE(exitCode(imported.error().code), 3);
    QVERIFY(imported.error().place.startsWith(u"rakor.json"));
    QVERIFY(test::dumpOf(opened.place().location()) == before);
}

void TestExchangeService::import_thenExport_givesTheSameText()
{
    const AppRegister opened;
    const auto imported = opened->exchange().importFiles({file(fullText())}, {});
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(textOf(imported.error())));
    const auto exported = opened->exchange().exportMeetings({});
    QVERIFY(exported.has_value());
    QCOMPARE(*exported, fullText());
}

void TestExchangeService::import_ofAnExport_givesTheSameExport()
{
    const AppRegister first;
    QVERIFY(first->exchange().importFiles({file(sampleJson())}, {}).has_value());
    const auto exported = first->exchange().exportMeetings({});
    QVERIFY(exported.has_value());
    const AppRegister second;
    QVERIFY(second->exchange().importFiles({file(*exported)}, {}).has_value());
    const auto again = second->exchange().exportMeetings({});
    QVERIFY(again.has_value());
    QCOMPARE(*again, *exported);
}

void TestExchangeService::import_keepsTextLiterally()
{
    domain::MeetingRecord record = test::fullRecord();
    const QString literal = QStringLiteral("<b>{{x}}</b> & “é” – ${y} %1 ' OR 1=1; --");
    record.meeting.title = literal;
    record.meeting.points[0].text = literal;
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(recordJson(test::fullOffice(), record))}, {}).has_value());
    const auto loaded = opened->meetings().load(record.meeting.id);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->record.meeting.title, literal);
    QCOMPARE(loaded->record.meeting.points[0].text, literal);
}

void TestExchangeService::import_isAllOrNothingOverFiles()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    const QString before = test::dumpOf(opened.place().location());
    // The second file is sound in itself; the register knows its meeting.
    ImportOptions guest;
    guest.asGuest = true;
    const auto imported =
        opened->exchange().importFiles({file(sampleJson(), "a.json"), file(fullText(), "b.json")}, guest);
    QVERIFY(!imported.has_value());
    QCOMPARE(imported.error().code, ErrorCode::MeetingAlreadyKnown);
    QCOMPARE(imported.error().place, QStringLiteral("b.json: meetings[0].uid"));
    QVERIFY(test::dumpOf(opened.place().location()) == before);
}

void TestExchangeService::import_namesFileAndLine()
{
    const AppRegister opened;
    const auto imported = opened->exchange().importFiles({file("{\n\n x }", "rusak.json")}, {});
    QVERIFY(!imported.has_value());
    QCOMPARE(imported.error().place, QStringLiteral("rusak.json:3:2"));
}

void TestExchangeService::import_takesOfficeIntoEmptyRegisterOnly()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    const auto office = opened->directory().office();
    QVERIFY(office.has_value() && office->has_value());
    QVERIFY((*office)->value == test::fullOffice());
}

void TestExchangeService::import_refusesDifferingOffice()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    const auto imported = opened->exchange().importFiles({file(sampleJson())}, {});
    QVERIFY(!imported.has_value());
    QCOMPARE(imported.error().code, ErrorCode::OfficeDiffers);
    QCOMPARE(imported.error().place, QStringLiteral("rakor.json: office"));
}

void TestExchangeService::import_asGuestKeepsOurOffice()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    ImportOptions options;
    options.asGuest = true;
    QVERIFY(opened->exchange().importFiles({file(sampleJson())}, options).has_value());
    const auto office = opened->directory().office();
    QVERIFY((*office)->value == test::fullOffice());
}

void TestExchangeService::import_withoutUidMakesANewMeetingEachTime()
{
    const AppRegister opened;
    const auto first = opened->exchange().importFiles({file(sampleJson())}, {});
    const auto second = opened->exchange().importFiles({file(sampleJson())}, {});
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(first->meetings[0] != second->meetings[0]);
    QCOMPARE(*opened->meetings().count({}), 2);
}

void TestExchangeService::import_refusesKnownMeeting()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    const auto again = opened->exchange().importFiles({file(fullText())}, {});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::MeetingAlreadyKnown);
}

void TestExchangeService::import_updatesKnownMeeting()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    const auto before = opened->meetings().load(test::fullRecord().meeting.id);
    QVERIFY(before.has_value());
    domain::MeetingRecord changed = test::fullRecord();
    changed.meeting.points[1].text = QStringLiteral("Butir dua yang diperbarui");
    changed.actions.erase(changed.actions.begin() + 1);
    ImportOptions options;
    options.known = KnownMeeting::Update;
    const auto imported =
        opened->exchange().importFiles({file(recordJson(test::fullOffice(), changed))}, options);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(textOf(imported.error())));
    const auto after = opened->meetings().load(test::fullRecord().meeting.id);
    QVERIFY(after.has_value());
    // Parts keep who they are: their history and TL numbers hang on it.
    QCOMPARE(after->record.meeting.points[1].id, before->record.meeting.points[1].id);
    QCOMPARE(after->record.meeting.points[1].text, changed.meeting.points[1].text);
    QCOMPARE(after->record.actions[0].id, before->record.actions[0].id);
    QCOMPARE(after->record.actions[0].number, before->record.actions[0].number);
    QVERIFY(after->record.actions[1].removed);
    QCOMPARE(*opened->exchange().exportMeetings({}), recordJson(test::fullOffice(), changed));
}

void TestExchangeService::import_givesNothingNewTheNumberOfSomethingOld()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    const auto before = opened->meetings().load(test::fullRecord().meeting.id);
    domain::MeetingRecord changed = test::fullRecord();
    domain::Resolution& resolution = changed.meeting.resolutions.front();
    resolution.id = domain::ResolutionId::create();
    resolution.text = QStringLiteral("Sesuatu lain sama sekali");
    for (domain::ActionItem& action : changed.actions) {
        action.resolution.reset();
    }
    changed.actions.front().id = domain::ActionItemId::create();
    changed.actions.front().text = QStringLiteral("Pekerjaan berbeda seluruhnya");
    changed.meeting.attendance.front().id = domain::SeatId::create();
    changed.meeting.attendance.front().seat = QStringLiteral("Camat Rangkui");
    ImportOptions options;
    options.known = KnownMeeting::Update;
    const auto imported =
        opened->exchange().importFiles({file(recordJson(test::fullOffice(), changed))}, options);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(textOf(imported.error())));
    const auto after = opened->meetings().load(test::fullRecord().meeting.id);
    QVERIFY(after->record.meeting.resolutions.front().id != before->record.meeting.resolutions.front().id);
    QVERIFY(after->record.meeting.attendance.front().id != before->record.meeting.attendance.front().id);
    // The old action is in the wastebasket with its number; the new one has the next.
    const domain::ActionItem& old = before->record.actions.front();
    for (const domain::ActionItem& action : after->record.actions) {
        QCOMPARE(action.number == old.number, action.id == old.id);
        QVERIFY(action.id != old.id || action.removed);
    }
}

void TestExchangeService::import_copiesKnownMeeting()
{
    const AppRegister opened;
    const auto first = opened->exchange().importFiles({file(fullText())}, {});
    ImportOptions options;
    options.known = KnownMeeting::Copy;
    const auto copy = opened->exchange().importFiles({file(fullText())}, options);
    QVERIFY(first.has_value() && copy.has_value());
    QVERIFY(copy->meetings[0] != first->meetings[0]);
    QCOMPARE(*opened->meetings().count({}), 2);
}

void TestExchangeService::import_addsUnknownPeopleUnitsAndCategoriesOnce()
{
    const AppRegister opened;
    const auto first = opened->exchange().importFiles({file(sampleJson())}, {});
    QVERIFY(first.has_value());
    QVERIFY(first->addedUnits > 0);
    QCOMPARE(first->addedPeople, 2);
    const auto second = opened->exchange().importFiles({file(sampleJson())}, {});
    QVERIFY(second.has_value());
    QCOMPARE(second->addedUnits, 0);
    QCOMPARE(second->addedPeople, 0);
    const auto categories = opened->directory().categories();
    QVERIFY(categories->contains(QStringLiteral("forkopimda")));
    const auto cards = opened->directory().cards(*domain::Date::of(2025, 7, 15));
    QVERIFY(std::any_of(cards->begin(), cards->end(), [](const DirectoryCard& card) {
        return card.card.name == u"Mie Go" && !card.card.position.isEmpty();
    }));
}

void TestExchangeService::import_computesDueDates()
{
    const AppRegister opened;
    const auto imported = opened->exchange().importFiles({file(sampleJson())}, {});
    const auto loaded = opened->meetings().load(imported->meetings[0]);
    QCOMPARE(loaded->record.actions[0].originalDueOn->toIso(), QStringLiteral("2025-07-22"));
    QVERIFY(!loaded->record.actions[2].originalDueOn.has_value());
    QCOMPARE(loaded->record.actions[0].number, 1);
    QCOMPARE(loaded->record.actions[2].number, 3);
}

void TestExchangeService::import_refusesSameUidInTwoFiles()
{
    const AppRegister opened;
    const auto imported =
        opened->exchange().importFiles({file(fullText(), "a.json"), file(fullText(), "b.json")}, {});
    QVERIFY(!imported.has_value());
    QCOMPARE(imported.error().code, ErrorCode::DuplicateId);
    QCOMPARE(imported.error().place, QStringLiteral("b.json: meetings[0].uid"));
}

void TestExchangeService::inspect_comparesWithoutChanging()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({file(fullText())}, {}).has_value());
    domain::MeetingRecord changed = test::fullRecord();
    changed.meeting.place = QStringLiteral("Tempat lain");
    const QString before = test::dumpOf(opened.place().location());
    const auto same = opened->exchange().inspect({file(fullText())});
    const auto differs = opened->exchange().inspect({file(recordJson(test::fullOffice(), changed))});
    const auto fresh = opened->exchange().inspect({file(sampleJson())});
    QVERIFY(same.has_value() && differs.has_value() && fresh.has_value());
    QCOMPARE(same->meetings[0].state, ImportState::Same);
    QCOMPARE(differs->meetings[0].state, ImportState::Differs);
    QCOMPARE(fresh->meetings[0].state, ImportState::New);
    QVERIFY(fresh->officeDiffers);
    QVERIFY(!same->officeDiffers);
    QVERIFY(test::dumpOf(opened.place().location()) == before);
}

void TestExchangeService::export_refusesUnknownId()
{
    const AppRegister opened;
    const auto exported = opened->exchange().exportMeetings({domain::MeetingId::create()});
    QVERIFY(!exported.has_value());
    QCOMPARE(exported.error().code, ErrorCode::UnknownRecord);
}

QTEST_GUILESS_MAIN(TestExchangeService)
#include "tst_exchange_service.moc"
