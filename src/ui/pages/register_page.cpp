// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/register_page.h"

#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui_register_page.h"
#include "wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace risalah::ui {

namespace {

QStringList registerFilters()
{
    return {RegisterPage::tr("Register Risalah (*.risalah *.register)"),
            RegisterPage::tr("Semua berkas (*)")};
}

QString startFolder(const app::Settings& settings)
{
    const QString last = settings.value(app::SettingKeys::lastFolder);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

} // namespace

RegisterPage::RegisterPage(Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_form(std::make_unique<Ui::RegisterPage>())
{
    using Opening = app::Worker::Opening;
    m_form->setupUi(this);
    m_form->recent->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setButtonIcon(m_form->openFile, QStringLiteral("folder-open"));
    setButtonIcon(m_form->createFile, QStringLiteral("file-plus"));
    setButtonIcon(m_form->connectAddress, QStringLiteral("database"));
    setStyleProperty(m_form->problem, "kind", QStringLiteral("bad"));
    connect(m_form->openFile, &QPushButton::clicked, this, &RegisterPage::askForFile);
    connect(m_form->createFile, &QPushButton::clicked, this, &RegisterPage::askForNewFile);
    connect(m_form->ownRegister, &QPushButton::clicked, this,
            [this] { open(app::Register::defaultLocation(), Opening::OpenOrCreate); });
    const auto connectTyped = [this] {
        if (const QString address = m_form->address->text().trimmed(); !address.isEmpty()) {
            open(address, Opening::OpenOrCreate);
        }
    };
    connect(m_form->connectAddress, &QPushButton::clicked, this, connectTyped);
    connect(m_form->keepPassword, &QPushButton::clicked, this, &RegisterPage::keepPassword);
    connect(m_form->address, &QLineEdit::returnPressed, this, connectTyped);
    connect(m_form->recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { open(item->data(Qt::UserRole).toString(), Opening::Open); });
    connect(&workbench.session, &Session::openFailed, this,
            [this](const Error& error) { showProblem(error); });
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::enter(const Place& /*place*/)
{
    m_form->problem->hide();
    if (const std::optional<Error>& failure = m_workbench.session.lastFailure()) {
        showProblem(*failure);
    }
    m_form->recent->clear();
    const QStringList recent = m_workbench.session.settings().value(app::SettingKeys::recentRegisters);
    for (const QString& location : recent) {
        auto* item = new QListWidgetItem(location, m_form->recent);
        item->setIcon(icon(location.contains(QLatin1StringView("://")) ? QStringLiteral("database")
                                                                       : QStringLiteral("file-text"),
                           IconTint::Muted));
        item->setData(Qt::UserRole, location);
    }
    m_form->recentCard->setVisible(!recent.isEmpty());
    m_form->recent->setFixedHeight(m_form->recent->sizeHintForRow(0) * static_cast<int>(recent.size())
                                   + 2 * m_form->recent->frameWidth());
}

void RegisterPage::askForFile()
{
    app::Settings& settings = m_workbench.session.settings();
    const QString file = m_workbench.prompt.openFile(this,
                                                     {.title = tr("Buka register"),
                                                      .folderOrFile = startFolder(settings),
                                                      .filters = registerFilters(),
                                                      .suffix = {}});
    if (!file.isEmpty()) {
        settings.set(app::SettingKeys::lastFolder, QFileInfo(file).absolutePath());
        open(file, app::Worker::Opening::Open);
    }
}

void RegisterPage::askForNewFile()
{
    app::Settings& settings = m_workbench.session.settings();
    const QString file = m_workbench.prompt.saveFile(
        this,
        {.title = tr("Buat register baru"),
         .folderOrFile = QDir(startFolder(settings)).filePath(tr("rakor.risalah")),
         .filters = registerFilters(),
         .suffix = QStringLiteral("risalah")});
    if (!file.isEmpty()) {
        settings.set(app::SettingKeys::lastFolder, QFileInfo(file).absolutePath());
        open(file, app::Worker::Opening::Create);
    }
}

void RegisterPage::keepPassword()
{
    const QString address = m_form->address->text().trimmed();
    if (!address.startsWith(QLatin1StringView("postgresql://"))) {
        m_form->address->setFocus();
        return;
    }
    const auto password = m_workbench.prompt.askSecret(
        this,
        {.title = tr("Kata sandi register"),
         .text = tr("Disimpan pada penyimpan kata sandi komputer ini dan dipakai setiap kali menyambung."),
         .label = tr("Kata sandi PostgreSQL"),
         .yes = tr("Simpan")});
    if (!password) {
        return;
    }
    const auto kept = m_workbench.session.secrets().write(app::registerSecretName(address), *password);
    if (!kept) {
        showProblem(kept.error());
        return;
    }
    m_workbench.shell.notify({.kind = Notice::Kind::Ok, .text = tr("Kata sandi register tersimpan.")});
}

void RegisterPage::open(const QString& location, app::Worker::Opening opening)
{
    m_form->problem->hide();
    m_workbench.session.open(location, opening);
}

void RegisterPage::showProblem(const Error& error)
{
    m_form->problemText->setText(wording::errorSentence(error));
    m_form->problemIcon->set(QStringLiteral("circle-x"), IconTint::Bad);
    m_form->problem->setAccessibleName(m_form->problemText->text());
    m_form->problem->show();
}

} // namespace risalah::ui

#include "moc_register_page.cpp"
