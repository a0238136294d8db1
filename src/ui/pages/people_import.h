// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table_import.h"
#include "ui/models/cell_table_model.h"

#include <QObject>

namespace risalah::ui {

namespace Ui {
class DirectoryPage;
}

class Page;
struct Workbench;

/// First filling of people and offices from a sheet: choose or paste, look at every line, take over.
class PeopleImport final : public QObject {
    Q_OBJECT

public:
    PeopleImport(Page* page, Workbench& workbench, Ui::DirectoryPage& ui);
    /// An empty preview, ready for a file or the clipboard.
    void begin();

Q_SIGNALS:
    /// Taken over or given up.
    void ended();

private:
    void chooseFile();
    void paste();
    void read(const QByteArray& bytes, const QString& fileName);
    void show(const app::PeopleTable& table);
    void take();

    Page* m_page;
    Workbench& m_workbench;
    Ui::DirectoryPage& m_ui;
    CellTableModel m_model;
    app::PeopleTable m_table;
};

} // namespace risalah::ui
