// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/point_number.h"
#include "support/outline_table.h"
#include "ui/command_registry.h"
#include "ui/work/discussion_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_layout.h"
#include "ui/work/row_list_model.h"
#include "ui/work/spell_desk.h"
#include "ui/work/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

namespace {

QString sample(const char* name)
{
    QFile file(QStringLiteral(RISALAH_TEST_DATA "/clipboard/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void putOnClipboard(const QString& html, const QString& plain)
{
    auto* data = new QMimeData;
    if (!html.isEmpty()) {
        data->setHtml(html);
    }
    data->setText(plain);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

class TestOutline final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typing_numbersAndIndents();
    void movingARow_takesItsBranchAlong();
    void splitAndJoin_keepEmphasis();
    void shiftEnter_writesLinesOfOnePoint();
    void boldAndItalic_areKeptAndUndone();
    void undo_losesNothingTyped();
    void undo_bringsBackWhatWasWrittenOver_data();
    void undo_bringsBackWhatWasWrittenOver();
    void undo_fillsAnEmptiedPoint_data();
    void undo_fillsAnEmptiedPoint();
    void undo_fillsAnEmptiedPointFirst();
    void typeAhead_completesSpeakerOfficeAndPhrase();
    void pasteFromWord_proposesPoints();
    void pasteFromWhatsApp_proposesPoints();
    void pastePlain_staysInTheRow();
    void pasteOfOneLine_keepsItsLook();
    void pasteOfOneItem_leavesNoListMark();
    void pasteNotes_readsWhatCtrlVReads();
    void fold_hidesTheBranchAndComesBackForALink();
    void fold_opensBeforeARowJoinsIt();
    void fold_opensForARowThatGoesIntoIt();
    void drag_movesTheBranch_data();
    void drag_movesTheBranch();
    void drag_isCancelledByEsc();
    void replaceAll_isOneStepBack();
    void find_goesToTheMatch();
    void spelling_underlinesSuggestsAndLearns();
    void spelling_isSwitchedOffInTheMenu();
    void replaceOne_leavesTheOthers();
    void folds_areRemembered();
    void caret_staysInView_data();
    void caret_staysInView();
    void click_leavesALongPointWhereItIs();
};

void TestOutline::typing_numbersAndIndents()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("Satu"));
    table.hands.key(Qt::Key_Return);
    table.hands.key(Qt::Key_Tab);
    table.hands.type(QStringLiteral("Anak"));
    table.hands.key(Qt::Key_Return);
    table.hands.type(QStringLiteral("Dua"));
    table.hands.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(table.text(), QStringLiteral("1. Satu | a. Anak | 2. Dua"));
    // Enter in front of a row opens one above it: the numbers behind count on.
    table.hands.key(Qt::Key_Home);
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.rows().at(2), QStringLiteral("2. "));
    QCOMPARE(table.rows().at(3), QStringLiteral("3. Dua"));
    table.hands.type(QStringLiteral("Sisipan"));
    QCOMPARE(table.text(), QStringLiteral("1. Satu | a. Anak | 2. Sisipan | 3. Dua"));
    // Enter on an empty line goes a level up, as in Word.
    table.outline().enterRowAt(1, -1);
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.rows().at(2), QStringLiteral("b. "));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.rows().at(2), QStringLiteral("2. "));
}

void TestOutline::movingARow_takesItsBranchAlong()
{
    Table table;
    QVERIFY(table.open({point("A", {point("A1"), point("A2")}), point("B"), point("C")}));
    table.outline().enterRowAt(0, 0);
    table.hands.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table.text(), QStringLiteral("1. B | 2. A | a. A1 | b. A2 | 3. C"));
    table.hands.key(Qt::Key_Tab);
    QCOMPARE(table.text(), QStringLiteral("1. B | a. A | 1) A1 | 2) A2 | 2. C"));
    table.hands.key(Qt::Key_Backtab, Qt::ShiftModifier);
    table.hands.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table.text(), QStringLiteral("1. A | a. A1 | b. A2 | 2. B | 3. C"));
    QVERIFY(table.editor().hasFocus());
}

