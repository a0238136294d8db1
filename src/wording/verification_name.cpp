// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verification_name.h"

namespace risalah::wording {

// One case per code is what the function is for; splitting it would cost the compiler's check.
// NOLINTNEXTLINE(readability-function-size)
QString reasonName(ReasonCode code)
{
    switch (code) { // no default: a new code must fail the build here
    case ReasonCode::BytesBeforeHeader:
        return QStringLiteral("bytesBeforeHeader");
    case ReasonCode::BytesAfterEnd:
        return QStringLiteral("bytesAfterEnd");
    case ReasonCode::RevisionsNotChained:
        return QStringLiteral("revisionsNotChained");
    case ReasonCode::TooManyRevisions:
        return QStringLiteral("tooManyRevisions");
    case ReasonCode::ParserRepaired:
        return QStringLiteral("parserRepaired");
    case ReasonCode::FieldTreeUnsound:
        return QStringLiteral("fieldTreeUnsound");
    case ReasonCode::DuplicateFieldName:
        return QStringLiteral("duplicateFieldName");
    case ReasonCode::UnreachableSignature:
        return QStringLiteral("unreachableSignature");
    case ReasonCode::EarlierVersionSigned:
        return QStringLiteral("earlierVersionSigned");
    case ReasonCode::SharedSignature:
        return QStringLiteral("sharedSignature");
    case ReasonCode::NoSignature:
        return QStringLiteral("noSignature");
    case ReasonCode::ByteRangeUnusable:
        return QStringLiteral("byteRangeUnusable");
    case ReasonCode::ContentsUnusable:
        return QStringLiteral("contentsUnusable");
    case ReasonCode::GapNotExact:
        return QStringLiteral("gapNotExact");
    case ReasonCode::RangeNotAtRevisionEnd:
        return QStringLiteral("rangeNotAtRevisionEnd");
    case ReasonCode::PaddingNotZero:
        return QStringLiteral("paddingNotZero");
    case ReasonCode::SubFilterUnknown:
        return QStringLiteral("subFilterUnknown");
    case ReasonCode::CmsUnreadable:
        return QStringLiteral("cmsUnreadable");
    case ReasonCode::CmsNotOneSigner:
        return QStringLiteral("cmsNotOneSigner");
    case ReasonCode::CmsContentUnfit:
        return QStringLiteral("cmsContentUnfit");
    case ReasonCode::CmsNotDer:
        return QStringLiteral("cmsNotDer");
    case ReasonCode::SigningTimePresent:
        return QStringLiteral("signingTimePresent");
    case ReasonCode::PlainCms:
        return QStringLiteral("plainCms");
    case ReasonCode::DigestMismatch:
        return QStringLiteral("digestMismatch");
    case ReasonCode::SignatureValueWrong:
        return QStringLiteral("signatureValueWrong");
    case ReasonCode::WeakAlgorithm:
        return QStringLiteral("weakAlgorithm");
    case ReasonCode::SigningCertificateMissing:
        return QStringLiteral("signingCertificateMissing");
    case ReasonCode::SigningCertificateWrong:
        return QStringLiteral("signingCertificateWrong");
    case ReasonCode::SignerCertificateMissing:
        return QStringLiteral("signerCertificateMissing");
    case ReasonCode::TimestampUnusable:
        return QStringLiteral("timestampUnusable");
    case ReasonCode::TimestampOfAnotherSignature:
        return QStringLiteral("timestampOfAnotherSignature");
    case ReasonCode::TimestampAuthorityUnfit:
        return QStringLiteral("timestampAuthorityUnfit");
    case ReasonCode::TimestampAuthorityUnknown:
        return QStringLiteral("timestampAuthorityUnknown");
    case ReasonCode::TimestampAuthorityExpired:
        return QStringLiteral("timestampAuthorityExpired");
    case ReasonCode::TimestampAuthorityRevoked:
        return QStringLiteral("timestampAuthorityRevoked");
    case ReasonCode::TimestampRevocationUnknown:
        return QStringLiteral("timestampRevocationUnknown");
    case ReasonCode::TimestampInFuture:
        return QStringLiteral("timestampInFuture");
    case ReasonCode::ClaimedTimeInFuture:
        return QStringLiteral("claimedTimeInFuture");
    case ReasonCode::ClaimedTimeMissing:
        return QStringLiteral("claimedTimeMissing");
    case ReasonCode::UnknownIssuer:
        return QStringLiteral("unknownIssuer");
    case ReasonCode::CertificateExpired:
        return QStringLiteral("certificateExpired");
    case ReasonCode::ExpiredWithoutProofOfTime:
        return QStringLiteral("expiredWithoutProofOfTime");
    case ReasonCode::StaleWithoutProofOfTime:
        return QStringLiteral("staleWithoutProofOfTime");
    case ReasonCode::CertificateNotYetValid:
        return QStringLiteral("certificateNotYetValid");
    case ReasonCode::CertificateRevoked:
        return QStringLiteral("certificateRevoked");
    case ReasonCode::RevokedWithoutProofOfTime:
        return QStringLiteral("revokedWithoutProofOfTime");
    case ReasonCode::RevocationUnknown:
        return QStringLiteral("revocationUnknown");
    case ReasonCode::RevocationStale:
        return QStringLiteral("revocationStale");
    case ReasonCode::KeyUsageUnfit:
        return QStringLiteral("keyUsageUnfit");
    case ReasonCode::CertificateUnfit:
        return QStringLiteral("certificateUnfit");
    case ReasonCode::SignatureAdded:
        return QStringLiteral("signatureAdded");
    case ReasonCode::SignatureFieldAdded:
        return QStringLiteral("signatureFieldAdded");
    case ReasonCode::DocumentTimestampAdded:
        return QStringLiteral("documentTimestampAdded");
    case ReasonCode::RevocationDataAdded:
        return QStringLiteral("revocationDataAdded");
    case ReasonCode::MetadataUpdated:
        return QStringLiteral("metadataUpdated");
    case ReasonCode::NothingShownChanged:
        return QStringLiteral("nothingShownChanged");
    case ReasonCode::PagesChanged:
        return QStringLiteral("pagesChanged");
    case ReasonCode::PageChanged:
        return QStringLiteral("pageChanged");
    case ReasonCode::PageContentChanged:
        return QStringLiteral("pageContentChanged");
    case ReasonCode::PageResourceChanged:
        return QStringLiteral("pageResourceChanged");
    case ReasonCode::AnnotationChanged:
        return QStringLiteral("annotationChanged");
    case ReasonCode::FieldChanged:
        return QStringLiteral("fieldChanged");
    case ReasonCode::FieldAdded:
        return QStringLiteral("fieldAdded");
    case ReasonCode::AppearanceChanged:
        return QStringLiteral("appearanceChanged");
    case ReasonCode::FieldForbidden:
        return QStringLiteral("fieldForbidden");
    case ReasonCode::SignatureFieldTooLarge:
        return QStringLiteral("signatureFieldTooLarge");
    case ReasonCode::SignatureFieldMayCover:
        return QStringLiteral("signatureFieldMayCover");
    case ReasonCode::TimestampSeen:
        return QStringLiteral("timestampSeen");
    case ReasonCode::SignatureOnSeveralPages:
        return QStringLiteral("signatureOnSeveralPages");
    case ReasonCode::SignatureFieldOverlaps:
        return QStringLiteral("signatureFieldOverlaps");
    case ReasonCode::SignatureChanged:
        return QStringLiteral("signatureChanged");
    case ReasonCode::AttachmentChanged:
        return QStringLiteral("attachmentChanged");
    case ReasonCode::DocumentInformationChanged:
        return QStringLiteral("documentInformationChanged");
    case ReasonCode::CatalogChanged:
        return QStringLiteral("catalogChanged");
    case ReasonCode::RevocationDataChanged:
        return QStringLiteral("revocationDataChanged");
    case ReasonCode::FormChanged:
        return QStringLiteral("formChanged");
    case ReasonCode::ObjectChanged:
        return QStringLiteral("objectChanged");
    case ReasonCode::LockedFieldChanged:
        return QStringLiteral("lockedFieldChanged");
    case ReasonCode::ChangesForbidden:
        return QStringLiteral("changesForbidden");
    case ReasonCode::LevelDowngraded:
        return QStringLiteral("levelDowngraded");
    }
    return {}; // not reached: the switch above is complete
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return QStringLiteral("TOTAL-PASSED");
    case Verdict::Indeterminate:
        return QStringLiteral("INDETERMINATE");
    case Verdict::TotalFailed:
        return QStringLiteral("TOTAL-FAILED");
    }
    return {}; // not reached
}

