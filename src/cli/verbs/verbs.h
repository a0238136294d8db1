// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_order.h"
#include "cli/file_memory.h"
#include "cli/verb.h"

#include <memory>

namespace risalah::cli {

/// One file per verb; each keeps its class to itself.
[[nodiscard]] std::unique_ptr<Verb> makeInitVerb();
[[nodiscard]] std::unique_ptr<Verb> makeImportVerb();
[[nodiscard]] std::unique_ptr<Verb> makeExportVerb();
[[nodiscard]] std::unique_ptr<Verb> makeListVerb();
[[nodiscard]] std::unique_ptr<Verb> makeShowVerb();
[[nodiscard]] std::unique_ptr<Verb> makeRenderVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCheckVerb();
[[nodiscard]] std::unique_ptr<Verb> makeFinaliseVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCorrectVerb();
[[nodiscard]] std::unique_ptr<Verb> makeEditionVerb();
[[nodiscard]] std::unique_ptr<Verb> makeSignVerb(FileMemoryOpener openMemory, app::NetworkOpener network);
[[nodiscard]] std::unique_ptr<Verb> makeVerifyVerb(FileMemoryOpener openMemory);
[[nodiscard]] std::unique_ptr<Verb> makeNotesVerb();
[[nodiscard]] std::unique_ptr<Verb> makeWorkdaysVerb();
[[nodiscard]] std::unique_ptr<Verb> makeBackupVerb();
[[nodiscard]] std::unique_ptr<Verb> makeRestoreVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCheckRegisterVerb();
[[nodiscard]] std::unique_ptr<Verb> makeMigrateVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCopyVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDriversVerb();

} // namespace risalah::cli
