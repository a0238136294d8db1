// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/content.h"
#include "documents/stylesheet.h"

#include <QString>

namespace risalah::documents {

/// Reads a filled template: well-formed XHTML of the elements that templates/README.md lists. Everything
/// else is TemplateSyntax with the file and the line of the filled text.
[[nodiscard]] Result<Content>
readMarkup(const QString& file, const QString& markup, const Stylesheet& stylesheet);

/// Looks over a template before it is filled, so that a slip is reported with the office's own line: the
/// elements are closed and known, and each {{#section}} ends in the element it began in. The value is
/// always true.
[[nodiscard]] Result<bool> checkMarkup(const QString& file, const QString& templateText);

} // namespace risalah::documents
