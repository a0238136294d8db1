// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah {

/// Everything a verifier may have to say about a signed PDF. Adding a value breaks the build until
/// wording/verification_sentence.cpp has an Indonesian sentence and weightOf() a weight for it.
/// (No other header is included: the C++17 sources around libqpdf need it too.)
enum class ReasonCode {
    // The file as a whole
    BytesBeforeHeader,
    BytesAfterEnd,
    RevisionsNotChained,
    TooManyRevisions,
    ParserRepaired,
    FieldTreeUnsound,
    DuplicateFieldName,
    UnreachableSignature,
    EarlierVersionSigned,
    SharedSignature,
    NoSignature,
    // The signature in the file
    ByteRangeUnusable,
    ContentsUnusable,
    GapNotExact,
    RangeNotAtRevisionEnd,
    PaddingNotZero,
    SubFilterUnknown,
    // The signature itself
    CmsUnreadable,
    CmsNotOneSigner,
    CmsContentUnfit,
    CmsNotDer,
    SigningTimePresent,
    PlainCms,
    DigestMismatch,
    SignatureValueWrong,
    WeakAlgorithm,
    SigningCertificateMissing,
    SigningCertificateWrong,
    SignerCertificateMissing,
    // Its time
    TimestampUnusable,
    TimestampOfAnotherSignature,
    TimestampAuthorityUnfit,
    TimestampAuthorityUnknown,
    TimestampAuthorityExpired,
    TimestampAuthorityRevoked,
    TimestampRevocationUnknown,
    TimestampInFuture,
    ClaimedTimeInFuture,
    ClaimedTimeMissing,
    // Its signer
    UnknownIssuer,
    CertificateExpired,
    ExpiredWithoutProofOfTime,
    StaleWithoutProofOfTime,
    CertificateNotYetValid,
    CertificateRevoked,
    RevokedWithoutProofOfTime,
    RevocationUnknown,
    RevocationStale,
    KeyUsageUnfit,
    CertificateUnfit,
    // What later revisions did
    SignatureAdded,
    SignatureFieldAdded,
    DocumentTimestampAdded,
    RevocationDataAdded,
    MetadataUpdated,
    NothingShownChanged,
    PagesChanged,
    PageChanged,
    PageContentChanged,
    PageResourceChanged,
    AnnotationChanged,
    FieldChanged,
    FieldAdded,
    FieldForbidden,
    AppearanceChanged,
    SignatureFieldTooLarge,
    SignatureFieldMayCover,
    SignatureFieldOverlaps,
    TimestampSeen,
    SignatureOnSeveralPages,
    SignatureChanged,
    AttachmentChanged,
    DocumentInformationChanged,
    CatalogChanged,
    RevocationDataChanged,
    FormChanged,
    ObjectChanged,
    LockedFieldChanged,
    ChangesForbidden,
    // Against the register's record
    LevelDowngraded,
};

} // namespace risalah
