// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"

#include <QString>

#include <optional>
#include <vector>

namespace risalah::domain {

/// A line of notes with its marks taken out: @office, >due, #priority.
struct MarkedText {
    QString text;
    std::vector<QString> offices;
    std::optional<DueRule> due;
    Priority priority = Priority::Normal;

    /// An office or a due date asks somebody to do something.
    [[nodiscard]] bool asksForAction() const { return !offices.empty() || due.has_value(); }
};

/// A mark that cannot be read (">31/2") stays in the text, where the writer sees it.
[[nodiscard]] MarkedText takeMarks(const QString& body, Date meetingDate);

/// Blanks before punctuation, doubled commas and what hangs at either end are mended.
[[nodiscard]] QString tidied(const QString& text);

} // namespace risalah::domain
