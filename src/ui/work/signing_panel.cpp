// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signing_panel.h"

#include "domain/indonesian_words.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/work/row_list_model.h"
#include "ui_signing_panel.h"
#include "wording/error_sentence.h"
#include "wording/verification_name.h"
#include "wording/verification_sentence.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using domain::SignatureSource;

constexpr qsizetype kPanelHashDigits = 16;

QString stepText(app::SigningStep step)
{
    switch (step) {
    case app::SigningStep::OpenKey:
        return SigningPanel::tr("Membuka kunci…");
    case app::SigningStep::Sign:
        return SigningPanel::tr("Menandatangani…");
    case app::SigningStep::AddLongTermData:
        return SigningPanel::tr("Menambahkan bukti jangka panjang…");
    case app::SigningStep::Verify:
        return SigningPanel::tr("Memeriksa hasil…");
    }
    return {};
}

ListRow rowOf(const app::SlotState& slot, int index, bool isNext, domain::Zone zone)
{
    RowItem item;
    item.label = u"%1."_s.arg(index + 1);
    item.lead = slot.caption.isEmpty() ? slot.person.position : slot.caption;
    item.text = slot.person.name;
    if (slot.signature) {
        const QString day = domain::longDate(domain::dateIn(zone, slot.signature->at));
        item.chips.push_back({ChipKind::Ok, u"circle-check"_s,
                              u"%1, %2"_s.arg(day, wording::levelName(slot.signature->level)), QString()});
    } else if (isNext) {
        item.chips.push_back(
            {ChipKind::Accent, u"pen-tool"_s, SigningPanel::tr("Giliran menandatangani"), {}});
    } else {
        item.chips.push_back({ChipKind::Neutral, u"clock"_s, SigningPanel::tr("Menunggu giliran"), {}});
    }
    return {QString::number(index), std::move(item)};
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
    return sentences.join(u' ');
}

} // namespace

SigningPanel::SigningPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SigningPanel>()), m_workbench(workbench)
{
    m_ui->setupUi(this);
    m_ui->keyChoice->attach(workbench);
    connect(m_ui->sign, &QPushButton::clicked, this, &SigningPanel::sign);
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    m_ui->result->hide();
    m_ui->resultChip->hide();
    setBusy(false);
    hide();
}

SigningPanel::~SigningPanel()
{
    m_stop.request_stop();
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
            setVisible(state.has_value() && state->isElectronic);
            if (isVisibleTo(parentWidget())) {
                showState(*state);
            }
        });
}

void SigningPanel::showState(const app::SignatureState& state)
{
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < state.slots.size(); ++i) {
        const int index = static_cast<int>(i);
        rows.push_back(rowOf(state.slots.at(i), index, state.next == index && !state.isSuperseded,
                             m_workbench.session.zone()));
    }
    m_ui->signers->rowModel().setRows(std::move(rows));
    m_ui->signers->fitToRows();
    const bool canSign = state.next.has_value() && !state.isSuperseded;
    m_ui->keyArea->setVisible(canSign);
    m_ui->promise->setVisible(canSign);
    if (!canSign) {
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
    const QByteArray hash = QCryptographicHash::hash(prepared->pdf, QCryptographicHash::Sha256).toHex();
    const QString shown = QString::fromLatin1(hash).left(kPanelHashDigits);
    const bool isFirst = prepared->state.edition.signatures.empty();
    m_ui->promise->setText(
        isFirst ? tr("Yang ditandatangani persis berkas di pratinjau (SHA-256 %1…). Tanda tangan pertama "
                     "mengesahkan "
                     "naskah: sesudahnya hanya tanda tangan berikutnya yang dapat ditambahkan. Tanda tangan "
                     "tidak "
                     "dapat ditarik; kesalahan diperbaiki lewat perubahan.")
                      .arg(shown)
                : tr("Yang ditandatangani persis berkas di pratinjau (SHA-256 %1…), bersama tanda tangan "
                     "sebelumnya. Tanda tangan tidak dapat ditarik; kesalahan diperbaiki lewat perubahan.")
                      .arg(shown));
    Q_EMIT bytesShown(prepared->pdf);
}

void SigningPanel::prepare(std::optional<app::SigningPreparation> prepared)
{
    m_prepared = std::move(prepared);
    m_ui->sign->setEnabled(m_prepared.has_value());
}

void SigningPanel::sign()
{
    if (!m_prepared || m_order) {
        return; // a second click must not make a second signature
    }
    m_ui->keyChoice->remember();
    m_ui->result->hide();
    m_ui->resultChip->hide();
    m_ui->sign->setEnabled(false);
    m_workbench.session.worker()
        .run([prepared = *m_prepared, key = m_ui->keyChoice->choice()](app::Register& opened) {
            return opened.signing().order(prepared, *prepared.state.next, key);
        })
        .then(this, [this](const Result<app::SigningOrder>& order) {
            m_ui->sign->setEnabled(true);
            if (!order) {
                tell(order.error());
                return;
            }
            askAndStart(*order);
        });
}

