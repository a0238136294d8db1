// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/person.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::app {

class RegisterContext;

/// Columns a sheet of people may have, found by their Indonesian headings in any order.
enum class PeopleColumn { Name, Identity, Rank, Grade, Position, Unit, Category, Phone, RankOrder };

/// One line of the sheet as it would be taken over.
struct PeopleRow {
    int line = 0; ///< in the file or sheet, from 1
    QString name;
    domain::Identity identity;
    QString rank;
    QString grade;
    QString position;
    QString unit;
    QString category;
    QString phone;
    std::optional<int> rankOrder;
    bool known = false; ///< the same person (by number, else by name) is in the directory: updated, not added
    std::vector<Error>
        problems; ///< EmptyText (no name), InvalidNip, JsonOutOfRange (rank order); place: the line
};

struct PeopleTable {
    std::vector<PeopleColumn> columns; ///< in the order of the sheet; unknown columns are left out
    QStringList ignoredColumns; ///< headings nobody could make sense of
    std::vector<PeopleRow> rows;
};

struct PeopleImported {
    int addedPeople = 0;
    int updatedPeople = 0;
    int addedPositions = 0;
    int addedUnits = 0;
    int skipped = 0; ///< rows with problems
};

/// Reads a sheet of people: CSV (comma or semicolon), XLSX (first sheet), or tab-separated text from the
/// clipboard; which one is seen from the bytes. TableUnreadable without a heading for names.
[[nodiscard]] Result<PeopleTable> readPeople(const QByteArray& bytes, const QString& fileName);

/// First filling of people and offices from a sheet.
class TableImport {
public:
    explicit TableImport(RegisterContext& context);

    /// Reads, and marks the rows the directory knows.
    [[nodiscard]] Result<PeopleTable> preview(const QByteArray& bytes, const QString& fileName);
    /// Takes over every row without a problem, in one transaction.
    [[nodiscard]] Result<PeopleImported> commit(const PeopleTable& table);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app
