// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjGen.hh>

#include <cstddef>
#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// "12 0 obj", and where its first digit stands.
struct ObjectHead {
    std::size_t place = 0;
    QPDFObjGen id;
};

/// Everything from `begin` on that anybody may take for the head of an object, among the data of a stream
/// too: whoever gives up the table reads the file from end to end and cannot tell where data begin. Blanks
/// and comments may stand between the words; where both ways to read the same place are possible, both are
/// told.
[[nodiscard]] std::vector<ObjectHead> objectHeads(std::string_view bytes, std::size_t begin);

/// How often a reader who searches the bytes finds a trailer: at the start of a line, or before a dictionary.
[[nodiscard]] int trailerCount(std::string_view bytes, std::size_t begin);
/// How often the word stands there.
[[nodiscard]] int countOf(std::string_view word, std::string_view bytes, std::size_t begin);

} // namespace risalah::signing::pdf
