// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/outline_table.h"
#include "ui/work/row_list_view.h"

#include <QSignalSpy>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

/// What the marks of the capture grammar make of a line, and what becomes of the rows around it.
class TestOutlineMarks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks_showAsChipsWhileTypedAndAreTakenOnEnter();
    void marks_areTakenWhenTheRowIsLeft();
    void marks_bindAsInPastedNotes();
    void marks_aloneSayWhatIsMissing();
    void orderLine_keepsWhatIsBelowIt();
    void shortForm_isASpeaker_data();
    void shortForm_isASpeaker();
    void promotion_linksBothWays();
    void promotionOfAMarkedLine_makesOneAction();
    void promotionByThePalette_makesOneActionToo();
    void emptiedRow_goesAndComesBack();
    void emptiedRow_thatIsFilledByUndoStays();
    void emptiedRow_staysWithWhatHangsOnIt();
    void removedRow_saysWhatWentWithIt();
    void deleteAtTheEnd_joinsTheNextRow();
    void deleteAtTheEnd_takesTheNextSpeakerFirst();
    void finishedMeeting_beginsNoRow();
};

void TestOutlineMarks::marks_showAsChipsWhileTypedAndAreTakenOnEnter()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("Data aset @Bakeuda >5hk #segera "));
    QCOMPARE(
        table.chipsOf(0),
        QStringList({QStringLiteral("Bakeuda"), QStringLiteral("5 hari kerja"), QStringLiteral("Segera")}));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.text(), QStringLiteral("1. Data aset"));
    QCOMPARE(table.desk().record().actions.size(), std::size_t(1));
    const domain::ActionItem& action = table.desk().record().actions.front();
    QCOMPARE(action.assignees.front().office, QStringLiteral("Bakeuda"));
    QCOMPARE(action.originalDueOn->toIso(), QStringLiteral("2025-07-22"));
    QCOMPARE(action.priority, domain::Priority::Urgent);
    table.hands.type(QStringLiteral("= Aset didata ulang"));
    QCOMPARE(table.chipsOf(1).size(), 1);
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.text(), QStringLiteral("1. Data aset"));
    QCOMPARE(table.desk().meeting().resolutions.front().text, QStringLiteral("Aset didata ulang"));
    table.hands.type(QStringLiteral("! Lapor ke Sekda @Bakeuda"));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.desk().record().actions.size(), std::size_t(2));
    QVERIFY(table.desk().record().actions.back().resolution.has_value());
}

void TestOutlineMarks::promotion_linksBothWays()
{
    Table table;
    QVERIFY(table.open({point("Aset didata"), point("Jalan dijaga")}));
    table.outline().enterRowAt(1, -1);
    table.hands.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    table.hands.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table.desk().meeting().resolutions.front().text, QStringLiteral("Jalan dijaga"));
    QCOMPARE(table.desk().record().actions.front().text, QStringLiteral("Jalan dijaga"));
    // From the point to what came of it, by its chip …
    const RowChip chip = table.outline().rowModel().rows().at(1).item.chips.front();
    Q_EMIT table.outline().chipActivated(chip.target);
    QCOMPARE(table.workspace().step(), Step::FollowUp);
    auto* resolutions = table.bench.find<RowListView>(QStringLiteral("resolutions"));
    QCOMPARE(resolutions->currentId(), table.desk().meeting().resolutions.front().id.toString());
    // … and back.
    Q_EMIT resolutions->chipActivated(resolutions->rowModel().rows().front().item.chips.front().target);
    QCOMPARE(table.workspace().step(), Step::Discussion);
    QCOMPARE(table.outline().currentId(), table.desk().meeting().points.at(1).id.toString());
}

void TestOutlineMarks::promotionOfAMarkedLine_makesOneAction()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("Data aset @Bakeuda "));
    table.trigger(Command::MakeAction);
    QCOMPARE(table.desk().record().actions.size(), std::size_t(1));
    table.trigger(Command::MakeAction);
    QCOMPARE(table.desk().record().actions.size(), std::size_t(2));
}

