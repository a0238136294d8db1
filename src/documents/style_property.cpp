// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/style_property.h"

#include <QColor>
#include <QHash>

#include <cmath>

namespace risalah::documents {

namespace {

using Setter = Stylesheet::Setter;
using MaybeSetter = std::optional<Setter>;

/// "12pt", "-8mm", "0".
std::optional<double> length(const QString& value)
{
    if (value == u'0') {
        return 0.0;
    }
    double unit = 0;
    if (value.endsWith(QStringLiteral("pt"))) {
        unit = kUnitsPerPoint;
    } else if (value.endsWith(QStringLiteral("mm"))) {
        unit = kUnitsPerMm;
    }
    bool ok = false;
    const double number = QStringView(value).chopped(unit > 0 ? 2 : 0).toDouble(&ok);
    // No paper is wider than this, and "inf" is a number too.
    if (!ok || unit <= 0 || !(std::abs(number * unit) < 1e5)) {
        return std::nullopt;
    }
    return number * unit;
}

std::optional<Width> width(const QString& value)
{
    if (value.endsWith(u'%')) {
        bool ok = false;
        const double percent = QStringView(value).chopped(1).toDouble(&ok);
        return ok && percent <= 100 ? std::optional(Width{percent / 100, true}) : std::nullopt;
    }
    const auto fixed = length(value);
    return fixed ? std::optional(Width{*fixed, false}) : std::nullopt;
}

template <class Apply> MaybeSetter lengthSetter(const QString& value, Apply apply)
{
    const auto parsed = length(value);
    if (!parsed) {
        return std::nullopt;
    }
    return Setter([apply, amount = *parsed](Style& style) { apply(style, amount); });
}

/// One edge ("margin-top") or, with an empty side, all four.
MaybeSetter edgeSetter(Edges Style::* edges, const QString& side, const QString& value)
{
    if (side.isEmpty()) {
        return lengthSetter(value, [edges](Style& s, double v) { s.*edges = Edges{v, v, v, v}; });
    }
    static const QHash<QString, double Edges::*> sides{
        {QStringLiteral("-top"), &Edges::top},
        {QStringLiteral("-right"), &Edges::right},
        {QStringLiteral("-bottom"), &Edges::bottom},
        {QStringLiteral("-left"), &Edges::left},
    };
    const auto found = sides.constFind(side);
    if (found == sides.cend()) {
        return std::nullopt;
    }
    return lengthSetter(value, [edges, member = *found](Style& s, double v) { s.*edges.*member = v; });
}

template <class Enum, class Apply>
MaybeSetter wordSetter(const QString& value, const QHash<QString, Enum>& words, Apply apply)
{
    const auto found = words.constFind(value);
    if (found == words.cend()) {
        return std::nullopt;
    }
    return Setter([apply, chosen = *found](Style& style) { apply(style, chosen); });
}

MaybeSetter boldSetter(const QString& value)
{
    static const QHash<QString, bool> words{{QStringLiteral("bold"), true},
                                            {QStringLiteral("normal"), false}};
    return wordSetter(value, words, [](Style& s, bool on) { s.text.bold = on; });
}
MaybeSetter italicSetter(const QString& value)
{
    static const QHash<QString, bool> words{{QStringLiteral("italic"), true},
                                            {QStringLiteral("normal"), false}};
    return wordSetter(value, words, [](Style& s, bool on) { s.text.italic = on; });
}
MaybeSetter underlineSetter(const QString& value)
{
    static const QHash<QString, bool> words{{QStringLiteral("underline"), true},
                                            {QStringLiteral("none"), false}};
    return wordSetter(value, words, [](Style& s, bool on) { s.text.underline = on; });
}
MaybeSetter alignmentSetter(const QString& value)
{
    static const QHash<QString, Alignment> words{{QStringLiteral("left"), Alignment::Left},
                                                 {QStringLiteral("center"), Alignment::Center},
                                                 {QStringLiteral("right"), Alignment::Right},
                                                 {QStringLiteral("justify"), Alignment::Justify}};
    return wordSetter(value, words, [](Style& s, Alignment to) { s.text.alignment = to; });
}
MaybeSetter verticalSetter(const QString& value)
{
    static const QHash<QString, VerticalAlignment> words{
        {QStringLiteral("top"), VerticalAlignment::Top},
        {QStringLiteral("middle"), VerticalAlignment::Middle},
        {QStringLiteral("bottom"), VerticalAlignment::Bottom}};
    return wordSetter(value, words, [](Style& s, VerticalAlignment to) { s.verticalAlignment = to; });
}
MaybeSetter breakBeforeSetter(const QString& value)
{
    if (value == u"avoid") {
        return Setter([](Style& style) { style.keepWithPrevious = true; });
    }
    static const QHash<QString, bool> words{{QStringLiteral("always"), true},
                                            {QStringLiteral("auto"), false}};
    return wordSetter(value, words, [](Style& s, bool on) { s.breakBefore = on; });
}
MaybeSetter breakAfterSetter(const QString& value)
{
    static const QHash<QString, bool> words{{QStringLiteral("avoid"), true}, {QStringLiteral("auto"), false}};
    return wordSetter(value, words, [](Style& s, bool on) { s.keepWithNext = on; });
}
MaybeSetter breakInsideSetter(const QString& value)
{
    static const QHash<QString, bool> words{{QStringLiteral("avoid"), true}, {QStringLiteral("auto"), false}};
    return wordSetter(value, words, [](Style& s, bool on) { s.keepTogether = on; });
}
MaybeSetter colorSetter(const QString& value)
{
    const QColor color(value);
    if (!value.startsWith(u'#') || !color.isValid()) {
        return std::nullopt;
    }
    return Setter([rgb = color.rgb()](Style& style) { style.text.color = rgb; });
}
MaybeSetter lineHeightSetter(const QString& value)
{
    bool ok = false;
    const double factor = value.toDouble(&ok);
    if (!ok || factor < 0.5 || factor > 5) {
        return std::nullopt;
    }
    return Setter([factor](Style& style) { style.text.lineHeight = factor; });
}
MaybeSetter fontSizeSetter(const QString& value)
{
    const auto size = length(value);
    if (!size || *size < 4 * kUnitsPerPoint || *size > 200 * kUnitsPerPoint) {
        return std::nullopt;
    }
    return Setter([chosen = *size](Style& style) { style.text.fontSize = chosen; });
}
MaybeSetter widthSetter(const QString& value)
{
    const auto parsed = width(value);
    if (!parsed || parsed->value < 0) {
        return std::nullopt;
    }
    return Setter([chosen = *parsed](Style& style) { style.width = chosen; });
}
MaybeSetter maxWidthSetter(const QString& value)
{
    const auto parsed = width(value);
    if (!parsed || parsed->value < 0) {
        return std::nullopt;
    }
    return Setter([chosen = *parsed](Style& style) { style.maxWidth = chosen; });
}
MaybeSetter heightSetter(const QString& value)
{
    return lengthSetter(value, [](Style& s, double v) { s.height = v; });
}
MaybeSetter indentSetter(const QString& value)
{
    return lengthSetter(value, [](Style& s, double v) { s.textIndent = v; });
}

} // namespace

std::optional<Stylesheet::Setter> styleSetter(const QString& name, const QString& value)
{
    static const QHash<QString, MaybeSetter (*)(const QString&)> properties{
        {QStringLiteral("font-size"), fontSizeSetter},
        {QStringLiteral("font-weight"), boldSetter},
        {QStringLiteral("font-style"), italicSetter},
        {QStringLiteral("text-decoration"), underlineSetter},
        {QStringLiteral("color"), colorSetter},
        {QStringLiteral("text-align"), alignmentSetter},
        {QStringLiteral("line-height"), lineHeightSetter},
        {QStringLiteral("text-indent"), indentSetter},
        {QStringLiteral("width"), widthSetter},
        {QStringLiteral("max-width"), maxWidthSetter},
        {QStringLiteral("height"), heightSetter},
        {QStringLiteral("vertical-align"), verticalSetter},
        {QStringLiteral("page-break-before"), breakBeforeSetter},
        {QStringLiteral("page-break-after"), breakAfterSetter},
        {QStringLiteral("page-break-inside"), breakInsideSetter},
    };
    if (const auto property = properties.constFind(name); property != properties.cend()) {
        return (*property)(value);
    }
    static const QHash<QString, Edges Style::*> edges{{QStringLiteral("margin"), &Style::margin},
                                                      {QStringLiteral("padding"), &Style::padding},
                                                      {QStringLiteral("border"), &Style::border}};
    for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
        if (name.startsWith(edge.key())) {
            return edgeSetter(edge.value(), name.mid(edge.key().size()), value);
        }
    }
    return std::nullopt;
}

} // namespace risalah::documents
