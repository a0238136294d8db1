// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foreseen_place.h"
#include "app/signing_work.h"
#include "base/result.h"
#include "base/stored.h"
#include "base/verification.h"
#include "domain/meeting_list.h"
#include "domain/minutes_document.h"
#include "domain/person.h"
#include "domain/signing_settings.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::app {

class RegisterContext;

/// A place on the paper where one person signs, and whether that has happened.
struct SlotState {
    QString field; ///< the signature field in the PDF
    QString caption; ///< "Pimpinan Rapat"
    domain::PersonCard person;
    std::optional<domain::ElectronicSignature> signature;
};

/// Who has signed an edition, and whose turn it is.
struct SignatureState {
    domain::MinutesDocument edition;
    std::vector<SlotState> slots; ///< in the order of signing
    std::optional<int> next; ///< index into slots; nullopt when all have signed
    bool isElectronic = false; ///< false: the paper has room for ink and no fields
    bool lacksLongTermData =
        false; ///< all have signed, nothing outlives the certificates, and it can be added
    bool isSuperseded = false; ///< a newer edition exists, or one is being written
};

/// A finalised meeting whose newest edition is not signed by everybody yet.
struct UnsignedMinutes {
    domain::MeetingRow meeting;
    std::optional<SignatureState> state; ///< nullopt: its files are damaged
};

/// Everybody has signed the newest edition electronically, or its signed paper was taken in.
[[nodiscard]] bool isSigned(const SignatureState& state);

/// Everything the next signer must see before signing.
struct SigningPreparation {
    SignatureState state;
    QByteArray pdf; ///< exactly the bytes that will be signed
    domain::SigningSettings settings;
    QByteArray appearance; ///< the block that will stand in the field, a PDF of one page
    QString codeText; ///< what its QR code says
    QByteArray gatewayMark; ///< the same for the office's gateway, when that shows a mark of ours
};

/// Does the next signature close the paper for everything but the signatures foreseen?
[[nodiscard]] bool certifies(const SigningPreparation& prepared);

/// Signatures of the register's editions. What takes time – key, network, verifying – is done by
/// makeSignature() in any thread; this class reads what it needs and stores what it made.
class SigningService {
public:
    explicit SigningService(RegisterContext& context);

    /// Edition 0 is the newest. NotFinalised, UnknownRecord.
    [[nodiscard]] Result<SignatureState> state(const domain::MeetingId& id, int edition = 0);
    /// Newest meeting first; those whose correction is being written wait for that, not for a signature.
    [[nodiscard]] Result<std::vector<UnsignedMinutes>> awaitingSignature(int limit);
    /// For the slot whose turn it is, of the newest edition. FindingsBlock or NotFinalised for a draft,
    /// EditionSuperseded while a correction is open, SignedByHand for a paper made for ink, SlotAlreadySigned
    /// when all have signed.
    [[nodiscard]] Result<SigningPreparation> prepare(const domain::MeetingId& id);
    /// The same for a file outside the register that is one of its editions, or was made of one by signing
    /// it. Without a field the next is meant; nullopt for any other file and for a field of somebody else's
    /// making. EditionSuperseded, SignedByHand, SignatureFieldSigned, SlotOutOfTurn. What the register knows
    /// to be signed may be signed once more: its file may be lost. Needs a QGuiApplication.
    [[nodiscard]] Result<std::optional<ForeseenSignature>> foreseen(const QByteArray& pdf,
                                                                    const QString& field);
    /// What makeSignature() is to do for that slot. SlotOutOfTurn, SlotAlreadySigned,
    /// TimestampAddressMissing.
    [[nodiscard]] Result<SigningOrder>
    order(const SigningPreparation& prepared, int slot, const KeyChoice& key);
    /// Keeps the signed file. RecordChangedElsewhere when somebody else signed in the meantime,
    /// EditionSuperseded when a correction was opened: then nothing is stored.
    [[nodiscard]] Result<domain::ElectronicSignature>
    store(const domain::MinutesDocument& edition, const SigningOrder& order, const SigningOutcome& outcome);

    /// What extendSignatures() is to do for the newest edition. NotFinalised, UnknownRecord.
    [[nodiscard]] Result<SigningOrder> extensionOrder(const domain::MeetingId& id);
    /// Keeps the extended file. RecordChangedElsewhere when somebody else was faster.
    [[nodiscard]] Result<void>
    storeExtension(const domain::MeetingId& id, const SigningOrder& order, const SigningOutcome& outcome);

    /// The defaults with revision 0 until somebody has decided.
    [[nodiscard]] Result<Stored<domain::SigningSettings>> settings();
    /// TimestampAddressMissing, AddressRefused, GatewayAnchorUnfit.
    [[nodiscard]] Result<Stored<domain::SigningSettings>>
    saveSettings(const Stored<domain::SigningSettings>& before, const domain::SigningSettings& after);

    /// The ready sentences for the foot of electronically signed papers.
    [[nodiscard]] Result<QStringList> footerSentences() const;
    /// Squared paper on which a gateway, with settings that need not be kept yet, shows where it puts its
    /// mark. Needs a QGuiApplication.
    [[nodiscard]] Result<SigningOrder> gatewayTestOrder(const domain::GatewaySettings& gateway,
                                                        const QString& nik);

    /// Notes a file signed here, in `field`, that this register does not keep, so that a later verification
    /// can tell a downgrade. Before somebody gets the file: a note of one that nobody got harms nothing.
    [[nodiscard]] Result<void>
    noteGivenOut(const QByteArray& pdf, const Verification& verification, const QString& field);
    /// Whom the office trusts: DER or PEM.
    [[nodiscard]] Result<std::vector<QByteArray>> trustedCertificates();
    /// The verification with what this register knows more of the file's signatures than the file says: a
    /// level below the one noted is a downgrade.
    [[nodiscard]] Result<Verification> comparedWithNotes(const QByteArray& pdf, Verification verification);

private:
    RegisterContext& m_context;
};

/// The certificates in a PEM or DER file; AnchorUnreadable when there is none.
[[nodiscard]] Result<std::vector<domain::TrustAnchor>> trustAnchorsIn(const QByteArray& file,
                                                                      const QString& fileName);

} // namespace risalah::app
