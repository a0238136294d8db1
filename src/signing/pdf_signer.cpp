// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf_signer.h"

#include "signing/cades_builder.h"
#include "signing/certificate_check.h"
#include "signing/der.h"
#include "signing/pdf/field_facts.h"
#include "signing/pdf_failure.h"
#include "signing/signed_file.h"
#include "signing/timestamp_client.h"

namespace risalah::signing {

namespace {

constexpr qsizetype kReservedForSignature = 4096;
constexpr qsizetype kReservedForTimestamp = 8192;
constexpr qsizetype kReservedForOnlyTimestamp = 32768; // there is no second layout to grow in
constexpr qsizetype kReservedSpare = 512; // the second timestamp need not be as long as the first

QString pdfDate(Instant at)
{
    auto digits = at.toIso().left(19);
    digits.remove(u'-').remove(u'T').remove(u':');
    return QStringLiteral("D:") + digits + QStringLiteral("Z");
}

bool wantsTimestamp(SignatureLevel level)
{
    switch (level) {
    case SignatureLevel::B:
        return false;
    case SignatureLevel::T:
    case SignatureLevel::LT:
    case SignatureLevel::LTA:
        return true;
    }
    return false; // not reached: the switch above is complete
}

bool wantsLongTerm(SignatureLevel level)
{
    return level == SignatureLevel::LT || level == SignatureLevel::LTA;
}

pdf::SignatureSpec specOf(const SignRequest& request, const QString& signerName)
{
    pdf::SignatureSpec spec;
    spec.fieldName = request.fieldName.toStdString();
    spec.certify = request.certify;
    spec.signerName = signerName.toStdString();
    spec.reason = request.reason.toStdString();
    spec.location = request.location.toStdString();
    spec.date = pdfDate(request.at).toStdString();
    spec.appearancePdf = request.appearancePdf.toStdString();
    return spec;
}

qsizetype firstReserve(const KeySource& key, const SignRequest& request)
{
    qsizetype size = kReservedForSignature + key.certificate().size();
    for (const auto& issuer : key.chain()) {
        size += issuer.size();
    }
    const auto forTimestamp = key.signsOnce() ? kReservedForOnlyTimestamp : kReservedForTimestamp;
    return size + (wantsTimestamp(request.level) ? forTimestamp : 0);
}

struct MadeSignature {
    QByteArray der;
    bool hasTimestamp = false;
};

/// The key is asked before anybody is waited for, and what it made serves without a time stamp too.
Result<MadeSignature>
cmsFor(KeySource& key, const SignRequest& request, const QByteArray& digest, NetworkAccess& network)
{
    auto cms = CadesBuilder::sign(key, digest);
    if (!cms) {
        return forwardError(cms);
    }
    if (!wantsTimestamp(request.level)) {
        return MadeSignature{cms->der(), false};
    }
    const auto token =
        fetchTimestamp(network, request.timestampUrl, sha256(cms->signatureValue()), request.at);
    if (!token) {
        return request.goesWithoutTimestamp && request.goesWithoutTimestamp(token.error())
            ? Result<MadeSignature>(MadeSignature{cms->der(), false})
            : forwardError(token);
    }
    if (const auto added = cms->addTimestamp(*token); !added) {
        return forwardError(added);
    }
    return MadeSignature{cms->der(), true};
}

struct SignedPdf {
    QByteArray pdf;
    bool hasTimestamp = false;
};

/// Signs with room for that many bytes; too little, and a second layout with room for what came out. Not more
/// often: each layout uses the key once more.
Result<SignedPdf>
signedOnce(KeySource& key, const SignRequest& request, pdf::SignatureSpec spec, NetworkAccess& network)
{
    auto reserve = firstReserve(key, request);
    const int layouts = key.signsOnce() ? 1 : 2;
    for (int attempt = 0; attempt < layouts; ++attempt) {
        spec.reservedBytes = static_cast<std::size_t>(reserve);
        const auto placeholder = pdf::signatureUpdate(viewOf(request.pdf), spec);
        if (!placeholder) {
            return pdfFailure(placeholder.error());
        }
        SignedFile file(request.pdf, *placeholder, request.known);
        const auto cms = cmsFor(key, request, file.digest(), network);
        if (!cms) {
            return forwardError(cms);
        }
        if (file.hasRoomFor(cms->der)) {
            return SignedPdf{std::move(file).with(cms->der), cms->hasTimestamp};
        }
        reserve = cms->der.size() + kReservedSpare;
    }
    return fail(ErrorCode::SignatureTooLarge, QString::fromStdString(spec.signerName));
}

} // namespace

Result<QByteArray> signPdf(KeySource& key, const SignRequest& request, NetworkAccess& network)
{
    if (wantsTimestamp(request.level) && request.timestampUrl.isEmpty()) {
        return fail(ErrorCode::TsaUnreachable, {}, {}, QStringLiteral("no address given"));
    }
    const auto signer = checkCertificate(key, request.at);
    if (!signer) {
        return forwardError(signer);
    }
    auto made = signedOnce(key, request, specOf(request, signer->name), network);
    if (!made) {
        return forwardError(made);
    }
    if (!wantsLongTerm(request.level) || !made->hasTimestamp) {
        return std::move(made->pdf);
    }
    const bool wantsDocumentTimestamp = request.level == SignatureLevel::LTA;
    return extendToLongTerm(
        {made->pdf, request.at, wantsDocumentTimestamp ? request.timestampUrl : QString(), key.chain()},
        network);
}

Result<std::vector<SignatureField>> signatureFields(const QByteArray& pdf)
{
    const auto facts = pdf::fieldsOf(viewOf(pdf));
    if (!facts) {
        return pdfFailure(facts.error());
    }
    std::vector<SignatureField> fields;
    for (const auto& fact : *facts) {
        if (!fact.isDocumentTimestamp) {
            const auto [left, bottom, right, top] = fact.rect;
            fields.push_back({QString::fromStdString(fact.name), fact.page,
                              QRectF(left, bottom, right - left, top - bottom), fact.isSigned});
        }
    }
    return fields;
}

} // namespace risalah::signing
