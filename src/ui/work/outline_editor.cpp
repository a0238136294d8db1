// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/outline_editor.h"

#include "ui/work/row_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kFewestLettersToSuggest = 2;

/// The word being written that a suggestion would replace, and what it is.
struct OpenWord {
    int from = 0;
    QString prefix;
    bool isOffice = false;
};

OpenWord openWordIn(const QString& text, int caret)
{
    const QString before = text.left(caret);
    static const QRegularExpression office(u"(?:^|\\s)@\"?([^@\"\\n]{0,40})$"_s);
    if (const auto match = office.match(before); match.hasMatch()) {
        return {static_cast<int>(match.capturedStart(1)), match.captured(1), true};
    }
    if (!before.contains(QLatin1Char(':')) && text.size() == caret) {
        const int bracket = before.startsWith(QLatin1Char('[')) ? 1 : 0;
        return {0, before.mid(bracket), false};
    }
    return {};
}

} // namespace

OutlineEditor::OutlineEditor(QWidget* parent)
    : QTextEdit(parent), m_completer(new QCompleter(this)), m_suggestions(new QStringListModel(this))
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
    m_completer->setModel(m_suggestions);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &OutlineEditor::insertSuggestion);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_loading) {
            Q_EMIT edited(text());
        }
    });
}

void OutlineEditor::load(const QString& text, int firstIndent)
{
    m_loading = true;
    m_firstIndent = firstIndent;
    fillDocument(*document(), text, font(), firstIndent);
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
    QWidget::focusNextPrevChild(forward);
}

void OutlineEditor::setSuggestions(const QStringList& speakers, const QStringList& offices)
{
    m_speakers = speakers;
    m_offices = offices;
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
    case Qt::Key_Tab:
        return m_completer->popup()->currentIndex().isValid();
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

void OutlineEditor::keyPressEvent(QKeyEvent* event)
{
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
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT focusLeft();
    }
}

void OutlineEditor::insertFromMimeData(const QMimeData* source)
{
    const QString pasted = source->text();
    if (pasted.trimmed().contains(QLatin1Char('\n'))) {
        Q_EMIT linesPasted(pasted);
        return;
    }
    textCursor().insertText(pasted.simplified());
}

void OutlineEditor::suggest()
{
    const OpenWord word = openWordIn(text(), caret());
    const QStringList& source = word.isOffice ? m_offices : m_speakers;
    if (source.isEmpty() || (!word.isOffice && word.prefix.size() < kFewestLettersToSuggest)) {
        m_completer->popup()->hide();
        return;
    }
    m_suggestions->setStringList(source);
    m_completer->setCompletionPrefix(word.prefix);
    const bool nothingNew = m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == word.prefix);
    if (nothingNew) {
        m_completer->popup()->hide();
        return;
    }
    QRect below = cursorRect();
    below.setWidth(fontMetrics().averageCharWidth() * 40);
    m_completer->complete(below);
}

void OutlineEditor::insertSuggestion(const QString& suggestion)
{
    const OpenWord word = openWordIn(text(), caret());
    QString inserted = suggestion;
    if (word.isOffice) {
        const bool quoted = word.from > 0 && text().at(word.from - 1) == QLatin1Char('"');
        if (suggestion.contains(QLatin1Char(' '))) {
            inserted = quoted ? QString(suggestion + u"\" "_s) : QString(u"\""_s + suggestion + u"\" "_s);
        } else {
            inserted = suggestion + u" "_s;
        }
    } else {
        inserted = suggestion + u": "_s;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(word.from);
    cursor.setPosition(caret(), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
}

} // namespace risalah::ui
