// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

namespace risalah::app {

// One file under the program's own name on every system; QSettings' default asks for an organisation.
Settings::Settings()
    : m_settings(
          QSettings::IniFormat, QSettings::UserScope, QStringLiteral("risalah"), QStringLiteral("risalah"))
{
}

Settings::Settings(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat)
{
}

} // namespace risalah::app
