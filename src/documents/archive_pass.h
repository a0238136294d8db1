// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace risalah::documents {

/// What the archiver writes into a PDF, in the plain types of the standard library: qpdf 11's headers do not
/// compile as C++20 with clang, so the source that includes them is C++17 and sees no header of ours.
struct ArchivePass {
    std::string title;
    std::string titleAsXml;
    std::string isoSeconds; ///< "2025-07-15T02:00:00", UTC
    std::string json; ///< becomes risalah.json; empty: no attachment
};

/// PDF/A-1b in, PDF/A-3b out. Throws what libqpdf throws.
[[nodiscard]] std::string archivedBytes(const std::string& base, const ArchivePass& pass);

} // namespace risalah::documents
