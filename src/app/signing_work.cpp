// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing_work.h"

#include "app/detail/http_access.h"
#include "domain/signer_name.h"
#include "signing/certificate_check.h"
#include "signing/pdf_signer.h"
#include "signing/pkcs11_key.h"
#include "signing/pkcs12_key.h"
#include "signing/verifier.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <algorithm>

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
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::FileMissing, path);
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    if (file.size() > kLargestKeyFile) {
        return fail(ErrorCode::KeyFileUnreadable, path);
    }
    return file.readAll();
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

Result<std::unique_ptr<signing::KeySource>> openKey(const KeyChoice& choice, const Secret& passphrase)
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

Result<void> checkOwner(const signing::SignerCertificate& certificate,
                        const SigningOrder& order,
                        const SigningWatch& watch)
{
    if (order.slotName.isEmpty() || domain::namesSamePerson(certificate.name, order.slotName)) {
        return {};
    }
    const KeyOwner owner{certificate.name, certificate.issuer, certificate.validUntil};
    if (watch.acceptsOther && watch.acceptsOther(owner)) {
        return {};
    }
    return fail(ErrorCode::SignerNotExpected, certificate.name);
}

void tell(const SigningWatch& watch, SigningStep step)
{
    if (watch.progress) {
        watch.progress(step);
    }
}

bool isTimestampTrouble(ErrorCode code)
{
    return code == ErrorCode::TsaUnreachable || code == ErrorCode::TsaRefused
        || code == ErrorCode::TsaAnswerInvalid || code == ErrorCode::NetworkFailed;
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

/// Signs with a key we hold; without the time stamp when that is allowed and nothing else is wrong.
Result<SigningOutcome>
signWithKey(signing::KeySource& key, const SigningOrder& order, const SigningWatch& watch)
{
    HttpAccess network(watch.stop, watch.networkTimeout);
    signing::SignRequest request = requestOf(order);
    SigningOutcome outcome;
    auto pdf = signing::signPdf(key, request, network);
    if (!pdf && order.mayFallBack && isTimestampTrouble(pdf.error().code)) {
        request.level = signing::SignatureLevel::B;
        outcome.fellBack = true;
        pdf = signing::signPdf(key, request, network);
    }
    if (!pdf) {
        return forwardError(pdf);
    }
    outcome.pdf = *std::move(pdf);
    return outcome;
}

Result<SigningOutcome>
signLocally(const SigningOrder& order, const SigningSecrets& secrets, const SigningWatch& watch)
{
    tell(watch, SigningStep::OpenKey);
    const auto key = openKey(order.key, secrets.passphrase);
    if (!key) {
        return forwardError(key);
    }
    const auto certificate = signing::checkCertificate(**key, order.at);
    if (!certificate) {
        return forwardError(certificate);
    }
    if (const auto fits = checkOwner(*certificate, order, watch); !fits) {
        return forwardError(fits);
    }
    if (watch.stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    tell(watch, SigningStep::Sign);
    return signWithKey(**key, order, watch);
}

Result<SigningOutcome>
signAtGateway(const SigningOrder& order, const SigningSecrets& secrets, const SigningWatch& watch)
{
    const BsreGatewaySigner gateway(order.gateway, secrets.gatewayPassword.copy(), watch.gatewayTimes);
    GatewayRequest request;
    request.pdf = order.pdf;
    request.nik = order.key.nik;
    request.reason = order.reason;
    request.location = order.location;
    request.codeText = order.codeText;
    request.mark = order.gatewayMark;
    tell(watch, SigningStep::Sign);
    auto returned = gateway.sign(request, secrets.passphrase, watch.stop);
    if (!returned) {
        return forwardError(returned);
    }
    SigningOutcome outcome;
    outcome.pdf = std::move(returned->pdf);
    return outcome;
}

std::vector<QByteArray> inDer(const std::vector<QByteArray>& anchors)
{
    std::vector<QByteArray> certificates;
    for (const QByteArray& anchor : anchors) {
        const auto format = anchor.startsWith("-----") ? QSsl::Pem : QSsl::Der;
        for (const QSslCertificate& certificate : QSslCertificate::fromData(anchor, format)) {
            certificates.push_back(certificate.toDer());
        }
    }
    return certificates;
}

/// Long-term data are worth having, but no reason to lose a good signature.
void addLongTermData(const SigningOrder& order, const SigningWatch& watch, SigningOutcome& outcome)
{
    tell(watch, SigningStep::AddLongTermData);
    HttpAccess network(watch.stop, watch.networkTimeout);
    auto extended = signing::extendToLongTerm(
        {outcome.pdf, order.at, order.timestampUrl, inDer(order.trustAnchors)}, network);
    if (extended) {
        outcome.pdf = *std::move(extended);
    }
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
Result<Verification> judged(const SigningOrder& order, const SigningWatch& watch, const QByteArray& pdf)
{
    if (order.key.source == SignatureSource::Gateway) {
        return watch.verifier.verify(pdf, {order.trustAnchors, {}}, order.at);
    }
    return signing::verifyPdf({pdf, order.trustAnchors, order.at, {}});
}

Result<SigningOutcome> verified(const SigningOrder& order, const SigningWatch& watch, SigningOutcome outcome)
{
    auto verification = judged(order, watch, outcome.pdf);
    if (!verification) {
        return fail(ErrorCode::SignedFileUnsound, {}, {}, logLine(verification.error()));
    }
    const SignatureReport* made = newestSignature(*verification);
    const bool isSound = made != nullptr && std::ranges::all_of(verification->signatures, isWhole)
        && verification->verdict != Verdict::TotalFailed && outcome.pdf != order.pdf;
    const bool keepsOriginal =
        order.key.source == SignatureSource::Gateway || outcome.pdf.startsWith(order.pdf);
    if (!isSound || !keepsOriginal) {
        return fail(ErrorCode::SignedFileUnsound, made == nullptr ? QString() : made->field, {},
                    keepsOriginal ? QStringLiteral("verification failed") : QStringLiteral("no prefix"));
    }
    outcome.field = made->field;
    outcome.signer = made->signer;
    outcome.level = made->level;
    outcome.verification = *std::move(verification);
    return outcome;
}

} // namespace

Result<SigningOutcome>
makeSignature(const SigningOrder& order, const SigningSecrets& secrets, const SigningWatch& watch)
{
    const bool isRemote = order.key.source == SignatureSource::Gateway;
    auto outcome = isRemote ? signAtGateway(order, secrets, watch) : signLocally(order, secrets, watch);
    if (!outcome) {
        return outcome;
    }
    const bool wantsMore = order.isLast && !outcome->fellBack && order.level == FoundLevel::T;
    if (wantsMore && !isRemote) {
        addLongTermData(order, watch, *outcome);
    }
    if (watch.stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    tell(watch, SigningStep::Verify);
    return verified(order, watch, *std::move(outcome));
}

} // namespace risalah::app
