// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/growing_text.h"

#include <QEvent>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace risalah::ui {

GrowingText::GrowingText(QWidget* parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    connect(this, &QTextEdit::textChanged, this, &GrowingText::grow);
    grow();
}

void GrowingText::grow()
{
    const int line = fontMetrics().lineSpacing();
    const int frame = height() - viewport()->height();
    const int wanted = static_cast<int>(std::ceil(document()->size().height()));
    const int fixed = std::clamp(wanted, line * 2, line * 10) + std::max(frame, 8);
    if (fixed != minimumHeight()) {
        setFixedHeight(fixed);
    }
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    grow();
}

void GrowingText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        grow();
    }
}

void GrowingText::insertFromMimeData(const QMimeData* source)
{
    textCursor().insertText(source->text());
}

} // namespace risalah::ui
