// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/json_tree.h"
#include "domain/date.h"
#include "domain/time_of_day.h"

#include <QStringList>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace risalah::app {

/// Where a value stands: a chain on the stack, written out only for an error.
struct JsonPath {
    const JsonPath* parent = nullptr;
    QLatin1String key; ///< of an object member, or
    qsizetype index = -1; ///< of an array item

    [[nodiscard]] QString toString() const;
};

/// Keeps the first error of a reading; what is read afterwards does not matter any more.
class FirstError {
public:
    void set(ErrorCode code, const QString& subject, const JsonPath& place);
    void set(Error error, const JsonPath& place);
    /// JsonUnknownValue, the place with what may stand there: "meetings[0].course: scheduled | postponed".
    void setChoice(const QString& typed, const JsonPath& place, const QStringList& choices);
    [[nodiscard]] bool isSet() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// One word of a fixed enumeration and what it means.
template <class T> struct NamedValue {
    const char* name;
    T value;
};

/// Reads the members of one object by type. A key that is not in `known` is the first error; null counts as
/// left out.
class ObjectReader {
public:
    ObjectReader(const JsonValue& value,
                 const JsonPath& path,
                 std::span<const char* const> known,
                 FirstError& error);

    [[nodiscard]] bool has(const char* key) const { return member(key) != nullptr; }
    [[nodiscard]] QString text(const char* key, const QString& fallback = {});
    /// Must be there and not blank; `blank` is the error when it is.
    [[nodiscard]] QString requiredText(const char* key, ErrorCode blank = ErrorCode::EmptyText);
    [[nodiscard]] bool flag(const char* key, bool fallback);
    [[nodiscard]] std::optional<int> wholeNumber(const char* key, int least, int most);
    [[nodiscard]] std::optional<domain::Date> date(const char* key);
    [[nodiscard]] domain::Date requiredDate(const char* key);
    [[nodiscard]] std::optional<domain::TimeOfDay> time(const char* key);
    [[nodiscard]] Instant requiredInstant(const char* key);
    [[nodiscard]] QByteArray base64(const char* key);

    template <class T, size_t N>
    [[nodiscard]] T oneOf(const char* key, const NamedValue<T> (&names)[N], T fallback)
    {
        const JsonValue* value = typed(key, JsonValue::Kind::Text);
        if (value == nullptr) {
            return fallback;
        }
        for (const NamedValue<T>& named : names) {
            if (value->text == QLatin1String(named.name)) {
                return named.value;
            }
        }
        QStringList choices;
        for (const NamedValue<T>& named : names) {
            choices.append(QLatin1String(named.name));
        }
        m_error.setChoice(value->text, at(key), choices);
        return fallback;
    }

    /// `read` gets (value, path) of each item and gives a T.
    template <class T, class Read> [[nodiscard]] std::vector<T> list(const char* key, Read&& read)
    {
        std::vector<T> result;
        const JsonValue* value = typed(key, JsonValue::Kind::Array);
        if (value == nullptr) {
            return result;
        }
        const JsonPath listPath = at(key);
        result.reserve(value->items.size());
        for (size_t i = 0; i < value->items.size() && !m_error.isSet(); ++i) {
            const JsonPath itemPath{&listPath, {}, static_cast<qsizetype>(i)};
            result.push_back(read(value->items[i], itemPath));
        }
        return result;
    }

    /// `read` gets (value, path) of the member when it is there.
    template <class T, class Read> [[nodiscard]] std::optional<T> object(const char* key, Read&& read)
    {
        const JsonValue* value = member(key);
        if (value == nullptr) {
            return std::nullopt;
        }
        const JsonPath path = at(key);
        return read(*value, path);
    }

    void refuse(const char* key, ErrorCode code, const QString& subject);
    [[nodiscard]] JsonPath at(const char* key) const { return {&m_path, QLatin1String(key), -1}; }
    [[nodiscard]] FirstError& errors() const { return m_error; }

private:
    [[nodiscard]] const JsonValue* member(const char* key) const;
    /// The member when it is there and of this kind; JsonWrongType when it is of another.
    [[nodiscard]] const JsonValue* typed(const char* key, JsonValue::Kind kind);

    const JsonValue& m_value;
    JsonPath m_path;
    FirstError& m_error;
};

} // namespace risalah::app
