// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/signed_pdf.h"

#include "signing/pdf/earlier_versions.h"
#include "signing/pdf/revision_watch.h"
#include "signing/pdf/signature_structure.h"
#include "signing/pdf/validation_data.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <memory>
#include <set>

namespace risalah::signing::pdf {

namespace {

struct Reading {
    std::string_view bytes;
    RevisionChain chain;
    SignedPdf result;
    std::set<QPDFObjGen> reached{}; ///< objects that hold a signature AcroForm leads to

    [[nodiscard]] bool hasChain() const { return !chain.revisions.empty(); }
};

std::unique_ptr<OpenedRevision> openLast(Reading& reading)
{
    if (reading.hasChain()) {
        try {
            return std::make_unique<OpenedRevision>(reading.bytes, reading.chain.revisions.back().end);
        } catch (const QPDFExc& error) {
            if (error.getErrorCode() == qpdf_e_password) {
                throw;
            }
            reading.chain.revisions.clear();
        }
    }
    addNote(reading.result.notes, ReasonCode::ParserRepaired);
    return std::make_unique<OpenedRevision>(reading.bytes);
}

/// A reference that leads to nothing readable claims one too; so does what looks like one in another field.
bool claimsSignature(const FieldNode& field, QPDFObjectHandle value)
{
    if (!value.isDictionary()) {
        return field.isSignature() && value.isIndirect();
    }
    return field.isSignature() || value.hasKey("/ByteRange") || value.hasKey("/Contents");
}

/// One value in two fields would let one signature speak for both.
void readSignatures(Reading& reading, OpenedRevision& last)
{
    auto fields = readFieldTree(last.pdf(), reading.result.notes);
    std::set<std::string> names;
    for (FieldNode& field : fields) {
        const auto ownValue = valueAt(field.object, "/V");
        if (!claimsSignature(field, ownValue)) {
            continue;
        }
        const auto holder =
            QPDFObjectHandle(ownValue).isIndirect() ? ownValue : QPDFObjectHandle(field.object);
        auto found = readSignature(reading.bytes, reading.chain, field, last);
        if (!reading.reached.insert(QPDFObjectHandle(holder).getObjGen()).second) {
            addNote(found.notes, ReasonCode::SharedSignature);
        }
        reading.result.signatures.push_back(std::move(found));
    }
    std::stable_sort(
        reading.result.signatures.begin(), reading.result.signatures.end(),
        [](const FoundSignature& a, const FoundSignature& b) { return a.revision < b.revision; });
}

/// What a signature itself forbids: any change (DocMDP 1), or these fields (FieldMDP).
std::vector<Note> judgedBy(const FoundSignature& signature, std::vector<Note> notes)
{
    for (const Note& note : std::vector<Note>(notes)) {
        if (note.code != ReasonCode::SignatureAdded) {
            continue;
        }
        if (signature.permissions.forbidEverything) {
            addNote(notes, ReasonCode::ChangesForbidden, note.subject);
        }
        if (signature.permissions.locks(note.subject)) {
            addNote(notes, ReasonCode::LockedFieldChanged, note.subject);
        }
    }
    return notes;
}

void tellSignatures(Reading& reading, std::size_t revision, const std::vector<Note>& notes)
{
    if (notes.empty()) {
        return;
    }
    for (FoundSignature& signature : reading.result.signatures) {
        if (signature.revision < revision) {
            signature.later.push_back({static_cast<int>(revision) + 1, judgedBy(signature, notes)});
        }
    }
}

bool isSaid(const FoundSignature& signature, const Note& note)
{
    return std::any_of(signature.later.begin(), signature.later.end(), [&](const RevisionNotes& revision) {
        return std::find(revision.notes.begin(), revision.notes.end(), note) != revision.notes.end();
    });
}

/// The first signed version against the last. Each step was judged; this finds what only their sum does.
void tellWhole(Reading& reading, std::size_t firstSigned, const std::vector<Note>& notes)
{
    const int last = static_cast<int>(reading.chain.revisions.size());
    for (FoundSignature& signature : reading.result.signatures) {
        for (const Note& note : notes) {
            if (signature.revision == firstSigned && !isSaid(signature, note)) {
                signature.later.push_back({last, {note}});
            }
        }
    }
}

bool hasUnreached(const Reading& reading, const ObjectSurvey& survey)
{
    return std::any_of(survey.signatureHolders().begin(), survey.signatureHolders().end(),
                       [&](QPDFObjGen id) { return reading.reached.count(id) == 0; });
}

/// Steps from version to version, then once more from the first signed to the last.
void watchRevisions(Reading& reading, std::size_t firstSigned)
{
    const auto& revisions = reading.chain.revisions;
    OpenedRevision first(reading.bytes, revisions[firstSigned].end);
    RevisionWatch watch(first, reading.chain.sections);
    std::unique_ptr<OpenedRevision> before;
    for (std::size_t i = firstSigned + 1; i < revisions.size(); ++i) {
        auto& previous = before ? *before : first;
        auto after = std::make_unique<OpenedRevision>(reading.bytes, revisions[i].end);
        const auto notes = watch.compare(previous, *after);
        tellSignatures(reading, i, notes);
        if (i + 1 == revisions.size() && before) {
            tellWhole(reading, firstSigned, watch.compare(first, *after));
        }
        watch.learn(previous, *after);
        if (previous.pdf().anyWarnings() || after->pdf().anyWarnings()) {
            addNote(reading.result.notes, ReasonCode::ParserRepaired);
        }
        before = std::move(after);
    }
    if (hasUnreached(reading, watch.survey())) {
        addNote(reading.result.notes, ReasonCode::UnreachableSignature);
    }
    if (watch.survey().isTooDeep() || first.pdf().anyWarnings()) {
        addNote(reading.result.notes, ReasonCode::ParserRepaired);
    }
}

/// Nothing is signed now, or the file has no sound versions: still look for signatures nobody leads to and
/// for those an earlier version had.
void surveyOnly(Reading& reading, OpenedRevision& last)
{
    ObjectSurvey survey(reading.chain.sections);
    survey.lookAtAll(last);
    if (hasUnreached(reading, survey)) {
        addNote(reading.result.notes, ReasonCode::UnreachableSignature);
    } else if (reading.result.signatures.empty() && wasSignedEarlier(reading.bytes, reading.chain)) {
        addNote(reading.result.notes, ReasonCode::EarlierVersionSigned);
    }
}

/// Bytes no version owns may hold a signature a reader who repairs would find.
void lookBehindEnd(Reading& reading)
{
    const std::size_t end = reading.hasChain() ? reading.chain.revisions.back().end : 0;
    const bool hidesOne = reading.bytes.substr(end).find("/ByteRange") != std::string_view::npos;
    if (hidesOne && (reading.hasChain() || reading.result.signatures.empty())) {
        addNote(reading.result.notes, ReasonCode::UnreachableSignature);
    }
}

void readAll(Reading& reading)
{
    const auto last = openLast(reading);
    if (!last->pdf().getRoot().isDictionary()) {
        throw std::runtime_error("no catalog");
    }
    readSignatures(reading, *last);
    reading.result.validationData = readValidationData(last->pdf());
    lookBehindEnd(reading);
    if (reading.hasChain() && !reading.result.signatures.empty()) {
        watchRevisions(reading, reading.result.signatures.front().revision);
    } else {
        surveyOnly(reading, *last);
    }
    if (!reading.result.signatures.empty() && last->pdf().anyWarnings()) {
        addNote(reading.result.notes, ReasonCode::ParserRepaired);
    }
}

} // namespace

Answer<SignedPdf> readSignedPdf(std::string_view bytes)
{
    if (bytes.substr(0, 1024).find("%PDF-") == std::string_view::npos) {
        return failed(Problem::Unreadable, "no header");
    }
    Reading reading{bytes, readRevisionChain(bytes), {}};
    reading.result.notes = reading.chain.notes;
    try {
        readAll(reading);
    } catch (const QPDFExc& error) {
        const bool isLocked = error.getErrorCode() == qpdf_e_password;
        return failed(isLocked ? Problem::Encrypted : Problem::Unreadable, error.what());
    } catch (const std::exception& error) {
        return failed(Problem::Unreadable, error.what());
    }
    return std::move(reading.result);
}

} // namespace risalah::signing::pdf
