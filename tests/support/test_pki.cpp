// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_pki.h"

#include <QtGlobal>

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace risalah::test {

namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

template <auto release> struct Release {
    template <class T> void operator()(T* object) const { release(object); }
};
template <class T, auto release> using Handle = std::unique_ptr<T, Release<release>>;
using Certificate = Handle<X509, X509_free>;
using Memory = Handle<BIO, BIO_free_all>;

/// Test support has nobody to report to: a failure here ends the program with OpenSSL's reason.
void demand(bool holds, const char* what)
{
    if (!holds) {
        ERR_print_errors_fp(stderr);
        qFatal("test PKI: %s", what);
    }
}

template <auto encode, class T> QByteArray der(T* object)
{
    unsigned char* bytes = nullptr;
    const int size = encode(object, &bytes);
    demand(size > 0, "cannot encode");
    const QByteArray copy(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return copy;
}

Certificate parsed(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(bytes.size())));
    demand(certificate != nullptr, "no certificate");
    return certificate;
}

QByteArray text(BIO* memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return {bytes, size};
}

EVP_PKEY* newKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa1024:
        return EVP_RSA_gen(1024);
    case KeyKind::Rsa2048:
        return EVP_RSA_gen(2048);
    case KeyKind::Rsa3072:
        return EVP_RSA_gen(3072);
    case KeyKind::RsaPss2048: {
        const Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new_id(EVP_PKEY_RSA_PSS, nullptr));
        EVP_PKEY* key = nullptr;
        demand(EVP_PKEY_keygen_init(context.get()) == 1
                   && EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), 2048) == 1
                   && EVP_PKEY_generate(context.get(), &key) == 1,
               "no RSA-PSS key");
        return key;
    }
    case KeyKind::EcP256:
        return EVP_EC_gen("P-256");
    case KeyKind::EcP384:
        return EVP_EC_gen("P-384");
    case KeyKind::Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

std::shared_ptr<EVP_PKEY> sharedKey(KeyKind kind)
{
    std::shared_ptr<EVP_PKEY> key(newKey(kind), EVP_PKEY_free);
    demand(key != nullptr, "no key");
    return key;
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    if (value.isEmpty()) {
        return;
    }
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Handle<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    demand(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value.constData());
}

void addExtensions(X509* certificate, X509* issuer, const CertificateSpec& spec)
{
    addExtension(certificate, issuer, NID_basic_constraints, spec.basicConstraints);
    addExtension(certificate, issuer, NID_key_usage, spec.keyUsage);
    addExtension(certificate, issuer, NID_ext_key_usage, spec.extendedKeyUsage);
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    if (certificate != issuer) {
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    }
    QByteArray access;
    if (!spec.ocspUrl.isEmpty()) {
        access = "OCSP;URI:" + spec.ocspUrl;
    }
    if (!spec.issuersUrl.isEmpty()) {
        access += (access.isEmpty() ? "" : ",") + ("caIssuers;URI:" + spec.issuersUrl);
    }
    addExtension(certificate, issuer, NID_info_access, access);
    addExtension(certificate, issuer, NID_crl_distribution_points,
                 spec.crlUrl.isEmpty() ? QByteArray() : "URI:" + spec.crlUrl);
    addExtension(certificate, issuer, NID_id_pkix_OCSP_noCheck,
                 spec.noOcspCheck ? QByteArray("ignored") : QByteArray());
}

void setName(X509* certificate, const QString& name)
{
    auto* subject = X509_get_subject_name(certificate);
    const auto utf8 = name.toUtf8();
    const auto add = [&](const char* field, const QByteArray& value) {
        X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(value.constData()),
                                   static_cast<int>(value.size()), -1, 0);
    };
    add("C", "ID");
    add("O", "Pemerintah Kota Uji");
    add("CN", utf8);
}

void setSerial(X509* certificate)
{
    const Handle<BIGNUM, BN_free> number(BN_new());
    BN_rand(number.get(), 120, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

time_t seconds(Instant instant)
{
    return static_cast<time_t>(instant.msSinceEpoch / 1000);
}

const EVP_MD* digestFor(const EVP_PKEY* key)
{
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519 ? nullptr : EVP_sha256();
}

/// issuer == nullptr: self-signed.
Identity issued(const CertificateSpec& spec, const Identity* issuer)
{
    Identity identity;
    identity.key = spec.key ? spec.key : sharedKey(spec.keyKind);
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    setName(certificate.get(), spec.name);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(spec.from));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(spec.until));
    X509_set_pubkey(certificate.get(), identity.key.get());
    const Certificate parent = issuer != nullptr ? parsed(issuer->certificate) : nullptr;
    X509* authority = parent ? parent.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority));
    addExtensions(certificate.get(), authority, spec);
    EVP_PKEY* signingKey = issuer != nullptr ? issuer->key.get() : identity.key.get();
    demand(X509_sign(certificate.get(), signingKey, digestFor(signingKey)) > 0, "cannot sign a certificate");
    identity.certificate = der<i2d_X509>(certificate.get());
    if (issuer != nullptr) {
        identity.chain.push_back(issuer->certificate);
        identity.chain.insert(identity.chain.end(), issuer->chain.begin(), issuer->chain.end());
    }
    return identity;
}

