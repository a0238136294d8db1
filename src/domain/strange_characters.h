// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace risalah::domain {

/// Characters that have no place in a text: they print as nothing or turn the line around. Control
/// characters but tab and line ends, and the embeddings, overrides and isolates of writing direction
/// (Unicode Standard Annex 9).
[[nodiscard]] bool isStrange(QChar character);
[[nodiscard]] std::optional<QChar> firstStrange(QStringView text);
[[nodiscard]] QString withoutStrange(QString text);

/// Of the points' texts; the emphasis stays with its letters.
void removeStrange(std::vector<DiscussionPoint>& points);

} // namespace risalah::domain