void TestOutline::splitAndJoin_keepEmphasis()
{
    Table table;
    domain::DiscussionPoint marked = point("satu dua");
    marked.emphasis = {{5, 3, true, false}};
    QVERIFY(table.open({marked}));
    table.outline().enterRowAt(0, 4);
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua"));
    QCOMPARE(table.desk().meeting().points.at(1).emphasis,
             (std::vector<domain::Emphasis>{{0, 3, true, false}}));
    QVERIFY(table.desk().meeting().points.at(0).emphasis.empty());
    table.outline().enterRowAt(1, 0);
    table.hands.key(Qt::Key_Backspace);
    QCOMPARE(table.text(), QStringLiteral("1. satu dua"));
    QCOMPARE(table.desk().meeting().points.at(0).emphasis, marked.emphasis);
    QCOMPARE(table.editor().emphasis(), marked.emphasis);
}

void TestOutline::shiftEnter_writesLinesOfOnePoint()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("baris satu"));
    table.hands.key(Qt::Key_Return, Qt::ShiftModifier);
    table.hands.type(QStringLiteral("baris dua @\"Satpol PP\""));
    QCOMPARE(table.desk().meeting().points.front().text,
             QStringLiteral("baris satu\nbaris dua @\"Satpol PP\""));
    table.hands.key(Qt::Key_Escape); // the popup of offices
    table.outline().enterRowAt(0, -1);
    table.hands.key(Qt::Key_Return);
    // The mark at the end is understood, the line above stays as it was written.
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("baris satu\nbaris dua"));
    QCOMPARE(table.desk().record().actions.size(), std::size_t(1));
}

void TestOutline::boldAndItalic_areKeptAndUndone()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("izin "));
    table.trigger(Command::ToggleBold);
    table.hands.type(QStringLiteral("tertulis"));
    table.trigger(Command::ToggleBold);
    table.hands.type(QStringLiteral(" saja"));
    const std::vector<domain::Emphasis> bold{{5, 8, true, false}};
    QCOMPARE(table.desk().meeting().points.front().emphasis, bold);
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("izin tertulis saja"));
    QTextCursor word = table.editor().textCursor();
    word.setPosition(0);
    word.setPosition(4, QTextCursor::KeepAnchor);
    table.editor().setTextCursor(word);
    table.trigger(Command::ToggleItalic);
    QCOMPARE(table.desk().meeting().points.front().emphasis.size(), std::size_t(2));
    // It reaches the register and comes back from it.
    QTRY_VERIFY(!table.desk().session().hasUnsaved());
    const auto id = table.desk().meeting().id;
    const auto stored = table.bench.ask([id](app::Register& opened) { return opened.meetings().load(id); });
    QVERIFY(stored.has_value());
    QCOMPARE(stored->record.meeting.points.front().emphasis, table.desk().meeting().points.front().emphasis);
    // A look taken back takes no text along.
    table.trigger(Command::Undo);
    QCOMPARE(table.desk().meeting().points.front().emphasis, bold);
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("izin tertulis saja"));
    table.trigger(Command::Redo);
    QCOMPARE(table.editor().emphasis().size(), std::size_t(2));
}

void TestOutline::undo_losesNothingTyped()
{
    Table table;
    QVERIFY(table.open());
    const QString paragraph = QStringLiteral("Inventarisasi aset selesai sebelum masa kampanye.");
    table.hands.type(paragraph);
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.type(QStringLiteral("x"));
    QCOMPARE(table.text(), QStringLiteral("1. x"));
    table.trigger(Command::Undo);
    QCOMPARE(table.desk().meeting().points.front().text, paragraph);
    QCOMPARE(table.editor().text(), paragraph);
    table.trigger(Command::Undo);
    QVERIFY(table.desk().meeting().points.empty());
}

void TestOutline::undo_bringsBackWhatWasWrittenOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("other letters") << "kata baru";
    QTest::newRow("begins as it began") << "aset baru";
    QTest::newRow("ends as it ended") << "a";
}

void TestOutline::undo_bringsBackWhatWasWrittenOver()
{
    QFETCH(const QString, typed);
    Table table;
    QVERIFY(table.open({point("aset lama")}));
    table.outline().enterRowAt(0, 0);
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.type(typed);
    QCOMPARE(table.text(), QString(QStringLiteral("1. ") + typed));
    table.hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.text(), QStringLiteral("1. aset lama"));
    QCOMPARE(table.desk().session().history().index(), 0);
}

