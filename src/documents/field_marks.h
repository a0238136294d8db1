// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/template_data.h"
#include "domain/meeting_record.h"

#include <QString>
#include <QStringList>

namespace risalah::documents {

struct RenderRequest;

/// So that a preview knows which field of the record stands where, whatever templates an office uses, each
/// value carries the path of its field ("actions[0].due") through the template, spelled in noncharacters of
/// Unicode. Whoever reads the markup takes them off again.

/// Marks the values that come from a field; a noncharacter in a value becomes its code first. Empty ones stay
/// empty: a section counts them as "no".
void markFields(TemplateData& data, const RenderRequest& request);

/// Takes the marks off a text; the paths are appended to `fields`.
[[nodiscard]] QString withoutMarks(QStringView text, QStringList& fields);

} // namespace risalah::documents
