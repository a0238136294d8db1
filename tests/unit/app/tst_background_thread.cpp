// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background_thread.h"

#include <QTest>

#include <sys/resource.h>

#include <thread>

using namespace risalah;

/// A nice value of the whole program would slow the window down with the drawing.
class TestBackgroundThread final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCallingThread_givesWay();
};

namespace {

int niceness()
{
    return ::getpriority(PRIO_PROCESS, 0);
}

} // namespace

void TestBackgroundThread::onlyTheCallingThread_givesWay()
{
    const int before = niceness();
    int inside = before;
    std::thread([&inside] {
        app::giveWayToTheWindow();
        inside = niceness();
    }).join();
    QVERIFY2(inside > before, qPrintable(QString::number(inside)));
    QCOMPARE(niceness(), before);
}

QTEST_GUILESS_MAIN(TestBackgroundThread)
#include "tst_background_thread.moc"
