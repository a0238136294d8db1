// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace risalah::ui {

class OutlineView;
class SpellAssist;
class SpellDesk;

/// The red lines of an outline: the row being written has them in its editor, the others where they are
/// painted.
class SpellRows final : public QObject {
    Q_OBJECT
public:
    /// `name` is the outline's own in the settings.
    SpellRows(OutlineView& rows, SpellDesk& desk, const QString& name);

    /// For the row being written first; when it is right, for the next row that is not.
    void showSuggestions();

private:
    OutlineView& m_rows;
    SpellDesk& m_desk;
    SpellAssist* m_assist;
};

} // namespace risalah::ui
