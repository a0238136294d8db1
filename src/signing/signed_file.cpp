// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signed_file.h"

#include "signing/openssl_handles.h"

#include <algorithm>

namespace risalah::signing {

SignedFile::SignedFile(const QByteArray& original,
                       const pdf::Placeholder& placeholder,
                       const KnownFile* known)
    : m_gapStart(static_cast<qsizetype>(placeholder.gapStart))
    , m_gapSize(static_cast<qsizetype>(placeholder.gapSize))
    , m_known(known != nullptr && known->bytes().constData() == original.constData() ? known : nullptr)
{
    const auto size = static_cast<qsizetype>(placeholder.update.size());
    m_bytes.reserve(original.size() + size);
    m_bytes.append(original);
    m_bytes.append(placeholder.update.data(), size);
}

QByteArray SignedFile::digest() const
{
    const DigestContext context(EVP_MD_CTX_new());
    const auto behind = m_gapStart + m_gapSize;
    qsizetype done = 0;
    if (m_known != nullptr) {
        m_known->beginSha256(context.get());
        done = m_known->bytes().size();
    } else {
        EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    }
    EVP_DigestUpdate(context.get(), m_bytes.constData() + done, static_cast<std::size_t>(m_gapStart - done));
    EVP_DigestUpdate(context.get(), m_bytes.constData() + behind,
                     static_cast<std::size_t>(m_bytes.size() - behind));
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    return digest;
}

bool SignedFile::hasRoomFor(const QByteArray& der) const
{
    return 2 * der.size() + 2 <= m_gapSize;
}

QByteArray SignedFile::with(const QByteArray& der) &&
{
    const auto digits = der.toHex();
    std::copy(digits.begin(), digits.end(), m_bytes.data() + m_gapStart + 1); // behind the '<'
    return std::move(m_bytes);
}

} // namespace risalah::signing
