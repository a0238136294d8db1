// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QString>

namespace risalah::wording {

/// One Indonesian sentence for the person who has to mend it.
[[nodiscard]] QString findingSentence(const domain::Finding& finding);

/// The stable English name of a finding for scripts: "noStartTime".
[[nodiscard]] QString findingName(domain::FindingCode code);

} // namespace risalah::wording
