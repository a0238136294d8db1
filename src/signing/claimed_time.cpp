// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/claimed_time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace risalah::signing {

std::optional<Instant> instantOfPdfDate(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z.*|([+-])(\d\d)'?(\d\d)?'?)?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto part = [&](int index, int missing) {
        const QString digits = match.captured(index);
        return digits.isEmpty() ? missing : digits.toInt();
    };
    const QDate date(part(1, 0), part(2, 1), part(3, 1));
    const QTime time(part(4, 0), part(5, 0), part(6, 0));
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const int seconds = (part(8, 0) * 60 + part(9, 0)) * 60;
    const int offset = match.captured(7) == QLatin1String("-") ? -seconds : seconds;
    const qint64 local = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    return Instant{local - static_cast<qint64>(offset) * 1000};
}

} // namespace risalah::signing
