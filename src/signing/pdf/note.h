// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification_reason.h"

#include <string>
#include <utility>
#include <vector>

namespace risalah::signing::pdf {

/// A Reason in the types of the standard library; the subject is UTF-8.
struct Note {
    ReasonCode code{};
    std::string subject;

    friend bool operator==(const Note& a, const Note& b)
    {
        return a.code == b.code && a.subject == b.subject;
    }
};

/// Says a thing once.
inline void addNote(std::vector<Note>& notes, ReasonCode code, std::string subject = {})
{
    Note note{code, std::move(subject)};
    for (const Note& said : notes) {
        if (said == note) {
            return;
        }
    }
    notes.push_back(std::move(note));
}

} // namespace risalah::signing::pdf
