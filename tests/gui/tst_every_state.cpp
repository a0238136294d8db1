// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over every page and state: everything that takes the keyboard has a name, no text is cut off.
#include "support/window_scenes.h"
#include "ui/widgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTextDocument>

using namespace risalah;
using risalah::test::Scene;
using risalah::test::WindowBench;

namespace {

QString described(const QWidget* widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1StringView(widget->metaObject()->className()),
                                         widget->objectName());
}

bool isPartOfAnother(const QWidget* widget)
{
    // Editors inside spin and combo boxes and the viewports of views speak through their owner.
    return widget->objectName().startsWith(QLatin1StringView("qt_"))
        || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
}

QStringList namelessWidgets(const WindowBench& bench)
{
    QStringList nameless;
    const auto widgets = bench.window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || isPartOfAnother(widget)) {
            continue;
        }
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
        if (reader == nullptr || reader->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless << described(widget);
        }
    }
    return nameless;
}

/// The width the text of a label or button needs, and the height that goes with it.
QSize neededBy(const QLabel* label)
{
    const QMargins margins = label->contentsMargins();
    const int width = label->contentsRect().width();
    const int flags = (label->wordWrap() ? Qt::TextWordWrap : 0) | Qt::AlignLeft;
    const QRect text = label->fontMetrics().boundingRect(QRect(0, 0, width, 100000), flags, label->text());
    return {text.width() + margins.left() + margins.right(),
            text.height() + margins.top() + margins.bottom()};
}

bool isCut(const QLabel* label)
{
    if (qobject_cast<const ui::ElidedLabel*>(label) != nullptr) {
        return false; // gives way by intent and is told whole by its tool tip
    }
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()
        || label->textFormat() == Qt::RichText) {
        return false;
    }
    const QSize needed = neededBy(label);
    return needed.width() > label->width() + 1 || needed.height() > label->height() + 1;
}

/// What was shown just now takes its place.
void layOut()
{
    for (int round = 0; round < 8; ++round) { // a layout may ask the one above it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

bool isCut(const QAbstractButton* button)
{
    return !button->text().isEmpty()
        && (button->sizeHint().width() > button->width() + 1
            || button->sizeHint().height() > button->height() + 1);
}

/// What can be typed into scrolls; what can only be chosen must be read whole, but for the beginning of a
/// text that a tool tip tells whole.
bool isCut(const QComboBox* box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect field =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const bool isBeginning = !box->currentData(Qt::ToolTipRole).toString().isEmpty();
    return !box->isEditable() && !isBeginning
        && box->fontMetrics().horizontalAdvance(box->currentText()) > field.width();
}

/// Inside a list that scrolls, what lies beyond its edge is not cut.
bool sticksOut(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            return area->horizontalScrollBar()->maximum() > 0;
        }
    }
    const QRect inWindow(widget->mapTo(widget->window(), QPoint()), widget->size());
    return !widget->window()->rect().contains(inWindow);
}

/// Cards of a column that lie over one another.
QStringList pressedTogether(const WindowBench& bench)
{
    QStringList pressed;
    const auto areas = bench.window.findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas) {
        if (!area->isVisible() || area->widget() == nullptr) {
            continue;
        }
        const auto parts = area->widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const QWidget* one = parts[i - 1];
            const QWidget* next = parts[i];
            if (one->isVisible() && next->isVisible() && one->geometry().intersects(next->geometry())) {
                pressed << QStringLiteral("%1 and %2").arg(described(one), described(next));
            }
        }
    }
    return pressed;
}

QStringList cutTexts(const WindowBench& bench)
{
    QStringList cut;
    const auto labels = bench.window.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->text().isEmpty() && (isCut(label) || sticksOut(label))) {
            cut << QStringLiteral("%1: %2").arg(described(label), label->text());
        }
    }
    const auto buttons = bench.window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && (isCut(button) || sticksOut(button))) {
            cut << QStringLiteral("%1: %2").arg(described(button), button->text());
        }
    }
    const auto boxes = bench.window.findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        if (box->isVisible() && isCut(box)) {
            cut << QStringLiteral("%1: %2").arg(described(box), box->currentText());
        }
    }
    return cut;
}

} // namespace

class TestEveryState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyState_isNamedAndWhole_data();
    void everyState_isNamedAndWhole();

private:
    [[nodiscard]] static QStringList faultsOf(std::span<const Scene> scenes, QSize size, int letters);
};

void TestEveryState::everyState_isNamedAndWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("letters");
    QTest::newRow("1366x768 at 100 %") << QSize(1366, 768) << 100;
    QTest::newRow("1366x768 at 150 %") << QSize(1366, 768) << 150;
    QTest::newRow("1366x768 at 175 %") << QSize(1366, 768) << 175;
    QTest::newRow("1920x1080 at 100 %") << QSize(1920, 1080) << 100;
    QTest::newRow("1920x1080 at 150 %") << QSize(1920, 1080) << 150;
    QTest::newRow("1920x1080 at 175 %") << QSize(1920, 1080) << 175;
}

QStringList TestEveryState::faultsOf(std::span<const Scene> scenes, QSize size, int letters)
{
    WindowBench bench;
    bench.appearance().setLetterPercent(letters);
    bench.window.resize(size);
    QStringList faults;
    for (const Scene& scene : scenes) {
        const QLatin1StringView name(scene.name);
        if (!scene.play(bench)) {
            return faults << QStringLiteral("%1: not reached").arg(name);
        }
        layOut();
        if (bench.window.size() != size) { // something on the page is larger than the screen
            faults << QStringLiteral("%1: the window grows to %2 × %3")
                          .arg(name)
                          .arg(bench.window.width())
                          .arg(bench.window.height());
            bench.window.resize(size);
            layOut();
        }
        for (const QString& nameless : namelessWidgets(bench)) {
            faults << QStringLiteral("%1: no name: %2").arg(name, nameless);
        }
        for (const QString& pressed : pressedTogether(bench)) {
            faults << QStringLiteral("%1: pressed together: %2").arg(name, pressed);
        }
        for (const QString& cut : cutTexts(bench)) {
            faults << QStringLiteral("%1: cut: %2").arg(name, cut);
        }
    }
    return faults;
}

void TestEveryState::everyState_isNamedAndWhole()
{
    QFETCH(QSize, size);
    QFETCH(int, letters);
    const QStringList faults =
        faultsOf(test::windowScenes(), size, letters) + faultsOf(test::signingScenes(), size, letters);
    for (const QString& fault : faults) {
        qWarning("%s", qPrintable(fault));
    }
    QCOMPARE(faults.size(), qsizetype{0});
}

QTEST_MAIN(TestEveryState)
#include "tst_every_state.moc"
