// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/comparison.h"
#include "signing/pdf/field_tree.h"

#include <map>
#include <vector>

namespace risalah::signing::pdf {

using FieldsById = std::map<QPDFObjGen, FieldNode>;

/// A rectangle that is none may be drawn anywhere; a field above its widgets needs none. What was signed knew
/// the place of a field made beforehand: only a very large one is refused.
[[nodiscard]] bool mayCoverPage(const Comparison& comparison, const QPDFObjectHandle& widget);

/// Fields that were not there stand where their signers like: not upon an earlier signature (`before`), and
/// nobody can say what lies under them where they take more of a page together than one signature needs.
void judgeNewPlaces(Comparison& comparison, const std::vector<FieldNode>& added, const FieldsById& before);

} // namespace risalah::signing::pdf
