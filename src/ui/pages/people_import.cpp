// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_import.h"

#include "app/whole_file.h"
#include "ui/appearance.h"
#include "ui/models/directory_cells.h"
#include "ui/pages/page_job.h"
#include "ui/prompt.h"
#include "ui_directory_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr qint64 kMostBytes = 20'000'000; ///< a sheet of people is far smaller

/// Only what there was: nobody reads of zeros.
QString takenText(const app::PeopleImported& taken)
{
    QStringList parts;
    if (taken.addedPeople > 0 || taken.updatedPeople == 0) {
        parts << PeopleImport::tr("%n orang ditambahkan", nullptr, taken.addedPeople);
    }
    if (taken.updatedPeople > 0) {
        parts << PeopleImport::tr("%n orang diperbarui", nullptr, taken.updatedPeople);
    }
    if (taken.skipped > 0) {
        parts << PeopleImport::tr("%n baris dilewati", nullptr, taken.skipped);
    }
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace

PeopleImport::PeopleImport(Page* page, Workbench& workbench, Ui::DirectoryPage& ui)
    : QObject(page), m_page(page), m_workbench(workbench), m_ui(ui), m_model(importColumns())
{
    m_ui.importTable->showModel(&m_model);
    connect(m_ui.fileButton, &QPushButton::clicked, this, &PeopleImport::chooseFile);
    connect(m_ui.pasteButton, &QPushButton::clicked, this, &PeopleImport::paste);
    connect(m_ui.closeImportButton, &QPushButton::clicked, this, &PeopleImport::ended);
    connect(m_ui.takeButton, &QPushButton::clicked, this, &PeopleImport::take);
    connect(&m_workbench.appearance, &Appearance::changed, m_ui.importTable, &CellTableView::restyle);
}

void PeopleImport::begin()
{
    show({});
    m_ui.fileButton->setFocus();
}

void PeopleImport::chooseFile()
{
    const QString path = m_workbench.prompt.openFile(
        m_page,
        {.title = tr("Ambil direktori dari lembar kerja"),
         .folderOrFile = m_workbench.session.settings().value(app::SettingKeys::lastFolder),
         .filters = {tr("Lembar kerja (*.xlsx *.csv *.txt)"), tr("Semua berkas (*)")},
         .suffix = {}});
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = app::readFile(path, kMostBytes);
    if (!bytes) {
        m_workbench.shell.notify(errorNotice(bytes.error()));
        return;
    }
    m_workbench.session.settings().set(app::SettingKeys::lastFolder, QFileInfo(path).absolutePath());
    read(*bytes, path);
}

void PeopleImport::paste()
{
    read(QApplication::clipboard()->text().toUtf8(), tr("papan klip"));
}

void PeopleImport::read(const QByteArray& bytes, const QString& fileName)
{
    const auto job = [bytes, fileName](app::Register& opened) {
        return opened.tables().preview(bytes, fileName);
    };
    runJob(m_page, m_workbench, job, [this](const app::PeopleTable& table) { show(table); });
}

void PeopleImport::show(const app::PeopleTable& table)
{
    m_table = table;
    m_model.setRows(importCells(table));
    const auto sound =
        static_cast<int>(std::count_if(table.rows.begin(), table.rows.end(),
                                       [](const app::PeopleRow& row) { return row.problems.empty(); }));
    const int skipped = static_cast<int>(table.rows.size()) - sound;
    QStringList summary;
    if (!table.rows.empty()) {
        summary << tr("%n baris dapat diambil", nullptr, sound);
    }
    if (skipped > 0) {
        summary << tr("%n dilewati", nullptr, skipped);
    }
    if (!table.ignoredColumns.isEmpty()) {
        summary << tr("kolom tak dikenal: %1").arg(table.ignoredColumns.join(QStringLiteral(", ")));
    }
    m_ui.importSummary->setText(summary.join(QStringLiteral(" · ")));
    if (m_page->isVisible()) { // a large sheet takes a while
        m_workbench.shell.setPageStatus(
            table.rows.empty() ? QString()
                               : tr("%n baris dalam lembar", nullptr, static_cast<int>(table.rows.size())));
    }
    m_ui.takeButton->setText(tr("Ambil %n orang", nullptr, sound));
    m_ui.takeButton->setEnabled(sound > 0);
}

void PeopleImport::take()
{
    const auto job = [table = m_table](app::Register& opened) { return opened.tables().commit(table); };
    runJob(m_page, m_workbench, job, [this](const app::PeopleImported& taken) {
        m_workbench.session.noteDirectoryChange();
        m_workbench.shell.notify({.kind = Notice::Kind::Ok, .text = takenText(taken)});
        Q_EMIT ended();
    });
}

} // namespace risalah::ui

#include "moc_people_import.cpp"
