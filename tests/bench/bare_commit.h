// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace risalah::bench {

/// One bare SQLite transaction that writes what the commit of one edit has to write – the text, the revision,
/// an audit row with a unique key, the search entry – into a copy of the register, with the register's
/// pragmas and without any of our code.
class BareCommit {
public:
    /// Nothing when the file cannot be opened or holds no point.
    [[nodiscard]] static std::unique_ptr<BareCommit> into(const QString& file);
    ~BareCommit();

    [[nodiscard]] bool run(int round);

private:
    struct Private;
    explicit BareCommit(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

} // namespace risalah::bench
