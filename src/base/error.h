// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace risalah {

/// Every failure a user can meet. Adding a value breaks the build until
/// wording/error_sentence.cpp has an Indonesian sentence for it.
enum class ErrorCode {
    // Content: the record or the input is not as it must be (exit code 3)
    EmptyTitle,
    EmptyText,
    ImpossibleDate,
    ImpossibleTime,
    InvalidNip,
    InvalidNumberPattern,
    NumberPartMissing,
    UnknownRecord,
    DanglingReference,
    DuplicateId,
    EndBeforeStart,
    CannotMoveFurther,
    NestingTooDeep,
    JsonNotUtf8,
    JsonByteOrderMark,
    JsonControlCharacter,
    JsonSyntax,
    JsonDuplicateKey,
    JsonUnknownKey,
    JsonMissingKey,
    JsonWrongType,
    JsonUnknownValue,
    JsonOutOfRange,
    DueAmbiguous,
    JsonUnknownFormat,
    TextTooLong,
    FileTooLarge,
    OfficeDiffers,
    MeetingAlreadyKnown,
    TableUnreadable,
    TemplateSyntax,
    TemplateUnknownName,
    LogoUnreadable,
    PdfUnreadable,
    PdfEncrypted,
    SigningForbidden,
    CertifiesTooLate,
    SignatureFieldMissing,
    SignatureFieldSigned,
    KeyFileUnreadable,
    WrongPassphrase,
    WrongPin,
    PinLocked,
    KeyMissing,
    KeyAmbiguous,
    KeyMismatch,
    KeyAlgorithmRefused,
    KeyOnlyForPss,
    CertificateMissing,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateUsageRefused,
    CertificateChainBroken,
    CertificateRevoked,
    InvalidNik,
    AddressRefused,
    GatewayAnchorUnfit,
    GatewayUserUnknown,
    GatewayPassphraseWrong,
    GatewayLoginRefused,
    GatewayCertificateExpired,
    GatewayCertificateRevoked,
    GatewayCertificateSuspended,
    GatewayRefusedFile,
    GatewayRefused,
    AnchorUnreadable,
    PdfBeyondLimits,
    TimestampAddressMissing,
    ScanNotPdf,
    ScanTooLarge,
    HandSignedDayUnfit,
    // The answer is no (exit code 1)
    FindingsBlock,
    AlreadyFinalised,
    NotFinalised,
    LayoutFixedByEdition,
    DraftHasNoNumbers,
    NothingResolved,
    RegisterDamaged,
    AuditChainBroken,
    SignedByHand,
    SlotOutOfTurn,
    SlotAlreadySigned,
    SignerNotExpected,
    EditionSuperseded,
    SignedFileUnsound,
    ReturnedFileDiffers,
    TimestampMissing,
    SignatureUnsaved,
    // Wrong usage (exit code 2)
    WrongUsage,
    RegisterExists,
    PasswordInAddress,
    OutputIsInput,
    DocumentUnknown,
    // Environment (exit code 4)
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    RegisterMissing,
    RegisterLocked,
    RegisterReadOnly,
    RegisterNotOurs,
    RegisterTooNew,
    RegisterTooOld,
    RegisterOnNetworkShare,
    RegisterInSynchronisedFolder,
    DatabaseUnavailable,
    DatabaseDriverMissing,
    DatabaseFailed,
    MigrationFailed,
    RecordChangedElsewhere,
    RenderFailed,
    RecoveryFileUnreadable,
    PrinterFailed,
    TokenModuleMissing,
    TokenMissing,
    TokenFailed,
    TokenRemoved,
    NetworkFailed,
    TsaUnreachable,
    TsaRefused,
    TsaAnswerInvalid,
    TsaClockDiffers,
    RevocationUnavailable,
    SignatureTooLarge,
    SigningFailed,
    GatewayUnreachable,
    GatewayBusy,
    GatewayFailed,
    GatewayAnswerUnusable,
    SecretStoreUnavailable,
    Cancelled,
    InspectorMissing,
};

/// What failed, for whom, where, and the technical detail for the log (English, never shown).
struct Error {
    ErrorCode code{};
    QString subject; ///< the thing the user knows: a file, a title, a key, a value
    QString place; ///< where in it: a JSON path, a line, a table row; may be empty
    QString detail; ///< for the log only

    friend bool operator==(const Error&, const Error&) = default;
};

/// The process exit code of product.md 4: 1 the answer is no, 2 wrong usage, 3 input refused,
/// 4 environment, 5 cannot be decided.
[[nodiscard]] int exitCode(ErrorCode code);

/// One English line for the log: code number, subject, place, detail.
[[nodiscard]] QString logLine(const Error& error);

} // namespace risalah
