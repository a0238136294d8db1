// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signing_settings.h"

#include "ui/enum_choice.h"
#include "ui/page.h"
#include "ui/pages/gateway_trial.h"
#include "ui/pages/signature_form.h"
#include "ui/pages/small_file.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui_signing_settings.h"
#include "wording/error_sentence.h"
#include "wording/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kAnchorsHeight = 110;

template <class Enum> void addChoices(QComboBox* box, std::initializer_list<Enum> values)
{
    for (const Enum value : values) {
        box->addItem(wording::label(value), static_cast<int>(value));
    }
}

} // namespace

SigningSettings::SigningSettings(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SigningSettings>())
    , m_workbench(workbench)
    , m_gateway(new GatewayTrial(workbench, this))
{
    m_ui->setupUi(this);
    m_form = new SignatureForm(workbench, *m_ui, this);
    connect(m_form, &SignatureForm::refused, this, &SigningSettings::tell);
    m_ui->anchors->setMaximumHeight(kAnchorsHeight);
    fillChoices();
    connectFields();
}

SigningSettings::~SigningSettings() = default;

void SigningSettings::fillChoices()
{
    using namespace domain;
    addChoices(m_ui->policy, {TimestampPolicy::IfReachable, TimestampPolicy::Required});
    addChoices(m_ui->mark, {GatewayMark::Invisible, GatewayMark::Coordinates});
    addChoices(m_ui->origin, {GatewayOrigin::BottomLeft, GatewayOrigin::TopLeft});
    addChoices(m_ui->extent, {GatewayExtent::Size, GatewayExtent::OppositeCorner});
    m_ui->version->addItem(tr("Versi 1"), static_cast<int>(GatewayVersion::V1));
    m_ui->version->addItem(tr("Versi 2"), static_cast<int>(GatewayVersion::V2));
}

void SigningSettings::connectFields()
{
    for (QComboBox* box : {m_ui->policy, m_ui->version, m_ui->mark, m_ui->origin, m_ui->extent}) {
        connect(box, &QComboBox::activated, this, &SigningSettings::save);
    }
    for (QLineEdit* field : {m_ui->timestampUrl, m_ui->url, m_ui->user}) {
        connect(field, &QLineEdit::editingFinished, this, &SigningSettings::save);
    }
    for (QSpinBox* box : {m_ui->page, m_ui->x, m_ui->y, m_ui->width, m_ui->height}) {
        connect(box, &QSpinBox::editingFinished, this, &SigningSettings::save);
    }
    connect(m_ui->addAnchor, &QPushButton::clicked, this, &SigningSettings::addAnchors);
    connect(m_ui->removeAnchor, &QPushButton::clicked, this, &SigningSettings::removeAnchor);
    connect(m_ui->keepPassword, &QPushButton::clicked, this,
            [this] { m_gateway->keepPassword(m_wanted.gateway); });
    connect(m_ui->testPage, &QPushButton::clicked, this,
            [this] { m_gateway->signTestPage(m_wanted.gateway, m_ui->testNik->text().trimmed()); });
    connect(m_gateway, &GatewayTrial::busyChanged, m_ui->testPage, &QWidget::setDisabled);
    connect(m_gateway, &GatewayTrial::refused, this, &SigningSettings::tell);
}

void SigningSettings::load()
{
    m_form->load();
    m_workbench.session.worker()
        .run([](app::Register& opened) { return opened.signing().settings(); })
        .then(this, [this](const Result<Stored<domain::SigningSettings>>& settings) {
            if (!settings) {
                tell(settings.error());
                return;
            }
            if (!m_isSaving) { // what is typed meanwhile is newer
                m_known = *settings;
                m_wanted = m_known.value;
                showSettings();
            }
        });
}

void SigningSettings::showSettings()
{
    m_isFilling = true;
    const domain::SigningSettings& settings = m_known.value;
    const domain::GatewaySettings& gateway = settings.gateway;
    m_ui->timestampUrl->setText(settings.timestampUrl);
    choose(m_ui->policy, settings.timestampPolicy);
    m_ui->url->setText(gateway.url);
    m_ui->user->setText(gateway.user);
    choose(m_ui->version, gateway.version);
    const bool isInvisible = gateway.mark == domain::GatewayMark::Invisible;
    choose(m_ui->mark, isInvisible ? gateway.mark : domain::GatewayMark::Coordinates);
    m_ui->page->setValue(gateway.page);
    m_ui->x->setValue(gateway.x);
    m_ui->y->setValue(gateway.y);
    m_ui->width->setValue(gateway.width);
    m_ui->height->setValue(gateway.height);
    choose(m_ui->origin, gateway.origin);
    choose(m_ui->extent, gateway.extent);
    m_isFilling = false;
    showWanted();
}

