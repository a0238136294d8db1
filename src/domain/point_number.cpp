// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/point_number.h"

#include "base/expects.h"

#include <QStringList>

namespace risalah::domain {

namespace {

struct LevelForm {
    const char16_t* before;
    bool isLetter;
    const char16_t* after;
};

// The notula begins one step lower, because "1." is taken by the parts of the form (naskah dinas 1.2).
constexpr LevelForm kEditor[] = {
    {u"", false, u"."}, {u"", true, u"."}, {u"", false, u")"}, {u"", true, u")"}};
constexpr LevelForm kNotula[] = {
    {u"", false, u")"}, {u"", true, u")"}, {u"(", false, u")"}, {u"(", true, u")"}};

// Deeper levels repeat the last two forms.
const LevelForm& formOf(size_t depth, NumberStyle style)
{
    const size_t row = depth < 4 ? depth : 2 + depth % 2;
    return style == NumberStyle::Editor ? kEditor[row] : kNotula[row];
}

void addRows(const std::vector<DiscussionPoint>& points,
             const PointNumber& parent,
             std::vector<NumberedPoint>& rows)
{
    int position = 0;
    for (const DiscussionPoint& point : points) {
        PointNumber number = parent;
        number.push_back(++position);
        rows.push_back(NumberedPoint{&point, number, static_cast<int>(parent.size())});
        addRows(point.points, number, rows);
    }
}

} // namespace

QString letters(int n)
{
    RISALAH_EXPECTS(n >= 1);
    QString text;
    for (; n > 0; n = (n - 1) / 26) {
        text.prepend(QChar(static_cast<char16_t>(u'a' + (n - 1) % 26)));
    }
    return text;
}

QString pointLabel(const PointNumber& number, NumberStyle style)
{
    RISALAH_EXPECTS(!number.empty());
    const LevelForm& form = formOf(number.size() - 1, style);
    const int last = number.back();
    return QString::fromUtf16(form.before) + (form.isLetter ? letters(last) : QString::number(last))
        + QString::fromUtf16(form.after);
}

QString pointReference(const PointNumber& number)
{
    QStringList words;
    for (size_t depth = 0; depth < number.size(); ++depth) {
        const bool isLetter = formOf(depth, NumberStyle::Editor).isLetter;
        words.append((isLetter ? QStringLiteral("huruf ") : QStringLiteral("angka "))
                     + (isLetter ? letters(number[depth]) : QString::number(number[depth])));
    }
    return words.join(QLatin1Char(' '));
}

std::vector<NumberedPoint> numberPoints(const std::vector<DiscussionPoint>& points)
{
    std::vector<NumberedPoint> rows;
    rows.reserve(static_cast<size_t>(countPoints(points)));
    addRows(points, {}, rows);
    return rows;
}

} // namespace risalah::domain
