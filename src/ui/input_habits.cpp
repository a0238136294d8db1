// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input_habits.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

namespace risalah::ui {

namespace {

/// Who scrolls a page has the pointer over one field after the other: a value that turned with it would be
/// changed without anybody seeing it, whether the field has the keyboard or not.
bool wouldTurn(const QObject* widget)
{
    return qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QTabBar*>(widget) != nullptr;
}

bool isEnter(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Qt lets Enter press buttons in dialogs only, where it may mean another button than the one with the
/// keyboard: there it stays as it is. Boxes are ticked with the space bar, as everywhere.
QAbstractButton* pressedByEnter(QObject* widget)
{
    auto* button = qobject_cast<QAbstractButton*>(widget);
    const bool isBox =
        qobject_cast<QCheckBox*>(widget) != nullptr || qobject_cast<QRadioButton*>(widget) != nullptr;
    return button == nullptr || isBox || qobject_cast<QDialog*>(button->window()) != nullptr ? nullptr
                                                                                             : button;
}

} // namespace

InputHabits::InputHabits(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool InputHabits::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && wouldTurn(watched)) {
        event->ignore(); // so it goes on to the page around
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event))) {
        if (QAbstractButton* button = pressedByEnter(watched)) {
            if (!static_cast<QKeyEvent*>(event)->isAutoRepeat()) { // a key held down is one press
                button->click();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace risalah::ui

#include "moc_input_habits.cpp"
