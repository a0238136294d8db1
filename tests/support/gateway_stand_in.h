// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf_signer.h"
#include "signing/pkcs12_key.h"
#include "support/http_stand_in.h"
#include "support/scripted_network.h"
#include "support/test_pki.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace risalah::test {

/// The BSrE Esign Client Service behind HttpStandIn, as far as a signature goes (version 2).
namespace gateway {

inline constexpr const char* kSignPath = "/api/v2/sign/pdf";

inline ScriptedAnswer known()
{
    return {.body = R"({"status_code":1111,"status":"ISSUE"})"};
}

inline ScriptedAnswer signedAnswer(const QByteArray& pdf)
{
    return {.body = R"({"time":1,"file":[")" + pdf.toBase64() + R"("]})"};
}

/// Knows everybody and answers every file with this one, whatever it is.
inline HttpStandIn::Script returning(const QByteArray& pdf)
{
    return
        [pdf](const SeenRequest& request) { return request.path == kSignPath ? signedAnswer(pdf) : known(); };
}

/// Signs what comes with the key of one person, who has this passphrase.
inline HttpStandIn::Script signingFor(const TestPki& pki, const Identity& person, const QString& passphrase)
{
    return [&pki, person, passphrase](const SeenRequest& request) -> ScriptedAnswer {
        if (request.path != kSignPath) {
            return known();
        }
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        if (asked.value(QStringLiteral("passphrase")).toString() != passphrase) {
            return {.status = 400,
                    .body = R"({"error":"Proses signing gagal : Passphrase anda salah","status_code":2031})"};
        }
        const auto key = signing::openPkcs12(TestPki::pkcs12(person, "x"), Secret(QByteArray("x")));
        signing::SignRequest order;
        order.pdf = QByteArray::fromBase64(
            asked.value(QStringLiteral("file")).toArray().first().toString().toLatin1());
        order.at = pki.now();
        ScriptedNetwork network(pki);
        const auto made =
            key ? signing::signPdf(**key, order, network) : Result<QByteArray>(forwardError(key));
        return made ? signedAnswer(*made) : ScriptedAnswer{.status = 500};
    };
}

} // namespace gateway

} // namespace risalah::test
