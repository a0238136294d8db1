// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verify_page.h"

#include "app/certificate_facts.h"
#include "app/page_images.h"
#include "ui/command_registry.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/work/page_view.h"
#include "ui/work/row_list_model.h"
#include "ui_verify_page.h"
#include "wording/error_sentence.h"
#include "wording/moment_text.h"
#include "wording/verification_name.h"
#include "wording/verification_sentence.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

struct Look {
    ChipKind kind;
    const char* icon;
};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return {ChipKind::Ok, "circle-check"};
    case Verdict::Indeterminate:
        return {ChipKind::Warn, "circle-question-mark"};
    case Verdict::TotalFailed:
        break;
    }
    return {ChipKind::Bad, "circle-x"};
}

QString meaningOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return VerifyPage::tr("Semua tanda tangan utuh dan dapat dipercaya.");
    case Verdict::Indeterminate:
        return VerifyPage::tr("Ada keterangan yang kurang; lihat rincian.");
    case Verdict::TotalFailed:
        break;
    }
    return VerifyPage::tr("Berkas atau tanda tangannya tidak sebagaimana mestinya.");
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return VerifyPage::tr("Sah");
    case Verdict::Indeterminate:
        return VerifyPage::tr("Belum dapat dipastikan");
    case Verdict::TotalFailed:
        break;
    }
    return VerifyPage::tr("Tidak sah");
}

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

ListRow rowOf(const SignatureReport& report, int index, domain::Zone zone)
{
    RowItem item;
    item.label = u"%1."_s.arg(index + 1);
    item.lead = report.signer.isEmpty() ? VerifyPage::tr("Penanda tangan tidak dikenal") : report.signer;
    item.text = u"%1, %2"_s.arg(timeOf(report, zone), wording::levelName(report.level));
    item.chips.push_back(integrityChip(report));
    const bool isTrusted = report.identity == SignerIdentity::Trusted;
    item.chips.push_back(
        isTrusted ? RowChip{ChipKind::Ok, u"user"_s, VerifyPage::tr("Identitas dipercaya"), {}}
                  : RowChip{ChipKind::Warn, u"user"_s, VerifyPage::tr("Identitas belum pasti"), {}});
    if (report.isDowngraded) {
        item.chips.push_back({ChipKind::Bad, u"arrow-down"_s, VerifyPage::tr("Tingkatnya turun"), {}});
    }
    return {QString::number(index), std::move(item)};
}

QStringList detailsOf(const SignatureReport& report, domain::Zone zone)
{
    QStringList lines{wording::integritySentence(report.integrity),
                      wording::identitySentence(report.identity)};
    if (const auto facts = app::certificateFacts(report.certificate)) {
        lines.append(wording::certificateSentence(facts->issuer, facts->serial, facts->validUntil, zone));
    }
    lines.append(wording::timeSentence(report.time, zone));
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

} // namespace

VerifyPage::VerifyPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::VerifyPage>())
    , m_workbench(workbench)
    , m_empty(new EmptyState(u"file-check"_s,
                             tr("Di sini diperiksa apakah tanda tangan PDF sah dan isinya tidak berubah."),
                             this))
{
    m_ui->setupUi(this);
    m_ui->pages->setDrawer(&app::drawForeignPages);
    m_ui->layout12->insertWidget(m_ui->layout12->indexOf(m_ui->result), m_empty, 1);
    m_empty->setObjectName(u"message"_s);
    // As high as its text at the width it has: asked before it is shown, the card counts with a narrow one.
    m_ui->layout6->setAlignment(m_ui->verdictCard, Qt::AlignTop);
    setButtonIcon(m_ui->choose, u"folder-open"_s);
    connect(m_ui->choose, &QPushButton::clicked, workbench.commands.action(Command::VerifyPdf),
            &QAction::trigger);
    connect(m_ui->signatures->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VerifyPage::showDetails);
    connect(m_ui->signedVersion, &QPushButton::toggled, this, &VerifyPage::showSignedVersion);
    m_ui->result->hide();
    m_ui->hint->hide();
}

VerifyPage::~VerifyPage() = default;

void VerifyPage::enter(const Place& place)
{
    if (!place.record.isEmpty()) {
        verify(place.record);
    }
}

