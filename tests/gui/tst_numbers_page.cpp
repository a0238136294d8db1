// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/command_registry.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/number_cells.h"
#include "ui/widgets.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "wording/labels.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>

using namespace risalah;
using namespace risalah::ui;
using risalah::test::WindowBench;

namespace {

int rowsOf(const WindowBench& bench)
{
    return bench.find<CellTableView>(QStringLiteral("table"))->cellModel()->rowCount();
}

QString cellText(const WindowBench& bench, int row, NumberColumn column)
{
    const auto& rows = bench.find<CellTableView>(QStringLiteral("table"))->cellModel()->rows();
    return rows.at(static_cast<std::size_t>(row)).cells.at(static_cast<std::size_t>(column)).text;
}

QString chipText(const WindowBench& bench, int row)
{
    const auto& rows = bench.find<CellTableView>(QStringLiteral("table"))->cellModel()->rows();
    const auto& chip =
        rows.at(static_cast<std::size_t>(row)).cells.at(static_cast<std::size_t>(NumberColumn::State)).chip;
    return chip ? chip->text : QString();
}

/// A meeting of 2025 with a number of 2026, which it was to be held in: the fourth of that book.
Result<domain::MeetingId> addMovedAway(app::Register& opened)
{
    const auto before =
        opened.numbers().reserveUpTo(domain::NumberSeries::Meeting, 2026, 3, QStringLiteral("rapat pimpinan"),
                                     QStringLiteral("Cadangkan"));
    if (!before) {
        return forwardError(before);
    }
    domain::MeetingRecord record = test::aWholeMeeting();
    const domain::Date held = record.meeting.date;
    record.meeting.date = *domain::Date::of(2026, 1, 5);
    const auto added = opened.meetings().add(record, QStringLiteral("Rapat baru"));
    if (!added) {
        return forwardError(added);
    }
    const domain::MeetingId meeting = added->record.meeting.id;
    const auto kept = opened.numbers().reserveFor(meeting, QStringLiteral("Cadangkan nomor"));
    if (!kept) {
        return forwardError(kept);
    }
    record = added->record;
    record.meeting.date = held;
    const auto saved = opened.meetings().save(*added, record, QStringLiteral("Ubah tanggal"));
    return saved ? Result<domain::MeetingId>(meeting) : forwardError(saved);
}

bool isLeftBehind(const domain::Finding& finding)
{
    return finding.code == domain::FindingCode::NumberLeftBehind;
}

} // namespace

/// Buku nomor in the window, and what a meeting says of its numbers.
class TestNumbersPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reserveAndOpen();
    void reserveNeedsAReason();
    void makeVoidOnlyWhatIsReserved();
    void ofAnotherYearAndSeries();
    void showPortions();
    void keepOneForTheDraft();
    void leftBehindAreToldOfAFinalOneToo();
    void leftBehindAreFoundFromTheFinding();
};

void TestNumbersPage::reserveAndOpen()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto imported = bench.addSample();
    QVERIFY(imported.has_value());
    const auto id = imported->meetings.front();
    QVERIFY(bench.ask([id](app::Register& opened) { return opened.minutes().finalise(id); }).has_value());
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("papers")});
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("openNumbers")), Qt::LeftButton);
    QCOMPARE(bench.window.currentPlace().page, PageId::Numbers);
    QTRY_COMPARE(rowsOf(bench), 1);
    const QAbstractItemModelTester tester(bench.find<CellTableView>(QStringLiteral("table"))->cellModel());

    // Keyboard only: from the running number over the reason to the next row of numbers.
    auto* last = bench.find<QSpinBox>(QStringLiteral("lastBox"));
    QCOMPARE(last->minimum(), 2);
    last->setFocus();
    last->selectAll();
    QTest::keyClicks(last, QStringLiteral("4"));
    QTest::keyClick(last, Qt::Key_Tab);
    auto* reason = bench.find<QLineEdit>(QStringLiteral("reserveReason"));
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("ditulis di luar Risalah"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(bench), 4);
    QCOMPARE(cellText(bench, 0, NumberColumn::Sequence), QStringLiteral("4"));
    QCOMPARE(cellText(bench, 0, NumberColumn::Belongs), QStringLiteral("ditulis di luar Risalah"));
    QVERIFY(bench.window.findChild<NoticeBar*>()->notice().text.contains(QStringLiteral("2 sampai 4")));
    QTRY_COMPARE(last->minimum(), 5);
    QVERIFY(reason->text().isEmpty());

    // A reserved number belongs to no meeting; the issued one opens its own.
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    table->setFocus();
    table->setCurrentIndex(table->cellModel()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(bench.window.currentPlace().page, PageId::Numbers);
    table->setCurrentIndex(table->cellModel()->index(3, 0));
    QCOMPARE(cellText(bench, 3, NumberColumn::Number), QStringLiteral("001/RAKOR/VII/2025"));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(bench.window.currentPlace().page, PageId::Meeting);
    QCOMPARE(bench.window.currentPlace().record, id.toString());
}

