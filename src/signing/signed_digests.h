// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/known_file.h"
#include "signing/openssl_handles.h"
#include "signing/pdf/found_signature.h"

#include <QByteArray>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace risalah::signing {

/// The digests of what the signatures of one file cover: each all of its version but its own place. They
/// begin alike, so the file is gone through once, not once for every signature.
class SignedDigests {
public:
    /// All outlive this. `known`, which may be null: what is reckoned of the file's beginning.
    SignedDigests(const QByteArray& pdf,
                  const std::vector<pdf::FoundSignature>& signatures,
                  const KnownFile* known)
        : m_pdf(pdf), m_signatures(signatures), m_known(known)
    {
    }

    [[nodiscard]] QByteArray of(const pdf::FoundSignature& signature, const EVP_MD* algorithm);

private:
    /// By length: the digest so far of the bytes before each signature's place.
    using Beginnings = std::map<std::size_t, DigestContext>;
    [[nodiscard]] Beginnings beginnings(const EVP_MD* algorithm) const;
    [[nodiscard]] bool beginsWithKnown(const std::set<std::size_t>& lengths) const;

    const QByteArray& m_pdf;
    const std::vector<pdf::FoundSignature>& m_signatures;
    const KnownFile* m_known;
    std::map<int, Beginnings> m_beginnings; ///< by the algorithm's number
    std::map<std::pair<const pdf::FoundSignature*, int>, QByteArray> m_finished;
};

} // namespace risalah::signing
