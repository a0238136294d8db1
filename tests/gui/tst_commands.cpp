// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_registry.h"
#include "ui/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace risalah::ui;

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_areComplete_data();
    void rows_areComplete();
    void rows_haveUniqueIds();
    void keys_doNotConflict();
    void action_isEnabledOnlyWhereBound();
    void action_prefersThePageInFront();
    void setEnabled_switchesOff();
    void bind_forgetsDeletedPages();
};

void TestCommands::rows_areComplete_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(commandRows().size()); ++i) {
        QTest::newRow(commandRows()[size_t(i)].id) << i;
    }
}

void TestCommands::rows_areComplete()
{
    QFETCH(int, index);
    const CommandRow& row = commandRows()[size_t(index)];
    QVERIFY(!commandText(row).isEmpty());
    QVERIFY(commandDescription(row).endsWith(QLatin1Char('.')));
    QVERIFY(!groupTitle(row.group).isEmpty());
    QVERIFY(*row.icon == '\0' || iconExists(QLatin1StringView(row.icon)));
    for (const QKeySequence& key : commandKeys(row)) {
        QVERIFY(!key.isEmpty());
        for (int i = 0; i < key.count(); ++i) {
            QVERIFY(key[uint(i)].key() != Qt::Key_unknown);
        }
    }
}

void TestCommands::rows_haveUniqueIds()
{
    QSet<QByteArray> ids;
    QSet<Command> commands;
    for (const CommandRow& row : commandRows()) {
        ids.insert(row.id);
        commands.insert(row.command);
    }
    QCOMPARE(ids.size(), qsizetype(commandRows().size()));
    QCOMPARE(commands.size(), qsizetype(commandRows().size()));
}

void TestCommands::keys_doNotConflict()
{
    const auto rows = commandRows();
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = i + 1; j < rows.size(); ++j) {
            const bool meet = rows[i].context == rows[j].context || rows[i].context == CommandContext::Window
                || rows[j].context == CommandContext::Window;
            if (!meet) {
                continue;
            }
            const auto mine = commandKeys(rows[i]);
            const auto others = commandKeys(rows[j]);
            for (const QKeySequence& key : mine) {
                QVERIFY2(!others.contains(key),
                         qPrintable(QStringLiteral("%1 and %2 share %3")
                                        .arg(QLatin1StringView(rows[i].id), QLatin1StringView(rows[j].id),
                                             key.toString())));
            }
        }
    }
}

void TestCommands::action_isEnabledOnlyWhereBound()
{
    QWidget window;
    CommandRegistry commands(&window);
    QVERIFY(!commands.action(Command::NewMeeting)->isEnabled());
    QWidget page;
    int runs = 0;
    commands.bind(Command::NewMeeting, &page, [&runs] { ++runs; });
    QVERIFY(!commands.action(Command::NewMeeting)->isEnabled());
    commands.activate(&page);
    QVERIFY(commands.action(Command::NewMeeting)->isEnabled());
    commands.action(Command::NewMeeting)->trigger();
    QCOMPARE(runs, 1);
}

void TestCommands::action_prefersThePageInFront()
{
    QWidget window;
    CommandRegistry commands(&window);
    QWidget page;
    QString answered;
    commands.bind(Command::Help, nullptr, [&answered] { answered = QStringLiteral("window"); });
    commands.bind(Command::Help, &page, [&answered] { answered = QStringLiteral("page"); });
    commands.action(Command::Help)->trigger();
    QCOMPARE(answered, QStringLiteral("window"));
    commands.activate(&page);
    commands.action(Command::Help)->trigger();
    QCOMPARE(answered, QStringLiteral("page"));
}

void TestCommands::setEnabled_switchesOff()
{
    QWidget window;
    CommandRegistry commands(&window);
    commands.bind(Command::Help, nullptr, [] { });
    commands.setEnabled(Command::Help, nullptr, false);
    QVERIFY(!commands.action(Command::Help)->isEnabled());
    QVERIFY(commands.isBound(Command::Help));
}

void TestCommands::bind_forgetsDeletedPages()
{
    QWidget window;
    CommandRegistry commands(&window);
    auto page = std::make_unique<QWidget>();
    commands.bind(Command::Help, page.get(), [] { });
    commands.activate(page.get());
    page.reset();
    QVERIFY(!commands.isBound(Command::Help));
    QVERIFY(!commands.action(Command::Help)->isEnabled());
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
