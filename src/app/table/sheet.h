// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csv.h"
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace risalah::app {

/// The rows of a sheet with their line numbers, whatever form the bytes have: XLSX (first sheet), CSV with
/// comma or semicolon, or tab-separated text; UTF-8, UTF-16 with a mark, or Latin-1. TableUnreadable when it
/// is none of them; the subject is the file.
[[nodiscard]] Result<std::vector<CsvRow>> readSheet(const QByteArray& bytes, const QString& fileName);

/// The first sheet of an XLSX file.
[[nodiscard]] Result<std::vector<CsvRow>> readXlsx(const QByteArray& bytes, const QString& fileName);

} // namespace risalah::app
