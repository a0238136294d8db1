// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/expects.h"

#include <QtGlobal>

#include <cstdlib>

namespace risalah {

void expectationFailed(const char* what, const char* file, int line)
{
    qCritical("broken invariant: %s at %s:%d", what, file, line);
    std::abort();
}

} // namespace risalah
