// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace risalah::ui {

class MeetingDesk;

/// Keeps a part of the workspace true to the meeting: at once while it is on the screen, and whenever it
/// comes there. Two hours of typing pass by the pages behind, and none of them makes a key wait.
void refreshWhenSeen(QWidget* part, MeetingDesk& desk, std::function<void()> refresh);

} // namespace risalah::ui