void TestOutline::undo_fillsAnEmptiedPoint_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    QTest::newRow("with a child") << 0 << "satu";
    QTest::newRow("alone") << 2 << "dua";
}

/// Nothing else was done yet: the step back is there all the same.
void TestOutline::undo_fillsAnEmptiedPoint()
{
    QFETCH(const int, row);
    QFETCH(const QString, text);
    Table table;
    QVERIFY(table.open({point("satu", {point("anak")}), point("dua")}));
    const QString before = table.text();
    const QAction* undo = table.bench.window.commands().action(Command::Undo);
    QVERIFY(!undo->isEnabled());
    table.outline().enterRowAt(row, 0);
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.key(Qt::Key_Delete);
    QVERIFY(undo->isEnabled());
    table.hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.editor().text(), text);
    QVERIFY(table.editor().hasFocus());
    QCOMPARE(table.outline().currentIndex().row(), row);
    QVERIFY(!undo->isEnabled());
    table.hands.key(Qt::Key_Up);
    QCoreApplication::processEvents();
    QCOMPARE(table.text(), before);
}

void TestOutline::undo_fillsAnEmptiedPointFirst()
{
    Table table;
    QVERIFY(table.open({point("satu"), point("dua")}));
    table.outline().enterRowAt(0, -1);
    table.hands.type(QStringLiteral(" lagi"));
    table.outline().enterRowAt(1, 0);
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.key(Qt::Key_Delete);
    table.hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.editor().text(), QStringLiteral("dua"));
    QCOMPARE(table.text(), QStringLiteral("1. satu lagi | 2. dua"));
    table.hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua"));
}

void TestOutline::typeAhead_completesSpeakerOfficeAndPhrase()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("kap"));
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    table.hands.key(Qt::Key_Tab);
    table.hands.type(QStringLiteral("siap menjaga @sat"));
    table.hands.key(Qt::Key_Tab);
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.text(), QStringLiteral("1. Kapolres: siap menjaga"));
    QCOMPARE(table.desk().record().actions.front().assignees.front().office, QStringLiteral("Satpol PP"));
    table.hands.type(QStringLiteral("men"));
    table.hands.key(Qt::Key_Tab);
    QCOMPARE(table.rows().at(1), QStringLiteral("2. Menugaskan perangkat daerah terkait"));
    // A popup nobody looked at must not eat Enter.
    table.hands.key(Qt::Key_Return);
    table.hands.type(QStringLiteral("kapo"));
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.rows().at(2), QStringLiteral("3. kapo"));
}

void TestOutline::pasteFromWord_proposesPoints()
{
    Table table;
    QVERIFY(table.open({point("Sudah ada")}));
    table.outline().enterRowAt(0, -1);
    putOnClipboard(sample("word-daftar.html"), QStringLiteral("1.\tPenggunaan …"));
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    auto* accept = table.bench.find<QPushButton>(QStringLiteral("acceptProposal"));
    QVERIFY(accept->isVisible());
    QCOMPARE(table.desk().meeting().points.size(), std::size_t(1)); // nothing is taken over yet
    table.hands.key(Qt::Key_Return);
    QCOMPARE(
        table.text(),
        QStringLiteral("1. Sudah ada | 2. Penggunaan aset daerah harus melalui izin tertulis. | "
                       "a. Alun-alun & ruang terbuka hijau dipakai selektif; | 1) Jadwal diatur Bakeuda. | "
                       "b. Gedung serbaguna dipinjamkan. | 3. Pemasangan APK tidak merusak taman."));
    QCOMPARE(table.desk().meeting().points.at(1).emphasis,
             (std::vector<domain::Emphasis>{{23, 5, true, false}}));
    table.trigger(Command::Undo);
    QCOMPARE(table.text(), QStringLiteral("1. Sudah ada"));
}

