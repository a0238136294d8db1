// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/note.h"

#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// One version of the file: the first `end` bytes of it. Every save by an incremental update adds one.
struct Revision {
    std::size_t endOfMarker = 0; ///< behind its "%%EOF"
    std::size_t end = 0; ///< behind the line end of "%%EOF", when there is one
};

struct RevisionChain {
    std::vector<Revision> revisions; ///< oldest first; empty when no sound chain was found
    std::set<std::size_t> sections; ///< where the cross-reference sections of these versions begin
    /// Those of them that not every program reads alike: rows of another length, numbers named twice or
    /// beyond what a document may have (ISO 32000-1, annex C), deep or doubtful dictionaries, a marker far
    /// away.
    std::set<std::size_t> looseSections;
    /// An object begins where its entry says: the header stands at the first byte, and each section is a
    /// table; one that is a stream is an object too, which libqpdf keeps whatever an entry says of its
    /// number.
    bool hasExactPlaces = false;
    std::vector<Note> notes;
};

/// "%PDF-1.7" at the first byte. libqpdf takes the first header with a version for the place all offsets
/// count from; anything else here and it counts from elsewhere.
[[nodiscard]] bool beginsWithHeader(std::string_view bytes);

/// Follows the cross-reference sections from the last "startxref" to the first and asks each for the place
/// where its version of the file ended. Reads no object.
[[nodiscard]] RevisionChain readRevisionChain(std::string_view bytes);

} // namespace risalah::signing::pdf
