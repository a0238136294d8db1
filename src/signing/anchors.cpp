// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/anchors.h"

#include "signing/der.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <optional>

namespace risalah::signing {

namespace {

/// Nothing when one of them is damaged: an anchor left out unseen would make signatures undecided that its
/// owner has asked to trust.
std::optional<std::vector<QByteArray>> certificatesOfPem(const QByteArray& pem)
{
    std::vector<QByteArray> certificates;
    const Handle<BIO, BIO_free> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (CertificateHandle certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        certificates.push_back(derOf<i2d_X509>(certificate.get()));
    }
    const bool isEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    return isEnd ? std::optional(std::move(certificates)) : std::nullopt;
}

} // namespace

Result<std::vector<QByteArray>> readAnchors(const std::vector<QByteArray>& files)
{
    std::vector<QByteArray> anchors;
    for (const QByteArray& file : files) {
        std::optional<std::vector<QByteArray>> found = certificatesOfPem(file);
        if (found && found->empty() && certificateFromDer(file)) {
            found->push_back(file);
        }
        ERR_clear_error();
        if (!found || found->empty()) {
            return fail(ErrorCode::AnchorUnreadable);
        }
        anchors.insert(anchors.end(), found->begin(), found->end());
    }
    return anchors;
}

} // namespace risalah::signing
