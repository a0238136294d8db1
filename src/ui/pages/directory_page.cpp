// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_page.h"

#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/icons.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/column_memory.h"
#include "ui/models/directory_cells.h"
#include "ui/pages/directory_editor.h"
#include "ui/pages/list_paging.h"
#include "ui/pages/page_job.h"
#include "ui/pages/people_import.h"
#include "ui/theme.h"
#include "ui_directory_page.h"

#include <QLineEdit>

#include <algorithm>

namespace risalah::ui {

DirectoryPage::DirectoryPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::DirectoryPage>())
    , m_editor((m_ui->setupUi(this), new DirectoryEditor(workbench, *m_ui, m_directory, this)))
{
    buildSections();
    bindCommands();
    m_empty = new EmptyState(QStringLiteral("contact"), {}, this);
    m_emptyImport =
        makeButton(tr("Ambil dari lembar kerja…"), QStringLiteral("table"), QStringLiteral("primary"), this);
    m_emptyAdd = makeButton({}, QStringLiteral("plus"), QStringLiteral("primary"), this);
    m_empty->addButton(m_emptyImport);
    m_empty->addButton(m_emptyAdd);
    m_unfilter = makeButton(tr("Hapus saringan"), QStringLiteral("x"), {}, this);
    m_unfilter->setObjectName(QStringLiteral("unfilterButton"));
    connect(m_unfilter, &QPushButton::clicked, this, [this] {
        m_ui->searchEdit->clear();
        m_ui->searchEdit->setFocus(); // the button goes
    });
    m_empty->addButton(m_unfilter);
    m_ui->emptyLayout->addWidget(m_empty);
    m_ui->moreButton->hide();
    m_import = new PeopleImport(this, m_workbench, *m_ui);
    const auto beginImport = [this] {
        m_ui->sides->setCurrentWidget(m_ui->importSide);
        m_import->begin();
        Q_EMIT sectionChanged();
    };
    connect(m_emptyImport, &QPushButton::clicked, this, beginImport);
    connect(m_emptyAdd, &QPushButton::clicked, this, &DirectoryPage::beginNew);
    connect(m_ui->importButton, &QPushButton::clicked, this, beginImport);
    connect(m_import, &PeopleImport::ended, this, [this] {
        m_ui->sides->setCurrentWidget(m_ui->listsSide);
        reload({});
    });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &DirectoryPage::showSection);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &DirectoryPage::fillList);
    connect(m_ui->addButton, &QPushButton::clicked, this, &DirectoryPage::beginNew);
    connect(m_editor, &DirectoryEditor::stored, this, &DirectoryPage::reload);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &DirectoryPage::removeCurrent);
    connect(m_ui->table, &CellTableView::currentKeyChanged, this, [this](const QString& key) {
        if (!key.isEmpty() && m_ui->table->hasFocus()) {
            editCurrent();
        }
    });
    connect(m_ui->table, &CellTableView::rowActivated, this, &DirectoryPage::editCurrent);
    connect(m_ui->table, &QAbstractItemView::clicked, this, &DirectoryPage::editCurrent);
    connect(&m_workbench.appearance, &Appearance::changed, m_ui->table, &CellTableView::restyle);
    showSection();
}

DirectoryPage::~DirectoryPage() = default;

