// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::domain {

/// Do a certificate and a signature slot name the same person? Titles, capitals and punctuation do not count:
/// certificates often carry the bare name ("MIE GO" for "Drs. Mie Go, M.Si."). Every word of the shorter
/// name must be in the longer one.
[[nodiscard]] bool namesSamePerson(const QString& certificateName, const QString& slotName);

} // namespace risalah::domain
