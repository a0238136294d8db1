// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/found_level.h"
#include "base/instant.h"
#include "base/verification_reason.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace risalah {

/// How much a reason weighs in the verdict.
enum class Weight {
    Note, ///< worth saying, harms nothing
    Undecided, ///< trust or revocation data are missing: cannot be decided
    Fatal, ///< bytes, structure, signer or a later change are not as they must be
};

[[nodiscard]] Weight weightOf(ReasonCode code);

struct Reason {
    ReasonCode code{};
    QString
        subject; ///< what or whom, as a person knows it: "3" (a page), a field, a file, a key; may be empty

    friend bool operator==(const Reason&, const Reason&) = default;
};

enum class Integrity {
    Intact,
    IntactMetadataUpdated, ///< another program also touched dates and producer
    Modified, ///< the signed bytes are whole, a later revision changed what is shown
    Broken, ///< the signed bytes or the signature itself are not whole
};

/// How far the certificate behind a signature is believed.
enum class SignerIdentity {
    Trusted,
    UnknownIssuer,
    Expired,
    NotYetValid,
    Revoked,
    RevocationUnknown,
    BadUsage,
    Unverifiable, ///< no certificate, or one no chain can be judged for
};

enum class TimeKind { None, Claimed, Timestamped };

struct SigningTime {
    TimeKind kind = TimeKind::None;
    Instant at; ///< meaningless when kind is None

    friend bool operator==(const SigningTime&, const SigningTime&) = default;
};

/// What one revision behind the signed one did, in a few codes with their subjects.
struct RevisionChange {
    int revision = 0; ///< 1 is the first version of the file
    std::vector<Reason> changes;

    friend bool operator==(const RevisionChange&, const RevisionChange&) = default;
};

/// What a certificate says of itself: whoever doubts a signature compares it with what the issuer knows.
struct CertificateFacts {
    QString issuer; ///< common name; without one, the whole name
    QString serial; ///< upper-case hexadecimal, without separators
    Instant validFrom;
    Instant validUntil;

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

struct SignatureReport {
    QString field;
    QString signer; ///< common name of the certificate
    std::optional<CertificateFacts> certificate; ///< nothing when there is none
    QString reason; ///< as the signer wrote it
    QString location;
    FoundLevel level = FoundLevel::PlainCms;
    Integrity integrity = Integrity::Broken;
    SignerIdentity identity = SignerIdentity::Unverifiable;
    SigningTime time;
    std::vector<Reason> reasons;
    std::vector<RevisionChange> laterRevisions;
    qint64 signedLength = 0; ///< the first bytes of the file are what was signed; 0: not known
    QByteArray signedDigest; ///< SHA-256 of the bytes it covers; empty: not known

    friend bool operator==(const SignatureReport&, const SignatureReport&) = default;
};

/// TOTAL-PASSED, INDETERMINATE, TOTAL-FAILED of EN 319 102-1.
enum class Verdict { TotalPassed, Indeterminate, TotalFailed };

struct Verification {
    Verdict verdict = Verdict::Indeterminate;
    std::vector<SignatureReport> signatures;
    std::vector<Reason> documentReasons;
    std::vector<Reason> differences =
        {}; ///< from the file it was made from, where that was given; not in the verdict

    friend bool operator==(const Verification&, const Verification&) = default;
};

/// The verdict these reasons add up to: the heaviest decides.
[[nodiscard]] Verdict verdictOf(const Verification& verification);

/// Holds the signature against what the register noted of it: less than that is a downgrade.
void compareWithNoted(SignatureReport& report, FoundLevel noted);

[[nodiscard]] bool isDowngraded(const SignatureReport& report);

} // namespace risalah
