// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/note.h"
#include "signing/pdf/opened_revision.h"

#include <string>
#include <vector>

namespace risalah::signing::pdf {

/// A node of the form's tree: a field, or one of several widgets of the field above it.
struct FieldNode {
    QPDFObjectHandle object;
    std::string name; ///< full, parents' names before it with dots
    std::string type; ///< own or inherited /FT, without slash
    QPDFObjectHandle value; ///< own or inherited /V; null when there is none

    [[nodiscard]] bool isSignature() const { return type == "Sig"; }
    [[nodiscard]] bool isSigned() { return isSignature() && value.isDictionary(); }
};

/// Every node that AcroForm reaches, parents before children. Loops, nodes met twice, a tree too deep or too
/// large are noted and not followed.
[[nodiscard]] std::vector<FieldNode> readFieldTree(QPDF& pdf, std::vector<Note>& notes);

} // namespace risalah::signing::pdf