void TestOutline::pasteFromWhatsApp_proposesPoints()
{
    Table table;
    QVERIFY(table.open());
    putOnClipboard({},
                   QStringLiteral("[15/07 09.12] Kapolres: *Pengamanan* kampanye siap\n"
                                  "[15/07 09.13] Budi: Titik rawan:\n1. Alun-alun\n2. Pasar\n"
                                  "[15/07 09.14] Budi: ! Patroli malam @\"Satpol PP\" >5hk"));
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(table.bench.find<QPushButton>(QStringLiteral("acceptProposal"))->isVisible());
    table.hands.key(Qt::Key_Return);
    QVERIFY2(table.text().startsWith(QStringLiteral("1. Kapolres: Pengamanan kampanye siap")),
             qPrintable(table.text()));
    QCOMPARE(table.desk().meeting().points.front().emphasis,
             (std::vector<domain::Emphasis>{{0, 10, true, false}}));
    QCOMPARE(table.desk().record().actions.front().text, QStringLiteral("Patroli malam"));
    QCOMPARE(table.desk().record().actions.front().assignees.front().office, QStringLiteral("Satpol PP"));
    // Escape throws a proposal away and nothing changes.
    const QString before = table.text();
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    table.hands.key(Qt::Key_Escape);
    QVERIFY(!table.bench.find<QPushButton>(QStringLiteral("acceptProposal"))->isVisible());
    QCOMPARE(table.text(), before);
    QVERIFY(table.editor().hasFocus());
}

void TestOutline::pastePlain_staysInTheRow()
{
    Table table;
    QVERIFY(table.open());
    putOnClipboard(QStringLiteral("<b>satu</b><p>dua</p>"), QStringLiteral("1. satu\n*dua*"));
    table.hands.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table.desk().meeting().points.size(), std::size_t(1));
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("1. satu\n*dua*"));
    QVERIFY(table.desk().meeting().points.front().emphasis.empty());
}

void TestOutline::pasteOfOneLine_keepsItsLook()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("harus "));
    putOnClipboard(QStringLiteral("<!--StartFragment-->izin <i>tertulis</i><!--EndFragment-->"),
                   QStringLiteral("izin tertulis"));
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("harus izin tertulis"));
    QCOMPARE(table.desk().meeting().points.front().emphasis,
             (std::vector<domain::Emphasis>{{11, 8, false, true}}));
}

void TestOutline::pasteOfOneItem_leavesNoListMark()
{
    Table table;
    QVERIFY(table.open());
    putOnClipboard(QStringLiteral("<ul><li>Aset <b>wajib</b> didata</li></ul>"),
                   QStringLiteral("Aset wajib didata"));
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("Aset wajib didata"));
    table.hands.type(QStringLiteral(" "));
    putOnClipboard(QStringLiteral("<i>segera</i>"), QStringLiteral("segera"));
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("Aset wajib didata segera"));
    QCOMPARE(table.desk().meeting().points.front().emphasis,
             (std::vector<domain::Emphasis>{{5, 5, true, false}, {18, 6, false, true}}));
}

void TestOutline::pasteNotes_readsWhatCtrlVReads()
{
    Table table;
    QVERIFY(table.open());
    putOnClipboard(sample("word-daftar.html"), QStringLiteral("1.\tPenggunaan …"));
    table.trigger(Command::PasteNotes);
    table.hands.key(Qt::Key_Return);
    QVERIFY2(table.text().contains(QStringLiteral("a. Alun-alun & ruang terbuka hijau")),
             qPrintable(table.text()));
}

/// Nothing is joined to a point that nobody sees.
void TestOutline::fold_opensBeforeARowJoinsIt()
{
    Table table;
    QVERIFY(table.open({point("A", {point("A1", {point("A1a")})}), point("B")}));
    table.trigger(Command::ToggleAllFolds);
    QCOMPARE(table.text(), QStringLiteral("1. A | 2. B"));
    table.outline().enterRowAt(1, 0);
    table.hands.key(Qt::Key_Backspace);
    QCOMPARE(table.text(), QStringLiteral("1. A | a. A1 | 1) A1a | 2. B"));
    QCOMPARE(table.editor().text(), QStringLiteral("B"));
    QCOMPARE(table.editor().caret(), 0);
    table.hands.key(Qt::Key_Backspace);
    QCOMPARE(table.text(), QStringLiteral("1. A | a. A1 | 1) A1a B"));
    QCOMPARE(table.editor().text(), QStringLiteral("A1a B"));
}

