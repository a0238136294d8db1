// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_import.h"
#include "domain/working_calendar.h"
#include "fuzz/fuzz_target.h"

using namespace risalah;

/// Sheets of people (CSV, pasted text, XLSX) and of holidays.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto table = app::readPeople(bytes, QStringLiteral("uji.csv")); table) {
        for (const app::PeopleRow& row : table->rows) {
            fuzz::expect(row.line > 0, "a row knows its line");
            fuzz::expect(!row.name.trimmed().isEmpty() || !row.problems.empty(),
                         "a row without a name is a problem");
        }
    } else {
        fuzz::expect(exitCode(table.error().code) == 3, "a sheet that cannot be read is refused as content");
    }
    (void)domain::holidaysFromCsv(QString::fromUtf8(bytes));
    return 0;
}
