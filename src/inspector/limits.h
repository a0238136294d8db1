// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace risalah::inspector {

/// From here on this process may use `baseMemory` bytes and some for each byte of the request, a minute of
/// processor time, and may open or write no file. Whoever starts it also watches the clock.
void limitThisProcess(qint64 requestSize, quint64 baseMemory);

constexpr quint64 kMemoryToVerify = 512ULL << 20;
constexpr quint64 kMemoryToDraw = 1024ULL << 20; ///< pictures, and the libraries that draw

} // namespace risalah::inspector