void TestOutline::fold_opensForARowThatGoesIntoIt()
{
    Table table;
    QVERIFY(table.open({point("A", {point("A1")}), point("B"), point("C", {point("C1")})}));
    table.trigger(Command::ToggleAllFolds);
    table.outline().enterRowAt(1, 1);
    table.hands.key(Qt::Key_Tab);
    QCOMPARE(table.text(), QStringLiteral("1. A | a. A1 | b. B | 2. C"));
    QCOMPARE(table.editor().text(), QStringLiteral("B"));
    QCOMPARE(table.editor().caret(), 1);
    // Also for the line that is only begun.
    table.outline().enterRowAt(4, 0);
    table.hands.key(Qt::Key_Tab);
    QCOMPARE(table.rows(),
             (QStringList{QStringLiteral("1. A"), QStringLiteral("a. A1"), QStringLiteral("b. B"),
                          QStringLiteral("2. C"), QStringLiteral("a. C1"), QStringLiteral("b. ")}));
}

void TestOutline::fold_hidesTheBranchAndComesBackForALink()
{
    Table table;
    QVERIFY(table.open({point("A", {point("A1", {point("A1a")}), point("A2")}), point("B")}));
    table.outline().enterRowAt(1, -1);
    table.trigger(Command::ToggleFold); // A1 has a child
    QCOMPARE(table.text(), QStringLiteral("1. A | a. A1 | b. A2 | 2. B"));
    table.outline().enterRowAt(2, -1);
    table.trigger(Command::ToggleFold); // A2 has none: its parent folds, and the caret goes there
    QCOMPARE(table.text(), QStringLiteral("1. A | 2. B"));
    QCOMPARE(table.editor().text(), QStringLiteral("A"));
    QCOMPARE(table.chipsOf(0), QStringList(QStringLiteral("3 anak butir terlipat")));
    table.workspace().showField(QStringLiteral("points[0].points[0].points[0].text"));
    QCOMPARE(table.text(), QStringLiteral("1. A | a. A1 | 1) A1a | b. A2 | 2. B"));
    QCOMPARE(table.editor().text(), QStringLiteral("A1a"));
    table.trigger(Command::ToggleAllFolds);
    QCOMPARE(table.text(), QStringLiteral("1. A | 2. B"));
    table.trigger(Command::ToggleAllFolds);
    QCOMPARE(table.outline().rowModel().rowCount(), 6);
    // The arrow does the same by mouse.
    const QModelIndex first = table.outline().rowModel().index(0);
    const QPoint arrow = table.outline().visualRect(first).topLeft()
        + table.outline().rowDelegate().layoutOf(first).foldRect().center();
    QTest::mouseClick(table.outline().viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(table.text(), QStringLiteral("1. A | 2. B"));
}

void TestOutline::drag_movesTheBranch_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // dropped at the upper edge of this row, or below the last
    QTest::addColumn<int>("right"); // levels moved to the right
    QTest::addColumn<QString>("expected");
    QTest::newRow("to the front") << 3 << 0 << 0 << "1. B | 2. A | a. A1 | b. A2 | 3. C";
    QTest::newRow("branch to the end") << 0 << 5 << 0 << "1. B | 2. C | 3. A | a. A1 | b. A2";
    QTest::newRow("into a branch") << 4 << 2 << 1 << "1. A | a. A1 | b. C | c. A2 | 2. B";
    QTest::newRow("below as child") << 4 << 4 << 1 << "1. A | a. A1 | b. A2 | 2. B | a. C";
    QTest::newRow("into itself") << 0 << 2 << 1 << "1. A | a. A1 | b. A2 | 2. B | 3. C";
}

void TestOutline::drag_movesTheBranch()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, right);
    QFETCH(QString, expected);
    Table table;
    QVERIFY(table.open({point("A", {point("A1"), point("A2")}), point("B"), point("C")}));
    const QPoint start = table.labelOf(from);
    const QRect over = table.outline().visualRect(table.outline().rowModel().index(to));
    const int level = gridStep(table.outline().font()) * 7;
    const QPoint end(start.x() + right * level, over.top() + 2);
    QWidget* viewport = table.outline().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    // QTest::mouseMove presses no button in a widget test; the event says it.
    for (const QPoint& place : {start + QPoint(0, 20), end}) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    QCOMPARE(table.text(), expected);
}

