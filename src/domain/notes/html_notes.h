// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::domain {

/// The HTML that word processors, spreadsheets and chat programs put on the clipboard, as notes for
/// capture(): one line per paragraph, item or row of a table, list levels as indentation, bold and italic
/// words as "*tebal*" and "_miring_"; one item alone comes without its place. Everything else – fonts,
/// pictures, comments, styles, scripts – falls away. Never fails: what is no HTML comes out as its words.
[[nodiscard]] QString notesFromHtml(const QString& html);

/// Of the two forms in which the same is on the clipboard the one that says more; `html` may be empty.
[[nodiscard]] QString pastedNotes(const QString& html, const QString& plain);

} // namespace risalah::domain
