// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QObject>

namespace risalah::ui {

class MeetingDesk;
class OutlineView;
class SpellRows;
enum class OutlineGesture;

/// The agenda in an outline of one level: Enter begins the next item, Alt+↑/↓ moves, an emptied one goes.
class AgendaList final : public QObject {
    Q_OBJECT
public:
    AgendaList(MeetingDesk& desk, OutlineView& view);

    void move(int step);
    /// The item the caret is in; false on the line being begun.
    bool removeCurrent();
    void showSpelling();
    /// The position of the item the caret is in; -1 on the line being begun.
    [[nodiscard]] int currentItem() const;
    /// An emptied item keeps its text in the record until its row is left.
    [[nodiscard]] bool holdsEmptied() const { return !m_emptied.isEmpty(); }
    /// Its text comes back; false when nothing was emptied.
    [[nodiscard]] bool takeBackTyping();

Q_SIGNALS:
    void emptiedChanged();

private:
    void refresh();
    void take(const QString& text);
    void act(OutlineGesture gesture);
    void startRow();
    void removeRow();
    void removeItem(const QString& id);
    void setEmptied(const QString& id);
    void pasteLines(const QString& text);
    void tidy(const QString& id);
    /// Where the line being begun stands: after this many items.
    [[nodiscard]] std::size_t pendingRow() const;

    MeetingDesk& m_desk;
    OutlineView& m_view;
    SpellRows* m_spelling = nullptr; ///< null where nobody checks
    std::optional<std::size_t> m_pendingAt;
    QString m_emptied; ///< the item whose text was taken away but whose row is still current
};

} // namespace risalah::ui
