// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::documents {

/// Makes ":/templates" known: the linker forgets resources of a static library that nobody names.
void ensureShippedFiles();

} // namespace risalah::documents