void TestOutline::drag_isCancelledByEsc()
{
    Table table;
    QVERIFY(table.open({point("A"), point("B"), point("C")}));
    QWidget* viewport = table.outline().viewport();
    const QPoint start = table.labelOf(2);
    const auto moveTo = [viewport](const QPoint& place) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    moveTo(table.labelOf(1));
    table.hands.key(Qt::Key_Escape);
    moveTo(table.labelOf(0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, table.labelOf(0));
    QCOMPARE(table.text(), QStringLiteral("1. A | 2. B | 3. C"));
    QCOMPARE(table.outline().currentIndex().row(), 2);
    QVERIFY(table.editor().hasFocus());
}

void TestOutline::replaceAll_isOneStepBack()
{
    Table table;
    QVERIFY(table.open({point("aset satu"), point("aset dua", {point("Aset tiga")})}));
    const QString before = table.text();
    table.hands.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(table.bench.find<QLineEdit>(QStringLiteral("findText"))->hasFocus());
    table.hands.type(QStringLiteral("aset"));
    QCOMPARE(table.bench.find<QLabel>(QStringLiteral("findCount"))->text(), QStringLiteral("1 dari 3"));
    table.bench.find<QLineEdit>(QStringLiteral("replaceText"))->setText(QStringLiteral("barang"));
    table.bench.find<QPushButton>(QStringLiteral("replaceAll"))->click();
    QCOMPARE(table.text(), QStringLiteral("1. barang satu | 2. barang dua | a. barang tiga"));
    table.trigger(Command::Undo);
    QCOMPARE(table.text(), before);
}

void TestOutline::find_goesToTheMatch()
{
    Table table;
    QVERIFY(table.open({point("satu"), point("dua", {point("cari ini")})}));
    table.outline().enterRowAt(1, 0);
    table.trigger(Command::ToggleFold);
    table.hands.key(Qt::Key_F, Qt::ControlModifier);
    table.hands.type(QStringLiteral("ini"));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.editor().text(), QStringLiteral("cari ini"));
    QCOMPARE(table.editor().textCursor().selectedText(), QStringLiteral("ini"));
    QVERIFY(table.bench.find<QLineEdit>(QStringLiteral("findText"))->hasFocus());
    table.hands.key(Qt::Key_Escape);
    QVERIFY(!table.bench.find<QWidget>(QStringLiteral("findBar"))->isVisible());
    QVERIFY(table.editor().hasFocus());
}

void TestOutline::spelling_underlinesSuggestsAndLearns()
{
    Table table;
    QVERIFY(table.open());
    QTRY_VERIFY(table.desk().spelling()->isReady());
    table.hands.type(QStringLiteral("fasilitaas umum Kapolres "));
    QCOMPARE(table.editor().extraSelections().size(), 1);
    QCOMPARE(table.editor().extraSelections().front().cursor.selectedText(), QStringLiteral("fasilitaas"));
    table.trigger(Command::CheckSpelling);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const QStringList meant = table.desk().spelling()->suggestions(QStringLiteral("fasilitaas"));
    QCOMPARE(menu->actions().front()->text(), meant.front());
    menu->actions().at(meant.indexOf(QStringLiteral("fasilitas")))->trigger();
    menu->close();
    QCOMPARE(table.desk().meeting().points.front().text, QStringLiteral("fasilitas umum Kapolres "));
    QVERIFY(table.editor().extraSelections().isEmpty());

    table.bench.window.activateWindow(); // as a window system does when a menu closes
    table.editor().setFocus();
    table.editor().setCaret(1000);
    table.hands.type(QStringLiteral("betatasan "));
    QCOMPARE(table.editor().extraSelections().size(), 1);
    table.trigger(Command::CheckSpelling);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    menu->findChild<QAction*>(QStringLiteral("addToDictionary"))->trigger();
    menu->close();
    table.bench.window.activateWindow();
    table.editor().setFocus();
    QVERIFY(table.editor().extraSelections().isEmpty());
    QVERIFY(table.bench.session.settings()
                .value(app::SettingKeys::spellingWords)
                .contains(QStringLiteral("betatasan")));

    // Taken for the name of something, it can go again: at once, or from the menu of the word.
    table.editor().setCaret(1000);
    table.desk().spelling()->removeWord(QStringLiteral("betatasan"));
    QCOMPARE(table.editor().extraSelections().size(), 1);
    table.desk().spelling()->addWord(QStringLiteral("betatasan"));
    QVERIFY(table.editor().extraSelections().isEmpty());
    table.editor().setCaret(static_cast<int>(table.editor().text().indexOf(QStringLiteral("betatasan"))) + 3);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, table.editor().cursorRect().center(),
                            table.editor().mapToGlobal(table.editor().cursorRect().center()));
    QApplication::sendEvent(&table.editor(), &asked);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    menu->findChild<QAction*>(QStringLiteral("removeFromDictionary"))->trigger();
    menu->close();
    table.bench.window.activateWindow();
    table.editor().setFocus();
    QCOMPARE(table.editor().extraSelections().size(), 1);
    table.desk().spelling()->addWord(QStringLiteral("betatasan"));

    table.editor().setCaret(1000);
    table.hands.type(QStringLiteral("slaah "));
    QCOMPARE(table.editor().extraSelections().size(), 1);
    table.desk().spelling()->setOn(QStringLiteral("outlineEditor"), false);
    QVERIFY(table.editor().extraSelections().isEmpty());
}

