// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QString>

namespace risalah::editing {

/// What one commit writes: the difference of two values, and its words for the audit event.
struct UnsavedChanges {
    domain::MeetingRecord before; ///< as loaded or last saved
    domain::MeetingRecord after;
    QString summary;
};

} // namespace risalah::editing
