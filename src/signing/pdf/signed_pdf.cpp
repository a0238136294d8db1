// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/signed_pdf.h"

#include "signing/pdf/earlier_versions.h"
#include "signing/pdf/packed_objects.h"
#include "signing/pdf/revision_watch.h"
#include "signing/pdf/signature_structure.h"
#include "signing/pdf/validation_data.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace risalah::signing::pdf {

namespace {

struct Reading {
    std::string_view bytes;
    std::size_t known;
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
            reading.chain = RevisionChain{{}, {}, {}, false, std::move(reading.chain.notes)};
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

/// One value in two fields would let one signature speak for both: it is read once, and blamed.
void readSignatures(Reading& reading, OpenedRevision& last)
{
    auto fields = readFieldTree(last.pdf(), reading.result.notes);
    std::map<QPDFObjGen, std::size_t> known;
    for (FieldNode& field : fields) {
        const auto ownValue = valueAt(field.object, "/V");
        if (!claimsSignature(field, ownValue)) {
            continue;
        }
        const auto holder =
            QPDFObjectHandle(ownValue).isIndirect() ? ownValue : QPDFObjectHandle(field.object);
        const auto id = QPDFObjectHandle(holder).getObjGen();
        const auto [first, isNew] = known.emplace(id, reading.result.signatures.size());
        if (!isNew) {
            addNote(reading.result.signatures[first->second].notes, ReasonCode::SharedSignature);
            continue;
        }
        reading.reached.insert(id);
        reading.result.signatures.push_back(readSignature(reading.bytes, reading.chain, field, last));
    }
    std::stable_sort(
        reading.result.signatures.begin(), reading.result.signatures.end(),
        [](const FoundSignature& a, const FoundSignature& b) { return a.revision < b.revision; });
}

/// What a signature itself forbids: any change (DocMDP 1), new fields (DocMDP 2), or these fields (FieldMDP).
std::vector<Note> judgedBy(const FoundSignature& signature, std::vector<Note> notes)
{
    for (const Note& note : std::vector<Note>(notes)) {
        if (note.code == ReasonCode::SignatureFieldAdded && signature.permissions.forbidNewFields) {
            addNote(notes, ReasonCode::FieldForbidden, note.subject);
        }
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

void tellSignatures(Reading& reading, std::size_t revision, std::vector<Note> notes)
{
    if (notes.empty()) { // somebody wrote to the file nevertheless
        notes.push_back({ReasonCode::NothingShownChanged, {}});
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

/// The version as it was; the newest one is open already.
std::unique_ptr<OpenedRevision> openEarlier(const Reading& reading, std::size_t revision)
{
    const auto& revisions = reading.chain.revisions;
    return revision + 1 == revisions.size()
        ? nullptr
        : std::make_unique<OpenedRevision>(reading.bytes, revisions[revision].end);
}

/// Steps from version to version, then once more from the first signed to the last.
void watchRevisions(Reading& reading, std::size_t firstSigned, OpenedRevision& last)
{
    OpenedRevision first(reading.bytes, reading.chain.revisions[firstSigned].end);
    RevisionWatch watch(first, reading.chain);
    std::unique_ptr<OpenedRevision> between;
    OpenedRevision* before = &first;
    for (std::size_t i = firstSigned + 1; i < reading.chain.revisions.size(); ++i) {
        auto opened = openEarlier(reading, i);
        OpenedRevision& after = opened ? *opened : last;
        auto notes = watch.compare(*before, after);
        for (const Note& note : watch.judgeForm(*before, after)) {
            addNote(notes, note.code, note.subject);
        }
        tellSignatures(reading, i, notes);
        if (&after == &last && before != &first) {
            tellWhole(reading, firstSigned, watch.compare(first, after));
        }
        watch.learn(*before, after);
        if (before->pdf().anyWarnings() || after.pdf().anyWarnings()) {
            addNote(reading.result.notes, ReasonCode::ParserRepaired);
        }
        between = std::move(opened);
        before = &after;
    }
    if (hasUnreached(reading, watch.survey())) {
        addNote(reading.result.notes, ReasonCode::UnreachableSignature);
    }
    if (watch.survey().isTooDeep() || first.pdf().anyWarnings() || !hasSoundContainers(first.pdf())) {
        addNote(reading.result.notes, ReasonCode::ParserRepaired);
    }
}

/// Nothing follows the first signature, nothing is signed, or the file has no sound versions: there is
/// nothing to compare, but there may be signatures nobody leads to and those an earlier version had.
void surveyOnly(Reading& reading, OpenedRevision& last)
{
    ObjectSurvey survey(reading.chain);
    survey.lookAtAll(last);
    if (hasUnreached(reading, survey)) {
        addNote(reading.result.notes, ReasonCode::UnreachableSignature);
    } else if (reading.result.signatures.empty() && wasSignedEarlier(reading.bytes, reading.chain)) {
        addNote(reading.result.notes, ReasonCode::EarlierVersionSigned);
    }
    if (!reading.result.signatures.empty() && (survey.isTooDeep() || !hasSoundContainers(last.pdf()))) {
        addNote(reading.result.notes, ReasonCode::ParserRepaired);
    }
}

/// The newest version is the first that is signed, and all before it is the known file.
bool isFirstSignatureOnKnown(const Reading& reading)
{
    const auto& revisions = reading.chain.revisions;
    return revisions.size() > 1 && reading.result.signatures.size() == 1
        && reading.result.signatures.front().revision + 1 == revisions.size()
        && revisions[revisions.size() - 2].end == reading.known;
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

/// Signed, taken out again, and signed anew: whoever signs now says nothing of that. A signature is written
/// plainly; without its key in the bytes before, nobody opens them for nothing.
bool wasSignedBeforeFirst(const Reading& reading)
{
    const auto& signatures = reading.result.signatures;
    if (!reading.hasChain() || signatures.empty() || signatures.front().revision == 0) {
        return false;
    }
    const auto& last = reading.chain.revisions[signatures.front().revision - 1];
    const std::string_view before = reading.bytes.substr(0, last.end);
    return before.find("/ByteRange") != std::string_view::npos
        && wasSignedEarlier(before, readRevisionChain(before));
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
    const auto& signatures = reading.result.signatures;
    const bool hasLater = reading.hasChain() && !signatures.empty()
        && signatures.front().revision + 1 < reading.chain.revisions.size();
    if (hasLater) {
        watchRevisions(reading, signatures.front().revision, *last);
    } else if (!isFirstSignatureOnKnown(reading)) {
        surveyOnly(reading, *last);
    }
    if (wasSignedBeforeFirst(reading)) {
        addNote(reading.result.notes, ReasonCode::EarlierVersionSigned);
    }
    if (!reading.result.signatures.empty() && last->pdf().anyWarnings()) {
        addNote(reading.result.notes, ReasonCode::ParserRepaired);
    }
}

} // namespace

Answer<SignedPdf> readSignedPdf(std::string_view bytes, std::size_t known)
{
    if (bytes.substr(0, 1024).find("%PDF-") == std::string_view::npos) {
        return failed(Problem::Unreadable, "no header");
    }
    Reading reading{bytes, known, readRevisionChain(bytes), {}};
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

bool isPlain(std::string_view bytes)
{
    if (bytes.find("/ByteRange") != std::string_view::npos) {
        return false; // signed before, as nearly all such files say openly: no need to read each object
    }
    const RevisionChain chain = readRevisionChain(bytes);
    if (chain.revisions.empty() || !chain.notes.empty()) {
        return false;
    }
    try {
        OpenedRevision file(bytes, chain.revisions.back().end);
        ObjectSurvey survey(chain);
        survey.lookAtAll(file);
        return survey.signatureHolders().empty() && !survey.isTooDeep() && hasSoundContainers(file.pdf())
            && !file.pdf().anyWarnings();
    } catch (const std::exception&) {
        return false; // whoever reads it in earnest says why
    }
}

} // namespace risalah::signing::pdf
