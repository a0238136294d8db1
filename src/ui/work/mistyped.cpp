// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/mistyped.h"

#include "ui/widgets.h"

#include <QLineEdit>

namespace risalah::ui {

bool Mistyped::mark(const QString& sentence)
{
    if (isMarked() && m_text == m_field.text()) {
        return false;
    }
    m_text = m_field.text();
    m_problem = std::make_unique<QObject>();
    setStyleProperty(&m_field, "invalid", true);
    m_field.setToolTip(sentence);
    m_field.setAccessibleDescription(sentence);
    return true;
}

void Mistyped::clear()
{
    if (isMarked()) {
        m_problem.reset();
        setStyleProperty(&m_field, "invalid", false);
        m_field.setToolTip({});
        m_field.setAccessibleDescription({});
    }
}

} // namespace risalah::ui
