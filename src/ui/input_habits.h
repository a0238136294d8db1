// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace risalah::ui {

/// What wheel and Enter do in the whole program, whatever a single widget of Qt would do with them: the wheel
/// scrolls and changes no value, Enter presses the button that has the keyboard. While this lives.
class InputHabits final : public QObject {
    Q_OBJECT

public:
    explicit InputHabits(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace risalah::ui
