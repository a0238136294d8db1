// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table_import.h"

#include <QStringList>

namespace risalah::app {

/// What a heading of a sheet means; nullopt for one nobody expects.
[[nodiscard]] std::optional<PeopleColumn> columnOfHeading(const QString& heading);

/// A number of identity as typed under `heading` ("NIP", "NIP/NRP"): empty and "-" are none. InvalidNip.
[[nodiscard]] Result<domain::Identity> identityOf(const QString& typed, const QString& heading);

/// "Pembina Utama Muda (IV/c)", "Pembina, IV/a", "IV/a": rank and grade apart.
struct RankAndGrade {
    QString rank;
    QString grade;
};
[[nodiscard]] RankAndGrade rankAndGrade(const QString& typed);

} // namespace risalah::app
