// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verify_page.h"

#include "app/page_images.h"
#include "app/pending.h"
#include "app/whole_file.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/pages/verification_texts.h"
#include "ui/pages/verify_page_empty.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui/work/page_view.h"
#include "ui/work/signing_rows.h"
#include "ui/work/signing_texts.h"
#include "ui_verify_page.h"
#include "wording/error_sentence.h"
#include "wording/verification_sentence.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kPageTop = 10; ///< design pixels a PageView leaves above its first page
constexpr int kGapToBar = 8;
constexpr int kBottom = 20; ///< inside what scrolls: the column itself goes down to the edge
constexpr int kGapToText = 6;

} // namespace

VerifyPage::VerifyPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::VerifyPage>())
    , m_workbench(workbench)
    , m_empty(new VerifyPageEmpty(workbench.commands.action(Command::VerifyPdf), this))
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
    connect(m_ui->detailsFold, &QPushButton::clicked, this, [this] { unfoldDetails(!isUnfolded()); });
    unfoldDetails(isUnfolded());
    connect(&workbench.appearance, &Appearance::changed, this, &VerifyPage::alignWithPages);
    alignWithPages();
    showEmpty(true);
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
    m_pdf.clear();
    m_ui->fileName->setText(QFileInfo(path).fileName());
    m_empty->await();
    showEmpty(true);
    app::Pending(QtConcurrent::run([path] {
        return app::readFile(path, app::VerificationService::kLargestPdf);
    })).then(this, [this, run = m_run](const Result<QByteArray>& pdf) {
        if (run != m_run) {
            return;
        }
        if (pdf) {
            askWhomToTrust(*pdf);
        } else {
            show(forwardError(pdf));
        }
    });
}

/// Why an answer is missing; a register that was closed is asked nothing.
template <class Answer> std::optional<Error> VerifyPage::missed(const Result<Answer>& answer) const
{
    return !answer && m_workbench.session.isOpen() ? std::optional(answer.error()) : std::nullopt;
}

void VerifyPage::askWhomToTrust(const QByteArray& pdf)
{
    m_pdf = pdf;
    m_workbench.session.worker()
        .run([](app::Register& opened) { return opened.signing().trustedCertificates(); })
        .then(this, [this, run = m_run](const Result<std::vector<QByteArray>>& anchors) {
            if (run == m_run) {
                m_trustTrouble = missed(anchors);
                m_notesTrouble.reset();
                judge(anchors.value_or(std::vector<QByteArray>()), anchors.has_value());
            }
        });
}

void VerifyPage::judge(const std::vector<QByteArray>& anchors, bool hasRegister)
{
    app::Pending(QtConcurrent::run([pdf = m_pdf, anchors, now = m_workbench.session.clock().now()] {
        return app::VerificationService().verify(pdf, {anchors}, now);
    })).then(this, [this, hasRegister, run = m_run](const Result<Verification>& verification) {
        if (run != m_run) {
            return;
        }
        if (verification && hasRegister) {
            compareWithRegister(*verification);
        } else {
            show(verification);
        }
    });
}

void VerifyPage::compareWithRegister(const Verification& verification)
{
    m_workbench.session.worker()
        .run([pdf = m_pdf, verification](app::Register& opened) {
            return opened.signing().comparedWithNotes(pdf, verification);
        })
        .then(this, [this, verification, run = m_run](const Result<Verification>& compared) {
            if (run == m_run) {
                m_notesTrouble = missed(compared);
                show(compared ? compared : verification);
            }
        });
}

/// Instead of a result: it is awaited, or there is none.
void VerifyPage::showEmpty(bool isEmpty)
{
    QWidget* const goes = isEmpty ? static_cast<QWidget*>(m_ui->choose) : m_empty;
    QWidget* const comes = isEmpty ? static_cast<QWidget*>(m_empty) : m_ui->choose;
    comes->show();
    if (isAncestorOf(window()->focusWidget())) {
        comes->setFocus(Qt::OtherFocusReason); // else it would leave the page with what is hidden
    }
    goes->hide();
    m_ui->result->setVisible(!isEmpty);
    m_ui->hint->setVisible(!isEmpty && !m_ui->hint->text().isEmpty());
}

