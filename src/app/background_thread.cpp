// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background_thread.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>

#include <unistd.h>
#endif

namespace risalah::app {

void giveWayToTheWindow()
{
#ifdef Q_OS_LINUX
    // Between "normal" and "only when nobody else wants to", Qt has nothing for Linux; the second would never
    // draw on a busy computer. Here a nice value belongs to one thread.
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace risalah::app
