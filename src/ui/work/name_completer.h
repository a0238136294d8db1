// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QLineEdit;

namespace risalah::ui {

/// Suggests names while they are typed, anywhere in the name; free text stays allowed. The list is asked
/// for each time the field is entered, so it is never old.
void suggestNames(QLineEdit* field, std::function<QStringList()> names);
/// The same in a field that keeps any text: what the list leaves in it counts as typed, unless Esc closed it.
void suggestWords(QLineEdit* field, std::function<QStringList()> names);

/// The same for a field of several names with ";" between them: only the last one is completed.
void suggestNameList(QLineEdit* field, std::function<QStringList()> names);

/// "Satpol PP; Bakeuda" → both names, trimmed, none empty, none twice.
[[nodiscard]] QStringList namesIn(const QString& list);

} // namespace risalah::ui
