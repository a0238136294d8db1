// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL is stopped while somebody writes: the window says so, keeps the words, and saves them when the
// server is back. A cluster of its own, because it is stopped.
#include "support/window_bench.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"

#include <QProcess>
#include <QTabBar>

using namespace risalah;
using risalah::test::WindowBench;

class TestServerGone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(cluster("start")); }
    void cleanup() { QVERIFY(cluster("stop")); }
    void stoppedServer_losesNoWord();
    void anotherComputersDirectory_isFollowed();

private:
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("postgresql:///postgres?host=%1&user=risalah").arg(m_folder);
    }
    [[nodiscard]] static bool openSample(WindowBench& bench, const QString& address)
    {
        using test::kPatienceMs;
        qputenv("RISALAH_RECOVERY_FOLDER", bench.pathOf(QStringLiteral("pemulihan")).toUtf8());
        // The account's keychain is no part of this, and may take its time to say that there is none.
        bench.session.useSecrets(std::make_shared<app::MemorySecretStore>());
        const QSignalSpy opened(&bench.session, &ui::Session::opened);
        bench.session.open(address, app::Worker::Opening::OpenOrCreate);
        if (!QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, kPatienceMs)) {
            return false;
        }
        domain::Office office;
        office.government = QStringLiteral("PEMERINTAH KOTA CONTOH");
        office.unit = QStringLiteral("SEKRETARIAT DAERAH");
        bench.session.saveOffice(office);
        if (!QTest::qWaitFor([&bench] { return bench.session.office().has_value(); }, kPatienceMs)) {
            return false;
        }
        bench.trigger(ui::Command::TrySample);
        return bench.waitForMeeting();
    }
    [[nodiscard]] bool cluster(const char* verb) const
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        script.setStandardOutputFile(QProcess::nullDevice());
        script.start(QStringLiteral(RISALAH_POSTGRES_SCRIPT), {QLatin1StringView(verb), m_folder});
        return script.waitForFinished(60'000) && script.exitCode() == 0;
    }

    QString m_folder =
        QDir::temp().filePath(QStringLiteral("rsl-gui-%1").arg(QCoreApplication::applicationPid()));
};

void TestServerGone::stoppedServer_losesNoWord()
{
    using test::kPatienceMs;
    WindowBench bench;
    QVERIFY(openSample(bench, address()));
    bench.find<QTabBar>(QStringLiteral("steps"))->setCurrentIndex(static_cast<int>(ui::Step::Discussion));
    auto* view = bench.find<ui::OutlineView>(QStringLiteral("outline"));
    view->setFocus();
    view->enterRowAt(view->model()->rowCount() - 1, -1);
    QTest::keyClicks(&view->editor(), QStringLiteral("Sebelum server berhenti"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.saveState().contains(QStringLiteral("Tersimpan")), kPatienceMs);

    QVERIFY(cluster("halt"));
    QTest::keyClicks(&view->editor(), QStringLiteral(" dan sesudahnya"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.saveState().startsWith(QStringLiteral("Belum tersimpan")), kPatienceMs);
    QTest::keyClicks(&view->editor(), QStringLiteral(" terus ditulis."));
    QCOMPARE(QDir(bench.pathOf(QStringLiteral("pemulihan"))).count() > 2, true); // kept on this PC

    QVERIFY(cluster("start"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.saveState().contains(QStringLiteral("Tersimpan")), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace().desk().session().hasUnsaved(), kPatienceMs);
    const auto stored = bench.ask(
        [id = bench.workspace().desk().meeting().id](app::Register& r) { return r.meetings().load(id); });
    QVERIFY(stored.has_value());
    QCOMPARE(stored->record.meeting.points.back().text,
             QStringLiteral("Sebelum server berhenti dan sesudahnya terus ditulis."));
}

/// The same server, another program: what it writes into the directory is seen in the open meeting.
void TestServerGone::anotherComputersDirectory_isFollowed()
{
    WindowBench bench;
    QVERIFY(openSample(bench, address()));
    bench.window.activateWindow();
    const test::FixedClock clock("2025-07-21T02:00:00.000Z");
    const auto other = app::Register::open(address(), clock, {});
    QVERIFY(other.has_value());
    domain::OrgUnit unit;
    unit.name = QStringLiteral("Bagian Hukum");
    QVERIFY((*other)->directory().add(unit).has_value());
    QVERIFY(!bench.workspace().desk().officeNames().contains(unit.name));
    QTRY_VERIFY(bench.window.isActiveWindow());
    QEvent comesBack(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&bench.window, &comesBack);
    QTRY_VERIFY_WITH_TIMEOUT(bench.workspace().desk().officeNames().contains(unit.name), test::kPatienceMs);
}

QTEST_MAIN(TestServerGone)
#include "tst_server_gone.moc"
