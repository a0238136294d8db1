// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/register.h"

#include "app/detail/register_context.h"
#include "app/secret_store.h"
#include "storage/open_register.h"

#include <QDir>
#include <QStandardPaths>

namespace risalah::app {

struct Register::Private {
    Private(std::unique_ptr<storage::Database> database, const Clock& clock, const RegisterOptions& options)
        : context(std::move(database), clock, options)
    {
    }

    RegisterContext context;
    MeetingService meetings{context};
    ActionService actions{context};
    DirectoryService directory{context};
    MinutesService minutes{context};
    NumberService numbers{context};
    SigningService signing{context};
    ExchangeService exchange{context};
    PackageService packages{context};
    VersionService versions{context};
    TableImport tables{context};
    CareService care{context};
};

namespace {

/// A keychain that cannot be asked is no failure: the server may know the account otherwise.
QString passwordOf(const storage::RegisterLocation& location, const RegisterOptions& options)
{
    if (options.secrets == nullptr || location.kind != storage::RegisterLocation::Kind::PostgreSql) {
        return {};
    }
    const auto kept = options.secrets->read(registerSecretName(location.toString()));
    if (!kept || !*kept) {
        return {};
    }
    const std::string_view bytes = (*kept)->bytes();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

storage::OpenOptions storageOptions(const storage::RegisterLocation& location, const RegisterOptions& options)
{
    storage::OpenOptions result;
    result.busyTimeoutMs = options.busyTimeoutMs;
    result.password = passwordOf(location, options);
    return result;
}

// The folder of the user's own register is ours to make; any other folder must exist.
void makeDefaultFolder(const QString& location)
{
    if (location == Register::defaultLocation()) {
        QDir().mkpath(QFileInfo(location).absolutePath());
    }
}

} // namespace

Result<std::unique_ptr<Register>>
Register::create(const QString& location, const Clock& clock, const RegisterOptions& options)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    if (!parsed) {
        return forwardError(parsed);
    }
    makeDefaultFolder(location);
    auto database = storage::createRegister(*parsed, clock, storageOptions(*parsed, options));
    if (!database) {
        return forwardError(database);
    }
    auto made = std::make_unique<Private>(std::move(*database), clock, options);
    return std::unique_ptr<Register>(new Register(std::move(made)));
}

Result<std::unique_ptr<Register>>
Register::open(const QString& location, const Clock& clock, const RegisterOptions& options)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    if (!parsed) {
        return forwardError(parsed);
    }
    auto database = storage::openRegister(*parsed, clock, storageOptions(*parsed, options));
    if (!database) {
        return forwardError(database);
    }
    auto made = std::make_unique<Private>(std::move(*database), clock, options);
    return std::unique_ptr<Register>(new Register(std::move(made)));
}

Result<std::unique_ptr<Register>>
Register::openOrCreate(const QString& location, const Clock& clock, const RegisterOptions& options)
{
    auto opened = open(location, clock, options);
    if (opened || opened.error().code != ErrorCode::RegisterMissing) {
        return opened;
    }
    return create(location, clock, options);
}

QString Register::defaultLocation()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("risalah.register"));
}

Register::Register(std::unique_ptr<Private> context) : d(std::move(context))
{
}

Register::~Register() = default;

QString Register::location() const
{
    return d->context.db().location().toString();
}

Result<domain::Date> Register::today()
{
    return d->context.today();
}

Result<bool> Register::changedElsewhere()
{
    return d->context.db().changedElsewhere();
}

void Register::useTemplates(const QString& folder)
{
    d->context.useTemplates(folder);
}

MeetingService& Register::meetings()
{
    return d->meetings;
}

ActionService& Register::actions()
{
    return d->actions;
}

DirectoryService& Register::directory()
{
    return d->directory;
}

MinutesService& Register::minutes()
{
    return d->minutes;
}

NumberService& Register::numbers()
{
    return d->numbers;
}

SigningService& Register::signing()
{
    return d->signing;
}

ExchangeService& Register::exchange()
{
    return d->exchange;
}

PackageService& Register::packages()
{
    return d->packages;
}

VersionService& Register::versions()
{
    return d->versions;
}

TableImport& Register::tables()
{
    return d->tables;
}

CareService& Register::care()
{
    return d->care;
}

} // namespace risalah::app
