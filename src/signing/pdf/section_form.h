// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// What a section's dictionary says about its form.
struct SectionForm {
    std::map<std::string, int> keys; ///< how often each stands there
    std::map<std::string, std::vector<std::size_t>> arrays; ///< the whole numbers in the array of a key
    std::size_t size = 0;
    int depth = 0; ///< of its deepest value
};

/// Is a table, whose "xref" stands at `begin`, written as ISO 32000-1, 7.5.4 says? Every row twenty bytes
/// long, each object named once, no more of them than a document may have.
[[nodiscard]] bool isStrictTable(std::string_view bytes, std::size_t begin, const SectionForm& form);
/// The same of a section that is a stream (7.5.8), by its dictionary.
[[nodiscard]] bool isStrictStream(const SectionForm& form);
/// From behind the dictionary or stream to behind "%%EOF": the words and a number, one line each; before them
/// a few comments.
[[nodiscard]] bool isStrictEnd(std::string_view text);

} // namespace risalah::signing::pdf
