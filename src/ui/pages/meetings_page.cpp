// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetings_page.h"

#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/enum_choice.h"
#include "ui/icons.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/column_memory.h"
#include "ui/models/meeting_cells.h"
#include "ui/pages/list_paging.h"
#include "ui/pages/list_period.h"
#include "ui/pages/page_job.h"
#include "ui_meetings_page.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace risalah::ui {

namespace {

enum class ShownState { All, Draft, Finalised, Unsigned, Correcting, Wastebasket };

void fillStates(QComboBox* box)
{
    const auto add = [box](const QString& text, ShownState state) {
        box->addItem(text, static_cast<int>(state));
    };
    add(MeetingsPage::tr("Semua keadaan"), ShownState::All);
    add(MeetingsPage::tr("Draf"), ShownState::Draft);
    add(MeetingsPage::tr("Ditetapkan"), ShownState::Finalised);
    add(MeetingsPage::tr("Menunggu tanda tangan"), ShownState::Unsigned);
    add(MeetingsPage::tr("Sedang diperbaiki"), ShownState::Correcting);
    add(MeetingsPage::tr("Keranjang sampah"), ShownState::Wastebasket);
}

ShownState stateOf(const QComboBox* box)
{
    return chosen<ShownState>(box);
}

std::optional<domain::MeetingPhase> phaseOf(ShownState state)
{
    switch (state) {
    case ShownState::Draft:
        return domain::MeetingPhase::Draft;
    case ShownState::Finalised:
        return domain::MeetingPhase::Finalised;
    case ShownState::Correcting:
        return domain::MeetingPhase::Correcting;
    case ShownState::All:
    case ShownState::Unsigned:
    case ShownState::Wastebasket:
        break;
    }
    return std::nullopt;
}

} // namespace

MeetingsPage::MeetingsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::MeetingsPage>())
    , m_model(meetingColumns())
    , m_limit(kPortion)
{
    m_ui->setupUi(this);
    m_ui->table->setColumnMemory(columnMemory(m_workbench.session.settings(), QStringLiteral("rapat")));
    m_ui->table->showModel(&m_model);
    m_ui->moreButton->hide();
    m_ui->searchEdit->addAction(icon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    fillPeriods(m_ui->periodBox);
    fillStates(m_ui->stateBox);
    m_empty = new EmptyState(QStringLiteral("users"), {}, this);
    m_start =
        makeCommandButton(m_workbench.commands.action(Command::NewMeeting), QStringLiteral("primary"), this);
    m_start->setObjectName(QStringLiteral("startButton"));
    m_empty->addButton(m_start);
    m_unfilter = makeButton(tr("Hapus saringan"), QStringLiteral("x"), {}, this);
    m_unfilter->setObjectName(QStringLiteral("unfilterButton"));
    connect(m_unfilter, &QPushButton::clicked, this, &MeetingsPage::clearFilter);
    m_empty->addButton(m_unfilter);
    m_ui->emptyLayout->addWidget(m_empty);
    bindCommands();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    const auto fromTop = [this] {
        m_limit = kPortion;
        reload();
    };
    connect(&m_typing, &QTimer::timeout, this, fromTop);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, m_ui->table, qOverload<>(&QWidget::setFocus));
    for (QComboBox* box : {m_ui->periodBox, m_ui->stateBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, fromTop);
    }
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, &MeetingsPage::barChanged);
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_limit += kPortion;
        reload();
    });
    connect(m_ui->table, &CellTableView::rowActivated, this, &MeetingsPage::openMeeting);
    connect(&m_workbench.appearance, &Appearance::changed, m_ui->table, &CellTableView::restyle);
    connect(&m_workbench.session, &Session::recordsChanged, this, [this] {
        if (isVisible()) {
            reload();
        }
    });
}

MeetingsPage::~MeetingsPage() = default;

