// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/opened_revision.h"

#include <optional>
#include <set>
#include <vector>

namespace risalah::signing::pdf {

/// The numbers of the objects a container packs, in their order (ISO 32000-1, 7.5.7); nullopt when its head
/// is not written as plainly as every program writes it, or is no head at all.
[[nodiscard]] std::optional<std::vector<int>> packedNumbers(QPDFObjectHandle container);

/// By number, the containers whose content the table leads to.
[[nodiscard]] std::set<int> containersOf(const std::map<QPDFObjGen, QPDFXRefEntry>& table);

/// Does the table lead to this row of this container?
[[nodiscard]] bool
isPackedAt(const std::map<QPDFObjGen, QPDFXRefEntry>& table, int number, int container, std::size_t row);

/// Does every container pack each number once, and in the row the table names? Readers disagree about the
/// rest: some take the first of two, some the last, some believe the row and some the number.
[[nodiscard]] bool hasSoundContainers(QPDF& pdf);

} // namespace risalah::signing::pdf
