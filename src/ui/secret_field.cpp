// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret_field.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace risalah::ui {

namespace {

/// With Ctrl alone a letter is an order, with Alt alone one for the window; with both it is one that stands
/// in the third row of a keyboard.
bool isLetter(const QKeyEvent& event)
{
    const bool isTyped =
        event.modifiers().testFlag(Qt::ControlModifier) == event.modifiers().testFlag(Qt::AltModifier);
    return isTyped && !event.text().isEmpty() && event.text().front().isPrint();
}

bool isAny(const QKeyEvent& event, std::initializer_list<QKeySequence::StandardKey> keys)
{
    return std::ranges::any_of(keys, [&event](QKeySequence::StandardKey key) {
        return const_cast<QKeyEvent&>(event).matches(key); // matches() changes nothing
    });
}

} // namespace

SecretField::SecretField(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setAcceptDrops(false);
    // Whatever way a letter may still find past the events below: it is not kept.
    connect(this, &QLineEdit::textEdited, this, [this] { showDots(m_size); });
}

SecretField::~SecretField()
{
    wipeMemory(m_typed.data(), sizeof m_typed);
}

Secret SecretField::take()
{
    Secret secret(QStringView(m_typed.data(), m_size).toUtf8());
    erase({0, m_size});
    return secret;
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        typeClipboard();
    } else if (const auto range = erasedBy(*event)) {
        erase(*range);
    } else if (isLetter(*event)) {
        typeText(event->text());
    } else if (event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore(); // QLineEdit would take its letter for one that is typed
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

std::optional<SecretField::Range> SecretField::erasedBy(const QKeyEvent& event) const
{
    const int cursor = cursorPosition();
    const bool isBackwards = isAny(event, {QKeySequence::Backspace}) || event.key() == Qt::Key_Backspace;
    const bool isForwards =
        isAny(event, {QKeySequence::Delete, QKeySequence::DeleteEndOfWord, QKeySequence::DeleteEndOfLine});
    if ((isBackwards || isForwards) && hasSelectedText()) {
        return Range{selectionStart(), static_cast<int>(selectionLength())};
    }
    if (isAny(event, {QKeySequence::Undo, QKeySequence::DeleteCompleteLine})) {
        return Range{0, m_size}; // there is no way back but the beginning
    }
    if (isAny(event, {QKeySequence::DeleteStartOfWord})) {
        return Range{0, cursor};
    }
    if (isAny(event, {QKeySequence::DeleteEndOfWord, QKeySequence::DeleteEndOfLine})) {
        return Range{cursor, m_size - cursor};
    }
    if (isBackwards) {
        const bool isPair =
            cursor > 1 && QChar::isLowSurrogate(m_typed.at(static_cast<std::size_t>(cursor) - 1));
        const int count = std::min(cursor, isPair ? 2 : 1);
        return Range{cursor - count, count};
    }
    if (isForwards) {
        const bool isPair =
            cursor < m_size && QChar::isHighSurrogate(m_typed.at(static_cast<std::size_t>(cursor)));
        return Range{cursor, std::min(m_size - cursor, isPair ? 2 : 1)};
    }
    return std::nullopt;
}

void SecretField::inputMethodEvent(QInputMethodEvent* event)
{
    typeText(event->commitString());
    event->accept();
}

/// The menu of QLineEdit would put the text where it must not be.
void SecretField::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Tempel"), this, &SecretField::typeClipboard);
    menu->popup(event->globalPos());
}

/// The middle button pastes what is selected elsewhere.
void SecretField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::MiddleButton) {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void SecretField::typeClipboard()
{
    QString text = QGuiApplication::clipboard()->text();
    QStringView line(text);
    for (const char16_t end : {u'\n', u'\r'}) { // one line end comes along easily; blanks may belong to it
        line.chop(line.endsWith(QChar(end)) ? 1 : 0);
    }
    typeText(line);
    const Secret ended(std::move(text)); // our copy; the clipboard keeps its own
}

/// All of it or nothing: half a password would count as a wrong one.
void SecretField::typeText(QStringView text)
{
    if (text.isEmpty()) {
        return;
    }
    if (hasSelectedText()) {
        erase({selectionStart(), static_cast<int>(selectionLength())});
    }
    const auto count = static_cast<int>(text.size());
    if (text.size() > kMost - m_size) {
        return;
    }
    const int cursor = cursorPosition();
    std::copy_backward(m_typed.begin() + cursor, m_typed.begin() + m_size, m_typed.begin() + m_size + count);
    std::copy(text.utf16(), text.utf16() + count, m_typed.begin() + cursor);
    m_size += count;
    showDots(cursor + count);
}

void SecretField::erase(Range range)
{
    std::copy(m_typed.begin() + range.from + range.count, m_typed.begin() + m_size,
              m_typed.begin() + range.from);
    m_size -= range.count;
    wipeMemory(m_typed.data() + m_size, static_cast<std::size_t>(range.count) * sizeof(char16_t));
    showDots(range.from);
}

void SecretField::showDots(int cursor)
{
    setText(QString(m_size, QChar(0x2022)));
    setCursorPosition(cursor);
}

} // namespace risalah::ui

#include "moc_secret_field.cpp"
