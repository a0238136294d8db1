// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/plain_object.h"

#include "signing/pdf/letters.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace risalah::signing::pdf {

namespace {

constexpr int kDeepest = 16;
constexpr std::size_t kMostKeys = 64; ///< each is compared with those before it
constexpr std::ptrdiff_t kLongestNumber = 9; ///< digits that no reader takes for too many
constexpr int kHighestGeneration = 65534; ///< no object in use has a higher one (ISO 32000-1, 7.5.4)

/// Delimiters and white space end a name (ISO 32000-1, 7.2.2); "#" begins an escape.
bool isPlainLetter(char c)
{
    return c > ' ' && c < '\x7f' && std::string_view("()<>[]{}/%#").find(c) == std::string_view::npos;
}

/// Takes what is plain from the front of a text and stops at anything else.
class PlainReader {
public:
    explicit PlainReader(std::string_view text) : m_text(text) { }

    bool takeHead(QPDFObjGen id)
    {
        return takeWhole() == id.getObj() && takeBlanks() && takeWhole() == id.getGen() && takeBlanks()
            && take("obj") && takeBlanks();
    }
    std::vector<QPDFObjGen> references() && { return std::move(m_references); }
    bool takeObject()
    {
        if (m_text.substr(0, 1) == "[") {
            return takeValue(0) && takeEnd();
        }
        if (m_text.substr(0, 2) != "<<") {
            return false;
        }
        std::optional<int> length;
        if (!takeDictionary(0, &length)) {
            return false;
        }
        takeBlanks();
        return take("stream") ? length && takeData(*length) && takeEnd() : takeEnd();
    }

private:
    bool take(std::string_view word)
    {
        const bool isThere = m_text.substr(0, word.size()) == word;
        m_text.remove_prefix(isThere ? word.size() : 0);
        return isThere;
    }
    bool takeBlanks()
    {
        const auto end = std::min(m_text.find_first_not_of(" \r\n\t"), m_text.size());
        m_text.remove_prefix(end);
        return end > 0;
    }
    bool takeEnd()
    {
        takeBlanks();
        return take("endobj") && (m_text.empty() || takeBlanks());
    }
    bool takeData(int length)
    {
        if (!(take("\r\n") || take("\n")) || static_cast<std::size_t>(length) > m_text.size()) {
            return false;
        }
        m_text.remove_prefix(static_cast<std::size_t>(length));
        takeBlanks();
        return take("endstream") && takeBlanks();
    }
    std::optional<int> takeWhole()
    {
        const auto end = std::find_if_not(m_text.begin(), m_text.end(), isDigit);
        int number = 0;
        const auto count = end - m_text.begin();
        if (count == 0 || count > kLongestNumber) {
            return std::nullopt;
        }
        std::from_chars(m_text.data(), m_text.data() + count, number);
        m_text.remove_prefix(static_cast<std::size_t>(count));
        return number;
    }
    std::string_view takeName()
    {
        const auto end = std::find_if_not(m_text.begin() + 1, m_text.end(), isPlainLetter);
        const auto name = m_text.substr(1, static_cast<std::size_t>(end - m_text.begin()) - 1);
        m_text.remove_prefix(name.size() + 1);
        return name;
    }
    /// A number, or with two more words a reference.
    bool takeNumber()
    {
        const bool hasSign = take("-");
        const auto whole = takeWhole();
        if (!whole) {
            return false;
        }
        if (take(".")) {
            return takeWhole().has_value();
        }
        PlainReader ahead(m_text);
        const bool hasSecond = ahead.takeBlanks();
        const auto generation = hasSecond ? ahead.takeWhole() : std::nullopt;
        const bool isReference = generation && ahead.takeBlanks() && ahead.take("R")
            && (ahead.m_text.empty() || !isPlainLetter(ahead.m_text.front()));
        if (!isReference) {
            return true;
        }
        m_text = ahead.m_text;
        m_references.emplace_back(*whole, *generation);
        return !hasSign && *whole > 0 && *generation <= kHighestGeneration;
    }
    bool takeArray(int depth)
    {
        while (takeBlanks(), !take("]")) {
            if (!takeValue(depth + 1)) {
                return false;
            }
        }
        return true;
    }
    bool takeValue(int depth)
    {
        if (m_text.empty() || depth > kDeepest) {
            return false;
        }
        if (m_text.front() == '/') {
            return !takeName().empty();
        }
        if (m_text.substr(0, 2) == "<<") {
            return takeDictionary(depth, nullptr);
        }
        if (take("[")) {
            return takeArray(depth);
        }
        return takeNumber() && (m_text.empty() || !isPlainLetter(m_text.front()));
    }
    /// `length` becomes that of a stream, if it stands here.
    bool takeDictionary(int depth, std::optional<int>* length)
    {
        std::vector<std::string_view> keys;
        take("<<");
        while (takeBlanks(), !take(">>")) {
            if (m_text.empty() || m_text.front() != '/') {
                return false;
            }
            const auto key = takeName();
            const bool isNew = std::find(keys.begin(), keys.end(), key) == keys.end();
            takeBlanks();
            if (!isNew || key.empty() || keys.size() == kMostKeys || !takeEntry(key, depth, length)) {
                return false;
            }
            keys.push_back(key);
        }
        return true;
    }
    bool takeEntry(std::string_view key, int depth, std::optional<int>* length)
    {
        if (key == "ByteRange") {
            return false;
        }
        if (key == "Type") {
            const auto type = m_text.substr(0, 1) == "/" ? takeName() : std::string_view();
            return !type.empty() && type != "Sig" && type != "DocTimeStamp";
        }
        if (key == "Length" && length != nullptr) {
            *length = takeWhole(); // of a reference the rest is no key, which ends it
            return length->has_value() && (m_text.empty() || !isPlainLetter(m_text.front()));
        }
        return takeValue(depth + 1);
    }

    std::string_view m_text;
    std::vector<QPDFObjGen> m_references;
};

} // namespace

std::optional<std::vector<QPDFObjGen>>
plainReferences(std::string_view bytes, std::size_t offset, QPDFObjGen id)
{
    PlainReader reader(bytes.substr(std::min(offset, bytes.size())));
    if (!reader.takeHead(id) || !reader.takeObject()) {
        return std::nullopt;
    }
    return std::move(reader).references();
}

} // namespace risalah::signing::pdf
