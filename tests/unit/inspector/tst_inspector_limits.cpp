// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/limits.h"

#include <QTest>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

using namespace risalah;

/// What the helper process may do; asked in a child, because no limit can be lifted again.
class TestInspectorLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crash_leavesNothingBehind();
    void endlessWork_ends();
    void memory_endsAtTheBound();
    void files_areOutOfReach();
};

namespace {

constexpr qint64 kRequest = 1 << 20;

/// What is asked of a child that has given up its rights.
bool holdsInChild(const std::function<bool()>& question)
{
    const pid_t child = fork();
    if (child == 0) {
        inspector::limitThisProcess(kRequest, inspector::kMemoryToVerify);
        _exit(question() ? 0 : 1);
    }
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool isLimited(int resource, rlim_t expected)
{
    rlimit both{};
    const bool isKnown = getrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
    return isKnown && both.rlim_cur == expected && both.rlim_max == expected;
}

/// Asked of the kernel, not of malloc, which may have some left.
bool canHave(std::size_t bytes)
{
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory != MAP_FAILED && munmap(memory, bytes) == 0;
}

} // namespace

/// With none at all the kernel would still hand the memory to a program that collects crashes.
void TestInspectorLimits::crash_leavesNothingBehind()
{
    QVERIFY(holdsInChild([] { return isLimited(RLIMIT_CORE, 1); }));
    QVERIFY(holdsInChild([] { return isLimited(RLIMIT_FSIZE, 0); }));
}

/// A document may make the reader run in circles; whoever waits is told after a minute.
void TestInspectorLimits::endlessWork_ends()
{
    QVERIFY(holdsInChild([] { return isLimited(RLIMIT_CPU, 60); }));
}

/// What the request itself needs comes on top; what is mapped already counts, so half must still be had.
void TestInspectorLimits::memory_endsAtTheBound()
{
    QVERIFY(holdsInChild([] { return canHave(inspector::kMemoryToVerify / 2); }));
    QVERIFY(holdsInChild([] { return !canHave(inspector::kMemoryToVerify + 8 * kRequest); }));
}

void TestInspectorLimits::files_areOutOfReach()
{
    QVERIFY(holdsInChild([] { return open("/dev/null", O_RDONLY) == -1 && errno == EMFILE; }));
    QVERIFY(holdsInChild([] { return dup(STDIN_FILENO) == -1 && errno == EMFILE; }));
}

QTEST_GUILESS_MAIN(TestInspectorLimits)
#include "tst_inspector_limits.moc"
