// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace risalah::signing {

/// Anchors as the office gave them, DER or PEM with any number of certificates. Fails with
/// AnchorUnreadable.
[[nodiscard]] Result<std::vector<QByteArray>> readAnchors(const std::vector<QByteArray>& files);

} // namespace risalah::signing
