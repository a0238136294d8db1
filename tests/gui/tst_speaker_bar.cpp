// SPDX-License-Identifier: GPL-3.0-or-later
// Whose speaker the bar above the outline asks for, and when what is typed there is taken.
#include "support/outline_table.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

namespace {

/// Three points, and the bar open on the first.
class AskedTable final : public Table {
public:
    AskedTable() = default;
    ~AskedTable() { bench.window.hide(); } // what is left begun goes while there is still a window
    Q_DISABLE_COPY_MOVE(AskedTable)

    [[nodiscard]] bool ask()
    {
        if (!open({point("satu"), point("dua"), point("tiga")})) {
            return false;
        }
        outline().enterRowAt(0, -1);
        trigger(Command::EditSpeaker);
        return field().hasFocus();
    }
    [[nodiscard]] QLineEdit& field() const { return *bench.find<QLineEdit>(QStringLiteral("leadField")); }
    void click(int row) const
    {
        QTest::mouseClick(outline().viewport(), Qt::LeftButton, {},
                          outline().visualRect(outline().rowModel().index(row)).center());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int steps() const { return desk().session().history().index(); }
};

const auto kGiven = QStringLiteral("1. Ajudan: satu | 2. dua | 3. tiga");

} // namespace

class TestSpeakerBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaker_isOfThePointAskedFor();
    void speaker_isTakenWhenItIsLeft_data();
    void speaker_isTakenWhenItIsLeft();
    void closing_drawsNoRowElsewhere();
    void unchanged_closesWithoutAStep();
    void escape_takesNothing();
    void undo_takesTheTypedBackFirst();
    void askedAgain_keepsWhatIsTyped();
    void askedFromAnotherStep_isAskedAtThePoint();
    void anotherPointsSpeaker_isAskedNext();
    void marks_areTakenAfterTheSpeaker();
    void emptiedPoint_comesBackWithItsSpeaker();
    void pointTakenAway_takesItsQuestionAlong();
    void finalising_freezesTheTypedSpeaker();
    void closing_keepsTheTypedSpeaker();
};

void TestSpeakerBar::speaker_isOfThePointAskedFor()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    table.click(2);
    QVERIFY(!table.field().isVisible());
    QCOMPARE(table.text(), kGiven);
    QCOMPARE(table.steps(), 1);
    QCOMPARE(table.outline().currentIndex().row(), 2);
    QVERIFY(table.editor().hasFocus());
    table.trigger(Command::Undo);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua | 3. tiga"));
}

void TestSpeakerBar::speaker_isTakenWhenItIsLeft_data()
{
    using Leave = std::function<void(AskedTable&)>;
    QTest::addColumn<Leave>("leave");
    const auto row = [](const char* name, const Leave& leave) { QTest::newRow(name) << leave; };
    row("Enter", [](AskedTable& table) { table.hands.key(Qt::Key_Return); });
    row("Tab", [](AskedTable& table) { table.hands.key(Qt::Key_Tab); });
    row("its own point", [](AskedTable& table) { table.click(0); });
    row("another step", [](AskedTable& table) { table.trigger(Command::NextStep); });
    row("another page", [](AskedTable& table) { table.bench.window.open({.page = PageId::Settings}); });
    row("search", [](AskedTable& table) { table.trigger(Command::FindText); });
    row("another field",
        [](AskedTable& table) { table.bench.find<QLineEdit>(QStringLiteral("meetingTitle"))->setFocus(); });
}

void TestSpeakerBar::speaker_isTakenWhenItIsLeft()
{
    QFETCH(const std::function<void(AskedTable&)>, leave);
    AskedTable table;
    QVERIFY(table.ask());
    auto& field = table.field();
    table.hands.type(QStringLiteral("Ajudan"));
    leave(table);
    QCoreApplication::processEvents();
    QCOMPARE(table.desk().meeting().points.front().speaker, QStringLiteral("Ajudan"));
    QCOMPARE(table.steps(), 1);
    QVERIFY(field.parentWidget()->isHidden());
}

/// The list moves up under the mouse that pressed a number.
void TestSpeakerBar::closing_drawsNoRowElsewhere()
{
    AskedTable table;
    QVERIFY(table.ask());
    const QSignalSpy dropped(&table.outline(), &OutlineView::rowDropped);
    QWidget* viewport = table.outline().viewport();
    const QPoint number = table.labelOf(0);
    const QPoint onScreen = viewport->mapToGlobal(number);
    QTest::mousePress(viewport, Qt::LeftButton, {}, number);
    QCoreApplication::processEvents();
    const QPoint now = viewport->mapFromGlobal(onScreen) + QPoint(1, 1);
    QVERIFY(now.y() > number.y() + QApplication::startDragDistance());
    QMouseEvent move(QEvent::MouseMove, now, viewport->mapToGlobal(now), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, now);
    QVERIFY(dropped.isEmpty());
}

void TestSpeakerBar::unchanged_closesWithoutAStep()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.click(2);
    QVERIFY(!table.field().isVisible());
    QCOMPARE(table.steps(), 0);
}

