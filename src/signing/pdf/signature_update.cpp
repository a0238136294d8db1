// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/signature_update.h"

#include "signing/pdf/object_text.h"
#include "signing/pdf/refusal.h"
#include "signing/pdf/signature_place.h"

#include <cstdio>

namespace risalah::signing::pdf {

namespace {

const std::string kByteRange = "/ByteRange [0 0000000000 0000000000 0000000000]";

/// The raw text of a signature dictionary; `gap` is where its '<' stands.
struct DictionaryText {
    std::string text;
    std::size_t gap = 0;
};

DictionaryText dictionaryText(const std::string& kind, std::size_t reservedBytes, const std::string& rest)
{
    DictionaryText dictionary;
    dictionary.text = "<< " + kind + " /Filter /Adobe.PPKLite\n" + kByteRange + "\n/Contents ";
    dictionary.gap = dictionary.text.size();
    dictionary.text += "<" + std::string(2 * reservedBytes, '0') + ">\n" + rest + ">>";
    return dictionary;
}

/// Only now the length of the file is known; the text keeps its length.
void setByteRange(std::string& update, std::size_t base, std::size_t gapStart, std::size_t gapSize)
{
    const std::size_t second = gapStart + gapSize;
    std::string range = "/ByteRange [0 " + std::to_string(gapStart) + " " + std::to_string(second) + " "
        + std::to_string(base + update.size() - second) + "]";
    range.resize(kByteRange.size(), ' ');
    const std::size_t at = gapStart - base - std::string("\n/Contents ").size() - kByteRange.size();
    update.replace(at, range.size(), range);
}

Placeholder
placed(IncrementalUpdate& update, const QPDFObjectHandle& dictionary, std::size_t gap, std::size_t gapSize)
{
    Placeholder placeholder;
    placeholder.update = update.finish();
    placeholder.gapStart = update.textOffset(dictionary) + gap;
    placeholder.gapSize = gapSize;
    setByteRange(placeholder.update, update.document().bytes().size(), placeholder.gapStart, gapSize);
    return placeholder;
}

std::string optionalText(const char* key, const std::string& value)
{
    return value.empty() ? std::string() : std::string(key) + " " + unicodeText(value) + "\n";
}

std::string referenceText(IncrementalUpdate& update, const SignatureSpec& spec, const SignaturePlace& place)
{
    const std::string start = "/Reference [<< /Type /SigRef /TransformMethod ";
    if (spec.certify) {
        return start + "/DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]\n";
    }
    auto lock = place.lock;
    if (!lock.isDictionary()) {
        return {};
    }
    auto parameters = QPDFObjectHandle::parse("<< /Type /TransformParams /V /1.2 >>");
    for (const auto* key : {"/Action", "/Fields"}) {
        if (lock.hasKey(key)) {
            parameters.replaceKey(key, lock.getKey(key));
        }
    }
    return start + "/FieldMDP /Data " + plainReference(update.pdf().getRoot()) + " /TransformParams "
        + valueText(parameters, plainReference) + " >>]\n";
}

} // namespace

Answer<Placeholder> signatureUpdate(std::string_view pdf, const SignatureSpec& spec)
{
    return answered([&] {
        SoundDocument document(pdf);
        IncrementalUpdate update(document);
        const auto place = placeSignature(update, spec);
        const auto text = dictionaryText(
            "/Type /Sig /SubFilter /ETSI.CAdES.detached", spec.reservedBytes,
            "/M " + QPDFObjectHandle::newString(spec.date).unparse() + "\n"
                + optionalText("/Name", spec.signerName) + optionalText("/Reason", spec.reason)
                + optionalText("/Location", spec.location) + referenceText(update, spec, place));
        update.put(place.dictionary, text.text);
        return placed(update, place.dictionary, text.gap, 2 * spec.reservedBytes + 2);
    });
}

Answer<Placeholder> timestampUpdate(std::string_view pdf, std::size_t reservedBytes)
{
    return answered([&] {
        SoundDocument document(pdf);
        IncrementalUpdate update(document);
        const auto dictionary = placeDocumentTimestamp(update);
        const auto text = dictionaryText("/Type /DocTimeStamp /SubFilter /ETSI.RFC3161", reservedBytes, {});
        update.put(dictionary, text.text);
        return placed(update, dictionary, text.gap, 2 * reservedBytes + 2);
    });
}

} // namespace risalah::signing::pdf
