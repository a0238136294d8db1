// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/style.h"
#include "domain/office.h"

#include <QSizeF>

namespace risalah::documents {

/// Paper and margins of a naskah dinas: 20/25/30/20 mm (top/bottom/left/right), the left one for the punch.
struct PageGeometry {
    QSizeF paperMm;

    [[nodiscard]] static PageGeometry of(domain::Paper paper)
    {
        return {paper == domain::Paper::F4 ? QSizeF(215, 330) : QSizeF(210, 297)};
    }
    static constexpr double kTop = 20 * kUnitsPerMm;
    static constexpr double kBottom = 25 * kUnitsPerMm;
    static constexpr double kLeft = 30 * kUnitsPerMm;
    static constexpr double kRight = 20 * kUnitsPerMm;

    [[nodiscard]] double width() const { return paperMm.width() * kUnitsPerMm; }
    [[nodiscard]] double height() const { return paperMm.height() * kUnitsPerMm; }
    [[nodiscard]] double bodyWidth() const { return width() - kLeft - kRight; }
    [[nodiscard]] double bodyHeight() const { return height() - kTop - kBottom; }
};

} // namespace risalah::documents
