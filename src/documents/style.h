// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <optional>

namespace risalah::documents {

/// Everything is laid out in twentieths of a point: font sizes in half points are whole numbers there, and
/// a PDF of 1440 dots an inch takes them as they are.
inline constexpr double kUnitsPerPoint = 20.0;
inline constexpr double kUnitsPerMm = kUnitsPerPoint * 72.0 / 25.4;
inline constexpr int kUnitsPerInch = 1440;

enum class Alignment { Left, Center, Right, Justify };
enum class VerticalAlignment { Top, Middle, Bottom };

/// What a child takes over from its parent.
struct TextStyle {
    double fontSize = 12 * kUnitsPerPoint;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    QRgb color = qRgb(0, 0, 0);
    Alignment alignment = Alignment::Left;
    double lineHeight = 1.15; ///< of the font's own line

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

struct Edges {
    double top = 0;
    double right = 0;
    double bottom = 0;
    double left = 0;

    friend bool operator==(const Edges&, const Edges&) = default;
};

/// Width of a column or picture: a length or a share of what there is.
struct Width {
    double value = 0;
    bool isShare = false;

    friend bool operator==(const Width&, const Width&) = default;
};

struct Style {
    TextStyle text;
    Edges margin;
    Edges padding;
    Edges border; ///< thickness
    double textIndent = 0; ///< negative: where the label hangs
    std::optional<Width> width;
    std::optional<Width> maxWidth; ///< of a column: grows up to here for a word that is wider
    double height = 0; ///< at least
    VerticalAlignment verticalAlignment = VerticalAlignment::Top;
    bool breakBefore = false;
    bool keepWithNext = false;
    bool keepWithPrevious = false;
    bool keepTogether = false;

    friend bool operator==(const Style&, const Style&) = default;
};

} // namespace risalah::documents
