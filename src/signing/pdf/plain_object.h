// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjGen.hh>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// What the object refers to whose "NUMBER GENERATION obj" begins at `offset`, if it is whole, written in the
/// plainest way and no dictionary of a signature, as nearly every object of a usual file: dictionaries and
/// arrays of names, numbers and references, and streams that are as long as they say. nullopt: a parser has
/// to look, at a text, an escape, a comment, a key that stands twice, a length kept elsewhere. It takes ten
/// times as long for each object.
[[nodiscard]] std::optional<std::vector<QPDFObjGen>>
plainReferences(std::string_view bytes, std::size_t offset, QPDFObjGen id);

} // namespace risalah::signing::pdf
