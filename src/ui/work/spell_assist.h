// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/spelled_field.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace risalah::ui {

class SpellDesk;

/// Gives a text field the red line, and its context menu the words that were probably meant. The word being
/// written is left alone until the caret leaves it.
class SpellAssist final : public QObject {
    Q_OBJECT
public:
    /// `name` is the field's own in the settings: each can be left alone. Fields of one text share one.
    SpellAssist(QTextEdit* field, SpellDesk& desk, const QString& name);
    SpellAssist(QLineEdit* field, SpellDesk& desk, const QString& name);

    void refresh();
    /// By keyboard: the menu at the caret; on a right word the caret goes to the next misspelt one first. In
    /// a field that is not checked the menu offers to. False when the field holds none.
    bool showSuggestions();
    /// Whether the field is checked at present.
    [[nodiscard]] bool isChecking() const;
    /// The words that are underlined.
    [[nodiscard]] const std::vector<spelling::TextWord>& underlined() const { return m_underlined; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SpellAssist(std::unique_ptr<SpelledField> field, SpellDesk& desk, const QString& name);

    using Word = std::optional<spelling::TextWord>;
    [[nodiscard]] Word misspeltAt(int position) const;
    [[nodiscard]] Word nextMisspelt(int position) const;
    /// `word` is misspelt; `position` is where in the text somebody asked.
    void popUp(const Word& word, int position, QMenu* menu, const QPoint& at);
    void addSuggestions(QMenu& menu, QAction* before, const spelling::TextWord& word);

    std::unique_ptr<SpelledField> m_field;
    SpellDesk& m_desk;
    QString m_name;
    std::vector<spelling::TextWord> m_underlined;
};

} // namespace risalah::ui
