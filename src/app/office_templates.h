// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace risalah::app {

/// Copies the program's templates into an office's folder, to be edited there; what stands there already is
/// left alone. Gives the names that were copied. FileUnwritable (subject: the file), DiskFull: nothing half
/// written stays.
[[nodiscard]] Result<QStringList> copyTemplates(const QString& folder);

} // namespace risalah::app
