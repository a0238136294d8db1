// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12_content.h"

#include "signing/der.h"
#include "signing/openssl_memory.h"

#include <openssl/err.h>
#include <openssl/provider.h>

#include <algorithm>
#include <string_view>

namespace risalah::signing {

namespace {

using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using KeyInfoHandle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
struct ReleaseBags {
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const
    {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), ReleaseBags>;
struct ReleaseSafes {
    void operator()(STACK_OF(PKCS7) * safes) const { sk_PKCS7_pop_free(safes, PKCS7_free); }
};
using Safes = std::unique_ptr<STACK_OF(PKCS7), ReleaseSafes>;

constexpr long kMostRounds = 10'000'000; // a hostile file must not keep us busy for hours
constexpr int kDeepestBag = 4;

/// While the program is loaded: once OpenSSL has taken any memory, it keeps its own ways.
[[maybe_unused]] const bool kIsWiped = wipeWhatOpensslFrees();

/// The passphrase in the ways the makers of key files have written it: as it should be; its UTF-8 bytes taken
/// for Latin-1 (OpenSSL before 1.1); Latin-1 bytes (old terminals).
std::vector<Secret> spellings(const Secret& passphrase)
{
    std::vector<Secret> ways;
    ways.push_back(passphrase.copy());
    const auto utf8 = passphrase.bytes();
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::all_of(utf8.begin(), utf8.end(), isAscii)) {
        ways.emplace_back(QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size())));
        auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        ways.emplace_back(text.toLatin1());
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    return ways;
}

class Reader {
public:
    Reader(AlgorithmLibrary& library, std::string_view passphrase)
        : m_library(library), m_passphrase(passphrase)
    {
    }

    Pkcs12Content content;

    bool read(PKCS12* file)
    {
        const Safes safes(PKCS12_unpack_authsafes(file));
        for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
            PKCS7* safe = sk_PKCS7_value(safes.get(), i);
            const bool isPlain = OBJ_obj2nid(safe->type) == NID_pkcs7_data;
            const Bags bags(isPlain ? PKCS12_unpack_p7data(safe)
                                    : PKCS12_unpack_p7encdata(safe, m_passphrase.data(), passphraseSize()));
            if (!bags || !readBags(bags.get(), 0)) {
                return false;
            }
        }
        return safes != nullptr;
    }

private:
    [[nodiscard]] int passphraseSize() const { return static_cast<int>(m_passphrase.size()); }

    // Recursion bounded by kDeepestBag
    bool readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
            if (!readBag(sk_PKCS12_SAFEBAG_value(bags, i), depth)) {
                return false;
            }
        }
        return true;
    }

    // Recursion bounded by kDeepestBag
    bool readBag(const PKCS12_SAFEBAG* bag, int depth)
    {
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag:
            return takeKey(PKCS12_SAFEBAG_get0_p8inf(bag));
        case NID_pkcs8ShroudedKeyBag: {
            const KeyInfoHandle info(PKCS12_decrypt_skey_ex(bag, m_passphrase.data(), passphraseSize(),
                                                            m_library.context(), nullptr));
            return info && takeKey(info.get());
        }
        case NID_certBag: {
            const CertificateHandle certificate(PKCS12_SAFEBAG_get1_cert(bag));
            if (certificate) {
                content.certificates.push_back(derOf<i2d_X509>(certificate.get()));
            }
            return true;
        }
        case NID_safeContentsBag:
            return depth < kDeepestBag && readBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
        default: // revocation lists and secrets are not looked for
            return true;
        }
    }

    bool takeKey(const PKCS8_PRIV_KEY_INFO* info)
    {
        PublicOrPrivateKey key(EVP_PKCS82PKEY_ex(info, m_library.context(), nullptr));
        if (!key) {
            return false;
        }
        content.keys.push_back(std::move(key));
        return true;
    }

    AlgorithmLibrary& m_library;
    std::string_view m_passphrase;
};

