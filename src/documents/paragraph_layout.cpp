// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paragraph_layout.h"

#include "documents/fonts.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace risalah::documents {

namespace {

/// At least this much between a label and its text: a label too wide for its place pushes the text on.
constexpr double kLabelGap = 4.5 * kUnitsPerPoint;

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Center:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Justify:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

/// Of one word: no language has this many letters in one, and Qt's search for its end costs the square.
constexpr qsizetype kLongestWord = 2000;

bool hasEndlessWord(const QString& text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace()) {
            start = i + 1;
        } else if (i - start >= kLongestWord) {
            return true;
        }
    }
    return false;
}

QTextOption textOption(Alignment alignment, const QString& text)
{
    QTextOption option(qtAlignment(alignment));
    // A number, address or link longer than the line breaks somewhere rather than leaving the paper.
    option.setWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere
                                            : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

struct Typeset {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

Typeset typeset(const Paragraph& paragraph, std::set<char32_t>& missing)
{
    Typeset result;
    for (const TextRun& run : paragraph.runs) {
        const QString drawable = drawableText(paragraph.text.mid(run.from, run.length), missing);
        if (run.style != paragraph.style.text) {
            QTextCharFormat format;
            format.setFont(shippedFont(run.style));
            format.setForeground(QColor::fromRgb(run.style.color));
            result.formats.append(
                {static_cast<int>(result.text.size()), static_cast<int>(drawable.size()), format});
        }
        result.text += drawable;
    }
    return result;
}

struct Line {
    std::shared_ptr<QTextLayout> layout;
    double width = 0;
};

Line singleLine(const QString& text, const TextStyle& style)
{
    auto layout = std::make_shared<QTextLayout>(text, shippedFont(style));
    layout->setTextOption(textOption(Alignment::Left, text));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    line.setPosition({0, 0});
    layout->endLayout();
    return {layout, line.naturalTextWidth()};
}

/// The lines of the text, each at height 0 of its own strip.
std::shared_ptr<QTextLayout>
brokenLines(const Typeset& text, const Paragraph& paragraph, double width, double firstIndent)
{
    auto layout = std::make_shared<QTextLayout>(text.text, shippedFont(paragraph.style.text));
    layout->setFormats(text.formats);
    layout->setTextOption(textOption(paragraph.style.text.alignment, text.text));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const double indent = line.lineNumber() == 0 ? firstIndent : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(width - indent, kUnitsPerPoint));
        line.setPosition({indent, 0});
    }
    layout->endLayout();
    return layout;
}

/// Makes the no-break blanks of the words that were cut inside into plain ones; whether there were any.
bool loosenCutWords(QString& text, const QTextLayout& layout)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    QString loosened = text;
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qsizetype cut = line.textStart() + line.textLength();
        breaks.setPosition(cut);
        if (breaks.isAtBoundary()) {
            continue;
        }
        const qsizetype from = std::max<qsizetype>(0, breaks.toPreviousBoundary());
        breaks.setPosition(cut);
        const qsizetype next = breaks.toNextBoundary();
        const qsizetype length = (next < 0 ? text.size() : next) - from;
        loosened.replace(from, length, text.mid(from, length).replace(QChar::Nbsp, u' '));
    }
    const bool isChanged = loosened != text;
    text = std::move(loosened);
    return isChanged;
}

/// A word held together by no-break blanks alone that does not fit breaks at them before it breaks inside.
std::shared_ptr<QTextLayout>
breakLines(Typeset& text, const Paragraph& paragraph, double width, double firstIndent)
{
    auto layout = brokenLines(text, paragraph, width, firstIndent);
    while (text.text.contains(QChar::Nbsp) && loosenCutWords(text.text, *layout)) {
        layout = brokenLines(text, paragraph, width, firstIndent);
    }
    return layout;
}

/// A paragraph with a line whose blanks would grow beyond this, times a blank, is set ragged as a whole:
/// rivers of white are uglier than that, and a single ragged line between justified ones looks like a
/// mistake.
constexpr double kWidestBlank = 3;

