// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate_check.h"

#include "signing/chain_check.h"
#include "signing/der.h"

#include <openssl/core_names.h>

#include <string_view>

namespace risalah::signing {

namespace {

constexpr int kSmallestRsa = 2048;

bool isAllowedCurve(const EVP_PKEY* key)
{
    char name[32] = {};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name, sizeof name, &size) != 1) {
        return false;
    }
    const std::string_view curve(name, size);
    return curve == SN_X9_62_prime256v1 || curve == SN_secp384r1;
}

bool isAllowed(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return EVP_PKEY_get_bits(key) >= kSmallestRsa;
    case EVP_PKEY_EC:
        return isAllowedCurve(key);
    default: // OpenSSL's numbers, not an enumeration of ours
        return false;
    }
}

/// Each certificate that came along must have issued the one before it.
bool isConnected(const KeySource& key)
{
    auto current = certificateFromDer(key.certificate());
    for (const auto& der : key.chain()) {
        auto issuer = certificateFromDer(der);
        if (!issuer || !isIssuedBy(current.get(), issuer.get())) {
            return false;
        }
        current = std::move(issuer);
    }
    return true;
}

} // namespace

Result<SignerCertificate> checkCertificate(const KeySource& key, Instant at)
{
    const auto certificate = certificateFromDer(key.certificate());
    if (!certificate) {
        return fail(ErrorCode::CertificateMissing);
    }
    SignerCertificate signer{nameOf(X509_get_subject_name(certificate.get())),
                             nameOf(X509_get_issuer_name(certificate.get())),
                             instantOf(X509_get0_notBefore(certificate.get())).value_or(Instant{}),
                             instantOf(X509_get0_notAfter(certificate.get())).value_or(Instant{})};
    if (at < signer.validFrom) {
        return fail(ErrorCode::CertificateNotYetValid, signer.name);
    }
    if (at > signer.validUntil) {
        return fail(ErrorCode::CertificateExpired, signer.name);
    }
    if (!maySignDocuments(certificate.get())) {
        return fail(ErrorCode::CertificateUsageRefused, signer.name);
    }
    const auto* publicKey = X509_get0_pubkey(certificate.get());
    // pdfsig and poppler call what such a key signs invalid, and it can sign in no other way.
    if (publicKey != nullptr && EVP_PKEY_get_base_id(publicKey) == EVP_PKEY_RSA_PSS) {
        return fail(ErrorCode::KeyOnlyForPss, signer.name);
    }
    if (publicKey == nullptr || !isAllowed(publicKey)) {
        return fail(ErrorCode::KeyAlgorithmRefused, signer.name);
    }
    if (!isConnected(key)) {
        return fail(ErrorCode::CertificateChainBroken, signer.name);
    }
    return signer;
}

bool comesWithoutIssuer(const KeySource& key, const std::vector<QByteArray>& anchors)
{
    const auto certificate = certificateFromDer(key.certificate());
    if (!certificate || !key.chain().empty() || isSelfSigned(certificate.get())) {
        return false;
    }
    // A root does not travel anyway; any other certificate others will miss, whoever trusts it here.
    const auto issuers = chainOf(key.certificate(), anchors);
    const auto issuer = issuers.empty() ? nullptr : certificateFromDer(issuers.front());
    return !issuer || !isSelfSigned(issuer.get());
}

} // namespace risalah::signing
