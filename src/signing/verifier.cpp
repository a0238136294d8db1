// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verifier.h"

#include "signing/anchors.h"
#include "signing/chain_check.h"
#include "signing/pdf/signed_pdf.h"
#include "signing/signature_judge.h"

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

ErrorCode codeOf(pdf::Problem problem)
{
    return problem == pdf::Problem::Encrypted ? ErrorCode::PdfEncrypted : ErrorCode::PdfUnreadable;
}

/// Later signatures first: they vouch for the time of the earlier ones.
std::vector<SignatureReport>
judgeAll(const VerifyRequest& request, const pdf::SignedPdf& read, const TrustMaterial& material)
{
    SignatureJudge judge(request.pdf, material, request.now);
    std::vector<SignatureReport> reports;
    for (auto signature = read.signatures.rbegin(); signature != read.signatures.rend(); ++signature) {
        reports.push_back(judge.judge(*signature));
    }
    std::reverse(reports.begin(), reports.end());
    return reports;
}

bool isBelow(FoundLevel found, FoundLevel expected)
{
    return static_cast<int>(found) < static_cast<int>(expected);
}

void compareWithRecord(Verification& verification, const std::vector<ExpectedSignature>& expected)
{
    for (const ExpectedSignature& wanted : expected) {
        const auto report =
            std::find_if(verification.signatures.begin(), verification.signatures.end(),
                         [&](const SignatureReport& signature) { return signature.field == wanted.field; });
        if (report == verification.signatures.end()) {
            verification.documentReasons.push_back({ReasonCode::ExpectedSignatureMissing, wanted.field});
        } else if (isBelow(report->level, wanted.level)) {
            report->isDowngraded = true;
            report->reasons.push_back({ReasonCode::LevelDowngraded, wanted.field});
        }
    }
}

Weight heaviest(const std::vector<Reason>& reasons)
{
    Weight weight = Weight::Note;
    for (const Reason& reason : reasons) {
        weight = std::max(weight, weightOf(reason.code));
    }
    return weight;
}

/// The heaviest reason decides.
Verdict verdictOf(const Verification& verification)
{
    Weight weight = heaviest(verification.documentReasons);
    for (const SignatureReport& signature : verification.signatures) {
        weight = std::max(weight, heaviest(signature.reasons));
        for (const RevisionChange& revision : signature.laterRevisions) {
            weight = std::max(weight, heaviest(revision.changes));
        }
    }
    switch (weight) {
    case Weight::Note:
        return Verdict::TotalPassed;
    case Weight::Undecided:
        return Verdict::Indeterminate;
    case Weight::Fatal:
        return Verdict::TotalFailed;
    }
    return Verdict::TotalFailed;
}

/// A file that was never signed is not judged by the structure signing asks for.
bool wasNeverSigned(const Verification& verification)
{
    return verification.signatures.empty()
        && std::none_of(verification.documentReasons.begin(), verification.documentReasons.end(),
                        [](const Reason& reason) {
                            return reason.code == ReasonCode::UnreachableSignature
                                || reason.code == ReasonCode::EarlierVersionSigned
                                || reason.code == ReasonCode::ExpectedSignatureMissing;
                        });
}

} // namespace

Result<Verification> verifyPdf(const VerifyRequest& request)
{
    auto anchors = readAnchors(request.anchors);
    if (!anchors) {
        return forwardError(anchors);
    }
    const auto read =
        pdf::readSignedPdf({request.pdf.constData(), static_cast<std::size_t>(request.pdf.size())});
    if (!read) {
        return fail(codeOf(read.error().problem), {}, {}, QString::fromStdString(read.error().detail));
    }
    const TrustMaterial material{*std::move(anchors), byteArrays(read->validationData.certificates),
                                 byteArrays(read->validationData.crls),
                                 byteArrays(read->validationData.ocsps)};
    Verification verification;
    verification.signatures = judgeAll(request, *read, material);
    for (const pdf::Note& note : read->notes) {
        verification.documentReasons.push_back({note.code, QString::fromStdString(note.subject)});
    }
    compareWithRecord(verification, request.expected);
    if (wasNeverSigned(verification)) {
        verification.documentReasons = {{ReasonCode::NoSignature, {}}};
    }
    verification.verdict = verdictOf(verification);
    return verification;
}

} // namespace risalah::signing
