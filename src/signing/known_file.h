// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st; // OpenSSL's EVP_MD_CTX: the rooms above know signing without its library

namespace risalah::signing {

/// A file that is about to be signed. What takes long about it is found out in a thread of its own, once for
/// signing it and for verifying what came out: first the digest of its bytes, then whether it is plain. The
/// thread has ended when this has.
class KnownFile {
public:
    explicit KnownFile(const QByteArray& pdf);
    ~KnownFile();
    KnownFile(const KnownFile&) = delete;
    KnownFile& operator=(const KnownFile&) = delete;

    [[nodiscard]] const QByteArray& bytes() const;
    /// isPlain() would wait.
    [[nodiscard]] bool isStillLooking() const;
    /// Is every object of the file readable, and none a signature? Waits for the answer.
    [[nodiscard]] bool isPlain() const;
    /// Begins a SHA-256 with these bytes, to go on with what stands behind them. Waits for them to be
    /// reckoned.
    void beginSha256(evp_md_ctx_st* context) const;

private:
    struct Looking;
    std::unique_ptr<Looking> m_looking;
};

} // namespace risalah::signing