void TestNumbersPage::reserveNeedsAReason()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.trigger(Command::OpenNumbers);
    auto* stack = bench.find<QStackedWidget>(QStringLiteral("stack"));
    QTRY_COMPARE(stack->currentWidget()->objectName(), QStringLiteral("emptySide"));
    auto* reason = bench.find<QLineEdit>(QStringLiteral("reserveReason"));
    QTest::keyClicks(reason, QStringLiteral("  "));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("reserveButton")), Qt::LeftButton);
    QVERIFY(reason->hasFocus());
    QVERIFY(reason->property("invalid").toBool());
    QVERIFY(bench.window.findChild<NoticeBar*>()->isVisible());
    const auto book = bench.ask(
        [](app::Register& opened) { return opened.numbers().book(domain::NumberSeries::Meeting, 2025); });
    QVERIFY(book.has_value());
    QVERIFY(book->numbers.empty());
    QTest::keyClicks(reason, QStringLiteral("arsip"));
    QVERIFY(!reason->property("invalid").toBool());
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(bench), 1);
}

void TestNumbersPage::makeVoidOnlyWhatIsReserved()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto imported = bench.addSample();
    QVERIFY(imported.has_value());
    QVERIFY(bench
                .ask([id = imported->meetings.front()](app::Register& opened) -> Result<void> {
                    if (const auto frozen = opened.minutes().finalise(id); !frozen) {
                        return forwardError(frozen);
                    }
                    const auto reserved = opened.numbers().reserveUpTo(domain::NumberSeries::Meeting, 2025, 2,
                                                                       QStringLiteral("arsip"), QString());
                    return reserved ? Result<void>() : forwardError(reserved);
                })
                .has_value());
    bench.trigger(Command::OpenNumbers);
    QTRY_COMPARE(rowsOf(bench), 2);
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    auto* reason = bench.find<QLineEdit>(QStringLiteral("voidReason"));
    auto* button = bench.find<QPushButton>(QStringLiteral("voidButton"));
    table->setCurrentIndex(table->cellModel()->index(1, 0));
    QVERIFY(!reason->isEnabled() && !button->isEnabled());
    table->setCurrentIndex(table->cellModel()->index(0, 0));
    QVERIFY(reason->isEnabled() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(reason->hasFocus()); // a reason first
    QCOMPARE(chipText(bench, 0), wording::label(domain::NumberState::Reserved));
    QTest::keyClicks(reason, QStringLiteral("rapat tidak jadi"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(chipText(bench, 0), wording::label(domain::NumberState::Void));
    QCOMPARE(cellText(bench, 0, NumberColumn::Belongs), QStringLiteral("rapat tidak jadi"));
    QVERIFY(!reason->isEnabled() && !button->isEnabled());
    QCOMPARE(chipText(bench, 1), wording::label(domain::NumberState::Issued));
}

void TestNumbersPage::ofAnotherYearAndSeries()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench
                .ask([](app::Register& opened) {
                    return opened.numbers().reserveUpTo(domain::NumberSeries::Resolution, 2023, 3,
                                                        QStringLiteral("arsip"), QString());
                })
                .has_value());
    bench.trigger(Command::OpenNumbers);
    auto* years = bench.find<QComboBox>(QStringLiteral("yearBox"));
    QTRY_COMPARE(years->count(), 2); // this year and the last one have no numbers yet
    bench.find<QComboBox>(QStringLiteral("seriesBox"))->setCurrentIndex(1);
    QTRY_COMPARE(years->count(), 3);
    QCOMPARE(years->currentText(), QStringLiteral("2025"));
    auto* last = bench.find<QSpinBox>(QStringLiteral("lastBox"));
    last->setValue(40);
    years->setCurrentIndex(2);
    QTRY_COMPARE(rowsOf(bench), 3);
    QCOMPARE(last->value(), 4); // what was chosen for the other year is forgotten
    QCOMPARE(years->currentText(), QStringLiteral("2023"));
}

