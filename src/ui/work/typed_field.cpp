// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/typed_field.h"

#include "ui/widgets.h"
#include "ui/work/field_binder.h"

#include <QKeyEvent>

namespace risalah::ui {

TypedField::TypedField(QWidget* parent) : QLineEdit(parent)
{
    useMeetingHistory(this);
    connect(this, &QLineEdit::editingFinished, this, [this] { takeTyped(); });
    connect(this, &QLineEdit::textEdited, this, &TypedField::clearProblem);
}

void TypedField::dropMistyped()
{
    if (m_problem != nullptr) {
        clearProblem();
        showValue();
    }
}

bool TypedField::takeBackTyping()
{
    const QString typed = text();
    clearProblem();
    showValue();
    if (text() == typed) {
        return false;
    }
    selectAll();
    return true;
}

void TypedField::refuse(const QString& sentence)
{
    if (m_problem != nullptr && m_refusedText == text()) {
        return;
    }
    m_refusedText = text();
    m_problem = std::make_unique<QObject>();
    setStyleProperty(this, "invalid", true);
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    Q_EMIT refused(sentence, m_problem.get());
}

void TypedField::clearProblem()
{
    if (m_problem != nullptr) {
        m_problem.reset();
        setStyleProperty(this, "invalid", false);
        setToolTip({});
        setAccessibleDescription({});
    }
}

void TypedField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_problem != nullptr) {
        dropMistyped();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace risalah::ui

#include "moc_typed_field.cpp"
