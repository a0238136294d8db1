// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "support/temp_register.h"

namespace risalah::test {

/// A new register in a place of its own, with the clock of 15 July 2025, 09.00 WIB.
class AppRegister {
public:
    AppRegister() { m_register = create(); }

    [[nodiscard]] app::Register& operator*() const { return *m_register; }
    [[nodiscard]] app::Register* operator->() const { return m_register.get(); }
    [[nodiscard]] const TempPlace& place() const { return m_place; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    /// A second program on the same register.
    [[nodiscard]] std::unique_ptr<app::Register> another() const
    {
        auto opened = app::Register::open(m_place.location().toString(), m_clock, options());
        return opened ? std::move(*opened) : nullptr;
    }
    static app::RegisterOptions options()
    {
        app::RegisterOptions options;
        options.author = QStringLiteral("Penguji");
        options.busyTimeoutMs = 200;
        return options;
    }

private:
    [[nodiscard]] std::unique_ptr<app::Register> create() const
    {
        auto made = app::Register::create(m_place.location().toString(), m_clock, options());
        if (!made) {
            qFatal("%s", qPrintable(logLine(made.error())));
        }
        return std::move(*made);
    }

    TempPlace m_place;
    FixedClock m_clock{"2025-07-15T02:00:00.000Z"};
    std::unique_ptr<app::Register> m_register;
};

} // namespace risalah::test
