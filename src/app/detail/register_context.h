// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "documents/minutes_renderer.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <memory>
#include <optional>

namespace risalah::app {

/// What the services of one open register share.
class RegisterContext {
public:
    RegisterContext(std::unique_ptr<storage::Database> database, const Clock& clock, RegisterOptions options);

    [[nodiscard]] storage::Database& db() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const RegisterOptions& options() const { return m_options; }
    void useTemplates(const QString& folder) { m_options.templateFolder = folder; }
    /// A transaction in the name of the person at the keyboard; `what` goes into the history.
    [[nodiscard]] Result<storage::Transaction> begin(const QString& what);
    /// Default values until the office is known.
    [[nodiscard]] Result<domain::Office> office();
    [[nodiscard]] Result<domain::WorkingCalendar> calendar();
    [[nodiscard]] Result<domain::Date> today();
    [[nodiscard]] documents::MinutesRenderer& renderer();
    /// Who is at the keyboard: "saya", else the account.
    [[nodiscard]] Result<QString> author();

    /// "Saya" of this account; the register keeps it as a setting.
    [[nodiscard]] Result<std::optional<domain::PersonId>> me();
    [[nodiscard]] Result<void> setMe(const std::optional<domain::PersonId>& person);

private:
    std::unique_ptr<storage::Database> m_database;
    const Clock& m_clock;
    RegisterOptions m_options;
    std::unique_ptr<documents::MinutesRenderer> m_renderer;
    std::optional<QString> m_author; ///< known after the first change
};

/// The operating-system account.
[[nodiscard]] QString accountName();

} // namespace risalah::app
