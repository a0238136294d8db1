// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>

#include <memory>
#include <set>
#include <vector>

namespace risalah::test {

/// Keys of every kind that a signer may come with.
enum class KeyKind { Rsa1024, Rsa2048, Rsa3072, RsaPss2048, EcP256, EcP384, Ed25519 };

/// A certificate (DER), its private key, and its issuers, nearest first, the root last.
struct Identity {
    QByteArray certificate;
    std::shared_ptr<EVP_PKEY> key;
    std::vector<QByteArray> chain;
};

/// What a certificate is to be; the extensions in OpenSSL's words ("critical,CA:TRUE"), empty: not there.
struct CertificateSpec {
    QString name;
    KeyKind keyKind = KeyKind::EcP256;
    Instant from;
    Instant until;
    QByteArray basicConstraints = "critical,CA:FALSE";
    QByteArray keyUsage = "critical,digitalSignature,nonRepudiation";
    QByteArray extendedKeyUsage;
    QByteArray ocspUrl;
    QByteArray crlUrl;
    QByteArray issuersUrl;
    bool noOcspCheck = false;
    std::shared_ptr<EVP_PKEY> key; ///< instead of a new one of keyKind
};

/// How a key file is written.
struct Pkcs12Options {
    int keyAlgorithm = 0; ///< a NID such as NID_pbe_WithSHA1And40BitRC2_CBC; 0: AES-256
    int certificateAlgorithm = 0;
    bool withChain = true;
    bool withCertificate = true;
    bool withMac = true;
};

/// A small certification authority made when the test starts: root → intermediate → signers, timestamp
/// service and OCSP responder. Signers from signer() carry the addresses that ScriptedNetwork answers.
class TestPki {
public:
    static constexpr const char* kOcspUrl = "http://pki.test/ocsp";
    static constexpr const char* kRootCrlUrl = "http://pki.test/root.crl";
    static constexpr const char* kCrlUrl = "http://pki.test/issuing.crl";
    static constexpr const char* kIssuersUrl = "http://pki.test/issuing.cer";

    explicit TestPki(Instant now);

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const Identity& root() const { return m_root; }
    [[nodiscard]] const Identity& intermediate() const { return m_intermediate; }
    [[nodiscard]] const Identity& timestampService() const { return m_timestampService; }
    [[nodiscard]] const Identity& ocspResponder() const { return m_ocspResponder; }

    /// A new certificate from the intermediate (or another issuer), exactly as told.
    [[nodiscard]] Identity issue(const CertificateSpec& spec) const;
    [[nodiscard]] Identity issue(const CertificateSpec& spec, const Identity& issuer) const;
    /// What a good signer's certificate is; change a member to make a bad one.
    [[nodiscard]] CertificateSpec signerSpec(const QString& name, KeyKind keyKind) const;
    [[nodiscard]] Identity signer(const QString& name, KeyKind keyKind) const;

    /// From now on lists and OCSP answers say so.
    void revoke(const Identity& identity, Instant when);
    [[nodiscard]] bool isRevoked(const QByteArray& certificate) const;

    /// The revocation list of an issuer, current around now().
    [[nodiscard]] QByteArray crl(const Identity& issuer) const;
    /// An answer to an OCSP request (DER).
    [[nodiscard]] QByteArray ocspAnswer(const QByteArray& request) const;

    [[nodiscard]] static QByteArray
    pkcs12(const Identity& identity, const QByteArray& passphrase, const Pkcs12Options& options = {});
    /// Several keys in one file, all with the same issuers.
    [[nodiscard]] static QByteArray pkcs12(const std::vector<Identity>& identities,
                                           const QByteArray& passphrase);
    /// PKCS#8 in PEM, as softhsm2-util reads it.
    [[nodiscard]] static QByteArray privateKeyPem(const Identity& identity);
    [[nodiscard]] static QByteArray certificatePem(const QByteArray& der);

private:
    Instant m_now;
    Identity m_root;
    Identity m_intermediate;
    Identity m_timestampService;
    Identity m_ocspResponder;
    std::set<QByteArray> m_revoked; // certificates
    std::set<std::pair<QByteArray, std::int64_t>> m_revokedSerials; // serial number (DER) and seconds
};

} // namespace risalah::test
