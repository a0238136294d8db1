// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway_times.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/signing_settings.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>

namespace risalah::app {

/// What is to be signed, and by whom.
struct GatewayRequest {
    QByteArray pdf;
    QString nik; ///< 16 digits
    QString reason;
    QString location;
    QString codeText; ///< what the QR code of a visible mark says; v1 draws the code itself
    QByteArray mark; ///< a visible mark as a PDF of one page; v2 shows it as a picture
};

struct GatewaySigned {
    QByteArray pdf; ///< exactly the bytes the service returned
    QString documentId; ///< v1 only
};

/// How far a call may be stopped.
struct GatewayWatch {
    std::stop_token stop = {}; ///< until the file is sent
    std::stop_token abandoned = {}; ///< also later
    std::function<void()> sending = {}; ///< from now on only `abandoned` counts
};

/// The BSrE Esign Client Service on the government's own network (naskah dinas 3.3–3.6). Blocks; any thread.
class BsreGatewaySigner {
public:
    BsreGatewaySigner(domain::GatewaySettings settings, Secret password, const GatewayTimes& times = {});

    /// Is this person registered, with a certificate that can sign? GatewayUserUnknown, GatewayCertificate…,
    /// GatewayLoginRefused, GatewayUnreachable …
    [[nodiscard]] Result<void> checkSigner(const QString& nik, const std::stop_token& stop = {}) const;
    /// Asks after the signer, then has the file signed. GatewayPassphraseWrong for code 2031;
    /// GatewayAnchorUnfit before anything is sent. The passphrase is wiped as soon as it is in the request,
    /// the request as soon as it is answered.
    [[nodiscard]] Result<GatewaySigned>
    sign(const GatewayRequest& request, Secret passphrase, const GatewayWatch& watch = {}) const;

private:
    [[nodiscard]] Result<void> checkAddress() const;

    domain::GatewaySettings m_settings;
    Secret m_password;
    GatewayTimes m_times;
};

/// 16 digits, whatever blanks were typed between them; InvalidNik.
[[nodiscard]] Result<QString> normalisedNik(const QString& typed);

} // namespace risalah::app
