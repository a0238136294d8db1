// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace risalah {

/// A value and the revision it has in the register. The revision stays beside the value: inside it, an undo
/// would bring an old one back and the next save would report a conflict that is none.
template <class T> struct Stored {
    T value;
    std::int64_t revision = 0;

    friend bool operator==(const Stored&, const Stored&) = default;
};

} // namespace risalah
