// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QTextCursor;
class QTextEdit;

namespace risalah::ui {

class SpellDesk;

/// Gives a text field the red line, and its context menu the words that were probably meant. The word being
/// written is left alone until the caret leaves it.
class SpellAssist final : public QObject {
    Q_OBJECT
public:
    SpellAssist(QTextEdit* field, SpellDesk& desk);

    void refresh();
    /// By keyboard: the menu at the caret; on a right word the caret goes to the next misspelt one first. In
    /// a field that is not checked the menu offers to. False when the field holds none.
    bool showSuggestions();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QTextCursor misspeltAt(int position) const;
    [[nodiscard]] QTextCursor nextMisspelt(int position) const;
    [[nodiscard]] QTextCursor wordAt(int position) const;
    /// `word` is misspelt, or null; `position` is where in the text somebody asked.
    void popUp(const QTextCursor& word, int position, QMenu* menu, const QPoint& at);

    QTextEdit* m_field;
    SpellDesk& m_desk;
};

} // namespace risalah::ui
