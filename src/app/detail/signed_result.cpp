// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/signed_result.h"

#include "domain/signer_name.h"
#include "signing/pdf_signer.h"
#include "signing/verifier.h"

#include <algorithm>

namespace risalah::app {

namespace {

bool isFromGateway(const SigningOrder& order)
{
    return order.key.source == domain::SignatureSource::Gateway;
}

bool isWhole(const SignatureReport& signature)
{
    return signature.integrity == Integrity::Intact
        || signature.integrity == Integrity::IntactMetadataUpdated;
}

/// The newest signature of a person: the one that covers most of the file.
const SignatureReport* newestSignature(const Verification& verification)
{
    const SignatureReport* newest = nullptr;
    for (const SignatureReport& signature : verification.signatures) {
        if (signature.level != FoundLevel::DocumentTimestamp
            && (newest == nullptr || signature.signedLength > newest->signedLength)) {
            newest = &signature;
        }
    }
    return newest;
}

/// What we made ourselves is judged here; what came over the network, in the inspector's process.
Result<Verification> judged(const SigningOrder& order,
                            const SigningWatch& watch,
                            const QByteArray& pdf,
                            const signing::KnownFile* known)
{
    if (isFromGateway(order)) {
        return watch.verifier.verify(pdf, {order.trustAnchors, order.pdf}, order.at);
    }
    return signing::verifyPdf({pdf, order.trustAnchors, order.at, {}, known});
}

bool hasSignature(const QByteArray& pdf)
{
    const auto fields = signing::signatureFields(pdf);
    return !fields || std::ranges::any_of(*fields, &signing::SignatureField::isSigned);
}

/// A gateway may write a file anew, unless that would break signatures which are already there.
bool keepsOriginal(const SigningOrder& order, const QByteArray& pdf)
{
    return pdf.startsWith(order.pdf) || (isFromGateway(order) && !hasSignature(order.pdf));
}

KeyOwner ownerOf(const SignatureReport& signature)
{
    const CertificateFacts certificate = signature.certificate.value_or(CertificateFacts{});
    return {signature.signer, certificate.issuer, certificate.validUntil};
}

/// Only a sound time stamp is asked whether its authority is trusted; a signature of a kind older than PAdES
/// has no level that would tell.
bool hasSoundTimestamp(const SignatureReport& made)
{
    return made.level >= FoundLevel::T || made.time.kind == TimeKind::Timestamped
        || std::ranges::any_of(made.reasons, [](const Reason& reason) {
               return reason.code == ReasonCode::TimestampAuthorityUnknown
                   || reason.code == ReasonCode::TimestampAuthorityExpired
                   || reason.code == ReasonCode::TimestampAuthorityRevoked
                   || reason.code == ReasonCode::TimestampRevocationUnknown;
           });
}

/// Nobody of us asked an authority for a gateway's signature: what it returned must show the time stamp;
/// whether this office trusts the authority already is a question of its anchors.
bool lacksRequiredTimestamp(const SigningOrder& order, const SignatureReport& made)
{
    const bool isRequired = order.level == FoundLevel::T && !order.mayFallBack;
    return isFromGateway(order) && isRequired && !hasSoundTimestamp(made);
}

bool isSound(const Verification& verification)
{
    return verification.verdict != Verdict::TotalFailed
        && std::ranges::all_of(verification.signatures, isWhole);
}

/// The new signature does not mend what happened to the file before: that is told as what it is.
bool wasBrokenBefore(const SigningOrder& order, const SigningWatch& watch)
{
    if (!hasSignature(order.pdf)) {
        return false;
    }
    const auto before = judged(order, watch, order.pdf, nullptr);
    return before && !isSound(*before);
}

/// Why the result cannot be kept; nothing when it can.
Result<void> checkResult(const SigningOrder& order,
                         const SigningWatch& watch,
                         const QByteArray& pdf,
                         const Verification& verification)
{
    if (!verification.differences.empty()) {
        return fail(ErrorCode::ReturnedFileDiffers);
    }
    const SignatureReport* made = newestSignature(verification);
    const bool isGood = made != nullptr && isSound(verification) && pdf != order.pdf;
    if (!isGood && wasBrokenBefore(order, watch)) {
        return fail(ErrorCode::EarlierSignatureBroken);
    }
    if (!isGood || !keepsOriginal(order, pdf)) {
        return fail(ErrorCode::SignedFileUnsound, {}, {},
                    isGood ? QStringLiteral("no prefix") : QStringLiteral("verification failed"));
    }
    if (lacksRequiredTimestamp(order, *made)) {
        return fail(ErrorCode::TimestampMissing);
    }
    // Our own key was asked before it signed.
    return isFromGateway(order) ? checkOwner(ownerOf(*made), order, watch) : Result<void>();
}

} // namespace

Result<void> checkOwner(const KeyOwner& owner, const SigningOrder& order, const SigningWatch& watch)
{
    const bool isExpected = order.slotName.isEmpty() || domain::namesSamePerson(owner.name, order.slotName);
    if (isExpected || (watch.acceptsOther && watch.acceptsOther(owner))) {
        return {};
    }
    return fail(ErrorCode::SignerNotExpected, owner.name);
}

void tell(const SigningWatch& watch, SigningStep step)
{
    if (watch.progress) {
        watch.progress(step);
    }
}

Result<SigningOutcome> verifiedResult(const SigningOrder& order,
                                      const SigningWatch& watch,
                                      SigningOutcome outcome,
                                      const signing::KnownFile* known)
{
    if (watch.stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    tell(watch, SigningStep::Verify);
    auto verification = judged(order, watch, outcome.pdf, known);
    const auto kept = verification
        ? checkResult(order, watch, outcome.pdf, *verification)
        : Result<void>(fail(ErrorCode::SignedFileUnsound, {}, {}, logLine(verification.error())));
    if (!kept) {
        if (isFromGateway(order) && watch.refusedFile) {
            watch.refusedFile(
                {outcome.pdf, verification ? verification->differences : std::vector<Reason>()});
        }
        return forwardError(kept);
    }
    const SignatureReport* made = newestSignature(*verification);
    outcome.field = made->field;
    outcome.signer = made->signer;
    outcome.level = made->level;
    outcome.verification = *std::move(verification);
    return outcome;
}

} // namespace risalah::app
