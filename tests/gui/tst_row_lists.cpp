// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/outline_table.h"
#include "ui/theme.h"
#include "ui/work/findings_page.h"
#include "ui/work/ready_panel.h"
#include "ui/work/title_field.h"
#include "ui/work/versions_panel.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

/// Rows on the screen: whole where it matters, and beside each other where they are compared.
class TestRowLists final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void current_staysWholeInView();
    void first_isNotCutInTwo();
    void scrolledAway_staysThere();
    void versions_standInStep();
    void versions_markTheirOwnWords();
    void title_takesTwoLines();
    void title_keepsItsCaretUnderAMenu();
    void links_shareTheRoom();
};

namespace {

std::vector<domain::DiscussionPoint> manyPoints(int count)
{
    std::vector<domain::DiscussionPoint> points;
    for (int i = 0; i < count; ++i) {
        points.push_back(
            point("Pemasangan alat peraga wajib memperhatikan ketertiban umum dan keselamatan "
                  "pengguna jalan sesuai dengan peraturan yang berlaku di daerah masing-masing."));
    }
    return points;
}

QRect rowIn(const RowListView& list, int row)
{
    return list.visualRect(list.rowModel().index(row));
}

/// Where the list begins: 0 unless a row is cut there.
int cutAtTheTop(const RowListView& list)
{
    const QModelIndex first = list.indexAt(QPoint(list.viewport()->width() / 2, 0));
    return list.visualRect(first).top();
}

} // namespace

void TestRowLists::current_staysWholeInView()
{
    Table table;
    QVERIFY(table.open(manyPoints(12)));
    const OutlineView& outline = table.outline();
    table.outline().enterRowAt(12, 0); // the line being begun
    const auto isWhole = [&outline] {
        const QRect current = outline.visualRect(outline.currentIndex());
        return current.top() >= 0 && current.bottom() < outline.viewport()->height();
    };
    QVERIFY(isWhole());
    table.bench.appearance().setLetterPercent(150);
    QTRY_VERIFY(isWhole());
    table.bench.window.resize(table.bench.window.width(), table.bench.window.height() - 60);
    QTRY_VERIFY(isWhole());
}

void TestRowLists::first_isNotCutInTwo()
{
    Table table;
    QVERIFY(table.open(manyPoints(30)));
    QVERIFY(table.outline().verticalScrollBar()->maximum() > 0);
    for (const int row : {9, 17, 30, 22, 30}) {
        table.outline().enterRowAt(row, 0);
        QVERIFY(table.outline().viewport()->rect().contains(rowIn(table.outline(), row)));
        QCOMPARE(cutAtTheTop(table.outline()), 0);
    }
    const int end = table.outline().verticalScrollBar()->value();
    table.hands.type(QStringLiteral("Butir terakhir"));
    QTRY_COMPARE(cutAtTheTop(table.outline()), 0);
    QVERIFY(table.outline().verticalScrollBar()->value() >= end);
}

void TestRowLists::scrolledAway_staysThere()
{
    Table table;
    QVERIFY(table.open(manyPoints(30)));
    table.outline().enterRowAt(30, 0);
    QScrollBar* bar = table.outline().verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QCOMPARE(bar->value(), 0);
    table.desk().change(QStringLiteral("uji"), [](domain::MeetingRecord& record) {
        record.meeting.points[0].text += QStringLiteral(" Kata tambahan yang membuat butir ini lebih tinggi "
                                                        "daripada sebelumnya di layar mana pun.");
    });
    table.outline().doItemsLayout();
    QCOMPARE(bar->value(), 0);
}

void TestRowLists::versions_standInStep()
{
    const domain::MeetingRecord inRegister = aMeeting().withPoints(20).build();
    domain::MeetingRecord mine = inRegister;
    mine.meeting.points[4].text += QStringLiteral(" Lokasi disepakati paling lambat hari Jumat, dan daftar "
                                                  "lokasi dilampirkan pada undangan rapat berikutnya.");
    mine.meeting.points.insert(mine.meeting.points.begin() + 2, point("Butir baru"));
    VersionsPanel panel;
    panel.resize(900, 500);
    static_cast<QWidget&>(panel).show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.show({inRegister, mine, QStringLiteral("Dua versi"), {}, QStringLiteral("Versi Anda"), false});
    const auto lists = panel.findChildren<RowListView*>();
    QCOMPARE(lists.size(), 2);
    const int rows = lists[0]->rowModel().rowCount();
    QCOMPARE(lists[1]->rowModel().rowCount(), rows);
    const auto inStep = [&] {
        for (int row = 0; row < rows; ++row) {
            if (rowIn(*lists[0], row) != rowIn(*lists[1], row)) {
                return false;
            }
        }
        return true;
    };
    QTRY_VERIFY(inStep());
    lists[1]->verticalScrollBar()->setValue(lists[1]->verticalScrollBar()->maximum());
    QVERIFY(lists[0]->verticalScrollBar()->value() > 0);
    QVERIFY(inStep());
    lists[0]->verticalScrollBar()->setValue(7);
    QVERIFY(inStep());
    lists[0]->setCurrentIndex(lists[0]->rowModel().index(rows - 1));
    QCOMPARE(lists[1]->currentIndex().row(), rows - 1);
}

