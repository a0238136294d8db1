// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "storage/migrator.h"

using namespace risalah;

/// Steps of the schema: no separator is left in a statement, and the statements make the same file again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString separator = QStringLiteral("--;;");
    const QStringList statements = storage::statementsOf(fuzz::bytesOf(data, size));
    for (const QString& statement : statements) {
        fuzz::expect(!statement.isEmpty() && statement == statement.trimmed(), "a statement is not empty");
        for (const QString& line : statement.split(u'\n')) {
            fuzz::expect(line.trimmed() != separator, "no separator is left in a statement");
        }
    }
    const QString joined = statements.join(QString(u'\n' + separator + u'\n'));
    fuzz::expect(storage::statementsOf(joined.toUtf8()) == statements,
                 "the statements make the same file again");
    return 0;
}
