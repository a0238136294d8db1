// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/time_field.h"

#include "ui/work/field_binder.h"
#include "wording/sentence_template.h"

#include <QKeyEvent>

namespace risalah::ui {

TimeField::TimeField(QWidget* parent) : QLineEdit(parent)
{
    useMeetingHistory(this);
    setMaxLength(8);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::takeTyped);
    connect(this, &QLineEdit::textEdited, this, [this] { m_mistyped.clear(); });
}

void TimeField::setTime(std::optional<domain::TimeOfDay> time)
{
    if (time == m_time && (hasFocus() || m_mistyped.isMarked())) {
        return; // what is being typed stays
    }
    m_mistyped.clear();
    m_time = time;
    setText(time ? time->toPrint() : QString());
}

void TimeField::dropMistyped()
{
    if (m_mistyped.isMarked()) {
        m_mistyped.clear();
        setText(m_time ? m_time->toPrint() : QString());
    }
}

void TimeField::takeTyped()
{
    std::optional<domain::TimeOfDay> typed;
    if (const QString text = this->text().trimmed(); !text.isEmpty()) {
        const Result<domain::TimeOfDay> read = domain::TimeOfDay::fromTyped(text);
        if (!read) {
            const QString sentence =
                wording::filled(tr("Jam %1 tidak ada %2; tulis misalnya 09.30."), text, {});
            if (m_mistyped.mark(sentence)) {
                Q_EMIT refused(sentence, m_mistyped.problem());
            }
            return;
        }
        typed = *read;
    }
    m_mistyped.clear();
    const bool isNew = typed != m_time;
    m_time = typed;
    setText(typed ? typed->toPrint() : QString());
    if (isNew) {
        Q_EMIT timeChanged(typed);
    }
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_mistyped.isMarked()) {
        dropMistyped();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace risalah::ui
