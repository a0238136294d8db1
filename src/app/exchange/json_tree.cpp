// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/json_tree.h"

#include "app/exchange/json_bytes.h"
#include "domain/strange_characters.h"
#include "domain/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace risalah::app {

namespace {

// A tree of more values than this is no register: it would fill the memory before anybody reads it.
constexpr int kMaxValues = 10'000'000;
constexpr double kLargestWhole = 9'007'199'254'740'992.0; // 2^53: every whole double up to it is exact

// Builds the tree. Its names are nlohmann's.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TreeBuilder(QByteArrayView bytes) : m_bytes(bytes) { }

    // NOLINTBEGIN(readability-identifier-naming): the interface of nlohmann::json_sax
    bool null() override { return add({}); }
    bool boolean(bool value) override
    {
        JsonValue made = valueOf(JsonValue::Kind::Boolean);
        made.boolean = value;
        return add(std::move(made));
    }
    bool number_integer(number_integer_t value) override
    {
        JsonValue made = valueOf(JsonValue::Kind::Whole);
        made.whole = value;
        return add(std::move(made));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= static_cast<number_unsigned_t>(INT64_MAX)
            ? number_integer(static_cast<number_integer_t>(value))
            : addText(JsonValue::Kind::Fraction, QString::number(value));
    }
    bool number_float(number_float_t value, const string_t& digits) override
    {
        if (std::fabs(value) <= kLargestWhole && std::trunc(value) == value) {
            return number_integer(static_cast<number_integer_t>(value)); // "5.0" is a whole number too
        }
        return addText(JsonValue::Kind::Fraction, QString::fromStdString(digits));
    }
    bool string(string_t& value) override
    {
        if (!isGoodText(value)) {
            return false;
        }
        return addText(JsonValue::Kind::Text, QString::fromStdString(value));
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*count*/) override { return open(JsonValue::Kind::Object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*count*/) override { return open(JsonValue::Kind::Array); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override
    {
        if (!isGoodText(value)) {
            return false;
        }
        Level& level = m_levels.back();
        level.key = QString::fromStdString(value);
        if (isDuplicate(level)) {
            return refuse(ErrorCode::JsonDuplicateKey, level.key, pathOf(m_levels.size() - 1));
        }
        return true;
    }
    bool parse_error(std::size_t position,
                     const std::string& /*token*/,
                     const nlohmann::json::exception& exception) override
    {
        // nlohmann counts the bytes it has read; the last of them is the one it stumbled over.
        const auto at = static_cast<qsizetype>(position) - 1;
        m_error =
            Error{ErrorCode::JsonSyntax, {}, lineAndColumn(m_bytes, at), QString::fromUtf8(exception.what())};
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    static constexpr size_t kFewKeys = 64;

    struct Level {
        JsonValue value;
        QString key; ///< of the member being read
        std::set<QString> keys; ///< only filled beyond kFewKeys
    };

    // Few keys: looking through them is cheaper than a set. Many keys: a hostile file.
    static bool isDuplicate(Level& level)
    {
        const auto& members = level.value.members;
        if (members.size() < kFewKeys) {
            return std::any_of(members.begin(), members.end(),
                               [&level](const JsonMember& member) { return member.key == level.key; });
        }
        if (level.keys.empty()) {
            for (const JsonMember& member : members) {
                level.keys.insert(member.key);
            }
        }
        return !level.keys.insert(level.key).second;
    }

    bool refuse(ErrorCode code, const QString& subject, const QString& place)
    {
        m_error = Error{code, subject, place, {}};
        return false;
    }

    // The path of the value being read, down to `depth` levels.
    [[nodiscard]] QString pathOf(size_t depth) const
    {
        QString path;
        for (size_t i = 0; i < depth; ++i) {
            const Level& level = m_levels[i];
            if (level.value.kind == JsonValue::Kind::Array) {
                path += u'[' + QString::number(level.value.items.size()) + u']';
            } else {
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + level.key;
            }
        }
        return path;
    }

    // U+FFFE and U+FFFF are no characters: SQLite puts U+FFFD for them.
    static std::optional<QChar> firstUnwanted(const std::string& utf8)
    {
        const QString text = QString::fromStdString(utf8);
        const auto found = std::find_if(text.begin(), text.end(), [](QChar character) {
            return domain::isStrange(character) || character.unicode() >= 0xFFFE;
        });
        return found != text.end() ? std::optional<QChar>(*found) : std::nullopt;
    }

    bool isGoodText(const std::string& utf8)
    {
        if (const auto found = firstUnwanted(utf8); found) {
            const QString code =
                QStringLiteral("U+%1").arg(static_cast<uint>(found->unicode()), 4, 16, QLatin1Char('0'));
            return refuse(ErrorCode::JsonControlCharacter, code.toUpper(), pathOf(m_levels.size()));
        }
        if (static_cast<qsizetype>(utf8.size()) > domain::kMaxTextBytes) {
            return refuse(ErrorCode::TextTooLong, {}, pathOf(m_levels.size()));
        }
        return true;
    }

    static JsonValue valueOf(JsonValue::Kind kind)
    {
        JsonValue value;
        value.kind = kind;
        return value;
    }

    bool addText(JsonValue::Kind kind, const QString& text)
    {
        JsonValue made = valueOf(kind);
        made.text = text;
        return add(std::move(made));
    }

    bool open(JsonValue::Kind kind)
    {
        if (m_levels.size() >= kMaxNesting) {
            return refuse(ErrorCode::NestingTooDeep, {}, pathOf(m_levels.size()));
        }
        m_levels.push_back({valueOf(kind), {}, {}});
        return true;
    }

    bool close()
    {
        JsonValue done = std::move(m_levels.back().value);
        m_levels.pop_back();
        return add(std::move(done));
    }

    bool add(JsonValue value)
    {
        if (++m_count > kMaxValues) {
            return refuse(ErrorCode::FileTooLarge, {}, {});
        }
        if (m_levels.empty()) {
            m_root = std::move(value);
        } else if (m_levels.back().value.kind == JsonValue::Kind::Array) {
            m_levels.back().value.items.push_back(std::move(value));
        } else {
            m_levels.back().value.members.push_back({m_levels.back().key, std::move(value)});
        }
        return true;
    }

    QByteArrayView m_bytes;
    std::vector<Level> m_levels;
    JsonValue m_root;
    Error m_error{ErrorCode::JsonSyntax, {}, {}, {}};
    int m_count = 0;
};

} // namespace

const JsonValue* JsonValue::find(QLatin1String key) const
{
    for (const JsonMember& member : members) {
        if (member.key == key) {
            return &member.value;
        }
    }
    return nullptr;
}

Result<JsonValue> parseJson(const QByteArray& bytes)
{
    if (const auto checked = checkJsonBytes(bytes); !checked) {
        return forwardError(checked);
    }
    TreeBuilder builder(bytes);
    try {
        if (!nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &builder)) {
            return tl::unexpected<Error>(builder.error());
        }
    } catch (const nlohmann::json::exception& exception) {
        return fail(ErrorCode::JsonSyntax, {}, {}, QString::fromUtf8(exception.what()));
    }
    return builder.takeRoot();
}

} // namespace risalah::app
