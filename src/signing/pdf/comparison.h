// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/note.h"
#include "signing/pdf/object_survey.h"
#include "signing/pdf/opened_revision.h"
#include "signing/pdf/page_list.h"

#include <set>
#include <string>
#include <vector>

namespace risalah::signing::pdf {

/// Two versions of the file side by side while their differences are explained, one after the other. What
/// nobody explains is a change nobody may make.
struct Comparison {
    OpenedRevision& first; ///< the first signed version
    OpenedRevision& before;
    OpenedRevision& after;
    const ObjectSurvey& survey;
    const PageList& pages; ///< of the first version
    std::set<QPDFObjGen> changed{}; ///< there before, with other content now
    std::set<QPDFObjGen> explained{};
    std::set<QPDFObjGen> newWidgets{}; ///< of signatures that came with a field of their own
    std::vector<Note> notes{};

    void say(ReasonCode code, std::string subject = {}) { addNote(notes, code, std::move(subject)); }
    /// This object may differ, if nobody but the holders uses it.
    void explain(const QPDFObjectHandle& object, const std::set<QPDFObjGen>& holders);
};

/// Equal as written; references are equal when they name the same object, whose content is compared on its
/// own.
[[nodiscard]] bool isSame(QPDFObjectHandle before, QPDFObjectHandle after);

/// The keys of both dictionaries whose values differ; either may be null.
[[nodiscard]] std::vector<std::string> differingKeys(const QPDFObjectHandle& before,
                                                     const QPDFObjectHandle& after);

/// Everything of `before` is in `after` too, in the same order at its beginning.
[[nodiscard]] bool isPrefix(QPDFObjectHandle before, QPDFObjectHandle after);

// The parts that may change, each in a file of its own.
void compareForm(Comparison& comparison);
void compareValidationData(Comparison& comparison);
void compareMetadata(Comparison& comparison);
void comparePages(Comparison& comparison);

} // namespace risalah::signing::pdf
