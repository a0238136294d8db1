// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/opened_revision.h"

#include <string>
#include <vector>

namespace risalah::signing::pdf {

/// What the file brings along for judging its signatures (DSS), in DER.
struct ValidationData {
    std::vector<std::string> certificates;
    std::vector<std::string> crls;
    std::vector<std::string> ocsps;
};

[[nodiscard]] ValidationData readValidationData(QPDF& pdf);

} // namespace risalah::signing::pdf
