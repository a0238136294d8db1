// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::storage {

/// Remembers which SQLite files this process has open. On POSIX, closing any handle of a file drops all of
/// the process's locks on it, SQLite's too; so nothing in storage opens a register's files while they are
/// listed.
class OpenFileMark {
public:
    explicit OpenFileMark(const QString& file);
    OpenFileMark(const OpenFileMark&) = delete;
    OpenFileMark& operator=(const OpenFileMark&) = delete;
    ~OpenFileMark();

private:
    QString m_file;
};

/// True when a program (this one too) has the register open.
[[nodiscard]] bool isOpenSomewhere(const QString& registerFile);

/// True when a log was left behind by a program that ended without closing the register.
[[nodiscard]] bool wasLeftOpen(const QString& registerFile);

/// Makes a closed file's content last through a power cut. Never for a register this process has open.
void syncFile(const QString& file);

/// Makes a file's new name last through a power cut.
void syncFolderOf(const QString& file);

} // namespace risalah::storage
