// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"
#include "ui/models/cell_table_model.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

class QPushButton;

namespace risalah::app {
class Register;
}

namespace risalah::ui {

namespace Ui {
class ActionsPage;
}

class ActionStatus;
class CountCard;
class EmptyState;

/// Tindak lanjut of all meetings: late ones first, the state changed where it is seen.
class ActionsPage final : public Page {
    Q_OBJECT

public:
    ActionsPage(Workbench& workbench, QWidget* parent);
    ~ActionsPage() override;

    /// `part` "terlambat", "segera" or "selesai" chooses a filter, `record` the action to stand on.
    void enter(const Place& place) override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("tindak-lanjut"); }

private:
    struct Answer {
        std::vector<app::LedgerRow> rows;
        app::LedgerCounts counts;
        std::vector<app::LedgerRow> soon; ///< what the cards tell more of
        std::vector<app::LedgerRow> running;
        int daysLate = 0; ///< of the one that waits longest
        int matching = 0;
        int all = 0; ///< drafts only where they are wanted
    };
    [[nodiscard]] static Result<Answer> ask(app::Register& opened, const app::ActionQuery& query);
    void buildCards();
    void bindCommands();
    void reload();
    void take(const Answer& answer);
    void takeCounts(const Answer& answer);
    [[nodiscard]] int soonFound(const Answer& answer) const;
    [[nodiscard]] QString soonDetail(const Answer& answer) const;
    void buildFilters();
    void showEmptiness(int all);
    void clearFilter();
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] app::ActionQuery query() const;
    [[nodiscard]] const app::LedgerRow* rowOf(const QString& key) const;
    void openMeetingOf(const QString& key);
    void askStatus(const QString& key, const QPoint& globalPosition);
    void setStatusOfCurrent(domain::AssigneeStatus status);

    Workbench& m_workbench;
    std::unique_ptr<Ui::ActionsPage> m_ui;
    CellTableModel m_model;
    std::vector<app::LedgerRow> m_rows;
    CountCard* m_overdue = nullptr;
    CountCard* m_soon = nullptr;
    CountCard* m_running = nullptr;
    CountCard* m_done = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_toMeetings = nullptr; ///< where there is nothing yet
    QPushButton* m_unfilter = nullptr;
    QTimer m_typing; ///< search starts when the hand rests
    QString m_wanted; ///< the action to stand on once it is there
    int m_limit = 0;
    ActionStatus* m_status;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace risalah::ui
