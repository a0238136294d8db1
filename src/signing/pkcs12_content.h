// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "signing/openssl_handles.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace risalah::signing {

/// Where OpenSSL finds its algorithms: its usual place, or one of our own that also knows the old ones.
class AlgorithmLibrary {
public:
    AlgorithmLibrary() = default; ///< the usual one
    /// With RC2, RC4 and single DES; fails with KeyFileUnreadable when the module is not installed.
    [[nodiscard]] static Result<std::unique_ptr<AlgorithmLibrary>> withOldOnes();
    AlgorithmLibrary(const AlgorithmLibrary&) = delete;
    AlgorithmLibrary& operator=(const AlgorithmLibrary&) = delete;
    ~AlgorithmLibrary();

    [[nodiscard]] OSSL_LIB_CTX* context() const { return m_context; }

private:
    OSSL_LIB_CTX* m_context = nullptr;
    std::vector<OSSL_PROVIDER*> m_providers;
};

/// What a key file holds, in its order. The keys live in the library's context.
struct Pkcs12Content {
    std::unique_ptr<AlgorithmLibrary> library;
    std::vector<PublicOrPrivateKey> keys;
    std::vector<QByteArray> certificates;
};

/// Fails with KeyFileUnreadable or WrongPassphrase.
[[nodiscard]] Result<Pkcs12Content> readPkcs12(const QByteArray& file, const Secret& passphrase);

} // namespace risalah::signing
