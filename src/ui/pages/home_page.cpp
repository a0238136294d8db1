// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "app/register.h"
#include "domain/indonesian_words.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/models/action_cells.h"
#include "ui/models/meeting_cells.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/page_job.h"
#include "ui/pages/summary_card.h"
#include "ui_home_page.h"
#include "wording/labels.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace risalah::ui {

namespace {

constexpr int kCardRows = 5; ///< of each card: what fits without scrolling
constexpr int kDaysOfWeek = 7;
constexpr int kPageRight = 20; ///< of every page
constexpr int kTwoColumns = 860; ///< design pixels that two cards beside each other need

std::vector<CellColumn> meetingCardColumns()
{
    return {{.title = {}, .width = 130}, // the same in every card: titles stand below each other
            {.title = {}, .width = 160, .stretches = true},
            {.title = {}, .width = 144, .fits = true}};
}

std::vector<CellColumn> actionCardColumns()
{
    return {{.title = {}, .width = 200, .stretches = true}, {.title = {}, .width = 200, .fits = true}};
}

/// Under the title stands whose turn it is.
std::vector<CellRow> turnCard(const std::vector<domain::MeetingRow>& rows, domain::Date today)
{
    std::vector<CellRow> cards = meetingCard(rows, today);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cards[i].cells.at(static_cast<std::size_t>(MeetingColumn::Title)).detail =
            wording::reviewTurn(rows[i].review);
    }
    return cards;
}

std::vector<CellRow> actionCard(const std::vector<app::LedgerRow>& rows, domain::Date today)
{
    std::vector<CellRow> cards;
    for (const CellRow& row : actionCells(rows, today)) {
        Cell text = row.cells.at(static_cast<std::size_t>(ActionColumn::Text));
        text.detail = row.cells.at(static_cast<std::size_t>(ActionColumn::Assignees)).text;
        text.detailLines = 2;
        Cell state = row.cells.at(static_cast<std::size_t>(ActionColumn::State));
        state.isAtEnd = true;
        cards.push_back({row.key, {text, state}});
    }
    return cards;
}

Result<std::vector<domain::MeetingRow>>
fewMeetings(app::Register& opened, domain::MeetingView view, domain::Date today)
{
    domain::MeetingFilter few;
    few.view = view;
    few.on = today;
    few.limit = kCardRows;
    return opened.meetings().list(few);
}

Result<std::vector<app::LedgerRow>> fewActions(app::Register& opened, const app::ActionQuery& query)
{
    app::ActionQuery few = query;
    few.limit = kCardRows;
    return opened.actions().list(few);
}

} // namespace

