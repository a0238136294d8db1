// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "signing/timestamp_answer.h"
#include "signing/timestamp_check.h"

using namespace risalah;

namespace {

using Request = signing::Handle<TS_REQ, TS_REQ_free>;

/// What the program asked: the SHA-256 of nothing in particular.
Request request()
{
    Request asked(TS_REQ_new());
    TS_MSG_IMPRINT* imprint = TS_MSG_IMPRINT_new();
    X509_ALGOR* algorithm = X509_ALGOR_new();
    X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint, algorithm);
    QByteArray digest(32, 'n');
    TS_MSG_IMPRINT_set_msg(imprint, reinterpret_cast<unsigned char*>(digest.data()), 32);
    TS_REQ_set_version(asked.get(), 1);
    TS_REQ_set_msg_imprint(asked.get(), imprint);
    X509_ALGOR_free(algorithm);
    TS_MSG_IMPRINT_free(imprint);
    return asked;
}

} // namespace

/// The answer of a timestamp service to the one who signs, and a token in a file to the one who verifies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Request asked = request();
    const auto token = signing::checkedToken(bytes, asked.get(), Instant{1'772'416'800'000});
    fuzz::expect(!token || !token->isEmpty(), "a token is no empty one");
    const auto facts = signing::checkTimestamp(
        bytes, [](const EVP_MD* algorithm) { return signing::digestOf(algorithm, "notula"); }, {});
    fuzz::expect(!facts.isSound() || facts.at.has_value(), "a sound timestamp has its moment");
    return 0;
}
