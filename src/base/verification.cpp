// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/verification.h"

#include <algorithm>

namespace risalah {

// One case per code is what the function is for; splitting it would cost the compiler's check.
// NOLINTNEXTLINE(readability-function-size)
Weight weightOf(ReasonCode code)
{
    switch (code) { // no default: a new code must fail the build here
    case ReasonCode::CmsNotDer:
    case ReasonCode::SigningTimePresent:
    case ReasonCode::PlainCms:
    case ReasonCode::SignatureAdded:
    case ReasonCode::SignatureFieldAdded:
    case ReasonCode::DocumentTimestampAdded:
    case ReasonCode::RevocationDataAdded:
    case ReasonCode::MetadataUpdated:
    case ReasonCode::NothingShownChanged:
    case ReasonCode::ClaimedTimeMissing:
        return Weight::Note;
    case ReasonCode::NoSignature:
    case ReasonCode::TimestampAuthorityUnknown:
    case ReasonCode::TimestampAuthorityExpired:
    case ReasonCode::TimestampAuthorityRevoked:
    case ReasonCode::TimestampRevocationUnknown:
    case ReasonCode::TimestampInFuture:
    case ReasonCode::ClaimedTimeInFuture:
    case ReasonCode::UnknownIssuer:
    case ReasonCode::ExpiredWithoutProofOfTime:
    case ReasonCode::StaleWithoutProofOfTime:
    case ReasonCode::RevocationUnknown:
    case ReasonCode::RevocationStale:
    case ReasonCode::SignatureFieldMayCover:
    case ReasonCode::SignatureOnSeveralPages:
        return Weight::Undecided;
    case ReasonCode::BytesBeforeHeader:
    case ReasonCode::BytesAfterEnd:
    case ReasonCode::RevisionsNotChained:
    case ReasonCode::TooManyRevisions:
    case ReasonCode::ParserRepaired:
    case ReasonCode::FieldTreeUnsound:
    case ReasonCode::DuplicateFieldName:
    case ReasonCode::UnreachableSignature:
    case ReasonCode::EarlierVersionSigned:
    case ReasonCode::SharedSignature:
    case ReasonCode::ByteRangeUnusable:
    case ReasonCode::ContentsUnusable:
    case ReasonCode::GapNotExact:
    case ReasonCode::RangeNotAtRevisionEnd:
    case ReasonCode::PaddingNotZero:
    case ReasonCode::SubFilterUnknown:
    case ReasonCode::CmsUnreadable:
    case ReasonCode::CmsNotOneSigner:
    case ReasonCode::CmsContentUnfit:
    case ReasonCode::DigestMismatch:
    case ReasonCode::SignatureValueWrong:
    case ReasonCode::WeakAlgorithm:
    case ReasonCode::SigningCertificateMissing:
    case ReasonCode::SigningCertificateWrong:
    case ReasonCode::SignerCertificateMissing:
    case ReasonCode::TimestampUnusable:
    case ReasonCode::TimestampOfAnotherSignature:
    case ReasonCode::TimestampAuthorityUnfit:
    case ReasonCode::CertificateExpired:
    case ReasonCode::CertificateNotYetValid:
    case ReasonCode::CertificateRevoked:
    case ReasonCode::RevokedWithoutProofOfTime:
    case ReasonCode::KeyUsageUnfit:
    case ReasonCode::CertificateUnfit:
    case ReasonCode::PagesChanged:
    case ReasonCode::PageChanged:
    case ReasonCode::PageContentChanged:
    case ReasonCode::PageResourceChanged:
    case ReasonCode::AnnotationChanged:
    case ReasonCode::FieldChanged:
    case ReasonCode::FieldAdded:
    case ReasonCode::FieldForbidden:
    case ReasonCode::AppearanceChanged:
    case ReasonCode::SignatureFieldTooLarge:
    case ReasonCode::SignatureFieldOverlaps:
    case ReasonCode::TimestampSeen:
    case ReasonCode::SignatureChanged:
    case ReasonCode::AttachmentChanged:
    case ReasonCode::DocumentInformationChanged:
    case ReasonCode::CatalogChanged:
    case ReasonCode::RevocationDataChanged:
    case ReasonCode::FormChanged:
    case ReasonCode::ObjectChanged:
    case ReasonCode::LockedFieldChanged:
    case ReasonCode::ChangesForbidden:
    case ReasonCode::LevelDowngraded:
        return Weight::Fatal;
    }
    return Weight::Fatal; // not reached: the switch above is complete
}

namespace {

Weight heaviest(const std::vector<Reason>& reasons)
{
    Weight weight = Weight::Note;
    for (const Reason& reason : reasons) {
        weight = std::max(weight, weightOf(reason.code));
    }
    return weight;
}

} // namespace

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

void compareWithNoted(SignatureReport& report, FoundLevel noted)
{
    if (static_cast<int>(report.level) < static_cast<int>(noted)) {
        report.reasons.push_back({ReasonCode::LevelDowngraded, report.field});
    }
}

bool isDowngraded(const SignatureReport& report)
{
    return std::ranges::any_of(
        report.reasons, [](const Reason& reason) { return reason.code == ReasonCode::LevelDowngraded; });
}

} // namespace risalah
