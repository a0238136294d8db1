// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/command_line.h"
#include "domain/date.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace risalah::cli {

/// One run of a verb: what was typed, read on demand, and the ways to answer.
class Invocation {
public:
    Invocation(const CommandLine& commandLine, const Clock& clock);

    [[nodiscard]] QStringList arguments() const { return m_commandLine.arguments(); }
    [[nodiscard]] QString argument(qsizetype index) const { return arguments().value(index); }
    [[nodiscard]] bool isSet(const QString& option) const { return m_commandLine.parser->isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_commandLine.parser->value(option); }
    [[nodiscard]] QStringList values(const QString& option) const
    {
        return m_commandLine.parser->values(option);
    }
    /// Where -o says the result goes; empty when it was not given.
    [[nodiscard]] QString output() const;
    [[nodiscard]] bool wantsJson() const { return isSet(QStringLiteral("json")); }
    /// As typed; empty when the user's own register is meant.
    [[nodiscard]] QString registerAddress() const { return value(QStringLiteral("register")); }
    [[nodiscard]] const Verb& verb() const { return *m_commandLine.verb; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Puts the bytes where -o says; the answer is empty, or `json` when JSON is wanted.
    [[nodiscard]] Outcome writeFile(const QByteArray& bytes, const QJsonObject& json = {}) const;

    /// nullopt when the option was not given.
    [[nodiscard]] tl::expected<std::optional<domain::Date>, Failure> date(const QString& option) const;
    /// A whole number within the bounds, nullopt when the option was not given.
    [[nodiscard]] tl::expected<std::optional<int>, Failure>
    number(const QString& option, int smallest, int largest) const;

    /// One sentence on standard error; the command goes on.
    void warn(const QString& sentence) const;

private:
    const CommandLine& m_commandLine;
    const Clock& m_clock;
};

/// "-o FILE, --output FILE".
[[nodiscard]] QCommandLineOption outputOption(const QString& description);

/// What was typed as an id; anything that is none is UnknownRecord, as an id nobody has.
template <class T> [[nodiscard]] Result<T> parseId(const QString& typed)
{
    const auto id = T::fromString(typed);
    if (!id) {
        return fail(ErrorCode::UnknownRecord, typed);
    }
    return *id;
}

/// A day as year-month-day; anything else is wrong usage.
[[nodiscard]] tl::expected<domain::Date, Failure> dateArgument(const QString& typed);

/// A whole number within the bounds, or the sentence that says so.
[[nodiscard]] tl::expected<int, Failure>
wholeNumber(const QString& typed, const QString& name, int smallest, int largest);

[[nodiscard]] Answer textAnswer(const QString& text, int exitCode = 0);
/// Indented, with a final newline.
[[nodiscard]] Answer jsonAnswer(const QJsonObject& object, int exitCode = 0);

/// Writes a sentence to standard error.
void sayOnStandardError(const QString& sentence);

} // namespace risalah::cli
