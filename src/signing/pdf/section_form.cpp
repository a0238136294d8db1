// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/section_form.h"

#include "signing/pdf/letters.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace risalah::signing::pdf {

namespace {

constexpr std::size_t kMostObjects = 8'388'607; ///< ISO 32000-1, annex C: readers allot no more
constexpr int kDeepestSection = 16;
constexpr std::size_t kRowSize = 20;
constexpr std::size_t kMostBlanks = 4;
constexpr int kMostCommentLines = 4;
constexpr std::size_t kLongestComment = 256;
/// Type, offset or container, generation or row. Some programs always write eight bytes for an offset.
constexpr std::size_t kWidest[] = {2, 8, 4};

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Takes from the front of a text what is written strictly.
class StrictReader {
public:
    explicit StrictReader(std::string_view text) : m_text(text) { }

    bool take(std::string_view word)
    {
        const bool isThere = m_text.substr(0, word.size()) == word;
        m_text.remove_prefix(isThere ? word.size() : 0);
        return isThere;
    }
    bool takeBlanks()
    {
        const auto count = std::min(m_text.find_first_not_of(" \r\n"), m_text.size());
        m_text.remove_prefix(count);
        return count <= kMostBlanks;
    }
    std::optional<std::size_t> takeNumber()
    {
        std::size_t value = 0;
        const bool isNumber = !m_text.empty() && isDigit(m_text.front());
        const auto read = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (!isNumber || read.ec != std::errc() || read.ptr - m_text.data() > 10) {
            return std::nullopt;
        }
        m_text.remove_prefix(static_cast<std::size_t>(read.ptr - m_text.data()));
        return value;
    }
    bool takeRow()
    {
        const auto row = m_text.substr(0, kRowSize);
        if (row.size() < kRowSize) {
            return false;
        }
        m_text.remove_prefix(kRowSize);
        const auto end = row.substr(18);
        return areDigits(row.substr(0, 10)) && row[10] == ' ' && areDigits(row.substr(11, 5))
            && row[16] == ' ' && (row[17] == 'n' || row[17] == 'f')
            && (end == " \n" || end == " \r" || end == "\r\n");
    }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }

private:
    std::string_view m_text;
};

/// First and last number of the objects a section names one after the other.
using Run = std::pair<std::size_t, std::size_t>;

bool areApart(std::vector<Run> runs)
{
    std::sort(runs.begin(), runs.end());
    return std::adjacent_find(runs.begin(), runs.end(),
                              [](const Run& one, const Run& next) { return next.first < one.second; })
        == runs.end();
}

bool addRun(std::vector<Run>& runs, std::size_t first, std::size_t count)
{
    runs.emplace_back(first, first + count);
    return first <= kMostObjects && count <= kMostObjects + 1 - first;
}

void skipBlanks(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
}

/// A line that holds no word a reader looks for when it searches the bytes.
bool takeHarmlessComment(std::string_view& text)
{
    if (text.empty() || text.front() != '%') {
        return false;
    }
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    constexpr std::string_view kSearched[] = {"xref", "trailer", "obj", "%%EOF", "%PDF", "stream"};
    const bool isHarmless = std::none_of(std::begin(kSearched), std::end(kSearched), [&](auto word) {
        return line.find(word) != std::string_view::npos;
    });
    if (!isHarmless || line.size() > kLongestComment) {
        return false;
    }
    text.remove_prefix(line.size());
    return true;
}

bool hasStrictKeys(const SectionForm& form)
{
    const bool areOnce =
        std::all_of(form.keys.begin(), form.keys.end(), [](const auto& key) { return key.second == 1; });
    return areOnce && form.depth <= kDeepestSection && form.size > 0 && form.size <= kMostObjects + 1;
}

} // namespace

bool isStrictTable(std::string_view bytes, std::size_t begin, const SectionForm& form)
{
    StrictReader reader(bytes.substr(begin));
    std::vector<Run> runs;
    bool isStrict = reader.take("xref") && reader.takeBlanks();
    while (isStrict && reader.takeBlanks() && !reader.take("trailer")) {
        const auto first = reader.takeNumber();
        const bool isApart = reader.take(" ");
        const auto count = reader.takeNumber();
        isStrict = first && isApart && count && reader.takeBlanks() && addRun(runs, *first, *count);
        for (std::size_t row = 0; isStrict && row < *count; ++row) {
            isStrict = reader.takeRow();
        }
    }
    return isStrict && areApart(runs) && hasStrictKeys(form);
}

bool isStrictStream(const SectionForm& form)
{
    const auto widths = form.arrays.find("/W");
    if (widths == form.arrays.end() || widths->second.size() != std::size(kWidest)
        || !std::equal(widths->second.begin(), widths->second.end(), std::begin(kWidest),
                       [](std::size_t width, std::size_t widest) { return width <= widest; })) {
        return false;
    }
    std::vector<Run> runs;
    const auto index = form.arrays.find("/Index");
    const auto& numbers = index == form.arrays.end() ? std::vector<std::size_t>{0, form.size} : index->second;
    bool isStrict = numbers.size() % 2 == 0;
    for (std::size_t i = 0; isStrict && i < numbers.size(); i += 2) {
        isStrict = addRun(runs, numbers[i], numbers[i + 1]);
    }
    return isStrict && areApart(runs) && hasStrictKeys(form);
}

bool isStrictEnd(std::string_view text)
{
    // Readers look for the word from the end of the file on: before it, there may be as many blanks as
    // wanted, and the lines in which a program names itself.
    skipBlanks(text);
    for (int i = 0; i < kMostCommentLines && takeHarmlessComment(text); ++i) {
        skipBlanks(text);
    }
    StrictReader reader(text);
    return reader.take("startxref") && reader.takeBlanks() && reader.takeNumber() && reader.takeBlanks()
        && reader.take("%%EOF") && reader.isEmpty();
}

} // namespace risalah::signing::pdf
