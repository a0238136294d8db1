// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_network.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ts.h>

namespace risalah::test {

namespace {

template <auto release> struct Release {
    template <class T> void operator()(T* object) const { release(object); }
};
template <class T, auto release> using Handle = std::unique_ptr<T, Release<release>>;
struct ReleaseStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

void demand(bool holds, const char* what)
{
    if (!holds) {
        ERR_print_errors_fp(stderr);
        qFatal("scripted network: %s", what);
    }
}

template <auto encode, class T> QByteArray der(T* object)
{
    unsigned char* bytes = nullptr;
    const int size = encode(object, &bytes);
    demand(size > 0, "cannot encode");
    const QByteArray copy(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return copy;
}

template <auto decode> auto parsed(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    auto* object = decode(nullptr, &at, static_cast<long>(bytes.size()));
    demand(object != nullptr, "cannot decode");
    return object;
}

QByteArray timestampInfo(const TokenOrder& order)
{
    const Handle<TS_TST_INFO, TS_TST_INFO_free> info(TS_TST_INFO_new());
    TS_TST_INFO_set_version(info.get(), 1);
    const Handle<ASN1_OBJECT, ASN1_OBJECT_free> policy(OBJ_txt2obj("1.3.6.1.4.1.99999.1", 1));
    TS_TST_INFO_set_policy_id(info.get(), policy.get());
    const Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    auto digest = order.digest;
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(digest.data()),
                           static_cast<int>(digest.size()));
    TS_TST_INFO_set_msg_imprint(info.get(), imprint.get());
    const Handle<ASN1_INTEGER, ASN1_INTEGER_free> serial(ASN1_INTEGER_new());
    ASN1_INTEGER_set(serial.get(), 4711);
    TS_TST_INFO_set_serial(info.get(), serial.get());
    const Handle<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free> time(
        ASN1_GENERALIZEDTIME_set(nullptr, static_cast<time_t>(order.time.msSinceEpoch / 1000)));
    TS_TST_INFO_set_time(info.get(), time.get());
    if (!order.nonce.isEmpty()) {
        const Handle<ASN1_INTEGER, ASN1_INTEGER_free> nonce(parsed<d2i_ASN1_INTEGER>(order.nonce));
        TS_TST_INFO_set_nonce(info.get(), nonce.get());
    }
    return der<i2d_TS_TST_INFO>(info.get());
}

QByteArray answerWith(const QByteArray& token)
{
    const Handle<TS_RESP, TS_RESP_free> answer(TS_RESP_new());
    const Handle<TS_STATUS_INFO, TS_STATUS_INFO_free> status(TS_STATUS_INFO_new());
    TS_STATUS_INFO_set_status(status.get(), TS_STATUS_GRANTED);
    TS_RESP_set_status_info(answer.get(), status.get());
    auto* p7 = parsed<d2i_PKCS7>(token);
    TS_RESP_set_tst_info(answer.get(), p7, PKCS7_to_TS_TST_INFO(p7));
    return der<i2d_TS_RESP>(answer.get());
}

QByteArray rejection()
{
    const Handle<TS_RESP, TS_RESP_free> answer(TS_RESP_new());
    const Handle<TS_STATUS_INFO, TS_STATUS_INFO_free> status(TS_STATUS_INFO_new());
    TS_STATUS_INFO_set_status(status.get(), TS_STATUS_REJECTION);
    TS_RESP_set_status_info(answer.get(), status.get());
    return der<i2d_TS_RESP>(answer.get());
}

} // namespace

QByteArray timestampToken(const TokenOrder& order)
{
    const auto info = timestampInfo(order);
    const std::unique_ptr<STACK_OF(X509), ReleaseStack> others(sk_X509_new_null());
    for (const auto& certificate : order.extraCertificates) {
        sk_X509_push(others.get(), parsed<d2i_X509>(certificate));
    }
    const Handle<CMS_ContentInfo, CMS_ContentInfo_free> cms(
        CMS_sign(nullptr, nullptr, others.get(), nullptr, CMS_PARTIAL | CMS_BINARY));
    CMS_set1_eContentType(cms.get(), OBJ_nid2obj(NID_id_smime_ct_TSTInfo));
    const Handle<X509, X509_free> certificate(parsed<d2i_X509>(order.service.certificate));
    const unsigned flags = CMS_BINARY | CMS_NOSMIMECAP | (order.namesCertificate ? CMS_CADES : 0U);
    demand(CMS_add1_signer(cms.get(), certificate.get(), order.service.key.get(), EVP_sha256(), flags)
               != nullptr,
           "cannot sign a token");
    const Handle<BIO, BIO_free_all> content(BIO_new_mem_buf(info.constData(), static_cast<int>(info.size())));
    demand(CMS_final(cms.get(), content.get(), nullptr, CMS_BINARY) == 1, "cannot finish a token");
    return der<i2d_CMS_ContentInfo>(cms.get());
}

ScriptedNetwork::ScriptedNetwork(const TestPki& pki) : timestampService(pki.timestampService()), m_pki(pki)
{
}

Result<QByteArray>
ScriptedNetwork::post(const QString& url, const QByteArray& contentType, const QByteArray& body)
{
    asked.append(url);
    const bool isQuery = url == QLatin1String(kTimestampUrl);
    demand(contentType == (isQuery ? "application/timestamp-query" : "application/ocsp-request"),
           "wrong content type");
    if (isQuery && timestampMood == TimestampMood::HttpError) {
        return fail(ErrorCode::ServerRefused, url);
    }
    return given(url, postAnswer(url, body));
}

Result<QByteArray> ScriptedNetwork::get(const QString& url)
{
    asked.append(url);
    return given(url, getAnswer(url));
}

Result<QByteArray> ScriptedNetwork::given(const QString& url, std::optional<QByteArray> answer) const
{
    if (!answer) {
        return fail(ErrorCode::NetworkFailed, url);
    }
    return changeAnswer ? changeAnswer(*answer) : *answer;
}

std::optional<QByteArray> ScriptedNetwork::postAnswer(const QString& url, const QByteArray& body) const
{
    if (url == QLatin1String(kTimestampUrl)) {
        return timestampAnswer(body);
    }
    if (url == QLatin1String(TestPki::kOcspUrl) && !isOcspDown) {
        return m_pki.ocspAnswer(body);
    }
    return std::nullopt;
}

std::optional<QByteArray> ScriptedNetwork::getAnswer(const QString& url) const
{
    if (url == QLatin1String(TestPki::kIssuersUrl) && !areIssuersDown) {
        return m_pki.intermediate().certificate;
    }
    if (url == QLatin1String(TestPki::kCrlUrl) && !areListsDown) {
        return m_pki.crl(m_pki.intermediate());
    }
    if (url == QLatin1String(TestPki::kRootCrlUrl) && !areListsDown) {
        return m_pki.crl(m_pki.root());
    }
    return std::nullopt;
}

std::optional<QByteArray> ScriptedNetwork::timestampAnswer(const QByteArray& body) const
{
    const Handle<TS_REQ, TS_REQ_free> request(parsed<d2i_TS_REQ>(body));
    auto* imprint = TS_MSG_IMPRINT_get_msg(TS_REQ_get_msg_imprint(request.get()));
    TokenOrder order;
    order.digest = QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(imprint)),
                              ASN1_STRING_length(imprint));
    order.nonce = der<i2d_ASN1_INTEGER>(TS_REQ_get_nonce(request.get()));
    order.time = {m_pki.now().msSinceEpoch + timestampClockOffMs};
    order.service = timestampService;
    order.extraCertificates = timestampExtraCertificates;
    switch (timestampMood) {
    case TimestampMood::Good:
        return answerWith(timestampToken(order));
    case TimestampMood::Unreachable:
    case TimestampMood::HttpError:
        return std::nullopt;
    case TimestampMood::Html:
        return QByteArrayLiteral("<!DOCTYPE html><html><body>Silakan masuk</body></html>");
    case TimestampMood::Empty:
        return QByteArray();
    case TimestampMood::Rejected:
        return rejection();
    case TimestampMood::Oversized:
        return QByteArray(200'000, '\x30');
    case TimestampMood::WrongNonce:
        order.nonce = QByteArray::fromHex("020107");
        return answerWith(timestampToken(order));
    case TimestampMood::WrongImprint:
        order.digest[0] = static_cast<char>(order.digest[0] ^ 1);
        return answerWith(timestampToken(order));
    case TimestampMood::WrongSignature: {
        auto token = timestampToken(order);
        token[token.size() - 1] = static_cast<char>(token[token.size() - 1] ^ 1);
        return answerWith(token);
    }
    case TimestampMood::NoSigningCertificate:
        order.namesCertificate = false;
        return answerWith(timestampToken(order));
    case TimestampMood::TrailingBytes:
        return answerWith(timestampToken(order)) + "x";
    }
    return std::nullopt;
}

} // namespace risalah::test
