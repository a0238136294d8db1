// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"
#include "documents/signature_appearance.h"
#include "signing/signature_field.h"

namespace risalah::storage {
class Database;
} // namespace risalah::storage

namespace risalah::app {

/// The edition's own copy of the meeting: names and slots as they were when it was frozen.
[[nodiscard]] Result<domain::Meeting> frozenMeeting(storage::Database& db,
                                                    const domain::MinutesDocument& edition);

/// A newer one of these editions exists, or the meeting is being written on.
[[nodiscard]] bool isSuperseded(const domain::MinutesDocument& edition,
                                const std::vector<domain::MinutesDocument>& editions,
                                domain::MeetingPhase now);

/// The signature fields the edition was frozen with; none on a paper made for ink.
[[nodiscard]] Result<std::vector<signing::SignatureField>> fieldsOf(storage::Database& db,
                                                                    const domain::MinutesDocument& edition);

/// What stands in the field of this signer once it is signed; empty where the paper has no room for it.
[[nodiscard]] Result<QByteArray> drawSignature(RegisterContext& context,
                                               const domain::MinutesDocument& edition,
                                               const documents::SignatureBlock& block,
                                               const std::vector<signing::SignatureField>& fields);

/// A gateway's mark stands where the paper has room for it, each signer's in his own place; where the
/// office's settings put it, on a paper without. The second generation shows a picture of ours.
[[nodiscard]] Result<void> drawGatewayMark(const documents::AppearanceRequest& request,
                                           const signing::SignatureField* field,
                                           SigningPreparation& prepared);

/// The marks of the slot whose turn it is: in its field, when the paper has room for one, and the gateway's.
[[nodiscard]] Result<void>
drawMarks(RegisterContext& context, const domain::Meeting& meeting, SigningPreparation& prepared);

} // namespace risalah::app
