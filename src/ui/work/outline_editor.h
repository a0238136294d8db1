// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/emphasis.h"
#include "ui/work/open_word.h"

#include <QTextEdit>

class QCompleter;
class QStringListModel;

namespace risalah::ui {

/// What the keyboard asks for while a row is being written.
enum class OutlineGesture {
    NewRow, ///< Enter: the text behind the caret goes to the new row
    Deeper,
    Higher,
    RemoveEmptyRow,
    JoinPrevious,
    JoinNext,
    PreviousRow,
    NextRow,
    FirstRow,
    LastRow,
    EditLead,
    Leave,
};

/// The one text field of an outline: it lies over the current row and has no frame of its own.
class OutlineEditor final : public QTextEdit {
    Q_OBJECT
public:
    explicit OutlineEditor(QWidget* parent);

    void load(const QString& text, const std::vector<domain::Emphasis>& emphasis, int firstIndent);
    void setFirstIndent(int firstIndent);
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::vector<domain::Emphasis> emphasis() const;
    [[nodiscard]] int caret() const;
    void setCaret(int position);
    /// Where Tab does not indent, it goes on to the next field.
    void moveFocus(bool forward);
    void toggleBold();
    void toggleItalic();
    /// The clipboard's words alone, line breaks kept.
    void pastePlain();
    /// What was copied elsewhere, in lines as capture() reads them.
    [[nodiscard]] static QString notesIn(const QMimeData& pasted);
    /// As if typed, with its emphasis.
    void insertMarked(const domain::EmphasisedText& text);

    void setSuggestions(const OutlineSuggestions& known) { m_known = known; }

Q_SIGNALS:
    void edited(const QString& text);
    void gesture(OutlineGesture gesture);
    /// Several lines were pasted; the page proposes what they mean.
    void linesPasted(const QString& text);
    void focusLeft();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] bool handleRowKey(const QKeyEvent& event);
    [[nodiscard]] bool handleCaretKey(const QKeyEvent& event);
    [[nodiscard]] bool completerTakes(const QKeyEvent& event) const;
    [[nodiscard]] bool takesFirstSuggestion(const QKeyEvent& event);
    [[nodiscard]] bool caretOnFirstLine() const;
    [[nodiscard]] bool caretOnLastLine() const;
    void suggest();
    void insertSuggestion(const QString& suggestion);

    QCompleter* m_completer;
    QStringListModel* m_matches;
    OutlineSuggestions m_known;
    int m_firstIndent = 0;
    bool m_loading = false;
};

} // namespace risalah::ui
