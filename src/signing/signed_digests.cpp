// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signed_digests.h"

#include "signing/signed_file.h"

namespace risalah::signing {

/// Is all that is reckoned already part of what every signature covers?
bool SignedDigests::beginsWithKnown(const std::set<std::size_t>& lengths) const
{
    return m_known != nullptr && !lengths.empty() && viewOf(m_known->bytes()).size() <= *lengths.begin()
        && m_pdf.startsWith(m_known->bytes());
}

SignedDigests::Beginnings SignedDigests::beginnings(const EVP_MD* algorithm) const
{
    std::set<std::size_t> lengths;
    for (const pdf::FoundSignature& signature : m_signatures) {
        if (signature.end > 0) {
            lengths.insert(signature.gapBegin);
        }
    }
    Beginnings result;
    const DigestContext running(EVP_MD_CTX_new());
    std::size_t done = 0;
    if (EVP_MD_get_type(algorithm) == NID_sha256 && beginsWithKnown(lengths)) {
        m_known->beginSha256(running.get());
        done = viewOf(m_known->bytes()).size();
    } else {
        EVP_DigestInit_ex(running.get(), algorithm, nullptr);
    }
    for (const std::size_t length : lengths) {
        EVP_DigestUpdate(running.get(), m_pdf.constData() + done, length - done);
        done = length;
        DigestContext copy(EVP_MD_CTX_new());
        EVP_MD_CTX_copy_ex(copy.get(), running.get());
        result.emplace(length, std::move(copy));
    }
    return result;
}

QByteArray SignedDigests::of(const pdf::FoundSignature& signature, const EVP_MD* algorithm)
{
    const int number = EVP_MD_get_type(algorithm);
    const auto [kept, isNew] = m_finished.try_emplace({&signature, number});
    if (!isNew) {
        return kept->second;
    }
    auto known = m_beginnings.find(number);
    if (known == m_beginnings.end()) {
        known = m_beginnings.emplace(number, beginnings(algorithm)).first;
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_MD_CTX_copy_ex(context.get(), known->second.at(signature.gapBegin).get());
    EVP_DigestUpdate(context.get(), m_pdf.constData() + signature.gapEnd, signature.end - signature.gapEnd);
    QByteArray digest(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    kept->second = digest;
    return digest;
}

} // namespace risalah::signing
