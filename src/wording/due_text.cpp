// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/due_text.h"

#include "domain/indonesian_words.h"

#include <QCoreApplication>

#include <variant>

namespace risalah::wording {

using namespace domain;

namespace {

QString withDate(const QString& rule, std::optional<Date> date)
{
    return date ? QCoreApplication::translate("Wording", "%1 → %2").arg(rule, longDate(*date)) : rule;
}

struct DueWords {
    std::optional<Date> date;

    QString operator()(std::monostate) const
    {
        return QCoreApplication::translate("Wording", "Tanpa tenggat");
    }
    QString operator()(const FixedDue& due) const { return longDate(due.date); }
    QString operator()(const DaysDue& due) const
    {
        return withDate(QCoreApplication::translate("Wording", "%1 hari").arg(due.days), date);
    }
    QString operator()(const WorkdaysDue& due) const
    {
        return withDate(QCoreApplication::translate("Wording", "%1 hari kerja").arg(due.days), date);
    }
    QString operator()(const TextDue& due) const { return due.text; }
};

} // namespace

QString dueText(const DueRule& rule, std::optional<Date> date)
{
    return std::visit(DueWords{date}, rule);
}

QString dueText(const ActionItem& action)
{
    const QString original = dueText(action.due, action.originalDueOn);
    if (action.extensions.empty()) {
        return original;
    }
    return QCoreApplication::translate("Wording", "%1, diperpanjang sampai %2")
        .arg(original, longDate(action.extensions.back().until));
}

} // namespace risalah::wording
