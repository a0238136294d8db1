// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace risalah::signing::pdf {

/// The fields one FieldMDP locks.
enum class FieldLock { All, Include, Exclude };
struct FieldRule {
    FieldLock lock = FieldLock::All;
    std::vector<std::string> names; ///< full names, of Include or Exclude; a parent's stands for all below it
};

/// What a signature allows later; the signer and the verifier ask the same.
struct SignaturePermissions {
    bool forbidEverything = false; ///< DocMDP with P=1
    bool forbidNewFields = false; ///< DocMDP with P=1 or 2: what is there may be filled and signed, no more
    std::vector<FieldRule> rules;

    [[nodiscard]] bool locks(const std::string& field) const;
};

} // namespace risalah::signing::pdf
