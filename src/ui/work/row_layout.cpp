// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/row_layout.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace risalah::ui {

namespace {

constexpr int kLineHeightPercent = 125;
constexpr int kTextLeft = 14; ///< in grid steps
constexpr int kFlatLeft = 9;
constexpr int kBareLeft = 4; ///< where nothing is numbered
constexpr int kDepthStep = 7;

int documentHeight(const RowItem& item, const QFont& font, int width)
{
    QTextDocument document;
    fillDocument(document, item, font);
    document.setTextWidth(width);
    return static_cast<int>(std::ceil(document.size().height()));
}

} // namespace

int gridStep(const QFont& font)
{
    return std::max(4, QFontMetrics(font).height() / 4);
}

QFont leadFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int leadWidth(const RowItem& item, const QFont& font)
{
    if (item.lead.isEmpty()) {
        return 0;
    }
    const QFontMetrics bold(leadFont(font));
    return bold.horizontalAdvance(item.lead) + QFontMetrics(font).horizontalAdvance(QLatin1Char(' '));
}

void fillDocument(QTextDocument& document,
                  const QString& text,
                  const std::vector<domain::Emphasis>& emphasis,
                  const QFont& font,
                  int firstIndent)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    // One paragraph whatever the text holds: a second one would be indented like the first.
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    document.setPlainText(lines);
    for (const domain::Emphasis& part : domain::tidiedEmphasis(emphasis, lines.size())) {
        QTextCharFormat look;
        look.setFontWeight(part.bold ? QFont::DemiBold : QFont::Normal);
        look.setFontItalic(part.italic);
        QTextCursor cursor(&document);
        cursor.setPosition(part.from);
        cursor.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
    formatDocument(document, firstIndent);
}

void fillDocument(QTextDocument& document, const RowItem& item, const QFont& font)
{
    const bool showsHint = item.text.isEmpty();
    fillDocument(document, showsHint ? item.hint : item.text, item.emphasis, font, leadWidth(item, font));
    QTextCharFormat look;
    look.setFontWeight(QFont::DemiBold); // colour never speaks alone
    look.setBackground(theme().tokens.okBg);
    look.setForeground(theme().tokens.ok);
    for (const domain::TextStretch& mark : item.marks) {
        QTextCursor cursor(&document);
        cursor.setPosition(mark.from);
        cursor.setPosition(mark.from + mark.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
}

std::vector<domain::Emphasis> emphasisOf(const QTextDocument& document)
{
    std::vector<domain::Emphasis> emphasis;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QTextCharFormat format = fragment.charFormat();
            emphasis.push_back({fragment.position(), fragment.length(), format.fontWeight() > QFont::Medium,
                                format.fontItalic()});
        }
    }
    return domain::tidiedEmphasis(std::move(emphasis), document.characterCount());
}

void formatDocument(QTextDocument& document, int firstIndent)
{
    QTextBlockFormat format;
    format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setTextIndent(firstIndent);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

RowLayout::RowLayout(const RowItem& item, const QFont& font, int width)
{
    const int step = gridStep(font);
    const int numbered = item.isFlat ? kFlatLeft : kTextLeft;
    const int left = step * ((item.label.isEmpty() ? kBareLeft : numbered) + kDepthStep * item.depth);
    const int textWidth = std::max(step * 20, width - left - step * 4);
    const int top = step * 2;
    m_textRect = QRect(left, top, textWidth, documentHeight(item, font, textWidth));
    const int labelWidth = step * (item.isFlat ? kFlatLeft - 3 : 9);
    m_labelRect =
        QRect(left - step * 3 - labelWidth, top, labelWidth, QFontMetrics(font).lineSpacing() * 5 / 4);
    m_foldRect = QRect(left - step * 13, top, step * 4, m_labelRect.height());
    m_height = m_textRect.bottom() + 1 + step * 2;
    placeChips(item, font);
}

void RowLayout::placeChips(const RowItem& item, const QFont& font)
{
    if (item.chips.empty()) {
        return;
    }
    const int step = gridStep(font);
    const int chipHeight = theme().px(22);
    int x = m_textRect.left();
    int y = m_textRect.bottom() + 1 + step * 3 / 2;
    for (const RowChip& chip : item.chips) {
        const int width = std::min(chipWidth(chip.icon, chip.text), m_textRect.width());
        if (x > m_textRect.left() && x + width > m_textRect.right()) {
            x = m_textRect.left();
            y += chipHeight + step;
        }
        m_chipRects.emplace_back(x, y, width, chipHeight);
        x += width + step * 3 / 2;
    }
    m_height = y + chipHeight + step * 2;
}

std::optional<std::size_t> RowLayout::chipAt(const QPoint& position) const
{
    const auto hit = std::find_if(m_chipRects.begin(), m_chipRects.end(),
                                  [&](const QRect& rect) { return rect.contains(position); });
    if (hit == m_chipRects.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(std::distance(m_chipRects.begin(), hit));
}

} // namespace risalah::ui
