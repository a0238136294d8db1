// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"
#include "support/app_register.h"

#include <QGuiApplication>
#include <QTest>

using namespace risalah;
using namespace risalah::app;
using domain::NumberSeries;
using domain::NumberState;
using test::AppRegister;

Q_DECLARE_METATYPE(risalah::ErrorCode)

namespace {

domain::MeetingId sampleIn(const AppRegister& opened)
{
    const auto imported = opened->exchange().importFiles({{QStringLiteral("contoh.json"), sampleJson()}}, {});
    return imported ? imported->meetings.front() : domain::MeetingId();
}

[[nodiscard]] bool moveTo(const AppRegister& opened, const domain::MeetingId& id, domain::Date date)
{
    const auto loaded = opened->meetings().load(id);
    domain::MeetingRecord after = loaded->record;
    after.meeting.date = date;
    for (domain::ActionItem& action : after.actions) {
        action.due = domain::WorkdaysDue{5}; // counted anew, or it would lie before the meeting
        action.originalDueOn.reset();
    }
    return opened->meetings().save(*loaded, after, QStringLiteral("Ubah tanggal")).has_value();
}

Result<ReservedNumbers> reserve(const AppRegister& opened, int last, const QString& reason)
{
    return opened->numbers().reserveUpTo(NumberSeries::Meeting, 2025, last, reason,
                                         QStringLiteral("Cadangkan nomor sampai %1").arg(last));
}

Result<void> makeVoid(const AppRegister& opened, int sequence, const QString& reason)
{
    return opened->numbers().makeVoid(NumberSeries::Meeting, 2025, sequence, reason,
                                      QStringLiteral("Batalkan nomor %1").arg(sequence));
}

QString numberOf(const Result<domain::MinutesDocument>& document)
{
    return document ? document->numbers.meeting : logLine(document.error());
}

NumberBook bookOf(const AppRegister& opened, int year = 2025)
{
    return opened->numbers().book(NumberSeries::Meeting, year).value_or(NumberBook());
}

std::vector<NumberState> statesOf(const NumberBook& book)
{
    std::vector<NumberState> states;
    for (const BookNumber& number : book.numbers) {
        states.push_back(number.state);
    }
    return states;
}

/// The numbers the check of a meeting says are left in another year.
QStringList leftBehind(const AppRegister& opened, const domain::MeetingId& id)
{
    QStringList numbers;
    const auto findings = opened->minutes().check(id);
    for (const domain::Finding& finding : findings.value_or(std::vector<domain::Finding>())) {
        if (finding.code == domain::FindingCode::NumberLeftBehind) {
            numbers.append(finding.subject);
        }
    }
    return numbers;
}

/// What the log says was done with a number, newest first.
QStringList historyOf(const AppRegister& opened, const QString& number)
{
    const auto db = opened.place().open();
    const auto events = storage::AuditLog::eventsOf(*db, QStringLiteral("register_number"), number);
    QStringList done;
    for (const storage::AuditEvent& event : *events) {
        done.append(event.what);
    }
    return done;
}

} // namespace

class TestNumberService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void book_ofANewRegisterIsEmpty();
    void book_namesMeetingsAndYears();
    void reserveUpTo_keepsTheRowWithoutGaps();
    void reserveUpTo_refusesWithoutChangingAnything_data();
    void reserveUpTo_refusesWithoutChangingAnything();
    void reserveUpTo_takesAsManyAsAllowed();
    void reserveUpTo_countsFromWhatOthersTook();
    void reserveFor_isUsedByFinalising();
    void reserveFor_givesEachMeetingItsOwn();
    void reserveFor_refusesASecondOne();
    void reserveFor_refusesWhatIsNoDraft();
    void reserveFor_ofAnotherYearIsNotUsed();
    void reserveFor_showsTheNumberAsItWouldPrint();
    void reserveFor_afterMovingToAnotherYear();
    void makeVoid_needsAReasonAndAReservedNumber();
    void makeVoid_freesTheMeeting();
    void numbers_areKeptInTheHistory();
};

void TestNumberService::book_ofANewRegisterIsEmpty()
{
    const AppRegister opened;
    const auto book = opened->numbers().book(NumberSeries::Resolution, 2025);
    QVERIFY(book.has_value());
    QVERIFY(book->numbers.empty());
    QCOMPARE(book->next, 1);
    QVERIFY(book->years.empty());
    QCOMPARE(opened->numbers().book(NumberSeries::Meeting, -1).error().code, ErrorCode::ImpossibleDate);
}

