// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verification_texts.h"

#include "ui/pages/verify_page.h"
#include "wording/moment_text.h"
#include "wording/verification_name.h"
#include "wording/verification_sentence.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr qsizetype kMostReasons = 2; ///< beside the verdict; the details of file and signatures have all

bool isIntact(const SignatureReport& report)
{
    return report.integrity == Integrity::Intact || report.integrity == Integrity::IntactMetadataUpdated;
}

/// What was signed may be whole although the file is not any more what it was.
RowChip integrityChip(const SignatureReport& report)
{
    if (isIntact(report)) {
        return {ChipKind::Ok, u"circle-check"_s, VerifyPage::tr("Isi utuh"), {}};
    }
    const bool isLater = report.integrity == Integrity::Modified;
    return {ChipKind::Bad,
            u"circle-x"_s,
            isLater ? VerifyPage::tr("Diubah sesudahnya") : VerifyPage::tr("Isi berubah"),
            {}};
}

QString timeOf(const SignatureReport& report, domain::Zone zone)
{
    if (report.time.kind == TimeKind::None) {
        return VerifyPage::tr("tanpa waktu");
    }
    return wording::momentText(report.time.at, zone);
}

/// What somebody did to the file first: it tells more than how its bytes lie.
std::vector<Reason> allReasons(const SignatureReport& report)
{
    std::vector<Reason> reasons;
    for (const RevisionChange& revision : report.laterRevisions) {
        reasons.insert(reasons.end(), revision.changes.begin(), revision.changes.end());
    }
    reasons.insert(reasons.end(), report.reasons.begin(), report.reasons.end());
    return reasons;
}

void addSentences(const std::vector<Reason>& reasons, Weight weight, QStringList& sentences)
{
    for (const Reason& reason : reasons) {
        if (weightOf(reason.code) == weight) {
            sentences.append(wording::reasonSentence(reason));
        }
    }
}

} // namespace

QString verdictMeaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return VerifyPage::tr("Semua tanda tangan utuh dan dapat dipercaya.");
    case Verdict::Indeterminate:
        return VerifyPage::tr("Ada keterangan yang kurang.");
    case Verdict::TotalFailed:
        break;
    }
    return VerifyPage::tr("Berkas atau tanda tangannya tidak sebagaimana mestinya.");
}

QStringList decidingReasons(const Verification& verification)
{
    if (verification.verdict == Verdict::TotalPassed) {
        return {};
    }
    const Weight deciding = verification.verdict == Verdict::TotalFailed ? Weight::Fatal : Weight::Undecided;
    QStringList ofPeople; // and of the file as a whole
    QStringList ofTimestamps; // they fail with the file, and say less
    addSentences(verification.documentReasons, deciding, ofPeople);
    for (const SignatureReport& report : verification.signatures) {
        const bool isTimestamp = report.level == FoundLevel::DocumentTimestamp;
        addSentences(allReasons(report), deciding, isTimestamp ? ofTimestamps : ofPeople);
    }
    QStringList told = ofPeople.isEmpty() ? ofTimestamps : ofPeople;
    told.removeDuplicates();
    const auto more = static_cast<int>(told.size() - kMostReasons);
    told = told.mid(0, kMostReasons);
    if (more > 0) {
        told.append(VerifyPage::tr("Dan %n hal lain; lihat rincian.", nullptr, more));
    }
    return told;
}

ListRow signatureRow(const SignatureReport& report, int index, domain::Zone zone)
{
    RowItem item;
    item.lead = report.signer.isEmpty() ? VerifyPage::tr("Penanda tangan tidak dikenal") : report.signer;
    const bool isTimestamp = report.level == FoundLevel::DocumentTimestamp;
    const QString worth = wording::levelPhrase(report.level);
    item.text = isTimestamp && report.time.kind == TimeKind::None
        ? worth // whose time nobody vouches for
        : u"%1, %2"_s.arg(timeOf(report, zone), worth);
    item.chips.push_back(integrityChip(report));
    const bool isTrusted = report.identity == SignerIdentity::Trusted;
    item.chips.push_back(
        isTrusted ? RowChip{ChipKind::Ok, u"user"_s, VerifyPage::tr("Identitas dipercaya"), {}}
                  : RowChip{ChipKind::Warn, u"user"_s, VerifyPage::tr("Identitas belum pasti"), {}});
    if (isDowngraded(report)) {
        item.chips.push_back({ChipKind::Bad, u"arrow-down"_s, VerifyPage::tr("Tingkatnya turun"), {}});
    }
    return {QString::number(index), std::move(item)};
}

QStringList signatureDetails(const SignatureReport& report, domain::Zone zone)
{
    QStringList lines{wording::integritySentence(report.integrity),
                      wording::identitySentence(report.identity)};
    if (const auto& facts = report.certificate) {
        lines.append(wording::certificateSentence(facts->issuer, facts->serial, facts->validUntil, zone));
    }
    lines.append(wording::timeSentence(report.time, zone));
    lines.append(VerifyPage::tr("Tingkat tanda tangan: %1.").arg(wording::levelName(report.level)));
    if (!report.reason.isEmpty()) {
        lines.append(VerifyPage::tr("Alasan: %1.").arg(report.reason));
    }
    for (const Reason& reason : report.reasons) {
        lines.append(wording::reasonSentence(reason));
    }
    for (const RevisionChange& revision : report.laterRevisions) {
        for (const Reason& change : revision.changes) {
            lines.append(VerifyPage::tr("Versi %1: %2")
                             .arg(QString::number(revision.revision), wording::reasonSentence(change)));
        }
    }
    return lines;
}

} // namespace risalah::ui
