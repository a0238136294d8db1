// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/name_scan.h"

#include <charconv>
#include <optional>
#include <string>

namespace risalah::signing::pdf {

namespace {

constexpr std::size_t kLongestSpelling = 3 * std::string_view("DocTimeStamp").size();

bool endsName(char letter)
{
    return std::string_view("\0\t\n\f\r ()<>[]{}/%", 17).find(letter) != std::string_view::npos;
}

std::optional<char> escaped(std::string_view digits)
{
    unsigned value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const bool isCode = digits.size() == 2 && read.ptr == digits.data() + 2;
    return isCode ? std::optional(static_cast<char>(value)) : std::nullopt;
}

/// The name behind a slash, its escapes read; cut where it is longer than any that is looked for.
std::string nameAt(std::string_view rest)
{
    std::string name;
    for (std::size_t i = 0; i < rest.size() && i < kLongestSpelling && !endsName(rest[i]); ++i) {
        const auto code = rest[i] == '#' ? escaped(rest.substr(i + 1, 2)) : std::nullopt;
        name += code.value_or(rest[i]);
        i += code ? 2U : 0U;
    }
    return name;
}

} // namespace

bool mayHoldSignature(std::string_view bytes)
{
    std::string before;
    for (auto slash = bytes.find('/'); slash != std::string_view::npos; slash = bytes.find('/', slash + 1)) {
        std::string name = nameAt(bytes.substr(slash + 1));
        const bool saysType = before == "Type" && (name == "Sig" || name == "DocTimeStamp");
        if (saysType || name == "ByteRange" || name == "ObjStm") {
            return true;
        }
        before = std::move(name);
    }
    return false;
}

} // namespace risalah::signing::pdf
