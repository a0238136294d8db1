// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_page.h"

#include "domain/indonesian_words.h"
#include "domain/text.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/column_memory.h"
#include "ui/models/directory_cells.h"
#include "ui/pages/page_job.h"
#include "ui/pages/people_import.h"
#include "ui/pages/person_saving.h"
#include "ui/theme.h"
#include "ui_directory_page.h"

#include <algorithm>

namespace risalah::ui {

DirectoryPage::DirectoryPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::DirectoryPage>())
    , m_forms((m_ui->setupUi(this), *m_ui))
{
    buildSections();
    bindCommands();
    m_empty = new EmptyState(QStringLiteral("contact"), {}, this);
    m_emptyImport =
        makeButton(tr("Isi dari lembar…"), QStringLiteral("table"), QStringLiteral("primary"), this);
    m_emptyAdd = makeButton({}, QStringLiteral("plus"), QStringLiteral("primary"), this);
    m_empty->addButton(m_emptyImport);
    m_empty->addButton(m_emptyAdd);
    m_ui->emptyLayout->addWidget(m_empty);
    m_ui->moreButton->hide();
    m_ui->editorCard->hide();
    m_ui->editorCard->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_import = new PeopleImport(this, m_workbench, *m_ui);
    const auto beginImport = [this] {
        m_ui->sides->setCurrentWidget(m_ui->importSide);
        m_import->begin();
    };
    connect(m_emptyImport, &QPushButton::clicked, this, beginImport);
    connect(m_emptyAdd, &QPushButton::clicked, this, &DirectoryPage::beginNew);
    connect(m_ui->importButton, &QPushButton::clicked, this, beginImport);
    connect(m_import, &PeopleImport::ended, this, [this] {
        m_ui->sides->setCurrentWidget(m_ui->listsSide);
        reload();
    });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &DirectoryPage::showSection);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &DirectoryPage::fillList);
    connect(m_ui->addButton, &QPushButton::clicked, this, &DirectoryPage::beginNew);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DirectoryPage::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, m_ui->editorCard, &QWidget::hide);
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
    for (const QString& title : {tr("Orang"), tr("Perangkat daerah"), tr("Grup kursi"),
                                 tr("Hari libur kantor"), tr("Kalimat baku")}) {
        m_ui->tabs->addTab(title);
    }
    for (const auto& columns :
         {personColumns(), unitColumns(), groupColumns(), holidayColumns(), phraseColumns()}) {
        m_models.push_back(std::make_unique<CellTableModel>(columns));
    }
    m_ui->filterRow->setStretch(0, 2);
    m_ui->filterRow->setStretch(1, 1);
    m_ui->bodyRow->setStretch(0, 1);
    m_ui->groupSeats->setMinimumHeight(theme().px(180));
    for (QVBoxLayout* form : {m_ui->personFormLayout, m_ui->unitFormLayout, m_ui->groupFormLayout,
                              m_ui->holidayFormLayout, m_ui->phraseFormLayout}) {
        form->addStretch();
    }
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

DirectoryPage::Section DirectoryPage::section() const
{
    return static_cast<Section>(std::max(0, m_ui->tabs->currentIndex()));
}

void DirectoryPage::showSection()
{
    const QStringList verbs{tr("Tambah orang"), tr("Tambah perangkat daerah"), tr("Tambah grup"),
                            tr("Tambah hari libur"), tr("Tambah kalimat")};
    m_ui->addButton->setText(verbs.at(static_cast<int>(section())));
    m_ui->importButton->setVisible(section() == Section::People || section() == Section::Units);
    m_ui->forms->setCurrentIndex(static_cast<int>(section()));
    m_ui->editorCard->hide();
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
    m_forms.offer(directory);
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
    case Section::People:
        rows = personCells(m_directory);
        break;
    case Section::Units:
        rows = unitCells(m_directory);
        break;
    case Section::Groups:
        rows = groupCells(m_directory);
        break;
    case Section::Holidays:
        rows = holidayCells(m_directory);
        break;
    case Section::Phrases:
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
        m_workbench.shell.setPageStatus(tr("%1 dari %2 ditampilkan").arg(shown).arg(all));
    }
}

void DirectoryPage::showEmptiness()
{
    const bool narrowed = !m_ui->searchEdit->text().trimmed().isEmpty();
    const bool fromSheet = section() == Section::People || section() == Section::Units;
    m_emptyImport->setVisible(!narrowed && fromSheet);
    m_emptyAdd->setVisible(!narrowed && !fromSheet);
    m_emptyAdd->setText(m_ui->addButton->text());
    if (narrowed) {
        m_empty->setText(tr("Tidak ada yang cocok."));
        return;
    }
    const QStringList texts{
        tr("Pejabat dan peserta yang sering hadir disimpan di sini, lalu diisi otomatis saat rapat."),
        tr("Perangkat daerah dan instansi yang diundang atau diberi tugas disimpan di sini."),
        tr("Kelompok kursi seperti “Forkopimda” atau “Semua camat” dibuat sekali, dipakai berulang."),
        tr("Hari libur setempat yang tidak dihitung sebagai hari kerja dicatat di sini."),
        tr("Kalimat yang sering ditulis disimpan di sini, lalu ditawarkan saat mengetik butir.")};
    m_empty->setText(texts.at(static_cast<int>(section())));
}

