// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/signing_settings.h"

#include <QByteArray>
#include <QRectF>

namespace risalah::app {

/// The settings as they are for this very file: the last page by its number. GatewayAnchorUnfit when the
/// anchor is no single character that stands in the text exactly once: the service would draw no mark, or
/// several. PdfUnreadable when that cannot be found out.
[[nodiscard]] Result<domain::GatewaySettings> settingsForFile(const domain::GatewaySettings& settings,
                                                              const QByteArray& pdf);

/// The settings with the mark in that rectangle (points from below left) of that page (0-based), in the
/// numbers of this gateway: its corner is the nearer one, from wherever it counts. PdfUnreadable.
[[nodiscard]] Result<domain::GatewaySettings> settingsForPlace(const domain::GatewaySettings& settings,
                                                               const QByteArray& pdf,
                                                               int page,
                                                               const QRectF& place);

/// The only page of `pdf` on white ground, sharp enough to be printed and to be read by a phone. RenderFailed
/// when it cannot be drawn.
[[nodiscard]] Result<QByteArray> pictureOf(const QByteArray& pdf);

} // namespace risalah::app
