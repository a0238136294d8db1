// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace risalah::test {

struct CliResult {
    int exitCode = -1; ///< -1 when it crashed or hung
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const;
};

/// What a sanitizer's report ends the program with: no code of the program's own, so that no test that
/// expects a refusal (1) is content with a report.
constexpr int kSanitizerReport = 99;

/// Runs the real risalah-cli in a folder and home of its own, with a fixed day.
class CliProcess {
public:
    CliProcess();

    [[nodiscard]] CliResult run(const QStringList& words, const QByteArray& input = {}) const;
    /// As run(), with --register in front.
    [[nodiscard]] CliResult onRegister(const QStringList& words) const;
    /// Leaks are looked for from here on; see tst_cli_leaks.cpp.
    void lookForLeaks() { m_looksForLeaks = true; }
    void setRegister(const QString& address) { m_register = address; }
    void setNow(const QString& iso) { m_now = iso; }
    [[nodiscard]] QString registerAddress() const { return m_register; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// The id of the only meeting of the register.
    [[nodiscard]] QString onlyMeeting() const;

private:
    QTemporaryDir m_folder;
    [[nodiscard]] CliResult runOnce(const QStringList& words, const QByteArray& input) const;

    QString m_register;
    bool m_looksForLeaks = false;
    QString m_now = QStringLiteral("2025-07-21T02:00:00.000Z");
};

[[nodiscard]] QByteArray readAll(const QString& path);
/// The standard output of another reader (pdftotext, qpdf …), empty when it failed.
struct ToolResult {
    int exitCode = -1;
    QByteArray output;
};
[[nodiscard]] ToolResult runTool(const QString& program, const QStringList& words);

} // namespace risalah::test