void TestNumbersPage::showPortions()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench
                .ask([](app::Register& opened) {
                    return opened.numbers().reserveUpTo(domain::NumberSeries::Meeting, 2025, 450,
                                                        QStringLiteral("arsip"), QString());
                })
                .has_value());
    bench.trigger(Command::OpenNumbers);
    QTRY_COMPARE(rowsOf(bench), 200);
    QCOMPARE(cellText(bench, 0, NumberColumn::Sequence), QStringLiteral("450"));
    auto* more = bench.find<QPushButton>(QStringLiteral("moreButton"));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(rowsOf(bench), 400);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(rowsOf(bench), 450);
    QVERIFY(!more->isVisible());
}

void TestNumbersPage::keepOneForTheDraft()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto imported = bench.addSample();
    QVERIFY(imported.has_value());
    const auto id = imported->meetings.front();
    const QAction* reserve = bench.window.commands().action(Command::ReserveNumber);
    QVERIFY(!reserve->isEnabled());
    QVERIFY(bench.openMeeting(id, QStringLiteral("undangan")));
    QTRY_VERIFY(reserve->isEnabled());
    // Typed just now: the number is one of the year that stands in the field.
    bench.workspace().desk().change(QStringLiteral("Ubah tanggal"), [](domain::MeetingRecord& record) {
        record.meeting.date = *domain::Date::of(2026, 1, 5);
        for (domain::ActionItem& action : record.actions) {
            action.due = domain::WorkdaysDue{5}; // counted anew, or it would lie before the meeting
            action.originalDueOn.reset();
        }
    });
    bench.trigger(Command::ReserveNumber);
    QVERIFY(!reserve->isEnabled());
    const auto* bar = bench.window.findChild<NoticeBar*>();
    QTRY_VERIFY(bar->notice().text.contains(QStringLiteral("001/RAKOR/I/2026")));

    // Without that year the number would be a hole in its book.
    const auto isLeftBehind = [&bench] {
        return std::ranges::any_of(bench.workspace().desk().findings(), [](const domain::Finding& finding) {
            return finding.code == domain::FindingCode::NumberLeftBehind
                && finding.subject == QStringLiteral("1/2026");
        });
    };
    QVERIFY(!isLeftBehind());
    bench.workspace().desk().change(QStringLiteral("Ubah tanggal"), [](domain::MeetingRecord& record) {
        record.meeting.date = *domain::Date::of(2025, 12, 30);
    });
    QTRY_VERIFY(isLeftBehind());
    QVERIFY(reserve->isEnabled()); // the other year has none
    bench.workspace().undo();
    QVERIFY(!isLeftBehind());
    QVERIFY(!reserve->isEnabled());

    bench.trigger(Command::OpenNumbers);
    QVERIFY(!reserve->isEnabled());
    auto* years = bench.find<QComboBox>(QStringLiteral("yearBox"));
    QTRY_VERIFY(years->findText(QStringLiteral("2026")) >= 0);
    years->setCurrentIndex(years->findText(QStringLiteral("2026")));
    QTRY_COMPARE(rowsOf(bench), 1);
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    Q_EMIT table->rowActivated(table->currentKey());
    QCOMPARE(bench.window.currentPlace().record, id.toString());
    // Answers come in the order they were asked for: the meeting has been looked at when this one is there.
    QVERIFY(bench.ask([id](app::Register& opened) { return opened.numbers().reservedFor(id); })->has_value());
    QCoreApplication::processEvents();
    QVERIFY(!reserve->isEnabled());

    // Void in the book: another one may be reserved.
    QVERIFY(bench
                .ask([](app::Register& opened) {
                    return opened.numbers().makeVoid(domain::NumberSeries::Meeting, 2026, 1,
                                                     QStringLiteral("salah tahun"), QString());
                })
                .has_value());
    bench.trigger(Command::OpenNumbers);
    bench.window.goBack();
    QTRY_VERIFY(reserve->isEnabled());
    // A final one has its number.
    QVERIFY(bench.ask([id](app::Register& opened) { return opened.minutes().finalise(id); }).has_value());
    bench.window.open({.page = PageId::Meeting, .record = id.toString(), .part = QStringLiteral("undangan")});
    QTRY_VERIFY(reserve->isEnabled()); // the window does not know yet
    bench.trigger(Command::ReserveNumber);
    QTRY_COMPARE(bar->notice().kind, Notice::Kind::Bad);
}