void TestOutline::spelling_isSwitchedOffInTheMenu()
{
    Table table;
    QVERIFY(table.open({point("fasilitaas umum"), point("ruang betatasan")}));
    QTRY_VERIFY(table.desk().spelling()->isReady());
    const auto toggle = [&table] {
        table.trigger(Command::CheckSpelling);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        menu->findChild<QAction*>(QStringLiteral("checkThisField"))->trigger();
        menu->close();
        table.bench.window.activateWindow();
        table.editor().setFocus();
    };
    table.outline().enterRowAt(0, 3);
    QCOMPARE(table.editor().extraSelections().size(), 1);
    toggle();
    QVERIFY(table.editor().extraSelections().isEmpty());
    const auto off = table.bench.settings().value(app::SettingKeys::spellingOff);
    QCOMPARE(off, QStringList{QStringLiteral("outlineEditor")});
    table.outline().enterRowAt(1, 0);
    QVERIFY(table.editor().extraSelections().isEmpty());
    toggle();
    QCOMPARE(table.editor().extraSelections().size(), 1);
    QVERIFY(table.bench.settings().value(app::SettingKeys::spellingOff).isEmpty());
}

void TestOutline::replaceOne_leavesTheOthers()
{
    Table table;
    QVERIFY(table.open({point("aset kota"), point("aset desa, aset warga"), point("Aset lain")}));
    table.trigger(Command::ReplaceText);
    auto* wanted = table.bench.find<QLineEdit>(QStringLiteral("findText"));
    auto* other = table.bench.find<QLineEdit>(QStringLiteral("replaceText"));
    auto* one = table.bench.find<QPushButton>(QStringLiteral("replaceOne"));
    const auto* count = table.bench.find<QLabel>(QStringLiteral("findCount"));
    table.bench.find<QCheckBox>(QStringLiteral("findMatchCase"))->setChecked(true);
    wanted->setText(QStringLiteral("aset"));
    other->setText(QStringLiteral("aset daerah"));
    QCOMPARE(count->text(), QStringLiteral("1 dari 3")); // typing has shown the first
    QCOMPARE(table.text(), QStringLiteral("1. aset kota | 2. aset desa, aset warga | 3. Aset lain"));
    QCOMPARE(table.editor().textCursor().selectedText(), QStringLiteral("aset"));
    one->click();
    QCOMPARE(table.text(), QStringLiteral("1. aset daerah kota | 2. aset desa, aset warga | 3. Aset lain"));
    // The next one is another word, not the one that was just written.
    QCOMPARE(table.outline().currentIndex().row(), 1);
    QCOMPARE(table.editor().textCursor().selectionStart(), 0);
    one->click();
    QCOMPARE(table.text(),
             QStringLiteral("1. aset daerah kota | 2. aset daerah desa, aset warga | 3. Aset lain"));
    table.trigger(Command::Undo); // one word is one step
    QCOMPARE(table.text(), QStringLiteral("1. aset daerah kota | 2. aset desa, aset warga | 3. Aset lain"));
}

