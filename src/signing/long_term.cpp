// SPDX-License-Identifier: GPL-3.0-or-later
// extendToLongTerm() of pdf_signer.h: what keeps signatures provable when their certificates are long
// expired.
#include "signing/pdf/field_facts.h"
#include "signing/pdf/security_store.h"
#include "signing/pdf_failure.h"
#include "signing/pdf_signer.h"
#include "signing/signed_file.h"
#include "signing/timestamp_client.h"
#include "signing/validation_collector.h"

#include <openssl/sha.h>

#include <algorithm>

namespace risalah::signing {

namespace {

constexpr std::size_t kReservedForDocumentTimestamp = 12'288;
constexpr std::size_t kSpareBytes = 512;

/// The name of a signature in the store; SHA-1 is what the standard says, it protects nothing here.
std::string storeKey(const std::string& contents)
{
    unsigned char digest[SHA_DIGEST_LENGTH];
    EVP_Digest(contents.data(), contents.size(), digest, nullptr, EVP_sha1(), nullptr);
    return QByteArray(reinterpret_cast<const char*>(digest), SHA_DIGEST_LENGTH)
        .toHex()
        .toUpper()
        .toStdString();
}

/// Puts the data of one signature into the store's lists and tells where each piece stands.
std::vector<std::size_t> placed(std::vector<std::string>& list, const std::set<QByteArray>& data)
{
    std::vector<std::size_t> places;
    for (const auto& der : data) {
        const auto bytes = der.toStdString();
        const auto found = std::find(list.begin(), list.end(), bytes);
        places.push_back(static_cast<std::size_t>(found - list.begin()));
        if (found == list.end()) {
            list.push_back(bytes);
        }
    }
    return places;
}

void addPart(pdf::SecurityStore& store, const std::string& contents, const ValidationData& data)
{
    pdf::ValidationPart part;
    part.key = storeKey(contents);
    part.certificates = placed(store.certificates, data.certificates);
    part.crls = placed(store.crls, data.crls);
    part.ocsps = placed(store.ocsps, data.ocsps);
    store.parts.push_back(part);
}

Result<QByteArray> withStore(const LongTermRequest& request, NetworkAccess& network)
{
    const auto matter = pdf::signatureMatter(viewOf(request.pdf));
    if (!matter) {
        return pdfFailure(matter.error());
    }
    auto known = request.knownCertificates;
    for (const auto& der : matter->storedCertificates) {
        known.push_back(QByteArray::fromStdString(der));
    }
    ValidationCollector collector(network, request.at, std::move(known));
    pdf::SecurityStore store;
    for (const auto& signature : matter->contents) {
        const auto data = collector.collect(QByteArray::fromStdString(signature));
        if (!data) {
            return forwardError(data);
        }
        addPart(store, signature, *data);
    }
    const auto update = pdf::securityStoreUpdate(viewOf(request.pdf), store);
    if (!update) {
        return pdfFailure(update.error());
    }
    return request.pdf + QByteArray::fromStdString(*update);
}

Result<QByteArray>
withDocumentTimestamp(const QByteArray& pdf, const LongTermRequest& request, NetworkAccess& network)
{
    std::size_t reserve = kReservedForDocumentTimestamp;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto placeholder = pdf::timestampUpdate(viewOf(pdf), reserve);
        if (!placeholder) {
            return pdfFailure(placeholder.error());
        }
        SignedFile file(pdf, *placeholder);
        const auto token = fetchTimestamp(network, request.timestampUrl, file.digest(), request.at);
        if (!token) {
            return forwardError(token);
        }
        if (file.hasRoomFor(*token)) {
            return std::move(file).with(*token);
        }
        reserve = static_cast<std::size_t>(token->size()) + kSpareBytes;
    }
    return fail(ErrorCode::SignatureTooLarge, request.timestampUrl);
}

} // namespace

Result<QByteArray> extendToLongTerm(const LongTermRequest& request, NetworkAccess& network)
{
    auto extended = withStore(request, network);
    if (!extended || request.timestampUrl.isEmpty()) {
        return extended;
    }
    return withDocumentTimestamp(*extended, request, network);
}

Result<void> checkRevocation(const QByteArray& certificate,
                             const std::vector<QByteArray>& issuers,
                             Instant at,
                             NetworkAccess& network)
{
    const auto data = ValidationCollector(network, at, issuers).collectChain(certificate);
    return data ? Result<void>() : Result<void>(forwardError(data));
}

} // namespace risalah::signing