void TestOutlineMarks::promotionByThePalette_makesOneActionToo()
{
    Table table;
    QVERIFY(table.open());
    table.hands.type(QStringLiteral("Data aset @Bakeuda "));
    table.trigger(Command::OpenPalette);
    QTRY_VERIFY(!table.editor().hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(table.desk().record().actions.size(), std::size_t(0)); // the row is not left yet
    table.trigger(Command::MakeAction);
    QCOMPARE(table.desk().record().actions.size(), std::size_t(1));
}

void TestOutlineMarks::emptiedRow_thatIsFilledByUndoStays()
{
    Table table;
    QVERIFY(table.open({point("satu"), point("dua")}));
    table.outline().enterRowAt(0, -1);
    table.hands.type(QStringLiteral(" lagi"));
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.key(Qt::Key_Delete);
    table.trigger(Command::Undo);
    QVERIFY(!table.editor().text().isEmpty());
    table.hands.key(Qt::Key_Down);
    QCoreApplication::processEvents();
    QVERIFY(table.text().startsWith(QStringLiteral("1. satu")));
}

void TestOutlineMarks::emptiedRow_goesAndComesBack()
{
    Table table;
    QVERIFY(table.open({point("satu"), point("dua")}));
    table.outline().enterRowAt(0, 0);
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.key(Qt::Key_Delete);
    QCOMPARE(table.editor().text(), QString());
    table.hands.key(Qt::Key_Down);
    QTRY_COMPARE(table.text(), QStringLiteral("1. dua"));
    table.trigger(Command::Undo);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua"));
}

void TestOutlineMarks::marks_areTakenWhenTheRowIsLeft()
{
    Table table;
    QVERIFY(table.open({point("Data aset"), point("= lama, dari berkas")}));
    table.outline().enterRowAt(2, 0);
    table.hands.type(QStringLiteral("! Lapor @Bakeuda "));
    table.hands.key(Qt::Key_Up);
    QTRY_COMPARE(table.desk().record().actions.size(), std::size_t(1));
    QCOMPARE(table.desk().record().actions.front().text, QStringLiteral("Lapor"));
    // What nobody has typed now is not read anew.
    table.hands.key(Qt::Key_Up);
    QTRY_COMPARE(table.outline().currentIndex().row(), 0);
    QCOMPARE(table.text(), QStringLiteral("1. Data aset | 2. = lama, dari berkas"));
    // With the step too.
    table.outline().enterRowAt(2, 0);
    table.hands.type(QStringLiteral("! Kirim @Bakeuda "));
    table.workspace().goTo(Step::FollowUp);
    QTRY_COMPARE(table.desk().record().actions.size(), std::size_t(2));
    table.trigger(Command::Undo);
    QCOMPARE(table.text(), QStringLiteral("1. Data aset | 2. = lama, dari berkas | 3. ! Kirim @Bakeuda "));
}

void TestOutlineMarks::marks_bindAsInPastedNotes()
{
    Table table;
    QVERIFY(table.open({point("A", {point("B")})}));
    table.outline().enterRowAt(2, 0);
    table.hands.type(QStringLiteral("! tugas A"));
    table.hands.key(Qt::Key_Return);
    const auto& points = table.desk().meeting().points;
    QCOMPARE(table.desk().record().actions.front().point, points.front().id);
    table.outline().enterRowAt(1, -1);
    table.hands.key(Qt::Key_Return);
    table.hands.type(QStringLiteral("! tugas B"));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.desk().record().actions.back().point, points.front().points.front().id);
}

void TestOutlineMarks::marks_aloneSayWhatIsMissing()
{
    Table table;
    QVERIFY(table.open());
    QSignalSpy refused(&table.desk(), &MeetingDesk::refused);
    table.hands.type(QStringLiteral("= Disepakati"));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::NoPointAbove);
    QCOMPARE(table.text(), QStringLiteral("1. = Disepakati"));
}

void TestOutlineMarks::orderLine_keepsWhatIsBelowIt()
{
    Table table;
    QVERIFY(table.open({point("Satu"), point("Dua", {point("anak"), point("anak lain")})}));
    table.outline().enterRowAt(1, -1);
    table.trigger(Command::MakeResolution);
    table.hands.key(Qt::Key_Home);
    table.hands.type(QStringLiteral("= "));
    table.hands.key(Qt::Key_End);
    table.hands.key(Qt::Key_Return);
    // The row being begun stands where the line was.
    QCOMPARE(table.text(), QStringLiteral("1. Satu | 2.  | 3. anak | 4. anak lain"));
    const auto& resolutions = table.desk().meeting().resolutions;
    QCOMPARE(resolutions.size(), std::size_t(2));
    QCOMPARE(resolutions[0].point, table.desk().meeting().points.front().id);
    QCOMPARE(resolutions[1].point, table.desk().meeting().points.front().id);
}

void TestOutlineMarks::shortForm_isASpeaker_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("in full") << QStringLiteral("kapolres: siap") << QStringLiteral("1. Kapolres: siap");
    QTest::newRow("with address") << QStringLiteral("Bapak Kapolres: siap")
                                  << QStringLiteral("1. Kapolres: siap");
    QTest::newRow("nobody") << QStringLiteral("Anggaran: cukup") << QStringLiteral("1. Anggaran: cukup");
}

