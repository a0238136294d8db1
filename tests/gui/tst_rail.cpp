// SPDX-License-Identifier: GPL-3.0-or-later
// The rail beside the page: names where the window is wide for its letters, icons alone where it is not.
#include "support/window_bench.h"
#include "ui/rail.h"
#include "ui/rail_button.h"

#include <QAccessible>
#include <QToolTip>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestRail final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void names_giveWay_data();
    void names_giveWay();
    void letters_changeItWhileItIsShown();
    void edge_isCrossedOnce();
    void icons_tellTheirNames();
    void icons_areOpenedByKeyboard();

private:
    [[nodiscard]] RailButton& entry(Command command) const
    {
        return *m_bench->window.findChild<RailButton*>(
            QStringLiteral("rail.%1").arg(QLatin1StringView(rowOf(command).id)));
    }
    [[nodiscard]] int width() const { return m_bench->window.findChild<Rail*>()->width(); }
    [[nodiscard]] bool hasNames() const { return width() > theme().px(100); }
    /// Give the window its size, and what is in it its place.
    void resize(int width)
    {
        m_bench->window.resize(width, 768);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestRail::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestRail::names_giveWay_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("areShown");
    QTest::newRow("100 % on an old laptop") << 100 << 1366 << true;
    QTest::newRow("100 % in half of a screen") << 100 << 850 << false;
    QTest::newRow("150 % on an old laptop") << 150 << 1366 << true;
    QTest::newRow("175 % on an old laptop") << 175 << 1366 << false;
    QTest::newRow("175 % on a wide screen") << 175 << 1920 << true;
}

void TestRail::names_giveWay()
{
    QFETCH(int, letters);
    QFETCH(int, width);
    m_bench->appearance().setLetterPercent(letters);
    resize(width);
    for (const PageId page : {PageId::Home, PageId::Meetings, PageId::Actions, PageId::Directory}) {
        m_bench->window.open({.page = page});
        QCoreApplication::processEvents();
        QCOMPARE(m_bench->window.width(), width);
        QTEST(hasNames(), "areShown"); // on whatever page
    }
}

void TestRail::letters_changeItWhileItIsShown()
{
    QVERIFY(hasNames());
    for (const int letters : {125, 150, 175, 150, 175, 100}) {
        m_bench->appearance().setLetterPercent(letters);
        QTRY_COMPARE(hasNames(), letters < 175);
        QCoreApplication::processEvents();
        QCOMPARE(m_bench->window.width(), 1366); // it did not first ask for more
    }
}

void TestRail::edge_isCrossedOnce()
{
    // Nowhere does the page ask for so much that the names could not go.
    m_bench->window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("register")});
    QCoreApplication::processEvents();
    int changes = 0;
    int before = width();
    for (int wide = 990; wide > 890; --wide) {
        resize(wide);
        QCOMPARE(m_bench->window.width(), wide);
        changes += width() != before ? 1 : 0;
        before = width();
    }
    QVERIFY(!hasNames());
    QCOMPARE(changes, 1);
}

void TestRail::icons_tellTheirNames()
{
    const auto nameOf = [](RailButton& button) {
        return QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name);
    };
    RailButton& actions = entry(Command::OpenActions);
    QCOMPARE(actions.toolTip(), QString());
    m_bench->window.setBadge(PageId::Actions, 5, QStringLiteral("5 terlambat"));
    QCOMPARE(actions.toolTip(), QStringLiteral("5 terlambat"));
    QCOMPARE(nameOf(actions), QStringLiteral("Tindak Lanjut, 5 terlambat"));
    m_bench->appearance().setLetterPercent(kLargestLetters);
    QCOMPARE(actions.toolTip(), QStringLiteral("Tindak Lanjut, 5 terlambat"));
    QCOMPARE(nameOf(actions), QStringLiteral("Tindak Lanjut, 5 terlambat"));
    QCOMPARE(entry(Command::OpenHome).toolTip(), QStringLiteral("Beranda"));
    m_bench->window.setBadge(PageId::Actions, 0, {});
    QCOMPARE(actions.toolTip(), QStringLiteral("Tindak Lanjut"));
    m_bench->appearance().setLetterPercent(kSmallestLetters);
    QCOMPARE(actions.toolTip(), QString());
}

void TestRail::icons_areOpenedByKeyboard()
{
    m_bench->appearance().setLetterPercent(kLargestLetters);
    m_bench->window.activateWindow();
    m_bench->window.open({.page = PageId::Home});
    entry(Command::OpenHome).setFocus(Qt::TabFocusReason);
    QCOMPARE(QToolTip::text(), QStringLiteral("Beranda")); // to be seen without the mouse
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    QCOMPARE(QApplication::focusWidget(), &entry(Command::OpenActions));
    QCOMPARE(QToolTip::text(), QStringLiteral("Tindak Lanjut"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Actions);
    QVERIFY(entry(Command::OpenActions).isChecked());
}

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
