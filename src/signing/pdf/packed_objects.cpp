// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/packed_objects.h"

#include "signing/pdf/letters.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <charconv>

namespace risalah::signing::pdf {

namespace {

constexpr int kPacked = 2; ///< type of an entry (ISO 32000-1, 7.5.8.3)

/// A number and the blanks around it, taken from the front.
std::optional<int> takeNumber(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || !isDigit(text.front()) || read.ec != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    const bool endsThere = text.empty() || kBlanks.find(text.front()) != std::string_view::npos;
    return endsThere ? std::optional(value) : std::nullopt;
}

std::optional<int> countAt(const QPDFObjectHandle& container, const char* key)
{
    auto value = valueAt(container, key);
    const bool isCount = value.isInteger() && value.getIntValue() >= 0 && value.getIntValue() < (1 << 30);
    return isCount ? std::optional(static_cast<int>(value.getIntValue())) : std::nullopt;
}

std::optional<std::vector<int>> numbersIn(std::string_view head, int count, std::size_t size)
{
    std::vector<int> numbers;
    int last = -1;
    for (int i = 0; i < count; ++i) {
        const auto number = takeNumber(head);
        const auto offset = takeNumber(head);
        if (!number || !offset || *offset <= last || static_cast<std::size_t>(*offset) >= size) {
            return std::nullopt;
        }
        last = *offset;
        numbers.push_back(*number);
    }
    const bool isAll = head.find_first_not_of(kBlanks) == std::string_view::npos;
    return isAll ? std::optional(std::move(numbers)) : std::nullopt;
}

bool hasEachOnce(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

} // namespace

std::optional<std::vector<int>> packedNumbers(QPDFObjectHandle container)
{
    const auto count = countAt(container, "/N");
    const auto first = countAt(container, "/First");
    if (!container.isStream() || !count || !first) {
        return std::nullopt;
    }
    try {
        const auto data = container.getStreamData(qpdf_dl_specialized);
        const std::string_view text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        const auto begin = static_cast<std::size_t>(*first);
        return begin > text.size() ? std::nullopt
                                   : numbersIn(text.substr(0, begin), *count, text.size() - begin);
    } catch (const QPDFExc&) { // what cannot be unpacked has no head
        return std::nullopt;
    }
}

std::set<int> containersOf(const std::map<QPDFObjGen, QPDFXRefEntry>& table)
{
    std::set<int> containers;
    for (const auto& [id, entry] : table) {
        if (entry.getType() == kPacked) {
            containers.insert(entry.getObjStreamNumber());
        }
    }
    return containers;
}

bool isPackedAt(const std::map<QPDFObjGen, QPDFXRefEntry>& table, int number, int container, std::size_t row)
{
    const auto entry = table.find(QPDFObjGen(number, 0));
    return entry != table.end() && entry->second.getType() == kPacked
        && entry->second.getObjStreamNumber() == container
        && static_cast<std::size_t>(entry->second.getObjStreamIndex()) == row;
}

bool hasSoundContainers(QPDF& pdf)
{
    const auto table = pdf.getXRefTable();
    std::map<int, std::vector<int>> packed;
    for (const int container : containersOf(table)) {
        auto numbers = packedNumbers(pdf.getObject(container, 0));
        if (!numbers || !hasEachOnce(*numbers)) {
            return false;
        }
        packed.emplace(container, std::move(*numbers));
    }
    return std::all_of(table.begin(), table.end(), [&](const auto& row) {
        const QPDFXRefEntry& entry = row.second;
        if (entry.getType() != kPacked) {
            return true;
        }
        const auto& numbers = packed.at(entry.getObjStreamNumber());
        const auto index = static_cast<std::size_t>(entry.getObjStreamIndex());
        return entry.getObjStreamIndex() >= 0 && index < numbers.size()
            && numbers[index] == row.first.getObj() && row.first.getGen() == 0;
    });
}

} // namespace risalah::signing::pdf