void MeetingsPage::bindCommands()
{
    CommandRegistry& commands = m_workbench.commands;
    commands.bind(Command::OpenMeeting, this, [this] { openMeeting(m_ui->table->currentKey()); });
    commands.bind(Command::CopyMeeting, this, [this] { copyCurrent(); });
    commands.bind(Command::RemoveMeeting, this, [this] { removeCurrent(); });
    commands.bind(Command::RestoreMeeting, this, [this] {
        if (const domain::MeetingRow* row = currentRow(); row != nullptr) {
            restore(row->id);
        }
    });
    commands.bind(Command::FindMeeting, this, [this] {
        m_ui->searchEdit->setFocus();
        m_ui->searchEdit->selectAll();
    });
    connect(m_ui->table, &CellTableView::currentKeyChanged, this, &MeetingsPage::followSelection);
    followSelection();
}

/// What can be done with the row stood on; a final notula does not go to the wastebasket.
void MeetingsPage::followSelection()
{
    const domain::MeetingRow* row = currentRow();
    const bool removed = showsWastebasket();
    CommandRegistry& commands = m_workbench.commands;
    commands.setEnabled(Command::OpenMeeting, this, row != nullptr && !removed);
    commands.setEnabled(Command::CopyMeeting, this, row != nullptr && !removed);
    commands.setEnabled(Command::RemoveMeeting, this,
                        row != nullptr && !removed && row->phase == domain::MeetingPhase::Draft);
    commands.setEnabled(Command::RestoreMeeting, this, row != nullptr && removed);
}

std::vector<Command> MeetingsPage::barCommands() const
{
    if (showsWastebasket()) {
        return {Command::RestoreMeeting, Command::NewMeeting};
    }
    return {Command::RemoveMeeting, Command::CopyMeeting, Command::NewMeeting};
}

QString MeetingsPage::unsignedPart()
{
    return QStringLiteral("keadaan:menunggu-tanda-tangan");
}

void MeetingsPage::enter(const Place& place)
{
    if (place.part == unsignedPart()) {
        m_ui->searchEdit->clear();
        m_ui->periodBox->setCurrentIndex(0);
        choose(m_ui->stateBox, ShownState::Unsigned);
    } else if (!place.part.isEmpty()) {
        m_ui->searchEdit->setText(place.part);
    }
    reload();
    m_ui->searchEdit->setFocus();
}

bool MeetingsPage::showsWastebasket() const
{
    return stateOf(m_ui->stateBox) == ShownState::Wastebasket;
}

domain::MeetingFilter MeetingsPage::filter() const
{
    const ListPeriod period = periodOf(m_ui->periodBox, m_workbench.session.today());
    domain::MeetingFilter filter;
    filter.text = m_ui->searchEdit->text().trimmed();
    filter.from = period.from;
    filter.to = period.to;
    filter.phase = phaseOf(stateOf(m_ui->stateBox));
    if (stateOf(m_ui->stateBox) == ShownState::Unsigned) {
        filter.view = domain::MeetingView::AwaitingSignature;
    }
    filter.removed = showsWastebasket();
    filter.limit = m_limit;
    return filter;
}

void MeetingsPage::reload()
{
    const int number = ++m_asked;
    const auto job = [filter = filter()](app::Register& opened) -> Result<Answer> {
        auto rows = opened.meetings().list(filter);
        if (!rows) {
            return forwardError(rows);
        }
        domain::MeetingFilter all = filter;
        all.limit = 0;
        const auto matching = opened.meetings().count(all);
        domain::MeetingFilter kind;
        kind.removed = filter.removed;
        const auto inAll = opened.meetings().count(kind);
        if (!matching || !inAll) {
            return matching ? forwardError(inAll) : forwardError(matching);
        }
        return Answer{*std::move(rows), *matching, *inAll};
    };
    runJob(this, m_workbench, job, [this, number](const Answer& answer) {
        if (number == m_asked) {
            take(answer);
        }
    });
}

