// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detail/register_context.h"
#include "app/paper.h"
#include "documents/minutes_renderer.h"
#include "domain/finding.h"
#include "domain/minutes_document.h"

namespace risalah::app {

[[nodiscard]] Result<std::vector<domain::Finding>> findingsOf(RegisterContext& context,
                                                              const domain::MeetingRecord& record);

/// Everything finalise does, inside its transaction.
[[nodiscard]] Result<domain::MinutesDocument>
finaliseIn(storage::Transaction& tx, RegisterContext& context, const domain::MeetingId& id);

/// A paper of a record that is not frozen, dated by its last change; `editions` are all it has.
[[nodiscard]] Result<RenderedPaper> draftPaper(RegisterContext& context,
                                               const domain::MeetingRecord& record,
                                               const std::vector<domain::MinutesDocument>& editions,
                                               const PaperRequest& request);

/// What the next finalising will make of a meeting with these editions.
[[nodiscard]] Result<NextEdition> comingEdition(storage::Database& db,
                                                const std::vector<domain::MinutesDocument>& editions,
                                                const domain::MeetingId& id);

/// What the record changes against the edition before; empty for a first one.
[[nodiscard]] QString changeSummaryOf(const NextEdition& next, const domain::MeetingRecord& record);

/// Lets a draft show what it will be finalised as: edition, reason, what changed, and the numbers already
/// issued.
void setNextEdition(documents::RenderRequest& request,
                    const NextEdition& next,
                    const domain::MeetingRecord& record);

/// A paper beside the notula, of the record as the edition froze it, whatever the record says now.
[[nodiscard]] Result<RenderedPaper>
frozenPaper(RegisterContext& context, const domain::MinutesDocument& edition, const PaperRequest& request);

/// Where the reason of an open correction waits for its edition.
[[nodiscard]] QString correctionKey(const domain::MeetingId& id);

} // namespace risalah::app
