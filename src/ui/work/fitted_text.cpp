// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/fitted_text.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace risalah::ui {

FittedText::FittedText(int smallest, int largest, Overflow overflow, QWidget* parent)
    : QWidget(parent), m_smallest(smallest), m_largest(largest), m_overflow(overflow)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedText::setMarkup(const QString& html)
{
    if (html != m_html) {
        m_html = html;
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
    QTextDocument document;
    document.setHtml(m_html);
    return document.toPlainText();
}

void FittedText::lay(QTextDocument& document, int pixels) const
{
    QFont font = theme().font(TextStyle::Body);
    font.setPixelSize(pixels);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setTextWidth(width());
    document.setDefaultStyleSheet(QStringLiteral("b { font-weight: 600 }")); // the heaviest that is shipped
    document.setHtml(m_html);
}

double FittedText::heightAt(int pixels) const
{
    QTextDocument document;
    lay(document, pixels);
    return document.size().height();
}

int FittedText::letterPixels() const
{
    int low = qRound(m_smallest * m_scale);
    int high = std::max(low, qRound(m_largest * m_scale));
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (heightAt(middle) <= height()) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

void FittedText::paintEvent(QPaintEvent* /*event*/)
{
    QTextDocument document;
    lay(document, letterPixels());
    QPainter painter(this);
    const double beyond = document.size().height() - height();
    if (beyond > 0 && m_overflow == Overflow::KeepEnd) {
        painter.translate(0, -beyond);
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, theme().tokens.text);
    document.documentLayout()->draw(&painter, context);
}

} // namespace risalah::ui

#include "moc_fitted_text.cpp"
