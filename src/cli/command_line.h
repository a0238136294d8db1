// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace risalah::cli {

using VerbList = std::vector<std::unique_ptr<Verb>>;

/// What was typed, read: the verb and the parser that holds its options. Global options may stand before or
/// after the verb.
struct CommandLine {
    const Verb* verb = nullptr; ///< null only for the general help and the version
    std::unique_ptr<QCommandLineParser> parser;

    [[nodiscard]] bool asksForHelp() const;
    [[nodiscard]] bool asksForVersion() const;
    /// Without the verb's own name.
    [[nodiscard]] QStringList arguments() const;
};

[[nodiscard]] QList<QCommandLineOption> globalOptions();
/// "-n", "--date".
[[nodiscard]] QString optionAsTyped(const QString& name);

/// Reads the words behind the program's name. Works without an application object, because the verb decides
/// which one is made.
[[nodiscard]] tl::expected<CommandLine, Failure> readCommandLine(const QStringList& words,
                                                                 const VerbList& verbs);

} // namespace risalah::cli
