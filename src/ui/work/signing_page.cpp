// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signing_page.h"

#include "ui/page.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/work/edition_row.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/print_pdf.h"
#include "ui/work/save_pdf.h"
#include "ui/work/scan_intake.h"
#include "ui/work/signing_panel.h"
#include "ui/work/signing_rows.h"
#include "ui_signing_page.h"
#include "wording/error_sentence.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

SigningPage::SigningPage(MeetingDesk& desk, MeetingSaver& saver, Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SigningPage>())
    , m_desk(desk)
    , m_saver(saver)
    , m_workbench(workbench)
    , m_panel(new SigningPanel(workbench, this))
{
    m_ui->setupUi(this);
    m_ui->layout1->insertWidget(0, m_panel); // what is to be done comes first
    connect(m_panel, &SigningPanel::bytesShown, this, [this](const QByteArray& pdf) {
        m_showsEarlier = false;
        chooseNewest();
        Q_EMIT editionShown(pdf);
    });
    connect(m_panel, &SigningPanel::signedNow, this, &SigningPage::loadEditions);
    const bool isFinal = desk.isReadOnly();
    if (isFinal) {
        m_ui->finaliseTitle->setText(tr("Perubahan"));
    }
    m_ui->finalise->setVisible(!isFinal);
    m_ui->correct->setVisible(isFinal);
    m_ui->reason->setVisible(isFinal);
    connect(m_ui->finalise, &QPushButton::clicked, this, &SigningPage::finalise);
    connect(m_ui->correct, &QPushButton::clicked, this, &SigningPage::correct);
    connect(m_panel, &SigningPanel::aboutToAsk, this, &SigningPage::previewNeeded);
    connect(m_ui->openEdition, &QPushButton::clicked, this, [this] {
        Q_EMIT previewNeeded();
        openEdition();
    });
    connect(m_ui->printEdition, &QPushButton::clicked, this, [this] {
        withEdition([this](const app::Edition& edition) {
            const auto printed =
                printPdf(edition.pdf, edition.document.numbers.meeting, m_workbench.prompt, this);
            if (!printed) {
                report(printed.error());
            }
        });
    });
    connect(m_ui->saveEdition, &QPushButton::clicked, this,
            [this] { withEdition([this](const app::Edition& edition) { saveEdition(edition); }); });
    auto* others = new QMenu(this);
    m_ui->compareEdition->setMenu(others);
    m_ui->compareEdition->setProperty("hasMenu", true);
    connect(others, &QMenu::aboutToShow, this, &SigningPage::fillCompareMenu);
    connectScans();
    connect(m_ui->editionFold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        showChosen();
    });
    connect(m_ui->editions->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (std::exchange(m_scansAskedFor, currentEdition()) != currentEdition()) {
            m_wantsAnotherScan = false;
        }
        showChosen();
    });
    showEditions({});
    loadEditions();
}

void SigningPage::connectScans()
{
    auto* scans = new ScanIntake(m_desk, m_workbench, *m_ui, this);
    connect(m_ui->addScan, &QPushButton::clicked, scans, [this, scans] { scans->choose(currentEdition()); });
    connect(scans, &ScanIntake::stored, this, [this] {
        m_wantsAnotherScan = false;
        loadEditions();
    });
    m_ui->scans->attach(m_workbench);
    connect(m_ui->anotherScan, &QPushButton::clicked, this, [this] {
        m_wantsAnotherScan = true;
        showChosen();
        m_ui->handSigner->setFocus(Qt::OtherFocusReason);
    });
}

SigningPage::~SigningPage() = default;

void SigningPage::enter()
{
    QWidget* first = m_editions.empty() ? static_cast<QWidget*>(this) : m_ui->editions;
    first->setFocus(Qt::OtherFocusReason);
}