void VerifyPage::verify(const QString& path)
{
    ++m_run;
    m_ui->fileName->setText(QFileInfo(path).fileName());
    say(u"file-check"_s, tr("Memeriksa…"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > app::VerificationService::kLargestPdf) {
        show(fail(file.isOpen() ? ErrorCode::FileTooLarge : ErrorCode::FileUnreadable, path));
        return;
    }
    const QByteArray pdf = file.readAll();
    m_pdf = pdf;
    m_workbench.session.worker()
        .run([pdf](app::Register& opened) { return opened.signing().verificationBasis(pdf); })
        .then(this, [this, pdf, run = m_run](const Result<app::VerificationBasis>& basis) {
            if (run == m_run) {
                const bool isMissed = !basis && m_workbench.session.isOpen();
                m_basisTrouble = isMissed ? std::optional(basis.error()) : std::nullopt;
                judge(pdf, basis.value_or(app::VerificationBasis{}));
            }
        });
}

void VerifyPage::judge(const QByteArray& pdf, const app::VerificationBasis& basis)
{
    QtConcurrent::run([pdf, basis, now = m_workbench.session.clock().now()] {
        return app::VerificationService().verify(pdf, basis, now);
    }).then(this, [this, run = m_run](const Result<Verification>& verification) {
        if (run == m_run) {
            show(verification);
        }
    });
}

/// Instead of a result: it is awaited, or there is none.
void VerifyPage::say(const QString& icon, const QString& text)
{
    m_ui->result->hide();
    m_ui->hint->hide();
    m_empty->setIcon(icon);
    m_empty->setText(text);
    m_empty->show();
}

void VerifyPage::show(const Result<Verification>& verification)
{
    if (!verification) {
        say(u"circle-x"_s, wording::errorSentence(verification.error()));
        Q_EMIT verified();
        return;
    }
    m_empty->hide();
    m_ui->result->show();
    m_verification = *verification;
    const Look look = lookOf(verification->verdict);
    m_ui->verdictChip->set(look.kind, QLatin1StringView(look.icon), wordOf(verification->verdict));
    m_ui->hint->setText(basisText());
    m_ui->hint->setVisible(!m_ui->hint->text().isEmpty());
    m_ui->verdict->setText(meaningOf(verification->verdict));
    showSignatures();
    m_ui->pages->setPdf(m_pdf);
    Q_EMIT verified();
}

/// Without the register nobody is trusted and nothing is remembered: a verdict must not look like more.
QString VerifyPage::basisText() const
{
    if (!m_basisTrouble) {
        return {};
    }
    const QString missing = tr("Penerbit yang dipercaya kantor dan catatan tingkat tanda tangan belum "
                               "ikut dipertimbangkan.");
    return u"%1 %2"_s.arg(missing, wording::errorSentence(*m_basisTrouble));
}

void VerifyPage::showSignatures()
{
    std::vector<ListRow> rows;
    rows.reserve(m_verification.signatures.size());
    for (std::size_t i = 0; i < m_verification.signatures.size(); ++i) {
        rows.push_back(
            rowOf(m_verification.signatures.at(i), static_cast<int>(i), m_workbench.session.zone()));
    }
    const bool any = !rows.empty();
    m_ui->signatures->rowModel().setRows(std::move(rows));
    m_ui->signatures->fitToRows();
    m_ui->signatures->setVisible(any);
    if (any) {
        m_ui->signatures->setCurrentIndex(m_ui->signatures->rowModel().index(0));
    }
    showDetails();
}

const SignatureReport* VerifyPage::currentSignature() const
{
    const auto row = static_cast<std::size_t>(m_ui->signatures->currentIndex().row());
    return row < m_verification.signatures.size() ? &m_verification.signatures.at(row) : nullptr;
}

void VerifyPage::showDetails()
{
    QStringList lines;
    for (const Reason& reason : m_verification.documentReasons) {
        lines.append(wording::reasonSentence(reason));
    }
    const SignatureReport* signature = currentSignature();
    if (signature != nullptr) {
        lines += detailsOf(*signature, m_workbench.session.zone());
    }
    lines.removeDuplicates(); // what is wrong with the file may be said of its signature too
    m_ui->details->setText(lines.join(u'\n'));
    const bool hasLater =
        signature != nullptr && signature->signedLength > 0 && signature->signedLength < m_pdf.size();
    m_ui->signedVersion->setChecked(false);
    m_ui->signedVersion->setVisible(hasLater);
}

void VerifyPage::showSignedVersion(bool isSigned)
{
    const SignatureReport* signature = currentSignature();
    if (signature == nullptr) {
        return;
    }
    m_ui->pages->setPdf(isSigned ? m_pdf.left(signature->signedLength) : m_pdf);
    m_ui->signedVersion->setText(isSigned ? tr("Lihat berkas seutuhnya")
                                          : tr("Lihat versi yang ditandatangani"));
}

} // namespace risalah::ui

#include "moc_verify_page.cpp"
