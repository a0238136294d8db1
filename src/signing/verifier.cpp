// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verifier.h"

#include "signing/anchors.h"
#include "signing/chain_check.h"
#include "signing/pdf/content_comparison.h"
#include "signing/pdf/signed_pdf.h"
#include "signing/pdf_failure.h"
#include "signing/signature_judge.h"
#include "signing/signed_file.h"

#include <algorithm>

namespace risalah::signing {

namespace {

std::vector<QByteArray> byteArrays(const std::vector<std::string>& strings)
{
    std::vector<QByteArray> arrays;
    arrays.reserve(strings.size());
    for (const std::string& string : strings) {
        arrays.push_back(QByteArray::fromStdString(string));
    }
    return arrays;
}

/// Later signatures first: they vouch for the time of the earlier ones.
std::vector<SignatureReport>
judgeAll(const VerifyRequest& request, const pdf::SignedPdf& read, const TrustMaterial& material)
{
    SignatureJudge judge(SignedDigests(request.pdf, read.signatures, request.known), material, request.now);
    std::vector<SignatureReport> reports;
    for (auto signature = read.signatures.rbegin(); signature != read.signatures.rend(); ++signature) {
        reports.push_back(judge.judge(*signature));
    }
    std::reverse(reports.begin(), reports.end());
    return reports;
}

std::vector<Reason> reasonsOf(const std::vector<pdf::Note>& notes)
{
    std::vector<Reason> reasons;
    reasons.reserve(notes.size());
    for (const pdf::Note& note : notes) {
        reasons.push_back({note.code, QString::fromStdString(note.subject)});
    }
    return reasons;
}

/// A file that was never signed is not judged by the structure signing asks for.
bool wasNeverSigned(const Verification& verification)
{
    return verification.signatures.empty()
        && std::none_of(verification.documentReasons.begin(), verification.documentReasons.end(),
                        [](const Reason& reason) {
                            return reason.code == ReasonCode::UnreachableSignature
                                || reason.code == ReasonCode::EarlierVersionSigned;
                        });
}

} // namespace

Result<Verification> verifyPdf(const VerifyRequest& request)
{
    auto anchors = readAnchors(request.anchors);
    if (!anchors) {
        return forwardError(anchors);
    }
    const auto known = request.known == nullptr ? std::size_t{0} : viewOf(request.known->bytes()).size();
    const auto read = pdf::readSignedPdf(viewOf(request.pdf), known);
    if (!read) {
        return pdfFailure(read.error());
    }
    const TrustMaterial material{*std::move(anchors), byteArrays(read->validationData.certificates),
                                 byteArrays(read->validationData.crls),
                                 byteArrays(read->validationData.ocsps)};
    Verification verification;
    verification.signatures = judgeAll(request, *read, material);
    verification.documentReasons = reasonsOf(read->notes);
    if (!request.original.isEmpty()) {
        const auto differences = pdf::contentDifferences(viewOf(request.original), viewOf(request.pdf));
        if (!differences) {
            return pdfFailure(differences.error());
        }
        verification.differences = reasonsOf(*differences);
    }
    if (wasNeverSigned(verification)) {
        verification.documentReasons = {{ReasonCode::NoSignature, {}}};
    }
    verification.verdict = verdictOf(verification);
    return verification;
}

} // namespace risalah::signing
