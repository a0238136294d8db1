// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setting_repository.h"

namespace risalah::storage {

Result<std::optional<QString>> SettingRepository::value(Database& db, const QString& key)
{
    std::optional<QString> value;
    auto read = db.read(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {textValue(key)},
                        [&](const Row& row) { value = row.text(0); });
    if (!read) {
        return forwardError(read);
    }
    return value;
}

Result<void> SettingRepository::set(Transaction& tx, const QString& key, const QString& value)
{
    auto done = tx.run(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                       {textValue(key), textValue(value)});
    return done ? Result<void>() : Result<void>(forwardError(done));
}

} // namespace risalah::storage
