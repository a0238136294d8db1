// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_import.h"

#include "app/detail/directory_filler.h"
#include "app/detail/register_context.h"
#include "app/table/people_columns.h"
#include "app/table/sheet.h"

#include <algorithm>

namespace risalah::app {

namespace {

constexpr size_t kRowsBeforeHeading = 20; // a kop and a title may stand above the table

struct Heading {
    size_t row = 0;
    std::vector<std::optional<PeopleColumn>> columns;
};

std::vector<std::optional<PeopleColumn>> columnsOf(const CsvRow& row)
{
    std::vector<std::optional<PeopleColumn>> columns;
    for (const QString& cell : row.cells) {
        auto column = columnOfHeading(cell);
        // Of two columns of the same meaning the first counts.
        if (column && std::find(columns.begin(), columns.end(), column) != columns.end()) {
            column.reset();
        }
        columns.push_back(column);
    }
    return columns;
}

std::optional<Heading> findHeading(const std::vector<CsvRow>& rows)
{
    for (size_t i = 0; i < std::min(rows.size(), kRowsBeforeHeading); ++i) {
        Heading heading{i, columnsOf(rows[i])};
        const auto& columns = heading.columns;
        if (std::find(columns.begin(), columns.end(), PeopleColumn::Name) != columns.end()) {
            return heading;
        }
    }
    return std::nullopt;
}

void refuse(PeopleRow& row, ErrorCode code, const QString& subject)
{
    row.problems.push_back({code, subject, QString::number(row.line), {}});
}

void setIdentity(PeopleRow& row, const QString& cell, const QString& heading)
{
    const auto identity = identityOf(cell, heading);
    if (!identity) {
        refuse(row, identity.error().code, cell.trimmed());
        return;
    }
    row.identity = *identity;
}

void setRank(PeopleRow& row, const QString& cell)
{
    const RankAndGrade both = rankAndGrade(cell);
    row.rank = both.rank;
    row.grade = row.grade.isEmpty() ? both.grade : row.grade;
}

void setRankOrder(PeopleRow& row, const QString& cell)
{
    if (cell.trimmed().isEmpty()) {
        return;
    }
    bool isWhole = false;
    const int order = cell.trimmed().toInt(&isWhole);
    if (!isWhole || order < 0) {
        refuse(row, ErrorCode::JsonOutOfRange, cell.trimmed());
        return;
    }
    row.rankOrder = order;
}

void setCell(PeopleRow& row, PeopleColumn column, const QString& cell, const QString& heading)
{
    switch (column) {
    case PeopleColumn::Name:
        row.name = cell.simplified();
        return;
    case PeopleColumn::Identity:
        setIdentity(row, cell, heading);
        return;
    case PeopleColumn::Rank:
        setRank(row, cell);
        return;
    case PeopleColumn::Grade:
        row.grade = rankAndGrade(cell).grade.isEmpty() ? cell.simplified() : rankAndGrade(cell).grade;
        return;
    case PeopleColumn::Position:
        row.position = cell.simplified();
        return;
    case PeopleColumn::Unit:
        row.unit = cell.simplified();
        return;
    case PeopleColumn::Category:
        row.category = cell.simplified();
        return;
    case PeopleColumn::Phone:
        row.phone = cell.simplified();
        return;
    case PeopleColumn::RankOrder:
        setRankOrder(row, cell);
        return;
    }
}

PeopleRow rowFrom(const CsvRow& cells, const Heading& heading, const CsvRow& titles)
{
    PeopleRow row;
    row.line = cells.line;
    for (size_t i = 0; i < heading.columns.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (heading.columns[i] && index < cells.cells.size()) {
            setCell(row, *heading.columns[i], cells.cells.at(index), titles.cells.at(index));
        }
    }
    if (row.name.isEmpty()) {
        const auto name = std::ranges::find(heading.columns, std::optional(PeopleColumn::Name));
        const auto index = static_cast<qsizetype>(name - heading.columns.begin());
        refuse(row, ErrorCode::EmptyText, titles.cells.value(index));
    }
    return row;
}

domain::Person personFrom(const PeopleRow& row)
{
    domain::Person person;
    person.name = row.name;
    person.identity = row.identity;
    person.rank = row.rank;
    person.grade = row.grade;
    person.phone = row.phone;
    return person;
}

// What the sheet says counts; what it does not say stays.
domain::Person merged(domain::Person person, const PeopleRow& row)
{
    const auto take = [](QString& field, const QString& said) {
        if (!said.isEmpty()) {
            field = said;
        }
    };
    take(person.name, row.name);
    take(person.rank, row.rank);
    take(person.grade, row.grade);
    take(person.phone, row.phone);
    if (!row.identity.number.isEmpty()) {
        person.identity = row.identity;
    }
    return person;
}

Result<void> takeRow(DirectoryFiller& directory, const PeopleRow& row, PeopleImported& result)
{
    const auto unit = directory.unit(row.unit, row.category);
    if (!unit) {
        return forwardError(unit);
    }
    if (const auto* known = directory.known(row.name, row.identity); known != nullptr) {
        const Stored<domain::Person> before = *known;
        const domain::Person after = merged(before.value, row);
        result.updatedPeople += before.value == after ? 0 : 1;
        if (const auto updated = directory.update(before, after); !updated) {
            return updated;
        }
    }
    const auto id = directory.person(personFrom(row));
    if (!id) {
        return forwardError(id);
    }
    domain::Position position;
    position.person = *id;
    position.unit = *unit;
    position.title = row.position;
    position.rankOrder = row.rankOrder.value_or(0);
    return directory.position(position);
}

} // namespace

Result<PeopleTable> readPeople(const QByteArray& bytes, const QString& fileName)
{
    const auto rows = readSheet(bytes, fileName);
    if (!rows) {
        return forwardError(rows);
    }
    const auto heading = findHeading(*rows);
    if (!heading) {
        return fail(ErrorCode::TableUnreadable, fileName, QStringLiteral("1"),
                    QStringLiteral("no heading for names"));
    }
    const CsvRow& titles = (*rows)[heading->row];
    PeopleTable table;
    for (size_t i = 0; i < heading->columns.size(); ++i) {
        const QString title = titles.cells.at(static_cast<qsizetype>(i)).simplified();
        if (heading->columns[i]) {
            table.columns.push_back(*heading->columns[i]);
        } else if (!title.isEmpty()) {
            table.ignoredColumns.append(title);
        }
    }
    for (size_t i = heading->row + 1; i < rows->size(); ++i) {
        table.rows.push_back(rowFrom((*rows)[i], *heading, titles));
    }
    return table;
}

TableImport::TableImport(RegisterContext& context) : m_context(context)
{
}

Result<PeopleTable> TableImport::preview(const QByteArray& bytes, const QString& fileName)
{
    auto table = readPeople(bytes, fileName);
    if (!table) {
        return table;
    }
    DirectoryFiller directory(m_context.db());
    if (const auto loaded = directory.load(); !loaded) {
        return forwardError(loaded);
    }
    for (PeopleRow& row : table->rows) {
        row.known = directory.known(row.name, row.identity) != nullptr;
    }
    return table;
}

Result<PeopleImported> TableImport::commit(const PeopleTable& table)
{
    auto tx = m_context.begin(QStringLiteral("import people"));
    if (!tx) {
        return forwardError(tx);
    }
    DirectoryFiller directory(*tx);
    if (const auto loaded = directory.load(); !loaded) {
        return forwardError(loaded);
    }
    PeopleImported result;
    for (const PeopleRow& row : table.rows) {
        if (!row.problems.empty()) {
            ++result.skipped;
            continue;
        }
        if (const auto taken = takeRow(directory, row, result); !taken) {
            return forwardError(taken);
        }
    }
    result.addedPeople = directory.addedPeople();
    result.addedPositions = directory.addedPositions();
    result.addedUnits = directory.addedUnits();
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return result;
}

} // namespace risalah::app
