// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory_service.h"

#include <QObject>
#include <QTimer>

namespace risalah::ui {

class Session;

/// Other windows and computers write the directory of the same register too: it is asked for when somebody
/// comes back to the window, and each minute while he stays. Lists that are asked for anew hear
/// Session::directoryChanged, what shows the office Session::officeChanged; what somebody is typing stays.
class OutsideChanges final : public QObject {
    Q_OBJECT
public:
    OutsideChanges(Session& session, QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void look();
    void take(const Result<app::DirectoryNews>& news);

    Session& m_session;
    QWidget& m_window;
    QTimer m_everyMinute{this};
    std::optional<std::int64_t> m_upTo;
    bool m_isAsking = false;
};

} // namespace risalah::ui
