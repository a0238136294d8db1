// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "signing/openssl_handles.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace risalah::signing {

/// The DER of an OpenSSL object by its own i2d function: `derOf<i2d_X509>(certificate)`.
template <auto encode, class T> [[nodiscard]] QByteArray derOf(T* object)
{
    unsigned char* bytes = nullptr;
    const int size = encode(object, &bytes);
    const QByteArray der(reinterpret_cast<const char*>(bytes), size > 0 ? size : 0);
    OPENSSL_free(bytes);
    return der;
}

/// An OpenSSL object by its own d2i function, empty when the bytes are none or go on behind it.
template <auto decode, auto release> [[nodiscard]] auto fromDer(const QByteArray& der)
{
    const auto* start = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* at = start;
    auto* object = decode(nullptr, &at, static_cast<long>(der.size()));
    Handle<std::remove_pointer_t<decltype(object)>, release> handle(object);
    if (at != start + der.size()) {
        handle.reset();
    }
    return handle;
}

[[nodiscard]] CertificateHandle certificateFromDer(const QByteArray& der);
[[nodiscard]] QByteArray bytesOf(const ASN1_STRING* string);
/// The common name; without one, the whole name in one line.
[[nodiscard]] QString nameOf(const X509_NAME* name);
[[nodiscard]] std::optional<Instant> instantOf(const ASN1_TIME* time);
[[nodiscard]] QByteArray sha256(const QByteArray& data);
/// Did `issuer` sign `certificate`, by name and by key?
[[nodiscard]] bool isIssuedBy(X509* certificate, X509* issuer);
[[nodiscard]] bool isSelfSigned(X509* certificate);
/// The issuers of a certificate among the candidates, nearest first, the self-signed root last if it is
/// there.
[[nodiscard]] std::vector<QByteArray> chainOf(const QByteArray& certificate,
                                              const std::vector<QByteArray>& candidates);
/// What OpenSSL complained about, for the log; empties its list.
[[nodiscard]] QString opensslComplaint();

} // namespace risalah::signing
