// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

namespace risalah::app {

Settings::Settings() = default;

Settings::Settings(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat)
{
}

} // namespace risalah::app