/// What is no field to type in follows each choice at once.
void SigningSettings::showWanted()
{
    QStringList names;
    for (const domain::TrustAnchor& anchor : m_wanted.trustAnchors) {
        names << anchor.name;
    }
    if (names != m_shownAnchors) { // else the row somebody stands on stays
        m_shownAnchors = names;
        m_ui->anchors->clear();
        m_ui->anchors->addItems(names);
    }
    m_ui->removeAnchor->setEnabled(!m_wanted.trustAnchors.empty());
    const bool isFromTop = m_wanted.gateway.origin == domain::GatewayOrigin::TopLeft;
    m_ui->yLabel->setText(isFromTop ? tr("Atas (pt)") : tr("Bawah (pt)"));
    m_ui->placeArea->setVisible(m_wanted.gateway.mark != domain::GatewayMark::Invisible);
}

domain::SigningSettings SigningSettings::typed() const
{
    domain::SigningSettings settings = m_wanted;
    settings.timestampUrl = m_ui->timestampUrl->text().trimmed();
    settings.timestampPolicy = chosen<domain::TimestampPolicy>(m_ui->policy);
    domain::GatewaySettings& gateway = settings.gateway;
    gateway.url = m_ui->url->text().trimmed();
    gateway.user = m_ui->user->text().trimmed();
    gateway.version = chosen<domain::GatewayVersion>(m_ui->version);
    gateway.mark = chosen<domain::GatewayMark>(m_ui->mark);
    gateway.page = m_ui->page->value();
    gateway.x = m_ui->x->value();
    gateway.y = m_ui->y->value();
    gateway.width = m_ui->width->value();
    gateway.height = m_ui->height->value();
    gateway.origin = chosen<domain::GatewayOrigin>(m_ui->origin);
    gateway.extent = chosen<domain::GatewayExtent>(m_ui->extent);
    return settings;
}

void SigningSettings::save()
{
    if (!m_isFilling) {
        store(typed());
    }
}

/// One save at a time, each upon the one before; what changes meanwhile is the next.
void SigningSettings::store(const domain::SigningSettings& after)
{
    m_wanted = after;
    showWanted();
    if (m_isSaving || after == m_known.value) {
        return;
    }
    m_isSaving = true;
    m_workbench.session.worker()
        .run([before = m_known, after](app::Register& opened) {
            return opened.signing().saveSettings(before, after);
        })
        .then(this, [this, after](const Result<Stored<domain::SigningSettings>>& saved) {
            m_isSaving = false;
            stored(after, saved);
        });
}

void SigningSettings::stored(const domain::SigningSettings& sent,
                             const Result<Stored<domain::SigningSettings>>& saved)
{
    const bool isNewest = m_wanted == sent;
    if (saved) {
        m_known = *saved;
        m_workbench.shell.setSaveState(
            {.kind = SaveState::Kind::Saved, .at = m_workbench.session.timeOfDay()});
    } else {
        tell(saved.error());
    }
    if (!isNewest) {
        store(m_wanted);
        return;
    }
    const bool isShown = typed() == sent; // nobody types at this moment
    m_wanted = m_known.value;
    if (saved && isShown) {
        showSettings();
    } else {
        showWanted();
    }
}

void SigningSettings::addAnchors()
{
    const QString path = m_workbench.prompt.openFile(
        this,
        {.title = tr("Pilih sertifikat penerbit"),
         .folderOrFile = {},
         .filters = {tr("Sertifikat (*.pem *.crt *.cer *.der)"), tr("Semua berkas (*)")},
         .suffix = {}});
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = smallFile(path);
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    const auto anchors = app::trustAnchorsIn(*bytes, path);
    if (!anchors) {
        tell(anchors.error());
        return;
    }
    domain::SigningSettings after = typed();
    after.trustAnchors.insert(after.trustAnchors.end(), anchors->begin(), anchors->end());
    store(after);
}

void SigningSettings::removeAnchor()
{
    const int row = m_ui->anchors->currentRow();
    if (row < 0) {
        return;
    }
    domain::SigningSettings after = typed();
    after.trustAnchors.erase(after.trustAnchors.begin() + row);
    store(after);
}

void SigningSettings::tell(const Error& error)
{
    Q_EMIT refused(wording::errorSentence(error));
}

} // namespace risalah::ui

#include "moc_signing_settings.cpp"
