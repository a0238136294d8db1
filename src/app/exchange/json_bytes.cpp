// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/json_bytes.h"

#include "app/exchange/json_tree.h"
#include "app/exchange_service.h"

#include <algorithm>
#include <optional>

namespace risalah::app {

namespace {

// The first byte that is no part of a UTF-8 character. Halving is enough: the check itself is the library's.
qsizetype firstInvalidByte(QByteArrayView bytes)
{
    qsizetype good = 0; // everything before it is valid
    qsizetype length = bytes.size();
    while (length > 4) {
        qsizetype half = length / 2;
        while (half > 0 && (static_cast<unsigned char>(bytes[good + half]) & 0xC0U) == 0x80U) {
            --half; // never cut a character in two
        }
        if (half == 0) {
            break;
        }
        if (bytes.sliced(good, half).isValidUtf8()) {
            good += half;
            length -= half;
        } else {
            length = half;
        }
    }
    return good;
}

bool isControl(unsigned char byte, unsigned char next, bool insideText)
{
    if (byte < 0x20) {
        return insideText || (byte != '\t' && byte != '\n' && byte != '\r');
    }
    return byte == 0x7F || (byte == 0xC2 && next >= 0x80 && next <= 0x9F);
}

std::optional<qsizetype> firstControlCharacter(QByteArrayView bytes)
{
    bool insideText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isLast = i + 1 == bytes.size();
        const auto next = static_cast<unsigned char>(isLast ? '\0' : bytes[i + 1]);
        if (isControl(byte, next, insideText)) {
            return i;
        }
        if (byte == '"') {
            insideText = !insideText;
        } else if (insideText && byte == '\\' && next >= 0x20) {
            ++i; // whatever is escaped does not end the text
        }
    }
    return std::nullopt;
}

} // namespace

QString lineAndColumn(QByteArrayView bytes, qsizetype position)
{
    const QByteArrayView before = bytes.first(std::clamp<qsizetype>(position, 0, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    const qsizetype letters =
        (before.size() - lineStart) - std::count_if(before.begin() + lineStart, before.end(), isContinuation);
    return QStringLiteral("%1:%2").arg(1 + std::count(before.begin(), before.end(), '\n')).arg(letters + 1);
}

Result<void> checkJsonBytes(QByteArrayView bytes)
{
    if (bytes.size() > kLargestExchangeFile) {
        return fail(ErrorCode::FileTooLarge);
    }
    if (bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE")) {
        return fail(ErrorCode::JsonByteOrderMark, {}, QStringLiteral("1:1"));
    }
    if (!bytes.isValidUtf8()) {
        return fail(ErrorCode::JsonNotUtf8, {}, lineAndColumn(bytes, firstInvalidByte(bytes)));
    }
    if (const auto found = firstControlCharacter(bytes); found) {
        const auto byte = static_cast<unsigned char>(bytes[*found]);
        const unsigned int codePoint =
            byte == 0xC2 ? static_cast<unsigned char>(bytes[*found + 1]) : unsigned{byte};
        const QString hex = QString::number(codePoint, 16).toUpper().rightJustified(4, QLatin1Char('0'));
        return fail(ErrorCode::JsonControlCharacter, u"U+" + hex, lineAndColumn(bytes, *found));
    }
    return {};
}

} // namespace risalah::app
