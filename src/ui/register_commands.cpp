// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register_commands.h"

#include "app/exchange_service.h"
#include "app/whole_file.h"
#include "domain/meeting_edits.h"
#include "ui/command_registry.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace {

void openMeeting(Workbench& workbench, const domain::MeetingId& id, const QString& part = {})
{
    workbench.session.noteChange();
    workbench.shell.open({.page = PageId::Meeting, .record = id.toString(), .part = part});
}

void report(Workbench& workbench, const Error& error)
{
    workbench.shell.notify({.kind = Notice::Kind::Bad, .text = wording::errorSentence(error)});
}

} // namespace

RegisterCommands::RegisterCommands(Workbench& workbench, QWidget* window)
    : QObject(window), m_workbench(workbench), m_window(window)
{
    CommandRegistry& commands = workbench.commands;
    commands.bind(Command::NewMeeting, nullptr, [this] { startMeeting(); });
    commands.bind(Command::TrySample, nullptr, [this] { trySample(); });
    commands.bind(Command::ReceivePackage, nullptr, [this] { choosePackage(); });
    commands.bind(Command::BackUpRegister, nullptr, [this] { backUp(); });
    commands.bind(Command::VerifyPdf, nullptr, [this] { verifyPdf(); });
    commands.bind(Command::ChooseRegister, nullptr,
                  [this] { m_workbench.shell.open({.page = PageId::Register}); });
}

/// Before a meeting is written that could not be shown.
bool RegisterCommands::mayLeaveMeeting()
{
    const auto free = m_workbench.session.mayClose();
    if (!free) {
        report(m_workbench, free.error());
    }
    return free.has_value();
}

void RegisterCommands::startMeeting()
{
    if (!mayLeaveMeeting()) {
        return;
    }
    domain::MeetingRecord record;
    record.meeting.id = domain::MeetingId::create();
    record.meeting.title = domain::kUntitled;
    record.meeting.date = m_workbench.session.today();
    if (const auto& office = m_workbench.session.office()) {
        record.meeting.quorumPercent = office->value.quorumPercent;
        record = domain::withStandingAgenda(std::move(record), office->value);
    }
    m_workbench.session.worker()
        .run([record, summary = tr("Rapat baru")](app::Register& opened) {
            return opened.meetings().add(record, summary);
        })
        .then(this, [this](const Result<app::LoadedRecord>& added) {
            if (!added) {
                report(m_workbench, added.error());
                return;
            }
            openMeeting(m_workbench, added->record.meeting.id, QStringLiteral("meeting.title"));
        });
}

void RegisterCommands::trySample()
{
    if (!mayLeaveMeeting()) {
        return;
    }
    m_workbench.session.worker()
        .run([](app::Register& opened) {
            const std::vector<app::ImportFile> files{
                {QStringLiteral("contoh-rakor.json"), app::sampleJson()}};
            // The office stays as it was answered at the first start.
            return opened.exchange().importFiles(files, {.known = app::KnownMeeting::Copy, .asGuest = true});
        })
        .then(this, [this](const Result<app::ImportResult>& imported) {
            if (!imported) {
                report(m_workbench, imported.error());
            } else if (!imported->meetings.empty()) {
                openMeeting(m_workbench, imported->meetings.front());
            }
        });
}

void RegisterCommands::verifyPdf()
{
    const QString path =
        m_workbench.prompt.openFile(m_window,
                                    {.title = tr("Pilih PDF yang diverifikasi"),
                                     .folderOrFile = {},
                                     .filters = {tr("Berkas PDF (*.pdf)"), tr("Semua berkas (*)")},
                                     .suffix = {}});
    if (!path.isEmpty()) {
        m_workbench.shell.open({.page = PageId::Verify, .record = path});
    }
}

void RegisterCommands::choosePackage()
{
    const QString path = m_workbench.prompt.openFile(
        m_window,
        {.title = tr("Terima paket rapat"),
         .folderOrFile = {},
         .filters = {tr("Paket Risalah (*.risalah *.json)"), tr("Semua berkas (*)")},
         .suffix = {}});
    if (!path.isEmpty()) {
        receivePackage(path);
    }
}

void RegisterCommands::receivePackage(const QString& path)
{
    if (!mayLeaveMeeting()) {
        return;
    }
    // It goes into this register; until it is shown no other one is opened.
    const auto waiting = std::make_shared<const Session::Waiting>(m_workbench.session);
    m_workbench.session.worker()
        .run([path, name = QFileInfo(path).fileName()](app::Register& opened) -> Result<domain::MeetingId> {
            const auto bytes = app::readFile(path, app::kLargestExchangeFile);
            if (!bytes) {
                return forwardError(bytes);
            }
            auto received = opened.packages().open(*bytes, name);
            if (!received) {
                return forwardError(received);
            }
            return received->isKnown ? Result<domain::MeetingId>(received->meeting)
                                     : opened.packages().takeNew(*bytes, name);
        })
        .then(this, [this, path, waiting](const Result<domain::MeetingId>& meeting) {
            if (!meeting) {
                report(m_workbench, meeting.error());
                return;
            }
            m_workbench.session.noteChange();
            // The meeting's own page compares; of a meeting that has just come there is nothing to compare.
            m_workbench.shell.open(
                {.page = PageId::Meeting, .record = meeting->toString(), .part = kPackagePart + path});
        });
}

void RegisterCommands::backUp()
{
    const Session& session = m_workbench.session;
    const QString name =
        tr("cadangan-%1-%2.risalah")
            .arg(QFileInfo(session.registerName()).completeBaseName(), session.today().toIso());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = m_workbench.prompt.saveFile(m_window,
                                                     {.title = tr("Simpan cadangan register"),
                                                      .folderOrFile = QDir(folder).filePath(name),
                                                      .filters = {tr("Register Risalah (*.risalah)")},
                                                      .suffix = QStringLiteral("risalah")});
    if (file.isEmpty()) {
        return;
    }
    m_workbench.session.worker()
        .run([file](app::Register& opened) { return opened.care().backUp(file); })
        .then(this, [this, file](const Result<void>& done) {
            if (!done) {
                report(m_workbench, done.error());
                return;
            }
            m_workbench.shell.notify(
                {.kind = Notice::Kind::Ok,
                 .text = tr("Cadangan tersimpan: %1").arg(QDir::toNativeSeparators(file))});
        });
}

} // namespace risalah::ui

#include "moc_register_commands.cpp"
