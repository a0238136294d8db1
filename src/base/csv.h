// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace risalah {

/// One record of a CSV text and the line it starts on (1-based), for error messages.
struct CsvRow {
    int line = 0;
    QStringList cells;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// RFC 4180: quoted cells may hold separators, line breaks and doubled quotes; lines may end in CRLF, CR
/// or LF. Blank lines are left out. Fails with TableUnreadable and the line as place when a quoted cell is
/// never closed or goes on after its closing quote.
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(const QString& text, QChar separator = QLatin1Char(','));

} // namespace risalah
