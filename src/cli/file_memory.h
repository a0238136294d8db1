// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foreseen_place.h"
#include "app/signing_order.h"
#include "app/verification_service.h"
#include "cli/verb.h"
#include "domain/date.h"

#include <memory>
#include <vector>

namespace risalah::cli {

/// Whom an office trusts, and in whose time answers are told.
struct OfficeBasis {
    std::vector<QByteArray> anchors; ///< DER or PEM
    domain::Zone zone = domain::Zone::Wib;
};

/// What a register remembers of signed files. `sign` and `verify` do without one unless --register names it.
class FileMemory {
public:
    FileMemory() = default;
    FileMemory(const FileMemory&) = delete;
    FileMemory& operator=(const FileMemory&) = delete;
    virtual ~FileMemory() = default;
    [[nodiscard]] virtual Result<OfficeBasis> office() const = 0;
    /// The verification with what is remembered of the file: a level below it is a downgrade.
    [[nodiscard]] virtual Result<Verification> compared(const QByteArray& pdf,
                                                        Verification verification) const = 0;
    /// What is foreseen for this file and field: whose turn it is, and how it will look.
    [[nodiscard]] virtual Result<std::optional<app::ForeseenSignature>>
    foreseen(const QByteArray& pdf, const QString& field) const = 0;
    /// Before somebody gets the file.
    [[nodiscard]] virtual Result<void> note(const app::SigningOutcome& outcome) = 0;
};

/// Opens the register that was typed.
using FileMemoryOpener = tl::expected<std::unique_ptr<FileMemory>, Failure> (*)(const Invocation&);

} // namespace risalah::cli
