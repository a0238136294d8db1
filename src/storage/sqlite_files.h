// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

namespace risalah::storage {

/// What SQLite keeps beside a file, and the file itself: the ends of their names.
[[nodiscard]] const QStringList& companions();
void removeWithCompanions(const QString& file);

/// A name beside the file, for what gets its name only when it is complete.
[[nodiscard]] QString draftNameFor(const QString& file);

/// An error about the draft is one about the file the user asked for.
[[nodiscard]] Error renamed(Error error, const QString& file);

/// Writes everything into the file itself. The close that follows would do so too, but says nothing when the
/// disk is full.
[[nodiscard]] Result<void> emptyWriteAheadLog(Database& db);

/// Gives the draft its name, never over another file; removes it when that fails.
[[nodiscard]] Result<void> nameDraft(const QString& draft, const QString& file);

} // namespace risalah::storage