CertificateSpec authoritySpec(const QString& name, Instant now)
{
    CertificateSpec spec;
    spec.name = name;
    spec.from = {now.msSinceEpoch - 365 * kDayMs};
    spec.until = {now.msSinceEpoch + 3650 * kDayMs};
    spec.basicConstraints = "critical,CA:TRUE";
    spec.keyUsage = "critical,keyCertSign,cRLSign";
    return spec;
}

QByteArray serialOf(const QByteArray& certificate)
{
    return der<i2d_ASN1_INTEGER>(X509_get_serialNumber(parsed(certificate).get()));
}

struct ReleaseStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

} // namespace

TestPki::TestPki(Instant now) : m_now(now)
{
    m_root = issued(authoritySpec(QStringLiteral("Induk Uji"), now), nullptr);
    auto issuing = authoritySpec(QStringLiteral("Penerbit Uji"), now);
    issuing.crlUrl = kRootCrlUrl;
    m_intermediate = issued(issuing, &m_root);

    auto service = signerSpec(QStringLiteral("Penanda Waktu Uji"), KeyKind::Rsa2048);
    service.keyUsage = "critical,digitalSignature";
    service.extendedKeyUsage = "critical,timeStamping";
    service.ocspUrl.clear();
    m_timestampService = issue(service);

    auto responder = signerSpec(QStringLiteral("Penjawab OCSP Uji"), KeyKind::EcP256);
    responder.extendedKeyUsage = "OCSPSigning";
    responder.noOcspCheck = true;
    m_ocspResponder = issue(responder);
}

Identity TestPki::issue(const CertificateSpec& spec) const
{
    return issued(spec, &m_intermediate);
}

Identity TestPki::issue(const CertificateSpec& spec, const Identity& issuer) const
{
    return issued(spec, &issuer);
}

CertificateSpec TestPki::signerSpec(const QString& name, KeyKind keyKind) const
{
    CertificateSpec spec;
    spec.name = name;
    spec.keyKind = keyKind;
    spec.from = {m_now.msSinceEpoch - 30 * kDayMs};
    spec.until = {m_now.msSinceEpoch + 700 * kDayMs};
    spec.ocspUrl = kOcspUrl;
    spec.crlUrl = kCrlUrl;
    spec.issuersUrl = kIssuersUrl;
    return spec;
}

Identity TestPki::signer(const QString& name, KeyKind keyKind) const
{
    return issue(signerSpec(name, keyKind));
}

void TestPki::revoke(const Identity& identity, Instant when)
{
    m_revoked.insert(identity.certificate);
    m_revokedSerials.insert({serialOf(identity.certificate), when.msSinceEpoch / 1000});
}

bool TestPki::isRevoked(const QByteArray& certificate) const
{
    return m_revoked.count(certificate) > 0;
}

QByteArray TestPki::crl(const Identity& issuer) const
{
    const Handle<X509_CRL, X509_CRL_free> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(parsed(issuer.certificate).get()));
    const Handle<ASN1_TIME, ASN1_TIME_free> from(ASN1_TIME_set(nullptr, seconds(m_now) - 3600));
    const Handle<ASN1_TIME, ASN1_TIME_free> until(ASN1_TIME_set(nullptr, seconds(m_now) + 7 * 24 * 3600));
    X509_CRL_set1_lastUpdate(list.get(), from.get());
    X509_CRL_set1_nextUpdate(list.get(), until.get());
    for (const auto& [serialDer, when] : m_revokedSerials) {
        const auto* at = reinterpret_cast<const unsigned char*>(serialDer.constData());
        const Handle<ASN1_INTEGER, ASN1_INTEGER_free> serial(
            d2i_ASN1_INTEGER(nullptr, &at, static_cast<long>(serialDer.size())));
        const Handle<ASN1_TIME, ASN1_TIME_free> moment(ASN1_TIME_set(nullptr, static_cast<time_t>(when)));
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, serial.get());
        X509_REVOKED_set_revocationDate(entry, moment.get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509_CRL_sort(list.get());
    demand(X509_CRL_sign(list.get(), issuer.key.get(), EVP_sha256()) > 0, "cannot sign a list");
    return der<i2d_X509_CRL>(list.get());
}

