// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing_work.h"

#include "app/bsre_gateway_signer.h"
#include "app/detail/http_access.h"
#include "app/detail/signed_result.h"

namespace risalah::app {

namespace {

Result<SigningOutcome>
signAtGateway(const SigningOrder& order, SigningSecrets secrets, const SigningWatch& watch)
{
    const BsreGatewaySigner gateway(order.gateway, std::move(secrets.gatewayPassword), watch.gatewayTimes);
    GatewayRequest request;
    request.pdf = order.pdf;
    request.nik = order.key.nik;
    request.reason = order.reason;
    request.location = order.location;
    request.codeText = order.codeText;
    request.mark = order.gatewayMark;
    tell(watch, SigningStep::Sign);
    auto returned =
        gateway.sign(request, std::move(secrets.passphrase),
                     {watch.stop, watch.abandoned, [&watch] { tell(watch, SigningStep::AwaitGateway); }});
    if (!returned) {
        return forwardError(returned);
    }
    SigningOutcome outcome;
    outcome.pdf = std::move(returned->pdf);
    return outcome;
}

SigningWatch connected(SigningWatch watch)
{
    if (watch.network == nullptr) {
        watch.network = overHttp();
    }
    return watch;
}

} // namespace

NetworkOpener overHttp()
{
    return [](std::stop_token stop,
              std::chrono::milliseconds timeout) -> std::unique_ptr<signing::NetworkAccess> {
        return std::make_unique<HttpAccess>(std::move(stop), timeout);
    };
}

Result<SigningOutcome> extendSignatures(const SigningOrder& order, const SigningWatch& watch)
{
    return extendFile(order, connected(watch));
}

Result<SigningOutcome>
makeSignature(const SigningOrder& order, SigningSecrets secrets, const SigningWatch& watch)
{
    if (order.key.source != domain::SignatureSource::Gateway) {
        return signFile(order, std::move(secrets), connected(watch));
    }
    auto outcome = signAtGateway(order, std::move(secrets), watch);
    if (!outcome) {
        return outcome;
    }
    SigningWatch sent = watch;
    sent.stop = watch.abandoned;
    return verifiedResult(order, sent, *std::move(outcome));
}

} // namespace risalah::app
