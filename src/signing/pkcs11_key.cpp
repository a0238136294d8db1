// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs11_key.h"

#include "signing/cryptoki_session.h"
#include "signing/der.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace risalah::signing {

namespace {

/// What PKCS#1 puts before a SHA-256: the DER of a DigestInfo up to its octets.
const char kSha256Info[] = "\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20";

/// What one of them can be asked for by.
QString namesOf(CryptokiSession& session, const std::vector<CK_OBJECT_HANDLE>& keys)
{
    QStringList names;
    for (const CK_OBJECT_HANDLE key : keys) {
        names.append(QString::fromUtf8(session.attribute(key, CKA_LABEL)));
    }
    names.sort();
    return names.join(QStringLiteral(", "));
}

Result<CK_OBJECT_HANDLE> findKey(CryptokiSession& session, const QString& label)
{
    const auto keys = session.find(CKO_PRIVATE_KEY, CKA_LABEL, label.toUtf8());
    if (!keys) {
        return forwardError(keys);
    }
    if (keys->empty()) {
        return fail(ErrorCode::KeyMissing, label.isEmpty() ? session.tokenLabel() : label);
    }
    if (keys->size() > 1) {
        return fail(ErrorCode::KeyAmbiguous, namesOf(session, *keys));
    }
    return keys->front();
}

class Pkcs11Key final : public KeySource {
public:
    Pkcs11Key(std::unique_ptr<CryptokiSession> session,
              QString label,
              CK_OBJECT_HANDLE key,
              QByteArray certificate,
              std::vector<QByteArray> chain,
              const Secret& pin)
        : m_session(std::move(session))
        , m_label(std::move(label))
        , m_key(key)
        , m_certificate(std::move(certificate))
        , m_chain(std::move(chain))
        , m_asksEachTime(m_session->asksEachTime(key))
    {
        if (m_asksEachTime) {
            m_pin = pin.copy();
        }
    }

    [[nodiscard]] const QByteArray& certificate() const override { return m_certificate; }
    [[nodiscard]] const std::vector<QByteArray>& chain() const override { return m_chain; }
    [[nodiscard]] Result<RawSignature> sign(const QByteArray& toBeSigned) override;
    [[nodiscard]] bool signsOnce() const override { return m_asksEachTime; }

private:
    [[nodiscard]] Result<RawSignature> signWithRsa(const QByteArray& toBeSigned, const Secret& pin);
    [[nodiscard]] Result<RawSignature> signWithEc(const QByteArray& toBeSigned, const Secret& pin);

    std::unique_ptr<CryptokiSession> m_session;
    QString m_label; // as it was asked for
    CK_OBJECT_HANDLE m_key;
    QByteArray m_certificate;
    std::vector<QByteArray> m_chain;
    bool m_asksEachTime;
    std::optional<Secret> m_pin; // only for such a key, and only until it has signed
};

QByteArray algorithmOf(int nid, int parameterType)
{
    const AlgorithmHandle algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(nid), parameterType, nullptr);
    return derOf<i2d_X509_ALGOR>(algorithm.get());
}

/// Cryptoki gives r and s of the same length; CMS wants them as a DER sequence.
QByteArray ecdsaSequence(const QByteArray& halves)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(halves.constData());
    const auto half = static_cast<int>(halves.size() / 2);
    const Handle<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr));
    return derOf<i2d_ECDSA_SIG>(signature.get());
}

Result<RawSignature> Pkcs11Key::sign(const QByteArray& toBeSigned)
{
    if (m_asksEachTime && !m_pin) { // an empty PIN would count as a wrong one
        return fail(ErrorCode::SigningFailed, m_session->tokenLabel(), {}, QStringLiteral("signs once"));
    }
    const Secret pin = std::exchange(m_pin, std::nullopt).value_or(Secret());
    // Whoever logged in since then has made the old handle worthless.
    m_key = findKey(*m_session, m_label).value_or(m_key);
    const auto certificate = certificateFromDer(m_certificate);
    const auto* key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    switch (key != nullptr ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE) {
    case EVP_PKEY_RSA:
        return signWithRsa(toBeSigned, pin);
    case EVP_PKEY_EC:
        return signWithEc(toBeSigned, pin);
    default: // OpenSSL's numbers, not an enumeration of ours
        return fail(ErrorCode::KeyAlgorithmRefused, m_session->tokenLabel());
    }
}

Result<RawSignature> Pkcs11Key::signWithRsa(const QByteArray& toBeSigned, const Secret& pin)
{
    const bool hashesItself = m_session->knows(CKM_SHA256_RSA_PKCS);
    const auto data = hashesItself ? toBeSigned : QByteArray(kSha256Info, 19) + sha256(toBeSigned);
    const auto value = m_session->sign(m_key, hashesItself ? CKM_SHA256_RSA_PKCS : CKM_RSA_PKCS, data, pin);
    if (!value) {
        return forwardError(value);
    }
    return RawSignature{*value, algorithmOf(NID_sha256WithRSAEncryption, V_ASN1_NULL)};
}

Result<RawSignature> Pkcs11Key::signWithEc(const QByteArray& toBeSigned, const Secret& pin)
{
    const auto value = m_session->sign(m_key, CKM_ECDSA, sha256(toBeSigned), pin);
    if (!value) {
        return forwardError(value);
    }
    return RawSignature{ecdsaSequence(*value), algorithmOf(NID_ecdsa_with_SHA256, V_ASN1_UNDEF)};
}

std::vector<QByteArray>
certificatesOn(CryptokiSession& session, CK_ATTRIBUTE_TYPE type, const QByteArray& value)
{
    std::vector<QByteArray> certificates;
    const auto found = session.find(CKO_CERTIFICATE, type, value);
    for (const auto object : found ? *found : std::vector<CK_OBJECT_HANDLE>{}) {
        certificates.push_back(session.attribute(object, CKA_VALUE));
    }
    return certificates;
}

/// Key and certificate share an id; some makers leave it out and give both the same label.
Result<QByteArray> findCertificate(CryptokiSession& session, CK_OBJECT_HANDLE key)
{
    for (const CK_ATTRIBUTE_TYPE type : {CKA_ID, CKA_LABEL}) {
        const auto value = session.attribute(key, type);
        const auto fitting =
            value.isEmpty() ? std::vector<QByteArray>{} : certificatesOn(session, type, value);
        for (const auto& der : fitting) {
            if (certificateFromDer(der)) {
                return der;
            }
        }
    }
    return fail(ErrorCode::CertificateMissing, QString::fromUtf8(session.attribute(key, CKA_LABEL)));
}

} // namespace

Result<std::unique_ptr<KeySource>> openPkcs11(const TokenAddress& address, const Secret& pin)
{
    auto session = CryptokiSession::open(address.module, address.tokenLabel, pin);
    if (!session) {
        return forwardError(session);
    }
    const auto key = findKey(**session, address.keyLabel);
    if (!key) {
        return forwardError(key);
    }
    auto certificate = findCertificate(**session, *key);
    if (!certificate) {
        return forwardError(certificate);
    }
    auto chain = chainOf(*certificate, certificatesOn(**session, CKA_ID, {}));
    return std::make_unique<Pkcs11Key>(std::move(*session), address.keyLabel, *key, std::move(*certificate),
                                       std::move(chain), pin);
}

} // namespace risalah::signing
