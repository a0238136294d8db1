// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUrl>

namespace risalah::ui {

namespace {

constexpr qsizetype kRecentLimit = 8;

bool isFile(const QString& location)
{
    return !location.contains(QLatin1StringView("://"));
}

} // namespace

Session::Session(app::Worker& worker, const Clock& clock, app::Settings& settings, QObject* parent)
    : QObject(parent), m_worker(worker), m_clock(clock), m_settings(settings)
{
}

QString Session::registerName() const
{
    if (isFile(m_location)) {
        return QFileInfo(m_location).fileName();
    }
    const QUrl address(m_location);
    return address.host().isEmpty() ? address.path().mid(1)
                                    : QStringLiteral("%1 – %2").arg(address.host(), address.path().mid(1));
}

domain::Zone Session::zone() const
{
    return m_office ? m_office->value.zone : domain::Zone::Wib;
}

QTime Session::timeOfDay() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().msSinceEpoch).time();
}

domain::Date Session::today() const
{
    return domain::dateIn(zone(), m_clock.now());
}

void Session::open(const QString& location, app::Worker::Opening opening)
{
    if (const auto free = mayClose(); !free) {
        Q_EMIT openFailed(free.error(), location);
        return;
    }
    app::RegisterOptions options;
    options.templateFolder = m_settings.value(app::SettingKeys::templateFolder);
    options.secrets = m_secrets;
    Q_EMIT aboutToOpen();
    m_worker.open(location, opening, options)
        .then(this, [this, location](const Result<app::OpenedRegister>& opened) {
            if (!opened) {
                failed(opened.error(), location);
                return;
            }
            m_location = opened->location;
            m_office = opened->office;
            m_officeBeingSaved.reset();
            m_lastFailure.reset();
            remember(m_location);
            Q_EMIT this->opened();
        });
}

void Session::useTemplates(const QString& folder)
{
    m_settings.set(app::SettingKeys::templateFolder, folder);
    m_worker
        .run([folder](app::Register& opened) {
            opened.useTemplates(folder);
            return Result<void>();
        })
        .then(this, [this](const Result<void>& done) {
            if (done) {
                Q_EMIT officeSaved();
                Q_EMIT officeChanged(); // papers look different now
            }
        });
}

void Session::failed(const Error& error, const QString& location)
{
    qWarning("register: %s", qUtf8Printable(logLine(error)));
    m_lastFailure = error;
    Q_EMIT openFailed(error, location);
}

void Session::saveOffice(const domain::Office& office)
{
    if (m_officeBeingSaved == office) {
        return; // who leaves a field and its page says so twice
    }
    m_officeBeingSaved = office;
    m_worker
        .run([before = m_office, office](app::Register& opened) {
            return opened.directory().saveOffice(before, office);
        })
        .then(this, [this, office](const Result<Stored<domain::Office>>& saved) {
            if (m_officeBeingSaved == office) {
                m_officeBeingSaved.reset();
            }
            if (!saved) {
                Q_EMIT officeSaveFailed(saved.error());
                return;
            }
            m_office = *saved;
            Q_EMIT officeSaved();
            Q_EMIT officeChanged();
        });
}

void Session::reloadOffice()
{
    m_worker.run([](app::Register& opened) { return opened.directory().office(); })
        .then(this, [this](const Result<std::optional<Stored<domain::Office>>>& office) {
            if (!office || !*office || *office == m_office) {
                return;
            }
            m_office = *office;
            Q_EMIT officeChanged();
        });
}

void Session::noteChange()
{
    Q_EMIT recordsChanged();
}

void Session::noteDirectoryChange()
{
    Q_EMIT directoryChanged();
    noteChange();
}

void Session::hold(const QObject* holder, bool holds)
{
    if (!holds) {
        disconnect(m_holders.take(holder));
    } else if (!m_holders.contains(holder)) {
        const auto forget = [this, holder] { m_holders.remove(holder); };
        m_holders.insert(holder, connect(holder, &QObject::destroyed, this, forget));
    }
}

Result<void> Session::mayClose() const
{
    return m_holders.isEmpty() ? Result<void>() : Result<void>(fail(ErrorCode::SignatureUnsaved));
}

Session::Waiting::~Waiting()
{
    if (--m_session.m_waiting == 0) {
        QMetaObject::invokeMethod(&m_session, &Session::waited, Qt::QueuedConnection);
    }
}

void Session::close()
{
    m_location.clear();
    m_office.reset();
}

void Session::remember(const QString& location)
{
    m_settings.set(app::SettingKeys::lastRegister, location);
    QStringList recent = m_settings.value(app::SettingKeys::recentRegisters);
    recent.removeAll(location);
    recent.prepend(location);
    m_settings.set(app::SettingKeys::recentRegisters, recent.mid(0, kRecentLimit));
}

} // namespace risalah::ui

#include "moc_session.cpp"
