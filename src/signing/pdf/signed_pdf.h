// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/answer.h"
#include "signing/pdf/found_signature.h"

#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// A signed PDF as far as its structure goes: no cryptography yet.
struct SignedPdf {
    std::vector<FoundSignature> signatures; ///< in the order of the versions they sign
    std::vector<Note> notes; ///< about the file as a whole
    ValidationData validationData;
};

/// Reads every signature, checks that each covers a whole version of the file, and says what later versions
/// did. Takes any bytes; fails when not even a repair makes a PDF of them.
/// `known`: so many bytes are isPlain(), and we have just signed them: if nothing else has happened, they are
/// not looked through once more.
[[nodiscard]] Answer<SignedPdf> readSignedPdf(std::string_view bytes, std::size_t known = 0);

/// Is every object of this file readable, and none a signature?
[[nodiscard]] bool isPlain(std::string_view bytes);

} // namespace risalah::signing::pdf
