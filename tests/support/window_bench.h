// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/worker.h"
#include "support/fixed_clock.h"
#include "support/scripted_prompt.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/preview_pane.h"
#include "ui/work/workspace.h"
#include "ui/work/workspace_page.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace risalah::test {

/// How long a test waits for the window before it calls it stuck: a loaded machine is no failure.
inline constexpr int kPatienceMs = 60'000;

/// The whole window over a register of its own, on 21 July 2025, 09.00 WIB.
class WindowBench {
public:
    /// `folder` keeps settings and register beyond this bench; without one they go away with it.
    explicit WindowBench(const QString& folder = {})
        : m_place(folder.isEmpty() ? m_folder.path() : folder)
        , m_settings(pathOf(QStringLiteral("setelan.ini")))
    {
        window.resize(1366, 768);
        window.show();
    }

    /// A file of this bench.
    [[nodiscard]] QString pathOf(const QString& name) const { return m_place.filePath(name); }

    /// Makes the register; the window asks the first-start questions.
    [[nodiscard]] bool create(const QString& name = QStringLiteral("uji.risalah"))
    {
        const QSignalSpy opened(&session, &ui::Session::opened);
        session.open(pathOf(name), app::Worker::Opening::Create);
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, kPatienceMs);
    }

    /// A register that exists, as at the next start.
    [[nodiscard]] bool openAgain(const QString& location)
    {
        const QSignalSpy opened(&session, &ui::Session::opened);
        session.open(location, app::Worker::Opening::Open);
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, kPatienceMs);
    }

    /// Makes the register and answers the first-start questions.
    [[nodiscard]] bool openNew(const QString& name = QStringLiteral("uji.risalah"))
    {
        if (!create(name)) {
            return false;
        }
        domain::Office office;
        office.government = QStringLiteral("PEMERINTAH KOTA CONTOH");
        office.unit = QStringLiteral("SEKRETARIAT DAERAH");
        session.saveOffice(office);
        return QTest::qWaitFor([this] { return session.office().has_value(); }, kPatienceMs);
    }

    /// Runs a job in the register's thread and waits for its answer.
    template <class Job> auto ask(Job job) -> std::invoke_result_t<Job, app::Register&>
    {
        auto future = worker.run(std::move(job));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatienceMs)) {
            qFatal("the register did not answer");
        }
        return future.result();
    }

    /// The sample rakor, once more each time.
    [[nodiscard]] Result<app::ImportResult> addSample()
    {
        return ask([](app::Register& opened) {
            return opened.exchange().importFiles({{QStringLiteral("contoh.json"), app::sampleJson()}},
                                                 {.known = app::KnownMeeting::Copy, .asGuest = true});
        });
    }

    [[nodiscard]] Result<domain::MeetingId> addFinalised(const domain::MeetingRecord& record)
    {
        return ask([record](app::Register& opened) -> Result<domain::MeetingId> {
            const auto added = opened.meetings().add(record, QStringLiteral("Rapat baru"));
            if (!added) {
                return forwardError(added);
            }
            const domain::MeetingId id = added->record.meeting.id;
            const auto frozen = opened.minutes().finalise(id);
            return frozen ? Result<domain::MeetingId>(id) : forwardError(frozen);
        });
    }

    /// A meeting that was finalised and opened again to be corrected.
    [[nodiscard]] Result<domain::MeetingId> addReopened(const domain::MeetingRecord& record,
                                                        const QString& reason)
    {
        const auto id = addFinalised(record);
        if (!id) {
            return id;
        }
        const auto corrected =
            ask([id = *id, reason](app::Register& opened) { return opened.minutes().correct(id, reason); });
        return corrected ? id : forwardError(corrected);
    }

    /// Until the meeting that was asked for is on the screen; its paper too, where the paper is shown.
    [[nodiscard]] bool waitForMeeting() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto* page = qobject_cast<ui::WorkspacePage*>(window.currentPage());
                ui::Workspace* meeting = page == nullptr ? nullptr : page->workspace();
                return meeting != nullptr
                    && meeting->desk().meeting().id.toString() == window.currentPlace().record
                    && (!meeting->preview().isVisible() || meeting->preview().papersShown() > 0);
            },
            kPatienceMs);
    }

    /// Opens that part of the meeting; a record is added first.
    [[nodiscard]] bool openMeeting(const domain::MeetingRecord& record, const QString& part)
    {
        const auto added = ask([record](app::Register& opened) {
            return opened.meetings().add(record, QStringLiteral("Rapat baru"));
        });
        return added && openMeeting(added->record.meeting.id, part);
    }
    [[nodiscard]] bool openMeeting(const domain::MeetingId& id, const QString& part)
    {
        window.open({ui::PageId::Meeting, id.toString(), part});
        return QTest::qWaitFor([this] {
            const auto* page = qobject_cast<ui::WorkspacePage*>(window.currentPage());
            return page != nullptr && page->workspace() != nullptr;
        });
    }

    /// Until the register has all of the meeting on the screen.
    [[nodiscard]] bool waitUntilSaved() const
    {
        ui::Workspace& meeting = workspace();
        meeting.saver().flush();
        return QTest::qWaitFor(
            [&meeting] {
                const auto& edits = meeting.desk().session();
                return !edits.isSaving() && !edits.hasUnsaved();
            },
            kPatienceMs);
    }

    /// The meeting on the screen.
    [[nodiscard]] ui::Workspace& workspace() const
    {
        auto* page = qobject_cast<ui::WorkspacePage*>(window.currentPage());
        if (page == nullptr || page->workspace() == nullptr) {
            qFatal("no meeting is open");
        }
        return *page->workspace();
    }
    void trigger(ui::Command command) { window.commands().action(command)->trigger(); }
    [[nodiscard]] QString saveState() const
    {
        return window.findChild<QLabel*>(QStringLiteral("saveState"))->text();
    }

    /// On the page in front, by object name; an empty name takes the first of its kind.
    template <class W> [[nodiscard]] W* find(const QString& name) const
    {
        auto* page = window.currentPage();
        W* found = page == nullptr ? nullptr : page->findChild<W*>(name);
        if (found == nullptr) {
            qFatal("no %s on this page", qPrintable(name));
        }
        return found;
    }

private:
    static bool applied(ui::Appearance& appearance)
    {
        QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); // as ui/language.cpp does
        appearance.apply();
        return true;
    }

    QTemporaryDir m_folder;
    QDir m_place;
    FixedClock m_clock{"2025-07-21T02:00:00.000Z"};
    app::Settings m_settings;
    ui::Appearance m_appearance;
    bool m_applied = applied(m_appearance); ///< before the first widget

public:
    [[nodiscard]] app::Settings& settings() { return m_settings; }
    [[nodiscard]] ui::Appearance& appearance() { return m_appearance; }

    ScriptedPrompt prompt;
    app::Worker worker{m_clock};
    ui::Session session{worker, m_clock, m_settings};
    ui::MainWindow window{m_appearance, prompt, session};
};

} // namespace risalah::test
