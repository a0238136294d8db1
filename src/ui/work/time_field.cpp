// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/time_field.h"

#include "ui/work/field_binder.h"

namespace risalah::ui {

TimeField::TimeField(QWidget* parent) : QLineEdit(parent)
{
    useMeetingHistory(this);
    setMaxLength(8);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::takeTyped);
}

void TimeField::setTime(std::optional<domain::TimeOfDay> time)
{
    if (time == m_time && hasFocus()) {
        return; // what is being typed stays
    }
    m_time = time;
    setText(time ? time->toPrint() : QString());
}

void TimeField::takeTyped()
{
    std::optional<domain::TimeOfDay> typed;
    if (!text().trimmed().isEmpty()) {
        const Result<domain::TimeOfDay> read = domain::TimeOfDay::fromTyped(text().trimmed());
        typed = read ? std::optional(*read) : m_time;
    }
    const bool isNew = typed != m_time;
    m_time = typed;
    setText(typed ? typed->toPrint() : QString());
    if (isNew) {
        Q_EMIT timeChanged(typed);
    }
}

} // namespace risalah::ui
