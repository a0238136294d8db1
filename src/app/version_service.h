// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/record_changes.h"
#include "domain/removed_parts.h"

#include <QString>

#include <optional>
#include <vector>

namespace risalah::app {

class RegisterContext;

/// A text as it stood until somebody changed it.
struct EarlierVersion {
    QString text;
    Instant until;
    QString by; ///< who replaced it

    friend bool operator==(const EarlierVersion&, const EarlierVersion&) = default;
};

/// Which text: of a point, a resolution, an action or an agenda item, or one of the two a meeting has once.
struct TextOf {
    enum class Kind { Point, Resolution, Action, AgendaItem, Opening, Closing };
    Kind kind = Kind::Point;
    QString id = {}; ///< none for opening and closing
};

/// What a meeting was before: earlier texts, what was taken out, and what its editions changed.
class VersionService {
public:
    explicit VersionService(RegisterContext& context);

    /// Newest first. What was only a step of typing is left out: a version counts when it stood for a minute,
    /// or when words of it were lost.
    [[nodiscard]] Result<std::vector<EarlierVersion>> earlierTexts(const domain::MeetingId& id,
                                                                   const TextOf& text);
    /// One entry for each act that took something out and is not undone, newest first.
    [[nodiscard]] Result<std::vector<domain::RemovedParts>> removedParts(const domain::MeetingId& id);
    /// What differs between two editions; without `to` between an edition and the record as it is now.
    /// UnknownRecord without such an edition.
    [[nodiscard]] Result<std::vector<domain::RecordChange>>
    changes(const domain::MeetingId& id, int from, std::optional<int> to = std::nullopt);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app
