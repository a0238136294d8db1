// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/template_settings.h"

#include "app/office_templates.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui_settings_page.h"
#include "wording/error_sentence.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace risalah::ui {

TemplateSettings::TemplateSettings(QWidget* window, Workbench& workbench, Ui::SettingsPage& form)
    : QObject(window), m_window(window), m_workbench(workbench), m_form(form)
{
    setButtonIcon(form.chooseTemplates, QStringLiteral("folder-open"));
    connect(form.chooseTemplates, &QPushButton::clicked, this, &TemplateSettings::chooseFolder);
    connect(form.openTemplates, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
    connect(form.bundledTemplates, &QPushButton::clicked, this, [this] {
        const QString before = folder();
        use({});
        m_workbench.shell.notify({.text = tr("Notula memakai templat bawaan."),
                                  .actionText = tr("Urungkan"),
                                  .action = [this, before] { use(before); }});
    });
}

void TemplateSettings::show()
{
    const QString own = folder();
    m_form.templatesText->setText(own.isEmpty()
                                      ? tr("Sekarang: templat bawaan program.")
                                      : tr("Sekarang: %1. Berkas yang tidak ada di sana memakai bawaan.")
                                            .arg(QDir::toNativeSeparators(own)));
    m_form.openTemplates->setVisible(!own.isEmpty());
    m_form.bundledTemplates->setVisible(!own.isEmpty());
}

void TemplateSettings::chooseFolder()
{
    const QString own = folder();
    const QString chosen =
        m_workbench.prompt.chooseFolder(m_window,
                                        {.title = tr("Pilih folder templat kantor"),
                                         .folderOrFile = own.isEmpty() ? QDir::homePath() : own,
                                         .filters = {},
                                         .suffix = {}});
    if (chosen.isEmpty()) {
        return;
    }
    const auto copied = app::copyTemplates(chosen);
    if (!copied) {
        Q_EMIT refused(wording::errorSentence(copied.error()));
        return;
    }
    use(chosen);
    const int count = static_cast<int>(copied->size());
    m_workbench.shell.notify(
        {.text = count == 0 ? tr("Notula memakai templat di folder itu.")
                            : tr("%n berkas bawaan disalin ke folder itu dan siap diubah.", nullptr, count)});
}

void TemplateSettings::use(const QString& folder)
{
    m_workbench.session.useTemplates(folder);
    show();
}

QString TemplateSettings::folder() const
{
    return m_workbench.session.settings().value(app::SettingKeys::templateFolder);
}

} // namespace risalah::ui

#include "moc_template_settings.cpp"
