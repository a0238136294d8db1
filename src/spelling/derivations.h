// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace risalah::spelling {

/// The dictionary gives each stem only the affixes somebody once wrote down for it: it knows "mengkaji", but
/// not "dikaji". Indonesian makes these forms by rule: what has an active verb has its passive and the name
/// of the doing, and any word may take "-nya". True when `word` (in small letters) follows from a word for
/// which `isKnown` says yes. The bare stem alone proves nothing: "dikantor" is "di kantor" misspelt.
[[nodiscard]] bool isDerived(const QString& word, const std::function<bool(const QString&)>& isKnown);

} // namespace risalah::spelling
