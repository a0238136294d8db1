// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/title_field.h"

#include "domain/meeting_edits.h"
#include "ui/work/meeting_desk.h"

#include <QTextLayout>

namespace risalah::ui {

TitleField::TitleField(QWidget* parent) : RestingLine(parent)
{
    connect(this, &QLineEdit::textChanged, this, &TitleField::fitHeight);
}

/// Two at most; what does not fit ends in "…" and is told whole by the tool tip.
QStringList TitleField::linesIn(int width) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(width);
    }
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : 0;
    if (end >= text().size()) {
        return {text()};
    }
    return {text().left(end).trimmed(), fontMetrics().elidedText(text().mid(end), Qt::ElideRight, width)};
}

/// As high as the lines take at the present width: a height that follows the width would be asked for up to
/// the window, which then grows for pages behind.
QSize TitleField::sizeHint() const
{
    const QSize oneLine = QLineEdit::sizeHint();
    const auto lines = static_cast<int>(linesIn(roomIn({width(), oneLine.height()}).width()).size());
    return {oneLine.width(), oneLine.height() + (lines - 1) * fontMetrics().lineSpacing()};
}

void TitleField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitHeight();
}

void TitleField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeight();
    }
}

/// The least height of the sheet goes before the hint of a widget: it has to be told as well.
void TitleField::fitHeight()
{
    if (sizeHint().height() != minimumHeight()) {
        setMinimumHeight(sizeHint().height());
    }
}

void tellTitleKept(MeetingDesk& desk, const QString& typed)
{
    if (typed.trimmed().isEmpty() && !domain::givenTitle(desk.meeting()).isEmpty() && !desk.isReadOnly()) {
        Q_EMIT desk.mistyped(TitleField::tr("Judul tidak boleh kosong; judul terakhir dipakai lagi."),
                             nullptr);
    }
}

} // namespace risalah::ui
