// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/minutes_renderer.h"
#include "documents/signature_blocks.h"
#include "documents/template_data.h"

namespace risalah::documents {

/// What templates can print of a request, under the names of templates/README.md. Every name is there for
/// every meeting; lists and texts may be empty.
[[nodiscard]] TemplateData viewData(const RenderRequest& request);

/// What the look of one signed field prints; `whole` with caption, position and name.
[[nodiscard]] TemplateData signedBlockData(const SignatureBlock& block, const QString& sentence, bool whole);

/// The data of a made-up meeting with one of everything: what templates are checked against.
[[nodiscard]] TemplateData specimenViewData();

} // namespace risalah::documents
