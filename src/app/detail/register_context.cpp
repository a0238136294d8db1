// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/register_context.h"

#include "storage/directory_repository.h"
#include "storage/office_repository.h"
#include "storage/setting_repository.h"

#include <QDir>

#include <algorithm>

namespace risalah::app {

namespace {

QString meKey()
{
    return u"me/" + accountName();
}

} // namespace

QString accountName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return QDir::home().dirName();
}

RegisterContext::RegisterContext(std::unique_ptr<storage::Database> database,
                                 const Clock& clock,
                                 RegisterOptions options)
    : m_database(std::move(database)), m_clock(clock), m_options(std::move(options))
{
}

Result<storage::Transaction> RegisterContext::begin(const QString& what)
{
    const auto by = author();
    if (!by) {
        return forwardError(by);
    }
    return m_database->begin({*by, m_clock.now(), what});
}

Result<domain::Office> RegisterContext::office()
{
    auto stored = storage::OfficeRepository::load(*m_database);
    if (!stored) {
        return forwardError(stored);
    }
    return *stored ? (*stored)->value : domain::Office{};
}

Result<domain::WorkingCalendar> RegisterContext::calendar()
{
    const auto ours = office();
    if (!ours) {
        return forwardError(ours);
    }
    auto own = storage::DirectoryRepository::holidays(*m_database);
    if (!own) {
        return forwardError(own);
    }
    std::vector<domain::Holiday> all = domain::bundledHolidays();
    all.insert(all.end(), own->begin(), own->end());
    return domain::WorkingCalendar(all, {ours->sixDayWeek, ours->jointLeaveCountsAsWork});
}

Result<domain::Date> RegisterContext::today()
{
    const auto ours = office();
    if (!ours) {
        return forwardError(ours);
    }
    return domain::dateIn(ours->zone, m_clock.now());
}

documents::MinutesRenderer& RegisterContext::renderer()
{
    if (m_renderer == nullptr) {
        m_renderer = std::make_unique<documents::MinutesRenderer>();
    }
    return *m_renderer;
}

Result<std::optional<domain::PersonId>> RegisterContext::me()
{
    const auto stored = storage::SettingRepository::value(*m_database, meKey());
    if (!stored) {
        return forwardError(stored);
    }
    return *stored ? domain::PersonId::fromString(**stored) : std::nullopt;
}

Result<void> RegisterContext::setMe(const std::optional<domain::PersonId>& person)
{
    auto tx = begin(QStringLiteral("me"));
    if (!tx) {
        return forwardError(tx);
    }
    const QString id = person ? person->toString() : QString();
    if (const auto written = storage::SettingRepository::set(*tx, meKey(), id); !written) {
        return forwardError(written);
    }
    m_author.reset();
    return tx->commit();
}

Result<QString> RegisterContext::author()
{
    if (!m_options.author.isEmpty()) {
        return m_options.author;
    }
    if (m_author) {
        return *m_author;
    }
    const auto person = me();
    if (!person) {
        return forwardError(person);
    }
    m_author = accountName();
    if (*person) {
        const auto people = storage::DirectoryRepository::people(*m_database, storage::Removed::Include);
        if (!people) {
            return forwardError(people);
        }
        const auto found = std::find_if(people->begin(), people->end(), [&person](const auto& stored) {
            return stored.value.id == **person;
        });
        if (found != people->end()) {
            m_author = found->value.name;
        }
    }
    return *m_author;
}

} // namespace risalah::app
