// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions_page.h"

#include "domain/indonesian_words.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/icons.h"
#include "ui/models/action_cells.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/column_memory.h"
#include "ui/pages/action_status.h"
#include "ui/pages/count_card.h"
#include "ui/pages/list_paging.h"
#include "ui/pages/page_job.h"
#include "ui/theme.h"
#include "ui_actions_page.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace risalah::ui {

namespace {

constexpr int kSoonCalendarDays = 21; ///< holds three working days even around Idulfitri
constexpr int kFieldWidth = 195; ///< design pixels: what the fields are for is read whole

} // namespace

ActionsPage::ActionsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::ActionsPage>())
    , m_model(actionColumns())
    , m_limit(kPortion)
    , m_status(new ActionStatus(this, workbench))
{
    m_ui->setupUi(this);
    m_ui->table->setColumnMemory(
        columnMemory(m_workbench.session.settings(), QStringLiteral("tindak-lanjut")));
    m_ui->table->showModel(&m_model);
    m_ui->moreButton->hide();
    m_ui->unfinishedFilter->setChecked(true);
    m_empty = new EmptyState(QStringLiteral("list-checks"), {}, this);
    m_toMeetings = makeButton(tr("Lihat rapat"), QStringLiteral("users"), {}, m_empty);
    connect(m_toMeetings, &QPushButton::clicked, m_workbench.commands.action(Command::OpenMeetings),
            &QAction::trigger);
    m_empty->addButton(m_toMeetings);
    m_unfilter = makeButton(tr("Hapus saringan"), QStringLiteral("x"), {}, m_empty);
    m_unfilter->setObjectName(QStringLiteral("unfilterButton"));
    connect(m_unfilter, &QPushButton::clicked, this, &ActionsPage::clearFilter);
    m_empty->addButton(m_unfilter);
    m_ui->emptyLayout->addWidget(m_empty);
    buildCards();
    bindCommands();
    buildFilters();
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_limit += kPortion;
        reload();
    });
    connect(m_ui->table, &CellTableView::rowActivated, this, &ActionsPage::openMeetingOf);
    connect(m_ui->table, &CellTableView::chipClicked, this,
            [this](const QString& key, int /*column*/, const QPoint& position) { askStatus(key, position); });
    connect(&m_workbench.appearance, &Appearance::changed, m_ui->table, &CellTableView::restyle);
    connect(&m_workbench.session, &Session::recordsChanged, this, [this] {
        if (isVisible()) {
            reload();
        }
    });
}

ActionsPage::~ActionsPage() = default;

