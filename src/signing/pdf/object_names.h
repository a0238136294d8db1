// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/note.h"
#include "signing/pdf/opened_revision.h"
#include "signing/pdf/page_list.h"

#include <map>

namespace risalah::signing::pdf {

/// Says what an object is to a person, "content of page 3", when it was changed.
class ObjectNames {
public:
    ObjectNames(OpenedRevision& revision, const PageList& pages);

    [[nodiscard]] Note changeOf(QPDFObjGen id) const;

private:
    void claim(const QPDFObjectHandle& start, const Note& note);
    void claimDocument(const QPDFObjectHandle& root, const QPDFObjectHandle& trailer);
    void claimPageTree(const PageList& pages);
    void claimFields(QPDF& pdf);
    void claimAttachments(const QPDFObjectHandle& root);
    void claimPageParts(const PageList& pages);
    void claimCatalog(QPDFObjectHandle root);
    void own(const QPDFObjectHandle& object, const Note& note);
    std::map<QPDFObjGen, Note> m_owners; ///< the first claim counts
};

} // namespace risalah::signing::pdf
