// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"
#include "app/care_service.h"
#include "app/directory_service.h"
#include "app/exchange_service.h"
#include "app/meeting_service.h"
#include "app/minutes_service.h"
#include "app/number_service.h"
#include "app/package_service.h"
#include "app/signing_service.h"
#include "app/table_import.h"
#include "app/version_service.h"
#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <memory>

namespace risalah::app {

class SecretStore;

struct RegisterOptions {
    QString author; ///< who changes the register; empty: the operating-system account
    std::shared_ptr<SecretStore> secrets =
        {}; ///< where a PostgreSQL password is looked for; without: libpq's passfile
    int busyTimeoutMs = 5000;
    QString templateFolder; ///< the office's own templates; empty: the bundled ones
};

/// One open register and the use cases on it. Synchronous; all calls from the thread that opened it (see
/// worker.h for windows). The clock must outlive it.
class Register {
public:
    /// `location` is a file path or postgresql://…; an existing register is RegisterExists.
    [[nodiscard]] static Result<std::unique_ptr<Register>>
    create(const QString& location, const Clock& clock, const RegisterOptions& options = {});
    /// Fails as storage/open_register.h says: RegisterMissing, RegisterLocked, RegisterTooNew …
    [[nodiscard]] static Result<std::unique_ptr<Register>>
    open(const QString& location, const Clock& clock, const RegisterOptions& options = {});
    /// Opens the register, or makes it when there is none yet: the user's own at the first start.
    [[nodiscard]] static Result<std::unique_ptr<Register>>
    openOrCreate(const QString& location, const Clock& clock, const RegisterOptions& options = {});
    /// The user's own register: risalah.register in the application data folder.
    [[nodiscard]] static QString defaultLocation();

    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;
    ~Register();

    [[nodiscard]] QString location() const;
    /// Today in the office's zone (WIB until the office is known).
    [[nodiscard]] Result<domain::Date> today();
    /// True when another program has changed the register since the last call.
    [[nodiscard]] Result<bool> changedElsewhere();
    /// From now on papers are drawn with these; empty: the bundled ones.
    void useTemplates(const QString& folder);

    [[nodiscard]] MeetingService& meetings();
    [[nodiscard]] ActionService& actions();
    [[nodiscard]] DirectoryService& directory();
    [[nodiscard]] MinutesService& minutes();
    [[nodiscard]] NumberService& numbers();
    [[nodiscard]] SigningService& signing();
    [[nodiscard]] ExchangeService& exchange();
    [[nodiscard]] PackageService& packages();
    [[nodiscard]] VersionService& versions();
    [[nodiscard]] TableImport& tables();
    [[nodiscard]] CareService& care();

private:
    struct Private;
    explicit Register(std::unique_ptr<Private> context);
    std::unique_ptr<Private> d;
};

} // namespace risalah::app
