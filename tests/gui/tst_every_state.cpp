// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over every page and state: everything that takes the keyboard has a name, no text that is painted is
// cut off.
#include "support/cut_text.h"
#include "support/window_scenes.h"
#include "ui/widgets.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTreeView>

#include <functional>

using namespace risalah;
using risalah::test::described;
using risalah::test::Scene;
using risalah::test::WindowBench;

namespace {

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

/// What was shown just now takes its place.
void layOut()
{
    for (int round = 0; round < 8; ++round) { // a layout may ask the one above it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
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

/// A list of one cell in a column of that width.
QTreeView* listOf(const QString& text, int width, QWidget* window)
{
    auto* list = new QTreeView(window);
    auto* model = new QStandardItemModel(1, 2, list);
    model->setHorizontalHeaderLabels({QString(), QString()});
    model->setItem(0, 0, new QStandardItem(text));
    list->setModel(model);
    list->setRootIsDecorated(false);
    list->setColumnWidth(0, width);
    list->resize(380, 120);
    return list;
}

QLineEdit* lineOf(const QString& text, QWidget* window)
{
    auto* line = new QLineEdit(text, window);
    line->resize(80, 32);
    line->setCursorPosition(0);
    return line;
}

} // namespace

using Build = std::function<void(QWidget*)>;
Q_DECLARE_METATYPE(Build)

class TestEveryState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measure_seesWhatIsCut_data();
    void measure_seesWhatIsCut();
    void everyState_isNamedAndWhole_data();
    void everyState_isNamedAndWhole();

private:
    [[nodiscard]] static QStringList faultsOf(std::span<const Scene> scenes, QSize size, int letters);
};

void TestEveryState::measure_seesWhatIsCut_data()
{
    static const QString kLong = QStringLiteral("Badan Kesatuan Bangsa dan Politik");
    QTest::addColumn<Build>("build");
    QTest::addColumn<bool>("isCut");
    const auto row = [](const char* name, bool isCut, Build build) {
        QTest::newRow(name) << std::move(build) << isCut;
    };
    row("narrow cell", true, [](QWidget* window) { listOf(kLong, 80, window); });
    row("wide cell", false, [](QWidget* window) { listOf(kLong, 300, window); });
    row("narrow cell told by a tool tip", false, [](QWidget* window) {
        QTreeView* list = listOf(kLong, 80, window);
        list->model()->setData(list->model()->index(0, 0), kLong, Qt::ToolTipRole);
    });
    row("narrow title of a column", true, [](QWidget* window) {
        QTreeView* list = listOf({}, 80, window);
        list->model()->setHeaderData(0, Qt::Horizontal, kLong);
    });
    row("cell whose text goes on", false,
        [](QWidget* window) { listOf(QStringLiteral("Ketik acara…"), 300, window); });
    row("text that can be typed on", false, [](QWidget* window) { lineOf(kLong, window); });
    row("text that can only be read", true,
        [](QWidget* window) { lineOf(kLong, window)->setReadOnly(true); });
    row("hint in a field", true, [](QWidget* window) { lineOf({}, window)->setPlaceholderText(kLong); });
    row("low field", true, [](QWidget* window) {
        lineOf(kLong, window)->setStyleSheet(QStringLiteral("min-height: 4px; max-height: 4px"));
    });
    row("choice", true, [](QWidget* window) {
        auto* box = new QComboBox(window);
        box->addItem(kLong);
        box->resize(120, 32);
    });
    row("painted chip", true, [](QWidget* window) {
        (new ui::Chip(ui::ChipKind::Ok, QStringLiteral("check"), kLong, window))->resize(80, 22);
    });
    row("button", true, [](QWidget* window) { (new QPushButton(kLong, window))->resize(80, 32); });
    row("label", true, [](QWidget* window) { (new QLabel(kLong, window))->resize(80, 32); });
    row("low label", true, [](QWidget* window) {
        auto* label = new QLabel(kLong, window);
        label->setWordWrap(true);
        label->resize(120, 20);
    });
}

/// The measure itself: what it is there to find it finds, and only that.
void TestEveryState::measure_seesWhatIsCut()
{
    QFETCH(Build, build);
    QFETCH(bool, isCut);
    ui::Appearance appearance;
    appearance.setMode(ui::ThemeMode::Light);
    appearance.apply();
    QWidget window;
    window.resize(400, 140);
    build(&window);
    window.show();
    layOut();
    const QStringList cut = test::cutTexts(window);
    QVERIFY2(cut.isEmpty() != isCut, qPrintable(cut.join(QLatin1Char('\n'))));
}

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
        for (const QString& cut : test::cutTexts(bench.window)) {
            faults << QStringLiteral("%1: cut: %2").arg(name, cut);
        }
    }
    return faults;
}

void TestEveryState::everyState_isNamedAndWhole()
{
    QFETCH(QSize, size);
    QFETCH(int, letters);
    QStringList faults;
    for (const auto scenes : {test::windowScenes(), test::signingScenes(), test::versionScenes()}) {
        faults += faultsOf(scenes, size, letters);
    }
    for (const QString& fault : faults) {
        qWarning("%s", qPrintable(fault));
    }
    QCOMPARE(faults.size(), qsizetype{0});
}

QTEST_MAIN(TestEveryState)
#include "tst_every_state.moc"
