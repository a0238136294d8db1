// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace risalah::app {
class Settings;
}

namespace risalah::ui {

class Appearance;
class FittedText;
class MeetingDesk;

/// What the room sees on the projector: agenda, the point being discussed, the resolutions as they are taken.
/// A window of its own without anything to edit; it follows the editor as it is written.
class PresentationWindow final : public QWidget {
    Q_OBJECT

public:
    PresentationWindow(MeetingDesk& desk, Appearance& appearance, app::Settings& settings, QWidget* owner);

    /// The point being written; without one the last point of the meeting stands for it.
    void follow(const std::optional<domain::PointId>& point);
    /// On another screen than the editor's in full; with one screen as a window.
    void present();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void lay();
    void toggleFullScreen();
    void setZoom(int percent);
    void showAgenda();
    void showRunningPoint();
    void showDecisions();

    /// A resolution or an action as the room has seen it.
    struct Decision {
        QString id;
        QString words;

        friend bool operator==(const Decision&, const Decision&) = default;
    };

    MeetingDesk& m_desk;
    app::Settings& m_settings;
    QWidget* m_owner;
    std::optional<domain::PointId> m_point;
    std::vector<Decision> m_decided;
    QString m_lastDecided; ///< its id
    FittedText* m_title;
    FittedText* m_agenda;
    FittedText* m_running;
    FittedText* m_decisions;
    QLabel* m_hint;
    QTimer m_hintAway;
    QTimer m_keep;
    int m_zoom;
};

} // namespace risalah::ui
