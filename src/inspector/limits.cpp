// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/limits.h"

#include "base/secret.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace risalah::inspector {

#ifdef Q_OS_UNIX

namespace {

constexpr rlim_t kProcessorSeconds = 60;
[[maybe_unused]] constexpr rlim_t kMemoryPerByte = 8;

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

} // namespace

void limitThisProcess(qint64 requestSize, quint64 baseMemory)
{
    limit(RLIMIT_CPU, kProcessorSeconds);
    forbidCrashFiles(); // the document is nobody else's business
    limit(RLIMIT_FSIZE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // A sanitizer reserves terabytes of addresses for itself, and looks into files at the end.
    limit(RLIMIT_NOFILE, 3);
    limit(RLIMIT_AS, baseMemory + kMemoryPerByte * static_cast<rlim_t>(requestSize));
#else
    Q_UNUSED(requestSize)
    Q_UNUSED(baseMemory)
#endif
}

#else

void limitThisProcess(qint64, quint64)
{
}

#endif

} // namespace risalah::inspector
