// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"
#include "base/result.h"
#include "domain/finding.h"
#include "domain/minutes_document.h"

#include <vector>

namespace risalah::app {

class RegisterContext;

/// A stored edition and its frozen bytes.
struct Edition {
    domain::MinutesDocument document;
    QByteArray pdf; ///< as it is now: with the signatures made so far
    QByteArray recordJson; ///< the risalah/1 text inside the PDF
    QByteArray frozenPdf; ///< as it was finalised, before any signature
};

/// A paper signed by hand and scanned.
struct HandSigned {
    static constexpr qint64 kLargestScan = 50LL << 20;

    QString signer;
    domain::Date on = domain::Date::unset();
    QString fileName;
    QByteArray scan; ///< PDF bytes
};

/// From a draft to the frozen notula, and what can be done with it afterwards.
class MinutesService {
public:
    explicit MinutesService(RegisterContext& context);

    /// All findings in the order of the paper. Needs a QGuiApplication.
    [[nodiscard]] Result<std::vector<domain::Finding>> check(const domain::MeetingId& id);

    /// Of a finalised meeting `notula` gives the stored bytes (another layout or paper is
    /// LayoutFixedByEdition); `keputusan` of a draft is DraftHasNoNumbers. Needs a QGuiApplication.
    [[nodiscard]] Result<RenderedPaper> render(const domain::MeetingId& id, const PaperRequest& request);

    /// Issues the numbers, draws the PDF, freezes meeting and edition: one transaction. FindingsBlock
    /// (detail: the codes), AlreadyFinalised the second time. A meeting under correction gets its next
    /// edition.
    [[nodiscard]] Result<domain::MinutesDocument> finalise(const domain::MeetingId& id);
    /// Opens a correction: the record can be edited again until the next finalise. EmptyText without a
    /// reason, NotFinalised for a draft or a meeting already under correction.
    [[nodiscard]] Result<void> correct(const domain::MeetingId& id, const QString& reason);

    /// What the next finalising will make of it, for a preview.
    [[nodiscard]] Result<NextEdition> nextEdition(const domain::MeetingId& id);

    /// First edition first; empty for a draft.
    [[nodiscard]] Result<std::vector<domain::MinutesDocument>> editions(const domain::MeetingId& id);
    /// Number 0 is the newest. NotFinalised without any, UnknownRecord without that one, RegisterDamaged when
    /// the bytes do not fit their hash.
    [[nodiscard]] Result<Edition> edition(const domain::MeetingId& id, int number = 0);
    /// Stores the scan with its hash beside the edition. EmptyText without a signer, ScanTooLarge,
    /// ScanNotPdf, HandSignedDayUnfit before the edition was finalised or after today.
    [[nodiscard]] Result<void>
    markSignedByHand(const domain::MeetingId& id, int edition, const HandSigned& handSigned);
    /// The scan as it was handed in. UnknownRecord, RegisterDamaged.
    [[nodiscard]] Result<QByteArray> scan(const domain::HandSignature& signature);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app
