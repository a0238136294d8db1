// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signing_panel.h"

#include "app/pending.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/work/awaited_answer.h"
#include "ui/work/long_term_panel.h"
#include "ui/work/signing_rows.h"
#include "ui/work/signing_secrets.h"
#include "ui/work/signing_texts.h"
#include "ui/work/unkept_file.h"
#include "ui_signing_panel.h"
#include "wording/error_sentence.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

using domain::SignatureSource;

SigningPanel::SigningPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SigningPanel>())
    , m_workbench(workbench)
    , m_signed(new UnkeptFile(
          workbench, tr("Notula bertanda tangan.pdf"), tr("Simpan berkas bertanda tangan…"), this))
    , m_returned(
          new UnkeptFile(workbench, tr("Jawaban layanan BSrE.pdf"), tr("Simpan jawaban layanan…"), this))
{
    m_ui->setupUi(this);
    m_ui->signers->setMerelyRead();
    m_ui->saveReturned->setText(m_returned->verb());
    m_ui->keyChoice->attach(workbench);
    connect(m_ui->sign, &QPushButton::clicked, this, &SigningPanel::sign);
    connect(m_signed, &UnkeptFile::changed, this, &SigningPanel::showChoices);
    connect(m_ui->saveReturned, &QPushButton::clicked, m_returned, &UnkeptFile::save);
    connect(m_returned, &UnkeptFile::changed, this, &SigningPanel::showChoices);
    m_ui->longTerm->attach(workbench);
    connect(m_ui->longTerm, &LongTermPanel::extended, this, [this] {
        Q_EMIT signedNow();
        open(m_meeting);
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    m_ui->result->hide();
    m_ui->resultChip->hide();
    setBusy(false);
    hide();
}

SigningPanel::~SigningPanel()
{
    m_stop.request_stop();
    m_abandoned.request_stop();
}

void SigningPanel::open(const domain::MeetingId& meeting)
{
    m_meeting = meeting;
    prepare({});
    m_workbench.session.worker()
        .run([meeting](app::Register& opened) -> Result<app::SignatureState> {
            return opened.signing().state(meeting);
        })
        .then(this, [this](const Result<app::SignatureState>& state) {
            m_canSign = state && state->isElectronic && state->next && !state->isSuperseded;
            // A file that is nowhere else is offered whatever has become of the edition.
            const bool isOffering = m_signed->isHeld() || m_returned->isHeld();
            setVisible(isOffering || (state && state->isElectronic));
            showChoices();
            if (state && isVisibleTo(parentWidget())) {
                showState(*state);
            }
        });
}

void SigningPanel::showState(const app::SignatureState& state)
{
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < state.slots.size(); ++i) {
        const int index = static_cast<int>(i);
        rows.push_back(signerRow(state.slots.at(i), index, state.next == index && !state.isSuperseded,
                                 m_workbench.session.zone()));
    }
    numberLeads(rows);
    m_ui->signers->showRows(std::move(rows));
    m_ui->longTerm->showFor(m_meeting, state.lacksLongTermData);
    if (!m_canSign) {
        return;
    }
    m_workbench.session.worker()
        .run([meeting = m_meeting](app::Register& opened) { return opened.signing().prepare(meeting); })
        .then(this, [this](const Result<app::SigningPreparation>& prepared) { show(prepared); });
}

void SigningPanel::show(const Result<app::SigningPreparation>& prepared)
{
    if (!prepared) {
        tell(prepared.error());
        return;
    }
    prepare(*prepared);
    m_ui->promise->setText(promiseText(*prepared));
    Q_EMIT bytesShown(prepared->pdf);
}

void SigningPanel::prepare(std::optional<app::SigningPreparation> prepared)
{
    m_prepared = std::move(prepared);
    showChoices();
}

/// As long as a signed file is nowhere else, the button saves that one, and nothing that it needs is closed.
void SigningPanel::showChoices()
{
    const bool mustSave = m_signed->isHeld();
    const bool isAtGateway = m_order && m_order->key.source == SignatureSource::Gateway;
    m_workbench.session.hold(this, mustSave || isAtGateway);
    m_ui->sign->setText(mustSave ? m_signed->verb() : tr("Tandatangani"));
    m_ui->sign->setEnabled(!m_order && (mustSave || m_prepared));
    m_ui->sign->setVisible(m_canSign || mustSave);
    m_ui->saveReturned->setVisible(m_returned->isHeld());
    m_ui->keyArea->setVisible(m_canSign || mustSave || m_returned->isHeld() || m_order);
    m_ui->keyChoice->setVisible(m_canSign);
    m_ui->promise->setVisible(m_canSign);
}

void SigningPanel::sign()
{
    if (m_signed->isHeld()) {
        m_signed->save();
        return;
    }
    if (!m_prepared || m_order) {
        return; // a second click must not make a second signature
    }
    m_ui->keyChoice->remember();
    m_ui->result->hide();
    m_ui->resultChip->hide();
    m_ui->sign->setEnabled(false);
    Q_EMIT bytesShown(m_prepared->pdf); // another edition may have been looked at meanwhile
    Q_EMIT aboutToAsk();
    m_workbench.session.worker()
        .run([prepared = *m_prepared, key = m_ui->keyChoice->choice()](app::Register& opened) {
            return opened.signing().order(prepared, *prepared.state.next, key);
        })
        .then(this, [this, state = m_prepared->state](const Result<app::SigningOrder>& order) {
            m_edition = state.edition;
            showChoices();
            if (!order) {
                tell(order.error());
                return;
            }
            askAndStart(*order, state.slots.at(static_cast<std::size_t>(order->slot)).person);
        });
}

void SigningPanel::askAndStart(const app::SigningOrder& order, const domain::PersonCard& signer)
{
    // Behind the question nothing may take this panel away.
    m_workbench.session.hold(this, true);
    auto secrets = askSigningSecrets(order, signingQuestion(order, signer), m_workbench, this);
    if (secrets == nullptr) {
        showChoices();
        return;
    }
    m_order = order;
    start(std::move(secrets));
}

app::SigningWatch SigningPanel::watch()
{
    const auto inWindow = [panel = QPointer(this)](std::function<void(SigningPanel&)> job) {
        QMetaObject::invokeMethod(
            qApp,
            [panel, job = std::move(job)] {
                if (panel) {
                    job(*panel);
                }
            },
            Qt::QueuedConnection);
    };
    app::SigningWatch watch;
    watch.stop = m_stop.get_token();
    watch.abandoned = m_abandoned.get_token();
    watch.progress = [inWindow](app::SigningStep step) {
        inWindow([step](SigningPanel& panel) { panel.showProgress(step); });
    };
    watch.acceptsOther = [inWindow, stop = watch.abandoned](const app::KeyOwner& owner) {
        const auto answer = std::make_shared<AwaitedAnswer>();
        inWindow([answer, owner](SigningPanel& panel) { answer->give(panel.acceptsOther(owner)); });
        return answer->wait(stop);
    };
    watch.refusedFile = [inWindow](const app::RefusedFile& file) {
        inWindow([file](SigningPanel& panel) { panel.m_refused = file; });
    };
    return watch;
}

/// The secrets are moved into the work and end there: nothing is left here to sign with a second time.
void SigningPanel::start(std::shared_ptr<app::SigningSecrets> secrets)
{
    m_stop = std::stop_source();
    m_abandoned = std::stop_source();
    m_refused.reset();
    setBusy(true);
    app::Pending(QtConcurrent::run([order = *m_order, secrets = std::move(secrets), watch = watch()] {
        return app::makeSignature(order, std::move(*secrets), watch);
    })).then(this, [this](const Result<app::SigningOutcome>& outcome) { finished(outcome); });
}

void SigningPanel::showProgress(app::SigningStep step)
{
    m_ui->progress->setText(stepText(step));
    if (step == app::SigningStep::AwaitGateway) {
        m_ui->cancel->hide(); // there is nothing left to stop
    }
}

bool SigningPanel::acceptsOther(const app::KeyOwner& owner)
{
    const bool isMade = m_order->key.source == SignatureSource::Gateway;
    return m_workbench.prompt.ask(this,
                                  {.title = tr("Sertifikat atas nama lain"),
                                   .text = tr("Sertifikat ini atas nama %1, sedangkan kolomnya untuk %2.")
                                               .arg(owner.name, m_order->slotName),
                                   .yes = isMade ? tr("Tetap simpan") : tr("Tetap tandatangani"),
                                   .no = {},
                                   .isDangerous = true});
}

void SigningPanel::finished(const Result<app::SigningOutcome>& outcome)
{
    if (outcome) {
        setBusy(false);
        store(*outcome);
        return;
    }
    m_order.reset();
    setBusy(false);
    if (m_refused) {
        m_returned->offer(refusalText(outcome.error(), *m_refused), m_refused->pdf);
        return;
    }
    tell(outcome.error());
}

/// What a service signed cannot be signed there once more: it is not lost when the register cannot keep it.
void SigningPanel::tellUnstored(const Error& error, const app::SigningOutcome& outcome)
{
    const QString lost = tr("Berkas ini sudah ditandatangani di layanan BSrE; simpan dahulu di tempat lain.");
    m_signed->offer(u"%1 %2"_s.arg(wording::errorSentence(error), lost), outcome.pdf);
}

void SigningPanel::store(const app::SigningOutcome& outcome)
{
    m_workbench.session.worker()
        .run([edition = m_edition, order = *m_order, outcome](app::Register& opened) {
            return opened.signing().store(edition, order, outcome);
        })
        .then(this, [this, outcome](const Result<domain::ElectronicSignature>& stored) {
            const bool isOwnKey = m_order->key.source != SignatureSource::Gateway;
            m_order.reset();
            if (!stored) {
                if (isOwnKey) {
                    tell(stored.error());
                } else {
                    tellUnstored(stored.error(), outcome);
                }
                open(m_meeting);
                return;
            }
            const RowChip chip = verdictChip(outcome.verification.verdict);
            m_ui->resultChip->set(chip.kind, chip.icon, chip.text);
            m_ui->resultChip->show();
            m_ui->result->setText(resultText(stored->signer, outcome));
            m_ui->result->show();
            // A complaint about an earlier try must not stand beside it.
            m_workbench.shell.notify({.kind = Notice::Kind::Ok, .text = tr("Tanda tangan tersimpan.")});
            m_workbench.session.noteChange();
            Q_EMIT signedNow();
            open(m_meeting);
        });
}

void SigningPanel::setBusy(bool busy)
{
    showChoices();
    m_ui->keyChoice->setEnabled(!busy);
    m_ui->cancel->setVisible(busy);
    m_ui->progress->setVisible(busy);
}

void SigningPanel::tell(const Error& error)
{
    if (error.code != ErrorCode::Cancelled) {
        m_workbench.shell.notify({.kind = Notice::Kind::Bad, .text = wording::errorSentence(error)});
    }
}

} // namespace risalah::ui

#include "moc_signing_panel.cpp"
