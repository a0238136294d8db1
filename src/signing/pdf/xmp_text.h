// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace risalah::signing::pdf {

/// The packet with the values emptied that any program may rewrite: when it was last changed and by what. Two
/// packets that are equal then say the same; any other difference, a comment included, is a change. Where the
/// text could mean something else to another reader nothing is emptied.
[[nodiscard]] std::string withoutFreeValues(std::string_view xmp);

} // namespace risalah::signing::pdf
