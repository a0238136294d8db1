// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outline_table.h"
#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

/// What is looked for is seen: every match marked, the nearest gone to while somebody types.
class TestFindBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_areMarkedInTheRows();
    void matches_areMarkedInFields();
    void typing_goesToTheNearestMatch();
    void typing_leadsOnFromWhereItBegan();
    void typing_keepsTheKeyboardAndTheStep();
    void header_keepsItsSecondLine();
    void tab_goesRowByRow();
};

namespace {

/// How many dots of a list have this colour.
int dotsOf(const OutlineView& list, const QColor& colour)
{
    const QImage image = list.viewport()->grab().toImage();
    int dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dots += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return dots;
}

QLineEdit* wantedIn(const Table& table)
{
    return table.bench.find<QLineEdit>(QStringLiteral("findText"));
}

QString countIn(const Table& table)
{
    return table.bench.find<QLabel>(QStringLiteral("findCount"))->text();
}

} // namespace

void TestFindBar::matches_areMarkedInTheRows()
{
    Table table;
    QVERIFY(table.open({point("aset kota"), point("jalan"), point("aset desa, aset warga")}));
    const QColor ground = theme().tokens.warnBg;
    QCOMPARE(dotsOf(table.outline(), ground), 0);
    table.trigger(Command::FindText);
    wantedIn(table)->setText(QStringLiteral("aset"));
    const int marked = dotsOf(table.outline(), ground);
    QVERIFY(marked > 0);
    wantedIn(table)->setText(QStringLiteral("aset d")); // one of three, and it is the current one
    QVERIFY(dotsOf(table.outline(), ground) < marked);
    wantedIn(table)->setText(QStringLiteral("aset"));
    QTest::keyClick(wantedIn(table), Qt::Key_Escape);
    QCOMPARE(dotsOf(table.outline(), ground), 0);
}

void TestFindBar::matches_areMarkedInFields()
{
    Table table;
    QVERIFY(table.open({point("jalan")}));
    table.desk().change(QStringLiteral("uji"), [](domain::MeetingRecord& record) {
        record.meeting.opening = QStringLiteral("Kunci pembuka, kunci kedua.");
    });
    table.workspace().showField(QStringLiteral("meeting.opening"));
    const auto* opening = table.bench.find<QTextEdit>(QStringLiteral("opening"));
    const auto marked = [opening] {
        QStringList words;
        for (const QTextEdit::ExtraSelection& one : opening->extraSelections()) {
            if (one.format.background().color() == theme().tokens.warnBg) {
                words << one.cursor.selectedText();
            }
        }
        return words.join(u' ');
    };
    table.trigger(Command::FindText);
    wantedIn(table)->setText(QStringLiteral("kunci"));
    QCOMPARE(marked(), QStringLiteral("Kunci kunci"));
    table.desk().change(QStringLiteral("uji"), [](domain::MeetingRecord& record) {
        record.meeting.opening = QStringLiteral("Satu kunci.");
    });
    QCOMPARE(marked(), QStringLiteral("kunci"));
    QTest::keyClick(wantedIn(table), Qt::Key_Escape);
    QCOMPARE(marked(), QString());
}

void TestFindBar::typing_goesToTheNearestMatch()
{
    Table table;
    QVERIFY(table.open({point("aset kota"), point("aset desa"), point("jalan", {point("aset warga")})}));
    table.outline().enterRowAt(2, 0);
    table.trigger(Command::ToggleFold);
    table.outline().enterRowAt(1, 0);
    table.trigger(Command::FindText);
    wantedIn(table)->setText(QStringLiteral("aset"));
    QCOMPARE(countIn(table), QStringLiteral("2 dari 3")); // of the point being written
    QCOMPARE(table.editor().textCursor().selectedText(), QStringLiteral("aset"));
    QTest::keyClick(wantedIn(table), Qt::Key_Return);
    QCOMPARE(countIn(table), QStringLiteral("3 dari 3"));
    QCOMPARE(table.editor().text(), QStringLiteral("aset warga")); // unfolded
    wantedIn(table)->setText(QStringLiteral("kota"));
    QCOMPARE(countIn(table), QStringLiteral("1 dari 1"));
    QCOMPARE(table.editor().text(), QStringLiteral("aset kota"));
}

