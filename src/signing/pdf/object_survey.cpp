// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/object_survey.h"

#include "signing/pdf/plain_object.h"

#include <algorithm>

namespace risalah::signing::pdf {

namespace {

bool isSignatureDictionary(QPDFObjectHandle dictionary)
{
    if (dictionary.hasKey("/ByteRange")) {
        return true;
    }
    const std::string type = textOf(dictionary.getKey("/Type"));
    return type == "Sig" || type == "DocTimeStamp";
}

/// Where the object stands by itself; nullopt when it is packed, or none.
std::optional<std::size_t> placeOf(const OpenedRevision& revision, QPDFObjGen id)
{
    const auto entry = revision.table().find(id);
    const bool isThere = entry != revision.table().end() && entry->second.getType() == 1;
    return isThere ? std::optional(static_cast<std::size_t>(entry->second.getOffset())) : std::nullopt;
}

} // namespace

bool ObjectSurvey::isSection(const OpenedRevision& revision, QPDFObjGen id) const
{
    const auto place = placeOf(revision, id);
    return place && m_chain.sections.count(*place) > 0;
}

/// What a parser would say too, where that is certain.
std::optional<std::vector<QPDFObjGen>> ObjectSurvey::plainlyReferredTo(const OpenedRevision& revision,
                                                                       QPDFObjGen id) const
{
    const auto place = m_chain.hasExactPlaces ? placeOf(revision, id) : std::nullopt;
    return place ? plainReferences(revision.bytes(), *place, id) : std::nullopt;
}

void ObjectSurvey::lookAtAll(OpenedRevision& revision)
{
    for (const auto& [id, entry] : revision.table()) {
        lookAt(revision, id);
    }
}

void ObjectSurvey::lookAt(OpenedRevision& revision, QPDFObjGen id)
{
    if (const auto targets = plainlyReferredTo(revision, id)) {
        for (const QPDFObjGen target : *targets) {
            refer(revision, id, target);
        }
        return;
    }
    auto object = revision.object(id);
    auto value = object.isStream() ? object.getDict() : object;
    if (isSection(revision, id) && value.isDictionary()) {
        // A trailer in another dress: what only a trailer says is no reference of the document.
        value = value.shallowCopy();
        for (const char* key : {"/Root", "/Info", "/Encrypt"}) {
            value.removeKey(key);
        }
    }
    lookInto(revision, id, value, 0);
}

bool ObjectSurvey::isBookkeeping(const OpenedRevision& revision, QPDFObjGen id) const
{
    return isSection(revision, id) && isReferredToOnlyBy(id, {});
}

void ObjectSurvey::lookInto(OpenedRevision& revision, QPDFObjGen holder, QPDFObjectHandle value, int depth)
{
    if (depth > kDeepestNesting) {
        m_isTooDeep = true;
        return;
    }
    const auto enter = [&](QPDFObjectHandle child) {
        if (child.isIndirect()) {
            refer(revision, holder, child.getObjGen());
        } else if (child.isDictionary() || child.isArray()) {
            lookInto(revision, holder, child, depth + 1);
        }
    };
    if (value.isDictionary()) {
        if (isSignatureDictionary(value)) {
            m_signatureHolders.insert(holder);
        }
        // Not ditems(): that leaves out references to missing objects.
        for (const auto& entry : value.getDictAsMap()) {
            enter(entry.second);
        }
    } else if (value.isArray()) {
        for (const auto& item : value.aitems()) {
            enter(item);
        }
    }
}

void ObjectSurvey::refer(OpenedRevision& revision, QPDFObjGen holder, QPDFObjGen target)
{
    m_holders[target].push_back(holder);
    if (!revision.has(target)) {
        m_missing.emplace(target, holder);
    }
}

bool ObjectSurvey::isReferredToOnlyBy(QPDFObjGen id, const std::set<QPDFObjGen>& holders) const
{
    const auto found = m_holders.find(id);
    return found == m_holders.end()
        || std::all_of(found->second.begin(), found->second.end(),
                       [&](QPDFObjGen holder) { return holders.count(holder) > 0; });
}

const QPDFObjGen* ObjectSurvey::holderOfMissing(QPDFObjGen id) const
{
    const auto found = m_missing.find(id);
    return found == m_missing.end() ? nullptr : &found->second;
}

} // namespace risalah::signing::pdf
