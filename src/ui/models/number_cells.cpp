// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/number_cells.h"

#include "domain/indonesian_words.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace risalah::ui {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(NumberList)
};

QString meetingOf(const app::BookNumber& number)
{
    return number.meetingDate ? NumberWords::tr("%1, %2", "a meeting's title and date")
                                    .arg(number.meetingTitle, domain::shortDate(*number.meetingDate))
                              : number.meetingTitle;
}

/// The reason comes first where there is one: it is why the number stands as it does.
Cell belongsTo(const app::BookNumber& number)
{
    if (!number.reason.isEmpty()) {
        return {.text = number.reason, .detail = meetingOf(number), .lines = 2};
    }
    const QString day = number.meetingDate ? domain::shortDate(*number.meetingDate) : QString();
    return {.text = number.meetingTitle, .detail = day, .lines = 2};
}

Cell printed(const app::BookNumber& number)
{
    const bool isIssued = number.state == domain::NumberState::Issued;
    return {.text = number.text.isEmpty() ? QStringLiteral("–") : number.text,
            .lines = 2,
            .isNumber = true,
            .isMuted = !isIssued};
}

} // namespace

std::vector<CellColumn> numberColumns()
{
    return {{.title = NumberWords::tr("Urut", "the running number"), .width = 60, .fits = true},
            {.title = NumberWords::tr("Nomor tercetak"), .width = 220, .fits = true},
            {.title = NumberWords::tr("Keadaan"), .width = 136, .fits = true},
            {.title = NumberWords::tr("Rapat atau alasan"), .width = 240, .stretches = true}};
}

QString numberKey(domain::NumberSeries series, const app::BookNumber& number)
{
    return QStringLiteral("%1/%2/%3").arg(static_cast<int>(series)).arg(number.year).arg(number.sequence);
}

std::vector<CellRow> numberCells(const app::NumberBook& book, int most)
{
    std::vector<CellRow> rows;
    const auto wanted = std::min(book.numbers.size(), static_cast<std::size_t>(most));
    rows.reserve(wanted);
    for (const app::BookNumber& number :
         std::views::reverse(book.numbers) | std::views::take(static_cast<std::ptrdiff_t>(wanted))) {
        rows.push_back({numberKey(book.series, number),
                        {{.text = QString::number(number.sequence), .isNumber = true},
                         printed(number),
                         {.text = {}, .chip = numberChip(number.state)},
                         belongsTo(number)}});
    }
    return rows;
}

CellChip numberChip(domain::NumberState state)
{
    const QString words = wording::label(state);
    switch (state) {
    case domain::NumberState::Reserved:
        return {ChipKind::Accent, QStringLiteral("flag"), words};
    case domain::NumberState::Issued:
        return {ChipKind::Ok, QStringLiteral("lock"), words};
    case domain::NumberState::Void:
        return {ChipKind::Neutral, QStringLiteral("circle-x"), words};
    }
    return {};
}

} // namespace risalah::ui