template <typename T> const Stored<T>* DirectoryPage::find(const std::vector<Stored<T>>& list) const
{
    const auto found = std::find_if(list.begin(), list.end(), [this](const Stored<T>& stored) {
        return stored.value.id.toString() == m_edited;
    });
    return found == list.end() ? nullptr : &*found;
}

PersonEntry DirectoryPage::personOf(const QString& key) const
{
    PersonEntry entry;
    for (const Stored<domain::Person>& person : m_directory.people) {
        if (person.value.id.toString() == key) {
            entry.person = person.value;
        }
    }
    for (const Stored<domain::Position>& position : m_directory.positions) {
        if (!entry.person.id.isNull() && position.value.person == entry.person.id && !position.value.until) {
            entry.position = position.value;
            break;
        }
    }
    for (const Stored<domain::OrgUnit>& unit : m_directory.units) {
        if (entry.position.unit && unit.value.id == *entry.position.unit) {
            entry.unit = unit.value.name;
        }
    }
    return entry;
}

void DirectoryPage::editCurrent()
{
    m_edited = m_ui->table->currentKey();
    if (m_edited.isEmpty()) {
        return;
    }
    switch (section()) {
    case Section::People:
        m_forms.showPerson(personOf(m_edited));
        break;
    case Section::Units:
        if (const auto* unit = find(m_directory.units); unit != nullptr) {
            m_forms.showUnit(unit->value);
        }
        break;
    case Section::Groups:
        if (const auto* group = find(m_directory.groups); group != nullptr) {
            m_forms.showGroup(group->value);
        }
        break;
    case Section::Holidays:
        for (const domain::Holiday& holiday : m_directory.holidays) {
            if (m_edited.startsWith(holiday.date.toIso())) {
                m_forms.showHoliday(holiday);
            }
        }
        break;
    case Section::Phrases:
        if (const auto* phrase = find(m_directory.phrases); phrase != nullptr) {
            m_forms.showPhrase(phrase->value);
        }
        break;
    }
    showEditor(tr("Ubah data"), false);
}

void DirectoryPage::beginNew()
{
    m_edited.clear();
    m_forms.showPerson({});
    m_forms.showUnit({});
    m_forms.showGroup({});
    m_forms.showHoliday({});
    m_forms.showPhrase({});
    showEditor(m_ui->addButton->text(), true);
    QWidget* const firsts[] = {m_ui->personName, m_ui->unitName, m_ui->groupName, m_ui->holidayDate,
                               m_ui->phraseText};
    firsts[static_cast<std::size_t>(section())]->setFocus();
}

void DirectoryPage::showEditor(const QString& title, bool isNew)
{
    m_ui->editorTitle->setText(title);
    m_ui->editorError->hide();
    m_ui->removeButton->setVisible(!isNew);
    m_ui->editorCard->show();
}

void DirectoryPage::showError(const Error& error)
{
    m_ui->editorError->setText(wording::errorSentence(error));
    m_ui->editorError->show();
}

template <class Job, class Then> void DirectoryPage::runFormJob(Job job, Then then)
{
    using Answer = std::invoke_result_t<Job, app::Register&>;
    m_workbench.session.worker()
        .run(std::move(job))
        .then(this, [this, then = std::move(then)](Answer answer) mutable {
            if (!answer) {
                showError(answer.error());
                return;
            }
            m_workbench.session.noteChange();
            if constexpr (std::is_void_v<typename Answer::value_type>) {
                then();
            } else {
                then(*std::move(answer));
            }
        });
}

template <typename T> void DirectoryPage::saveValue(const std::vector<Stored<T>>& list, const T& value)
{
    const Stored<T>* known = find(list);
    const auto before = known == nullptr ? std::nullopt : std::optional(*known);
    runFormJob(
        [before, value](app::Register& opened) {
            return before ? opened.directory().save(*before, value) : opened.directory().add(value);
        },
        [this](const Stored<T>& saved) { reload(saved.value.id.toString()); });
}

