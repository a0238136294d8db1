// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/file_memory.h"

namespace risalah::cli {

/// A FileMemoryOpener: the register of the command line.
[[nodiscard]] tl::expected<std::unique_ptr<FileMemory>, Failure>
openRegisterMemory(const Invocation& invocation);

} // namespace risalah::cli
