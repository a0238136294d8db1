// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/note.h"
#include "signing/pdf/object_names.h"
#include "signing/pdf/object_survey.h"
#include "signing/pdf/opened_revision.h"
#include "signing/pdf/page_list.h"

#include <memory>
#include <vector>

namespace risalah::signing::pdf {

struct Comparison;

/// Watches what the revisions behind the first signed one did. Objects whose place in the file is the same
/// need no look; the others are compared, so the cost follows the size of the changes, once the first signed
/// revision has been looked through.
class RevisionWatch {
public:
    /// `chain` as for ObjectSurvey.
    RevisionWatch(OpenedRevision& first, const RevisionChain& chain);

    /// What the step from one version to a later one did.
    [[nodiscard]] std::vector<Note> compare(OpenedRevision& before, OpenedRevision& after);
    /// What in the bytes of that step another reader may take for something else. Of neighbours only.
    [[nodiscard]] std::vector<Note> judgeForm(OpenedRevision& before, OpenedRevision& after);
    /// Learns the objects a step brought; after compare().
    void learn(OpenedRevision& before, OpenedRevision& after);
    [[nodiscard]] const ObjectSurvey& survey() const { return m_survey; }

private:
    [[nodiscard]] const ObjectNames& names();
    void sayUnexplained(Comparison& comparison, const std::vector<QPDFObjGen>& added);
    const RevisionChain& m_chain;
    OpenedRevision& m_first;
    ObjectSurvey m_survey;
    PageList m_pages;
    std::unique_ptr<ObjectNames> m_names;
};

} // namespace risalah::signing::pdf
