// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace risalah::domain {

/// Kalimat baku: a sentence the office writes often; the outline offers it while its first words are typed.
struct Phrase {
    PhraseId id;
    QString text;
    bool removed = false;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

} // namespace risalah::domain
