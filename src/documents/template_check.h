// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/template_data.h"

#include <QString>

namespace risalah::documents {

/// Reads the tags of a template and compares their names with those of `specimen`, in sections too that a
/// given meeting would not reach. The mustache library itself knows no lines and lets unknown names pass.
/// The value is always true.
[[nodiscard]] Result<bool>
checkTemplateTags(const QString& file, const QString& text, const TemplateData& specimen);

} // namespace risalah::documents
