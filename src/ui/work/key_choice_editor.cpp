// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/key_choice_editor.h"

#include "app/settings.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui_key_choice_editor.h"
#include "wording/labels.h"

namespace risalah::ui {

using domain::SignatureSource;

KeyChoiceEditor::KeyChoiceEditor(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::KeyChoiceEditor>())
{
    m_ui->setupUi(this);
    for (const SignatureSource source :
         {SignatureSource::Pkcs12, SignatureSource::Token, SignatureSource::Gateway}) {
        m_ui->source->addItem(wording::label(source), static_cast<int>(source));
    }
    connect(m_ui->source, &QComboBox::currentIndexChanged, this, &KeyChoiceEditor::showFields);
    showFields(m_ui->source->currentIndex());
    connect(m_ui->chooseKeyFile, &QPushButton::clicked, this, &KeyChoiceEditor::chooseFile);
    connect(m_ui->chooseModule, &QPushButton::clicked, this, &KeyChoiceEditor::chooseModule);
}

KeyChoiceEditor::~KeyChoiceEditor() = default;

/// As high as the fields that are shown: a stack keeps room for its highest page.
void KeyChoiceEditor::showFields(int index)
{
    for (int i = 0; i < m_ui->fields->count(); ++i) {
        const auto height = i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_ui->fields->widget(i)->setSizePolicy(QSizePolicy::Preferred, height);
    }
    m_ui->fields->setCurrentIndex(index);
}

void KeyChoiceEditor::attach(Workbench& workbench)
{
    m_workbench = &workbench;
    const app::Settings& settings = workbench.session.settings();
    m_ui->source->setCurrentIndex(m_ui->source->findData(settings.value(app::SettingKeys::signingSource)));
    m_ui->keyFile->setText(settings.value(app::SettingKeys::keyFile));
    m_ui->module->setText(settings.value(app::SettingKeys::tokenModule));
    m_ui->token->setText(settings.value(app::SettingKeys::tokenLabel));
    m_ui->nik->setText(settings.value(app::SettingKeys::signerNik));
}

app::KeyChoice KeyChoiceEditor::choice() const
{
    app::KeyChoice key;
    key.source = static_cast<SignatureSource>(m_ui->source->currentData().toInt());
    key.file = m_ui->keyFile->text().trimmed();
    key.module = m_ui->module->text().trimmed();
    key.token = m_ui->token->text().trimmed();
    key.nik = m_ui->nik->text().trimmed();
    return key;
}

void KeyChoiceEditor::remember()
{
    const app::KeyChoice key = choice();
    app::Settings& settings = m_workbench->session.settings();
    settings.set(app::SettingKeys::signingSource, static_cast<int>(key.source));
    settings.set(app::SettingKeys::keyFile, key.file);
    settings.set(app::SettingKeys::tokenModule, key.module);
    settings.set(app::SettingKeys::tokenLabel, key.token);
    settings.set(app::SettingKeys::signerNik, key.nik);
}

void KeyChoiceEditor::chooseFile()
{
    FileRequest request;
    request.title = tr("Pilih berkas sertifikat");
    request.folderOrFile = m_ui->keyFile->text();
    request.filters = {tr("Berkas sertifikat (*.p12 *.pfx)"), tr("Semua berkas (*)")};
    if (const QString file = m_workbench->prompt.openFile(this, request); !file.isEmpty()) {
        m_ui->keyFile->setText(file);
    }
}

void KeyChoiceEditor::chooseModule()
{
    FileRequest request;
    request.title = tr("Pilih pustaka token");
    request.folderOrFile = m_ui->module->text();
    request.filters = {tr("Pustaka token (*.so *.dll *.dylib)"), tr("Semua berkas (*)")};
    if (const QString file = m_workbench->prompt.openFile(this, request); !file.isEmpty()) {
        m_ui->module->setText(file);
    }
}

} // namespace risalah::ui

#include "moc_key_choice_editor.cpp"
