// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bsre_gateway_signer.h"
#include "app/detail/http_access.h"

#include <memory>
#include <string_view>

namespace risalah::app {

/// Bytes that hold a secret for the time of one exchange and are wiped with the object.
class SecretBytes {
public:
    explicit SecretBytes(qsizetype capacity) { m_bytes.reserve(capacity); }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// Room was made in the constructor: growing would leave a copy behind.
    void append(std::string_view bytes);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The Authorization header of HTTP Basic.
void appendBasic(SecretBytes& header, const QString& user, const Secret& password);

/// A whole request body and the content type that goes with it.
struct GatewayBody {
    QByteArray contentType;
    std::unique_ptr<SecretBytes> bytes;
};
/// The fields of POST /api/sign/pdf (v1, multipart). The settings name a page of this very file.
[[nodiscard]] GatewayBody multipartBody(const domain::GatewaySettings& settings,
                                        const GatewayRequest& request,
                                        const Secret& passphrase);
/// The JSON of POST /api/v2/sign/pdf, with the mark as a picture.
[[nodiscard]] GatewayBody jsonBody(const domain::GatewaySettings& settings,
                                   const GatewayRequest& request,
                                   const QByteArray& markPng,
                                   const Secret& passphrase);

/// The file in a successful answer of either generation; GatewayAnswerUnusable when it is none.
[[nodiscard]] Result<QByteArray> fileIn(const HttpAnswer& answer, const QString& address);
/// Why the gateway said no, from its code, its status and its words.
[[nodiscard]] Error refusal(const HttpAnswer& answer, const QString& address, const QString& nik);
/// What an answer about a user means; nothing when the user can sign.
[[nodiscard]] Result<void> userVerdict(const HttpAnswer& answer, const QString& address, const QString& nik);

} // namespace risalah::app
