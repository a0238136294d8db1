// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Pengaturan that works on the register: own holidays, "saya", check and restore.
#include "domain/indonesian_words.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/pages/page_job.h"
#include "ui/pages/settings_page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui_settings_page.h"
#include "wording/error_sentence.h"

#include <QAction>
#include <QDir>
#include <QtConcurrentRun>

#include <memory>

namespace risalah::ui {

void SettingsPage::connectCalendar()
{
    m_form->holidayDate->setRequired(true);
    m_form->holidayDate->setReference(m_workbench.session.today());
    m_form->holidayDate->setDate(m_workbench.session.today());
    connect(m_form->holidayDate, &DateField::refused, this,
            [this](const QString& sentence, const QObject* until) {
                m_workbench.shell.notify({.kind = Notice::Kind::Warn, .text = sentence, .until = until});
            });
    const auto add = [this] {
        if (m_form->holidayDate->problem() != nullptr) {
            m_form->holidayDate->setFocus(Qt::OtherFocusReason);
            return;
        }
        const std::optional<domain::Date> date = m_form->holidayDate->date();
        const QString name = m_form->holidayName->text().trimmed();
        setStyleProperty(m_form->holidayName, "invalid", name.isEmpty());
        if (date && !name.isEmpty()) {
            addHoliday({*date, domain::HolidayKind::OfficeOwn, name, {}});
            m_form->holidayName->clear();
        }
    };
    connect(m_form->addHoliday, &QPushButton::clicked, this, add);
    connect(m_form->holidayName, &QLineEdit::returnPressed, this, add);
    connect(m_form->removeHoliday, &QPushButton::clicked, this, &SettingsPage::removeHoliday);
    connect(m_form->holidays, &QListWidget::currentRowChanged, this,
            [this](int row) { m_form->removeHoliday->setEnabled(row >= 0); });
}

void SettingsPage::connectRegister()
{
    CommandRegistry& commands = m_workbench.commands;
    setButtonIcon(m_form->otherRegister, QStringLiteral("folder-open"));
    setButtonIcon(m_form->backUp, QStringLiteral("save"), IconTint::Inverse);
    setButtonIcon(m_form->restore, QStringLiteral("history"));
    setButtonIcon(m_form->checkRegister, QStringLiteral("circle-check"));
    connect(m_form->otherRegister, &QPushButton::clicked, commands.action(Command::ChooseRegister),
            &QAction::trigger);
    connect(m_form->backUp, &QPushButton::clicked, commands.action(Command::BackUpRegister),
            &QAction::trigger);
    connect(m_form->checkRegister, &QPushButton::clicked, this, &SettingsPage::checkRegister);
    connect(m_form->restore, &QPushButton::clicked, this, &SettingsPage::restore);
    connect(m_form->me, &QComboBox::activated, this, [this] {
        const auto person = domain::PersonId::fromString(m_form->me->currentData().toString());
        runJob(
            this, m_workbench, [person](app::Register& r) { return r.directory().setMe(person); },
            [this] { m_workbench.session.noteDirectoryChange(); });
    });
}

void SettingsPage::loadHolidays()
{
    runJob(
        this, m_workbench, [](app::Register& r) { return r.directory().holidays(); },
        [this](const std::vector<domain::Holiday>& holidays) {
            m_holidays = holidays;
            m_form->holidays->clear();
            for (const domain::Holiday& holiday : holidays) {
                m_form->holidays->addItem(
                    QStringLiteral("%1 · %2").arg(domain::dayAndDate(holiday.date), holiday.name));
            }
            m_form->removeHoliday->setEnabled(false);
            m_form->noHolidays->setVisible(holidays.empty());
            m_form->holidays->setVisible(!holidays.empty());
            m_form->removeHoliday->setVisible(!holidays.empty());
        });
}

void SettingsPage::addHoliday(const domain::Holiday& holiday)
{
    runJob(
        this, m_workbench, [holiday](app::Register& r) { return r.directory().addHoliday(holiday); },
        [this] {
            loadHolidays();
            m_workbench.session.noteDirectoryChange();
        });
}

void SettingsPage::removeHoliday()
{
    const int row = m_form->holidays->currentRow();
    if (row < 0 || row >= static_cast<int>(m_holidays.size())) {
        return;
    }
    const domain::Holiday holiday = m_holidays[static_cast<size_t>(row)];
    runJob(
        this, m_workbench,
        [holiday](app::Register& r) { return r.directory().removeHoliday(holiday.date, holiday.kind); },
        [this, holiday] {
            loadHolidays();
            m_workbench.session.noteDirectoryChange();
            m_workbench.shell.notify({.text = tr("Hari libur “%1” dihapus.").arg(holiday.name),
                                      .actionText = tr("Urungkan"),
                                      .action = [this, holiday] { addHoliday(holiday); }});
        });
}

void SettingsPage::loadPeople()
{
    struct People {
        std::vector<Stored<domain::Person>> all;
        std::optional<domain::PersonId> me;
    };
    runJob(
        this, m_workbench,
        [](app::Register& r) -> Result<People> {
            Result<std::vector<Stored<domain::Person>>> all = r.directory().people();
            if (!all) {
                return forwardError(all);
            }
            const Result<std::optional<domain::PersonId>> me = r.directory().me();
            if (!me) {
                return forwardError(me);
            }
            return People{*std::move(all), *me};
        },
        [this](const People& people) {
            m_form->me->clear();
            m_form->me->addItem(tr("Belum dipilih"), QString());
            for (const Stored<domain::Person>& person : people.all) {
                m_form->me->addItem(person.value.name, person.value.id.toString());
            }
            m_form->me->setCurrentIndex(people.me ? std::max(0, m_form->me->findData(people.me->toString()))
                                                  : 0);
        });
}

void SettingsPage::checkRegister()
{
    m_form->checkRegister->setEnabled(false);
    m_workbench.session.worker()
        .run([](app::Register& r) { return r.care().check(); })
        .then(this, [this](const Result<app::CareReport>& report) {
            m_form->checkRegister->setEnabled(true);
            m_form->checkResult->show();
            if (!report) {
                m_form->checkResult->setText(wording::errorSentence(report.error()));
            } else if (report->problems.empty()) {
                m_form->checkResult->setText(
                    tr("Register utuh. %1 catatan perubahan dan %2 notula tetap diperiksa.")
                        .arg(report->auditEvents)
                        .arg(report->editions));
            } else {
                QStringList sentences;
                for (const Error& problem : report->problems) {
                    sentences.append(wording::errorSentence(problem));
                }
                m_form->checkResult->setText(sentences.join(QLatin1Char('\n')));
            }
        });
}

void SettingsPage::restore()
{
    Session& session = m_workbench.session;
    if (const auto free = session.mayClose(); !free) {
        showProblem(wording::errorSentence(free.error()));
        return;
    }
    const QString location = session.location();
    const QString backup = m_workbench.prompt.openFile(
        this,
        {.title = tr("Pilih cadangan"),
         .folderOrFile = QDir::homePath(),
         .filters = {tr("Register Risalah (*.risalah *.register)"), tr("Semua berkas (*)")},
         .suffix = {}});
    if (backup.isEmpty()
        || !m_workbench.prompt.ask(
            this,
            {.title = tr("Pulihkan register dari cadangan?"),
             .text =
                 tr("Register yang sekarang disisihkan dengan nama bertanggal di folder yang sama; tidak ada "
                    "yang hilang."),
             .yes = tr("Pulihkan"),
             .no = {},
             .isDangerous = true})) {
        return;
    }
    // Until the register at this place is open again no other one is.
    const auto waiting = std::make_shared<const Session::Waiting>(session);
    session.worker().close().then(this, [this, backup, location, waiting](const Result<void>& closed) {
        if (!closed) {
            showProblem(wording::errorSentence(closed.error()));
            return;
        }
        const Clock* clock = &m_workbench.session.clock();
        app::Pending(QtConcurrent::run([backup, location, clock] {
            return app::restoreRegister(backup, location, *clock);
        })).then(this, [this, location, waiting](const Result<QString>& setAside) {
            if (setAside) {
                m_workbench.shell.notify(
                    {.kind = Notice::Kind::Ok,
                     .text = tr("Register dipulihkan. Yang lama disimpan sebagai %1.").arg(*setAside)});
            } else {
                showProblem(wording::errorSentence(setAside.error()));
            }
            // Restored or not, the register at this place is what the window goes on with.
            m_workbench.session.open(location, app::Worker::Opening::Open);
        });
    });
}

} // namespace risalah::ui
