// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace risalah::ui {

/// What stands where a verification would: the place to drop a file on, that one is being checked, or why
/// one cannot be.
class VerifyPageEmpty final : public QWidget {
    Q_OBJECT
public:
    /// `choose` asks for a file.
    VerifyPageEmpty(QAction* choose, QWidget* parent);

    void await();
    void refuse(const QString& why);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Mood { Invites, Waits, Refuses };
    void set(Mood mood, const QString& text);
    void fit();

    Mood m_mood = Mood::Invites;
    QWidget* m_place; ///< the frame
    QWidget* m_disc; ///< room for the sign
    QLabel* m_text;
    QPushButton* m_choose;
};

} // namespace risalah::ui
