// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace risalah::ui {

class Page;
class Workspace;
struct Workbench;

/// Keeps a register number free for the meeting on the table, while it is a draft that has none, and tells
/// its desk which ones are kept.
class NumberReserving final : public QObject {
    Q_OBJECT

public:
    /// Binds the command for `page`, which must outlive it.
    NumberReserving(Workbench& workbench, Page* page);

    /// The meeting now on the table; nullptr when there is none.
    void follow(Workspace* meeting);

private:
    void offer(bool isOffered);
    void refresh();
    void reserve();

    Workbench& m_workbench;
    Page* m_page;
    QPointer<Workspace> m_meeting;
    std::optional<std::vector<domain::ReservedNumber>> m_numbers; ///< none while they are asked for
};

} // namespace risalah::ui
