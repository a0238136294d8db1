// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace risalah {

int exitCode(ErrorCode code)
{
    // The enumeration is ordered by kind; the first value of a kind is its border.
    if (code >= ErrorCode::FileMissing) {
        return 4;
    }
    if (code >= ErrorCode::WrongUsage) {
        return 2;
    }
    if (code >= ErrorCode::FindingsBlock) {
        return 1;
    }
    return 3;
}

QString logLine(const Error& error)
{
    return QStringLiteral("error %1 subject=\"%2\" place=\"%3\" detail=\"%4\"")
        .arg(QString::number(static_cast<int>(error.code)), error.subject, error.place, error.detail);
}

} // namespace risalah
