// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/note.h"
#include "signing/pdf/signature_permissions.h"

#include <cstddef>
#include <string>
#include <vector>

namespace risalah::signing::pdf {

/// What later revisions did; revision 1 is the first.
struct RevisionNotes {
    int revision = 0;
    std::vector<Note> notes;
};

/// A signature's dictionary and where it stands in the file.
struct FoundSignature {
    std::string field;
    std::string subFilter; ///< without slash
    std::string contents; ///< decoded, padding included; empty when unusable
    std::string reason;
    std::string location;
    std::string claimedTime; ///< /M as written: "D:20250715020000Z"
    std::size_t gapBegin = 0; ///< signed are the bytes before gapBegin …
    std::size_t gapEnd = 0; ///< … and those from gapEnd …
    std::size_t end = 0; ///< … to here; 0: no usable range
    std::size_t revision = 0; ///< index of the version it signs; the last when that is unknown
    SignaturePermissions permissions;
    std::vector<Note> notes;
    std::vector<RevisionNotes> later;

    [[nodiscard]] bool isDocumentTimestamp() const { return subFilter == "ETSI.RFC3161"; }
};

/// What the file brings along for judging its signatures (DSS), in DER.
struct ValidationData {
    std::vector<std::string> certificates;
    std::vector<std::string> crls;
    std::vector<std::string> ocsps;
};

} // namespace risalah::signing::pdf
