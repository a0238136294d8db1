// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"
#include "domain/meeting_list.h"
#include "domain/minutes_document.h"
#include "domain/person.h"
#include "domain/record_changes.h"

#include <QJsonObject>

#include <vector>

namespace risalah::cli {

/// A person with the positions held on the day asked about.
struct PersonRow {
    struct Held {
        domain::Position position;
        QString unit;
    };
    domain::Person person;
    std::vector<Held> positions;
};

/// One row of a list as JSON; dates are ISO, what is not known is null.
[[nodiscard]] QJsonObject toJson(const domain::MeetingRow& row);
[[nodiscard]] QJsonObject toJson(const domain::ResolutionRow& row);
[[nodiscard]] QJsonObject toJson(const app::LedgerRow& row);
[[nodiscard]] QJsonObject toJson(const PersonRow& row);
[[nodiscard]] QJsonObject toJson(const domain::ActionItem& action);
[[nodiscard]] QJsonObject toJson(const domain::MinutesDocument& edition);
[[nodiscard]] QJsonObject toJson(const domain::RecordChange& change);

} // namespace risalah::cli
