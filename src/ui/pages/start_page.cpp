// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui_start_page.h"
#include "wording/error_sentence.h"

#include <QAction>

namespace risalah::ui {

StartPage::StartPage(Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_form(std::make_unique<Ui::StartPage>())
{
    m_form->setupUi(this);
    m_form->problem->hide();
    m_form->wib->setChecked(true);
    const auto size = [this] {
        m_form->questions->setFixedWidth(theme().px(480));
        m_form->offers->setMaximumWidth(theme().px(760));
    };
    size();
    connect(&workbench.appearance, &Appearance::changed, this, size);
    Session& session = workbench.session;
    connect(m_form->start, &QPushButton::clicked, this, &StartPage::answer);
    for (QLineEdit* field : {m_form->government, m_form->unit}) {
        connect(field, &QLineEdit::returnPressed, this, &StartPage::answer);
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setStyleProperty(field, "invalid", false);
            m_form->problem->hide();
        });
    }
    connect(m_form->otherRegister, &QPushButton::clicked, this,
            [this] { m_workbench.shell.open({.page = PageId::Register}); });
    connect(&session, &Session::officeChanged, this, [this] {
        if (isVisible()) {
            showOffers();
        }
    });
    connect(&session, &Session::officeSaveFailed, this, [this](const Error& error) {
        m_form->problem->setText(wording::errorSentence(error));
        m_form->problem->show();
        m_form->start->setEnabled(true);
    });
    connect(m_form->sample, &QPushButton::clicked, workbench.commands.action(Command::TrySample),
            &QAction::trigger);
    connect(m_form->first, &QPushButton::clicked, workbench.commands.action(Command::NewMeeting),
            &QAction::trigger);
}

StartPage::~StartPage() = default;

void StartPage::enter(const Place& /*place*/)
{
    if (m_workbench.session.office()) {
        showOffers();
        return;
    }
    m_form->steps->setCurrentWidget(m_form->questionsStep);
    m_form->start->setEnabled(true);
    m_form->government->setFocus();
}

domain::Zone StartPage::chosenZone() const
{
    if (m_form->wit->isChecked()) {
        return domain::Zone::Wit;
    }
    return m_form->wita->isChecked() ? domain::Zone::Wita : domain::Zone::Wib;
}

void StartPage::answer()
{
    for (QLineEdit* field : {m_form->government, m_form->unit}) {
        if (field->text().trimmed().isEmpty()) {
            setStyleProperty(field, "invalid", true);
            m_form->problem->setText(field == m_form->government
                                         ? tr("Isi nama pemerintah daerah lebih dahulu.")
                                         : tr("Isi nama unit lebih dahulu."));
            m_form->problem->show();
            field->setFocus();
            return;
        }
    }
    domain::Office office;
    office.government = m_form->government->text().trimmed();
    office.unit = m_form->unit->text().trimmed();
    office.zone = chosenZone();
    m_form->start->setEnabled(false);
    m_workbench.session.saveOffice(office);
}

void StartPage::showOffers()
{
    m_form->steps->setCurrentWidget(m_form->offersStep);
    m_form->first->setFocus();
}

} // namespace risalah::ui

#include "moc_start_page.cpp"