bool SigningPanel::readSecrets(const app::SigningOrder& order)
{
    const bool isGateway = order.key.source == SignatureSource::Gateway;
    SecretQuestion question;
    question.title = tr("Tandatangani notula");
    question.text = tr("%1 menandatangani sebagai %2. Tanda tangan tidak dapat ditarik.")
                        .arg(order.slotName, order.reason);
    question.label = order.key.source == SignatureSource::Token ? tr("PIN token")
        : isGateway                                             ? tr("Frasa sandi BSrE")
                                                                : tr("Kata sandi berkas sertifikat");
    question.yes = tr("Tandatangani");
    auto passphrase = m_workbench.prompt.askSecret(this, question);
    if (!passphrase) {
        return false;
    }
    m_secrets = std::make_shared<app::SigningSecrets>();
    m_secrets->passphrase = *std::move(passphrase);
    if (!isGateway) {
        return true;
    }
    auto kept =
        m_workbench.session.secrets().read(app::gatewaySecretName(order.gateway.url, order.gateway.user));
    if (kept && *kept) {
        m_secrets->gatewayPassword = **std::move(kept);
        return true;
    }
    question.text = tr("Kata sandi akun kantor pada layanan BSrE tidak tersimpan di komputer ini.");
    question.label = tr("Kata sandi akun kantor");
    auto password = m_workbench.prompt.askSecret(this, question);
    if (!password) {
        return false;
    }
    m_secrets->gatewayPassword = *std::move(password);
    return true;
}

void SigningPanel::askAndStart(const app::SigningOrder& order)
{
    if (!readSecrets(order)) {
        m_secrets.reset();
        return;
    }
    m_order = order;
    start(false);
}

void SigningPanel::start(bool acceptsOther)
{
    m_stop = std::stop_source();
    setBusy(true);
    app::SigningWatch watch;
    watch.stop = m_stop.get_token();
    if (acceptsOther) {
        watch.acceptsOther = [](const app::KeyOwner&) { return true; };
    }
    watch.progress = [panel = QPointer(this)](app::SigningStep step) {
        QMetaObject::invokeMethod(
            qApp,
            [panel, step] {
                if (panel) {
                    panel->m_ui->progress->setText(stepText(step));
                }
            },
            Qt::QueuedConnection);
    };
    QtConcurrent::run([order = *m_order, secrets = m_secrets, watch] {
        return app::makeSignature(order, *secrets, watch);
    }).then(this, [this](const Result<app::SigningOutcome>& outcome) { finished(outcome); });
}

void SigningPanel::finished(const Result<app::SigningOutcome>& outcome)
{
    setBusy(false);
    if (!outcome && outcome.error().code == ErrorCode::SignerNotExpected) {
        const bool goesOn =
            m_workbench.prompt.ask(this,
                                   {.title = tr("Sertifikat atas nama lain"),
                                    .text = tr("Sertifikat ini atas nama %1, sedangkan kolomnya untuk %2.")
                                                .arg(outcome.error().subject, m_order->slotName),
                                    .yes = tr("Tetap tandatangani"),
                                    .no = {},
                                    .isDangerous = true});
        if (goesOn) {
            start(true);
            return;
        }
    }
    m_secrets.reset();
    if (!outcome) {
        m_order.reset();
        tell(outcome.error());
        return;
    }
    store(*outcome);
}

void SigningPanel::store(const app::SigningOutcome& outcome)
{
    m_workbench.session.worker()
        .run([edition = m_prepared->state.edition, order = *m_order, outcome](app::Register& opened) {
            return opened.signing().store(edition, order, outcome);
        })
        .then(this, [this, outcome](const Result<domain::ElectronicSignature>& stored) {
            m_order.reset();
            if (!stored) {
                tell(stored.error());
                open(m_meeting);
                return;
            }
            const bool isTrusted = outcome.verification.verdict == Verdict::TotalPassed;
            m_ui->resultChip->set(isTrusted ? ChipKind::Ok : ChipKind::Warn,
                                  isTrusted ? u"circle-check"_s : u"info"_s,
                                  wording::levelName(stored->level));
            m_ui->resultChip->show();
            m_ui->result->setText(resultText(stored->signer, outcome));
            m_ui->result->show();
            m_workbench.session.noteChange();
            Q_EMIT signedNow();
            open(m_meeting);
        });
}

void SigningPanel::setBusy(bool busy)
{
    m_ui->sign->setEnabled(!busy && m_prepared.has_value());
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