HomePage::HomePage(Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_ui(std::make_unique<Ui::HomePage>())
{
    m_ui->setupUi(this);
    buildCards();
    buildEmptyState();
    connect(m_ui->cardsSide->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HomePage::keepRightEdge);
    connect(&m_workbench.session, &Session::recordsChanged, this, [this] {
        if (isVisible()) {
            reload();
        }
    });
}

HomePage::~HomePage() = default;

/// Cards end where the bar above does, with a scroll bar beside them and without one.
void HomePage::keepRightEdge()
{
    const QScrollBar* bar = m_ui->cardsSide->verticalScrollBar();
    const int beside = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    QMargins margins = m_ui->columns->contentsMargins();
    margins.setRight(std::max(0, kPageRight - beside));
    m_ui->columns->setContentsMargins(margins);
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_ui->columns->setDirection(width() < theme().px(kTwoColumns) ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
}

void HomePage::buildCards()
{
    m_coming = new SummaryCard(tr("Rapat hari ini dan berikutnya"), tr("Belum ada rapat yang dijadwalkan."),
                               meetingCardColumns(), this);
    m_waiting = new SummaryCard(tr("Notula menunggu diselesaikan"), tr("Semua notula sudah ditetapkan."),
                                meetingCardColumns(), this);
    m_unsigned = new SummaryCard(tr("Notula menunggu tanda tangan"),
                                 tr("Tidak ada yang menunggu tanda tangan."), meetingCardColumns(), this);
    m_late = new SummaryCard(tr("Tindak lanjut terlambat"), tr("Tidak ada yang lewat tenggat."),
                             actionCardColumns(), this);
    m_thisWeek =
        new SummaryCard(tr("Jatuh tempo dalam tujuh hari"),
                        tr("Tidak ada tenggat dalam tujuh hari ke depan."), actionCardColumns(), this);
    m_coming->setObjectName(QStringLiteral("comingCard"));
    m_waiting->setObjectName(QStringLiteral("waitingCard"));
    m_unsigned->setObjectName(QStringLiteral("unsignedCard"));
    m_late->setObjectName(QStringLiteral("lateCard"));
    m_thisWeek->setObjectName(QStringLiteral("weekCard"));
    for (SummaryCard* card : {m_coming, m_unsigned, m_waiting}) {
        m_ui->leftColumn->addWidget(card);
        const QString list = card == m_unsigned ? MeetingsPage::unsignedPart() : QString();
        const QString step = card == m_unsigned ? QStringLiteral("tanda-tangan") : QString();
        connect(card, &SummaryCard::rowActivated, this, [this, step](const QString& key) {
            m_workbench.shell.open({.page = PageId::Meeting, .record = key, .part = step});
        });
        connect(card, &SummaryCard::allWanted, this, [this, list] {
            m_workbench.shell.open({.page = PageId::Meetings, .record = {}, .part = list});
        });
    }
    for (SummaryCard* card : {m_late, m_thisWeek}) {
        m_ui->rightColumn->addWidget(card);
        connect(card, &SummaryCard::rowActivated, this, &HomePage::openAction);
        const QString part = card == m_late ? QStringLiteral("terlambat") : QStringLiteral("segera");
        connect(card, &SummaryCard::allWanted, this, [this, part] {
            m_workbench.shell.open({.page = PageId::Actions, .record = {}, .part = part});
        });
    }
    m_ui->leftColumn->addStretch();
    m_ui->rightColumn->addStretch();
    m_ui->columns->setStretch(0, 1);
    m_ui->columns->setStretch(1, 1);
    for (SummaryCard* card : {m_coming, m_unsigned, m_waiting, m_late, m_thisWeek}) {
        connect(&m_workbench.appearance, &Appearance::changed, card, &SummaryCard::restyle);
    }
}

void HomePage::buildEmptyState()
{
    auto* empty = new EmptyState(
        QStringLiteral("house"),
        tr("Register ini masih kosong. Mulailah dengan rapat pertama, atau lihat dulu contohnya."), this);
    auto* first =
        makeButton(tr("Mulai rakor pertama"), QStringLiteral("plus"), QStringLiteral("primary"), this);
    first->setObjectName(QStringLiteral("firstButton"));
    auto* sample = makeButton(tr("Coba dengan contoh rakor"), QStringLiteral("file-text"), {}, this);
    sample->setObjectName(QStringLiteral("sampleButton"));
    empty->addButton(first);
    empty->addButton(sample);
    m_ui->emptyLayout->addWidget(empty);
    connect(first, &QPushButton::clicked, m_workbench.commands.action(Command::NewMeeting),
            &QAction::trigger);
    connect(sample, &QPushButton::clicked, m_workbench.commands.action(Command::TrySample),
            &QAction::trigger);
}

void HomePage::enter(const Place& /*place*/)
{
    m_ui->subtitleLabel->setText(domain::dayAndDate(m_workbench.session.today()));
    reload();
}

Result<HomePage::Answer> HomePage::ask(app::Register& opened, domain::Date today)
{
    Answer answer;
    auto coming = fewMeetings(opened, domain::MeetingView::Coming, today);
    auto waiting = fewMeetings(opened, domain::MeetingView::Unfinished, today);
    auto unsignedMinutes = opened.signing().awaitingSignature(kCardRows);
    app::ActionQuery overdue;
    overdue.on = today;
    overdue.overdue = true;
    app::ActionQuery soon;
    soon.on = today;
    soon.dueWithin = kDaysOfWeek;
    auto late = fewActions(opened, overdue);
    auto thisWeek = fewActions(opened, soon);
    const auto lateInAll = opened.actions().count(overdue);
    const auto meetings = opened.meetings().count({});
    if (!coming || !waiting) {
        return coming ? forwardError(waiting) : forwardError(coming);
    }
    if (!unsignedMinutes) {
        return forwardError(unsignedMinutes);
    }
    if (!late || !thisWeek) {
        return late ? forwardError(thisWeek) : forwardError(late);
    }
    if (!lateInAll || !meetings) {
        return lateInAll ? forwardError(meetings) : forwardError(lateInAll);
    }
    return Answer{*std::move(coming), *std::move(waiting),  *std::move(unsignedMinutes),
                  *std::move(late),   *std::move(thisWeek), *lateInAll,
                  *meetings};
}

void HomePage::reload()
{
    const int number = ++m_asked;
    const auto job = [today = m_workbench.session.today()](app::Register& opened) {
        return ask(opened, today);
    };
    runJob(this, m_workbench, job, [this, number](const Answer& answer) {
        if (number == m_asked) {
            take(answer);
        }
    });
}

void HomePage::take(const Answer& answer)
{
    const domain::Date today = m_workbench.session.today();
    const bool isEmpty = answer.meetings == 0;
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptySide : m_ui->cardsSide);
    if (std::exchange(m_isEmpty, isEmpty) != isEmpty) {
        Q_EMIT barChanged();
    }
    m_coming->setRows(meetingCard(answer.coming, today));
    m_waiting->setRows(turnCard(answer.waiting, today));
    m_unsigned->setRows(unsignedCard(answer.unsignedMinutes, today));
    m_late->setRows(actionCard(answer.late, today));
    m_thisWeek->setRows(actionCard(answer.thisWeek, today));
    m_workbench.shell.setBadge(PageId::Actions, answer.lateInAll,
                               tr("%n terlambat", nullptr, answer.lateInAll));
}

void HomePage::openAction(const QString& key)
{
    m_workbench.shell.open({.page = PageId::Actions, .record = key});
}

} // namespace risalah::ui

#include "moc_home_page.cpp"
