// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets.h"

#include <QAbstractButton>

namespace risalah::ui {

/// A figure on a card that leads to the list behind it.
class CountCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CountCard(const QString& title, ChipKind kind, QWidget* parent = nullptr);
    void setCount(int count, const QString& detail);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ChipKind m_kind;
    QString m_detail;
    int m_count = 0;
};

} // namespace risalah::ui
