// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gateway_trial.h"

#include "app/bsre_gateway_signer.h"
#include "app/pending.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/work/save_pdf.h"
#include "ui/work/signing_secrets.h"

#include <QtConcurrentRun>

namespace risalah::ui {

GatewayTrial::GatewayTrial(Workbench& workbench, QWidget* window)
    : QObject(window), m_workbench(workbench), m_window(window)
{
}

void GatewayTrial::keepPassword(const domain::GatewaySettings& gateway)
{
    auto password = m_workbench.prompt.askSecret(
        m_window,
        {.title = tr("Kata sandi akun kantor"),
         .text = tr("Disimpan pada penyimpan kata sandi komputer ini, tidak di dalam register."),
         .label = tr("Kata sandi akun %1").arg(gateway.user),
         .yes = tr("Simpan")});
    if (!password) {
        return;
    }
    const auto kept =
        m_workbench.session.secrets().write(app::gatewaySecretName(gateway.url, gateway.user), *password);
    if (!kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    m_workbench.shell.notify({.kind = Notice::Kind::Ok, .text = tr("Kata sandi akun kantor tersimpan.")});
}

std::shared_ptr<app::SigningSecrets> GatewayTrial::readSecrets(const domain::GatewaySettings& gateway)
{
    SecretQuestion question{
        .title = tr("Tandatangani halaman uji"),
        .text = tr("Halaman uji ditandatangani sungguhan oleh layanan BSrE, agar letak tandanya "
                   "terlihat. Halaman itu tidak memuat naskah apa pun."),
        .label = tr("Frasa sandi BSrE"),
        .yes = tr("Tandatangani")};
    auto passphrase = m_workbench.prompt.askSecret(m_window, question);
    if (!passphrase) {
        return nullptr;
    }
    auto secrets = std::make_shared<app::SigningSecrets>();
    secrets->passphrase = *std::move(passphrase);
    auto password = accountPassword(gateway, std::move(question), m_workbench, m_window);
    if (!password) {
        return nullptr;
    }
    secrets->gatewayPassword = *std::move(password);
    return secrets;
}

void GatewayTrial::signTestPage(const domain::GatewaySettings& gateway, const QString& nik)
{
    if (const auto known = app::normalisedNik(nik); !known) {
        Q_EMIT refused(known.error());
        return;
    }
    const auto secrets = readSecrets(gateway);
    if (secrets == nullptr) {
        return;
    }
    Q_EMIT busyChanged(true);
    m_workbench.session.worker()
        .run(
            [gateway, nik](app::Register& opened) { return opened.signing().gatewayTestOrder(gateway, nik); })
        .then(this, [this, secrets](const Result<app::SigningOrder>& order) {
            if (!order) {
                Q_EMIT busyChanged(false);
                Q_EMIT refused(order.error());
                return;
            }
            app::Pending(QtConcurrent::run([order = *order, secrets] {
                return app::makeSignature(order, std::move(*secrets), {});
            })).then(this, [this](const Result<app::SigningOutcome>& outcome) {
                Q_EMIT busyChanged(false);
                if (!outcome) {
                    Q_EMIT refused(outcome.error());
                    return;
                }
                saveTestPage(outcome->pdf);
            });
        });
}

void GatewayTrial::saveTestPage(const QByteArray& pdf)
{
    const auto saved = savePdf(pdf, tr("Halaman uji letak tanda.pdf"), m_workbench.prompt, m_window);
    if (!saved) {
        Q_EMIT refused(saved.error());
        return;
    }
    if (!saved->isEmpty()) {
        m_workbench.shell.notify({.kind = Notice::Kind::Ok, .text = tr("Halaman uji tersimpan.")});
    }
}

} // namespace risalah::ui

#include "moc_gateway_trial.cpp"
