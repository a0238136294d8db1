// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/verification.h"

#include <QByteArray>

namespace risalah::storage {
class Database;
class Transaction;
} // namespace risalah::storage

namespace risalah::app {

/// Notes the level of the signature just made in `field`, and of those noted before, by the bytes they cover
/// as the verifier found them: a search of our own through the file's text could be led astray by whoever
/// wrote the file. Signatures made elsewhere are not ours to judge: the file they came in stays what it is.
[[nodiscard]] Result<void>
noteSignatures(storage::Transaction& tx, const Verification& verification, const QString& field);

/// Holds every signature of the file against what was noted of it; the verdict follows. A file that was given
/// out before more was proven is no less than it was then.
[[nodiscard]] Result<Verification>
comparedWithNotes(storage::Database& db, const QByteArray& pdf, Verification verification);

} // namespace risalah::app
