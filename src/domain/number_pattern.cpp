// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/number_pattern.h"

#include "domain/indonesian_words.h"

#include <algorithm>

namespace risalah::domain {

namespace {

/// Room to write the number by hand. No-break blanks: ordinary ones would melt into one on paper.
constexpr int kGapWidth = 6;
constexpr int kMostDigits = 9;

/// The width behind "urut:", 1 to 9; nullopt for anything else.
std::optional<int> widthOf(const QString& digits)
{
    if (digits.size() != 1 || digits.at(0) < QLatin1Char('1') || digits.at(0) > QLatin1Char('9')) {
        return std::nullopt;
    }
    return digits.at(0).unicode() - u'0';
}

QString sequenceText(const std::optional<int>& sequence, int width)
{
    if (!sequence) {
        return QString(std::max(kGapWidth, width), QChar(QChar::Nbsp));
    }
    return QStringLiteral("%1").arg(*sequence, std::min(width, kMostDigits), 10, QLatin1Char('0'));
}

std::optional<QString> tokenText(const QString& token, const NumberContext& context)
{
    if (token == QLatin1String("urut")) {
        return sequenceText(context.sequence, 1);
    }
    if (token.startsWith(QLatin1String("urut:"))) {
        const auto width = widthOf(token.mid(5));
        return width ? std::optional(sequenceText(context.sequence, *width)) : std::nullopt;
    }
    struct Named {
        const char16_t* token;
        QString text;
    };
    const Named names[] = {
        {u"klasifikasi", context.classification},
        {u"unit", context.unit},
        {u"jenis", context.kind},
        {u"bulan", QStringLiteral("%1").arg(context.date.month(), 2, 10, QLatin1Char('0'))},
        {u"bulan_romawi", romanMonth(context.date.month())},
        {u"tahun", QString::number(context.date.year())},
    };
    for (const Named& named : names) {
        if (token == QStringView(named.token)) {
            return named.text;
        }
    }
    return std::nullopt;
}

} // namespace

NumberContext numberContext(const Office& office, const QString& kind, Date date)
{
    NumberContext context;
    context.classification = office.classification.trimmed();
    context.unit = office.unitCode.trimmed();
    context.kind = kind.trimmed();
    context.date = date;
    return context;
}

Result<QString> formatNumber(const QString& pattern, const NumberContext& context)
{
    QString result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern.at(at);
        if (c == QLatin1Char('}')) {
            return fail(ErrorCode::InvalidNumberPattern, QStringLiteral("}"));
        }
        if (c != QLatin1Char('{')) {
            result += c;
            continue;
        }
        const qsizetype close = pattern.indexOf(QLatin1Char('}'), at);
        if (close < 0) {
            return fail(ErrorCode::InvalidNumberPattern, pattern.mid(at));
        }
        const auto text = tokenText(pattern.mid(at + 1, close - at - 1), context);
        const QString token = pattern.mid(at, close - at + 1);
        if (!text) {
            return fail(ErrorCode::InvalidNumberPattern, token);
        }
        if (text->isEmpty()) {
            return fail(ErrorCode::NumberPartMissing, token); // "/7/2025" would be issued for good
        }
        result += *text;
        at = close;
    }
    return result;
}

Result<void> checkNumberPattern(const QString& pattern, NumberContext context)
{
    context.sequence = 1;
    NumberContext second = context;
    second.sequence = 2;
    const auto one = formatNumber(pattern, context);
    if (!one) {
        return forwardError(one);
    }
    if (*one == formatNumber(pattern, second)) {
        return fail(ErrorCode::InvalidNumberPattern, pattern, QStringLiteral("{urut}"));
    }
    return {};
}

QString numberSortKey(const QString& number)
{
    QString key;
    for (qsizetype at = 0; at < number.size();) {
        if (!number.at(at).isDigit()) {
            key += number.at(at).toCaseFolded();
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < number.size() && number.at(end).isDigit()) {
            ++end;
        }
        while (at + 1 < end && number.at(at) == QLatin1Char('0')) {
            ++at;
        }
        // The count of digits first: longer runs are larger numbers, whatever their first digit.
        key += QStringLiteral("%1").arg(end - at, 4, 10, QLatin1Char('0')) + number.mid(at, end - at);
        at = end;
    }
    return key;
}

} // namespace risalah::domain
