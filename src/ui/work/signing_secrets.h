// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_order.h"
#include "ui/prompt.h"

#include <memory>
#include <optional>

class QWidget;

namespace risalah::ui {

struct Workbench;

/// The password of the office's account at the gateway: kept in the computer's own store, or asked for with
/// this title and button. nullopt when the person gives up.
[[nodiscard]] std::optional<Secret> accountPassword(const domain::GatewaySettings& gateway,
                                                    SecretQuestion question,
                                                    Workbench& workbench,
                                                    QWidget* parent);

/// Asks once for what opens the key of this order, and for the password of the office's account at the
/// gateway where this computer does not keep it. Null when the person gives up.
[[nodiscard]] std::shared_ptr<app::SigningSecrets>
askSigningSecrets(const app::SigningOrder& order, const QString& text, Workbench& workbench, QWidget* parent);

} // namespace risalah::ui
