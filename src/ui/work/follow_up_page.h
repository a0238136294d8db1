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
    void move(int step);
    void addResolution();
    void addAction();
    void removeCurrent();
    /// The resolution or action the keyboard is on.
    [[nodiscard]] std::optional<app::TextOf> currentText() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] bool isInActions() const;
    void showDetailsOf(const QWidget* focused);

    std::unique_ptr<Ui::FollowUpPage> m_ui;
    ResolutionList* m_resolutions;
    ActionList* m_actions;
};

} // namespace risalah::ui
