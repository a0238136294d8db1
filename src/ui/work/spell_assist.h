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
    /// By keyboard: the menu at the caret; on a right word the caret goes to the next misspelt one first.
    /// False when the field holds none.
    bool showSuggestions();

Q_SIGNALS:
    void wordAdded(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QTextCursor misspeltAt(int position) const;
    [[nodiscard]] QTextCursor nextMisspelt(int position) const;
    void popUp(const QTextCursor& word, QMenu* menu, const QPoint& at);

    QTextEdit* m_field;
    SpellDesk& m_desk;
};

} // namespace risalah::ui
