// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_delegate.h"
#include "ui/models/cell_table_view.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace risalah::ui;

namespace {

std::vector<CellColumn> columns()
{
    return {{QStringLiteral("Nomor"), 80, false}, {QStringLiteral("Uraian"), 200, true}};
}

CellRow row(const QString& key, const QString& text)
{
    return {key, {{.text = key, .isNumber = true}, {.text = text, .lines = 3}}};
}

std::vector<CellRow> rowsOf(const QString& keys)
{
    std::vector<CellRow> rows;
    for (const QChar key : keys) {
        rows.push_back(row(QString(key), QStringLiteral("teks ") + key));
    }
    return rows;
}

QString keysOf(const CellTableModel& model)
{
    QString keys;
    for (const CellRow& shown : model.rows()) {
        keys += shown.key;
    }
    return keys;
}

} // namespace

class TestCellTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setRows_tellsOnlyWhatChanged();
    void setRows_anyChangeKeepsModelSound_data();
    void setRows_anyChangeKeepsModelSound();
    void setRows_keepsTheCurrentRow();
    void data_isReadAloud();
    void view_wrapsLongTexts();
    void view_leavesOutWhatGivesWay();
    void view_keepsWhatWasDraggedForItsOwnList();
    void view_givesTheRoomToTheTitle();
    void view_drawsNoLineOnItsFrame();
    void view_opensByEnterAndAnswersChips();
};

void TestCellTable::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    loadFonts();
}

void TestCellTable::setRows_tellsOnlyWhatChanged()
{
    CellTableModel model(columns());
    model.setRows(rowsOf(QStringLiteral("abcd")));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto next = rowsOf(QStringLiteral("axcd"));
    next.back().cells.back().text = QStringLiteral("lain");
    model.setRows(next);
    QCOMPARE(keysOf(model), QStringLiteral("axcd"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 3);
    QCOMPARE(reset.size(), 0);
}

void TestCellTable::setRows_anyChangeKeepsModelSound_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestCellTable::setRows_anyChangeKeepsModelSound()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    CellTableModel model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 30; ++round) {
        QString keys;
        for (char16_t key = u'a'; key <= u'j'; ++key) {
            if (random.bounded(3) > 0) {
                keys.insert(random.bounded(static_cast<int>(keys.size()) + 1), QChar(key));
            }
        }
        model.setRows(rowsOf(keys));
        QCOMPARE(keysOf(model), keys);
    }
}

void TestCellTable::setRows_keepsTheCurrentRow()
{
    CellTableModel model(columns());
    model.setRows(rowsOf(QStringLiteral("abcd")));
    CellTableView view;
    view.showModel(&model);
    view.selectKey(QStringLiteral("c"));
    model.setRows(rowsOf(QStringLiteral("dxca")));
    QCOMPARE(view.currentKey(), QStringLiteral("c"));
    QVERIFY(!model.indexOf(QStringLiteral("b")).isValid());
}

