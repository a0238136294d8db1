// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/version_service.h"

#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class FollowUpPage;
}
class ActionList;
class MeetingDesk;
class ResolutionList;

/// Keputusan & tindak lanjut: what was resolved, and who does what until when.
class FollowUpPage final : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpPage(MeetingDesk& desk, QWidget* parent = nullptr);
    ~FollowUpPage() override;

    bool showField(const QString& where);
    /// The path of the field the keyboard is in, or of the row.
    [[nodiscard]] QString currentField() const;
    /// The keyboard goes to the actions, or to the resolutions while there are none.
    void enter();
    void move(int step);
    void addResolution();
    void addAction();
    void removeCurrent();
    /// The resolution or action the keyboard is on.
    [[nodiscard]] std::optional<app::TextOf> currentText() const;
    void followLink();
    /// Both lists get as much room as the other, once there is room for both.
    void halve();

Q_SIGNALS:
    void currentFieldChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] bool isInActions() const;
    void bringUp(bool resolutions, const QWidget* part);
    void showDetailsOf(const QWidget* focused);
    /// On a small screen only the half worked on is seen.
    void arrange();
    /// Once what changed is laid out: rows may have become higher.
    void arrangeLater();
    void fitForm(bool isLow);
    [[nodiscard]] int roomForActions() const;
    void nameHalves();

    std::unique_ptr<Ui::FollowUpPage> m_ui;
    MeetingDesk& m_desk;
    ResolutionList* m_resolutions;
    ActionList* m_actions;
    bool m_inResolutions = false;
    bool m_isInForm = false; ///< where there is no room for both: the form instead of the list
    QList<int> m_sizesOfBoth; ///< of the halves, while one of them is folded
};

} // namespace risalah::ui