QString integrityName(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return QStringLiteral("intact");
    case Integrity::IntactMetadataUpdated:
        return QStringLiteral("intactMetadataUpdated");
    case Integrity::Modified:
        return QStringLiteral("modified");
    case Integrity::Broken:
        return QStringLiteral("broken");
    }
    return {}; // not reached
}

QString identityName(SignerIdentity identity)
{
    switch (identity) {
    case SignerIdentity::Trusted:
        return QStringLiteral("trusted");
    case SignerIdentity::UnknownIssuer:
        return QStringLiteral("unknownIssuer");
    case SignerIdentity::Expired:
        return QStringLiteral("expired");
    case SignerIdentity::NotYetValid:
        return QStringLiteral("notYetValid");
    case SignerIdentity::Revoked:
        return QStringLiteral("revoked");
    case SignerIdentity::RevocationUnknown:
        return QStringLiteral("revocationUnknown");
    case SignerIdentity::BadUsage:
        return QStringLiteral("badUsage");
    case SignerIdentity::Unverifiable:
        return QStringLiteral("unverifiable");
    }
    return {}; // not reached
}

QString levelName(FoundLevel level)
{
    switch (level) {
    case FoundLevel::PlainCms:
        return QStringLiteral("CMS");
    case FoundLevel::B:
        return QStringLiteral("B-B");
    case FoundLevel::T:
        return QStringLiteral("B-T");
    case FoundLevel::LT:
        return QStringLiteral("B-LT");
    case FoundLevel::LTA:
        return QStringLiteral("B-LTA");
    case FoundLevel::DocumentTimestamp:
        return QStringLiteral("DTS");
    }
    return {}; // not reached
}

QString timeName(TimeKind kind)
{
    switch (kind) {
    case TimeKind::None:
        return QStringLiteral("none");
    case TimeKind::Claimed:
        return QStringLiteral("claimed");
    case TimeKind::Timestamped:
        return QStringLiteral("timestamped");
    }
    return {}; // not reached
}

} // namespace risalah::wording