void TestOutline::folds_areRemembered()
{
    Table table;
    QVERIFY(table.open({point("satu", {point("anak")}), point("dua", {point("anak lain")})}));
    const domain::MeetingId id = table.desk().meeting().id;
    table.outline().enterRowAt(0, 0);
    table.trigger(Command::ToggleFold);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua | a. anak lain"));
    domain::MeetingRecord other;
    other.meeting.id = domain::MeetingId::create();
    other.meeting.title = QStringLiteral("Rapat lain");
    other.meeting.date = *domain::Date::of(2025, 7, 16);
    QVERIFY(table.bench.openMeeting(other, QStringLiteral("pembahasan")));
    QTRY_COMPARE(table.desk().meeting().id, other.meeting.id);
    QVERIFY(table.bench.openMeeting(id, QStringLiteral("pembahasan")));
    QTRY_COMPARE(table.desk().meeting().id, id);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua | a. anak lain"));
    table.outline().enterRowAt(0, 0);
    table.trigger(Command::ToggleFold);
    QVERIFY(table.bench.settings().value(app::SettingKeys::foldedPoints).isEmpty());
}

void TestOutline::caret_staysInView_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("length");
    QTest::newRow("large letters, 1366×768") << 175 << 2000;
    QTest::newRow("very long text") << 100 << 6000;
}

/// Of a point that is higher than the list it is the line being written that is seen.
void TestOutline::caret_staysInView()
{
    QFETCH(const int, letters);
    QFETCH(const int, length);
    Table table;
    QVERIFY(table.open({point("Satu"), point("Dua")}));
    table.bench.appearance().setLetterPercent(letters);
    table.bench.window.resize(1366, 768);
    const QWidget* room = table.outline().viewport();
    const auto isSeen = [&table, room] {
        const OutlineEditor& editor = table.editor();
        QRect caret = editor.cursorRect();
        caret.moveTopLeft(editor.viewport()->mapTo(room, caret.topLeft()));
        return editor.hasFocus() && caret.top() >= 0 && caret.bottom() < room->height();
    };
    const QString words = QStringLiteral("Peserta rapat menyepakati jadwal pemasangan alat peraga. ");
    putOnClipboard({}, words.repeated(length / static_cast<int>(words.size())));
    table.outline().enterRowAt(1, -1);
    table.hands.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(table.outline().visualRect(table.outline().currentIndex()).height() > room->height());
    QTRY_VERIFY(isSeen());
    table.hands.type(QStringLiteral(" Ditutup dengan kalimat yang diketik sampai beberapa baris di bawahnya, "
                                    "supaya butir ini bertambah tinggi sekali lagi."));
    QVERIFY(isSeen());
    table.hands.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(isSeen());
    for (int i = 0; i < 30; ++i) {
        table.hands.key(Qt::Key_Down);
    }
    QVERIFY(isSeen());
    table.hands.type(QStringLiteral("Sisipan "));
    QTRY_VERIFY(isSeen());
    table.hands.key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(isSeen());
    table.bench.trigger(Command::Undo); // the insertion above, far from what is seen now
    QTRY_VERIFY(isSeen());
    // Scrolled away to read, and back with the next letter.
    auto* bar = table.outline().verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QCOMPARE(bar->value(), bar->minimum());
    table.hands.type(QStringLiteral("x"));
    QTRY_VERIFY(isSeen());
}

/// What was clicked in a point higher than the list is under the mouse afterwards, too.
void TestOutline::click_leavesALongPointWhereItIs()
{
    Table table;
    const QString words = QStringLiteral("Peserta rapat menyepakati jadwal pemasangan alat peraga. ");
    QVERIFY(table.open({point("Satu"), point(qPrintable(words.repeated(100))), point("Tiga")}));
    table.bench.window.resize(1366, 768);
    table.outline().enterRowAt(0, 0);
    auto* bar = table.outline().verticalScrollBar();
    QTRY_VERIFY(table.outline().visualRect(table.outline().rowModel().index(1)).height()
                > table.outline().viewport()->height());
    bar->setValue(bar->maximum() / 2);
    const int lookedAt = bar->value();
    const QPoint middle = table.outline().viewport()->rect().center();
    QCOMPARE(table.outline().indexAt(middle).row(), 1);
    QTest::mouseClick(table.outline().viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(table.editor().hasFocus());
    QCOMPARE(bar->value(), lookedAt);
    QRect caret = table.editor().cursorRect();
    caret.moveTopLeft(table.editor().viewport()->mapTo(table.outline().viewport(), caret.topLeft()));
    QVERIFY2(std::abs(caret.center().y() - middle.y()) <= caret.height(),
             qPrintable(QStringLiteral("%1 for %2").arg(caret.center().y()).arg(middle.y())));
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