Pkcs12Handle parsed(const QByteArray& file, const AlgorithmLibrary& library)
{
    // An object made beforehand brings its library along; one that d2i makes has the usual one.
    PKCS12* made = PKCS12_init_ex(NID_pkcs7_data, library.context(), nullptr);
    const auto* at = reinterpret_cast<const unsigned char*>(file.constData());
    if (d2i_PKCS12(&made, &at, static_cast<long>(file.size())) == nullptr) {
        return nullptr; // OpenSSL freed it
    }
    return Pkcs12Handle(made);
}

bool isTooSlow(PKCS12* file)
{
    const ASN1_INTEGER* rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    return rounds != nullptr && (ASN1_INTEGER_get(rounds) < 0 || ASN1_INTEGER_get(rounds) > kMostRounds);
}

bool opens(PKCS12* file, std::string_view passphrase)
{
    return PKCS12_mac_present(file) == 0
        || PKCS12_verify_mac(file, passphrase.data(), static_cast<int>(passphrase.size())) == 1;
}

std::vector<std::string_view> viewsOf(const std::vector<Secret>& ways)
{
    std::vector<std::string_view> views;
    views.reserve(ways.size() + 1);
    for (const auto& way : ways) {
        views.push_back(way.bytes());
    }
    if (ways.front().isEmpty()) {
        views.emplace_back(); // "no passphrase" is written in two ways
    }
    return views;
}

Result<Pkcs12Content>
readWith(std::unique_ptr<AlgorithmLibrary> library, const QByteArray& file, const Secret& passphrase)
{
    const auto p12 = parsed(file, *library);
    if (!p12 || isTooSlow(p12.get())) {
        return fail(ErrorCode::KeyFileUnreadable, {}, {}, opensslComplaint());
    }
    bool isOpen = false;
    const auto ways = spellings(passphrase);
    for (const auto view : viewsOf(ways)) {
        if (!opens(p12.get(), view)) {
            continue;
        }
        isOpen = true;
        Reader reader(*library, view);
        if (reader.read(p12.get())) {
            reader.content.library = std::move(library);
            return std::move(reader.content);
        }
    }
    const bool isSealed = PKCS12_mac_present(p12.get()) == 1;
    return fail(isOpen && isSealed ? ErrorCode::KeyFileUnreadable : ErrorCode::WrongPassphrase, {}, {},
                opensslComplaint());
}

} // namespace

Result<std::unique_ptr<AlgorithmLibrary>> AlgorithmLibrary::withOldOnes()
{
    auto library = std::make_unique<AlgorithmLibrary>();
    library->m_context = OSSL_LIB_CTX_new();
    for (const char* name : {"default", "legacy"}) {
        OSSL_PROVIDER* provider = OSSL_PROVIDER_load(library->m_context, name);
        if (provider == nullptr) {
            return fail(ErrorCode::KeyFileUnreadable, {}, {}, opensslComplaint());
        }
        library->m_providers.push_back(provider);
    }
    return library;
}

AlgorithmLibrary::~AlgorithmLibrary()
{
    for (auto* provider : m_providers) {
        OSSL_PROVIDER_unload(provider);
    }
    OSSL_LIB_CTX_free(m_context);
}

Result<Pkcs12Content> readPkcs12(const QByteArray& file, const Secret& passphrase)
{
    auto content = readWith(std::make_unique<AlgorithmLibrary>(), file, passphrase);
    if (content || content.error().code == ErrorCode::WrongPassphrase || !parsed(file, AlgorithmLibrary())) {
        return content;
    }
    // The seal is right but the content stays shut: an algorithm that only the old module has. Loading it
    // takes time, so only now.
    auto library = AlgorithmLibrary::withOldOnes();
    if (!library) {
        return forwardError(library);
    }
    return readWith(std::move(*library), file, passphrase);
}

} // namespace risalah::signing
