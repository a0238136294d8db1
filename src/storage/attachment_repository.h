// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"
#include "storage/transaction.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::storage {

/// A file kept in the register: proof of an action, scan of a signed paper.
struct Attachment {
    domain::AttachmentId id;
    QString fileName;
    QString mediaType; ///< "application/pdf"
    QByteArray bytes;
    Instant addedAt;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Lampiran as bytes: they never change and are backed up with the rest.
class AttachmentRepository {
public:
    /// `addedAt` is the moment of the transaction's change.
    [[nodiscard]] static Result<void> insert(Transaction& tx, const Attachment& attachment);
    /// UnknownRecord when there is none; RegisterDamaged when the bytes do not fit their hash.
    [[nodiscard]] static Result<Attachment> load(Database& db, const domain::AttachmentId& id);
    [[nodiscard]] static Result<QByteArray> sha256(Database& db, const domain::AttachmentId& id);
};

} // namespace risalah::storage