void TestCellTable::data_isReadAloud()
{
    CellTableModel model(columns());
    CellRow told = row(QStringLiteral("a"), QStringLiteral("teks"));
    told.cells.at(1).detail = QStringLiteral("rincian");
    told.cells.at(1).progress = 0.5;
    model.setRows({told});
    QCOMPARE(model.data(model.index(0, 1), Qt::AccessibleTextRole).toString(),
             QStringLiteral("teks, rincian, 50 %"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Uraian"));
}

void TestCellTable::view_wrapsLongTexts()
{
    CellTableModel model(columns());
    model.setRows({row(QStringLiteral("a"), QStringLiteral("pendek")),
                   row(QStringLiteral("b"), QStringLiteral("panjang sekali ").repeated(20))});
    CellTableView view;
    view.showModel(&model);
    view.resize(420, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const int least = theme().px(40);
    QTRY_VERIFY(view.visualRect(model.index(1, 0)).height() > least);
    QCOMPARE(view.visualRect(model.index(0, 0)).height(), least);
    QVERIFY(view.contentHeight() > 2 * least);
    QVERIFY(!view.grab().isNull());
}

void TestCellTable::view_leavesOutWhatGivesWay()
{
    CellTableModel model({{QStringLiteral("Nomor"), 80, false},
                          {QStringLiteral("Uraian"), 200, true},
                          {QStringLiteral("Kemajuan"), 100, false, true}});
    CellTableView view;
    std::vector<int> kept;
    kept = {80, 200, 140};
    view.setColumnMemory(
        {[&kept] { return kept; }, [&kept](const std::vector<int>& widths) { kept = widths; }});
    view.showModel(&model);
    view.resize(600, 300);
    view.show();
    QVERIFY(!view.header()->isSectionHidden(2));
    view.resize(320, 300);
    QVERIFY(view.header()->isSectionHidden(2));
    QVERIFY(view.header()->length() <= view.viewport()->width());
    view.header()->resizeSection(0, 90);
    QTRY_COMPARE(kept.at(0), 90);
    QCOMPARE(kept.at(2), 140); // what is not shown keeps its width
    view.resize(600, 300);
    QVERIFY(!view.header()->isSectionHidden(2));
}

/// One view shows several lists after another, and the next may come in the same moment.
void TestCellTable::view_keepsWhatWasDraggedForItsOwnList()
{
    CellTableModel model(columns());
    CellTableView view;
    std::vector<int> first;
    std::vector<int> second;
    const auto memoryOf = [](std::vector<int>& kept) {
        return ColumnMemory{[&kept] { return kept; },
                            [&kept](const std::vector<int>& widths) { kept = widths; }};
    };
    view.setColumnMemory(memoryOf(first));
    view.showModel(&model);
    view.resize(600, 300);
    view.show();
    view.header()->resizeSection(0, 95);
    view.setColumnMemory(memoryOf(second));
    QVERIFY(!first.empty());
    QCOMPARE(first.at(0), 95);
    QCOMPARE(view.header()->sectionSize(0), 80);
    view.setColumnMemory(memoryOf(first));
    QCOMPARE(view.header()->sectionSize(0), 95);
    QVERIFY(second.empty());
}

/// A column that fits is as wide as what stands in it now; without a value its heading is enough.
void TestCellTable::view_givesTheRoomToTheTitle()
{
    CellTableModel model({{.title = QStringLiteral("Nomor"), .width = 240, .fits = true},
                          {.title = QStringLiteral("Uraian"), .width = 200, .stretches = true}});
    CellTableView view;
    view.showModel(&model);
    view.resize(600, 300);
    view.show();
    model.setRows({row(QStringLiteral("a"), QStringLiteral("teks"))});
    model.setRows({{QStringLiteral("a"), {{.text = {}}, {.text = QStringLiteral("teks")}}}});
    const int narrow = view.columnWidth(0);
    QVERIFY(narrow < 80);
    const QString number = QStringLiteral("001/RAKOR/VII/2025");
    model.setRows({{QStringLiteral("a"), {{.text = number}, {.text = QStringLiteral("teks")}}}});
    QVERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(number));
    QCOMPARE(view.columnWidth(0) + view.columnWidth(1), view.viewport()->width());
    // What wraps takes no more than the page allows.
    model.setRows({{QStringLiteral("a"), {{.text = number.repeated(9), .lines = 2}, {.text = {}}}}});
    QVERIFY(view.columnWidth(0) <= 240 + 2 * theme().px(kCellPadding) + 1);
}

void TestCellTable::view_drawsNoLineOnItsFrame()
{
    CellTableModel model(columns());
    model.setRows(rowsOf(QStringLiteral("ab")));
    CellTableView view;
    view.showModel(&model);
    view.header()->hide();
    view.resize(400, 300);
    view.show();
    const QColor line = theme().tokens.line;
    const auto lineBelow = [&](const char* key) {
        const QRect row = view.visualRect(model.indexOf(QLatin1StringView(key)));
        return view.viewport()->grab().toImage().pixelColor(row.left() + 2, row.bottom()) == line;
    };
    QVERIFY(lineBelow("a"));
    QVERIFY(lineBelow("b")); // below it there is more of the list
    view.setFixedHeight(view.contentHeight() + 2 * view.frameWidth());
    QVERIFY(lineBelow("a"));
    QVERIFY(!lineBelow("b"));
}

void TestCellTable::view_opensByEnterAndAnswersChips()
{
    CellTableModel model(columns());
    auto rows = rowsOf(QStringLiteral("ab"));
    rows.at(1).cells.at(1).chip = CellChip{ChipKind::Ok, QStringLiteral("check"), QStringLiteral("Siap")};
    model.setRows(rows);
    CellTableView view;
    view.showModel(&model);
    view.resize(420, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QSignalSpy opened(&view, &CellTableView::rowActivated);
    const QSignalSpy chips(&view, &CellTableView::chipClicked);
    view.selectKey(QStringLiteral("a"));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), QStringLiteral("b"));
    const QPoint chip = view.visualRect(model.index(1, 1)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, chip);
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips.front().front().toString(), QStringLiteral("b"));
}

QTEST_MAIN(TestCellTable)
#include "tst_cell_table.moc"
