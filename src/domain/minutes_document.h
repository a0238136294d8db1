// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/found_level.h"
#include "base/instant.h"
#include "domain/ids.h"
#include "domain/meeting_record.h"
#include "domain/office.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::domain {

/// The register numbers an edition carries; issued once, at finalising, from per-year counters.
struct IssuedNumbers {
    QString meeting;
    std::vector<QString> resolutions; ///< in the order of Meeting::resolutions
    friend bool operator==(const IssuedNumbers&, const IssuedNumbers&) = default;
};

/// Signed by hand: who, when, and the scan's hash.
struct HandSignature {
    QString signer;
    Date on = Date::unset();
    AttachmentId scan;
    QByteArray scanSha256;
    friend bool operator==(const HandSignature&, const HandSignature&) = default;
};

/// With what an official signed: a certificate file, a token, or the office's BSrE gateway.
enum class SignatureSource { Pkcs12, Token, Gateway };

/// An electronic signature on an edition, and what must still be found in it later.
struct ElectronicSignature {
    int slot = 0; ///< which of the meeting's signature slots, from 0
    QString field; ///< the signature field's name in the PDF
    QString signer; ///< as the certificate says
    Instant at; ///< when the register took it in
    SignatureSource source = SignatureSource::Pkcs12;
    FoundLevel level = FoundLevel::B;
    QByteArray sha256; ///< of the whole file after this signature
    friend bool operator==(const ElectronicSignature&, const ElectronicSignature&) = default;
};

/// Edisi notula: frozen. A correction is a new edition with a reason that names what changed.
struct MinutesDocument {
    EditionId id;
    MeetingId meeting;
    int edition = 1; ///< 1 is the first; n + 1 prints "perubahan ke-n"
    Instant finalisedAt;
    QString reason; ///< empty for the first edition
    QString changeSummary; ///< what changed against the edition before
    Layout layout = Layout::Notula2023;
    Paper paper = Paper::A4;
    IssuedNumbers numbers;
    QByteArray sha256; ///< 32 bytes, of the PDF before any signature
    std::vector<HandSignature> handSignatures;
    std::vector<ElectronicSignature> signatures; ///< in the order they were made; each is a file of its own

    friend bool operator==(const MinutesDocument&, const MinutesDocument&) = default;
};

/// The register number's life: reserved by hand, issued at finalising, or void with a reason.
enum class NumberState { Reserved, Issued, Void };
enum class NumberSeries { Meeting, Resolution };

} // namespace risalah::domain
