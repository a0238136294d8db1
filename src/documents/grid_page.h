// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/office.h"

#include <QByteArray>

namespace risalah::documents {

/// One page of squared paper, numbered in PostScript points from the lower left corner (black) and from the
/// upper left one (grey): with it an office finds out where its e-sign gateway puts a mark. PDF/A-1b.
[[nodiscard]] Result<QByteArray> gridPage(domain::Paper paper);

} // namespace risalah::documents
