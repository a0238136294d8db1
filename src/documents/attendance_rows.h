// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/minutes_renderer.h"
#include "documents/template_data.h"

namespace risalah::documents {

/// The rows of the sign-in sheet: who was here, or – blank – every seat without a name and some lines for
/// guests.
[[nodiscard]] TemplateData::List signInRows(const RenderRequest& request);
/// The generated sentences below the list of attendance, numbered.
[[nodiscard]] TemplateData::List attendanceNotes(const domain::Meeting& meeting);
/// "23 dari 27 OPD terwakili; kuorum 51% tercapai." Empty without seats.
[[nodiscard]] QString representationSentence(const domain::Meeting& meeting);

} // namespace risalah::documents