/// The first page and the card beside it begin at the same height.
void VerifyPage::alignWithPages()
{
    m_ui->layout6->setContentsMargins(0, theme().px(kPageTop), kGapToBar, kBottom);
}

void VerifyPage::show(const Result<Verification>& verification)
{
    if (!verification) {
        m_empty->refuse(wording::errorSentence(verification.error()));
        showEmpty(true);
        Q_EMIT verified();
        return;
    }
    m_verification = *verification;
    m_ui->hint->setText(basisText());
    showEmpty(false);
    const RowChip chip = verdictChip(verification->verdict);
    m_ui->verdictChip->set(chip.kind, chip.icon, chip.text);
    m_ui->verdict->setText(verdictMeaning(verification->verdict));
    showReasons(decidingReasons(*verification));
    showSignatures();
    m_ui->pages->setPdf(m_pdf);
    Q_EMIT verified();
}

/// Without the register nobody is trusted and nothing is remembered: a verdict must not look like more.
QString VerifyPage::basisText() const
{
    if (m_trustTrouble) {
        const QString missing = tr("Penerbit yang dipercaya kantor dan catatan tingkat tanda tangan belum "
                                   "ikut dipertimbangkan.");
        return u"%1 %2"_s.arg(missing, wording::errorSentence(*m_trustTrouble));
    }
    if (m_notesTrouble) {
        const QString missing = tr("Catatan tingkat tanda tangan di register belum ikut dipertimbangkan.");
        return u"%1 %2"_s.arg(missing, wording::errorSentence(*m_notesTrouble));
    }
    return {};
}

/// One finding a line; several are told apart by a mark.
void VerifyPage::showReasons(const QStringList& reasons)
{
    while (QLayoutItem* item = m_ui->reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& reason : reasons) {
        auto* row = new QWidget(m_ui->reason);
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(theme().px(kGapToText));
        if (reasons.size() > 1) {
            parts->addWidget(makeLabel(u"•"_s, {}, row), 0, Qt::AlignTop);
        }
        auto* text = makeLabel(reason, {}, row);
        text->setWordWrap(true);
        parts->addWidget(text, 1);
        m_ui->reasons->addWidget(row);
    }
    m_ui->reason->setVisible(!reasons.isEmpty());
}

void VerifyPage::showSignatures()
{
    std::vector<ListRow> rows;
    rows.reserve(m_verification.signatures.size());
    for (std::size_t i = 0; i < m_verification.signatures.size(); ++i) {
        rows.push_back(
            signatureRow(m_verification.signatures.at(i), static_cast<int>(i), m_workbench.session.zone()));
    }
    numberLeads(rows);
    m_ui->signatures->setVisible(!rows.empty());
    m_ui->signatures->showRows(std::move(rows));
    m_ui->signatures->choose(0);
    showDetails();
}

const SignatureReport* VerifyPage::currentSignature() const
{
    const auto row = static_cast<std::size_t>(m_ui->signatures->chosenRow());
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
        lines += signatureDetails(*signature, m_workbench.session.zone());
    }
    lines.removeDuplicates(); // what is wrong with the file may be said of its signature too
    const QString mark = u"• "_s;
    m_ui->details->setText(mark + lines.join(u'\n' + mark));
    m_ui->detailsFold->setVisible(!lines.isEmpty());
    m_ui->details->setVisible(!lines.isEmpty() && isUnfolded());
    const bool hasLater =
        signature != nullptr && signature->signedLength > 0 && signature->signedLength < m_pdf.size();
    m_ui->signedVersion->setChecked(false);
    m_ui->signedVersion->setVisible(hasLater);
}

bool VerifyPage::isUnfolded() const
{
    return m_workbench.session.settings().value(app::SettingKeys::verifyDetails);
}

/// As it was left, here and the next time: who needs the details needs them of the next file too.
void VerifyPage::unfoldDetails(bool isOpen)
{
    m_workbench.session.settings().set(app::SettingKeys::verifyDetails, isOpen);
    m_ui->details->setVisible(isOpen);
    m_ui->detailsFold->setText(isOpen ? tr("Sembunyikan rincian") : tr("Tampilkan rincian"));
    setButtonIcon(m_ui->detailsFold, isOpen ? u"chevron-down"_s : u"chevron-right"_s);
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
