// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::documents {

/// A name in running text or in a table: a line may end between its words and before its degrees, never
/// inside them, nor behind a "Dr." or "H." in front. A single degree stays with the word before it.
[[nodiscard]] QString nameInText(const QString& name);

/// `text` that no line end may cut: a date, a number with blanks.
[[nodiscard]] QString unbroken(QString text);

} // namespace risalah::documents