void ActionsPage::buildFilters()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    const auto fromTop = [this] {
        m_limit = kPortion;
        reload();
    };
    connect(&m_typing, &QTimer::timeout, this, fromTop);
    for (QPushButton* filter :
         {m_ui->unfinishedFilter, m_ui->overdueFilter, m_ui->soonFilter, m_ui->doneFilter, m_ui->allFilter}) {
        connect(filter, &QPushButton::clicked, this, fromTop);
    }
    connect(m_ui->draftsCheck, &QCheckBox::toggled, this, fromTop);
    m_ui->searchRow->setStretch(0, 2);
    m_ui->searchRow->setStretch(1, 1);
    m_ui->searchEdit->addAction(icon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    m_ui->officeEdit->addAction(icon(QStringLiteral("user"), IconTint::Muted), QLineEdit::LeadingPosition);
    const auto fitFields = [this] {
        for (QLineEdit* edit : {m_ui->searchEdit, m_ui->officeEdit}) {
            edit->setMinimumWidth(theme().px(kFieldWidth));
        }
    };
    fitFields();
    connect(&m_workbench.appearance, &Appearance::changed, this, fitFields);
    for (QLineEdit* edit : {m_ui->searchEdit, m_ui->officeEdit}) {
        connect(edit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    }
}

void ActionsPage::buildCards()
{
    const auto add = [this](const QString& title, ChipKind kind, const QString& name, QPushButton* filter) {
        auto* card = new CountCard(title, kind, this);
        card->setObjectName(name);
        m_ui->cardRow->addWidget(card);
        connect(card, &QAbstractButton::clicked, filter, &QPushButton::click);
        return card;
    };
    m_overdue = add(tr("Terlambat"), ChipKind::Bad, QStringLiteral("overdueCard"), m_ui->overdueFilter);
    m_soon = add(tr("Segera jatuh tempo"), ChipKind::Warn, QStringLiteral("soonCard"), m_ui->soonFilter);
    m_running = add(tr("Berjalan"), ChipKind::Neutral, QStringLiteral("runningCard"), m_ui->unfinishedFilter);
    m_done = add(tr("Selesai bulan ini"), ChipKind::Ok, QStringLiteral("doneCard"), m_ui->doneFilter);
}

void ActionsPage::bindCommands()
{
    using domain::AssigneeStatus;
    CommandRegistry& commands = m_workbench.commands;
    commands.bind(Command::ActionStarted, this, [this] { setStatusOfCurrent(AssigneeStatus::InProgress); });
    commands.bind(Command::ActionDone, this, [this] { setStatusOfCurrent(AssigneeStatus::Done); });
    commands.bind(Command::ActionCancelled, this, [this] { setStatusOfCurrent(AssigneeStatus::Cancelled); });
    commands.bind(Command::ActionReopened, this, [this] { setStatusOfCurrent(AssigneeStatus::Open); });
    commands.bind(Command::ActionStatusMenu, this, [this] {
        const QModelIndex row = m_ui->table->currentIndex();
        const QModelIndex state = row.siblingAtColumn(static_cast<int>(ActionColumn::State));
        askStatus(m_ui->table->currentKey(),
                  m_ui->table->viewport()->mapToGlobal(m_ui->table->visualRect(state).bottomLeft()));
    });
    commands.bind(Command::ActionMeeting, this, [this] { openMeetingOf(m_ui->table->currentKey()); });
    const auto follow = [this](const QString& key) {
        for (const Command command :
             {Command::ActionStarted, Command::ActionDone, Command::ActionCancelled, Command::ActionReopened,
              Command::ActionStatusMenu, Command::ActionMeeting}) {
            m_workbench.commands.setEnabled(command, this, !key.isEmpty());
        }
    };
    connect(m_ui->table, &CellTableView::currentKeyChanged, this, follow);
    follow({});
}

void ActionsPage::enter(const Place& place)
{
    if (place.part == QLatin1StringView("terlambat")) {
        m_ui->overdueFilter->setChecked(true);
    } else if (place.part == QLatin1StringView("segera")) {
        m_ui->soonFilter->setChecked(true);
    } else if (place.part == QLatin1StringView("selesai")) {
        m_ui->doneFilter->setChecked(true);
    }
    m_wanted = place.record;
    reload();
    m_ui->table->setFocus();
}

app::ActionQuery ActionsPage::query() const
{
    app::ActionQuery query;
    query.text = m_ui->searchEdit->text().trimmed();
    query.office = m_ui->officeEdit->text().trimmed();
    query.drafts = m_ui->draftsCheck->isChecked();
    query.unfinished = m_ui->unfinishedFilter->isChecked();
    query.overdue = m_ui->overdueFilter->isChecked();
    query.limit = m_limit;
    if (m_ui->soonFilter->isChecked()) {
        query.dueWithin = kSoonCalendarDays;
    }
    if (m_ui->doneFilter->isChecked()) {
        query.status = domain::AssigneeStatus::Done;
    }
    return query;
}

Result<ActionsPage::Answer> ActionsPage::ask(app::Register& opened, const app::ActionQuery& query)
{
    app::ActionService& actions = opened.actions();
    app::ActionQuery matchingQuery = query;
    matchingQuery.limit = 0;
    app::ActionQuery every;
    every.drafts = query.drafts;
    app::ActionQuery longest;
    longest.overdue = true;
    longest.limit = 1; // the list begins with what waits longest
    app::ActionQuery soon;
    soon.dueWithin = kSoonCalendarDays;
    app::ActionQuery running;
    running.status = domain::AssigneeStatus::InProgress;
    auto rows = actions.list(query);
    auto soonRows = actions.list(soon);
    auto runningRows = actions.list(running);
    const auto late = actions.list(longest);
    for (const auto* list : {&rows, &soonRows, &runningRows}) {
        if (!*list) {
            return forwardError(*list);
        }
    }
    const auto counts = actions.counts();
    if (!late || !counts) {
        return late ? forwardError(counts) : forwardError(late);
    }
    const auto matching = actions.count(matchingQuery);
    const auto all = actions.count(every);
    if (!matching || !all) {
        return matching ? forwardError(all) : forwardError(matching);
    }
    std::erase_if(*soonRows, [](const app::LedgerRow& row) { return !row.dueSoon; });
    return Answer{.rows = *std::move(rows),
                  .counts = *counts,
                  .soon = *std::move(soonRows),
                  .running = *std::move(runningRows),
                  .daysLate = late->empty() ? 0 : late->front().workdaysLate,
                  .matching = *matching,
                  .all = *all};
}

void ActionsPage::reload()
{
    const int number = ++m_asked;
    const auto job = [query = query()](app::Register& opened) { return ask(opened, query); };
    runJob(this, m_workbench, job, [this, number](const Answer& answer) {
        if (number == m_asked) {
            take(answer);
        }
    });
}

void ActionsPage::take(const Answer& answer)
{
    m_rows = answer.rows;
    const bool more = static_cast<int>(m_rows.size()) >= m_limit;
    if (m_ui->soonFilter->isChecked()) {
        std::erase_if(m_rows, [](const app::LedgerRow& row) { return !row.dueSoon; });
    }
    m_model.setRows(actionCells(m_rows, m_workbench.session.today()));
    m_ui->moreButton->setVisible(more);
    m_ui->stack->setCurrentWidget(m_rows.empty() ? m_ui->emptySide : m_ui->listSide);
    showEmptiness(answer.all);
    takeCounts(answer);
    if (!m_wanted.isEmpty()) {
        m_ui->table->selectKey(std::exchange(m_wanted, {}));
    } else if (m_ui->table->currentKey().isEmpty() && !m_rows.empty()) {
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    }
    if (isVisible()) {
        const int found = m_ui->soonFilter->isChecked() ? soonFound(answer) : answer.matching;
        m_workbench.shell.setPageStatus(
            countText(found, answer.all, tr("%n tindak lanjut", nullptr, answer.all)));
    }
}

/// Soon is what the calendar of workdays says, which no query knows: counted once for all, or as shown.
int ActionsPage::soonFound(const Answer& answer) const
{
    const bool isAll =
        m_ui->searchEdit->text().trimmed().isEmpty() && m_ui->officeEdit->text().trimmed().isEmpty();
    return isAll ? answer.counts.dueSoon : static_cast<int>(m_rows.size());
}

QString ActionsPage::soonDetail(const Answer& answer) const
{
    const domain::Date today = m_workbench.session.today();
    const auto dueOn = [&answer](domain::Date day) {
        return static_cast<int>(std::ranges::count_if(
            answer.soon, [day](const app::LedgerRow& row) { return row.action.dueOn == day; }));
    };
    if (const int now = dueOn(today); now > 0) {
        return tr("%n di antaranya hari ini", nullptr, now);
    }
    if (const int next = dueOn(today.addDays(1)); next > 0) {
        return tr("%n di antaranya besok", nullptr, next);
    }
    return tr("dalam %n hari kerja", nullptr, app::kSoonWorkdays);
}

void ActionsPage::takeCounts(const Answer& answer)
{
    const app::LedgerCounts& counts = answer.counts;
    std::set<domain::MeetingId> meetings;
    for (const app::LedgerRow& row : answer.running) {
        meetings.insert(row.action.meeting);
    }
    m_overdue->setCount(counts.overdue,
                        counts.overdue == 0        ? tr("semua tepat waktu")
                            : answer.daysLate == 0 ? tr("belum sehari kerja")
                                                   : tr("tertua %n hari kerja", nullptr, answer.daysLate));
    m_soon->setCount(counts.dueSoon, soonDetail(answer));
    m_running->setCount(counts.inProgress,
                        meetings.empty() ? tr("belum ada yang dimulai")
                                         : tr("dari %n rapat", nullptr, static_cast<int>(meetings.size())));
    const domain::Date today = m_workbench.session.today();
    m_done->setCount(counts.doneThisMonth,
                     QStringLiteral("%1 %2").arg(domain::monthName(today.month())).arg(today.year()));
    m_workbench.shell.setBadge(PageId::Actions, counts.overdue, tr("%n terlambat", nullptr, counts.overdue));
}

bool ActionsPage::isNarrowed() const
{
    return !m_ui->searchEdit->text().trimmed().isEmpty() || !m_ui->officeEdit->text().trimmed().isEmpty()
        || !(m_ui->unfinishedFilter->isChecked() || m_ui->allFilter->isChecked());
}

void ActionsPage::clearFilter()
{
    m_ui->searchEdit->clear();
    m_ui->officeEdit->clear();
    m_ui->unfinishedFilter->click();
    m_ui->searchEdit->setFocus();
}

void ActionsPage::showEmptiness(int all)
{
    const bool narrowed = isNarrowed();
    m_toMeetings->setVisible(!narrowed);
    m_unfilter->setVisible(narrowed);
    m_empty->setIcon(narrowed ? QStringLiteral("search") : QStringLiteral("list-checks"));
    if (narrowed) {
        m_empty->setText(tr("Tidak ada tindak lanjut yang cocok dengan saringan ini."));
        return;
    }
    m_empty->setText(all > 0 ? tr("Semua tindak lanjut sudah selesai.")
                             : tr("Tindak lanjut muncul di sini setelah notula rapatnya ditetapkan."));
}

const app::LedgerRow* ActionsPage::rowOf(const QString& key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&key](const app::LedgerRow& candidate) {
        return candidate.action.id.toString() == key;
    });
    return row == m_rows.end() ? nullptr : &*row;
}

void ActionsPage::openMeetingOf(const QString& key)
{
    if (const app::LedgerRow* row = rowOf(key); row != nullptr) {
        m_workbench.shell.open({.page = PageId::Meeting,
                                .record = row->action.meeting.toString(),
                                .part = QStringLiteral("keputusan")});
    }
}

void ActionsPage::askStatus(const QString& key, const QPoint& globalPosition)
{
    if (const app::LedgerRow* row = rowOf(key); row != nullptr) {
        m_status->ask(row->action, globalPosition);
    }
}

void ActionsPage::setStatusOfCurrent(domain::AssigneeStatus status)
{
    if (const app::LedgerRow* row = rowOf(m_ui->table->currentKey()); row != nullptr) {
        m_status->set(row->action, {}, status);
    }
}

} // namespace risalah::ui

#include "moc_actions_page.cpp"
