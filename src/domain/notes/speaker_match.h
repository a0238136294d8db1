// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace risalah::domain {

/// "Kapolres: siap mengamankan" taken apart.
struct SpokenBy {
    QString speaker;
    QString text; ///< may be empty: then the name is a heading for the lines below
};

/// `[Nama] …` names whom it likes; `Nama atau Jabatan: …` only somebody of the list, written in full, by a
/// part of it ("Kapolres") or by a usual short form ("Sekda").
[[nodiscard]] std::optional<SpokenBy> takeSpeaker(const QString& body, const std::vector<QString>& speakers);

/// As takeSpeaker() for a line somebody is typing, where nobody looks over what is taken: the name in full or
/// by a short form, or the beginning of one name alone; "Kesehatan: …" is a subject, not Dinas Kesehatan.
[[nodiscard]] std::optional<SpokenBy> takeTypedSpeaker(const QString& line,
                                                       const std::vector<QString>& speakers);

} // namespace risalah::domain
