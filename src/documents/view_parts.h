// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/minutes_renderer.h"
#include "documents/signature_blocks.h"
#include "documents/template_data.h"

namespace risalah::documents {

/// The longer lists of viewData(), one function each.
[[nodiscard]] TemplateData::List pointRows(const domain::Meeting& meeting);
[[nodiscard]] TemplateData::List resolutionRows(const RenderRequest& request);
[[nodiscard]] TemplateData::List actionRows(const domain::MeetingRecord& record);
[[nodiscard]] TemplateData::List attendanceRows(const domain::Meeting& meeting);
/// "hadir 12 orang, diwakili 2, izin 1"; empty without seats.
[[nodiscard]] QString attendanceSummary(const domain::Meeting& meeting);
[[nodiscard]] TemplateData signatureRow(const SignatureBlock& block);

} // namespace risalah::documents