void SigningPage::setFindings(const std::vector<domain::Finding>& findings)
{
    const auto blocking = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.severity == domain::Severity::Blocks;
    });
    m_ui->finalise->setEnabled(blocking == 0);
    if (m_desk.isReadOnly()) {
        m_ui->finaliseText->setText(tr("Notula sudah ditetapkan dan tidak berubah lagi. Kesalahan diperbaiki "
                                       "lewat perubahan, dengan alasan."));
    } else if (blocking > 0) {
        m_ui->finaliseText->setText(
            tr("%n hal harus beres dahulu. Lihat di Periksa.", nullptr, static_cast<int>(blocking)));
    } else {
        const bool isCorrection = m_desk.meeting().phase == domain::MeetingPhase::Correcting;
        QStringList sentences{
            isCorrection
                ? tr("Penetapan membekukan edisi perubahan dengan nomor yang sama dan menyimpan PDF-nya. "
                     "Edisi sebelumnya tetap tersimpan.")
                : tr("Penetapan memberi nomor, membekukan notula, dan menyimpan PDF-nya."),
            m_desk.context().office.signatureForm == domain::SignatureForm::Ink
                ? tr("Sesudah itu cetak untuk ditandatangani.")
                : tr("Sesudah itu tanda tangani secara elektronik di halaman ini.")};
        if (!findings.empty()) {
            sentences +=
                tr("%n hal sebaiknya dilihat dahulu di Periksa.", nullptr, static_cast<int>(findings.size()));
        }
        m_ui->finaliseText->setText(sentences.join(u' '));
    }
}

void SigningPage::report(const Error& error)
{
    // Once it works after all the page is built anew, and nothing is wrong any more.
    m_workbench.shell.notify(
        {.kind = Notice::Kind::Bad, .text = wording::errorSentence(error), .until = this});
}

void SigningPage::finalise()
{
    if (!m_ui->finalise->isEnabled() || m_desk.isReadOnly() || (m_isHeldBack && m_isHeldBack())) {
        return;
    }
    m_ui->finalise->setEnabled(false); // a second click must not reach a second number
    if (!m_saver.finish()) {
        m_ui->finalise->setEnabled(true);
        return; // the saver has said why
    }
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id](app::Register& opened) { return opened.minutes().finalise(id); })
        .then(this, [this](const Result<domain::MinutesDocument>& frozen) {
            if (!frozen) {
                m_ui->finalise->setEnabled(true);
                report(frozen.error());
                return;
            }
            m_workbench.shell.notify({Notice::Kind::Ok,
                                      tr("Notula ditetapkan dengan nomor %1.").arg(frozen->numbers.meeting),
                                      {},
                                      {}});
            Q_EMIT meetingChanged();
        });
}

void SigningPage::beginCorrection()
{
    if (m_ui->reason->text().trimmed().isEmpty()) {
        m_ui->reason->setFocus(Qt::OtherFocusReason);
    } else {
        correct();
    }
}

void SigningPage::correct()
{
    if (const auto free = m_workbench.session.mayClose(); !free) {
        report(free.error()); // the signature on its way could not be stored any more
        return;
    }
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id, reason = m_ui->reason->text().trimmed()](app::Register& opened) {
            return opened.minutes().correct(id, reason);
        })
        .then(this, [this](const Result<void>& opened) {
            if (!opened) {
                report(opened.error());
                return;
            }
            Q_EMIT meetingChanged();
        });
}

Result<SigningPage::Editions> SigningPage::editionsOf(app::Register& opened, const domain::MeetingId& id)
{
    auto all = opened.minutes().editions(id);
    if (!all) {
        return forwardError(all);
    }
    if (all->empty()) {
        return Editions();
    }
    const auto state = opened.signing().state(id);
    // A damaged file takes the mark away, not the list with the sound editions before it.
    return Editions{*std::move(all), state && app::isSigned(*state)};
}

void SigningPage::loadEditions()
{
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id](app::Register& opened) { return editionsOf(opened, id); })
        .then(this, [this](const Result<Editions>& editions) {
            if (!editions) {
                report(editions.error());
                return;
            }
            m_isSigned = editions->isSigned;
            showEditions(editions->all);
            Q_EMIT signedFound(editions->isSigned);
        });
}

void SigningPage::showEditions(const std::vector<domain::MinutesDocument>& editions)
{
    std::vector<ListRow> rows;
    rows.reserve(editions.size());
    for (const domain::MinutesDocument& edition : editions) {
        rows.push_back(editionRow(edition, m_desk.context().office.zone));
    }
    m_editions = editions;
    const bool any = !rows.empty();
    // The only edition of a finalised meeting is what the bar above prints and saves.
    const bool isOneOfSeveral = editions.size() > 1 || (any && !m_desk.isReadOnly());
    for (QPushButton* button : {m_ui->compareEdition, m_ui->printEdition, m_ui->saveEdition}) {
        button->setVisible(isOneOfSeveral);
    }
    m_ui->editions->showRows(std::move(rows));
    m_ui->editions->setVisible(any);
    m_ui->noEditions->setVisible(!any);
    m_ui->openEdition->setVisible(any);
    m_ui->editionFold->setVisible(any);
    if (any) {
        m_panel->open(m_desk.meeting().id);
        chooseNewest();
    }
    showChosen(); // it may be the same one as before, with one more signature
    if (any && m_desk.isReadOnly()) {
        openEdition();
    }
}

