// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace risalah::test {

/// Two hands on a keyboard: keys go where a window system would send them, and each one is counted.
class Hands {
public:
    void type(const QString& text)
    {
        for (const QChar c : text) {
            press(c == QLatin1Char('\n') ? Qt::Key_Return : Qt::Key_unknown,
                  c == QLatin1Char('\n') ? QString() : QString(c));
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(target(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void times(int count, Qt::Key wanted, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int i = 0; i < count; ++i) {
            key(wanted, modifiers);
        }
    }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    static QWidget* target()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* found = popup != nullptr ? popup : QApplication::focusWidget();
        return found != nullptr ? found : QApplication::activeWindow();
    }
    void press(Qt::Key key, const QString& text)
    {
        ++m_keys;
        if (text.isEmpty()) {
            QTest::keyClick(target(), key);
        } else {
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, text, Qt::NoModifier);
        }
        QCoreApplication::processEvents();
    }

    int m_keys = 0;
};

} // namespace risalah::test
