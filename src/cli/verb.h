// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <limits>

namespace risalah::cli {

class Invocation;

/// What a verb says on standard output, and how the process ends: 0, or 1 when the answer is no.
struct Answer {
    QByteArray output;
    int exitCode = 0;
};

/// One Indonesian sentence for standard error, and the exit code.
struct Failure {
    QString sentence;
    int exitCode = 0;
};

using Outcome = tl::expected<Answer, Failure>;

/// A failure of the rooms below, in words; `file` stands before the sentence when it does not name it.
[[nodiscard]] tl::unexpected<Failure> refuse(const Error& error, const QString& file = {});
/// Wrong usage, exit code 2; the sentence says what is right.
[[nodiscard]] tl::unexpected<Failure> misuse(const QString& sentence);

/// Everything a reader of --help and the parser have to know about a verb. (The braces let a verb leave out
/// what it has not.)
struct VerbSpec {
    QString name{};
    QString arguments{}; ///< "ID", "FILE…"; empty without any
    QString purpose{};
    int minArguments = 0;
    int maxArguments = 0;
    QList<QCommandLineOption> options{};
    QString details{}; ///< exit codes and hints beyond the common ones; may be empty

    static constexpr int kAnyNumber = std::numeric_limits<int>::max();
};

/// One command of the command line. Stateless: all that a run needs is in the invocation.
class Verb {
public:
    Verb() = default;
    Verb(const Verb&) = delete;
    Verb& operator=(const Verb&) = delete;
    virtual ~Verb() = default;
    [[nodiscard]] virtual VerbSpec spec() const = 0;
    /// Drawing needs a QGuiApplication, and making one costs more than most verbs.
    [[nodiscard]] virtual bool draws() const { return false; }
    [[nodiscard]] virtual Outcome run(Invocation& invocation) const = 0;
};

} // namespace risalah::cli
