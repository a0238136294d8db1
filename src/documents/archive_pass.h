// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace risalah::documents {

/// What the archiver writes into a PDF, in the plain types of the standard library: qpdf 11's headers do not
/// compile as C++20 with clang, so the source that includes them is C++17 and sees no header of ours.
/// A signature field to be filled later; the rectangle counts from the page's top left corner, in points.
struct ArchiveField {
    std::string name;
    std::string tooltip;
    int page = 0;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

struct ArchivePass {
    std::string title;
    std::string titleAsXml;
    std::string isoSeconds; ///< "2025-07-15T02:00:00", UTC
    std::string json; ///< becomes risalah.json; empty: no attachment
    std::vector<ArchiveField> fields; ///< in the order of signing
};

/// PDF/A-1b in, PDF/A-3b out. Throws what libqpdf throws.
[[nodiscard]] std::string archivedBytes(const std::string& base, const ArchivePass& pass);

/// A page drawn to become the look of a field of `width` × `height` points: font names repaired, so that an
/// archival PDF can take it over. Throws what libqpdf throws.
[[nodiscard]] std::string appearanceBytes(const std::string& base, double width, double height);

/// A copy whose fields' pictures are part of the pages. Throws what libqpdf throws.
[[nodiscard]] std::string flattenedBytes(const std::string& pdf);

} // namespace risalah::documents
