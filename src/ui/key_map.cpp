// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_map.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace risalah::ui {

namespace {

/// Two commands that can be met at the same time: one of them belongs to the window, or both to one page.
bool meet(const CommandRow& a, const CommandRow& b)
{
    return a.context == b.context || a.context == CommandContext::Window
        || b.context == CommandContext::Window;
}

const CommandRow* rowNamed(QStringView id)
{
    const auto rows = commandRows();
    const auto row =
        std::ranges::find_if(rows, [id](const CommandRow& r) { return id == QLatin1StringView(r.id); });
    return row == rows.end() ? nullptr : &*row;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F24;
}

/// What every text field answers by itself; a command on it would take it away while one types.
bool belongsToTextFields(const QKeySequence& key)
{
    constexpr std::array kStandard{QKeySequence::Copy,
                                   QKeySequence::Cut,
                                   QKeySequence::Paste,
                                   QKeySequence::SelectAll,
                                   QKeySequence::MoveToNextWord,
                                   QKeySequence::MoveToPreviousWord,
                                   QKeySequence::SelectNextWord,
                                   QKeySequence::SelectPreviousWord,
                                   QKeySequence::MoveToStartOfDocument,
                                   QKeySequence::MoveToEndOfDocument,
                                   QKeySequence::DeleteStartOfWord,
                                   QKeySequence::DeleteEndOfWord};
    return std::ranges::any_of(
        kStandard, [&key](auto standard) { return QKeySequence::keyBindings(standard).contains(key); });
}

bool isTyped(const QKeySequence& key)
{
    const QKeyCombination pressed = key[0];
    const bool isHeld =
        (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !isHeld && !isFunctionKey(pressed.key());
}

QList<QKeySequence> keysFrom(const QString& text)
{
    return text.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

} // namespace

KeyMap KeyMap::fromStored(const QStringList& lines)
{
    KeyMap map;
    for (const QString& line : lines) {
        const auto* row = rowNamed(QStringView(line).left(line.indexOf(QLatin1Char(' '))));
        const QString text = line.section(QLatin1Char(' '), 1);
        const QList<QKeySequence> keys = keysFrom(text);
        const bool isKnown = std::ranges::all_of(
            keys, [](const QKeySequence& key) { return !key.isEmpty() && key[0].key() != Qt::Key_unknown; });
        if (row != nullptr && isKnown) {
            map.put(row->command, keys);
        }
    }
    return map;
}

QStringList KeyMap::stored() const
{
    QStringList lines;
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) {
        const QString id = QLatin1StringView(rowOf(own.key()).id);
        const QString keys = QKeySequence::listToString(own.value(), QKeySequence::PortableText);
        lines.append(keys.isEmpty() ? id : QStringLiteral("%1 %2").arg(id, keys));
    }
    return lines;
}

QList<QKeySequence> KeyMap::keys(Command command) const
{
    const auto own = m_own.constFind(command);
    return own == m_own.cend() ? commandKeys(rowOf(command)) : *own;
}

KeyFault KeyMap::fault(Command command, const QKeySequence& key) const
{
    if (key.isEmpty() || keys(command).contains(key)) {
        return KeyFault::None;
    }
    if (belongsToTextFields(key)) {
        return KeyFault::TextField;
    }
    if (isTyped(key)) {
        return KeyFault::Typing;
    }
    return holder(command, key) ? KeyFault::Taken : KeyFault::None;
}

std::optional<Command> KeyMap::holder(Command command, const QKeySequence& key) const
{
    const CommandRow& asking = rowOf(command);
    for (const CommandRow& row : commandRows()) {
        if (row.command != command && meet(asking, row) && keys(row.command).contains(key)) {
            return row.command;
        }
    }
    return std::nullopt;
}

void KeyMap::set(Command command, const QKeySequence& key)
{
    put(command, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
}

void KeyMap::takeOver(Command command, const QKeySequence& key)
{
    while (const std::optional<Command> loser = holder(command, key)) {
        QList<QKeySequence> left = keys(*loser);
        left.removeAll(key);
        put(*loser, left);
    }
    set(command, key);
}

void KeyMap::reset(Command command)
{
    m_own.remove(command);
    QList<QKeySequence> left = keys(command);
    left.removeIf([this, command](const QKeySequence& key) { return holder(command, key).has_value(); });
    put(command, left);
}

void KeyMap::put(Command command, const QList<QKeySequence>& keys)
{
    if (keys == commandKeys(rowOf(command))) {
        m_own.remove(command);
    } else {
        m_own.insert(command, keys);
    }
}

/// As it stands on the keyboard, the same in every language: "Alt+←", "Ctrl+PgDn".
QString keyText(const QKeySequence& key)
{
    static const QHash<QString, QString> signs{{QStringLiteral("Left"), QStringLiteral("←")},
                                               {QStringLiteral("Right"), QStringLiteral("→")},
                                               {QStringLiteral("Up"), QStringLiteral("↑")},
                                               {QStringLiteral("Down"), QStringLiteral("↓")},
                                               {QStringLiteral("PgDown"), QStringLiteral("PgDn")},
                                               {QStringLiteral("Return"), QStringLiteral("Enter")}};
    QString text = key.toString(QKeySequence::PortableText);
    const qsizetype last = text.lastIndexOf(QLatin1Char('+'), -2) + 1; // "Ctrl++" ends in the key itself
    return text.left(last) + signs.value(text.mid(last), text.mid(last));
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(keyText(key));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace risalah::ui
