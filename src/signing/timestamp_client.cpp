// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/timestamp_client.h"

#include "signing/timestamp_answer.h"

#include <openssl/rand.h>

namespace risalah::signing {

namespace {

using RequestHandle = Handle<TS_REQ, TS_REQ_free>;
using ImprintHandle = Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;

constexpr int kNonceBytes = 16;

bool setImprint(TS_REQ* request, const QByteArray& digest)
{
    const ImprintHandle imprint(TS_MSG_IMPRINT_new());
    const AlgorithmHandle algorithm(X509_ALGOR_new());
    return X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(),
                                  reinterpret_cast<unsigned char*>(const_cast<char*>(digest.constData())),
                                  static_cast<int>(digest.size()))
        == 1
        && TS_REQ_set_msg_imprint(request, imprint.get()) == 1;
}

bool setNonce(TS_REQ* request)
{
    unsigned char bytes[kNonceBytes] = {};
    if (RAND_bytes(bytes, kNonceBytes) != 1) {
        return false;
    }
    const NumberHandle number(BN_bin2bn(bytes, kNonceBytes, nullptr));
    const Handle<ASN1_INTEGER, ASN1_INTEGER_free> nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    return TS_REQ_set_nonce(request, nonce.get()) == 1;
}

RequestHandle requestFor(const QByteArray& digest)
{
    RequestHandle request(TS_REQ_new());
    const bool isComplete = TS_REQ_set_version(request.get(), 1) == 1 && setImprint(request.get(), digest)
        && setNonce(request.get()) && TS_REQ_set_cert_req(request.get(), 1) == 1;
    return isComplete ? std::move(request) : nullptr;
}

/// An address that nobody can ask and a wish to stop are the caller's, no failure of the service.
bool isOurs(ErrorCode code)
{
    return code == ErrorCode::AddressRefused || code == ErrorCode::Cancelled;
}

} // namespace

Result<QByteArray>
fetchTimestamp(NetworkAccess& network, const QString& url, const QByteArray& digest, Instant now)
{
    const auto request = requestFor(digest);
    if (!request) {
        return fail(ErrorCode::SigningFailed, url, {}, opensslComplaint());
    }
    const auto answer =
        network.post(url, QByteArrayLiteral("application/timestamp-query"), derOf<i2d_TS_REQ>(request.get()));
    if (!answer && isOurs(answer.error().code)) {
        return forwardError(answer);
    }
    if (!answer) {
        const bool hasAnswered = answer.error().code == ErrorCode::ServerRefused;
        return fail(hasAnswered ? ErrorCode::TsaRefused : ErrorCode::TsaUnreachable, url, {},
                    logLine(answer.error()));
    }
    auto token = checkedToken(*answer, request.get(), now);
    if (!token) {
        token.error().subject = url;
    }
    return token;
}

} // namespace risalah::signing
