// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/comparison.h"
#include "signing/pdf/field_tree.h"

#include <map>

namespace risalah::signing::pdf {

using FieldsById = std::map<QPDFObjGen, FieldNode>;

/// A rectangle that is none may be drawn anywhere; a field above its widgets needs none. What was signed knew
/// the place of a field made beforehand: only a very large one is refused.
[[nodiscard]] bool mayCoverPage(const Comparison& comparison, const QPDFObjectHandle& widget);

/// A field that was not there stands where its signer likes: not upon an earlier signature (`before`), and
/// nobody can say what lies under one larger than a signature needs.
void judgeNewPlace(Comparison& comparison, const FieldNode& field, const FieldsById& before);

} // namespace risalah::signing::pdf
