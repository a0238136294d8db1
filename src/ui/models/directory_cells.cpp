// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directory_cells.h"

#include "domain/attendance.h"
#include "domain/indonesian_words.h"
#include "domain/nip.h"
#include "domain/rank.h"
#include "ui/models/cell_table_model.h"
#include "wording/error_sentence.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace risalah::ui {

namespace {

struct DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryList)
};

QString identityText(const domain::Identity& identity)
{
    switch (identity.type) {
    case domain::IdentityType::None:
        return {};
    case domain::IdentityType::Nip:
        return QStringLiteral("NIP ") + domain::printedNip(identity.number);
    case domain::IdentityType::Nrp:
        return QStringLiteral("NRP ") + identity.number;
    }
    return {};
}

QString unitName(const app::DirectorySnapshot& directory, const std::optional<domain::OrgUnitId>& id)
{
    const auto unit = std::find_if(directory.units.begin(), directory.units.end(),
                                   [&id](const auto& stored) { return id && stored.value.id == *id; });
    return unit == directory.units.end() ? QString() : unit->value.name;
}

QString spokenRow(const CellRow& row)
{
    QString text;
    for (const Cell& cell : row.cells) {
        text += spokenCell(cell) + QLatin1Char(' ');
    }
    return text;
}

Cell positionCell(const app::DirectorySnapshot& directory, const domain::PersonId& person)
{
    QStringList titles;
    QString unit;
    for (const Stored<domain::Position>& stored : directory.positions) {
        const domain::Position& position = stored.value;
        if (position.person != person || position.until) {
            continue;
        }
        const QString mark = domain::authorityMark(position.authority);
        titles << (mark.isEmpty() ? position.title : mark + QLatin1Char(' ') + position.title);
        unit = unit.isEmpty() ? unitName(directory, position.unit) : unit;
    }
    return {.text = titles.join(QStringLiteral("; ")), .detail = unit, .detailLines = 2, .lines = 2};
}

} // namespace

std::vector<CellColumn> personColumns()
{
    return {{.title = DirectoryWords::tr("Nama"), .width = 210, .fits = true},
            {.title = DirectoryWords::tr("Jabatan"), .width = 260, .stretches = true},
            {.title = DirectoryWords::tr("Pangkat"), .width = 200, .givesWay = true, .fits = true},
            {.title = DirectoryWords::tr("Telepon"), .width = 130, .givesWay = true, .fits = true}};
}

std::vector<CellRow> personCells(const app::DirectorySnapshot& directory)
{
    std::vector<CellRow> rows;
    for (const Stored<domain::Person>& stored : directory.people) {
        const domain::Person& person = stored.value;
        rows.push_back({person.id.toString(),
                        {{.text = person.name, .detail = identityText(person.identity), .lines = 2},
                         positionCell(directory, person.id),
                         {.text = domain::printedRank(person.rank, person.grade), .lines = 2},
                         {.text = person.phone, .isNumber = true}}});
    }
    return rows;
}

std::vector<CellColumn> unitColumns()
{
    return {{.title = DirectoryWords::tr("Nama"), .width = 320, .stretches = true},
            {.title = DirectoryWords::tr("Nama singkat"), .width = 180, .fits = true},
            {.title = DirectoryWords::tr("Kategori"), .width = 180, .fits = true},
            {.title = DirectoryWords::tr("Urutan"), .width = 80, .fits = true}};
}

std::vector<CellRow> unitCells(const app::DirectorySnapshot& directory)
{
    std::vector<CellRow> rows;
    for (const Stored<domain::OrgUnit>& stored : directory.units) {
        const domain::OrgUnit& unit = stored.value;
        rows.push_back({unit.id.toString(),
                        {{.text = unit.name, .lines = 2},
                         {.text = unit.shortName},
                         {.text = domain::categoryTitle(unit.category)},
                         {.text = QString::number(unit.rankOrder), .isNumber = true, .isMuted = true}}});
    }
    return rows;
}

std::vector<CellColumn> groupColumns()
{
    return {{.title = DirectoryWords::tr("Kelompok"), .width = 240, .fits = true},
            {.title = DirectoryWords::tr("Kursi"), .width = 320, .stretches = true},
            {.title = DirectoryWords::tr("Jumlah"), .width = 80, .fits = true}};
}

