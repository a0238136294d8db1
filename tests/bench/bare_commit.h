// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace risalah::bench {

/// Milliseconds of one bare SQLite transaction that writes what the commit of one edit has to write – the
/// text, the revision, an audit row with a unique key, the search entry – into a copy of the register, with
/// the register's pragmas and without any of our code.
[[nodiscard]] std::optional<double> bareCommitMs(const QString& file, int rounds);

} // namespace risalah::bench