QByteArray TestPki::ocspAnswer(const QByteArray& requestDer) const
{
    const auto* at = reinterpret_cast<const unsigned char*>(requestDer.constData());
    const Handle<OCSP_REQUEST, OCSP_REQUEST_free> request(
        d2i_OCSP_REQUEST(nullptr, &at, static_cast<long>(requestDer.size())));
    demand(request != nullptr, "no OCSP request");
    const Handle<OCSP_BASICRESP, OCSP_BASICRESP_free> basic(OCSP_BASICRESP_new());
    const Handle<ASN1_TIME, ASN1_TIME_free> from(ASN1_TIME_set(nullptr, seconds(m_now) - 60));
    const Handle<ASN1_TIME, ASN1_TIME_free> until(ASN1_TIME_set(nullptr, seconds(m_now) + 24 * 3600));
    for (int i = 0; i < OCSP_request_onereq_count(request.get()); ++i) {
        auto* id = OCSP_onereq_get0_id(OCSP_request_onereq_get0(request.get(), i));
        ASN1_INTEGER* serial = nullptr;
        OCSP_id_get0_info(nullptr, nullptr, nullptr, &serial, id);
        const auto wanted = der<i2d_ASN1_INTEGER>(serial);
        const auto entry = m_revokedSerials.lower_bound({wanted, 0});
        const bool revoked = entry != m_revokedSerials.end() && entry->first == wanted;
        const Handle<ASN1_TIME, ASN1_TIME_free> when(
            revoked ? ASN1_TIME_set(nullptr, static_cast<time_t>(entry->second)) : nullptr);
        OCSP_basic_add1_status(basic.get(), id, revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                               OCSP_REVOKED_STATUS_UNSPECIFIED, when.get(), from.get(), until.get());
    }
    demand(OCSP_basic_sign(basic.get(), parsed(m_ocspResponder.certificate).get(), m_ocspResponder.key.get(),
                           EVP_sha256(), nullptr, 0)
               == 1,
           "cannot sign an OCSP answer");
    const Handle<OCSP_RESPONSE, OCSP_RESPONSE_free> answer(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    return der<i2d_OCSP_RESPONSE>(answer.get());
}

QByteArray
TestPki::pkcs12(const Identity& identity, const QByteArray& passphrase, const Pkcs12Options& options)
{
    const std::unique_ptr<STACK_OF(X509), ReleaseStack> others(sk_X509_new_null());
    for (const auto& issuer : options.withChain ? identity.chain : std::vector<QByteArray>{}) {
        sk_X509_push(others.get(), parsed(issuer).release());
    }
    const auto certificate = parsed(identity.certificate);
    const Handle<PKCS12, PKCS12_free> file(
        PKCS12_create(passphrase.constData(), "uji", identity.key.get(),
                      options.withCertificate ? certificate.get() : nullptr, others.get(),
                      options.keyAlgorithm, options.certificateAlgorithm, 0, options.withMac ? 0 : -1, 0));
    demand(file != nullptr, "cannot make a key file");
    return der<i2d_PKCS12>(file.get());
}

QByteArray TestPki::pkcs12(const std::vector<Identity>& identities, const QByteArray& passphrase)
{
    STACK_OF(PKCS12_SAFEBAG)* certificates = nullptr;
    STACK_OF(PKCS12_SAFEBAG)* keys = nullptr;
    for (const auto& identity : identities) {
        PKCS12_add_cert(&certificates, parsed(identity.certificate).get());
        PKCS12_add_key(&keys, identity.key.get(), 0, 2048, NID_aes_256_cbc, passphrase.constData());
    }
    STACK_OF(PKCS7)* safes = nullptr;
    PKCS12_add_safe(&safes, certificates, NID_aes_256_cbc, 2048, passphrase.constData());
    PKCS12_add_safe(&safes, keys, -1, 0, nullptr);
    const Handle<PKCS12, PKCS12_free> file(PKCS12_add_safes(safes, 0));
    demand(file && PKCS12_set_mac(file.get(), passphrase.constData(), -1, nullptr, 0, 2048, nullptr) == 1,
           "cannot make a key file");
    sk_PKCS12_SAFEBAG_pop_free(certificates, PKCS12_SAFEBAG_free);
    sk_PKCS12_SAFEBAG_pop_free(keys, PKCS12_SAFEBAG_free);
    sk_PKCS7_pop_free(safes, PKCS7_free);
    return der<i2d_PKCS12>(file.get());
}

QByteArray TestPki::privateKeyPem(const Identity& identity)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(memory.get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return text(memory.get());
}

QByteArray TestPki::certificatePem(const QByteArray& certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), parsed(certificate).get());
    return text(memory.get());
}

} // namespace risalah::test
