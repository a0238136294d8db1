// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"
#include "documents/minutes_renderer.h"

namespace risalah::app {

[[nodiscard]] documents::DocumentKind documentKind(PaperKind kind);
[[nodiscard]] Result<RenderedPaper> drawn(documents::MinutesRenderer& renderer,
                                          const documents::RenderRequest& request);

} // namespace risalah::app
