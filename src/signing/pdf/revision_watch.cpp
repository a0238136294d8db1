// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/revision_watch.h"

#include "signing/pdf/comparison.h"

namespace risalah::signing::pdf {

namespace {

bool isSameEntry(const QPDFXRefEntry& a, const QPDFXRefEntry& b)
{
    if (a.getType() != b.getType()) {
        return false;
    }
    if (a.getType() == 2) {
        return a.getObjStreamNumber() == b.getObjStreamNumber()
            && a.getObjStreamIndex() == b.getObjStreamIndex();
    }
    return a.getType() != 1 || a.getOffset() == b.getOffset();
}

const QPDFXRefEntry* entryOf(const OpenedRevision& revision, QPDFObjGen id)
{
    const auto found = revision.table().find(id);
    return found == revision.table().end() ? nullptr : &found->second;
}

/// Same place in the file, so the same bytes: a later version begins with all of the earlier one. A packed
/// object also needs its container in the same place.
bool isAtSamePlace(const OpenedRevision& before, const OpenedRevision& after, QPDFObjGen id)
{
    const auto* old = entryOf(before, id);
    const auto* now = entryOf(after, id);
    if (old == nullptr || now == nullptr || !isSameEntry(*old, *now)) {
        return false;
    }
    return old->getType() != 2 || isAtSamePlace(before, after, QPDFObjGen(old->getObjStreamNumber(), 0));
}

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

Moved movedObjects(const OpenedRevision& before, const OpenedRevision& after)
{
    Moved result;
    for (const auto& [id, entry] : after.table()) {
        if (!before.has(id)) {
            result.added.push_back(id);
        } else if (!isAtSamePlace(before, after, id)) {
            result.moved.push_back(id);
        }
    }
    for (const auto& [id, entry] : before.table()) {
        if (!after.has(id)) {
            result.removed.push_back(id);
        }
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

RevisionWatch::RevisionWatch(OpenedRevision& first, const std::set<std::size_t>& sections)
    : m_first(first), m_survey(sections), m_pages(readPages(first.pdf()))
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
    Comparison comparison{before, after, m_survey, m_pages};
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
