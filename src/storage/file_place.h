// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace risalah::storage {

/// Tells the file system type ("ext4", "nfs4", "cifs") of a folder; tests give their own answer.
using FileSystemProbe = std::function<QString(const QString& folder)>;

/// What the operating system says.
[[nodiscard]] QString fileSystemTypeOf(const QString& folder);

/// Write-ahead logging needs memory shared by one computer, and a synchronising program copies the file and
/// its log at different moments: both end in a damaged register. RegisterOnNetworkShare or
/// RegisterInSynchronisedFolder, with the file as subject and what gave it away as place.
[[nodiscard]] Result<void> refuseUnsafePlace(const QString& file, const FileSystemProbe& probe);

} // namespace risalah::storage
