// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signature_form.h"

#include "ui/enum_choice.h"
#include "ui/page.h"
#include "ui/pages/small_file.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui_signing_settings.h"
#include "wording/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

QString inOneLine(const QString& sentence)
{
    return QString(sentence).replace(u'\n', u' ');
}

} // namespace

SignatureForm::SignatureForm(Workbench& workbench, Ui::SigningSettings& form, QWidget* window)
    : QObject(window), m_workbench(workbench), m_form(form), m_window(window)
{
    for (const domain::SignatureForm choice :
         {domain::SignatureForm::Ink, domain::SignatureForm::Electronic}) {
        m_form.form->addItem(wording::label(choice), static_cast<int>(choice));
    }
    m_form.footer->lineEdit()->setPlaceholderText(tr("Tanpa kalimat kaki"));
    connect(m_form.form, &QComboBox::activated, this, &SignatureForm::save);
    connect(m_form.footer, &QComboBox::activated, this, &SignatureForm::save);
    connect(m_form.footer->lineEdit(), &QLineEdit::editingFinished, this, &SignatureForm::save);
    connect(m_form.chooseLogo, &QPushButton::clicked, this, &SignatureForm::chooseLogo);
    connect(m_form.removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    connect(&workbench.session, &Session::officeChanged, this, &SignatureForm::show);
}

void SignatureForm::load()
{
    m_workbench.session.worker()
        .run([](app::Register& opened) { return opened.signing().footerSentences(); })
        .then(this, [this](const Result<QStringList>& sentences) {
            m_form.footer->clear();
            for (const QString& sentence : sentences.value_or(QStringList())) {
                m_form.footer->addItem(inOneLine(sentence), sentence);
            }
            show();
        });
}

void SignatureForm::show()
{
    if (!m_workbench.session.office()) {
        return;
    }
    const domain::Office& office = m_workbench.session.office()->value;
    choose(m_form.form, office.signatureForm);
    const QLineEdit* typed = m_form.footer->lineEdit();
    const int known = m_form.footer->findData(office.footerSentence);
    if (!typed->hasFocus() || !typed->isModified()) { // else it is newer than what was saved
        m_form.footer->setCurrentIndex(known);
        if (known < 0) { // a sentence of the office's own
            m_form.footer->setEditText(inOneLine(office.footerSentence));
        }
    }
    m_form.removeLogo->setVisible(!office.footerLogo.isEmpty());
}

void SignatureForm::save()
{
    if (!m_workbench.session.office()) {
        return;
    }
    domain::Office office = m_workbench.session.office()->value;
    office.signatureForm = chosen<domain::SignatureForm>(m_form.form);
    const QString sentence = m_form.footer->currentText().trimmed();
    const int known = m_form.footer->findText(sentence);
    office.footerSentence = known < 0 ? sentence : m_form.footer->itemData(known).toString();
    if (office == m_workbench.session.office()->value) {
        return;
    }
    m_workbench.session.saveOffice(office);
}

void SignatureForm::chooseLogo()
{
    const QString path = m_workbench.prompt.openFile(m_window,
                                                     {.title = tr("Pilih lambang kaki halaman"),
                                                      .folderOrFile = {},
                                                      .filters = {tr("Gambar (*.png *.jpg *.jpeg *.svg)")},
                                                      .suffix = {}});
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = smallFile(path);
    if (!bytes) {
        Q_EMIT refused(bytes.error());
        return;
    }
    setLogo(*bytes);
}

void SignatureForm::setLogo(const QByteArray& logo)
{
    if (m_workbench.session.office()) {
        domain::Office office = m_workbench.session.office()->value;
        office.footerLogo = logo;
        m_workbench.session.saveOffice(office);
    }
}

} // namespace risalah::ui

#include "moc_signature_form.cpp"
