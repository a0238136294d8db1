// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes_document.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

/// The frozen files of an edition.
struct EditionFiles {
    QByteArray pdf;
    QByteArray recordJson; ///< the risalah/1 text the PDF carries
};

struct EditionPlace {
    domain::EditionId edition;
    domain::MeetingId meeting;
};

/// Editions of minutes: appended, never changed; the database itself refuses an UPDATE.
class MinutesRepository {
public:
    /// `document.edition` must follow the last one and `document.sha256` must be that of the PDF, else
    /// AlreadyFinalised or RegisterDamaged.
    [[nodiscard]] static Result<void>
    insert(Transaction& tx, const domain::MinutesDocument& document, const EditionFiles& files);
    /// First edition first; empty for a draft. Hand signatures included, files not.
    [[nodiscard]] static Result<std::vector<domain::MinutesDocument>> editionsOf(Database& db,
                                                                                 const domain::MeetingId& id);
    /// The edition whose PDF has this SHA-256.
    [[nodiscard]] static Result<std::optional<EditionPlace>> editionOfFile(Database& db,
                                                                           const QByteArray& digest);
    /// The stored bytes, checked against their hash: RegisterDamaged when they differ.
    [[nodiscard]] static Result<EditionFiles> files(Database& db, const domain::EditionId& id);
    /// A hand-signed paper was handed in. The scan must be in the register.
    [[nodiscard]] static Result<void>
    addHandSignature(Transaction& tx, const domain::EditionId& id, const domain::HandSignature& signature);
};

} // namespace risalah::storage
