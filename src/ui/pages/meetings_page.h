// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_list.h"
#include "ui/models/cell_table_model.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

namespace risalah::ui {

namespace Ui {
class MeetingsPage;
}

class EmptyState;

/// All meetings of the register: search over everything in them, open, copy, wastebasket.
class MeetingsPage final : public Page {
    Q_OBJECT

public:
    MeetingsPage(Workbench& workbench, QWidget* parent);
    ~MeetingsPage() override;

    /// The part of a place that shows what waits for a signature.
    [[nodiscard]] static QString unsignedPart();
    /// `part` is a text to search for, or unsignedPart().
    void enter(const Place& place) override;
    [[nodiscard]] std::vector<Command> barCommands() const override;
    [[nodiscard]] bool isMainCommand(Command command) const override
    {
        return command == Command::NewMeeting && !m_isEmpty;
    }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("rapat"); }

private:
    struct Answer {
        std::vector<domain::MeetingRow> rows;
        int matching = 0;
        int all = 0; ///< of the register, or of the wastebasket
    };
    void bindCommands();
    void followSelection();
    void reload();
    void take(const Answer& answer);
    void showEmptiness(int all);
    void clearFilter();
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] domain::MeetingFilter filter() const;
    [[nodiscard]] bool showsWastebasket() const;
    [[nodiscard]] const domain::MeetingRow* currentRow() const;
    void openMeeting(const QString& key);
    void copyCurrent();
    void removeCurrent();
    void restore(const domain::MeetingId& id);

    Workbench& m_workbench;
    std::unique_ptr<Ui::MeetingsPage> m_ui;
    CellTableModel m_model;
    std::vector<domain::MeetingRow> m_rows;
    EmptyState* m_empty = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_unfilter = nullptr;
    bool m_isEmpty = false; ///< nothing yet: the button in the middle is the main one
    QTimer m_typing; ///< search starts when the hand rests
    int m_limit = 0;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace risalah::ui
