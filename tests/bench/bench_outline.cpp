// SPDX-License-Identifier: GPL-3.0-or-later
// bench_outline: types into the window and prints "KEY500_MS KEY50_MS BLOCK_MS PAGES": the median from a key
// to the painted row among 500 points and among 50, and the longest time one event kept the window busy while
// a notula of that many pages was being typed in with its preview beside it. Then a line "NAME MS500 MS50"
// for each key that changes the order of the rows: the same median.
#include "bench/stopwatch.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/page_view.h"
#include "ui/work/preview_pane.h"
#include "ui/work/row_list_model.h"
#include "ui/work/workspace.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace risalah;

namespace {

constexpr int kKeys = 120;
constexpr int kPointsOfFiftyPages = 660;

/// Knows how long each event took; an event inside another belongs to the outer one.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer busy;
        busy.start();
        const double worked = workedMs();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (m_watching) {
            m_longestWork = std::max(m_longestWork, workedMs() - worked);
        }
        const double ms = static_cast<double>(busy.nsecsElapsed()) / 1e6;
        if (m_watching && ms > m_longest) {
            m_longest = ms;
            m_where = name + ", event " + QByteArray::number(type);
        }
        return taken;
    }
    void watch(bool on) { m_watching = on; }
    [[nodiscard]] double longest() const { return m_longest; }
    /// In processor time: what a busy machine does not stretch.
    [[nodiscard]] double longestWork() const { return m_longestWork; }
    [[nodiscard]] const QByteArray& where() const { return m_where; }

private:
    static double workedMs()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    bool m_watching = false;
    double m_longest = 0;
    double m_longestWork = 0;
    QByteArray m_where;
};

/// The workspace of a meeting with about this many points (each third of the builder brings three more), its
/// caret in the middle.
class Desk {
public:
    explicit Desk(int points)
    {
        if (!bench.openNew()) {
            qFatal("no register");
        }
        const auto record = test::aMeeting().withSeats(27).withPoints(points / 2).withActions(20).build();
        const auto added = bench.ask([record](app::Register& opened) {
            return opened.meetings().add(record, QStringLiteral("ukur"));
        });
        if (!added) {
            qFatal("%s", qPrintable(logLine(added.error())));
        }
        bench.window.resize(1366, 768);
        bench.window.open(
            {ui::PageId::Meeting, added->record.meeting.id.toString(), QStringLiteral("pembahasan")});
        if (!QTest::qWaitFor([this] { return bench.window.findChild<ui::Workspace*>() != nullptr; })) {
            qFatal("no workspace");
        }
        outline().enterRowAt(outline().rowModel().rowCount() / 2, -1);
    }

    [[nodiscard]] ui::OutlineView& outline() const
    {
        return *bench.window.findChild<ui::OutlineView*>(QStringLiteral("outline"));
    }
    [[nodiscard]] ui::Workspace& workspace() const { return *bench.window.findChild<ui::Workspace*>(); }
    [[nodiscard]] int pages() const { return bench.window.findChild<ui::PageView*>()->pageCount(); }

    /// From the key to the painted row.
    [[nodiscard]] double typeOne(int i) const
    {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&outline().editor(), i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        outline().viewport()->repaint();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    /// From a key that moves rows to the painted list, with all that the key left to be done at once.
    template <class Act> [[nodiscard]] double timeOf(Act act) const
    {
        QElapsedTimer clock;
        clock.start();
        act();
        QCoreApplication::sendPostedEvents();
        outline().viewport()->repaint();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&outline().editor(), key, modifiers);
    }

    mutable test::WindowBench bench;
};

double medianOf(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

constexpr std::array kMoves = {"Enter", "Tab", "Shift+Tab", "Alt+Down", "Alt+Up"};
using MoveTimes = std::array<double, kMoves.size()>;

/// Each round ends where it began but for one point more.
MoveTimes medianMoves(int points)
{
    constexpr int kRounds = 30;
    const Desk desk(points);
    std::array<std::vector<double>, kMoves.size()> times;
    for (int i = 0; i < kRounds; ++i) {
        const std::array<std::function<void()>, kMoves.size()> moves = {
            [&] { desk.press(Qt::Key_Return); },
            [&] { desk.press(Qt::Key_Tab); },
            [&] { desk.press(Qt::Key_Backtab, Qt::ShiftModifier); },
            [&] { desk.bench.trigger(ui::Command::MoveDown); },
            [&] { desk.bench.trigger(ui::Command::MoveUp); },
        };
        for (std::size_t move = 0; move < moves.size(); ++move) {
            times.at(move).push_back(desk.timeOf(moves.at(move)));
            if (move == 0) {
                desk.press(Qt::Key_A); // the begun row becomes a point
            }
            QCoreApplication::processEvents();
        }
    }
    MoveTimes medians{};
    std::ranges::transform(times, medians.begin(), &medianOf);
    return medians;
}

double medianKey(int points)
{
    const Desk desk(points);
    std::vector<double> times;
    for (int i = 0; i < kKeys; ++i) {
        times.push_back(desk.typeOne(i));
        QCoreApplication::processEvents();
    }
    return medianOf(std::move(times));
}

} // namespace

int main(int argc, char* argv[])
{
    app::prepareRendering(app::Screen::Windows);
    WatchedApplication application(argc, argv);
    const double many = medianKey(500);
    const double few = medianKey(50);
    const MoveTimes movesOfMany = medianMoves(500);
    const MoveTimes movesOfFew = medianMoves(50);
    const Desk desk(kPointsOfFiftyPages);
    auto& preview = desk.workspace().preview();
    if (!QTest::qWaitFor([&] { return preview.papersShown() > 0 && desk.pages() > 0; }, 60000)) {
        std::fputs("bench_outline: no preview\n", stderr);
        return 1;
    }
    const int before = preview.papersShown();
    application.watch(true);
    for (int i = 0; i < kKeys; ++i) {
        QTest::keyClick(&desk.outline().editor(), i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        QTest::qWait(40); // a fast writer
    }
    application.watch(false);
    if (preview.papersShown() - before < 2) { // one may be of what was typed before
        std::fputs("bench_outline: the preview stood still\n", stderr);
        return 1;
    }
    std::fprintf(stderr, "bench_outline: longest in %s; most work in one event %.2f ms; %d previews\n",
                 application.where().constData(), application.longestWork(), preview.papersShown() - before);
    std::printf("%.2f %.2f %.2f %d\n", many, few, application.longest(), desk.pages());
    for (std::size_t move = 0; move < kMoves.size(); ++move) {
        std::printf("%s %.2f %.2f\n", kMoves.at(move), movesOfMany.at(move), movesOfFew.at(move));
    }
    return 0;
}
