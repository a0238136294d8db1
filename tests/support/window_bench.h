// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/worker.h"
#include "support/fixed_clock.h"
#include "support/scripted_prompt.h"
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace risalah::test {

/// The whole window over a register of its own, on 21 July 2025, 09.00 WIB.
class WindowBench {
public:
    WindowBench() : m_settings(m_folder.filePath(QStringLiteral("setelan.ini")))
    {
        window.resize(1366, 768);
        window.show();
    }

    /// Makes the register and answers the first-start questions.
    [[nodiscard]] bool openNew()
    {
        const QSignalSpy opened(&session, &ui::Session::opened);
        session.open(m_folder.filePath(QStringLiteral("uji.risalah")), app::Worker::Opening::Create);
        if (!QTest::qWaitFor([&opened] { return !opened.isEmpty(); })) {
            return false;
        }
        domain::Office office;
        office.government = QStringLiteral("PEMERINTAH KOTA CONTOH");
        office.unit = QStringLiteral("SEKRETARIAT DAERAH");
        const auto saved = ask([office](app::Register& r) { return r.directory().saveOffice({}, office); });
        return saved.has_value();
    }

    /// Runs a job in the register's thread and waits for its answer.
    template <class Job> auto ask(Job job) -> std::invoke_result_t<Job, app::Register&>
    {
        auto future = worker.run(std::move(job));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); })) {
            qFatal("the register did not answer");
        }
        return future.result();
    }

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
    QTemporaryDir m_folder;
    FixedClock m_clock{"2025-07-21T02:00:00.000Z"};
    app::Settings m_settings;
    ui::Appearance m_appearance;
    bool m_applied = (m_appearance.apply(), true); ///< before the first widget

public:
    ScriptedPrompt prompt;
    app::Worker worker{m_clock};
    ui::Session session{worker, m_clock, m_settings};
    ui::MainWindow window{m_appearance, prompt, session};
};

} // namespace risalah::test
