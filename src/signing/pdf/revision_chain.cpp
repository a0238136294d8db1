// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/revision_chain.h"

#include "signing/pdf/letters.h"
#include "signing/pdf/section_form.h"

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <set>

namespace risalah::signing::pdf {

namespace {

using Token = QPDFTokenizer::Token;

constexpr std::size_t kMostRevisions = 256;
constexpr int kMostTries = 32; ///< "startxref" words looked at from the end before giving up
constexpr std::size_t kLongestToken = 1 << 20;
constexpr std::string_view kEndMarker = "%%EOF";

/// One cross-reference section and what stands behind it.
struct Section {
    std::size_t offset = 0;
    std::optional<std::size_t> previous;
    std::optional<std::size_t> hybrid; ///< the cross-reference stream beside a table
    std::optional<std::size_t> announced{}; ///< the number behind its "startxref", where there is one
    std::size_t endOfMarker = 0;
    std::size_t end = 0;
    std::optional<std::size_t> rest{}; ///< where the second half of a linearized file's table begins
    bool isStrict = false;
};

/// The few numbers of a section's dictionary that matter here.
struct SectionDictionary {
    std::optional<std::size_t> previous;
    std::optional<std::size_t> length;
    std::optional<std::size_t> hybrid;
    SectionForm form;
};

std::optional<std::size_t> numberOf(const Token& token)
{
    const std::string& text = token.getValue();
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = token.getType() == QPDFTokenizer::tt_integer && error == std::errc()
        && end == text.data() + text.size();
    return isNumber ? std::optional<std::size_t>(value) : std::nullopt;
}

std::size_t skipBlanks(std::string_view bytes, std::size_t at)
{
    const std::size_t found = bytes.find_first_not_of(kBlanks, at);
    return found == std::string_view::npos ? bytes.size() : found;
}

std::size_t skipLineEnd(std::string_view bytes, std::size_t at)
{
    if (bytes.substr(at, 2) == "\r\n") {
        return at + 2;
    }
    return at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r') ? at + 1 : at;
}

/// Reads tokens of the file from a place on.
class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
        // qpdf only reads through this pointer.
        , m_buffer(reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data())), bytes.size())
        , m_input(std::make_shared<BufferInputSource>("pdf", &m_buffer))
    {
    }

    void seek(std::size_t at) { m_input->seek(static_cast<qpdf_offset_t>(at), SEEK_SET); }
    [[nodiscard]] std::size_t at() const { return static_cast<std::size_t>(m_input->tell()); }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    Token next() { return m_tokenizer.readToken(m_input, "pdf", true, kLongestToken); }
    bool nextIs(const char* word) { return next() == Token(QPDFTokenizer::tt_word, word); }

private:
    std::string_view m_bytes;
    Buffer m_buffer;
    std::shared_ptr<InputSource> m_input;
    QPDFTokenizer m_tokenizer;
};

bool opens(const Token& token)
{
    return token.getType() == QPDFTokenizer::tt_dict_open || token.getType() == QPDFTokenizer::tt_array_open;
}

bool closes(const Token& token)
{
    return token.getType() == QPDFTokenizer::tt_dict_close
        || token.getType() == QPDFTokenizer::tt_array_close;
}

void takeEntry(SectionDictionary& dictionary, const std::string& key, const Token& value)
{
    if (key == "/Size") {
        dictionary.form.size = numberOf(value).value_or(0);
    } else if (key == "/Prev") {
        dictionary.previous = numberOf(value);
    } else if (key == "/Length") {
        dictionary.length = numberOf(value);
    } else if (key == "/XRefStm") {
        dictionary.hybrid = numberOf(value).value_or(0);
    }
}

