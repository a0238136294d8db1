// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the whole window in the middle of typing: at most the last second is gone, and the next start
// says what is kept. The program starts itself as the one who types.
#include "domain/point_number.h"
#include "support/window_bench.h"
#include "ui/widgets.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"

#include <QProcess>
#include <QTabBar>

#include <cstdio>
#include <random>

using namespace risalah;
using risalah::test::WindowBench;

namespace {

using test::kPatienceMs;
/// From a keystroke to its place in the register, on a machine that builds and tests at the same time.
constexpr int kGraceMs = 1000;

/// What is typed is told by its own text, so that the rest of a torn word can be judged.
QString typedText(int characters)
{
    QString text;
    for (int word = 1; text.size() < characters; ++word) {
        text += QStringLiteral("kata%1 ").arg(word);
    }
    return text.left(characters);
}

/// For people who want to see it: RISALAH_KILL_PICTURES names a folder for the window before and after.
void keepPicture(ui::MainWindow& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("RISALAH_KILL_PICTURES");
    if (!folder.isEmpty()) {
        window.grab().save(folder + u'/' + name);
    }
}

/// The child: types for ever, and says after each key how much was typed when.
int type(const QString& folder, const QString& location, const QString& meeting)
{
    WindowBench bench(folder);
    bench.settings().set(app::SettingKeys::openMeeting, QStringList());
    if (!bench.openAgain(location)) {
        return 1;
    }
    bench.window.open({.page = ui::PageId::Meeting, .record = meeting});
    if (!bench.waitForMeeting()) {
        return 1;
    }
    bench.find<QTabBar>(QStringLiteral("steps"))->setCurrentIndex(static_cast<int>(ui::Step::Discussion));
    auto* view = bench.find<ui::OutlineView>(QStringLiteral("outline"));
    view->setFocus();
    view->enterRowAt(view->model()->rowCount() - 1, -1);
    QElapsedTimer clock;
    clock.start();
    const QString text = typedText(20'000);
    for (int typed = 0; typed < text.size(); ++typed) {
        QTest::keyClick(&view->editor(), text.at(typed).toLatin1());
        std::printf("%d %lld\n", typed + 1, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
        constexpr int kSomeWords = 40;
        if (typed == kSomeWords) {
            keepPicture(bench.window, QStringLiteral("sebelum-henti.png"));
        }
        QTest::qWait(15);
    }
    return 0;
}

} // namespace

class TestWindowKills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWindow_losesAtMostTheLastSecond();
};

void TestWindowKills::killedWindow_losesAtMostTheLastSecond()
{
    const QTemporaryDir folder;
    QString location;
    QString meeting;
    {
        WindowBench bench(folder.path());
        QVERIFY(bench.openNew());
        bench.trigger(ui::Command::TrySample);
        QVERIFY(bench.waitForMeeting());
        location = bench.session.location();
        meeting = bench.window.currentPlace().record;
        bench.window.close();
    }
    const int kills = qEnvironmentVariable("RISALAH_WINDOW_KILLS", QStringLiteral("6")).toInt();
    const auto seed = std::random_device()();
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> lifetimeMs(100, 3500);
    int letters = 0;
    int acknowledged = 0; // more than a second before the kill
    int youngLost = 0;
    QElapsedTimer whole;
    whole.start();
    for (int kill = 0; kill < kills; ++kill) {
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--type"), folder.path(), location, meeting});
        QVERIFY(typist.waitForReadyRead(kPatienceMs)); // it types
        QElapsedTimer life;
        life.start();
        const int end = lifetimeMs(random);
        while (life.elapsed() < end) {
            typist.waitForReadyRead(static_cast<int>(end - life.elapsed()) + 1);
        }
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QList<QByteArray> lines = typist.readAllStandardOutput().trimmed().split('\n');
        const int typed = lines.last().split(' ').first().toInt();
        const qint64 killedAt = lines.last().split(' ').last().toLongLong();
        int mustBeThere = 0;
        for (const QByteArray& line : std::as_const(lines)) {
            if (killedAt - line.split(' ').last().toLongLong() > kGraceMs) {
                mustBeThere = line.split(' ').first().toInt();
            }
        }

        WindowBench next(folder.path());
        QVERIFY(next.openAgain(location));
        QTRY_COMPARE_WITH_TIMEOUT(next.window.currentPlace().record, meeting, kPatienceMs);
        QVERIFY(next.waitForMeeting());
        const auto* bar = next.window.findChild<ui::NoticeBar*>();
        QTRY_VERIFY(bar->isVisible() && bar->notice().text.contains(QStringLiteral("terhenti")));
        keepPicture(next.window, QStringLiteral("sesudah-henti.png"));
        const auto points = domain::numberPoints(next.workspace().desk().meeting().points);
        const QString kept = points.back().point->text;
        const QString text = typedText(typed);
        const int keptLength = text.startsWith(kept) ? static_cast<int>(kept.size()) : 0;
        letters += typed;
        acknowledged += mustBeThere;
        youngLost += typed - keptLength;
        QVERIFY2(keptLength >= mustBeThere - 1, // a blank at the end is not kept
                 qPrintable(QStringLiteral("seed %1: %2 typed, %3 of them a second old, kept “%4”")
                                .arg(seed)
                                .arg(typed)
                                .arg(mustBeThere)
                                .arg(kept.right(60))));
        if (keptLength > 0) { // the next one begins anew
            next.trigger(ui::Command::Undo);
            next.workspace().desk().change(QStringLiteral("Hapus"), [](domain::MeetingRecord& record) {
                record.meeting.points.pop_back();
            });
        }
        next.window.close();
    }
    qInfo("%d kills in %lld s: %d letters typed, %d of them more than a second before, none of these lost; "
          "of the last second %d lost",
          kills, static_cast<long long>(whole.elapsed() / 1000), letters, acknowledged, youngLost);
}

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // a hundred kills take longer than Qt lets a test run
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--type")) {
        return type(arguments.value(2), arguments.value(3), arguments.value(4));
    }
    TestWindowKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_kills.moc"
