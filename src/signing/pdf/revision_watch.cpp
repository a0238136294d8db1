// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/revision_watch.h"

#include "signing/pdf/comparison.h"
#include "signing/pdf/update_form.h"

namespace risalah::signing::pdf {

namespace {

constexpr std::size_t kMostToldOtherwise = 100;

bool hasSameContent(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (before.isStream() != after.isStream()) {
        return false;
    }
    if (!before.isStream()) {
        return before.unparseResolved() == after.unparseResolved();
    }
    if (before.getDict().unparse() != after.getDict().unparse()) {
        return false;
    }
    const auto old = before.getRawStreamData();
    const auto now = after.getRawStreamData();
    return old->getSize() == now->getSize()
        && std::char_traits<char>::compare(reinterpret_cast<const char*>(old->getBuffer()),
                                           reinterpret_cast<const char*>(now->getBuffer()), old->getSize())
        == 0;
}

/// Objects of `after` that are new or stand elsewhere.
struct Moved {
    std::vector<QPDFObjGen> added;
    std::vector<QPDFObjGen> moved;
    std::vector<QPDFObjGen> removed;
};

/// Same place in the file means the same bytes: a later version begins with all of the earlier one. Both
/// tables are in the order of the objects' numbers.
Moved movedObjects(const OpenedRevision& before, const OpenedRevision& after)
{
    Moved result;
    auto old = before.table().begin();
    const auto oldEnd = before.table().end();
    for (const auto& [id, entry] : after.table()) {
        for (; old != oldEnd && old->first < id; ++old) {
            result.removed.push_back(old->first);
        }
        if (old == oldEnd || id < old->first) {
            result.added.push_back(id);
            continue;
        }
        if (!isAtSamePlace(before, old->second, after, entry)) {
            result.moved.push_back(id);
        }
        ++old;
    }
    for (; old != oldEnd; ++old) {
        result.removed.push_back(old->first);
    }
    return result;
}

/// The same number with another generation: readers disagree about which one counts.
QPDFObjGen otherGeneration(const OpenedRevision& before, QPDFObjGen id)
{
    const auto near = before.table().lower_bound(QPDFObjGen(id.getObj(), 0));
    const bool isThere = near != before.table().end() && near->first.getObj() == id.getObj();
    return isThere ? near->first : QPDFObjGen();
}

} // namespace

RevisionWatch::RevisionWatch(OpenedRevision& first, const RevisionChain& chain)
    : m_chain(chain), m_first(first), m_survey(chain), m_pages(readPages(first.pdf()))
{
    m_survey.lookAtAll(first);
}

const ObjectNames& RevisionWatch::names()
{
    if (!m_names) {
        m_names = std::make_unique<ObjectNames>(m_first, m_pages);
    }
    return *m_names;
}

std::vector<Note> RevisionWatch::compare(OpenedRevision& before, OpenedRevision& after)
{
    const Moved objects = movedObjects(before, after);
    Comparison comparison{m_first, before, after, m_survey, m_pages};
    for (const QPDFObjGen id : objects.moved) {
        const bool isBookkeeping = m_survey.isBookkeeping(before, id) && m_survey.isBookkeeping(after, id);
        if (!isBookkeeping && !hasSameContent(before.object(id), after.object(id))) {
            comparison.changed.insert(id);
        }
    }
    compareMetadata(comparison);
    compareForm(comparison);
    compareValidationData(comparison);
    comparePages(comparison);
    for (const QPDFObjGen id : objects.removed) {
        const Note note = names().changeOf(id);
        comparison.say(note.code, note.subject);
    }
    sayUnexplained(comparison, objects.added);
    return comparison.notes;
}

void RevisionWatch::sayUnexplained(Comparison& comparison, const std::vector<QPDFObjGen>& added)
{
    for (const QPDFObjGen id : comparison.changed) {
        if (comparison.explained.count(id) == 0) {
            const Note note = names().changeOf(id);
            comparison.say(note.code, note.subject);
        }
    }
    for (const QPDFObjGen id : added) {
        const QPDFObjGen* holder = m_survey.holderOfMissing(id);
        const QPDFObjGen other = otherGeneration(comparison.before, id);
        if (holder != nullptr || other.getObj() != 0) {
            const Note note = names().changeOf(holder != nullptr ? *holder : other);
            comparison.say(note.code, note.subject);
        }
    }
}

std::vector<Note> RevisionWatch::judgeForm(OpenedRevision& before, OpenedRevision& after)
{
    const UpdateForm form = formOfUpdate(m_chain, before, after);
    std::vector<Note> notes;
    for (const QPDFObjGen id : form.otherwise) {
        if (notes.size() >= kMostToldOtherwise) { // what is told suffices; a flood would only take time
            break;
        }
        const QPDFObjGen other = otherGeneration(before, id);
        const Note note = names().changeOf(other.getObj() != 0 ? other : id);
        addNote(notes, note.code, note.subject);
    }
    if (!form.isSound) {
        addNote(notes, ReasonCode::ParserRepaired);
    }
    return notes;
}

void RevisionWatch::learn(OpenedRevision& before, OpenedRevision& after)
{
    const Moved objects = movedObjects(before, after);
    for (const auto* ids : {&objects.added, &objects.moved}) {
        for (const QPDFObjGen id : *ids) {
            m_survey.lookAt(after, id);
        }
    }
}

} // namespace risalah::signing::pdf
