// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <QKeySequence>
#include <QMap>
#include <QStringList>

#include <optional>

namespace risalah::ui {

/// What speaks against giving a key to a command.
enum class KeyFault {
    None,
    Typing, ///< writes a character or moves the caret: without Ctrl or Alt only the function keys are free
    TextField, ///< copy, paste, select all … in every text field
    Taken ///< answers another command that can be met at the same time
};

/// The keys of all commands: those of the table, or what the user of this account chose instead.
class KeyMap {
public:
    /// As stored: "meeting.new Ctrl+M" each, "meeting.new" alone for a command without keys. Lines that name
    /// no command or no possible key are passed over: the file may come from another version.
    [[nodiscard]] static KeyMap fromStored(const QStringList& lines);
    [[nodiscard]] QStringList stored() const;

    [[nodiscard]] QList<QKeySequence> keys(Command command) const;
    [[nodiscard]] bool isOwn(Command command) const { return m_own.contains(command); }
    [[nodiscard]] bool hasOwn() const { return !m_own.isEmpty(); }

    [[nodiscard]] KeyFault fault(Command command, const QKeySequence& key) const;
    /// Who answers the key where `command` can be met too.
    [[nodiscard]] std::optional<Command> holder(Command command, const QKeySequence& key) const;

    /// An empty key takes the keys away. The choice that equals the table is no choice.
    void set(Command command, const QKeySequence& key);
    /// The key goes from whoever holds it to this command.
    void takeOver(Command command, const QKeySequence& key);
    /// Back to the table. Keys that a choice has taken meanwhile stay with that choice.
    void reset(Command command);
    void resetAll() { m_own.clear(); }

private:
    void put(Command command, const QList<QKeySequence>& keys);

    QMap<Command, QList<QKeySequence>> m_own;
};

/// "Ctrl+N", "Alt+←".
[[nodiscard]] QString keyText(const QKeySequence& key);
/// "Ctrl+N, F2"
[[nodiscard]] QString keysText(const QList<QKeySequence>& keys);

} // namespace risalah::ui
