// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace risalah::test {

/// What another program said about our bytes.
struct Opinion {
    int exitCode = -1;
    QByteArray output;
    QByteArray complaint;

    [[nodiscard]] bool isGood() const { return exitCode == 0; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(output + complaint); }
};

/// Runs a program and waits; "%file" among the words becomes the name of a temporary file with these bytes.
[[nodiscard]] Opinion opinionOf(const QString& program, const QStringList& words, const QByteArray& file);

} // namespace risalah::test
