// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/answer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace risalah::signing::pdf {

/// What proves one signature: places in the lists of the store.
struct ValidationPart {
    std::string key; ///< upper-case hexadecimal SHA-1 of the signature's /Contents
    std::vector<std::size_t> certificates;
    std::vector<std::size_t> crls;
    std::vector<std::size_t> ocsps;
};

/// Validation data in DER, as a DSS keeps them (ETSI EN 319 142-1, 5.4).
struct SecurityStore {
    std::vector<std::string> certificates;
    std::vector<std::string> crls;
    std::vector<std::string> ocsps;
    std::vector<ValidationPart> parts;
};

/// The update that adds this to the document's store; what is there already stays and is not stored twice.
[[nodiscard]] Answer<std::string> securityStoreUpdate(std::string_view pdf, const SecurityStore& store);

} // namespace risalah::signing::pdf