void TestNumbersPage::leftBehindAreToldOfAFinalOneToo()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto id = bench.ask([](app::Register& opened) -> Result<domain::MeetingId> {
        const auto moved = addMovedAway(opened);
        if (!moved) {
            return moved;
        }
        const auto frozen = opened.minutes().finalise(*moved);
        return frozen ? moved : forwardError(frozen);
    });
    QVERIFY(id.has_value());
    QVERIFY(bench.openMeeting(*id, QStringLiteral("undangan")));
    QTRY_VERIFY(std::ranges::any_of(bench.workspace().desk().findings(), isLeftBehind));
    QVERIFY(!bench.window.commands().action(Command::ReserveNumber)->isEnabled());
}

/// No field of the meeting holds such a number: its place is the book, in a year nobody looks at today.
void TestNumbersPage::leftBehindAreFoundFromTheFinding()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto id = bench.ask(addMovedAway);
    QVERIFY(id.has_value());
    QVERIFY(bench.openMeeting(*id, QStringLiteral("periksa")));
    auto& desk = bench.workspace().desk();
    QTRY_VERIFY(std::ranges::any_of(desk.findings(), isLeftBehind));
    auto* list = bench.find<RowListView>(QStringLiteral("findings"));
    const auto row = [list] {
        const auto& rows = list->rowModel().rows();
        const auto found = std::ranges::find_if(
            rows, [](const ListRow& one) { return one.item.text.contains(QStringLiteral("4/2026")); });
        return found == rows.end() ? QString() : found->id;
    };
    QTRY_VERIFY(!row().isEmpty());
    list->selectId(row());
    bench.trigger(Command::FollowLink);
    auto* menu = list->findChild<QMenu*>(QStringLiteral("links"));
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("Buka buku nomor"));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(bench.window.currentPlace().page, PageId::Numbers);
    QTRY_COMPARE(rowsOf(bench), 4);
    QCOMPARE(bench.find<QComboBox>(QStringLiteral("yearBox"))->currentText(), QStringLiteral("2026"));
    QCOMPARE(bench.find<QLabel>(QStringLiteral("voidCardTitle"))->text(), QStringLiteral("Batalkan nomor 4"));
    // The page keeps the place; who comes by another way sees what he chose himself.
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    table->setCurrentIndex(table->cellModel()->index(0, 0));
    const QString chosen = table->currentKey();
    bench.window.goBack();
    bench.trigger(Command::OpenNumbers);
    QTRY_COMPARE(table->currentKey(), chosen);
}

QTEST_MAIN(TestNumbersPage)
#include "tst_numbers_page.moc"
