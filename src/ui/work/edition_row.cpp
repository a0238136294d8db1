// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/edition_row.h"

#include "domain/indonesian_words.h"
#include "ui/work/signing_page.h"
#include "wording/moment_text.h"
#include "wording/verification_name.h"
#include "wording/verification_sentence.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr qsizetype kHashGroup = 8;

/// In groups, so that it can be compared by eye and goes on in the next line.
QString shownHash(const QByteArray& sha256)
{
    QString hash = QString::fromLatin1(sha256.toHex());
    for (qsizetype at = hash.size() - kHashGroup; at > 0; at -= kHashGroup) {
        hash.insert(at, u' ');
    }
    return hash;
}

} // namespace

QString editionName(int edition)
{
    return edition == 1 ? SigningPage::tr("Notula") : SigningPage::tr("Perubahan ke-%1").arg(edition - 1);
}

ListRow editionRow(const domain::MinutesDocument& edition, domain::Zone zone)
{
    RowItem item;
    const QString day = domain::longDate(domain::dateIn(zone, edition.finalisedAt));
    item.lead = editionName(edition.edition);
    item.text = SigningPage::tr("ditetapkan %1, nomor %2").arg(day, edition.numbers.meeting);
    if (!edition.reason.isEmpty()) {
        item.text += u". "_s + edition.reason;
    }
    if (!edition.changeSummary.isEmpty()) {
        item.text += u". "_s + SigningPage::tr("Yang berubah: %1").arg(edition.changeSummary);
    }
    for (const domain::ElectronicSignature& signature : edition.signatures) {
        item.chips.push_back({ChipKind::Neutral, u"check"_s, signature.signer, QString()});
    }
    for (const domain::HandSignature& signature : edition.handSignatures) {
        item.chips.push_back({ChipKind::Neutral, u"pen-tool"_s,
                              u"%1, %2"_s.arg(signature.signer, domain::longDate(signature.on)), QString()});
    }
    return {QString::number(edition.edition), std::move(item)};
}

QStringList editionDetails(const domain::MinutesDocument& edition, domain::Zone zone)
{
    QStringList lines{SigningPage::tr("SHA-256 saat ditetapkan: %1").arg(shownHash(edition.sha256))};
    for (const domain::ElectronicSignature& signature : edition.signatures) {
        lines.append(SigningPage::tr("%1, %2 (%3), disimpan %4.")
                         .arg(signature.signer, wording::levelPhrase(signature.level),
                              wording::levelName(signature.level), wording::momentText(signature.at, zone)));
        lines.append(
            SigningPage::tr("SHA-256 sesudah tanda tangan itu: %1").arg(shownHash(signature.sha256)));
    }
    return lines;
}

} // namespace risalah::ui
