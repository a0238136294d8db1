// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signing_texts.h"

#include "domain/indonesian_words.h"
#include "ui/work/signing_panel.h"
#include "wording/error_sentence.h"
#include "wording/verification_sentence.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// What a service did wrong fills no page.
constexpr qsizetype kMostDifferences = 3;

/// As a chip says it, which stands alone.
QString begun(QString phrase)
{
    return phrase.isEmpty() ? phrase : phrase.replace(0, 1, phrase.at(0).toUpper());
}

} // namespace

QString stepText(app::SigningStep step)
{
    switch (step) {
    case app::SigningStep::OpenKey:
        return SigningPanel::tr("Membuka kunci…");
    case app::SigningStep::Sign:
        return SigningPanel::tr("Menandatangani…");
    case app::SigningStep::AwaitGateway:
        return SigningPanel::tr("Sudah dikirim ke layanan BSrE; menunggu jawabannya…");
    case app::SigningStep::AddLongTermData:
        return SigningPanel::tr("Menambahkan bukti jangka panjang…");
    case app::SigningStep::Verify:
        return SigningPanel::tr("Memeriksa hasil…");
    }
    return {};
}

/// In the order of the signature block: "u.b." stands before what the signer is himself.
QString capacityText(const domain::PersonCard& person)
{
    const domain::AuthorityLine line = domain::authorityLine(person);
    QStringList parts;
    for (const QString& giver : line.givers) {
        parts.append(giver.simplified());
    }
    parts.removeAll(QString());
    QString own = line.own.simplified();
    if (parts.isEmpty() && own.isEmpty()) {
        return {};
    }
    const QString mark = domain::authorityMark(person.authority);
    if (person.authority == domain::Authority::ForHim) {
        if (!parts.isEmpty()) {
            parts.first().prepend(domain::authorityMark(domain::Authority::OnBehalf) + u' ');
        }
        own = QString(mark + u' ' + own).simplified();
    }
    parts.append(own);
    parts.removeAll(QString());
    if (person.authority != domain::Authority::ForHim && !mark.isEmpty()) {
        parts.first().prepend(mark + u' ');
    }
    return parts.join(u", "_s);
}

QString signingQuestion(const app::SigningOrder& order, const domain::PersonCard& person)
{
    const QString capacity = capacityText(person);
    const QString role = capacity.isEmpty() || capacity == order.reason
        ? order.reason
        : u"%1 (%2)"_s.arg(order.reason, capacity);
    QStringList sentences{SigningPanel::tr("%1 menandatangani sebagai %2.").arg(order.slotName, role)};
    if (order.certify) {
        sentences.append(
            SigningPanel::tr("Naskah disahkan: sesudahnya hanya tanda tangan berikutnya yang dapat "
                             "ditambahkan."));
    }
    sentences.append(SigningPanel::tr("Tanda tangan tidak dapat ditarik."));
    return sentences.join(u' ');
}

RowChip verdictChip(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return {ChipKind::Ok, u"circle-check"_s, SigningPanel::tr("Sah"), {}};
    case Verdict::Indeterminate:
        return {ChipKind::Warn, u"circle-question-mark"_s, SigningPanel::tr("Belum dapat dipastikan"), {}};
    case Verdict::TotalFailed:
        break;
    }
    return {ChipKind::Bad, u"circle-x"_s, SigningPanel::tr("Tidak sah"), {}};
}

ListRow signerRow(const app::SlotState& slot, int index, bool isNext, domain::Zone zone)
{
    RowItem item;
    item.lead = slot.caption.isEmpty() ? slot.person.position : slot.caption;
    const bool isInPlace = slot.person.authority != domain::Authority::Definitive;
    const QString capacity = isInPlace ? capacityText(slot.person) : QString();
    item.text = capacity.isEmpty() ? slot.person.name : u"%1 (%2)"_s.arg(slot.person.name, capacity);
    if (slot.signature) {
        const QString day = domain::longDate(domain::dateIn(zone, slot.signature->at));
        // That somebody signed is no verdict: only that one is coloured.
        item.chips.push_back(
            {ChipKind::Neutral, u"check"_s, SigningPanel::tr("Ditandatangani %1").arg(day), {}});
        item.chips.push_back(
            {ChipKind::Neutral, u"history"_s, begun(wording::levelPhrase(slot.signature->level)), {}});
    } else if (isNext) {
        item.chips.push_back(
            {ChipKind::Accent, u"pen-tool"_s, SigningPanel::tr("Giliran menandatangani"), {}});
    } else {
        item.chips.push_back({ChipKind::Neutral, u"clock"_s, SigningPanel::tr("Menunggu giliran"), {}});
    }
    return {QString::number(index), std::move(item)};
}

QString refusalText(const Error& error, const app::RefusedFile& refused)
{
    QStringList sentences{wording::errorSentence(error)};
    for (const Reason& difference : refused.differences) {
        if (sentences.size() <= kMostDifferences) {
            sentences.append(wording::reasonSentence(difference));
        }
    }
    return sentences.join(u' ');
}

QString resultText(const QString& signer, const app::SigningOutcome& outcome)
{
    const Verification& verification = outcome.verification;
    QStringList sentences;
    if (verification.verdict == Verdict::TotalPassed || verification.signatures.empty()) {
        sentences.append(SigningPanel::tr("Ditandatangani oleh %1 dan lolos pemeriksaan.").arg(signer));
    } else {
        sentences.append(SigningPanel::tr("Ditandatangani oleh %1; isinya utuh.").arg(signer));
        sentences.append(wording::identitySentence(verification.signatures.back().identity));
    }
    if (outcome.fellBack) {
        sentences.append(SigningPanel::tr("Penanda waktu tidak menjawab, jadi tanpa penanda waktu."));
    }
    if (outcome.lacksIssuers) {
        sentences.append(wording::lackingIssuersSentence());
    }
    if (outcome.longTermTrouble) {
        sentences.append(SigningPanel::tr("Bukti jangka panjang belum ditambahkan."));
        sentences.append(wording::errorSentence(*outcome.longTermTrouble));
    }
    return sentences.join(u' ');
}

QString promiseText(const app::SigningPreparation& prepared)
{
    if (certifies(prepared)) {
        return SigningPanel::tr("Yang ditandatangani persis berkas di pratinjau. Tanda tangan "
                                "pertama mengesahkan naskah: sesudahnya hanya tanda tangan berikutnya yang "
                                "dapat ditambahkan. Tanda tangan tidak dapat ditarik; kesalahan diperbaiki "
                                "lewat perubahan.");
    }
    if (prepared.state.edition.signatures.empty()) {
        return SigningPanel::tr("Yang ditandatangani persis berkas di pratinjau. Tanda tangan "
                                "tidak dapat ditarik; kesalahan diperbaiki lewat perubahan.");
    }
    return SigningPanel::tr("Yang ditandatangani persis berkas di pratinjau, bersama tanda "
                            "tangan sebelumnya. Tanda tangan tidak dapat ditarik; kesalahan diperbaiki lewat "
                            "perubahan.");
}

} // namespace risalah::ui