/// From its "<<" to behind its ">>"; nullopt when it never ends.
std::optional<SectionDictionary> readDictionary(Reader& reader)
{
    if (reader.next().getType() != QPDFTokenizer::tt_dict_open) {
        return std::nullopt;
    }
    SectionDictionary dictionary;
    int depth = 1;
    std::string key;
    bool isKey = false; // the last token was one: a name behind it is its value
    while (depth > 0) {
        const Token token = reader.next();
        if (token.getType() == QPDFTokenizer::tt_eof || token.getType() == QPDFTokenizer::tt_bad) {
            return std::nullopt;
        }
        depth += opens(token) ? 1 : closes(token) ? -1 : 0;
        dictionary.form.depth = std::max(dictionary.form.depth, depth);
        if (depth == 1 && isKey) {
            takeEntry(dictionary, key, token);
        }
        if (const auto number = depth == 2 ? numberOf(token) : std::nullopt) {
            dictionary.form.arrays[key].push_back(*number);
        }
        isKey = depth == 1 && !isKey && token.getType() == QPDFTokenizer::tt_name;
        if (isKey) {
            key = token.getValue();
            ++dictionary.form.keys[key];
        }
    }
    return dictionary;
}

/// Behind the word "xref": rows of numbers, then the trailer's dictionary.
std::optional<SectionDictionary> readTable(Reader& reader, std::size_t at)
{
    const std::size_t trailer = reader.bytes().find("trailer", at);
    if (trailer == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rows = reader.bytes().substr(at, trailer - at);
    if (rows.find_first_not_of("0123456789nf\r\n\t ") != std::string_view::npos) {
        return std::nullopt;
    }
    reader.seek(trailer + 7);
    return readDictionary(reader);
}

/// At "n g obj": a cross-reference stream.
std::optional<SectionDictionary> readStream(Reader& reader, std::size_t at)
{
    reader.seek(at);
    if (!numberOf(reader.next()) || !numberOf(reader.next()) || !reader.nextIs("obj")) {
        return std::nullopt;
    }
    auto dictionary = readDictionary(reader);
    if (!dictionary || !dictionary->length || !reader.nextIs("stream")) {
        return std::nullopt;
    }
    const std::size_t data = skipLineEnd(reader.bytes(), reader.at());
    if (*dictionary->length > reader.bytes().size() - data) {
        return std::nullopt;
    }
    reader.seek(data + *dictionary->length);
    if (!reader.nextIs("endstream") || !reader.nextIs("endobj")) {
        return std::nullopt;
    }
    return dictionary;
}

std::optional<Section> readSection(Reader& reader, std::size_t offset)
{
    const std::string_view bytes = reader.bytes();
    if (offset >= bytes.size()) {
        return std::nullopt;
    }
    const bool isTable = bytes.substr(offset, 4) == "xref";
    const auto dictionary = isTable ? readTable(reader, offset + 4) : readStream(reader, offset);
    if (!dictionary) {
        return std::nullopt;
    }
    const std::size_t endOfData = reader.at();
    const bool hasStrictBody =
        isTable ? isStrictTable(bytes, offset, dictionary->form) : isStrictStream(dictionary->form);
    const bool isAnnounced = reader.nextIs("startxref");
    if (!isAnnounced && isTable) {
        return std::nullopt;
    }
    if (!isAnnounced) { // so qpdf writes the first part of a linearized file's stream; no version ends here
        return Section{offset, dictionary->previous, dictionary->hybrid, std::nullopt, endOfData, endOfData,
                       {},     hasStrictBody};
    }
    const auto announced = numberOf(reader.next());
    const std::size_t marker = skipBlanks(bytes, reader.at());
    if (!announced || bytes.substr(marker, kEndMarker.size()) != kEndMarker) {
        return std::nullopt;
    }
    const std::size_t endOfMarker = marker + kEndMarker.size();
    return Section{offset,
                   dictionary->previous,
                   dictionary->hybrid,
                   announced,
                   endOfMarker,
                   skipLineEnd(bytes, endOfMarker),
                   {},
                   hasStrictBody && isStrictEnd(bytes.substr(endOfData, endOfMarker - endOfData))};
}

/// The section a "startxref" announces. The first one of a linearized file stands at its beginning and the
/// rest of the table, with the end of the file, where /Prev says; both together are one version.
std::optional<Section> readVersion(Reader& reader, std::size_t offset)
{
    auto section = readSection(reader, offset);
    if (!section || section->announced == offset) {
        return section;
    }
    const bool mayBeLinearized =
        section->announced.value_or(0) == 0 && section->previous && *section->previous > section->endOfMarker;
    if (!mayBeLinearized) {
        return std::nullopt;
    }
    const auto rest = readSection(reader, *section->previous);
    if (!rest || rest->previous || rest->announced != offset) {
        return std::nullopt;
    }
    section->previous.reset();
    section->endOfMarker = rest->endOfMarker;
    section->end = rest->end;
    section->rest = rest->offset;
    section->isStrict = section->isStrict && rest->isStrict;
    return section;
}

/// Newest first; empty when one of them cannot be read.
std::vector<Section> chainFrom(Reader& reader, std::size_t offset, std::vector<Note>& notes)
{
    std::vector<Section> chain;
    std::set<std::size_t> seen;
    std::optional<std::size_t> next = offset;
    while (next) {
        const auto section = seen.insert(*next).second ? readVersion(reader, *next) : std::nullopt;
        if (!section) {
            return {};
        }
        if (chain.size() == kMostRevisions) {
            addNote(notes, ReasonCode::TooManyRevisions);
            return {};
        }
        chain.push_back(*section);
        next = section->previous;
    }
    return chain;
}

/// Each section lies in the bytes its own save added, behind everything older.
bool isOrdered(const std::vector<Section>& newestFirst)
{
    for (std::size_t i = 0; i + 1 < newestFirst.size(); ++i) {
        const Section& later = newestFirst[i];
        if (later.offset < newestFirst[i + 1].end || later.hybrid) {
            return false;
        }
    }
    return true;
}

std::vector<Section> lastSoundChain(Reader& reader, std::vector<Note>& notes)
{
    std::size_t before = std::string_view::npos;
    for (int i = 0; i < kMostTries; ++i) {
        const std::size_t word = reader.bytes().rfind("startxref", before);
        if (word == std::string_view::npos) {
            break;
        }
        reader.seek(word + 9);
        const auto offset = numberOf(reader.next());
        auto chain = offset ? chainFrom(reader, *offset, notes) : std::vector<Section>();
        if (!chain.empty()) {
            return chain;
        }
        addNote(notes, ReasonCode::RevisionsNotChained);
        if (word == 0) {
            break;
        }
        before = word - 1;
    }
    return {};
}

} // namespace

