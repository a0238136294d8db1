// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verification_service.h"
#include "cli/verb.h"
#include "domain/date.h"

#include <functional>
#include <memory>

namespace risalah::cli {

/// What a file is judged by, and in whose time the answer is told.
struct FileBasis {
    app::VerificationBasis verification;
    domain::Zone zone = domain::Zone::Wib;
};

/// What a register remembers of signed files. `sign` and `verify` do without one unless --register names it.
class FileMemory {
public:
    FileMemory() = default;
    FileMemory(const FileMemory&) = delete;
    FileMemory& operator=(const FileMemory&) = delete;
    virtual ~FileMemory() = default;
    /// Whom the office trusts, its zone, and the levels this file is expected to have.
    [[nodiscard]] virtual Result<FileBasis> basisOf(const QByteArray& pdf) const = 0;
    /// `keep` writes the file when its levels can be noted; they are when it says that this went well.
    [[nodiscard]] virtual Result<void> noteLevels(const QByteArray& pdf,
                                                  const Verification& verification,
                                                  const std::function<bool()>& keep) = 0;
};

/// Opens the register that was typed.
using FileMemoryOpener = tl::expected<std::unique_ptr<FileMemory>, Failure> (*)(const Invocation&);

} // namespace risalah::cli
