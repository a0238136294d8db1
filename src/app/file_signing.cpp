// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_signing.h"

#include "app/detail/signed_result.h"
#include "app/whole_file.h"
#include "signing/anchors.h"
#include "signing/certificate_check.h"
#include "signing/known_file.h"
#include "signing/network_access.h"
#include "signing/pdf_signer.h"
#include "signing/pkcs11_key.h"
#include "signing/pkcs12_key.h"
#include "signing/verifier.h"

namespace risalah::app {

namespace {

using domain::SignatureSource;

constexpr qint64 kLargestKeyFile = 1 << 20;

signing::SignatureLevel signingLevel(FoundLevel level)
{
    switch (level) {
    case FoundLevel::PlainCms:
    case FoundLevel::B:
        return signing::SignatureLevel::B;
    case FoundLevel::T:
        return signing::SignatureLevel::T;
    case FoundLevel::LT:
        return signing::SignatureLevel::LT;
    case FoundLevel::LTA:
    case FoundLevel::DocumentTimestamp:
        break;
    }
    return signing::SignatureLevel::LTA;
}

/// The file behind a key choice: read at the moment of signing, kept nowhere.
Result<QByteArray> keyFile(const QString& path)
{
    auto bytes = readFile(path, kLargestKeyFile);
    const bool isNoKey = !bytes && bytes.error().code == ErrorCode::FileTooLarge;
    return isNoKey ? Result<QByteArray>(fail(ErrorCode::KeyFileUnreadable, path)) : bytes;
}

/// The rooms below do not know the file's name.
template <class T> Result<T> named(Result<T> result, const QString& subject)
{
    if (!result && result.error().subject.isEmpty()) {
        Error error = result.error();
        error.subject = subject;
        return tl::unexpected<Error>(std::move(error));
    }
    return result;
}

/// The passphrase ends here.
Result<std::unique_ptr<signing::KeySource>> openKey(const KeyChoice& choice, Secret passphrase)
{
    if (choice.source == SignatureSource::Token) {
        return named(signing::openPkcs11({choice.module, choice.token, choice.key}, passphrase),
                     choice.token.isEmpty() ? choice.module : choice.token);
    }
    const auto bytes = keyFile(choice.file);
    if (!bytes) {
        return forwardError(bytes);
    }
    return named(signing::openPkcs12(*bytes, passphrase), choice.file);
}

bool isTimestampTrouble(ErrorCode code)
{
    return code == ErrorCode::TsaUnreachable || code == ErrorCode::TsaRefused
        || code == ErrorCode::TsaAnswerInvalid || code == ErrorCode::TsaClockDiffers
        || code == ErrorCode::NetworkFailed;
}

signing::SignRequest requestOf(const SigningOrder& order)
{
    signing::SignRequest request;
    request.pdf = order.pdf;
    request.fieldName = order.field;
    request.certify = order.certify;
    request.reason = order.reason;
    request.location = order.location;
    request.at = order.at;
    request.level = signingLevel(order.level);
    request.timestampUrl = order.timestampUrl;
    request.appearancePdf = order.appearance;
    return request;
}

/// For a program that reaches nobody.
class NoNetwork final : public signing::NetworkAccess {
public:
    [[nodiscard]] Result<QByteArray>
    post(const QString& url, const QByteArray& /*contentType*/, const QByteArray& /*body*/) override
    {
        return fail(ErrorCode::NetworkFailed, url);
    }
    [[nodiscard]] Result<QByteArray> get(const QString& url) override
    {
        return fail(ErrorCode::NetworkFailed, url);
    }
};

std::unique_ptr<signing::NetworkAccess> networkOf(const SigningWatch& watch)
{
    return watch.network == nullptr ? std::make_unique<NoNetwork>()
                                    : watch.network(watch.stop, watch.networkTimeout);
}

/// Signs with a key we hold; without the time stamp when that is allowed and nothing else is wrong.
Result<SigningOutcome> signWithKey(signing::KeySource& key,
                                   const SigningOrder& order,
                                   const SigningWatch& watch,
                                   const signing::KnownFile& known)
{
    const auto network = networkOf(watch);
    signing::SignRequest request = requestOf(order);
    request.known = &known;
    SigningOutcome outcome;
    request.goesWithoutTimestamp = [&](const Error& trouble) {
        outcome.fellBack = order.mayFallBack && isTimestampTrouble(trouble.code);
        return outcome.fellBack;
    };
    auto pdf = signing::signPdf(key, request, *network);
    if (!pdf) {
        return forwardError(pdf);
    }
    outcome.pdf = *std::move(pdf);
    return outcome;
}

/// Who signed, for asking whether that certificate is still good.
struct LocalSignature {
    SigningOutcome outcome;
    QString signer;
    QByteArray certificate;
    std::vector<QByteArray> issuers;
};

/// Long-term data bring the issuers along.
bool lacksIssuers(const signing::KeySource& key, const SigningOrder& order)
{
    if (order.level >= FoundLevel::LT) {
        return false;
    }
    const auto anchors = signing::readAnchors(order.trustAnchors).value_or(std::vector<QByteArray>());
    return signing::comesWithoutIssuer(key, anchors);
}

Result<LocalSignature> signLocally(const SigningOrder& order,
                                   SigningSecrets secrets,
                                   const SigningWatch& watch,
                                   const signing::KnownFile& known)
{
    tell(watch, SigningStep::OpenKey);
    const auto key = openKey(order.key, std::move(secrets.passphrase));
    if (!key) {
        return forwardError(key);
    }
    const auto certificate = signing::checkCertificate(**key, order.at);
    if (!certificate) {
        return forwardError(certificate);
    }
    const KeyOwner owner{certificate->name, certificate->issuer, certificate->validUntil};
    if (const auto fits = checkOwner(owner, order, watch); !fits) {
        return forwardError(fits);
    }
    if (watch.stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    tell(watch, SigningStep::Sign);
    auto outcome = signWithKey(**key, order, watch, known);
    if (!outcome) {
        return forwardError(outcome);
    }
    outcome->lacksIssuers = lacksIssuers(**key, order);
    return LocalSignature{*std::move(outcome), certificate->name, (*key)->certificate(), (*key)->chain()};
}

Result<QByteArray>
withLongTermData(const SigningOrder& order, const SigningWatch& watch, const QByteArray& pdf)
{
    tell(watch, SigningStep::AddLongTermData);
    auto anchors = signing::readAnchors(order.trustAnchors);
    if (!anchors) {
        return forwardError(anchors);
    }
    const auto network = networkOf(watch);
    return signing::extendToLongTerm({pdf, order.at, order.timestampUrl, *std::move(anchors)}, *network);
}

/// Why no signature may be made with this certificate, when the authorities say so. The trouble may be about
/// another one: somebody who signed earlier may have lost theirs since. Who has been asked in the order of
/// the file, a name does not tell: the same person may have signed with an older certificate.
std::optional<Error> revocationOf(const LocalSignature& made,
                                  const Error& trouble,
                                  const SigningOrder& order,
                                  const SigningWatch& watch)
{
    if (trouble.code == ErrorCode::Cancelled) {
        return std::nullopt;
    }
    auto issuers = made.issuers;
    if (const auto anchors = signing::readAnchors(order.trustAnchors)) {
        issuers.insert(issuers.end(), anchors->begin(), anchors->end());
    }
    const auto network = networkOf(watch);
    const auto good = signing::checkRevocation(made.certificate, issuers, order.at, *network);
    if (!good && good.error().code == ErrorCode::CertificateRevoked) {
        return good.error();
    }
    // An answer once received is not taken back by one that does not come.
    const bool wasOwn = trouble.code == ErrorCode::CertificateRevoked && trouble.subject == made.signer;
    return !good && wasOwn ? std::optional(trouble) : std::nullopt;
}

/// Long-term data are worth having, but no reason to lose a good signature. One of a revoked certificate is
/// none.
Result<void> addLongTermData(const SigningOrder& order, const SigningWatch& watch, LocalSignature& made)
{
    auto extended = withLongTermData(order, watch, made.outcome.pdf);
    if (extended) {
        made.outcome.pdf = *std::move(extended);
        made.outcome.lacksIssuers = false;
        return {};
    }
    if (auto revoked = revocationOf(made, extended.error(), order, watch)) {
        return tl::unexpected<Error>(*std::move(revoked));
    }
    made.outcome.longTermTrouble = extended.error();
    return {};
}

} // namespace

Result<SigningOutcome> extendFile(const SigningOrder& order, const SigningWatch& watch)
{
    auto extended = withLongTermData(order, watch, order.pdf);
    if (!extended) {
        return forwardError(extended);
    }
    SigningOutcome outcome;
    outcome.pdf = *std::move(extended);
    return verifiedResult(order, watch, std::move(outcome));
}

Result<SigningOutcome> signFile(const SigningOrder& order, SigningSecrets secrets, const SigningWatch& watch)
{
    // Looking through a large file takes longer than signing it: both at once.
    const signing::KnownFile known(order.pdf);
    auto made = signLocally(order, std::move(secrets), watch, known);
    if (!made) {
        return forwardError(made);
    }
    SigningOutcome& outcome = made->outcome;
    if (order.isLast && !outcome.fellBack && order.level == FoundLevel::T) {
        if (const auto added = addLongTermData(order, watch, *made); !added) {
            return forwardError(added);
        }
    }
    if (known.isStillLooking() || known.isPlain()) {
        // The result counts only when the file turns out to be what it was taken for.
        auto verified = verifiedResult(order, watch, outcome, &known);
        if (known.isPlain()) {
            return verified;
        }
    }
    return verifiedResult(order, watch, std::move(outcome));
}

} // namespace risalah::app
