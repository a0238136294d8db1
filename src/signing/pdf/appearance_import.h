// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/incremental_update.h"

#include <string>

namespace risalah::signing::pdf {

/// Makes the first page of another PDF a Form XObject of this update, with all that it draws with.
/// `pageRotation`: /Rotate of the page it will lie on, so that it stands upright there.
[[nodiscard]] QPDFObjectHandle
importAppearance(IncrementalUpdate& update, const std::string& appearancePdf, int pageRotation);

/// A look that shows nothing: PDF/A wants one even for an invisible field.
[[nodiscard]] QPDFObjectHandle emptyAppearance(IncrementalUpdate& update, double width, double height);

} // namespace risalah::signing::pdf
