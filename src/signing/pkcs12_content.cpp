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

using PasswordRecipe = Handle<PBEPARAM, PBEPARAM_free>;
using KeyRecipe = Handle<PBE2PARAM, PBE2PARAM_free>;
using DerivationRecipe = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
using ScryptRecipe = Handle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;

/// Too many to be counted are too many.
long roundsIn(const ASN1_INTEGER* number)
{
    std::int64_t rounds = 0;
    const bool isCounted = ASN1_INTEGER_get_int64(&rounds, number) == 1 && rounds >= 0;
    return isCounted ? static_cast<long>(std::min<std::int64_t>(rounds, kMostRounds + 1)) : kMostRounds + 1;
}

template <class Recipe> Recipe recipeIn(const X509_ALGOR* algorithm, const ASN1_ITEM* item)
{
    const ASN1_TYPE* parameters = algorithm->parameter;
    return Recipe(parameters == nullptr
                      ? nullptr
                      : static_cast<typename Recipe::pointer>(ASN1_TYPE_unpack_sequence(item, parameters)));
}

/// RFC 7914: each of N · r · p blocks is gone through twice.
long scryptRounds(const SCRYPT_PARAMS* recipe)
{
    long rounds = 2;
    for (const ASN1_INTEGER* factor :
         {recipe->costParameter, recipe->blockSize, recipe->parallelizationParameter}) {
        const long times = std::max(1L, roundsIn(factor));
        rounds = rounds > kMostRounds / times ? kMostRounds + 1 : rounds * times;
    }
    return rounds;
}

long derivationRounds(const X509_ALGOR* derivation)
{
    switch (OBJ_obj2nid(derivation->algorithm)) {
    case NID_id_pbkdf2: {
        const auto recipe = recipeIn<DerivationRecipe>(derivation, ASN1_ITEM_rptr(PBKDF2PARAM));
        return recipe ? roundsIn(recipe->iter) : 0;
    }
    case NID_id_scrypt: {
        const auto recipe = recipeIn<ScryptRecipe>(derivation, ASN1_ITEM_rptr(SCRYPT_PARAMS));
        return recipe ? scryptRounds(recipe.get()) : 0;
    }
    default: // OpenSSL knows no other and will refuse it
        return 0;
    }
}

/// What opening this takes, of the work that only a passphrase's guesser should have.
long roundsOf(const X509_ALGOR* algorithm)
{
    if (OBJ_obj2nid(algorithm->algorithm) != NID_pbes2) {
        const auto recipe = recipeIn<PasswordRecipe>(algorithm, ASN1_ITEM_rptr(PBEPARAM));
        return recipe ? roundsIn(recipe->iter) : 0;
    }
    const auto recipe = recipeIn<KeyRecipe>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
    return recipe ? derivationRounds(recipe->keyfunc) : 0;
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
            const Bags bags = opened(sk_PKCS7_value(safes.get(), i));
            if (!bags || !readBags(bags.get(), 0)) {
                return false;
            }
        }
        return safes != nullptr;
    }

    /// More work than anybody's file asks for: it was given up.
    [[nodiscard]] bool isTooSlow() const { return m_rounds > kMostRounds; }

private:
    [[nodiscard]] int passphraseSize() const { return static_cast<int>(m_passphrase.size()); }

    /// Many small ones are as slow as a large one.
    bool mayTake(const X509_ALGOR* algorithm)
    {
        m_rounds = std::min(kMostRounds + 1, m_rounds + roundsOf(algorithm));
        return !isTooSlow();
    }

    Bags opened(PKCS7* safe)
    {
        if (OBJ_obj2nid(safe->type) == NID_pkcs7_data) {
            return Bags(PKCS12_unpack_p7data(safe));
        }
        const bool isSealed = OBJ_obj2nid(safe->type) == NID_pkcs7_encrypted && safe->d.encrypted != nullptr;
        return isSealed && mayTake(safe->d.encrypted->enc_data->algorithm)
            ? Bags(PKCS12_unpack_p7encdata(safe, m_passphrase.data(), passphraseSize()))
            : nullptr;
    }

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
            const X509_ALGOR* algorithm = nullptr;
            X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
            if (!mayTake(algorithm)) {
                return false;
            }
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
    long m_rounds = 0;
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
    return rounds != nullptr && roundsIn(rounds) > kMostRounds;
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
        if (reader.isTooSlow()) {
            return fail(ErrorCode::KeyFileUnreadable, {}, {}, QStringLiteral("too many rounds"));
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
