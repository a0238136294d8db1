// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace risalah::ui {

/// A title that looks like one until it is entered: no frame at rest, a long one on two lines.
class TitleField final : public QLineEdit {
    Q_OBJECT
public:
    explicit TitleField(QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect roomIn(const QSize& size) const;
    [[nodiscard]] QStringList linesIn(int width) const;
};

} // namespace risalah::ui
