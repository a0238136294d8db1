// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/fitted_text.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr double kPixelSlack = 0.5; ///< of places reckoned in fractions of a pixel

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

/// Between two entries.
double gapAt(int pixels)
{
    return pixels * 0.45;
}

QString muted(const QString& text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().tokens.muted.name(), text);
}

QString above(qsizetype count)
{
    return muted(FittedText::tr("%n lagi di atas", nullptr, static_cast<int>(count)));
}

QString below(qsizetype count)
{
    return muted(FittedText::tr("%n lagi di bawah", nullptr, static_cast<int>(count)));
}

/// Calls with each line and its top in the document.
template <class Visit> void forEachLine(const QTextDocument& document, Visit visit)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            visit(block, line, top + line.y());
        }
    }
}

/// Part of a document.
struct Whole {
    double from = 0;
    double height = 0;
};

/// As many whole lines from its start, or from its end, as there is room for.
Whole wholeLines(const QTextDocument& document, double room, bool keepsEnd)
{
    const double all = document.size().height();
    if (all <= room) {
        return {0, all};
    }
    double end = 0;
    double start = all;
    forEachLine(document, [&](const QTextBlock& /*block*/, const QTextLine& line, double top) {
        if (top + line.height() <= room) {
            end = top + line.height();
        }
        if (all - top <= room) {
            start = std::min(start, top);
        }
    });
    return keepsEnd ? Whole{start, all - start} : Whole{0, end};
}

} // namespace

FittedText::FittedText(int smallest, int largest, Overflow overflow, QWidget* parent)
    : QWidget(parent), m_smallest(smallest), m_largest(largest), m_overflow(overflow)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedText::setList(const QString& heading, const QStringList& entries, qsizetype kept)
{
    if (heading != m_heading || entries != m_entries || kept != m_kept) {
        m_heading = heading;
        m_entries = entries;
        m_kept = kept;
        setAccessibleName(plainText());
        update();
    }
}

void FittedText::setScale(double scale)
{
    m_scale = scale;
    update();
}

QString FittedText::plainText() const
{
    QStringList lines;
    for (const QString& html : QStringList(m_heading) + m_entries) {
        lines += plain(html);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void FittedText::lay(QTextDocument& document, const QString& html, int pixels) const
{
    QFont font = theme().font(TextStyle::Body);
    font.setPixelSize(pixels);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setTextWidth(width());
    document.setDefaultStyleSheet(QStringLiteral("b { font-weight: 600 }")); // the heaviest that is shipped
    document.setHtml(html);
}

double FittedText::heightOf(const QString& html, int pixels) const
{
    if (html.isEmpty()) {
        return 0;
    }
    QTextDocument document;
    lay(document, html, pixels);
    return document.size().height() + gapAt(pixels);
}

/// With the lines that tell of what is left out.
double FittedText::heightOf(const Range& range, int pixels) const
{
    double height = heightOf(m_heading, pixels) - gapAt(pixels);
    if (range.first > 0) {
        height += heightOf(above(range.first), pixels);
    }
    for (qsizetype i = range.first; i <= range.last; ++i) {
        height += heightOf(m_entries[i], pixels);
    }
    if (range.last + 1 < m_entries.size()) {
        height += heightOf(below(m_entries.size() - 1 - range.last), pixels);
    }
    return height;
}

bool FittedText::fitsAt(int pixels) const
{
    return heightOf(Range{0, m_entries.size() - 1}, pixels) <= height();
}

int FittedText::letterPixels() const
{
    int low = qRound(m_smallest * m_scale);
    int high = std::max(low, qRound(m_largest * m_scale));
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fitsAt(middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

/// What led to the entry that matters comes before what follows it.
FittedText::Range FittedText::rangeAt(int pixels) const
{
    const qsizetype last = m_entries.size() - 1;
    if (m_entries.isEmpty() || fitsAt(pixels)) {
        return {0, last};
    }
    const qsizetype kept = std::clamp<qsizetype>(m_kept, 0, last);
    Range range{kept, kept};
    while (range.first > 0 && heightOf(Range{range.first - 1, range.last}, pixels) <= height()) {
        --range.first;
    }
    while (range.last < last && heightOf(Range{range.first, range.last + 1}, pixels) <= height()) {
        ++range.last;
    }
    return range;
}

std::vector<FittedText::Strip> FittedText::stripsAt(int pixels) const
{
    const Range range = rangeAt(pixels);
    const QString after =
        range.last + 1 < m_entries.size() ? below(m_entries.size() - 1 - range.last) : QString();
    QStringList parts{m_heading};
    if (range.first > 0) {
        parts += above(range.first);
    }
    const qsizetype firstEntry = parts.size();
    parts += m_entries.mid(range.first, range.last - range.first + 1);
    std::vector<Strip> strips;
    double top = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isEmpty()) {
            continue;
        }
        QTextDocument document;
        lay(document, parts[i], pixels);
        const double room = height() - top - (i < firstEntry ? 0 : heightOf(after, pixels));
        const bool keepsEnd = m_overflow == Overflow::KeepEnd && i >= firstEntry;
        const Whole whole = wholeLines(document, room, keepsEnd);
        strips.push_back({parts[i], top, whole.from, whole.height});
        top += whole.height + gapAt(pixels);
    }
    if (!after.isEmpty()) {
        strips.push_back({after, top, 0, heightOf(after, pixels)});
    }
    return strips;
}

QString FittedText::shownText() const
{
    const int pixels = letterPixels();
    QStringList lines;
    for (const Strip& strip : stripsAt(pixels)) {
        QTextDocument document;
        lay(document, strip.html, pixels);
        forEachLine(document, [&](const QTextBlock& block, const QTextLine& line, double top) {
            if (top >= strip.from - kPixelSlack
                && top + line.height() <= strip.from + strip.height + kPixelSlack) {
                lines += block.text().mid(line.textStart(), line.textLength()).trimmed();
            }
        });
    }
    return lines.join(u'\n');
}

void FittedText::paintEvent(QPaintEvent* /*event*/)
{
    const int pixels = letterPixels();
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, theme().tokens.text);
    for (const Strip& strip : stripsAt(pixels)) {
        QTextDocument document;
        lay(document, strip.html, pixels);
        painter.save();
        painter.setClipRect(QRectF(0, strip.top, width(), strip.height));
        painter.translate(0, strip.top - strip.from);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace risalah::ui

#include "moc_fitted_text.cpp"
