// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "cli/files.h"
#include "domain/strange_characters.h"
#include "wording/error_sentence.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace risalah::cli {

namespace {

/// Texts of a record or a file must not colour, overwrite or turn what a terminal shows.
bool isTerminalCommand(QChar letter)
{
    return letter == u'\r' || domain::isStrange(letter);
}

} // namespace

Invocation::Invocation(const CommandLine& commandLine, const Clock& clock)
    : m_commandLine(commandLine), m_clock(clock)
{
}

QString Invocation::output() const
{
    // Not isSet(): of a verb that has no -o it would complain.
    const QStringList given = m_commandLine.parser->optionNames();
    return given.contains(QStringLiteral("o")) || given.contains(QStringLiteral("output"))
        ? value(QStringLiteral("o"))
        : QString();
}

Outcome Invocation::writeFile(const QByteArray& bytes, const QJsonObject& json) const
{
    const QString path = value(QStringLiteral("o"));
    const bool isStandardOutput = path == QStringLiteral("-");
    if (isStandardOutput) {
        return Answer{bytes, 0};
    }
    if (const auto written = writeOutput(path, bytes); !written) {
        return refuse(written.error(), path);
    }
    return wantsJson() ? jsonAnswer(json) : Answer{};
}

tl::expected<std::optional<domain::Date>, Failure> Invocation::date(const QString& option) const
{
    if (!isSet(option)) {
        return std::nullopt;
    }
    const auto date = dateArgument(value(option));
    if (!date) {
        return tl::unexpected<Failure>(date.error());
    }
    return *date;
}

tl::expected<std::optional<int>, Failure>
Invocation::number(const QString& option, int smallest, int largest) const
{
    if (!isSet(option)) {
        return std::nullopt;
    }
    const auto number = wholeNumber(value(option), optionAsTyped(option), smallest, largest);
    if (!number) {
        return tl::unexpected<Failure>(number.error());
    }
    return *number;
}

void Invocation::warn(const QString& sentence) const
{
    sayOnStandardError(sentence);
}

QCommandLineOption outputOption(const QString& description)
{
    return {{QStringLiteral("o"), QStringLiteral("output")}, description, QStringLiteral("BERKAS")};
}

tl::expected<domain::Date, Failure> dateArgument(const QString& typed)
{
    const auto date = domain::Date::fromIso(typed);
    if (!date) {
        return misuse(wording::errorSentence(date.error()));
    }
    return *date;
}

tl::expected<int, Failure> wholeNumber(const QString& typed, const QString& name, int smallest, int largest)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber || number < smallest || number > largest) {
        return misuse(
            QStringLiteral("Isian %1 “%2” bukan bilangan bulat antara %3 dan %4; betulkan angkanya.")
                .arg(name, typed, QString::number(smallest), QString::number(largest)));
    }
    return number;
}

Answer textAnswer(const QString& text, int exitCode)
{
    QString shown = text;
    std::ranges::replace_if(shown, isTerminalCommand, QChar::ReplacementCharacter);
    return {shown.toUtf8(), exitCode};
}

Answer jsonAnswer(const QJsonObject& object, int exitCode)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Indented), exitCode};
}

void sayOnStandardError(const QString& sentence)
{
    std::fputs(QString(sentence + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

} // namespace risalah::cli
