// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/answer.h"
#include "signing/pdf/note.h"

#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// What a reader would see in or take out of `returned` that is not as in `sent`: pages, what stands on them,
/// attachments, title. Whoever signs may write the file anew, so numbers of objects, the packing of streams
/// and signatures themselves do not count. Takes any bytes.
[[nodiscard]] Answer<std::vector<Note>> contentDifferences(std::string_view sent, std::string_view returned);

} // namespace risalah::signing::pdf
