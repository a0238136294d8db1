// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QString>

#include <vector>

namespace risalah::domain {

/// Teks rekaman: one text a user wrote, and where it stands, as a path of risalah/1
/// ("points[0].points[1].text"). List positions count every row, removed actions too.
struct RecordText {
    QString where;
    QString text;

    friend bool operator==(const RecordText&, const RecordText&) = default;
};

/// A person written into the record, and where.
struct RecordPerson {
    QString where;
    const PersonCard* card = nullptr; ///< points into the record given
};

/// Every text that is not empty, in the order of the paper; those of removed actions are left out.
[[nodiscard]] std::vector<RecordText> textsOf(const MeetingRecord& record);

/// The same without what no paper shows: the name of the series, remarks of the review, reasons of extensions
/// and the log of who follows up.
[[nodiscard]] std::vector<RecordText> printedTextsOf(const MeetingRecord& record);

/// Officers, attendees, signers and assignees in the same order.
[[nodiscard]] std::vector<RecordPerson> personsOf(const MeetingRecord& record);

/// "attendance[3]".
[[nodiscard]] QString listPath(const char16_t* list, std::size_t index);

} // namespace risalah::domain