void TestRowLists::versions_markTheirOwnWords()
{
    const domain::MeetingRecord one = aMeeting().withPoints(3).build();
    domain::MeetingRecord other = one;
    other.meeting.points[1].text = one.meeting.points[1].text + QStringLiteral(" Kata baru.");
    other.meeting.points.push_back(point("Hanya di sini"));
    const VersionRows rows = versionRows(one, other);
    QCOMPARE(rows.one.size(), rows.other.size());
    const auto rowWith = [](const std::vector<ListRow>& all, const QString& id) {
        return std::ranges::find(all, id, &ListRow::id)->item;
    };
    const QString changed = one.meeting.points[1].id.toString();
    QVERIFY(rowWith(rows.one, changed).marks.empty()); // its words are all in the other one
    const RowItem longer = rowWith(rows.other, changed);
    QCOMPARE(longer.marks.size(), std::size_t(1));
    QCOMPARE(longer.text.mid(longer.marks[0].from, longer.marks[0].length), QStringLiteral("Kata baru."));
    const QString added = other.meeting.points.back().id.toString();
    QVERIFY(rowWith(rows.one, added).text.isEmpty());
    QVERIFY(!rowWith(rows.one, added).hint.isEmpty());
    QCOMPARE(rowWith(rows.other, added).chips.size(), std::size_t(1));
}

void TestRowLists::title_takesTwoLines()
{
    Table table;
    QVERIFY(table.open());
    const auto* title = table.bench.find<TitleField>(QStringLiteral("meetingTitle"));
    const int oneLine = title->height();
    table.desk().change(QStringLiteral("uji"), [](domain::MeetingRecord& record) {
        record.meeting.title =
            QStringLiteral("Rapat Koordinasi Kampanye Pemilihan Ulang Wali Kota dan Wakil Wali "
                           "Kota Pangkalpinang Tahun 2025 di Balai Besar Betason");
    });
    QTRY_VERIFY(title->height() > oneLine);
    QTRY_COMPARE(title->height(), title->sizeHint().height());
    title->parentWidget()->grab();
    QCOMPARE(title->toolTip(), QString()); // nothing of it is left out
    table.desk().change(QStringLiteral("uji"), [](domain::MeetingRecord& record) {
        record.meeting.title = QStringLiteral("Rapat pendek");
    });
    QTRY_COMPARE(title->height(), oneLine);
}

/// Under a menu or another window the caret and what is selected stay; whoever leaves for good reads it from
/// its beginning.
void TestRowLists::title_keepsItsCaretUnderAMenu()
{
    Table table;
    QVERIFY(table.open());
    auto* title = table.bench.find<TitleField>(QStringLiteral("meetingTitle"));
    table.desk().change(QStringLiteral("uji"), [](domain::MeetingRecord& record) {
        record.meeting.title = QStringLiteral("Rapat Koordinasi");
    });
    title->setFocus();
    title->setSelection(2, 3);
    QCOMPARE(title->selectionStart(), 2);
    for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
        QFocusEvent away(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(title, &away);
        QCOMPARE(title->selectionStart(), 2);
    }
    QFocusEvent gone(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(title, &gone);
    QCOMPARE(title->cursorPosition(), 0);
}

void TestRowLists::links_shareTheRoom()
{
    Table table;
    QVERIFY(table.open());
    domain::Finding finding;
    finding.severity = domain::Severity::Warns;
    finding.code = domain::FindingCode::SeatPersonMissing;
    finding.subject =
        QStringLiteral("Perwakilan perangkat daerah Kota Pangkalpinang dan sekitarnya di Bangka");
    auto* panel = table.workspace().findChild<ReadyPanel*>();
    panel->setFindings({finding, finding, finding}, {});
    const auto links = [panel] {
        int shown = 0;
        for (const QPushButton* link : panel->findChildren<QPushButton*>()) {
            shown += link->isVisible() ? 1 : 0;
        }
        return shown;
    };
    table.bench.window.resize(1920, 1080);
    QTRY_COMPARE(links(), 2);
}

QTEST_MAIN(TestRowLists)
#include "tst_row_lists.moc"
