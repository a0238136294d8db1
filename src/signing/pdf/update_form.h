// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/opened_revision.h"
#include "signing/pdf/revision_chain.h"

#include <set>

namespace risalah::signing::pdf {

/// How an update is written. Readers disagree about which table cannot be used; one that gives it up goes
/// through the bytes and takes every object it meets. An update that all of them read alike defines nothing
/// but what its table leads to.
struct UpdateForm {
    std::set<QPDFObjGen> otherwise; ///< objects the bytes define where the table does not lead
    bool isSound = true; ///< nothing else about it invites readers to give up the table
};

[[nodiscard]] UpdateForm
formOfUpdate(const RevisionChain& chain, OpenedRevision& before, OpenedRevision& after);

} // namespace risalah::signing::pdf
