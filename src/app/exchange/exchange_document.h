// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/capture.h"
#include "domain/meeting_record.h"
#include "domain/office.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace risalah::app {

/// A file that proves an action done, on its way between registers.
struct ExchangedFile {
    QString name;
    QString mediaType;
    QByteArray bytes;
    friend bool operator==(const ExchangedFile&, const ExchangedFile&) = default;
};
using ExchangedFiles = std::map<domain::AttachmentId, ExchangedFile>;

/// One entry of "meetings". Ids inside are new; the meeting's is the file's uid when it has one.
struct ExchangedMeeting {
    domain::MeetingRecord record;
    bool hasUid = false;
};

/// What a package says of itself: who sent it, and the state both sides last had in common.
struct PackageNote {
    QString base; ///< SHA-256 of the package it answers, 64 hex digits; empty for the first one
    QString by;
    Instant at;
    friend bool operator==(const PackageNote&, const PackageNote&) = default;
};

/// What a risalah/1 text says.
struct ExchangeDocument {
    std::optional<PackageNote> package; ///< only of one meeting on its way between two computers
    domain::Office office;
    std::vector<ExchangedMeeting> meetings;
    ExchangedFiles files;
};

/// Strict: product.md 3. Errors carry the JSON path (or the line of a broken text) as place.
[[nodiscard]] Result<ExchangeDocument> readExchange(const QByteArray& bytes);

/// Canonical: equal records give equal texts. Removed actions, phases and numbers are left out; proof is
/// written when its file is among `files`.
[[nodiscard]] QByteArray writeExchange(const domain::Office& office,
                                       const std::vector<domain::MeetingRecord>& records,
                                       const ExchangedFiles& files);

/// One meeting with lasting ids of all its parts, so that the other computer can merge it point by point.
[[nodiscard]] QByteArray writePackage(const domain::Office& office,
                                      const domain::MeetingRecord& record,
                                      const ExchangedFiles& files,
                                      const PackageNote& note);

/// Points, resolutions and actions alone, in the same shapes, and what was left out as "unused".
[[nodiscard]] QByteArray writeCapture(const domain::Capture& capture);

} // namespace risalah::app
