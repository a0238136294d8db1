// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/edition_row.h"

#include "domain/indonesian_words.h"
#include "ui/work/signing_page.h"
#include "wording/verification_name.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr qsizetype kShownHashDigits = 16;

} // namespace

QString editionName(int edition)
{
    return edition == 1 ? SigningPage::tr("Notula") : SigningPage::tr("Perubahan ke-%1").arg(edition - 1);
}

ListRow editionRow(const domain::MinutesDocument& edition, domain::Zone zone)
{
    RowItem item;
    item.label = QString::number(edition.edition);
    const QString day = domain::longDate(domain::dateIn(zone, edition.finalisedAt));
    item.lead = editionName(edition.edition);
    item.text = SigningPage::tr("ditetapkan %1, nomor %2").arg(day, edition.numbers.meeting);
    if (!edition.reason.isEmpty()) {
        item.text += u". "_s + edition.reason;
    }
    if (!edition.changeSummary.isEmpty()) {
        item.text += u". "_s + SigningPage::tr("Yang berubah: %1").arg(edition.changeSummary);
    }
    const QString hash = QString::fromLatin1(edition.sha256.toHex()).left(kShownHashDigits);
    item.chips.push_back({ChipKind::Ok, u"lock"_s, u"SHA-256 %1…"_s.arg(hash), QString()});
    for (const domain::ElectronicSignature& signature : edition.signatures) {
        item.chips.push_back({ChipKind::Ok, u"circle-check"_s,
                              u"%1, %2"_s.arg(signature.signer, wording::levelName(signature.level)),
                              QString()});
    }
    for (const domain::HandSignature& signature : edition.handSignatures) {
        item.chips.push_back({ChipKind::Ok, u"pen-tool"_s,
                              u"%1, %2"_s.arg(signature.signer, domain::longDate(signature.on)), QString()});
    }
    return {QString::number(edition.edition), std::move(item)};
}

} // namespace risalah::ui
