// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_bench.h"
#include "ui/fixed_keys.h"
#include "ui/key_map.h"
#include "ui/models/cell_table_view.h"
#include "ui/work/outline_editor.h"

#include <QKeySequenceEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

using namespace risalah;
using namespace risalah::ui;
using risalah::test::WindowBench;

namespace {

QKeySequence key(const char* text)
{
    return QKeySequence(QLatin1StringView(text), QKeySequence::PortableText);
}

} // namespace

class TestKeyMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault_tellsWhatIsNotFree_data();
    void fault_tellsWhatIsNotFree();
    void set_changesAndForgets();
    void takeOver_leavesOneHolder();
    void reset_doesNotStealBack();
    void stored_comesBackAndSkipsStrangers();
    void settings_changeConflictAndReset();
    void keyText_isWhatStandsOnTheKey();
    void sheet_showsFixedKeysToo();
    void fixedKey_isWhatTheOutlineAnswers_data();
    void fixedKey_isWhatTheOutlineAnswers();
};

void TestKeyMap::fault_tellsWhatIsNotFree_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<KeyFault>("fault");
    QTest::newRow("free") << "Ctrl+M" << KeyFault::None;
    QTest::newRow("function key") << "F12" << KeyFault::None;
    QTest::newRow("its own") << "Ctrl+N" << KeyFault::None;
    QTest::newRow("letter") << "M" << KeyFault::Typing;
    QTest::newRow("capital letter") << "Shift+M" << KeyFault::Typing;
    QTest::newRow("Enter") << "Return" << KeyFault::Typing;
    QTest::newRow("copy") << "Ctrl+C" << KeyFault::TextField;
    QTest::newRow("select all") << "Ctrl+A" << KeyFault::TextField;
    QTest::newRow("of the window") << "Ctrl+K" << KeyFault::Taken;
    QTest::newRow("of a page: a window's command is met there too") << "Ctrl+Shift+T" << KeyFault::Taken;
}

void TestKeyMap::fault_tellsWhatIsNotFree()
{
    QFETCH(QString, keys);
    QFETCH(KeyFault, fault);
    QCOMPARE(KeyMap().fault(Command::NewMeeting, QKeySequence(keys)), fault);
}

void TestKeyMap::set_changesAndForgets()
{
    KeyMap map;
    QVERIFY(!map.hasOwn());
    map.set(Command::NewMeeting, key("Ctrl+M"));
    QCOMPARE(map.keys(Command::NewMeeting), QList<QKeySequence>{key("Ctrl+M")});
    QVERIFY(map.isOwn(Command::NewMeeting));
    map.set(Command::NewMeeting, {});
    QVERIFY(map.keys(Command::NewMeeting).isEmpty());
    map.set(Command::NewMeeting, key("Ctrl+N")); // as in the table: no choice
    QVERIFY(!map.hasOwn());
    // Two pages are never met together: they may share a key.
    QCOMPARE(map.fault(Command::CopyMeeting, key("Ctrl+B")), KeyFault::None);
}

void TestKeyMap::takeOver_leavesOneHolder()
{
    KeyMap map;
    map.takeOver(Command::NewMeeting, key("Ctrl+="));
    QCOMPARE(map.keys(Command::NewMeeting), QList<QKeySequence>{key("Ctrl+=")});
    QCOMPARE(map.keys(Command::LettersLarger), QList<QKeySequence>{key("Ctrl++")}); // its other key stays
    QVERIFY(!map.holder(Command::NewMeeting, key("Ctrl+=")).has_value());
}

void TestKeyMap::reset_doesNotStealBack()
{
    KeyMap map;
    map.takeOver(Command::NewMeeting, key("Ctrl+K"));
    map.reset(Command::OpenPalette);
    QVERIFY(map.keys(Command::OpenPalette).isEmpty());
    QCOMPARE(map.keys(Command::NewMeeting), QList<QKeySequence>{key("Ctrl+K")});
    map.reset(Command::NewMeeting);
    map.reset(Command::OpenPalette);
    QVERIFY(!map.hasOwn());
}

void TestKeyMap::stored_comesBackAndSkipsStrangers()
{
    KeyMap map;
    map.set(Command::NewMeeting, key("Ctrl+M"));
    map.set(Command::Help, {});
    const QStringList lines = map.stored();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.contains(QStringLiteral("meeting.new Ctrl+M")));
    QVERIFY(lines.contains(QStringLiteral("help.open")));
    const KeyMap back = KeyMap::fromStored(
        lines
        + QStringList{QStringLiteral("tidak.ada Ctrl+J"), QStringLiteral("go.home Ctrl+Bukan"), QString()});
    QCOMPARE(back.stored(), lines);
}

