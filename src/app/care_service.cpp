// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care_service.h"

#include "app/detail/register_context.h"
#include "storage/backup.h"
#include "storage/database_copy.h"
#include "storage/open_register.h"
#include "storage/register_check.h"
#include "storage/server_restore.h"

namespace risalah::app {

namespace {

constexpr int kDailyBackups = 7;

Result<CareReport> report(storage::Database& db)
{
    auto checked = storage::checkRegister(db);
    if (!checked) {
        return forwardError(checked);
    }
    return CareReport{std::move(checked->problems), checked->auditEvents, checked->editions};
}

} // namespace

CareService::CareService(RegisterContext& context) : m_context(context)
{
}

Result<void> CareService::backUp(const QString& file)
{
    return storage::backUp(m_context.db(), file, m_context.clock());
}

Result<QString> CareService::backUpDaily(const QString& folder)
{
    return storage::backUpDaily(m_context.db(), folder, m_context.clock(), kDailyBackups);
}

Result<CareReport> CareService::check()
{
    return report(m_context.db());
}

Result<std::int64_t> CareService::copyTo(const QString& location,
                                         const std::function<void(std::int64_t rows)>& progress)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    if (!parsed) {
        return forwardError(parsed);
    }
    return storage::copyIntoNew(m_context.db(), *parsed, m_context.clock(), progress);
}

Result<QString> restoreRegister(const QString& backup, const QString& location, const Clock& clock)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    if (!parsed) {
        return forwardError(parsed);
    }
    if (parsed->kind == storage::RegisterLocation::Kind::SqliteFile) {
        return storage::restoreFile(backup, parsed->path, clock);
    }
    return storage::restoreOnServer(backup, *parsed, clock);
}

Result<CareReport> checkRegister(const QString& location, const Clock& clock)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    if (!parsed) {
        return forwardError(parsed);
    }
    storage::OpenOptions options;
    options.checkAfterUncleanExit = false;
    const auto database = storage::openRegister(*parsed, clock, options);
    if (!database) {
        return forwardError(database);
    }
    return report(**database);
}

Result<void> migrateRegister(const QString& location, const Clock& clock)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    if (!parsed) {
        return forwardError(parsed);
    }
    return storage::migrateRegister(*parsed, clock);
}

QStringList databaseDrivers()
{
    return storage::availableDrivers();
}

} // namespace risalah::app
