// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resolutions_page.h"

#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/icons.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/column_memory.h"
#include "ui/models/meeting_cells.h"
#include "ui/pages/list_paging.h"
#include "ui/pages/list_period.h"
#include "ui/pages/page_job.h"
#include "ui/work/print_pdf.h"
#include "ui_resolutions_page.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace risalah::ui {

ResolutionsPage::ResolutionsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::ResolutionsPage>())
    , m_model(resolutionColumns())
    , m_limit(kPortion)
{
    m_ui->setupUi(this);
    m_ui->table->setColumnMemory(columnMemory(m_workbench.session.settings(), QStringLiteral("keputusan")));
    m_ui->table->showModel(&m_model);
    m_ui->moreButton->hide();
    m_ui->searchEdit->addAction(icon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    fillPeriods(m_ui->periodBox);
    m_empty = new EmptyState(QStringLiteral("gavel"), {}, this);
    m_toMeetings = makeButton(tr("Lihat rapat"), QStringLiteral("users"), {}, m_empty);
    connect(m_toMeetings, &QPushButton::clicked, m_workbench.commands.action(Command::OpenMeetings),
            &QAction::trigger);
    m_empty->addButton(m_toMeetings);
    m_unfilter = makeButton(tr("Hapus saringan"), QStringLiteral("x"), {}, m_empty);
    m_unfilter->setObjectName(QStringLiteral("unfilterButton"));
    connect(m_unfilter, &QPushButton::clicked, this, &ResolutionsPage::clearFilter);
    m_empty->addButton(m_unfilter);
    m_ui->emptyLayout->addWidget(m_empty);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    const auto fromTop = [this] {
        m_limit = kPortion;
        reload();
    };
    connect(&m_typing, &QTimer::timeout, this, fromTop);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, fromTop);
    const auto anew = [this, fromTop] {
        m_all.reset();
        fromTop();
    };
    connect(m_ui->draftsCheck, &QCheckBox::toggled, this, anew);
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_limit += kPortion;
        reload();
    });
    connect(m_ui->table, &CellTableView::rowActivated, this, &ResolutionsPage::openCurrent);
    connect(m_ui->table, &CellTableView::currentKeyChanged, this, &ResolutionsPage::followSelection);
    connect(&m_workbench.appearance, &Appearance::changed, m_ui->table, &CellTableView::restyle);
    connect(&m_workbench.session, &Session::recordsChanged, this, [this] {
        m_all.reset();
        if (isVisible()) {
            reload();
        }
    });
    m_workbench.commands.bind(Command::OpenResolutionMeeting, this, [this] { openCurrent(); });
    m_workbench.commands.bind(Command::PrintResolutions, this, [this] { printCurrent(); });
    followSelection();
}

ResolutionsPage::~ResolutionsPage() = default;

std::vector<Command> ResolutionsPage::barCommands() const
{
    return {Command::PrintResolutions};
}

void ResolutionsPage::enter(const Place& place)
{
    if (!place.part.isEmpty()) {
        m_ui->searchEdit->setText(place.part);
    }
    m_all.reset();
    reload();
    m_ui->searchEdit->setFocus();
}

domain::ResolutionFilter ResolutionsPage::filter() const
{
    const ListPeriod period = periodOf(m_ui->periodBox, m_workbench.session.today());
    domain::ResolutionFilter filter;
    filter.text = m_ui->searchEdit->text().trimmed();
    filter.from = period.from;
    filter.to = period.to;
    filter.drafts = m_ui->draftsCheck->isChecked();
    filter.limit = m_limit;
    return filter;
}