void TestKeyMap::settings_changeConflictAndReset()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("keys")});
    auto* table = bench.find<CellTableView>(QStringLiteral("commandTable"));
    QVERIFY(table->isVisible());
    table->selectKey(QStringLiteral("meeting.new"));
    auto* edit = bench.find<QKeySequenceEdit>(QStringLiteral("keyEdit"));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_M, Qt::ControlModifier);
    // The field waits whether a second key follows.
    QTRY_COMPARE(bench.settings().value(app::SettingKeys::shortcuts),
                 QStringList{QStringLiteral("meeting.new Ctrl+M")});
    QCOMPARE(bench.window.commands().action(Command::NewMeeting)->shortcut(), key("Ctrl+M"));

    QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier);
    auto* take = bench.find<QPushButton>(QStringLiteral("takeKey"));
    QTRY_VERIFY(take->isVisible());
    QVERIFY(bench.find<QLabel>(QStringLiteral("keyProblem"))
                ->text()
                .contains(QStringLiteral("Cari dan jalankan")));
    QCOMPARE(bench.window.commands().action(Command::NewMeeting)->shortcut(), key("Ctrl+M"));
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(bench.window.commands().action(Command::NewMeeting)->shortcut(), key("Ctrl+K"));
    QVERIFY(bench.window.commands().action(Command::OpenPalette)->shortcuts().isEmpty());

    // The next window of this account knows it.
    const KeyMap kept = KeyMap::fromStored(bench.settings().value(app::SettingKeys::shortcuts));
    QCOMPARE(kept.keys(Command::NewMeeting), QList<QKeySequence>{key("Ctrl+K")});
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("resetAllKeys")), Qt::LeftButton);
    QCOMPARE(bench.window.commands().action(Command::OpenPalette)->shortcut(), key("Ctrl+K"));
    QVERIFY(bench.settings().value(app::SettingKeys::shortcuts).isEmpty());
}

void TestKeyMap::keyText_isWhatStandsOnTheKey()
{
    QCOMPARE(keyText(key("Alt+Left")), QStringLiteral("Alt+←"));
    QCOMPARE(keyText(key("Ctrl+PgDown")), QStringLiteral("Ctrl+PgDn"));
    QCOMPARE(keyText(key("Ctrl++")), QStringLiteral("Ctrl++"));
    QCOMPARE(keyText(key("F5")), QStringLiteral("F5"));
    QCOMPARE(keyText({}), QString());
    QCOMPARE(keysText({key("Ctrl+N"), key("Down")}), QStringLiteral("Ctrl+N, ↓"));
}

void TestKeyMap::sheet_showsFixedKeysToo()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.trigger(Command::Shortcuts);
    const QString sheet = bench.find<QTextBrowser>(QStringLiteral("helpText"))->toPlainText();
    for (const FixedKeyRow& row : fixedKeyRows()) {
        QVERIFY2(sheet.contains(fixedKeyDescription(row)), row.description);
        QVERIFY2(sheet.contains(keyText(fixedKeys(row).constFirst())), row.keys);
        QVERIFY(sheet.contains(fixedKeyTitle(row.place)));
    }
}

void TestKeyMap::fixedKey_isWhatTheOutlineAnswers_data()
{
    QTest::addColumn<FixedKey>("fixed");
    QTest::addColumn<std::optional<OutlineGesture>>("gesture");
    const auto add = [](const char* name, FixedKey key, std::optional<OutlineGesture> gesture) {
        QTest::newRow(name) << key << gesture;
    };
    add("next", FixedKey::PointNext, OutlineGesture::NewRow);
    add("deeper", FixedKey::PointDeeper, OutlineGesture::Deeper);
    add("higher", FixedKey::PointHigher, OutlineGesture::Higher);
    add("line", FixedKey::PointLine, std::nullopt);
    add("joined", FixedKey::PointJoined, OutlineGesture::JoinPrevious);
    add("joins the next", FixedKey::PointJoinsNext, OutlineGesture::JoinNext);
    QCOMPARE(std::ranges::count(fixedKeyRows(), FixedKeyPlace::Outline, &FixedKeyRow::place), 6);
}

void TestKeyMap::fixedKey_isWhatTheOutlineAnswers()
{
    QFETCH(const FixedKey, fixed);
    QFETCH(const std::optional<OutlineGesture>, gesture);
    const auto rows = fixedKeyRows();
    const auto row = std::ranges::find(rows, fixed, &FixedKeyRow::key);
    QVERIFY(row != rows.end());
    for (const QKeySequence& keys : fixedKeys(*row)) {
        OutlineEditor editor(nullptr);
        std::optional<OutlineGesture> heard;
        connect(&editor, &OutlineEditor::gesture, this, [&heard](OutlineGesture made) { heard = made; });
        editor.load(QStringLiteral("butir"), {}, 0);
        editor.setCaret(fixed == FixedKey::PointJoinsNext ? static_cast<int>(editor.text().size()) : 0);
        // A keyboard sends Shift+Tab as a key of its own.
        const bool isBack = keys[0].key() == Qt::Key_Tab && keys[0].keyboardModifiers() != Qt::NoModifier;
        QTest::keyClick(&editor, isBack ? Qt::Key_Backtab : keys[0].key(), keys[0].keyboardModifiers());
        QCOMPARE(heard, gesture);
        QCOMPARE(editor.text() == QStringLiteral("butir"), gesture.has_value());
    }
}

QTEST_MAIN(TestKeyMap)
#include "tst_key_map.moc"