void TestSpeakerBar::escape_takesNothing()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    table.hands.key(Qt::Key_Escape);
    QVERIFY(!table.field().isVisible());
    QVERIFY(table.editor().hasFocus());
    QCOMPARE(table.steps(), 0);
}

void TestSpeakerBar::undo_takesTheTypedBackFirst()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    table.hands.key(Qt::Key_Return);
    table.trigger(Command::EditSpeaker);
    table.hands.type(QStringLiteral("Camat"));
    table.hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.field().text(), QStringLiteral("Ajudan"));
    QVERIFY(table.field().hasFocus());
    QCOMPARE(table.text(), kGiven);
    table.hands.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!table.field().isVisible());
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua | 3. tiga"));
    table.click(2);
    QCOMPARE(table.text(), QStringLiteral("1. satu | 2. dua | 3. tiga"));
}

void TestSpeakerBar::askedAgain_keepsWhatIsTyped()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    table.trigger(Command::EditSpeaker);
    QCOMPARE(table.field().text(), QStringLiteral("Ajudan"));
    QVERIFY(table.field().hasFocus());
}

void TestSpeakerBar::askedFromAnotherStep_isAskedAtThePoint()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.workspace().goTo(Step::Attendance);
    table.trigger(Command::EditSpeaker);
    QCOMPARE(table.workspace().step(), Step::Discussion);
    QVERIFY(table.field().hasFocus());
}

void TestSpeakerBar::anotherPointsSpeaker_isAskedNext()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    table.workspace().showField(QStringLiteral("points[1].speaker"));
    QCOMPARE(table.text(), kGiven);
    QVERIFY(table.field().hasFocus());
    QCOMPARE(table.field().text(), QString());
    table.hands.type(QStringLiteral("Camat"));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.text(), QStringLiteral("1. Ajudan: satu | 2. Camat: dua | 3. tiga"));
}

/// Whoever is asked for the speaker comes back to the row; whoever does not has left it.
void TestSpeakerBar::marks_areTakenAfterTheSpeaker()
{
    Table table;
    QVERIFY(table.open({point("satu")}));
    table.outline().enterRowAt(0, -1);
    table.hands.type(QStringLiteral(" @Bakeuda "));
    table.trigger(Command::EditSpeaker);
    QCoreApplication::processEvents();
    table.hands.type(QStringLiteral("Ajudan"));
    QCOMPARE(table.desk().record().actions.size(), std::size_t(0));
    table.trigger(Command::NextStep);
    QTRY_COMPARE(table.desk().record().actions.size(), std::size_t(1));
    table.trigger(Command::PreviousStep);
    QCOMPARE(table.text(), QStringLiteral("1. Ajudan: satu"));
}

void TestSpeakerBar::emptiedPoint_comesBackWithItsSpeaker()
{
    Table table;
    QVERIFY(table.open({point("satu"), point("dua")}));
    table.outline().enterRowAt(0, -1);
    table.hands.key(Qt::Key_A, Qt::ControlModifier);
    table.hands.key(Qt::Key_Delete);
    table.trigger(Command::EditSpeaker);
    QCoreApplication::processEvents();
    table.hands.type(QStringLiteral("Ajudan"));
    table.hands.key(Qt::Key_Return);
    QCOMPARE(table.text(), QStringLiteral("1. Ajudan: satu | 2. dua"));
    QCOMPARE(table.editor().text(), QStringLiteral("satu"));
}

void TestSpeakerBar::pointTakenAway_takesItsQuestionAlong()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    QVERIFY(table.desk().change(QStringLiteral("hapus"), [](domain::MeetingRecord& record) {
        record.meeting.points.erase(record.meeting.points.begin());
    }));
    QVERIFY(!table.field().isVisible());
    QCOMPARE(table.text(), QStringLiteral("1. dua | 2. tiga"));
}

void TestSpeakerBar::finalising_freezesTheTypedSpeaker()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    table.trigger(Command::FinaliseMinutes);
    QVERIFY(table.bench.waitUntilSaved());
    const auto id = table.desk().meeting().id;
    const auto stored = table.bench.ask([id](app::Register& opened) { return opened.meetings().load(id); });
    QVERIFY(stored.has_value());
    QCOMPARE(stored->record.meeting.points.front().speaker, QStringLiteral("Ajudan"));
}

void TestSpeakerBar::closing_keepsTheTypedSpeaker()
{
    AskedTable table;
    QVERIFY(table.ask());
    table.hands.type(QStringLiteral("Ajudan"));
    const auto id = table.desk().meeting().id;
    QVERIFY(table.bench.window.close());
    const auto stored = table.bench.ask([id](app::Register& opened) { return opened.meetings().load(id); });
    QVERIFY(stored.has_value());
    QCOMPARE(stored->record.meeting.points.front().speaker, QStringLiteral("Ajudan"));
}

Q_DECLARE_METATYPE(std::function<void(AskedTable&)>)

QTEST_MAIN(TestSpeakerBar)
#include "tst_speaker_bar.moc"
