// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/found_signature.h"
#include "signing/pdf/opened_revision.h"

namespace risalah::signing::pdf {

[[nodiscard]] ValidationData readValidationData(QPDF& pdf);

} // namespace risalah::signing::pdf
