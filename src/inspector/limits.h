// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace risalah::inspector {

/// From here on this process may use so much memory for a request of that size, a minute of processor time,
/// and may open or write no file. Whoever starts it also watches the clock.
void limitThisProcess(qint64 requestSize);

} // namespace risalah::inspector
