// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notes/note_line.h"

#include <vector>

namespace risalah::domain {

/// Lines that a mail or PDF program broke are one paragraph again; all other lines stay as they are.
[[nodiscard]] std::vector<NoteLine> joinedParagraphs(const std::vector<NoteLine>& lines);

/// Whether spoken ordinals (at least two) and not outline marks structure these notes.
[[nodiscard]] bool isRunningText(const std::vector<NoteLine>& paragraphs);

} // namespace risalah::domain
