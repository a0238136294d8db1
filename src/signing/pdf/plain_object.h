// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace risalah::signing::pdf {

/// Does "NUMBER GENERATION obj" begin at `offset`, and is it whole, written in the plainest way, and no
/// dictionary of a signature? True for nearly every object of a usual file: dictionaries and arrays of names,
/// numbers and references, and streams that are as long as they say. False means that a parser has to look: a
/// text, an escape, a comment, a key that stands twice, a length kept elsewhere. A parser takes ten times as
/// long for each object, and for most there is nothing to find.
[[nodiscard]] bool isPlainObject(std::string_view bytes, std::size_t offset, int number, int generation);

} // namespace risalah::signing::pdf
