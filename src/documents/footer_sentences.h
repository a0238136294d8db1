// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace risalah::documents {

/// The sentences an office may choose for the foot of its electronically signed papers: kalimat-kaki.txt of
/// `templateFolder`, or the shipped one. A sentence of several paragraphs has several lines.
[[nodiscard]] Result<QStringList> footerSentences(const QString& templateFolder);

} // namespace risalah::documents
