// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12_key.h"

#include "signing/der.h"
#include "signing/pkcs12_content.h"

#include <QStringList>

#include <openssl/core_names.h>

#include <algorithm>

namespace risalah::signing {

namespace {

class Pkcs12Key final : public KeySource {
public:
    Pkcs12Key(std::unique_ptr<AlgorithmLibrary> library,
              PublicOrPrivateKey key,
              QByteArray certificate,
              std::vector<QByteArray> chain)
        : m_library(std::move(library))
        , m_key(std::move(key))
        , m_certificate(std::move(certificate))
        , m_chain(std::move(chain))
    {
    }

    [[nodiscard]] const QByteArray& certificate() const override { return m_certificate; }
    [[nodiscard]] const std::vector<QByteArray>& chain() const override { return m_chain; }
    [[nodiscard]] Result<RawSignature> sign(const QByteArray& toBeSigned) override;

private:
    std::unique_ptr<AlgorithmLibrary> m_library; // outlives the key, which belongs to it
    PublicOrPrivateKey m_key;
    QByteArray m_certificate;
    std::vector<QByteArray> m_chain;
};

/// The key tells itself: right for PKCS#1 and ECDSA.
QByteArray algorithmOf(EVP_PKEY_CTX* context)
{
    unsigned char bytes[256] = {};
    OSSL_PARAM wanted[] = {
        OSSL_PARAM_construct_octet_string(OSSL_SIGNATURE_PARAM_ALGORITHM_ID, bytes, sizeof bytes),
        OSSL_PARAM_construct_end()};
    if (EVP_PKEY_CTX_get_params(context, wanted) != 1) {
        return {};
    }
    return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(wanted[0].return_size)};
}

Result<RawSignature> Pkcs12Key::sign(const QByteArray& toBeSigned)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr;
    const auto* data = reinterpret_cast<const unsigned char*>(toBeSigned.constData());
    const auto dataSize = static_cast<std::size_t>(toBeSigned.size());
    std::size_t size = 0;
    bool done = EVP_DigestSignInit_ex(context.get(), &keyContext, "SHA256", m_library->context(), nullptr,
                                      m_key.get(), nullptr)
        == 1;
    RawSignature signature;
    done = done && EVP_DigestSign(context.get(), nullptr, &size, data, dataSize) == 1;
    signature.value.resize(static_cast<qsizetype>(size));
    done = done
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.value.data()), &size,
                          data, dataSize)
            == 1;
    if (!done) {
        return fail(ErrorCode::SigningFailed, {}, {}, opensslComplaint());
    }
    signature.value.truncate(static_cast<qsizetype>(size));
    signature.algorithmIdentifier = algorithmOf(keyContext);
    return signature;
}

/// A key and the certificate that belongs to it, as places in the content.
struct Pair {
    std::size_t key = 0;
    QByteArray certificate;
};

std::vector<Pair> pairsOf(const Pkcs12Content& content)
{
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < content.keys.size(); ++i) {
        const auto found = std::find_if(
            content.certificates.begin(), content.certificates.end(), [&](const QByteArray& der) {
                const auto certificate = certificateFromDer(der);
                return certificate && X509_check_private_key(certificate.get(), content.keys[i].get()) == 1;
            });
        if (found != content.certificates.end()) {
            pairs.push_back({i, *found});
        }
    }
    return pairs;
}

bool maySign(const Pair& pair)
{
    const auto certificate = certificateFromDer(pair.certificate);
    return (X509_get_key_usage(certificate.get()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

/// A second key, for encryption, is common; a second one for signing leaves open who signs.
Result<Pair> signingPair(std::vector<Pair> pairs)
{
    if (pairs.empty()) {
        return fail(ErrorCode::KeyMismatch);
    }
    if (const auto end = std::stable_partition(pairs.begin(), pairs.end(), maySign); end != pairs.begin()) {
        pairs.erase(end, pairs.end());
    }
    if (pairs.size() == 1) {
        return pairs.front();
    }
    QStringList names;
    for (const auto& pair : pairs) {
        names.append(nameOf(X509_get_subject_name(certificateFromDer(pair.certificate).get())));
    }
    return fail(ErrorCode::KeyAmbiguous, names.join(QStringLiteral(", ")));
}

} // namespace

Result<std::unique_ptr<KeySource>> openPkcs12(const QByteArray& file, const Secret& passphrase)
{
    auto content = readPkcs12(file, passphrase);
    if (!content) {
        return forwardError(content);
    }
    if (content->keys.empty()) {
        return fail(ErrorCode::KeyMissing);
    }
    if (content->certificates.empty()) {
        return fail(ErrorCode::CertificateMissing);
    }
    const auto pair = signingPair(pairsOf(*content));
    (void)opensslComplaint(); // each certificate that did not match left one
    if (!pair) {
        return forwardError(pair);
    }
    return std::make_unique<Pkcs12Key>(std::move(content->library), std::move(content->keys.at(pair->key)),
                                       pair->certificate, chainOf(pair->certificate, content->certificates));
}

} // namespace risalah::signing
