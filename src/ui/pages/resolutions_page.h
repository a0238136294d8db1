// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_list.h"
#include "ui/models/cell_table_model.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;

namespace risalah::ui {

namespace Ui {
class ResolutionsPage;
}

class EmptyState;

/// Keputusan of all meetings, searchable; prints the sheet of one meeting's resolutions.
class ResolutionsPage final : public Page {
    Q_OBJECT

public:
    ResolutionsPage(Workbench& workbench, QWidget* parent);
    ~ResolutionsPage() override;

    /// `part` is a text to search for.
    void enter(const Place& place) override;
    [[nodiscard]] std::vector<Command> barCommands() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("rapat"); }

private:
    struct Answer {
        std::vector<domain::ResolutionRow> rows;
        int matching = 0;
        int all = 0; ///< drafts only where they are wanted
    };
    void reload();
    void take(const Answer& answer);
    void showEmptiness();
    void clearFilter();
    [[nodiscard]] bool isNarrowed() const;
    void followSelection();
    [[nodiscard]] domain::ResolutionFilter filter() const;
    [[nodiscard]] const domain::ResolutionRow* currentRow() const;
    void openCurrent();
    void printCurrent();

    Workbench& m_workbench;
    std::unique_ptr<Ui::ResolutionsPage> m_ui;
    CellTableModel m_model;
    std::vector<domain::ResolutionRow> m_rows;
    EmptyState* m_empty = nullptr;
    QPushButton* m_toMeetings = nullptr; ///< where there is nothing yet
    QPushButton* m_unfilter = nullptr;
    QTimer m_typing; ///< search starts when the hand rests
    std::optional<int> m_all; ///< as long as nothing changed: counting them reads them
    int m_limit = 0;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace risalah::ui
