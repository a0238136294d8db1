// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time_of_day.h"

#include <QRegularExpression>

namespace risalah::domain {

namespace {

Result<TimeOfDay> checked(int hour, int minute, const QString& text)
{
    if (hour > 23 || minute > 59) {
        return fail(ErrorCode::ImpossibleTime, text);
    }
    return TimeOfDay{hour, minute};
}

QString written(const TimeOfDay& time, QChar separator)
{
    return QStringLiteral("%1%2%3")
        .arg(time.hour, 2, 10, QLatin1Char('0'))
        .arg(separator)
        .arg(time.minute, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<TimeOfDay> TimeOfDay::fromTyped(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})(?:[.:]?([0-9]{2})|:([0-9]))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return fail(ErrorCode::ImpossibleTime, text);
    }
    // "7:5" is five past seven. "7.5" is not read: with a full stop some mean half past.
    const QString minute = match.captured(2) + match.captured(3);
    return checked(match.captured(1).toInt(), minute.toInt(), text);
}

Result<TimeOfDay> TimeOfDay::fromIso(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{2}):([0-9]{2})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return fail(ErrorCode::ImpossibleTime, text);
    }
    return checked(match.captured(1).toInt(), match.captured(2).toInt(), text);
}

QString TimeOfDay::toIso() const
{
    return written(*this, QLatin1Char(':'));
}

QString TimeOfDay::toPrint() const
{
    return written(*this, QLatin1Char('.'));
}

} // namespace risalah::domain
