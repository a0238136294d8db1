// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/object_heads.h"

#include "signing/pdf/letters.h"

#include <charconv>

namespace risalah::signing::pdf {

namespace {

constexpr std::string_view kHeadWord = "obj";
constexpr std::string_view kLineEnds = "\r\n";
constexpr int kMostComments = 8; ///< in a row, before one word

/// Where the word before `at` may end: right there, before the blanks, and before comments, each of which
/// ends a line. A "%" inside a text is none, so the plain reading counts as well.
void addEnds(std::vector<std::size_t>& ends, std::string_view bytes, std::size_t at, int comments)
{
    const auto last = bytes.substr(0, at).find_last_not_of(kBlanks);
    const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
    ends.push_back(end);
    const bool endsALine = bytes.substr(end, at - end).find_first_of(kLineEnds) != std::string_view::npos;
    if (!endsALine || comments == 0) {
        return;
    }
    const auto before = bytes.substr(0, end).find_last_of(kLineEnds);
    const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
    for (auto sign = bytes.find('%', line); sign < end; sign = bytes.find('%', sign + 1)) {
        addEnds(ends, bytes, sign, comments - 1);
    }
}

struct Number {
    std::size_t begin = 0;
    int value = 0;
};

/// The numbers that may stand before `at`. One too large for an object is none to any reader.
std::vector<Number> numbersBefore(std::string_view bytes, std::size_t at, bool apart)
{
    std::vector<std::size_t> ends;
    addEnds(ends, bytes, at, kMostComments);
    std::vector<Number> numbers;
    for (const std::size_t end : ends) {
        std::size_t begin = end;
        while (begin > 0 && isDigit(bytes[begin - 1])) {
            --begin;
        }
        Number number{begin, 0};
        const auto read = std::from_chars(bytes.data() + begin, bytes.data() + end, number.value);
        if (begin < end && read.ec == std::errc() && (!apart || end < at)) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

} // namespace

std::vector<ObjectHead> objectHeads(std::string_view bytes, std::size_t begin)
{
    std::vector<ObjectHead> heads;
    for (auto at = bytes.find(kHeadWord, begin); at != std::string_view::npos;
         at = bytes.find(kHeadWord, at + kHeadWord.size())) {
        for (const Number& generation : numbersBefore(bytes, at, false)) {
            for (const Number& number : numbersBefore(bytes, generation.begin, true)) {
                heads.push_back({number.begin, QPDFObjGen(number.value, generation.value)});
            }
        }
    }
    return heads;
}

int trailerCount(std::string_view bytes, std::size_t begin)
{
    constexpr std::string_view kWord = "trailer";
    int count = 0;
    for (auto at = bytes.find(kWord, begin); at != std::string_view::npos;
         at = bytes.find(kWord, at + kWord.size())) {
        const bool beginsALine = at == 0 || kLineEnds.find(bytes[at - 1]) != std::string_view::npos;
        const auto next = bytes.find_first_not_of(kBlanks, at + kWord.size());
        const bool leadsOn = next != std::string_view::npos && (bytes[next] == '<' || bytes[next] == '%');
        count += beginsALine || leadsOn ? 1 : 0;
    }
    return count;
}

int countOf(std::string_view word, std::string_view bytes, std::size_t begin)
{
    int count = 0;
    for (auto at = bytes.find(word, begin); at != std::string_view::npos;
         at = bytes.find(word, at + word.size())) {
        ++count;
    }
    return count;
}

} // namespace risalah::signing::pdf
