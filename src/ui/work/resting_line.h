// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace risalah::ui {

/// A field for what may be longer than its line: at rest it is read from its beginning and ends in "…", the
/// whole in its tool tip; written in, it scrolls like any field.
class RestingLine : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace risalah::ui
