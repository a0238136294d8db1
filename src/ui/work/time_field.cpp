// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/time_field.h"

#include "wording/sentence_template.h"

namespace risalah::ui {

TimeField::TimeField(QWidget* parent) : TypedField(parent)
{
    setMaxLength(8);
}

void TimeField::setTime(std::optional<domain::TimeOfDay> time)
{
    if (time == m_time && (hasFocus() || problem() != nullptr)) {
        return; // what is being typed stays
    }
    clearProblem();
    m_time = time;
    showValue();
}

void TimeField::showValue()
{
    setText(m_time ? m_time->toPrint() : QString());
}

void TimeField::takeTyped()
{
    std::optional<domain::TimeOfDay> typed;
    if (const QString text = this->text().trimmed(); !text.isEmpty()) {
        const Result<domain::TimeOfDay> read = domain::TimeOfDay::fromTyped(text);
        if (!read) {
            refuse(wording::filled(tr("Jam %1 tidak ada %2; tulis misalnya 09.30."), text, {}));
            return;
        }
        typed = *read;
    }
    clearProblem();
    const bool isNew = typed != m_time;
    m_time = typed;
    showValue();
    if (isNew) {
        Q_EMIT timeChanged(typed);
    }
}

} // namespace risalah::ui
