// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loaded_record.h"
#include "app/register.h"
#include "ui/work/meeting_desk.h"

namespace risalah::ui {

/// A meeting taken out of the register and what stands around it.
struct OpenedMeeting {
    app::LoadedRecord loaded;
    DeskContext context;
};

/// What stands around a meeting of that day, without the edition it becomes; for the register's thread.
[[nodiscard]] Result<DeskContext> contextOf(app::Register& opened, domain::Date meetingDate);

/// For the register's thread: one job brings everything the workspace needs.
[[nodiscard]] Result<OpenedMeeting> openMeeting(app::Register& opened, const domain::MeetingId& id);

} // namespace risalah::ui