void TestNumberService::book_namesMeetingsAndYears()
{
    const AppRegister opened;
    const auto first = sampleIn(opened);
    const auto second = sampleIn(opened);
    QVERIFY(moveTo(opened, second, *domain::Date::of(2026, 2, 3)));
    QVERIFY(opened->minutes().finalise(first).has_value());
    QVERIFY(opened->minutes().finalise(second).has_value());
    const auto book = opened->numbers().book(NumberSeries::Resolution, 2025);
    QVERIFY(book.has_value());
    QCOMPARE(book->years, (std::vector<int>{2026, 2025}));
    QCOMPARE(book->numbers.size(), std::size_t{2});
    QCOMPARE(book->next, 3);
    const BookNumber& number = book->numbers.back();
    QCOMPARE(number.sequence, 2);
    QCOMPARE(number.text, QStringLiteral("002/KEP-RAKOR/VII/2025"));
    QVERIFY(number.meeting == first);
    QCOMPARE(number.meetingTitle, opened->meetings().load(first)->record.meeting.title);
    QVERIFY(number.meetingDate == domain::Date::of(2025, 7, 15));
}

void TestNumberService::reserveUpTo_keepsTheRowWithoutGaps()
{
    const AppRegister opened;
    QCOMPARE(numberOf(opened->minutes().finalise(sampleIn(opened))), QStringLiteral("001/RAKOR/VII/2025"));
    const auto reserved = reserve(opened, 4, QStringLiteral(" ditulis di luar Risalah "));
    QVERIFY(reserved.has_value());
    QCOMPARE(reserved->first, 2);
    QCOMPARE(reserved->last, 4);
    QCOMPARE(numberOf(opened->minutes().finalise(sampleIn(opened))), QStringLiteral("005/RAKOR/VII/2025"));
    const NumberBook book = bookOf(opened);
    QCOMPARE(statesOf(book),
             (std::vector{NumberState::Issued, NumberState::Reserved, NumberState::Reserved,
                          NumberState::Reserved, NumberState::Issued}));
    QCOMPARE(book.numbers[2].reason, QStringLiteral("ditulis di luar Risalah"));
    QVERIFY(book.numbers[2].text.isEmpty());
    QCOMPARE(book.next, 6);
    QVERIFY(opened->care().check()->problems.empty());
}

void TestNumberService::reserveUpTo_refusesWithoutChangingAnything_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no reason") << 2025 << 9 << QString() << ErrorCode::EmptyText;
    QTest::newRow("blanks") << 2025 << 9 << QStringLiteral(" \n\t") << ErrorCode::EmptyText;
    QTest::newRow("taken already") << 2025 << 2 << QStringLiteral("arsip") << ErrorCode::EndBeforeStart;
    QTest::newRow("negative") << 2025 << -1 << QStringLiteral("arsip") << ErrorCode::EndBeforeStart;
    QTest::newRow("too many") << 2025 << 503 << QStringLiteral("arsip") << ErrorCode::JsonOutOfRange;
    QTest::newRow("far too many") << 2025 << 2147483647 << QStringLiteral("arsip")
                                  << ErrorCode::JsonOutOfRange;
    QTest::newRow("no year") << 0 << 9 << QStringLiteral("arsip") << ErrorCode::ImpossibleDate;
}

