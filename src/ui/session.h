// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secret_store.h"
#include "app/settings.h"
#include "app/worker.h"
#include "base/clock.h"

#include <QHash>
#include <QObject>
#include <QTime>

#include <memory>
#include <optional>

namespace risalah::ui {

/// The register the window works on, and what every page wants to know of it: office, zone, today. All work
/// goes through the worker's thread; answers come home as `worker().run(…).then(page, …)`.
class Session final : public QObject {
    Q_OBJECT

public:
    Session(app::Worker& worker, const Clock& clock, app::Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] app::Worker& worker() { return m_worker; }
    [[nodiscard]] app::Settings& settings() { return m_settings; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The passwords of this account; any thread.
    [[nodiscard]] app::SecretStore& secrets() { return *m_secrets; }
    void useSecrets(std::shared_ptr<app::SecretStore> secrets) { m_secrets = std::move(secrets); }

    [[nodiscard]] bool isOpen() const { return !m_location.isEmpty(); }
    [[nodiscard]] QString location() const { return m_location; }
    /// "rakor-2025.risalah", or host and database of a PostgreSQL register.
    [[nodiscard]] QString registerName() const;
    /// nullopt until the first-start questions are answered.
    [[nodiscard]] const std::optional<Stored<domain::Office>>& office() const { return m_office; }
    [[nodiscard]] domain::Zone zone() const;
    /// Today in the office's zone.
    [[nodiscard]] domain::Date today() const;
    /// Now on the wall clock of this computer, for "Tersimpan 09.14.02".
    [[nodiscard]] QTime timeOfDay() const;

    /// Why the last open() failed; nullopt after a success.
    [[nodiscard]] const std::optional<Error>& lastFailure() const { return m_lastFailure; }
    /// Ends in opened() or openFailed(), the latter while mayClose() says no; the present register stays open
    /// when the new one cannot be.
    void open(const QString& location, app::Worker::Opening opening);
    /// Saves the office and tells everybody, or saveFailed().
    void saveOffice(const domain::Office& office);
    /// Somebody else may have saved it: officeChanged() when it is another one.
    void reloadOffice();
    /// The office's own templates, or the bundled ones when empty: now and at every start.
    void useTemplates(const QString& folder);
    /// After a change that other pages may show (a meeting saved, an action done): they hear
    /// recordsChanged().
    void noteChange();
    /// After a change of the directory, its holidays and "saya" included: directoryChanged() and
    /// recordsChanged().
    void noteDirectoryChange();
    /// A signature that `holder` waits for or has not saved yet is nowhere else: what it needs stays open.
    void hold(const QObject* holder, bool holds);
    /// SignatureUnsaved while anything holds the register open.
    [[nodiscard]] Result<void> mayClose() const;
    void close();

    /// Lives while somebody waits for an answer in an event loop of its own: he goes on when that ends, and
    /// what he belongs to must stay until waited().
    class Waiting {
    public:
        explicit Waiting(Session& session) : m_session(session) { ++session.m_waiting; }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;
        ~Waiting();

    private:
        Session& m_session;
    };
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }

Q_SIGNALS:
    /// The register that is open, if any, is still there and takes what was not saved yet.
    void aboutToOpen();
    void opened();
    void openFailed(const risalah::Error& error, const QString& location);
    /// Nobody waits any more, and whoever did has gone on.
    void waited();
    void officeChanged();
    /// It was this window that changed it.
    void officeSaved();
    void officeSaveFailed(const risalah::Error& error);
    void recordsChanged();
    /// People, offices, seat groups, phrases or holidays are others now.
    void directoryChanged();

private:
    void failed(const Error& error, const QString& location);
    void remember(const QString& location);

    app::Worker& m_worker;
    const Clock& m_clock;
    app::Settings& m_settings;
    std::shared_ptr<app::SecretStore> m_secrets = app::makeKeychainStore();
    QString m_location;
    std::optional<Stored<domain::Office>> m_office;
    std::optional<domain::Office> m_officeBeingSaved;
    std::optional<Error> m_lastFailure;
    int m_waiting = 0;
    QHash<const QObject*, QMetaObject::Connection> m_holders; ///< with what forgets them
};

} // namespace risalah::ui
