// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_table_model.h"
#include "ui/page.h"
#include "ui/pages/directory_forms.h"

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
    enum class Section { People, Units, Groups, Holidays, Phrases };
    void buildSections();
    void bindCommands();
    [[nodiscard]] Section section() const;
    [[nodiscard]] CellTableModel& model() { return *m_models.at(static_cast<std::size_t>(section())); }
    void showSection();
    void reload(const QString& wanted = {});
    void take(const app::DirectorySnapshot& directory, const QString& wanted);
    void fillList();
    void showEmptiness();
    void editCurrent();
    void beginNew();
    void showEditor(const QString& title, bool isNew);
    [[nodiscard]] PersonEntry personOf(const QString& key) const;
    void save();
    void savePerson();
    void saveHoliday();
    void removeCurrent();
    void removeHoliday(const domain::Holiday& holiday);
    void showError(const Error& error);

    /// Adds or saves one value of a list and stands on it afterwards.
    template <class T> void saveValue(const std::vector<Stored<T>>& list, const T& value);
    /// Puts the mark "removed" on the row stood on, with a way back.
    template <class T> void removeValue(const std::vector<Stored<T>>& list, const QString& name);
    template <class T> [[nodiscard]] const Stored<T>* find(const std::vector<Stored<T>>& list) const;
    /// Runs a job whose failure belongs to the form, not to the notices.
    template <class Job, class Then> void runFormJob(Job job, Then then);

    Workbench& m_workbench;
    std::unique_ptr<Ui::DirectoryPage> m_ui;
    DirectoryForms m_forms;
    std::vector<std::unique_ptr<CellTableModel>> m_models; ///< one for each section
    app::DirectorySnapshot m_directory;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyImport = nullptr;
    QPushButton* m_emptyAdd = nullptr;
    PeopleImport* m_import = nullptr;
    QString m_edited; ///< key of the row in the form; empty for a new one
};

} // namespace risalah::ui
