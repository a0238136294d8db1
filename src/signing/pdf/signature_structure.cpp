// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/signature_structure.h"

#include "signing/pdf/permissions.h"

#include <array>
#include <exception>
#include <optional>

namespace risalah::signing::pdf {

namespace {

using Range = std::array<std::size_t, 4>;

/// Four direct, whole, non-negative numbers within the file, the first 0.
std::optional<Range> rangeOf(QPDFObjectHandle array, std::size_t fileSize)
{
    if (array.isIndirect() || !array.isArray() || array.getArrayNItems() != 4) {
        return std::nullopt;
    }
    Range range{};
    for (std::size_t i = 0; i < range.size(); ++i) {
        auto item = array.getArrayItem(static_cast<int>(i));
        if (item.isIndirect() || !item.isInteger()) {
            return std::nullopt;
        }
        const long long value = item.getIntValue();
        if (value < 0 || static_cast<std::size_t>(value) > fileSize) {
            return std::nullopt;
        }
        range.at(i) = static_cast<std::size_t>(value);
    }
    const bool isInFile = range[0] == 0 && range[1] > 0 && range[1] < range[2] && range[3] > 0
        && range[2] + range[3] <= fileSize;
    return isInFile ? std::optional<Range>(range) : std::nullopt;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// "<" pairs of hex digits ">" and nothing else.
std::optional<std::string> decoded(std::string_view gap)
{
    if (gap.size() < 4 || gap.size() % 2 != 0 || gap.front() != '<' || gap.back() != '>') {
        return std::nullopt;
    }
    std::string bytes;
    bytes.reserve(gap.size() / 2);
    for (std::size_t i = 1; i + 1 < gap.size(); i += 2) {
        const int high = hexDigit(gap[i]);
        const int low = hexDigit(gap[i + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

/// The version of the file that ends here, with or without its last line end.
std::optional<std::size_t> versionEndingAt(const RevisionChain& chain, std::size_t end)
{
    for (std::size_t i = 0; i < chain.revisions.size(); ++i) {
        const Revision& revision = chain.revisions[i];
        if (end >= revision.endOfMarker && end <= revision.end) {
            return i;
        }
    }
    return std::nullopt;
}

bool isUncompressed(const OpenedRevision& last, const QPDFObjectHandle& holder)
{
    const auto entry = last.table().find(holder.getObjGen());
    return entry != last.table().end() && entry->second.getType() == 1;
}

/// The hole of the range is this dictionary's own /Contents, at the very place the parser read it from.
void checkGap(FoundSignature& found, std::string_view bytes, QPDFObjectHandle contents)
{
    const auto value = decoded(bytes.substr(found.gapBegin, found.gapEnd - found.gapBegin));
    if (!value || contents.getParsedOffset() != static_cast<qpdf_offset_t>(found.gapBegin)
        || *value != contents.getStringValue()) {
        addNote(found.notes, ReasonCode::GapNotExact);
    }
}

void checkRange(FoundSignature& found, const RevisionChain& chain, std::size_t fileSize)
{
    const auto version = versionEndingAt(chain, found.end);
    if (!version) {
        addNote(found.notes, ReasonCode::RangeNotAtRevisionEnd);
        return;
    }
    found.revision = *version;
    const std::size_t begin = *version == 0 ? 0 : chain.revisions[*version - 1].endOfMarker;
    if (found.gapBegin < begin) {
        addNote(found.notes, ReasonCode::RangeNotAtRevisionEnd);
    }
    // A line end behind the signed bytes belongs to nobody when it also ends the file.
    if (*version + 1 == chain.revisions.size() && fileSize > found.end) {
        addNote(found.notes, ReasonCode::BytesAfterEnd);
    }
}

void readBytes(FoundSignature& found,
               std::string_view bytes,
               const RevisionChain& chain,
               const QPDFObjectHandle& dictionary)
{
    const auto range = rangeOf(valueAt(dictionary, "/ByteRange"), bytes.size());
    auto contents = valueAt(dictionary, "/Contents");
    if (!range) {
        addNote(found.notes, ReasonCode::ByteRangeUnusable);
    }
    if (contents.isIndirect() || !contents.isString() || contents.getStringValue().empty()) {
        addNote(found.notes, ReasonCode::ContentsUnusable);
        return;
    }
    found.contents = contents.getStringValue();
    if (range) {
        found.gapBegin = range->at(1);
        found.gapEnd = range->at(2);
        found.end = range->at(2) + range->at(3);
        checkGap(found, bytes, contents);
        checkRange(found, chain, bytes.size());
    }
}

} // namespace

FoundSignature readSignature(std::string_view bytes,
                             const RevisionChain& chain,
                             const FieldNode& field,
                             const OpenedRevision& last)
{
    FoundSignature found;
    found.field = field.name;
    found.revision = chain.revisions.empty() ? 0 : chain.revisions.size() - 1;
    const auto dictionary = valueAt(field.object, "/V");
    found.subFilter = textOf(valueAt(dictionary, "/SubFilter"));
    found.reason = textOf(valueAt(dictionary, "/Reason"));
    found.location = textOf(valueAt(dictionary, "/Location"));
    found.claimedTime = textOf(valueAt(dictionary, "/M"));
    try {
        readBytes(found, bytes, chain, dictionary);
        found.permissions = readPermissions(dictionary);
    } catch (const std::exception&) { // a number no integer can hold
        addNote(found.notes, ReasonCode::ByteRangeUnusable);
    }
    const auto holder = QPDFObjectHandle(dictionary).isIndirect() ? dictionary : field.object;
    if (!isUncompressed(last, holder)) {
        addNote(found.notes, ReasonCode::ContentsUnusable);
    }
    return found;
}

} // namespace risalah::signing::pdf
