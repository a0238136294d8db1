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

/// The no-break blanks between words give way first: "Ahmad Fauzi Nasution, S.H., M.Hum." keeps its degrees.
QString loosenedWord(QString word)
{
    const QString before = word;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool isBehindWord = word.at(i - 1) != u'.' && word.at(i - 1) != u',';
        if (word.at(i) == QChar::Nbsp && isBehindWord) {
            word[i] = u' ';
        }
    }
    return word == before ? word.replace(QChar::Nbsp, u' ') : word;
}

/// Makes no-break blanks of the words that were cut inside into plain ones; whether there were any.
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
        loosened.replace(from, length, loosenedWord(text.mid(from, length)));
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

/// Blanks of a justified line grow to this, times a blank, and no further: rivers of white are uglier than a
/// ragged edge.
constexpr double kWidestBlank = 2;

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

void hangLabel(Strip& first, Strip label)
{
    first.height = std::max(first.height, label.height);
    LineItem& item = label.lines.front();
    if (!first.lines.empty()) {
        item.at.setY(baseline(first.lines.front()) - ascent(item));
    }
    first.lines.insert(first.lines.begin(), item);
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

BrokenParagraph breakParagraph(const Paragraph& paragraph, double width, std::set<char32_t>& missing)
{
    const Style& style = paragraph.style;
    Typeset text = typeset(paragraph, missing);
    BrokenParagraph broken;
    if (text.text.isEmpty() && paragraph.label.isEmpty()) {
        return broken;
    }
    double firstIndent = style.textIndent;
    if (!paragraph.label.isEmpty()) {
        const Line label = singleLine(drawableText(paragraph.label, missing), style.text);
        firstIndent = std::max(0.0, style.textIndent + label.width + kLabelGap);
        broken.label = label.layout;
    }
    const double textWidth = width - style.margin.left - style.margin.right;
    broken.lines = breakLines(text, paragraph, textWidth, firstIndent);
    broken.isLoose = style.text.alignment == Alignment::Justify && hasLooseLine(*broken.lines);
    return broken;
}

double widestWord(const Paragraph& paragraph, double limit)
{
    std::set<char32_t> missing;
    Typeset text = typeset(paragraph, missing);
    text.text.replace(QChar::LineSeparator, u' ');
    QTextLayout layout(text.text, shippedFont(paragraph.style.text));
    layout.setFormats(text.formats);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.text.size()));
    layout.endLayout();
    double widest = 0;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text.text);
    for (qsizetype from = 0, next = breaks.toNextBoundary(); next > from; next = breaks.toNextBoundary()) {
        qsizetype end = next;
        while (end > from && text.text.at(end - 1) == u' ') {
            --end;
        }
        const double width = line.cursorToX(static_cast<int>(end)) - line.cursorToX(static_cast<int>(from));
        widest = width <= limit ? std::max(widest, width) : widest;
        from = next;
    }
    return widest;
}

std::vector<Strip>
setParagraph(const BrokenParagraph& broken, const Paragraph& paragraph, Alignment alignment)
{
    const Style& style = paragraph.style;
    const double left = style.margin.left;
    std::vector<Strip> strips;
    if (broken.lines) {
        QTextOption option = broken.lines->textOption();
        option.setAlignment(qtAlignment(alignment));
        broken.lines->setTextOption(option);
        for (int i = 0; i < broken.lines->lineCount(); ++i) {
            strips.push_back(lineStrip(broken.lines, i, left, style.text));
        }
    }
    if (strips.empty()) {
        strips.emplace_back();
    }
    if (broken.label) {
        hangLabel(strips.front(), lineStrip(broken.label, 0, left + style.textIndent, style.text));
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
