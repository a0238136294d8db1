// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace risalah::test {

/// One file that import has to refuse.
struct MalformedImport {
    const char* name;
    QByteArray bytes;
    /// What the sentence has to name beside the file: a key, a value or a path; empty when there is nothing
    /// to name.
    QByteArray named;
};

/// A sound risalah/1 file that fills most fields.
[[nodiscard]] QByteArray soundImport();

/// Every refusal of product.md 3 at least once, each made from soundImport() by one change.
[[nodiscard]] std::vector<MalformedImport> malformedImports();

} // namespace risalah::test