/// More letters lead to a later match, fewer back to the one before, and a selected word stays the one.
void TestFindBar::typing_leadsOnFromWhereItBegan()
{
    Table table;
    QVERIFY(table.open({point("kertas"), point("kota, kabel, kota"), point("kebun", {point("kabar")})}));
    table.outline().enterRowAt(1, 0);
    table.trigger(Command::FindText);
    wantedIn(table)->setText(QStringLiteral("k"));
    QCOMPARE(table.editor().text(), QStringLiteral("kota, kabel, kota"));
    wantedIn(table)->setText(QStringLiteral("ke"));
    QCOMPARE(table.editor().text(), QStringLiteral("kebun")); // not the first of all
    wantedIn(table)->setText(QStringLiteral("k"));
    QCOMPARE(table.editor().text(), QStringLiteral("kota, kabel, kota"));
    QTest::keyClick(wantedIn(table), Qt::Key_Escape);
    table.outline().enterRowAt(1, 0);
    QTextCursor last = table.editor().textCursor();
    last.setPosition(13);
    last.setPosition(17, QTextCursor::KeepAnchor);
    table.editor().setTextCursor(last);
    table.trigger(Command::FindText);
    QCOMPARE(wantedIn(table)->text(), QStringLiteral("kota"));
    QCOMPARE(table.editor().textCursor().selectionStart(), 13);
}

void TestFindBar::typing_keepsTheKeyboardAndTheStep()
{
    Table table;
    QVERIFY(table.open({point("aset kota")}));
    table.trigger(Command::FindText);
    table.hands.type(QStringLiteral("aset"));
    QVERIFY(wantedIn(table)->hasFocus());
    QCOMPARE(wantedIn(table)->text(), QStringLiteral("aset"));
    table.workspace().goTo(Step::Invitation);
    wantedIn(table)->setText(QStringLiteral("kota"));
    QCOMPARE(countIn(table), QStringLiteral("1 temuan"));
    QCOMPARE(table.workspace().step(), Step::Invitation); // only Enter goes elsewhere
    QTest::keyClick(wantedIn(table), Qt::Key_Return);
    QCOMPARE(table.workspace().step(), Step::Discussion);
    QCOMPARE(countIn(table), QStringLiteral("1 dari 1"));
}

void TestFindBar::header_keepsItsSecondLine()
{
    Table table;
    table.bench.window.resize(1366, 900);
    QVERIFY(table.open({point("aset kota")}));
    const auto* line = table.bench.find<QLabel>(QStringLiteral("meetingLine"));
    const auto* steps = table.bench.find<QWidget>(QStringLiteral("steps"));
    QVERIFY(line->isVisible());
    const int before = steps->mapTo(&table.bench.window, QPoint()).y();
    table.trigger(Command::ReplaceText);
    QTRY_VERIFY(wantedIn(table)->isVisible());
    QVERIFY(line->isVisible());
    QCOMPARE(steps->mapTo(&table.bench.window, QPoint()).y(), before);
}

void TestFindBar::tab_goesRowByRow()
{
    Table table;
    QVERIFY(table.open({point("aset kota"), point("aset desa")}));
    table.trigger(Command::ReplaceText);
    wantedIn(table)->setText(QStringLiteral("aset"));
    QStringList walked;
    for (int i = 0; i < 9; ++i) {
        walked << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(walked.join(u' '),
             QStringLiteral("findText findPrevious findNext closeFind replaceText findMatchCase "
                            "findWholeWords replaceOne replaceAll"));
}

QTEST_MAIN(TestFindBar)
#include "tst_find_bar.moc"