void DirectoryPage::save()
{
    switch (section()) {
    case Section::People:
        savePerson();
        break;
    case Section::Units: {
        const auto* known = find(m_directory.units);
        saveValue(m_directory.units, m_forms.unit(known == nullptr ? domain::OrgUnit{} : known->value));
        break;
    }
    case Section::Groups: {
        const auto* known = find(m_directory.groups);
        saveValue(m_directory.groups, m_forms.group(known == nullptr ? domain::SeatGroup{} : known->value));
        break;
    }
    case Section::Holidays:
        saveHoliday();
        break;
    case Section::Phrases: {
        const auto* known = find(m_directory.phrases);
        saveValue(m_directory.phrases, m_forms.phrase(known == nullptr ? domain::Phrase{} : known->value));
        break;
    }
    }
}

void DirectoryPage::savePerson()
{
    PersonSave save;
    save.entry = m_forms.person(personOf(m_edited));
    if (const auto* known = find(m_directory.people); known != nullptr) {
        save.person = *known;
    }
    for (const Stored<domain::Position>& position : m_directory.positions) {
        if (position.value.id == save.entry.position.id) {
            save.position = position;
        }
    }
    for (const Stored<domain::OrgUnit>& unit : m_directory.units) {
        if (unit.value.name.compare(save.entry.unit, Qt::CaseInsensitive) == 0) {
            save.unit = unit.value.id;
        }
    }
    runFormJob([save](app::Register& opened) { return storePerson(opened, save); },
               [this](const QString& key) { reload(key); });
}

void DirectoryPage::saveHoliday()
{
    const auto holiday = m_forms.holiday(m_workbench.session.today());
    if (!holiday) {
        showError(holiday.error());
        return;
    }
    std::optional<domain::Holiday> before;
    for (const domain::Holiday& known : m_directory.holidays) {
        if (m_edited.startsWith(known.date.toIso())) {
            before = known;
        }
    }
    const auto job = [before, after = *holiday](app::Register& opened) -> Result<void> {
        if (before) {
            if (auto removed = opened.directory().removeHoliday(before->date, before->kind); !removed) {
                return removed;
            }
        }
        return opened.directory().addHoliday(after);
    };
    runFormJob(job, [this] {
        m_ui->editorCard->hide();
        reload();
    });
}

template <typename T> void DirectoryPage::removeValue(const std::vector<Stored<T>>& list, const QString& name)
{
    const Stored<T>* known = find(list);
    if (known == nullptr) {
        return;
    }
    T removed = known->value;
    removed.removed = true;
    const auto job = [before = *known, removed](app::Register& opened) {
        return opened.directory().save(before, removed);
    };
    runFormJob(job, [this, name, kept = known->value](const Stored<T>& now) {
        m_ui->editorCard->hide();
        reload();
        const auto back = [this, now, kept] {
            runFormJob([now, kept](app::Register& opened) { return opened.directory().save(now, kept); },
                       [this](const Stored<T>& saved) { reload(saved.value.id.toString()); });
        };
        m_workbench.shell.notify({.kind = Notice::Kind::Info,
                                  .text = tr("“%1” dihapus dari direktori.").arg(name),
                                  .actionText = tr("Urungkan"),
                                  .action = back});
    });
}

void DirectoryPage::removeCurrent()
{
    m_edited = m_ui->table->currentKey();
    switch (section()) {
    case Section::People:
        removeValue(m_directory.people, personOf(m_edited).person.name);
        break;
    case Section::Units:
        if (const auto* unit = find(m_directory.units); unit != nullptr) {
            removeValue(m_directory.units, QString(unit->value.name));
        }
        break;
    case Section::Groups:
        if (const auto* group = find(m_directory.groups); group != nullptr) {
            removeValue(m_directory.groups, QString(group->value.name));
        }
        break;
    case Section::Holidays:
        for (const domain::Holiday& holiday : m_directory.holidays) {
            if (m_edited.startsWith(holiday.date.toIso())) {
                removeHoliday(holiday);
                break;
            }
        }
        break;
    case Section::Phrases:
        if (const auto* phrase = find(m_directory.phrases); phrase != nullptr) {
            removeValue(m_directory.phrases, domain::firstWords(phrase->value.text));
        }
        break;
    }
}

void DirectoryPage::removeHoliday(const domain::Holiday& holiday)
{
    const auto job = [holiday](app::Register& opened) {
        return opened.directory().removeHoliday(holiday.date, holiday.kind);
    };
    runFormJob(job, [this, holiday] {
        m_ui->editorCard->hide();
        reload();
        const auto back = [this, holiday] {
            runFormJob([holiday](app::Register& opened) { return opened.directory().addHoliday(holiday); },
                       [this] { reload(); });
        };
        m_workbench.shell.notify({.kind = Notice::Kind::Info,
                                  .text = tr("Hari libur %1 dihapus.").arg(domain::longDate(holiday.date)),
                                  .actionText = tr("Urungkan"),
                                  .action = back});
    });
}

} // namespace risalah::ui

#include "moc_directory_page.cpp"
