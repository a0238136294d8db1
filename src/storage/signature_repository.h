// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes_document.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

/// A signed state of an edition that is to be kept.
struct SignedFile {
    domain::ElectronicSignature signature;
    QByteArray pdf; ///< the whole file after the signature, byte for byte as it was made
    QByteArray basisSha256; ///< of the file that was signed: the edition, or its last signed file
};

/// The file of an edition everybody has signed, with proof added that outlives the certificates.
struct ExtendedFile {
    FoundLevel level = FoundLevel::LT; ///< LT or LTA
    QByteArray pdf;
    QByteArray basisSha256; ///< of the file it was added to
};

/// The level a signature had when it was made, by the bytes it covers: those stay the same when somebody
/// takes its time stamp away.
struct NotedLevel {
    QByteArray digest;
    QString field;
    FoundLevel level = FoundLevel::B;
    friend bool operator==(const NotedLevel&, const NotedLevel&) = default;
};

/// All levels that were noted for the same bytes: a later file proved more of them, an earlier one stays what
/// it is.
struct NotedLevels {
    FoundLevel lowest = FoundLevel::B;
    FoundLevel highest = FoundLevel::B;
    friend bool operator==(const NotedLevels&, const NotedLevels&) = default;
};

/// Electronic signatures of editions: appended, never changed; the database itself refuses an UPDATE.
class SignatureRepository {
public:
    /// RecordChangedElsewhere when somebody has signed in between – the basis is no longer the last file, or
    /// the slot is taken; RegisterDamaged when `signature.sha256` is not that of the PDF.
    [[nodiscard]] static Result<void>
    append(Transaction& tx, const domain::EditionId& edition, const SignedFile& file);
    /// RecordChangedElsewhere when the basis is no longer the last file.
    [[nodiscard]] static Result<void>
    extend(Transaction& tx, const domain::EditionId& edition, const ExtendedFile& file);
    /// In the order they were made, with the level they have in the newest file.
    [[nodiscard]] static Result<std::vector<domain::ElectronicSignature>>
    of(Database& db, const domain::EditionId& edition);
    /// The file after the last signature or what was added to it, checked against its hash; nullopt while
    /// nobody has signed.
    [[nodiscard]] static Result<std::optional<QByteArray>> newestFile(Database& db,
                                                                      const domain::EditionId& edition);

    /// Notes what a verifier must find again. `digest` is the SHA-256 of the bytes the signature covers.
    [[nodiscard]] static Result<void> noteLevel(Transaction& tx, const NotedLevel& noted);
    /// nullopt for a signature this register does not know.
    [[nodiscard]] static Result<std::optional<NotedLevels>> notedLevels(Database& db,
                                                                        const QByteArray& digest);
    /// Notes a file as one that was given out without being kept. `digest` is the SHA-256 of all its bytes.
    [[nodiscard]] static Result<void> noteFile(Transaction& tx, const QByteArray& digest);
    /// Is it, byte for byte, a file that was given out: any state of a signed edition, or one noted?
    [[nodiscard]] static Result<bool> knowsFile(Database& db, const QByteArray& digest);
};

} // namespace risalah::storage