void TestNumberService::reserveUpTo_refusesWithoutChangingAnything()
{
    QFETCH(int, year);
    QFETCH(int, last);
    QFETCH(QString, reason);
    QFETCH(ErrorCode, code);
    const AppRegister opened;
    QVERIFY(reserve(opened, 2, QStringLiteral("arsip")).has_value());
    const auto refused =
        opened->numbers().reserveUpTo(NumberSeries::Meeting, year, last, reason, QStringLiteral("Cadangkan"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(bookOf(opened).next, 3);
    QCOMPARE(bookOf(opened).years, std::vector{2025});
}

void TestNumberService::reserveUpTo_takesAsManyAsAllowed()
{
    const AppRegister opened;
    QVERIFY(reserve(opened, 2, QStringLiteral("arsip")).has_value());
    const auto reserved = reserve(opened, 2 + NumberService::kMostAtOnce, QStringLiteral("arsip"));
    QVERIFY(reserved.has_value());
    QCOMPARE(reserved->first, 3);
    QCOMPARE(bookOf(opened).next, 503);
}

void TestNumberService::reserveUpTo_countsFromWhatOthersTook()
{
    const AppRegister opened;
    const auto another = opened.another();
    QVERIFY(another->numbers()
                .reserveUpTo(NumberSeries::Meeting, 2025, 3, QStringLiteral("arsip"), QStringLiteral("x"))
                .has_value());
    const auto reserved = reserve(opened, 4, QStringLiteral("arsip"));
    QVERIFY(reserved.has_value());
    QCOMPARE(reserved->first, 4);
}

void TestNumberService::reserveFor_isUsedByFinalising()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto reserved = opened->numbers().reserveFor(id, QStringLiteral("Cadangkan"));
    QVERIFY(reserved.has_value());
    QCOMPARE(reserved->sequence, 1);
    QCOMPARE(opened->numbers().reservedFor(id)->value().sequence, 1);
    QCOMPARE(numberOf(opened->minutes().finalise(sampleIn(opened))), QStringLiteral("002/RAKOR/VII/2025"));
    QCOMPARE(numberOf(opened->minutes().finalise(id)), QStringLiteral("001/RAKOR/VII/2025"));
    QCOMPARE(numberOf(opened->minutes().finalise(sampleIn(opened))), QStringLiteral("003/RAKOR/VII/2025"));
    QVERIFY(!opened->numbers().reservedFor(id)->has_value());
    QCOMPARE(statesOf(bookOf(opened)),
             (std::vector{NumberState::Issued, NumberState::Issued, NumberState::Issued}));
    // A correction keeps it.
    QVERIFY(opened->minutes().correct(id, QStringLiteral("salah ketik")).has_value());
    QCOMPARE(numberOf(opened->minutes().finalise(id)), QStringLiteral("001/RAKOR/VII/2025"));
    QCOMPARE(bookOf(opened).next, 4);
    QCOMPARE(opened->meetings().list({})->size(), std::size_t{3});
    QCOMPARE(opened->meetings().find(QStringLiteral("001/RAKOR/VII/2025"))->empty(), false);
    QVERIFY(opened->care().check()->problems.empty());
}

void TestNumberService::reserveFor_givesEachMeetingItsOwn()
{
    const AppRegister opened;
    const auto first = sampleIn(opened);
    const auto second = sampleIn(opened);
    QVERIFY(opened->numbers().reserveFor(first, QStringLiteral("Cadangkan")).has_value());
    QVERIFY(opened->numbers().reserveFor(second, QStringLiteral("Cadangkan")).has_value());
    QCOMPARE(numberOf(opened->minutes().finalise(second)), QStringLiteral("002/RAKOR/VII/2025"));
    QCOMPARE(numberOf(opened->minutes().finalise(first)), QStringLiteral("001/RAKOR/VII/2025"));
    QCOMPARE(bookOf(opened).next, 3);
}

void TestNumberService::reserveFor_refusesASecondOne()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->numbers().reserveFor(id, QStringLiteral("Cadangkan")).has_value());
    const auto another = opened.another();
    QCOMPARE(another->numbers().reserveFor(id, QStringLiteral("Cadangkan")).error().code,
             ErrorCode::RecordChangedElsewhere);
    QCOMPARE(bookOf(opened).next, 2);
}

void TestNumberService::reserveFor_refusesWhatIsNoDraft()
{
    const AppRegister opened;
    const auto final = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(final).has_value());
    QCOMPARE(opened->numbers().reserveFor(final, {}).error().code, ErrorCode::AlreadyFinalised);
    QVERIFY(opened->minutes().correct(final, QStringLiteral("salah ketik")).has_value());
    QCOMPARE(opened->numbers().reserveFor(final, {}).error().code, ErrorCode::AlreadyFinalised);
    const auto thrown = sampleIn(opened);
    QVERIFY(opened->meetings().remove(thrown).has_value());
    QCOMPARE(opened->numbers().reserveFor(thrown, {}).error().code, ErrorCode::UnknownRecord);
    QCOMPARE(opened->numbers().reserveFor(domain::MeetingId::create(), {}).error().code,
             ErrorCode::UnknownRecord);
    QCOMPARE(bookOf(opened).next, 2);
}

void TestNumberService::reserveFor_ofAnotherYearIsNotUsed()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->numbers().reserveFor(id, QStringLiteral("Cadangkan")).has_value());
    QVERIFY(moveTo(opened, id, *domain::Date::of(2026, 1, 5)));
    QCOMPARE(numberOf(opened->minutes().finalise(id)), QStringLiteral("001/RAKOR/I/2026"));
    // The number of the old year waits in the book until somebody says why it is void.
    QCOMPARE(statesOf(bookOf(opened)), std::vector{NumberState::Reserved});
    QVERIFY(makeVoid(opened, 1, QStringLiteral("rapat pindah tahun")).has_value());
    QCOMPARE(numberOf(opened->minutes().finalise(sampleIn(opened))), QStringLiteral("002/RAKOR/VII/2025"));
}

void TestNumberService::reserveFor_showsTheNumberAsItWouldPrint()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto reserved = opened->numbers().reserveFor(id, QStringLiteral("Cadangkan"));
    QCOMPARE(reserved->text, QStringLiteral("001/RAKOR/VII/2025"));
    QVERIFY(reserved->meeting == id);
    QVERIFY(moveTo(opened, id, *domain::Date::of(2025, 8, 1)));
    QCOMPARE(bookOf(opened).numbers.front().text, QStringLiteral("001/RAKOR/VIII/2025"));
    QCOMPARE(opened->numbers().reservedFor(id)->value().text, QStringLiteral("001/RAKOR/VIII/2025"));
    QCOMPARE(numberOf(opened->minutes().finalise(id)), QStringLiteral("001/RAKOR/VIII/2025"));
}

