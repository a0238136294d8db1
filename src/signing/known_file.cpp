// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/known_file.h"

#include "signing/openssl_handles.h"
#include "signing/pdf/signed_pdf.h"
#include "signing/signed_file.h"

#include <chrono>
#include <future>

namespace risalah::signing {

struct KnownFile::Looking {
    QByteArray pdf;
    std::promise<DigestContext> digested;
    std::shared_future<DigestContext> digest = digested.get_future().share();
    std::shared_future<bool> isPlain; // last: its thread, which it waits for, uses everything above

    explicit Looking(const QByteArray& bytes) : pdf(bytes) { }
    [[nodiscard]] bool look()
    {
        DigestContext context(EVP_MD_CTX_new());
        EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
        EVP_DigestUpdate(context.get(), pdf.constData(), static_cast<std::size_t>(pdf.size()));
        digested.set_value(std::move(context));
        return pdf::isPlain(viewOf(pdf));
    }
};

KnownFile::KnownFile(const QByteArray& pdf) : m_looking(std::make_unique<Looking>(pdf))
{
    m_looking->isPlain = std::async(std::launch::async, &Looking::look, m_looking.get()).share();
}

KnownFile::~KnownFile() = default;

const QByteArray& KnownFile::bytes() const
{
    return m_looking->pdf;
}

bool KnownFile::isStillLooking() const
{
    return m_looking->isPlain.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

bool KnownFile::isPlain() const
{
    return m_looking->isPlain.get();
}

void KnownFile::beginSha256(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_copy_ex(context, m_looking->digest.get().get());
}

} // namespace risalah::signing