bool beginsWithHeader(std::string_view bytes)
{
    return bytes.size() > 8 && bytes.substr(0, 5) == "%PDF-" && isDigit(bytes[5]) && bytes[6] == '.'
        && isDigit(bytes[7]);
}

RevisionChain readRevisionChain(std::string_view bytes)
{
    RevisionChain result;
    if (!beginsWithHeader(bytes)) {
        addNote(result.notes, ReasonCode::BytesBeforeHeader);
    }
    Reader reader(bytes);
    const auto chain = lastSoundChain(reader, result.notes);
    if (chain.empty() || !isOrdered(chain)) {
        addNote(result.notes, ReasonCode::RevisionsNotChained);
    }
    for (auto section = chain.rbegin(); section != chain.rend(); ++section) {
        result.revisions.push_back({section->endOfMarker, section->end});
        for (const auto& place : {std::optional(section->offset), section->rest, section->hybrid}) {
            result.sections.insert(place.value_or(section->offset));
        }
        if (!section->isStrict) {
            result.looseSections.insert(section->offset);
        }
    }
    result.hasExactPlaces = beginsWithHeader(bytes) && !chain.empty()
        && std::all_of(result.sections.begin(), result.sections.end(),
                       [&](std::size_t section) { return bytes.substr(section, 4) == "xref"; });
    if (!chain.empty() && bytes.size() > chain.front().end) {
        addNote(result.notes, ReasonCode::BytesAfterEnd);
    }
    return result;
}

} // namespace risalah::signing::pdf
