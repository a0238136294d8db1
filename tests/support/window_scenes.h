// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/window_bench.h"

#include <QPixmap>

#include <span>

namespace risalah::test {

/// One state of the window that a user can meet. Scenes are played in order on one bench: each goes on from
/// where the one before it left the register.
struct Scene {
    const char* name; ///< also the name of its picture
    bool (*play)(WindowBench& bench); ///< false: the state could not be reached
};

/// The window as it is seen, with what lies above it; the projector's picture while that is shown.
[[nodiscard]] QPixmap pictureOf(WindowBench& bench);

/// Every page and state: what must be looked at, named for a screen reader, and never cut off.
[[nodiscard]] std::span<const Scene> windowScenes();
/// The same for signing and verification, on a bench of their own.
[[nodiscard]] std::span<const Scene> signingScenes();
/// Texts that stand beside others, on one more bench: kept typing, pasted notes, a conflict, a correction.
[[nodiscard]] std::span<const Scene> versionScenes();

} // namespace risalah::test