bool isLoose(const QTextLayout& layout, const QTextLine& line, double blank)
{
    const QStringView text = QStringView(layout.text()).mid(line.textStart(), line.textLength());
    const qsizetype gaps = text.trimmed().count(u' ');
    const bool isLast = line.lineNumber() + 1 == layout.lineCount() || text.endsWith(QChar::LineSeparator);
    const double free = line.width() - line.naturalTextWidth();
    return !isLast && gaps > 0 && free / static_cast<double>(gaps) > (kWidestBlank - 1) * blank;
}

bool hasLooseLine(const QTextLayout& layout)
{
    const double blank = QFontMetricsF(layout.font()).horizontalAdvance(u' ');
    for (int i = 0; i < layout.lineCount(); ++i) {
        if (isLoose(layout, layout.lineAt(i), blank)) {
            return true;
        }
    }
    return false;
}

std::shared_ptr<QTextLayout> alignedLines(Typeset text, Paragraph paragraph, double width, double firstIndent)
{
    Alignment& alignment = paragraph.style.text.alignment;
    auto layout = breakLines(text, paragraph, width, firstIndent);
    if (alignment == Alignment::Justify && hasLooseLine(*layout)) {
        alignment = Alignment::Left;
        layout = breakLines(text, paragraph, width, firstIndent);
    }
    return layout;
}

Strip lineStrip(const std::shared_ptr<QTextLayout>& layout, int number, double left, const TextStyle& style)
{
    const double natural = layout->lineAt(number).height();
    Strip strip;
    strip.height = natural * style.lineHeight;
    strip.lines.push_back({layout, number, {left, (strip.height - natural) / 2}, style.color});
    return strip;
}

double ascent(const LineItem& item)
{
    return item.layout->lineAt(item.line).ascent();
}

double baseline(const LineItem& item)
{
    return item.at.y() + ascent(item);
}

void keepEndsTogether(std::vector<Strip>& strips)
{
    if (strips.size() > 1) {
        strips.front().keepWithNext = true;
        strips[strips.size() - 2].keepWithNext = true;
    }
}

/// Every line has them: a click on any of them means the paragraph, its label included.
void addNames(std::vector<Strip>& strips, const Paragraph& paragraph)
{
    const Style& style = paragraph.style;
    const double left = style.margin.left + (paragraph.label.isEmpty() ? 0 : std::min(0.0, style.textIndent));
    for (Strip& strip : strips) {
        if (!paragraph.id.isEmpty()) {
            strip.names.push_back({paragraph.id, {left, 0}});
        }
        for (const QString& field : paragraph.fields) {
            strip.names.push_back({field, {left, 0}});
        }
    }
}

} // namespace

std::vector<Strip> layOutParagraph(const Paragraph& paragraph, double width, std::set<char32_t>& missing)
{
    const Style& style = paragraph.style;
    const double left = style.margin.left;
    const double textWidth = width - left - style.margin.right;
    const Typeset text = typeset(paragraph, missing);
    std::vector<Strip> strips;
    if (text.text.isEmpty() && paragraph.label.isEmpty()) {
        strips.emplace_back();
    } else {
        Line label;
        double firstIndent = style.textIndent;
        if (!paragraph.label.isEmpty()) {
            label = singleLine(drawableText(paragraph.label, missing), style.text);
            firstIndent = std::max(0.0, style.textIndent + label.width + kLabelGap);
        }
        const auto layout = alignedLines(text, paragraph, textWidth, firstIndent);
        for (int i = 0; i < layout->lineCount(); ++i) {
            strips.push_back(lineStrip(layout, i, left, style.text));
        }
        if (strips.empty()) {
            strips.emplace_back();
        }
        if (label.layout) {
            Strip hanging = lineStrip(label.layout, 0, left + style.textIndent, style.text);
            strips.front().height = std::max(strips.front().height, hanging.height);
            LineItem& item = hanging.lines.front();
            if (!strips.front().lines.empty()) {
                item.at.setY(baseline(strips.front().lines.front()) - ascent(item));
            }
            strips.front().lines.insert(strips.front().lines.begin(), item);
        }
    }
    keepEndsTogether(strips);
    double total = 0;
    for (const Strip& strip : strips) {
        total += strip.height;
    }
    strips.back().height += std::max(0.0, style.height - total);
    addNames(strips, paragraph);
    return strips;
}

} // namespace risalah::documents