void SigningPage::chooseNewest()
{
    m_ui->editions->choose(static_cast<int>(m_editions.size()) - 1);
}

/// Into the preview.
void SigningPage::openEdition()
{
    m_showsEarlier = currentEdition() != m_editions.back().edition;
    withEdition([this](const app::Edition& edition) { Q_EMIT editionShown(edition.pdf); });
}

void SigningPage::showNewest()
{
    if (m_showsEarlier) {
        chooseNewest();
        openEdition();
    }
}

void SigningPage::showChosen()
{
    const auto found = std::ranges::find(m_editions, currentEdition(), &domain::MinutesDocument::edition);
    const bool any = found != m_editions.end();
    const domain::MinutesDocument edition = any ? *found : domain::MinutesDocument();
    m_ui->editionDetails->setText(editionDetails(edition, m_desk.context().office.zone).join(u'\n'));
    m_ui->editionDetails->setVisible(any && m_isUnfolded);
    m_ui->editionFold->setText(m_isUnfolded ? tr("Sembunyikan rincian") : tr("Tampilkan rincian"));
    setButtonIcon(m_ui->editionFold, m_isUnfolded ? u"chevron-down"_s : u"chevron-right"_s);
    m_ui->scans->setSignatures(edition.handSignatures);
    const bool hasScans = !edition.handSignatures.empty();
    const bool isWanted = any && (m_wantsAnotherScan || awaitsInk(edition));
    m_ui->scanIntake->setVisible(isWanted);
    m_ui->anotherScan->setVisible(hasScans && !isWanted);
    m_ui->handCard->setVisible(isWanted || hasScans);
}

/// The edition in force until all have signed on the screen, an earlier one until anybody has; a paper with
/// a scan has a button for another one.
bool SigningPage::awaitsInk(const domain::MinutesDocument& edition) const
{
    const bool isInForce = m_desk.isReadOnly() && edition.edition == m_editions.back().edition;
    const bool isSigned = isInForce ? m_isSigned : !edition.signatures.empty();
    return !isSigned && edition.handSignatures.empty();
}

int SigningPage::currentEdition() const
{
    return m_ui->editions->chosenId().toInt();
}

void SigningPage::withEdition(const std::function<void(const app::Edition&)>& use)
{
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id, number = currentEdition()](app::Register& opened) {
            return opened.minutes().edition(id, number);
        })
        .then(this, [this, use](const Result<app::Edition>& edition) {
            if (!edition) {
                report(edition.error());
                return;
            }
            use(*edition);
        });
}

void SigningPage::saveEdition(const app::Edition& edition)
{
    const QString name =
        tr("Notula %1 edisi %2.pdf").arg(m_desk.meeting().date.toIso()).arg(edition.document.edition);
    const auto saved = savePdf(edition.pdf, name, m_workbench.prompt, this);
    if (!saved) {
        report(saved.error());
    }
}

/// The selected edition against each other one, and against what is being written now.
void SigningPage::fillCompareMenu()
{
    QMenu* menu = m_ui->compareEdition->menu();
    menu->clear();
    const int current = currentEdition();
    for (const domain::MinutesDocument& edition : m_editions) {
        if (edition.edition != current) {
            const int from = std::min(edition.edition, current);
            const int to = std::max(edition.edition, current);
            menu->addAction(tr("dengan %1").arg(editionName(edition.edition)), this,
                            [this, from, to] { compare(from, to); });
        }
    }
    if (!m_desk.isReadOnly()) {
        menu->addAction(tr("dengan naskah sekarang"), this,
                        [this, current] { compare(current, std::nullopt); });
    }
}

void SigningPage::compare(int from, std::optional<int> to)
{
    if (!to && !m_saver.finish()) {
        return; // the saver has said why
    }
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id, from, to](app::Register& opened) {
            return opened.versions().changes(id, from, to);
        })
        .then(this, [this, from, to](const Result<std::vector<domain::RecordChange>>& changes) {
            if (!changes) {
                report(changes.error());
                return;
            }
            Q_EMIT changesFound(*changes, editionName(from), to ? editionName(*to) : tr("naskah sekarang"));
        });
}

} // namespace risalah::ui
