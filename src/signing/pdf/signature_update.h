// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/answer.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace risalah::signing::pdf {

/// What stands in the signature dictionary; texts in UTF-8.
struct SignatureSpec {
    std::string fieldName; ///< empty: the next empty field, none left: a new invisible one
    bool certify = false;
    std::string signerName;
    std::string reason;
    std::string location;
    std::string date; ///< "D:20250715020000Z"
    std::string appearancePdf; ///< one page; empty: the field keeps its look
    std::size_t reservedBytes = 0; ///< for the CMS, before it becomes hexadecimal
};

/// An update to append, with its byte range in place and the signature still zeros.
struct Placeholder {
    std::string update;
    std::size_t gapStart = 0; ///< of the '<', counted from the start of the whole file
    std::size_t gapSize = 0; ///< '<', digits, '>'

    friend bool operator==(const Placeholder& a, const Placeholder& b)
    {
        return a.update == b.update && a.gapStart == b.gapStart && a.gapSize == b.gapSize;
    }
};

[[nodiscard]] Answer<Placeholder> signatureUpdate(std::string_view pdf, const SignatureSpec& spec);

/// A document timestamp (ETSI.RFC3161) in a new invisible field.
[[nodiscard]] Answer<Placeholder> timestampUpdate(std::string_view pdf, std::size_t reservedBytes);

} // namespace risalah::signing::pdf
