// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_changes.h"

#include <vector>

namespace risalah::domain {

/// Which side of a difference goes into the merged record. Both keeps ours and adds theirs beside it.
enum class MergeChoice { Undecided, Mine, Theirs, Both };

/// Perbedaan dua salinan: a part that is not the same on both sides. A side that does not have it has an
/// empty id; so has `base` when there was no common state or the part was not in it.
struct MergeItem {
    PartText base;
    PartText mine;
    PartText theirs;
    /// What follows from the common state: only one side changed it. Undecided where both did, or where no
    /// common state is known and both have a text.
    MergeChoice suggested = MergeChoice::Undecided;

    [[nodiscard]] const PartText& named() const { return mine.id.isEmpty() ? theirs : mine; }
    [[nodiscard]] bool mayKeepBoth() const;
    friend bool operator==(const MergeItem&, const MergeItem&) = default;
};

/// Two copies of one meeting that were written on apart.
struct MergeSides {
    MeetingRecord mine;
    MeetingRecord theirs;
    std::optional<MeetingRecord> base; ///< the last state both had, where it is known
};

/// In the order of the paper, what only they have at its place. Without differences empty.
[[nodiscard]] std::vector<MergeItem> mergeItems(const MergeSides& sides);

/// One choice for each of mergeItems(), none Undecided. A point that something kept leads back to stays,
/// whatever was chosen for it. Phase and wastebasket stay ours.
[[nodiscard]] MeetingRecord
merged(const MergeSides& sides, const std::vector<MergeItem>& items, const std::vector<MergeChoice>& choices);

} // namespace risalah::domain
