// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/answer.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

struct FieldFacts {
    std::string name; ///< UTF-8
    int page = -1; ///< 0-based; -1: on no page
    std::array<double, 4> rect{}; ///< left, bottom, right, top
    bool isSigned = false;
    bool isDocumentTimestamp = false;
};

/// The signature fields in the order of the form.
[[nodiscard]] Answer<std::vector<FieldFacts>> fieldsOf(std::string_view pdf);

/// What a file holds of its signatures and document timestamps.
struct SignatureMatter {
    std::vector<std::string> contents; ///< each decoded /Contents, padding included, oldest first
    std::vector<std::string> storedCertificates; ///< of the validation store, DER
};
[[nodiscard]] Answer<SignatureMatter> signatureMatter(std::string_view pdf);

} // namespace risalah::signing::pdf
