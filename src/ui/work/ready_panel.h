// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;

namespace risalah::ui {

class MeetingDesk;

/// "Belum siap ditandatangani: 2 hal lagi" with the first missing things, each a link to its field.
class ReadyPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ReadyPanel(QWidget* parent = nullptr);

    void attach(MeetingDesk& desk);
    void setFindings(const std::vector<domain::Finding>& findings);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLinks();

    MeetingDesk* m_desk = nullptr;
    QLabel* m_icon;
    QLabel* m_summary;
    QHBoxLayout* m_links;
    std::vector<domain::Finding> m_blocking;
    int m_shownLinks = -1;
};

} // namespace risalah::ui
