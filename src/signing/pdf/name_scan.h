// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace risalah::signing::pdf {

/// Could these bytes of a PDF hold a signature's dictionary, or objects that are packed so that nobody sees?
/// Reads names only, so it is quick and finds one too many in the data of a stream; it misses none that has
/// a /ByteRange or says its /Type, however the names are spelt (ISO 32000-1, 7.3.5: "#" and two digits).
[[nodiscard]] bool mayHoldSignature(std::string_view bytes);

} // namespace risalah::signing::pdf
