// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace risalah::test {

/// How often these bytes stand in what this process can write: in use, or freed and left as it was. The bytes
/// themselves count too, so compare two numbers and keep the same object for both.
inline int timesInMemory(const QByteArray& bytes)
{
    constexpr qint64 kLargestRange = 1LL << 30; // a sanitizer's bookkeeping reserves terabytes
    static QByteArray buffer(1 << 20, '\0');
    const auto own = reinterpret_cast<std::uintptr_t>(buffer.constData());
    QFile memory(QStringLiteral("/proc/self/mem"));
    QFile ranges(QStringLiteral("/proc/self/maps"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !ranges.open(QIODevice::ReadOnly)) {
        return -1;
    }
    int times = 0;
    const QList<QByteArray> lines = ranges.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw")) {
            continue;
        }
        const qint64 end = words.at(0).split('-').last().toLongLong(nullptr, 16);
        qint64 at = words.at(0).split('-').first().toLongLong(nullptr, 16);
        if (end - at > kLargestRange || end < at) {
            continue;
        }
        // Overlapping by less than the bytes looked for, so that each place is seen whole and once.
        for (; at < end; at += buffer.size() - bytes.size() + 1) {
            memory.seek(at);
            const qint64 got = memory.read(buffer.data(), std::min<qint64>(buffer.size(), end - at));
            for (qsizetype found = 0; got > 0
                 && (found = QByteArray::fromRawData(buffer.constData(), got).indexOf(bytes, found)) >= 0;
                 ++found) {
                const auto place = static_cast<std::uintptr_t>(at + found);
                times += place + static_cast<std::uintptr_t>(bytes.size()) <= own
                        || place >= own + static_cast<std::uintptr_t>(buffer.size())
                    ? 1
                    : 0;
            }
        }
    }
    return times;
}

} // namespace risalah::test
