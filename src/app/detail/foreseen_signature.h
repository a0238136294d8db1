// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"

namespace risalah::app {

/// See SigningService::foreseen().
[[nodiscard]] Result<std::optional<ForeseenSignature>>
foreseenSignature(RegisterContext& context, const QByteArray& pdf, const QString& field);

} // namespace risalah::app
