// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/outline_editor.h"

#include "domain/notes/html_notes.h"
#include "ui/work/row_layout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

OutlineEditor::OutlineEditor(QWidget* parent)
    : QTextEdit(parent), m_completer(new QCompleter(this)), m_matches(new QStringListModel(this))
{
    setObjectName(u"outlineEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContentsMargins(0, 0, 0, 0);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"QTextEdit { background: transparent; border: none; padding: 0; margin: 0; }"_s);
    m_completer->setModel(m_matches);
    m_completer->setWidget(this);
    // What matches is decided in open_word.cpp.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"outlineSuggestions"_s);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &OutlineEditor::insertSuggestion);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_loading) {
            Q_EMIT edited(text());
        }
    });
}

void OutlineEditor::load(const QString& text, const std::vector<domain::Emphasis>& emphasis, int firstIndent)
{
    m_loading = true;
    m_firstIndent = firstIndent;
    fillDocument(*document(), text, emphasis, font(), firstIndent);
    m_loading = false;
}

void OutlineEditor::setFirstIndent(int firstIndent)
{
    if (firstIndent != m_firstIndent) {
        m_loading = true;
        m_firstIndent = firstIndent;
        formatDocument(*document(), firstIndent);
        m_loading = false;
    }
}

QString OutlineEditor::text() const
{
    return toPlainText();
}

std::vector<domain::Emphasis> OutlineEditor::emphasis() const
{
    return emphasisOf(*document());
}

int OutlineEditor::caret() const
{
    return textCursor().position();
}

void OutlineEditor::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, static_cast<int>(text().size())));
    setTextCursor(cursor);
}

void OutlineEditor::moveFocus(bool forward)
{
    // QTextEdit's own answer is no while Tab is a letter.
    QWidget::focusNextPrevChild(forward); // NOLINT(bugprone-parent-virtual-call)
}

void OutlineEditor::toggleBold()
{
    QTextCharFormat look;
    look.setFontWeight(currentCharFormat().fontWeight() > QFont::Medium ? QFont::Normal : QFont::DemiBold);
    mergeCurrentCharFormat(look);
}

void OutlineEditor::toggleItalic()
{
    QTextCharFormat look;
    look.setFontItalic(!currentCharFormat().fontItalic());
    mergeCurrentCharFormat(look);
}

void OutlineEditor::pastePlain()
{
    QString plain = QApplication::clipboard()->text().trimmed();
    plain.replace(u"\r\n"_s, u"\n"_s).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    textCursor().insertText(plain);
}

void OutlineEditor::insertMarked(const domain::EmphasisedText& text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const domain::TextRun& run : domain::runsOf(text.text, text.emphasis)) {
        QTextCharFormat look;
        look.setFontWeight(run.bold ? QFont::DemiBold : QFont::Normal);
        look.setFontItalic(run.italic);
        cursor.insertText(run.text, look);
    }
    cursor.endEditBlock();
}

bool OutlineEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // The history is the meeting's, not this field's.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool OutlineEditor::completerTakes(const QKeyEvent& event) const
{
    if (!m_completer->popup()->isVisible()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_completer->popup()->currentIndex().isValid();
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

/// Tab takes the suggestion on top, or the one stood on: one key instead of two.
bool OutlineEditor::takesFirstSuggestion(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Tab || !m_completer->popup()->isVisible()) {
        return false;
    }
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    insertSuggestion(chosen.isValid() ? chosen.data().toString() : m_matches->stringList().value(0));
    m_completer->popup()->hide();
    return true;
}

void OutlineEditor::keyPressEvent(QKeyEvent* event)
{
    if (takesFirstSuggestion(*event)) {
        event->accept();
        return;
    }
    if (completerTakes(*event)) {
        event->ignore();
        return;
    }
    if (handleRowKey(*event) || handleCaretKey(*event)) {
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty()) {
        suggest();
    }
}

bool OutlineEditor::handleRowKey(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain) {
            Q_EMIT gesture(OutlineGesture::NewRow);
        }
        return plain;
    case Qt::Key_Tab:
        if (plain) {
            Q_EMIT gesture(OutlineGesture::Deeper);
        }
        return plain;
    case Qt::Key_Backtab:
        Q_EMIT gesture(OutlineGesture::Higher);
        return true;
    case Qt::Key_Escape:
        Q_EMIT gesture(OutlineGesture::Leave);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (text().isEmpty()) {
            Q_EMIT gesture(OutlineGesture::RemoveEmptyRow);
            return true;
        }
        if (event.key() == Qt::Key_Backspace && caret() == 0 && !textCursor().hasSelection()) {
            Q_EMIT gesture(OutlineGesture::JoinPrevious);
            return true;
        }
        if (event.key() == Qt::Key_Delete && caret() == text().size() && !textCursor().hasSelection()) {
            Q_EMIT gesture(OutlineGesture::JoinNext);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool OutlineEditor::handleCaretKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto ask = [this](OutlineGesture wanted) {
        Q_EMIT gesture(wanted);
        return true;
    };
    if (modifiers == Qt::ControlModifier) {
        if (event.key() == Qt::Key_Home && caret() == 0) {
            return ask(OutlineGesture::FirstRow);
        }
        return event.key() == Qt::Key_End && caret() == text().size() && ask(OutlineGesture::LastRow);
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        return caretOnFirstLine() && ask(OutlineGesture::PreviousRow);
    case Qt::Key_Down:
        return caretOnLastLine() && ask(OutlineGesture::NextRow);
    case Qt::Key_Left:
        return caret() == 0 && !textCursor().hasSelection() && ask(OutlineGesture::PreviousRow);
    case Qt::Key_Right:
        return caret() == text().size() && !textCursor().hasSelection() && ask(OutlineGesture::NextRow);
    default:
        return false;
    }
}

bool OutlineEditor::caretOnFirstLine() const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(QTextCursor::Up);
}

bool OutlineEditor::caretOnLastLine() const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(QTextCursor::Down);
}

void OutlineEditor::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    // A popup, another window, a shortcut to where a command is chosen for this row: it is not left yet.
    const bool isBrief = event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (!isBrief) {
        Q_EMIT focusLeft();
    }
}

QString OutlineEditor::notesIn(const QMimeData& pasted)
{
    return domain::pastedNotes(pasted.html(), pasted.text());
}

void OutlineEditor::insertFromMimeData(const QMimeData* source)
{
    const QString notes = notesIn(*source);
    if (notes.trimmed().contains(QLatin1Char('\n'))) {
        Q_EMIT linesPasted(notes);
        return;
    }
    // A marked word of Word or WhatsApp keeps its look; stars that mean nothing stay stars.
    const QString line = notes.simplified();
    insertMarked(domain::withoutChatMarks(line));
}

void OutlineEditor::suggest()
{
    const QString line = text();
    const OpenWord word = openWordIn(line, caret(), m_known);
    if (word.matches.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    if (m_matches->stringList() != word.matches) {
        m_matches->setStringList(word.matches);
    }
    QRect below = cursorRect();
    below.setWidth(fontMetrics().averageCharWidth() * 40);
    m_completer->complete(below);
    m_completer->popup()->setCurrentIndex({}); // it would stand on its first row, and Enter would take that
}

void OutlineEditor::insertSuggestion(const QString& suggestion)
{
    const QString line = text();
    const OpenWord word = openWordIn(line, caret(), m_known);
    if (word.kind == WordKind::None) {
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(word.from);
    cursor.setPosition(caret(), QTextCursor::KeepAnchor);
    cursor.insertText(completionOf(word, suggestion, line, m_known));
}

} // namespace risalah::ui
