// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"
#include "app/number_service.h"
#include "cli/person_rows.h"
#include "domain/meeting_list.h"
#include "domain/minutes_document.h"
#include "domain/record_changes.h"

#include <QJsonObject>

namespace risalah::cli {

/// A number and the series it counts in.
struct NumberRow {
    domain::NumberSeries series = domain::NumberSeries::Meeting;
    app::BookNumber number;
};

/// One row of a list as JSON; dates are ISO, what is not known is null.
[[nodiscard]] QJsonObject toJson(const domain::MeetingRow& row);
[[nodiscard]] QJsonObject toJson(const domain::ResolutionRow& row);
[[nodiscard]] QJsonObject toJson(const app::LedgerRow& row);
[[nodiscard]] QJsonObject toJson(const PersonRow& row);
[[nodiscard]] QJsonObject toJson(const NumberRow& row);
[[nodiscard]] QJsonObject toJson(const domain::ActionItem& action);
[[nodiscard]] QJsonObject toJson(const domain::MinutesDocument& edition);
[[nodiscard]] QJsonObject toJson(const domain::RecordChange& change);

} // namespace risalah::cli
