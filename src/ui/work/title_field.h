// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace risalah::ui {

/// A title that looks like one until it is entered: no frame at rest, the beginning in view.
class TitleField final : public QLineEdit {
    Q_OBJECT
public:
    explicit TitleField(QWidget* parent = nullptr);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace risalah::ui
