// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signing_secrets.h"

#include "ui/page.h"
#include "ui/session.h"
#include "ui/work/signing_panel.h"

namespace risalah::ui {

using domain::SignatureSource;

namespace {

QString secretName(SignatureSource source)
{
    switch (source) {
    case SignatureSource::Token:
        return SigningPanel::tr("PIN token");
    case SignatureSource::Gateway:
        return SigningPanel::tr("Frasa sandi BSrE");
    case SignatureSource::Pkcs12:
        break;
    }
    return SigningPanel::tr("Kata sandi berkas sertifikat");
}

} // namespace

std::optional<Secret> accountPassword(const domain::GatewaySettings& gateway,
                                      SecretQuestion question,
                                      Workbench& workbench,
                                      QWidget* parent)
{
    auto kept = workbench.session.secrets().read(app::gatewaySecretName(gateway.url, gateway.user));
    if (kept && *kept) {
        return *std::move(kept);
    }
    question.text =
        SigningPanel::tr("Kata sandi akun kantor pada layanan BSrE tidak tersimpan di komputer ini.");
    question.label = SigningPanel::tr("Kata sandi akun kantor");
    return workbench.prompt.askSecret(parent, question);
}

std::shared_ptr<app::SigningSecrets>
askSigningSecrets(const app::SigningOrder& order, const QString& text, Workbench& workbench, QWidget* parent)
{
    SecretQuestion question;
    question.title = SigningPanel::tr("Tandatangani notula");
    question.text = text;
    question.label = secretName(order.key.source);
    question.yes = SigningPanel::tr("Tandatangani");
    auto passphrase = workbench.prompt.askSecret(parent, question);
    if (!passphrase) {
        return nullptr;
    }
    auto secrets = std::make_shared<app::SigningSecrets>();
    secrets->passphrase = *std::move(passphrase);
    if (order.key.source != SignatureSource::Gateway) {
        return secrets;
    }
    auto password = accountPassword(order.gateway, std::move(question), workbench, parent);
    if (!password) {
        return nullptr;
    }
    secrets->gatewayPassword = *std::move(password);
    return secrets;
}

} // namespace risalah::ui
