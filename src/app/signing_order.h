// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway_times.h"
#include "app/verification_service.h"
#include "base/instant.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/verification.h"
#include "domain/minutes_document.h"
#include "domain/signing_settings.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace risalah::signing {
class NetworkAccess;
} // namespace risalah::signing

namespace risalah::app {

/// Makes the way to time stamp authorities and revocation servers, which can be given up and gives up by
/// itself.
using NetworkOpener = std::unique_ptr<signing::NetworkAccess> (*)(std::stop_token, std::chrono::milliseconds);

/// With what somebody signs: which of these fields count follows from the source.
struct KeyChoice {
    domain::SignatureSource source = domain::SignatureSource::Pkcs12;
    QString file; ///< Pkcs12
    QString module; ///< Token: the maker's Cryptoki library
    QString token; ///< Token: its label; empty takes the only one
    QString key; ///< Token: the key's label; empty takes the only one
    QString nik; ///< Gateway
};

/// One signature to be made, with everything it depends on.
struct SigningOrder {
    QByteArray pdf;
    QString field; ///< empty: the next empty field; none left: a new invisible one
    int slot = 0;
    QString slotName; ///< whose certificate it must be; empty: anybody's
    bool certify = false; ///< DocMDP P=2: nothing but further signatures may follow
    bool isLast = false; ///< nobody signs after this: long-term data may be added
    KeyChoice key;
    QString reason;
    QString location;
    Instant at;
    FoundLevel level = FoundLevel::B;
    bool mayFallBack = false; ///< without a time stamp rather than not at all
    QString timestampUrl;
    QByteArray appearance;
    domain::GatewaySettings gateway;
    QString codeText; ///< what the code of the gateway's mark says
    QByteArray gatewayMark; ///< the mark as a PDF of one page, where the gateway shows ours
    std::vector<QByteArray> trustAnchors; ///< PEM or DER
};

struct SigningSecrets {
    Secret passphrase; ///< of the key file, the token's PIN, or the signer's at the gateway
    Secret gatewayPassword; ///< of the office's account there
};

/// The signed file and what the verifier says about it.
struct SigningOutcome {
    QByteArray pdf;
    QString field;
    QString signer; ///< as the certificate says
    FoundLevel level = FoundLevel::B;
    std::optional<Error> longTermTrouble; ///< why the long-term data are not in it, though they were wanted
    bool fellBack = false; ///< the time-stamp authority did not answer, so there is no time stamp
    bool lacksIssuers = false; ///< nobody's certificate in it says who issued the signer's
    Verification verification;
};

/// Whose key it is, known once it is open.
struct KeyOwner {
    QString name;
    QString issuer;
    Instant validUntil;
};

/// What somebody else returned instead of what was asked for. Nothing of it is kept here.
struct RefusedFile {
    QByteArray pdf;
    std::vector<Reason> differences; ///< from what was sent; empty when that is not why
};

/// AwaitGateway: the file is on its way to a service. What that signs is signed, whoever asked may have
/// thought better of it or not.
enum class SigningStep { OpenKey, Sign, AwaitGateway, AddLongTermData, Verify };

/// How the work is watched and stopped.
struct SigningWatch {
    std::function<void(SigningStep)> progress = {};
    /// The certificate names somebody else than the slot: true goes on. Without it: SignerNotExpected.
    std::function<bool(const KeyOwner&)> acceptsOther = {};
    /// Before the failure is told: whoever signs may want to look at it or complain with it.
    std::function<void(const RefusedFile&)> refusedFile = {};
    std::stop_token stop = {}; ///< whoever asked gives up; without effect from AwaitGateway on
    std::stop_token abandoned = {}; ///< nobody is left to take the result
    GatewayTimes gatewayTimes = {};
    VerificationService verifier = {}; ///< judges what came over the network
    NetworkOpener network =
        nullptr; ///< nullptr: HTTP, but for signFile() and extendFile() nobody: NetworkFailed
    std::chrono::milliseconds networkTimeout = std::chrono::seconds(15);
};

} // namespace risalah::app
