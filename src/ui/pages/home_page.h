// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"
#include "app/signing_service.h"
#include "domain/meeting_list.h"
#include "ui/page.h"

#include <memory>

namespace risalah::app {
class Register;
}

namespace risalah::ui {

namespace Ui {
class HomePage;
}

class SummaryCard;

/// Beranda: what today asks for. Every line leads to its record.
class HomePage final : public Page {
    Q_OBJECT

public:
    HomePage(Workbench& workbench, QWidget* parent);
    ~HomePage() override;

    void enter(const Place& place) override;
    [[nodiscard]] std::vector<Command> barCommands() const override { return {Command::NewMeeting}; }
    [[nodiscard]] bool isMainCommand(Command command) const override
    {
        return command == Command::NewMeeting && !m_isEmpty;
    }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        std::vector<domain::MeetingRow> coming;
        std::vector<domain::MeetingRow> waiting; ///< held, minutes not final
        std::vector<app::UnsignedMinutes> unsignedMinutes;
        std::vector<app::LedgerRow> late;
        std::vector<app::LedgerRow> thisWeek;
        int lateInAll = 0; ///< whatever the card shows of them
        int meetings = 0;
    };
    [[nodiscard]] static Result<Answer> ask(app::Register& opened, domain::Date today);
    void keepRightEdge();
    void buildCards();
    void buildEmptyState();
    void reload();
    void take(const Answer& answer);
    void openAction(const QString& key);

    Workbench& m_workbench;
    std::unique_ptr<Ui::HomePage> m_ui;
    SummaryCard* m_coming = nullptr;
    SummaryCard* m_unsigned = nullptr;
    SummaryCard* m_waiting = nullptr;
    SummaryCard* m_late = nullptr;
    SummaryCard* m_thisWeek = nullptr;
    bool m_isEmpty = false; ///< nothing yet: the button in the middle is the main one
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace risalah::ui
