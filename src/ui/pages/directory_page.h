// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_table_model.h"
#include "ui/page.h"
#include "ui/pages/directory_editor.h"

#include <memory>

class QPushButton;

namespace risalah::ui {

namespace Ui {
class DirectoryPage;
}

class EmptyState;
class PeopleImport;

/// Direktori: people with their positions, offices, groups of seats, own holidays and phrases; a list and
/// beside it the form of the row stood on.
class DirectoryPage final : public Page {
    Q_OBJECT

public:
    DirectoryPage(Workbench& workbench, QWidget* parent);
    ~DirectoryPage() override;

    /// `part` "perangkat", "grup", "libur", "kalimat" or "lembar" chooses what is shown.
    void enter(const Place& place) override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("direktori"); }

private:
    void buildSections();
    void bindCommands();
    [[nodiscard]] DirectorySection section() const;
    [[nodiscard]] CellTableModel& model() { return *m_models.at(static_cast<std::size_t>(section())); }
    void showSection();
    void reload(const QString& wanted = {});
    void take(const app::DirectorySnapshot& directory, const QString& wanted);
    void fillList();
    void showCount(int found, int all);
    void showEmptiness();
    void editCurrent();
    void beginNew();
    void removeCurrent();

    Workbench& m_workbench;
    std::unique_ptr<Ui::DirectoryPage> m_ui;
    app::DirectorySnapshot m_directory;
    DirectoryEditor* m_editor;
    std::vector<std::unique_ptr<CellTableModel>> m_models; ///< one for each section
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyImport = nullptr;
    QPushButton* m_emptyAdd = nullptr;
    QPushButton* m_unfilter = nullptr;
    PeopleImport* m_import = nullptr;
};

} // namespace risalah::ui
