// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/verb.h"

#include <tl/expected.hpp>

namespace risalah::cli {

class Invocation;

/// The options every verb that needs a secret has.
[[nodiscard]] QCommandLineOption passphraseFileOption();

/// From --passphrase-file (a final line end is not part of it), else asked on the terminal without echo.
/// Without a terminal it is misuse: a secret is never taken from the command line or the environment.
[[nodiscard]] tl::expected<Secret, Failure> readSecret(const Invocation& invocation, const QString& question);

} // namespace risalah::cli
