// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::wording {

/// Fills "%1" with the subject in quotation marks – a number or a code stands without – and "%2" with the
/// place in brackets; an empty one takes the blank before it along. QString::arg() would warn about a missing
/// place and read a "%2" inside a subject.
[[nodiscard]] QString filled(const QString& sentence, const QString& subject, const QString& place);

} // namespace risalah::wording
