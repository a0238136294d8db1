// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::test {

/// A text that risalah/1 must refuse, with the exact answer.
struct MalformedText {
    const char* name;
    QByteArray bytes;
    ErrorCode code;
    QString place;
};

/// The smallest text that is right; the malformed ones are made from it.
[[nodiscard]] QByteArray smallestExchange();
/// The same with more members in its meeting; they begin with a comma.
[[nodiscard]] QByteArray exchangeWithMeeting(const QByteArray& members);
[[nodiscard]] std::vector<MalformedText> malformedExchanges();

} // namespace risalah::test
