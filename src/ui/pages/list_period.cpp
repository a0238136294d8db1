// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_period.h"

#include <QComboBox>
#include <QCoreApplication>

namespace risalah::ui {

namespace {

enum class Period { All, Coming, ThisMonth, ThisYear, LastYear };

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(ListPeriod)
};

ListPeriod yearOf(int year)
{
    return {domain::Date::of(year, 1, 1), domain::Date::of(year, 12, 31)};
}

} // namespace

void fillPeriods(QComboBox* box)
{
    const auto add = [box](const QString& text, Period period) {
        box->addItem(text, static_cast<int>(period));
    };
    add(PeriodWords::tr("Semua waktu"), Period::All);
    add(PeriodWords::tr("Mulai hari ini"), Period::Coming);
    add(PeriodWords::tr("Bulan ini"), Period::ThisMonth);
    add(PeriodWords::tr("Tahun ini"), Period::ThisYear);
    add(PeriodWords::tr("Tahun lalu"), Period::LastYear);
}

ListPeriod periodOf(const QComboBox* box, domain::Date today)
{
    switch (static_cast<Period>(box->currentData().toInt())) {
    case Period::All:
        break;
    case Period::Coming:
        return {today, {}};
    case Period::ThisMonth:
        return {domain::Date::of(today.year(), today.month(), 1), today.endOfMonth()};
    case Period::ThisYear:
        return yearOf(today.year());
    case Period::LastYear:
        return yearOf(today.year() - 1);
    }
    return {};
}

} // namespace risalah::ui
