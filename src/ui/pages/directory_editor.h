// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/directory_forms.h"

#include <QObject>

#include <functional>

namespace risalah::ui {

struct Workbench;

/// The lists of the directory.
enum class DirectorySection { People, Units, Groups, Holidays, Phrases };

/// The form beside a list of the directory: shows the row stood on, saves it, removes it with a way back.
class DirectoryEditor final : public QObject {
    Q_OBJECT
public:
    /// Rows are looked up in `directory`, which the page renews.
    DirectoryEditor(Workbench& workbench,
                    Ui::DirectoryPage& ui,
                    const app::DirectorySnapshot& directory,
                    QObject* parent);

    /// The directory was read anew.
    void renew() { m_forms.offer(m_directory); }
    void edit(DirectorySection section, const QString& key);
    void beginNew(DirectorySection section, const QString& title);
    void save();
    void remove(DirectorySection section, const QString& key);

Q_SIGNALS:
    /// The register holds something else now; `key` is the row to stand on, empty for none.
    void stored(const QString& key);

private:
    [[nodiscard]] PersonEntry personOf(const QString& key) const;
    [[nodiscard]] const domain::Holiday* holidayOf(const QString& key) const;
    void show(const QString& title, bool isNew);
    void savePerson();
    void saveHoliday();
    void removeHoliday(const domain::Holiday& holiday);
    void tell(const Error& error);
    void tellRemoved(const QString& sentence, const std::function<void()>& back);

    /// Adds or saves one value of a list.
    template <class T> void saveValue(const std::vector<Stored<T>>& list, const T& value);
    /// Puts the mark "removed" on the row, with a way back.
    template <class T> void removeValue(const std::vector<Stored<T>>& list, const QString& name);
    template <class T> [[nodiscard]] const Stored<T>* find(const std::vector<Stored<T>>& list) const;
    /// Runs a job whose failure belongs to the form, not to the notices.
    template <class Job, class Then> void runFormJob(Job job, Then then);

    Workbench& m_workbench;
    Ui::DirectoryPage& m_ui;
    const app::DirectorySnapshot& m_directory;
    DirectoryForms m_forms;
    DirectorySection m_section = DirectorySection::People;
    QString m_key; ///< of the row in the form; empty for a new one
};

} // namespace risalah::ui
