// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace risalah::ui {

namespace Ui {
class FollowUpPage;
}
class FieldBinder;
class MeetingDesk;

/// Where the action of the form comes from: the point, and the resolution it follows.
class ActionOrigin final {
public:
    /// `current` gives the id of the action in the form.
    ActionOrigin(MeetingDesk& desk,
                 Ui::FollowUpPage& ui,
                 FieldBinder& binder,
                 const std::function<QString()>& current);

    /// The points and resolutions there are; before the binder shows the choice.
    void refresh();
    /// ".point" or ".resolution" while the keyboard is there, else empty.
    [[nodiscard]] QString currentPart() const;
    /// Null for a path of another field.
    [[nodiscard]] QWidget* fieldOf(const QString& where) const;

private:
    MeetingDesk& m_desk;
    Ui::FollowUpPage& m_ui;
};

} // namespace risalah::ui
