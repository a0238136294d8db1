// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/number_service.h"
#include "ui/models/cell_table_model.h"
#include "ui/page.h"

#include <memory>

class QLineEdit;

namespace risalah::ui {

namespace Ui {
class NumbersPage;
}

class EmptyState;

/// Buku nomor: the numbers of a series and year, what is reserved among them, and what is void.
class NumbersPage final : public Page {
    Q_OBJECT

public:
    NumbersPage(Workbench& workbench, QWidget* parent);
    ~NumbersPage() override;

    void enter(const Place& place) override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("nomor"); }

private:
    void connectFields();
    void reload();
    void take(const app::NumberBook& book);
    void fillYears(int wanted);
    void showRows();
    void followSelection();
    [[nodiscard]] domain::NumberSeries series() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] const app::BookNumber* currentNumber() const;
    void openCurrent();
    void reserve();
    void makeVoid();
    /// False, and said, when the reason is still to be written.
    [[nodiscard]] bool hasReason(QLineEdit* field);
    template <class Job, class Then> void change(Job job, Then then);

    Workbench& m_workbench;
    std::unique_ptr<Ui::NumbersPage> m_ui;
    CellTableModel m_model;
    app::NumberBook m_book;
    EmptyState* m_empty = nullptr;
    int m_wanted = 0; ///< the number somebody came for, until its row is shown; 0: none
    int m_limit = 0;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace risalah::ui
