// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace risalah::ui {

/// An entry of the left rail: icon, name, and a badge whose meaning is also read aloud. Without room for
/// names the icon stands alone; the tool tip then says the name, also to who walks here by keyboard.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);
    void setBadge(int number, const QString& meaning);
    void showName(bool isShown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void tell();
    void paintBadge(QPainter& painter) const;

    QString m_icon;
    QString m_name;
    QString m_meaning; ///< of the badge
    int m_badge = 0;
    bool m_showsName = true;
};

} // namespace risalah::ui
