// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/limits.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>

#include <unistd.h>

using namespace risalah;

/// What the helper process may do; asked in a child, because no limit can be lifted again.
class TestInspectorLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crash_leavesNothingBehind();
    void endlessWork_ends();
};

namespace {

/// 0 when the limit is that one afterwards.
int limitedTo(int resource, rlim_t expected)
{
    inspector::limitThisProcess(1, inspector::kMemoryToVerify);
    rlimit both{};
    const bool isKnown = getrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
    return isKnown && both.rlim_cur == expected && both.rlim_max == expected ? 0 : 1;
}

int inChild(int resource, rlim_t expected)
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(limitedTo(resource, expected));
    }
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// With none at all the kernel would still hand the memory to a program that collects crashes.
void TestInspectorLimits::crash_leavesNothingBehind()
{
    QCOMPARE(inChild(RLIMIT_CORE, 1), 0);
    QCOMPARE(inChild(RLIMIT_FSIZE, 0), 0);
}

/// A document may make the reader run in circles; whoever waits is told after a minute.
void TestInspectorLimits::endlessWork_ends()
{
    QCOMPARE(inChild(RLIMIT_CPU, 60), 0);
}

QTEST_GUILESS_MAIN(TestInspectorLimits)
#include "tst_inspector_limits.moc"
