// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/opened_revision.h"
#include "signing/pdf/revision_chain.h"

#include <map>
#include <set>
#include <vector>

namespace risalah::signing::pdf {

/// Who refers to whom, learnt by looking once at every object of a revision and later at what changed. Two
/// attacks need it: an object that is missing at signing and comes later, and one object in two roles, of
/// which only one may change.
class ObjectSurvey {
public:
    /// `chain`: of the file whose versions are looked at; outlives this.
    explicit ObjectSurvey(const RevisionChain& chain) : m_chain(chain) { }

    /// Every object of the revision.
    void lookAtAll(OpenedRevision& revision);
    void lookAt(OpenedRevision& revision, QPDFObjGen id);

    /// A cross-reference stream of the file that nothing uses as something else. Its place says so: what its
    /// dictionary claims, any object can claim.
    [[nodiscard]] bool isBookkeeping(const OpenedRevision& revision, QPDFObjGen id) const;
    [[nodiscard]] bool isReferredToOnlyBy(QPDFObjGen id, const std::set<QPDFObjGen>& holders) const;
    /// The object that referred to `id` while that was missing; null when none did.
    [[nodiscard]] const QPDFObjGen* holderOfMissing(QPDFObjGen id) const;
    /// Objects that are a signature dictionary or hold one directly.
    [[nodiscard]] const std::set<QPDFObjGen>& signatureHolders() const { return m_signatureHolders; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }

private:
    void lookInto(OpenedRevision& revision, QPDFObjGen holder, QPDFObjectHandle value, int depth);
    void refer(OpenedRevision& revision, QPDFObjGen holder, QPDFObjGen target);
    [[nodiscard]] bool isSection(const OpenedRevision& revision, QPDFObjGen id) const;
    [[nodiscard]] std::optional<std::vector<QPDFObjGen>> plainlyReferredTo(const OpenedRevision& revision,
                                                                           QPDFObjGen id) const;
    const RevisionChain& m_chain;
    std::map<QPDFObjGen, std::vector<QPDFObjGen>> m_holders;
    std::map<QPDFObjGen, QPDFObjGen> m_missing;
    std::set<QPDFObjGen> m_signatureHolders;
    bool m_isTooDeep = false;
};

} // namespace risalah::signing::pdf
