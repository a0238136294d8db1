// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace risalah::test {

/// A sound risalah/1 file without ids of its own, with marks in a name that have to print literally.
[[nodiscard]] QByteArray soundImport();

} // namespace risalah::test
