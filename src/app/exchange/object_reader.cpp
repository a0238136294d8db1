// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/object_reader.h"

#include "domain/text.h"

#include <algorithm>

namespace risalah::app {

namespace {

QString shownValue(const JsonValue& value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        return QStringLiteral("null");
    case JsonValue::Kind::Boolean:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case JsonValue::Kind::Whole:
        return QString::number(value.whole);
    case JsonValue::Kind::Fraction:
    case JsonValue::Kind::Text:
        return value.text.size() > 80 ? value.text.first(79) + u'…' : value.text;
    case JsonValue::Kind::Array:
        return QStringLiteral("[…]");
    case JsonValue::Kind::Object:
        return QStringLiteral("{…}");
    }
    return {};
}

/// The names of the types are the detail that the sentence is chosen by.
QString typeName(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null:
        return {};
    case JsonValue::Kind::Boolean:
        return QStringLiteral("flag");
    case JsonValue::Kind::Whole:
    case JsonValue::Kind::Fraction:
        return QStringLiteral("number");
    case JsonValue::Kind::Text:
        return QStringLiteral("text");
    case JsonValue::Kind::Array:
        return QStringLiteral("list");
    case JsonValue::Kind::Object:
        return QStringLiteral("object");
    }
    return {};
}

Error wrongType(const JsonValue& found, JsonValue::Kind wanted)
{
    return {ErrorCode::JsonWrongType, shownValue(found), {}, typeName(wanted)};
}

} // namespace

QString JsonPath::toString() const
{
    const QString before = parent != nullptr ? parent->toString() : QString();
    if (index >= 0) {
        return before + u'[' + QString::number(index) + u']';
    }
    return before.isEmpty() ? QString(key) : QString(before + u'.' + key);
}

void FirstError::set(ErrorCode code, const QString& subject, const JsonPath& place)
{
    set(Error{code, subject, {}, {}}, place);
}

void FirstError::set(Error error, const JsonPath& place)
{
    if (!m_error) {
        error.place = place.toString();
        m_error = std::move(error);
    }
}

void FirstError::setChoice(const QString& typed, const JsonPath& place, const QStringList& choices)
{
    if (!m_error) {
        m_error = Error{ErrorCode::JsonUnknownValue,
                        typed,
                        place.toString() + QStringLiteral(": ") + choices.join(QStringLiteral(" | ")),
                        {}};
    }
}

ObjectReader::ObjectReader(const JsonValue& value,
                           const JsonPath& path,
                           std::span<const char* const> known,
                           FirstError& error)
    : m_value(value), m_path(path), m_error(error)
{
    if (value.kind != JsonValue::Kind::Object) {
        error.set(wrongType(value, JsonValue::Kind::Object), path);
        return;
    }
    for (const JsonMember& member : value.members) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&member](const char* name) {
            return member.key == QLatin1String(name);
        });
        if (!isKnown) {
            error.set(ErrorCode::JsonUnknownKey, member.key, path);
            return;
        }
    }
}

const JsonValue* ObjectReader::member(const char* key) const
{
    const JsonValue* found = m_value.find(QLatin1String(key));
    return found == nullptr || found->kind == JsonValue::Kind::Null ? nullptr : found;
}

const JsonValue* ObjectReader::typed(const char* key, JsonValue::Kind kind)
{
    const JsonValue* found = member(key);
    if (found == nullptr || found->kind == kind) {
        return found;
    }
    m_error.set(wrongType(*found, kind), at(key));
    return nullptr;
}

QString ObjectReader::text(const char* key, const QString& fallback)
{
    const JsonValue* value = typed(key, JsonValue::Kind::Text);
    return value != nullptr ? value->text : fallback;
}

QString ObjectReader::requiredText(const char* key, ErrorCode blank)
{
    if (!has(key)) {
        refuse(key, ErrorCode::JsonMissingKey, QLatin1String(key));
        return {};
    }
    const QString found = text(key);
    if (domain::isBlank(found)) {
        refuse(key, blank, QLatin1String(key));
    }
    return found;
}

bool ObjectReader::flag(const char* key, bool fallback)
{
    const JsonValue* value = typed(key, JsonValue::Kind::Boolean);
    return value != nullptr ? value->boolean : fallback;
}

std::optional<int> ObjectReader::wholeNumber(const char* key, int least, int most)
{
    const JsonValue* value = member(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const bool isNumber = value->kind == JsonValue::Kind::Whole || value->kind == JsonValue::Kind::Fraction;
    if (!isNumber) {
        m_error.set(wrongType(*value, JsonValue::Kind::Whole), at(key));
        return std::nullopt;
    }
    if (value->kind == JsonValue::Kind::Fraction || value->whole < least || value->whole > most) {
        refuse(key, ErrorCode::JsonOutOfRange, shownValue(*value));
        return std::nullopt;
    }
    return static_cast<int>(value->whole);
}

std::optional<domain::Date> ObjectReader::date(const char* key)
{
    const JsonValue* value = typed(key, JsonValue::Kind::Text);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto parsed = domain::Date::fromIso(value->text);
    if (!parsed) {
        m_error.set(parsed.error(), at(key));
        return std::nullopt;
    }
    return *parsed;
}

domain::Date ObjectReader::requiredDate(const char* key)
{
    if (!has(key)) {
        refuse(key, ErrorCode::JsonMissingKey, QLatin1String(key));
    }
    return date(key).value_or(domain::Date::unset());
}

std::optional<domain::TimeOfDay> ObjectReader::time(const char* key)
{
    const JsonValue* value = typed(key, JsonValue::Kind::Text);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto parsed = domain::TimeOfDay::fromIso(value->text);
    if (!parsed) {
        m_error.set(parsed.error(), at(key));
        return std::nullopt;
    }
    return *parsed;
}

Instant ObjectReader::requiredInstant(const char* key)
{
    const auto parsed = Instant::fromIso(requiredText(key));
    if (!parsed) {
        m_error.set(parsed.error(), at(key));
        return {};
    }
    return *parsed;
}

QByteArray ObjectReader::base64(const char* key)
{
    const JsonValue* value = typed(key, JsonValue::Kind::Text);
    if (value == nullptr) {
        return {};
    }
    auto decoded =
        QByteArray::fromBase64Encoding(value->text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        refuse(key, ErrorCode::JsonUnknownValue, shownValue(*value));
        return {};
    }
    return std::move(*decoded);
}

void ObjectReader::refuse(const char* key, ErrorCode code, const QString& subject)
{
    m_error.set(code, subject, at(key));
}

} // namespace risalah::app
