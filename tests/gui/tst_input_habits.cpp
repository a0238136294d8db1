// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel turns no field anywhere, Enter presses the button that has the keyboard.
#include "support/hands.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/pages/page_table.h"
#include "ui/work/step_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <qpa/qwindowsysteminterface.h>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

namespace {

/// One notch towards the user, as a window system tells it.
void turnWheel(QWidget* under, int notches = -1)
{
    const QPointF place = under->rect().center();
    QWheelEvent wheel(place, under->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(under, &wheel);
}

/// The same by way of the window system: the event goes on from widget to widget.
void turnWheelOver(QWidget* under, int notches = -1)
{
    const QPointF place = under->mapTo(under->window(), under->rect().center());
    QWindowSystemInterface::handleWheelEvent(under->window()->windowHandle(), place,
                                             under->window()->mapToGlobal(place), {}, {0, 120 * notches});
    QCoreApplication::processEvents();
}

/// Both ways, for a field may stand at its end.
template <class Value> bool isTurned(QWidget* field, Value value)
{
    const auto before = value();
    turnWheel(field, -1);
    const bool isTurnedDown = value() != before;
    turnWheel(field, 1);
    turnWheel(field, 1);
    return isTurnedDown || value() != before;
}

QString nameOf(const QWidget* field)
{
    return QStringLiteral("%1 in %2").arg(field->objectName(), field->parentWidget()->objectName());
}

} // namespace

class TestInputHabits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wheel_turnsNoFieldOfAnyPage();
    void wheel_scrollsThePageAround();
    void wheel_scrollsAnOpenList();
    void enter_pressesTheButtonWithTheKeyboard();
    void newMeeting_isNamedAtOnce();

private:
    /// Fields the wheel has turned on the page in front; `seen` counts those it could have turned.
    QStringList turnedFields(int& seen) const
    {
        QStringList turned;
        for (auto* box : m_bench->window.findChildren<QComboBox*>()) {
            seen += box->count() > 1 ? 1 : 0;
            if (isTurned(box, [box] { return box->currentIndex(); })) {
                turned << nameOf(box);
            }
        }
        for (auto* box : m_bench->window.findChildren<QSpinBox*>()) {
            ++seen;
            if (isTurned(box, [box] { return box->value(); })) {
                turned << nameOf(box);
            }
        }
        for (auto* steps : m_bench->window.findChildren<QTabBar*>()) {
            ++seen;
            if (isTurned(steps, [steps] { return steps->currentIndex(); })) {
                turned << nameOf(steps);
            }
        }
        return turned;
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestInputHabits::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
    m_bench->window.activateWindow();
}

void TestInputHabits::cleanup()
{
    m_bench.reset();
}

void TestInputHabits::wheel_turnsNoFieldOfAnyPage()
{
    QVERIFY(m_bench->openMeeting(test::aMeeting().withPoints(2).withActions(2).build(),
                                 QStringLiteral("undangan")));
    QVERIFY(m_bench->waitForMeeting());
    int seen = 0;
    for (const Step step : {Step::Invitation, Step::Attendance, Step::Discussion, Step::FollowUp,
                            Step::Findings, Step::Signing}) {
        m_bench->workspace().goTo(step);
        QCOMPARE(turnedFields(seen), QStringList());
    }
    QVERIFY(m_bench->waitUntilSaved());
    for (const PageRow& row : pageRows()) {
        if (row.id != PageId::Meeting) {
            m_bench->window.open({.page = row.id});
            QCoreApplication::processEvents();
            QCOMPARE(turnedFields(seen), QStringList());
        }
    }
    QVERIFY2(seen > 40, qPrintable(QString::number(seen))); // or the fields were not there to be turned
}

void TestInputHabits::wheel_scrollsThePageAround()
{
    m_bench->window.resize(1366, 500);
    QVERIFY(m_bench->openMeeting(test::aMeeting().withPoints(2).build(), QStringLiteral("undangan")));
    QVERIFY(m_bench->waitForMeeting());
    auto* course = m_bench->find<QComboBox>(QStringLiteral("course"));
    auto* area = m_bench->find<QScrollArea>(QStringLiteral("scroll"));
    QScrollBar* bar = area->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    for (const bool hasKeyboard : {false, true}) {
        hasKeyboard ? course->setFocus() : m_bench->find<QLineEdit>(QStringLiteral("titleField"))->setFocus();
        area->ensureWidgetVisible(course);
        const int before = bar->value();
        turnWheelOver(course, before == bar->maximum() ? 1 : -1);
        QVERIFY2(bar->value() != before, hasKeyboard ? "with the keyboard" : "without");
    }
    QCOMPARE(course->currentIndex(), 0);
}

void TestInputHabits::wheel_scrollsAnOpenList()
{
    m_bench->window.open({.page = PageId::Settings});
    auto* many = m_bench->find<QComboBox>(QStringLiteral("letters"));
    for (int i = 0; i < 200; ++i) {
        many->addItem(QString::number(i));
    }
    many->showPopup();
    QScrollBar* bar = many->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(0);
    turnWheelOver(many->view()->viewport());
    QVERIFY(bar->value() > 0);
    many->hidePopup();
}

void TestInputHabits::enter_pressesTheButtonWithTheKeyboard()
{
    QVERIFY(m_bench->openMeeting(test::aMeeting().withPoints(2).build(), QStringLiteral("periksa")));
    QVERIFY(m_bench->waitForMeeting());
    const auto review = [this] { return m_bench->workspace().desk().meeting().review; };
    test::Hands hands;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        const domain::ReviewState before = review();
        const auto buttons = m_bench->find<QWidget>(QStringLiteral("review"))->findChildren<QPushButton*>();
        const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
        QVERIFY(shown != buttons.end());
        (*shown)->setFocus();
        hands.key(key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
        QVERIFY(review() != before);
    }
    // A box is ticked with the space bar alone, and a key that is held down presses once.
    auto* toggle = m_bench->window.findChild<QToolButton*>(QStringLiteral("togglePreview"));
    const bool isShown = m_bench->workspace().preview().isVisible();
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(toggle, &again);
    QCOMPARE(m_bench->workspace().preview().isVisible(), isShown);
    QTest::keyClick(toggle, Qt::Key_Return);
    QCOMPARE(m_bench->workspace().preview().isVisible(), !isShown);
}

/// Also what is typed before the meeting is there presses no button.
void TestInputHabits::newMeeting_isNamedAtOnce()
{
    m_bench->window.open({.page = PageId::Home});
    QPushButton* first = nullptr;
    QTRY_VERIFY([&] {
        for (auto* button : m_bench->window.currentPage()->findChildren<QPushButton*>()) {
            first = button->text() == QStringLiteral("Mulai rakor pertama") ? button : first;
        }
        return first != nullptr && first->isVisible();
    }());
    first->setFocus();
    QString caught;
    connect(qApp, &QApplication::focusChanged, this, [&](const QWidget* /*before*/, QWidget* now) {
        if (const auto* button = qobject_cast<QAbstractButton*>(now); button != nullptr) {
            caught = button->text();
        }
    });
    test::Hands hands;
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_VERIFY(m_bench->window.currentPlace().page == PageId::Meeting);
    QVERIFY(m_bench->waitForMeeting());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("titleField"));
    qApp->disconnect(this);
    QCOMPARE(caught, QString());
    hands.type(QStringLiteral("Rakor pangan"));
    QCOMPARE(m_bench->workspace().desk().meeting().title, QStringLiteral("Rakor pangan"));
}

QTEST_MAIN(TestInputHabits)
#include "tst_input_habits.moc"
