// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/seat_list.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

std::vector<domain::Seat> seatsFromText(const QString& text)
{
    static const QRegularExpression number(u"^\\s*(?:\\d{1,3}[.)\\t]|[-•*–])\\s*"_s);
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    std::vector<domain::Seat> seats;
    for (QString line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        line = line.remove(number);
        const QChar separator = line.contains(QLatin1Char('\t')) ? u'\t' : u';';
        const QStringList cells = line.split(separator);
        domain::Seat seat;
        seat.id = domain::SeatId::create();
        seat.seat = cells.value(0).simplified();
        seat.office = cells.value(1).simplified();
        seat.category = cells.value(2).simplified();
        if (!seat.seat.isEmpty()) {
            seats.push_back(seat);
        }
    }
    return seats;
}

} // namespace risalah::ui