void TestOutlineMarks::shortForm_isASpeaker()
{
    QFETCH(QString, typed);
    Table table;
    QVERIFY(table.open());
    table.hands.type(typed);
    QTEST(table.text(), "shown");
}

void TestOutlineMarks::emptiedRow_staysWithWhatHangsOnIt()
{
    Table table;
    QVERIFY(table.open({point("satu", {point("anak")}), point("dua")}));
    QSignalSpy refused(&table.desk(), &MeetingDesk::refused);
    const auto empty = [&table](int row) {
        table.outline().enterRowAt(row, 0);
        table.hands.key(Qt::Key_A, Qt::ControlModifier);
        table.hands.key(Qt::Key_Delete);
        QCOMPARE(table.editor().text(), QString());
    };
    empty(0);
    table.hands.key(Qt::Key_Down);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::PointInUse);
    QCOMPARE(table.text(), QStringLiteral("1. satu | a. anak | 2. dua"));
    // Also when the row is left with the whole page, or taken away by one more key.
    empty(0);
    table.workspace().goTo(Step::FollowUp);
    QTRY_COMPARE(refused.size(), 2);
    table.workspace().goTo(Step::Discussion);
    QCOMPARE(table.editor().text(), QStringLiteral("satu"));
    empty(0);
    table.hands.key(Qt::Key_Backspace);
    QCOMPARE(refused.size(), 3);
    QCOMPARE(table.editor().text(), QStringLiteral("satu"));
    QCOMPARE(table.text(), QStringLiteral("1. satu | a. anak | 2. dua"));
}

void TestOutlineMarks::removedRow_saysWhatWentWithIt()
{
    Table table;
    QVERIFY(table.open({point("satu", {point("anak")}), point("dua")}));
    QSignalSpy removed(&table.desk(), &MeetingDesk::removed);
    table.outline().enterRowAt(2, 0);
    table.trigger(Command::RemoveRow);
    table.outline().enterRowAt(0, 0);
    table.trigger(Command::RemoveRow);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed[0].front().toString(), QStringLiteral("Butir dihapus."));
    QCOMPARE(removed[1].front().toString(),
             QStringLiteral("Butir dihapus beserta semua yang bergantung padanya."));
}

void TestOutlineMarks::deleteAtTheEnd_joinsTheNextRow()
{
    Table table;
    QVERIFY(table.open({point("satu"), point("dua", {point("anak")})}));
    table.outline().enterRowAt(1, -1);
    table.hands.key(Qt::Key_Delete);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua anak"));
    table.outline().enterRowAt(0, -1);
    table.hands.key(Qt::Key_Delete);
    QCOMPARE(table.text(), QStringLiteral("1. satu dua anak"));
    QCOMPARE(table.editor().caret(), 4);
    table.hands.key(Qt::Key_End);
    table.hands.key(Qt::Key_Delete); // nothing but the row being begun
    QCOMPARE(table.text(), QStringLiteral("1. satu dua anak"));
}

void TestOutlineMarks::deleteAtTheEnd_takesTheNextSpeakerFirst()
{
    Table table;
    domain::DiscussionPoint spoken = point("dua");
    spoken.speaker = QStringLiteral("Kapolres");
    QVERIFY(table.open({point("satu"), spoken}));
    table.outline().enterRowAt(0, -1);
    table.hands.key(Qt::Key_Delete);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua"));
    table.hands.key(Qt::Key_Delete);
    QCOMPARE(table.text(), QStringLiteral("1. satu dua"));
}

void TestOutlineMarks::finishedMeeting_beginsNoRow()
{
    Table table;
    QVERIFY(table.open({point("satu")}));
    QCOMPARE(table.rows().size(), 2);
    const auto id = table.bench.addFinalised(test::aWholeMeeting());
    QVERIFY(id.has_value());
    table.bench.window.open({PageId::Meeting, id->toString(), QStringLiteral("pembahasan")});
    const auto isOpen = [&table] {
        const auto* workspace = table.bench.window.findChild<Workspace*>();
        return workspace != nullptr && table.desk().isReadOnly();
    };
    QTRY_VERIFY(isOpen());
    for (const ListRow& row : table.outline().rowModel().rows()) {
        QVERIFY(!row.id.isEmpty());
    }
}

QTEST_MAIN(TestOutlineMarks)
#include "tst_outline_marks.moc"
