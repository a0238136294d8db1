// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "cli/invocation.h"

#include <memory>

namespace risalah::cli {

/// The register meant: as typed, or the user's own.
[[nodiscard]] QString registerLocation(const Invocation& invocation);

[[nodiscard]] tl::expected<std::unique_ptr<app::Register>, Failure>
openRegister(const Invocation& invocation);

} // namespace risalah::cli