void DirectoryPage::buildSections()
{
    m_ui->tabs->setExpanding(false);
    m_ui->tabs->setDrawBase(false);
    for (const QString& title : {tr("Orang"), tr("Perangkat daerah"), tr("Kelompok undangan"),
                                 tr("Hari libur kantor"), tr("Kalimat baku")}) {
        m_ui->tabs->addTab(title);
    }
    for (const auto& columns :
         {personColumns(), unitColumns(), groupColumns(), holidayColumns(), phraseColumns()}) {
        m_models.push_back(std::make_unique<CellTableModel>(columns));
    }
    m_ui->searchEdit->addAction(icon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    m_ui->bodyRow->setStretch(0, 1);
    m_ui->groupSeats->setMinimumHeight(theme().px(180));
}

void DirectoryPage::bindCommands()
{
    m_workbench.commands.bind(Command::AddToDirectory, this, [this] { beginNew(); });
    m_workbench.commands.bind(Command::RemoveFromDirectory, this, [this] { removeCurrent(); });
    m_workbench.commands.bind(Command::ImportPeople, this, [this] { m_ui->importButton->click(); });
}

void DirectoryPage::enter(const Place& place)
{
    const QStringList parts{QStringLiteral("orang"), QStringLiteral("perangkat"), QStringLiteral("grup"),
                            QStringLiteral("libur"), QStringLiteral("kalimat")};
    if (const auto tab = static_cast<int>(parts.indexOf(place.part)); tab >= 0) {
        m_ui->tabs->setCurrentIndex(tab);
    }
    m_ui->sides->setCurrentWidget(m_ui->listsSide);
    if (place.part == QLatin1StringView("lembar")) {
        m_ui->importButton->click();
    }
    reload(place.record);
}

DirectorySection DirectoryPage::section() const
{
    return static_cast<DirectorySection>(std::max(0, m_ui->tabs->currentIndex()));
}

void DirectoryPage::showSection()
{
    const QStringList verbs{tr("Tambah orang"), tr("Tambah perangkat daerah"), tr("Tambah kelompok"),
                            tr("Tambah hari libur"), tr("Tambah kalimat")};
    m_ui->addButton->setText(verbs.at(static_cast<int>(section())));
    m_ui->importButton->setVisible(section() == DirectorySection::People
                                   || section() == DirectorySection::Units);
    m_ui->forms->setCurrentIndex(static_cast<int>(section()));
    m_ui->editorCard->hide();
    Q_EMIT sectionChanged();
    m_ui->table->setColumnMemory(columnMemory(
        m_workbench.session.settings(), QStringLiteral("direktori-%1").arg(static_cast<int>(section()))));
    m_ui->table->showModel(&model());
    fillList();
}

void DirectoryPage::reload(const QString& wanted)
{
    const auto job = [](app::Register& opened) { return opened.directory().snapshot(); };
    runJob(this, m_workbench, job,
           [this, wanted](const app::DirectorySnapshot& directory) { take(directory, wanted); });
}

void DirectoryPage::take(const app::DirectorySnapshot& directory, const QString& wanted)
{
    m_directory = directory;
    m_editor->renew();
    fillList();
    if (!wanted.isEmpty()) {
        m_ui->table->selectKey(wanted);
        editCurrent();
    }
}

void DirectoryPage::fillList()
{
    std::vector<CellRow> rows;
    switch (section()) {
    case DirectorySection::People:
        rows = personCells(m_directory);
        break;
    case DirectorySection::Units:
        rows = unitCells(m_directory);
        break;
    case DirectorySection::Groups:
        rows = groupCells(m_directory);
        break;
    case DirectorySection::Holidays:
        rows = holidayCells(m_directory);
        break;
    case DirectorySection::Phrases:
        rows = phraseCells(m_directory);
        break;
    }
    const auto all = static_cast<int>(rows.size());
    rows = matching(std::move(rows), m_ui->searchEdit->text());
    const auto shown = static_cast<int>(rows.size());
    m_ui->stack->setCurrentWidget(rows.empty() ? m_ui->emptySide : m_ui->listSide);
    model().setRows(std::move(rows));
    showEmptiness();
    if (isVisible()) {
        showCount(shown, all);
    }
}

/// While a sheet is looked at the line tells of its rows.
void DirectoryPage::showCount(int found, int all)
{
    if (m_ui->sides->currentWidget() == m_ui->importSide) {
        return;
    }
    const QStringList texts{tr("%n orang", nullptr, all), tr("%n perangkat daerah", nullptr, all),
                            tr("%n kelompok", nullptr, all), tr("%n hari libur", nullptr, all),
                            tr("%n kalimat", nullptr, all)};
    m_workbench.shell.setPageStatus(countText(found, all, texts.at(static_cast<int>(section()))));
}

void DirectoryPage::showEmptiness()
{
    const bool narrowed = !m_ui->searchEdit->text().trimmed().isEmpty();
    const bool fromSheet = section() == DirectorySection::People || section() == DirectorySection::Units;
    const bool isEmpty = !narrowed && model().rowCount() == 0;
    m_emptyImport->setVisible(!narrowed && fromSheet);
    m_emptyAdd->setVisible(!narrowed && !fromSheet);
    m_emptyAdd->setText(m_ui->addButton->text());
    m_unfilter->setVisible(narrowed);
    m_empty->setIcon(narrowed ? QStringLiteral("search") : QStringLiteral("contact"));
    // One main button: while the empty list leads on, the one above does not.
    setRole(m_ui->addButton, isEmpty ? QString() : QStringLiteral("primary"));
    if (narrowed) {
        m_empty->setText(tr("Tidak ada yang cocok."));
        return;
    }
    const QStringList texts{
        tr("Pejabat dan peserta yang sering hadir disimpan di sini, lalu diisi otomatis saat rapat."),
        tr("Perangkat daerah dan instansi yang diundang atau diberi tugas disimpan di sini."),
        tr("Kelompok undangan seperti Forkopimda atau semua camat dibuat sekali, dipakai berulang."),
        tr("Hari libur setempat yang tidak dihitung sebagai hari kerja dicatat di sini."),
        tr("Kalimat yang sering ditulis disimpan di sini, lalu ditawarkan saat mengetik butir.")};
    m_empty->setText(texts.at(static_cast<int>(section())));
}

void DirectoryPage::editCurrent()
{
    m_editor->edit(section(), m_ui->table->currentKey());
}

void DirectoryPage::beginNew()
{
    m_editor->beginNew(section(), m_ui->addButton->text());
}

void DirectoryPage::removeCurrent()
{
    m_editor->remove(section(), m_ui->table->currentKey());
}

} // namespace risalah::ui

#include "moc_directory_page.cpp"