void ResolutionsPage::reload()
{
    const int number = ++m_asked;
    const auto job = [filter = filter(), known = m_all](app::Register& opened) -> Result<Answer> {
        auto rows = opened.meetings().resolutions(filter);
        if (!rows) {
            return forwardError(rows);
        }
        Answer answer{.rows = *std::move(rows), .matching = 0, .all = known.value_or(0)};
        answer.matching = static_cast<int>(answer.rows.size());
        if (answer.matching >= filter.limit) { // there may be more than are shown
            domain::ResolutionFilter matching = filter;
            matching.limit = 0;
            const auto found = opened.meetings().resolutions(matching);
            if (!found) {
                return forwardError(found);
            }
            answer.matching = static_cast<int>(found->size());
        }
        if (!known) {
            domain::ResolutionFilter every;
            every.drafts = filter.drafts;
            const auto all = opened.meetings().resolutions(every);
            if (!all) {
                return forwardError(all);
            }
            answer.all = static_cast<int>(all->size());
        }
        return answer;
    };
    runJob(this, m_workbench, job, [this, number](const Answer& answer) {
        if (number == m_asked) {
            take(answer);
        }
    });
}

void ResolutionsPage::take(const Answer& answer)
{
    m_rows = answer.rows;
    m_all = answer.all;
    m_model.setRows(resolutionCells(m_rows));
    m_ui->moreButton->setVisible(static_cast<int>(m_rows.size()) < answer.matching);
    m_ui->stack->setCurrentWidget(m_rows.empty() ? m_ui->emptySide : m_ui->listSide);
    showEmptiness();
    if (m_ui->table->currentKey().isEmpty() && !m_rows.empty()) {
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    }
    followSelection();
    if (isVisible()) {
        m_workbench.shell.setPageStatus(
            countText(answer.matching, answer.all, tr("%n keputusan", nullptr, answer.all)));
    }
}

bool ResolutionsPage::isNarrowed() const
{
    return !m_ui->searchEdit->text().trimmed().isEmpty() || m_ui->periodBox->currentIndex() > 0;
}

void ResolutionsPage::showEmptiness()
{
    const bool narrowed = isNarrowed();
    m_toMeetings->setVisible(!narrowed);
    m_unfilter->setVisible(narrowed);
    m_empty->setIcon(narrowed ? QStringLiteral("search") : QStringLiteral("gavel"));
    m_empty->setText(narrowed ? tr("Tidak ada keputusan yang cocok.")
                              : tr("Keputusan bernomor muncul di sini setelah notula rapatnya ditetapkan."));
}

void ResolutionsPage::clearFilter()
{
    m_ui->searchEdit->clear();
    m_ui->periodBox->setCurrentIndex(0);
    m_ui->searchEdit->setFocus();
}

/// A draft has no numbers yet: its sheet cannot be printed.
void ResolutionsPage::followSelection()
{
    const domain::ResolutionRow* row = currentRow();
    m_workbench.commands.setEnabled(Command::OpenResolutionMeeting, this, row != nullptr);
    m_workbench.commands.setEnabled(Command::PrintResolutions, this,
                                    row != nullptr && !row->number.isEmpty());
}

const domain::ResolutionRow* ResolutionsPage::currentRow() const
{
    const QString key = m_ui->table->currentKey();
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const domain::ResolutionRow& candidate) {
            return candidate.id.toString() == key;
        });
    return row == m_rows.end() ? nullptr : &*row;
}

void ResolutionsPage::openCurrent()
{
    if (const domain::ResolutionRow* row = currentRow(); row != nullptr) {
        m_workbench.shell.open({.page = PageId::Meeting,
                                .record = row->meeting.toString(),
                                .part = QStringLiteral("keputusan")});
    }
}

void ResolutionsPage::printCurrent()
{
    const domain::ResolutionRow* row = currentRow();
    if (row == nullptr) {
        return;
    }
    const auto job = [id = row->meeting](app::Register& opened) {
        return opened.minutes().render(id, {.kind = app::PaperKind::Keputusan, .layout = {}, .paper = {}});
    };
    runJob(this, m_workbench, job, [this, title = row->meetingTitle](const app::RenderedPaper& paper) {
        const auto printed = printPdf(paper.pdf, tr("Keputusan %1").arg(title), m_workbench.prompt, this);
        if (!printed) {
            m_workbench.shell.notify(errorNotice(printed.error()));
        }
    });
}

} // namespace risalah::ui

#include "moc_resolutions_page.cpp"