std::vector<CellRow> groupCells(const app::DirectorySnapshot& directory)
{
    std::vector<CellRow> rows;
    for (const Stored<domain::SeatGroup>& stored : directory.groups) {
        QStringList seats;
        for (const domain::SeatGroup::Entry& entry : stored.value.entries) {
            seats << entry.seat;
        }
        rows.push_back({stored.value.id.toString(),
                        {{.text = stored.value.name, .lines = 2},
                         {.text = seats.join(QStringLiteral(", ")), .lines = 2, .isMuted = true},
                         {.text = QString::number(seats.size()), .isNumber = true}}});
    }
    return rows;
}

std::vector<CellColumn> phraseColumns()
{
    return {{DirectoryWords::tr("Kalimat"), 560, true}};
}

std::vector<CellRow> phraseCells(const app::DirectorySnapshot& directory)
{
    std::vector<CellRow> rows;
    rows.reserve(directory.phrases.size());
    for (const auto& phrase : directory.phrases) {
        rows.push_back({phrase.value.id.toString(), {{.text = phrase.value.text, .lines = 3}}});
    }
    return rows;
}

std::vector<CellColumn> holidayColumns()
{
    return {{.title = DirectoryWords::tr("Tanggal"), .width = 220, .fits = true},
            {.title = DirectoryWords::tr("Nama"), .width = 280, .stretches = true},
            {.title = DirectoryWords::tr("Jenis"), .width = 160, .fits = true},
            {.title = DirectoryWords::tr("Dasar"), .width = 260, .fits = true}};
}

std::vector<CellRow> holidayCells(const app::DirectorySnapshot& directory)
{
    std::vector<CellRow> rows;
    rows.reserve(directory.holidays.size());
    for (const domain::Holiday& holiday : directory.holidays) {
        rows.push_back(
            {holiday.date.toIso() + QLatin1Char('/') + QString::number(static_cast<int>(holiday.kind)),
             {{.text = domain::dayAndDate(holiday.date), .isNumber = true},
              {.text = holiday.name, .lines = 2},
              {.text = wording::label(holiday.kind)},
              {.text = holiday.basis, .lines = 2, .isMuted = true}}});
    }
    return rows;
}

std::vector<CellColumn> importColumns()
{
    return {{.title = DirectoryWords::tr("Baris"), .width = 52, .fits = true},
            {.title = DirectoryWords::tr("Nama"), .width = 200, .fits = true},
            {.title = DirectoryWords::tr("Jabatan"), .width = 232, .stretches = true},
            {.title = DirectoryWords::tr("Pangkat"), .width = 170, .givesWay = true, .fits = true},
            {.title = DirectoryWords::tr("Keadaan"), .width = 124, .fits = true},
            {.title = DirectoryWords::tr("Catatan"), .width = 220, .stretches = true}};
}

std::vector<CellRow> importCells(const app::PeopleTable& table)
{
    std::vector<CellRow> rows;
    for (const app::PeopleRow& row : table.rows) {
        QStringList notes;
        for (const Error& problem : row.problems) {
            notes << wording::errorSentence(problem);
        }
        CellChip chip{ChipKind::Ok, QStringLiteral("user-plus"), DirectoryWords::tr("Baru")};
        if (!row.problems.empty()) {
            chip = {ChipKind::Bad, QStringLiteral("triangle-alert"), DirectoryWords::tr("Dilewati")};
        } else if (row.known) {
            chip = {ChipKind::Accent, QStringLiteral("refresh-cw"), DirectoryWords::tr("Diperbarui")};
        }
        rows.push_back({QString::number(row.line),
                        {{.text = QString::number(row.line), .isNumber = true, .isMuted = true},
                         {.text = row.name.isEmpty() ? QStringLiteral("–") : row.name,
                          .detail = identityText(row.identity),
                          .lines = 2,
                          .isMuted = row.name.isEmpty()},
                         {.text = row.position, .detail = row.unit, .lines = 2},
                         {.text = domain::printedRank(row.rank, row.grade), .lines = 2},
                         {.text = {}, .chip = chip},
                         {.text = notes.join(QLatin1Char(' ')), .lines = 3, .isMuted = notes.isEmpty()}}});
    }
    return rows;
}

std::vector<CellRow> matching(std::vector<CellRow> rows, const QString& query)
{
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(rows, [&words](const CellRow& row) {
        const QString text = spokenRow(row);
        return !std::all_of(words.begin(), words.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
    return rows;
}

} // namespace risalah::ui
