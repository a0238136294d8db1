// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QSet>
#include <QString>

#include <functional>

namespace risalah::app {
class Settings;
}

namespace risalah::ui {

/// Where an outline keeps which of its points are folded; set or not, both members together.
struct FoldMemory {
    std::function<QSet<QString>()> recall;
    std::function<void(const QSet<QString>& folded)> keep;
};

/// The folds of one meeting in the settings of the account; those of the meetings opened last are kept.
[[nodiscard]] FoldMemory foldMemory(app::Settings& settings, const domain::MeetingId& meeting);

} // namespace risalah::ui
