// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah::wording {

/// What users call a place in the record: "points[0].points[1].text" is "pembahasan angka 1 huruf b",
/// "agenda[0].title" "acara nomor 1", "meeting.title" "judul". Empty for what they have no name for.
[[nodiscard]] QString recordPlaceName(const QString& where);

/// The place of a failure: also of fields that stand in no record ("reason"). What is no field – a line, a
/// file, a key of risalah/1 inside a file – stays as it is.
[[nodiscard]] QString placeName(const QString& place);

} // namespace risalah::wording
