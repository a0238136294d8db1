// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nip.h"

#include <QRegularExpression>

namespace risalah::domain {

Result<QString> normalisedNip(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isSpace() || c == QLatin1Char('.')) {
            continue;
        }
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
            return fail(ErrorCode::InvalidNip, typed, {}, QStringLiteral("a character that is no digit"));
        }
        digits.append(c);
    }
    if (digits.size() != 18) {
        return fail(ErrorCode::InvalidNip, typed, {}, QStringLiteral("not 18 digits"));
    }
    if (!Date::of(digits.mid(0, 4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt())) {
        return fail(ErrorCode::InvalidNip, typed, {}, QStringLiteral("birth date is no real date"));
    }
    const QChar sex = digits.at(14);
    if (sex != QLatin1Char('1') && sex != QLatin1Char('2')) {
        return fail(ErrorCode::InvalidNip, typed, {}, QStringLiteral("sex digit is not 1 or 2"));
    }
    return digits;
}

std::vector<NipWarning> nipWarnings(const QString& nip, Date today)
{
    std::vector<NipWarning> warnings;
    const int birthYear = nip.mid(0, 4).toInt();
    const int appointmentYear = nip.mid(8, 4).toInt();
    const int appointmentMonth = nip.mid(12, 2).toInt();
    if (birthYear < 1930 || birthYear > today.year() - 17) {
        warnings.push_back(NipWarning::BirthYearUnlikely);
    }
    if (appointmentYear < birthYear + 17 || appointmentYear > today.year()) {
        warnings.push_back(NipWarning::AppointmentYearUnlikely);
    }
    // PPPK carry a contract code of 21 and above instead of a month.
    const bool isMonth = appointmentMonth >= 1 && appointmentMonth <= 12;
    const bool isContractCode = appointmentMonth >= 21 && appointmentMonth <= 29;
    if (!isMonth && !isContractCode) {
        warnings.push_back(NipWarning::AppointmentMonthUnlikely);
    }
    if (nip.endsWith(QStringLiteral("000"))) {
        warnings.push_back(NipWarning::SequenceZero);
    }
    return warnings;
}

bool isPlausibleNrp(const QString& number)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9](?:[ .]?[0-9]){4,14}(?: ?/ ?[A-Za-z]{1,3})?$"));
    return form.match(number.trimmed()).hasMatch();
}

QString printedNip(const QString& nip)
{
    if (nip.size() != 18) {
        return nip;
    }
    return QStringLiteral("%1 %2 %3 %4").arg(nip.mid(0, 8), nip.mid(8, 6), nip.mid(14, 1), nip.mid(15, 3));
}

} // namespace risalah::domain
