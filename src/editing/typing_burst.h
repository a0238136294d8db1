// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

namespace risalah::editing {

/// Decides which edits of a field are one step of undo: letters typed in a row, or deleted in a row. What is
/// replaced, pasted or cut begins a new step, and what is typed behind it belongs to that: a selection
/// written over comes back at once, whichever of its letters the first one typed may be. Another look of the
/// same letters, a pause, and the same field showing another row begin a new step, too: so no text is ever
/// lost between two states undo can show.
class TypingBurst {
public:
    /// The merge key of EditSession::apply() for an edit of a text.
    [[nodiscard]] QString
    typed(const QString& field, const QString& before, const QString& after, Instant at);
    /// The same for a value that is understood anew with each letter (a date, a time).
    [[nodiscard]] QString
    entered(const QString& field, const QString& before, const QString& after, Instant at);

private:
    enum class Kind { Added, Deleted, Other };
    struct Step {
        Kind kind;
        bool mayJoin;
    };
    [[nodiscard]] static Step stepFrom(const QString& before, const QString& after);
    [[nodiscard]] bool continues(const QString& field, const QString& before, Instant at) const;
    [[nodiscard]] QString
    keyAfter(bool joins, const QString& field, const QString& after, Kind kind, Instant at);

    QString m_field;
    QString m_text; ///< what the last edit left
    Kind m_kind = Kind::Other;
    Instant m_at;
    int m_count = 0;
};

} // namespace risalah::editing
