// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/signed_ranges.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace risalah::app {

namespace {

constexpr qsizetype kMostRanges = 100; ///< a hostile file must not make us hash for hours
constexpr qsizetype kLongestRange = 120;

} // namespace

std::vector<SignedRange> signedRanges(const QByteArray& pdf)
{
    static const QRegularExpression numbers(
        QStringLiteral("^/ByteRange\\s*\\[\\s*0\\s+(\\d{1,12})\\s+(\\d{1,12})\\s+(\\d{1,12})\\s*\\]"));
    std::vector<SignedRange> ranges;
    for (qsizetype at = pdf.indexOf("/ByteRange"); at >= 0 && std::ssize(ranges) < kMostRanges;
         at = pdf.indexOf("/ByteRange", at + 1)) {
        const auto match = numbers.match(QString::fromLatin1(pdf.mid(at, kLongestRange)));
        const qint64 before = match.captured(1).toLongLong();
        const qint64 start = match.captured(2).toLongLong();
        const qint64 after = match.captured(3).toLongLong();
        if (!match.hasMatch() || start < before || start + after > pdf.size()) {
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(pdf).first(before));
        hash.addData(QByteArrayView(pdf).sliced(start, after));
        ranges.push_back({start + after, hash.result()});
    }
    return ranges;
}

} // namespace risalah::app
