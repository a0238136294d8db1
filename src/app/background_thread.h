// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::app {

/// From now on the calling thread, which draws what somebody may wait for while he types, gives way to the
/// window's. For the thread's whole life: the system lets nobody take it back.
void giveWayToTheWindow();

} // namespace risalah::app
