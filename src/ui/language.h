// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::ui {

/// Indonesian is the language of the sources, so "id" only brings the words of Qt's own dialogs; "en" brings
/// the English of the program. Once, before the first widget; also sets the locale of dates and numbers.
void installLanguage(const QString& code);

} // namespace risalah::ui
