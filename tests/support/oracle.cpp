// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

#include <QProcess>
#include <QTemporaryFile>

namespace risalah::test {

Opinion opinionOf(const QString& program, const QStringList& words, const QByteArray& bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        return {-1, {}, file.errorString().toUtf8()};
    }
    auto arguments = words;
    arguments.replaceInStrings(QStringLiteral("%file"), file.fileName());
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace risalah::test
