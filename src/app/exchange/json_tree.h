// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace risalah::app {

struct JsonMember;

/// One value of a JSON text, members in the order of the file.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Boolean, Whole, Fraction, Text, Array, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t whole = 0; ///< numbers without a fraction
    QString text; ///< also the digits of a Fraction, for errors
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;

    [[nodiscard]] const JsonValue* find(QLatin1String key) const;
};

struct JsonMember {
    QString key;
    JsonValue value;
};

inline constexpr int kMaxNesting = 64;

/// Reads one JSON text, strictly: UTF-8 without byte-order mark, no raw control characters, no duplicate
/// keys, no NUL in a text, at most kMaxNesting levels. Errors of the bytes carry the line as place, errors of
/// a value its path.
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray& bytes);

} // namespace risalah::app