void TestNumberService::reserveFor_afterMovingToAnotherYear()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->numbers().reserveFor(id, QStringLiteral("Cadangkan")).has_value());
    QVERIFY(moveTo(opened, id, *domain::Date::of(2026, 1, 8)));
    QVERIFY(!opened->numbers().reservedFor(id)->has_value());
    const auto again = opened->numbers().reserveFor(id, QStringLiteral("Cadangkan"));
    QVERIFY(again.has_value());
    QCOMPARE(again->text, QStringLiteral("001/RAKOR/I/2026"));
    QVERIFY(!opened->numbers().reserveFor(id, QStringLiteral("Cadangkan")).has_value());
    QCOMPARE(numberOf(opened->minutes().finalise(id)), QStringLiteral("001/RAKOR/I/2026"));
    // What was left behind stays in its year's book until somebody says why it is not used; the check tells
    // of it as long.
    QCOMPARE(statesOf(bookOf(opened)), (std::vector{NumberState::Reserved}));
    QCOMPARE(leftBehind(opened, id), QStringList{QStringLiteral("1/2025")});
    QVERIFY(makeVoid(opened, 1, QStringLiteral("rapat pindah tahun")).has_value());
    QCOMPARE(leftBehind(opened, id), QStringList());
}

void TestNumberService::makeVoid_needsAReasonAndAReservedNumber()
{
    const AppRegister opened;
    QVERIFY(opened->minutes().finalise(sampleIn(opened)).has_value());
    QVERIFY(reserve(opened, 2, QStringLiteral("arsip")).has_value());
    QCOMPARE(makeVoid(opened, 2, QStringLiteral("  ")).error().code, ErrorCode::EmptyText);
    const auto issued = makeVoid(opened, 1, QStringLiteral("keliru"));
    QCOMPARE(issued.error().code, ErrorCode::AlreadyFinalised);
    QCOMPARE(issued.error().subject, QStringLiteral("001/RAKOR/VII/2025"));
    QCOMPARE(makeVoid(opened, 3, QStringLiteral("keliru")).error().code, ErrorCode::UnknownRecord);
    QVERIFY(makeVoid(opened, 2, QStringLiteral(" keliru ")).has_value());
    QCOMPARE(makeVoid(opened, 2, QStringLiteral("lagi")).error().code, ErrorCode::RecordChangedElsewhere);
    const NumberBook book = bookOf(opened);
    QCOMPARE(statesOf(book), (std::vector{NumberState::Issued, NumberState::Void}));
    QCOMPARE(book.numbers[1].reason, QStringLiteral("keliru"));
    QCOMPARE(book.next, 3);
}

void TestNumberService::makeVoid_freesTheMeeting()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->numbers().reserveFor(id, QStringLiteral("Cadangkan")).has_value());
    QVERIFY(makeVoid(opened, 1, QStringLiteral("keliru")).has_value());
    QVERIFY(!opened->numbers().reservedFor(id)->has_value());
    QCOMPARE(opened->numbers().reserveFor(id, QStringLiteral("Cadangkan"))->sequence, 2);
    QVERIFY(makeVoid(opened, 2, QStringLiteral("keliru lagi")).has_value());
    QCOMPARE(numberOf(opened->minutes().finalise(id)), QStringLiteral("003/RAKOR/VII/2025"));
}

void TestNumberService::numbers_areKeptInTheHistory()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(reserve(opened, 2, QStringLiteral("arsip")).has_value());
    QVERIFY(makeVoid(opened, 2, QStringLiteral("keliru")).has_value());
    QVERIFY(opened->numbers().reserveFor(id, QStringLiteral("Cadangkan nomor untuk rapat ini")).has_value());
    QVERIFY(opened->minutes().finalise(id).has_value());
    QCOMPARE(historyOf(opened, QStringLiteral("meeting/2025/1")),
             QStringList{QStringLiteral("Cadangkan nomor sampai 2")});
    QCOMPARE(historyOf(opened, QStringLiteral("meeting/2025/2")),
             (QStringList{QStringLiteral("Batalkan nomor 2"), QStringLiteral("Cadangkan nomor sampai 2")}));
    QCOMPARE(historyOf(opened, QStringLiteral("meeting/2025/3")),
             (QStringList{QStringLiteral("finalise"), QStringLiteral("Cadangkan nomor untuk rapat ini")}));
    QVERIFY(opened->care().check()->problems.empty());
}

int main(int argc, char** argv)
{
    app::prepareRendering(app::Screen::None);
    const QGuiApplication application(argc, argv);
    TestNumberService test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_number_service.moc"