void MeetingsPage::take(const Answer& answer)
{
    m_rows = answer.rows;
    m_model.setRows(meetingCells(m_rows, m_workbench.session.today()));
    const int shown = static_cast<int>(m_rows.size());
    m_ui->moreButton->setVisible(shown < answer.matching);
    m_ui->stack->setCurrentWidget(m_rows.empty() ? m_ui->emptySide : m_ui->listSide);
    showEmptiness(answer.all);
    if (m_ui->table->currentKey().isEmpty() && !m_rows.empty()) {
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    }
    followSelection();
    if (isVisible()) {
        m_workbench.shell.setPageStatus(
            countText(answer.matching, answer.all, tr("%n rapat", nullptr, answer.all)));
    }
}

bool MeetingsPage::isNarrowed() const
{
    return !m_ui->searchEdit->text().trimmed().isEmpty() || m_ui->periodBox->currentIndex() > 0
        || m_ui->stateBox->currentIndex() > 0;
}

void MeetingsPage::showEmptiness(int all)
{
    const bool narrowed = isNarrowed();
    m_start->setVisible(!narrowed);
    m_unfilter->setVisible(narrowed);
    m_empty->setIcon(narrowed ? QStringLiteral("search") : QStringLiteral("users"));
    if (showsWastebasket() && all == 0) {
        m_empty->setText(tr("Keranjang sampah kosong."));
    } else {
        m_empty->setText(narrowed ? tr("Tidak ada rapat yang cocok.")
                                  : tr("Rapat yang dicatat di register ini akan tersusun di sini."));
    }
    const bool isEmpty = !narrowed && all == 0;
    if (std::exchange(m_isEmpty, isEmpty) != isEmpty) {
        Q_EMIT barChanged();
    }
}

void MeetingsPage::clearFilter()
{
    m_ui->searchEdit->clear();
    m_ui->periodBox->setCurrentIndex(0);
    m_ui->stateBox->setCurrentIndex(0);
    m_ui->searchEdit->setFocus();
}

const domain::MeetingRow* MeetingsPage::currentRow() const
{
    const QString key = m_ui->table->currentKey();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&key](const domain::MeetingRow& candidate) {
        return candidate.id.toString() == key;
    });
    return row == m_rows.end() ? nullptr : &*row;
}

void MeetingsPage::openMeeting(const QString& key)
{
    if (!key.isEmpty() && !showsWastebasket()) {
        m_workbench.shell.open({.page = PageId::Meeting, .record = key});
    }
}

void MeetingsPage::copyCurrent()
{
    const domain::MeetingRow* row = currentRow();
    if (row == nullptr) {
        return;
    }
    if (const auto free = m_workbench.session.mayClose(); !free) { // the copy could not be shown
        m_workbench.shell.notify(errorNotice(free.error()));
        return;
    }
    const auto job = [id = row->id, today = m_workbench.session.today()](app::Register& opened) {
        return opened.meetings().copyMeeting(id, today);
    };
    runJob(this, m_workbench, job, [this](const app::LoadedRecord& copy) {
        m_workbench.session.noteChange();
        m_workbench.shell.open({.page = PageId::Meeting, .record = copy.record.meeting.id.toString()});
    });
}

void MeetingsPage::removeCurrent()
{
    const domain::MeetingRow* row = currentRow();
    if (row == nullptr) {
        return;
    }
    const auto job = [id = row->id](app::Register& opened) { return opened.meetings().remove(id); };
    runJob(this, m_workbench, job, [this, id = row->id, title = row->title] {
        m_workbench.session.noteChange();
        m_workbench.shell.notify({.kind = Notice::Kind::Info,
                                  .text = tr("“%1” dibuang ke keranjang sampah.").arg(title),
                                  .actionText = tr("Urungkan"),
                                  .action = [this, id] { restore(id); }});
    });
}

void MeetingsPage::restore(const domain::MeetingId& id)
{
    runJob(
        this, m_workbench, [id](app::Register& opened) { return opened.meetings().restore(id); },
        [this] { m_workbench.session.noteChange(); });
}

} // namespace risalah::ui

#include "moc_meetings_page.cpp"
