// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers_page.h"

#include "ui/appearance.h"
#include "ui/enum_choice.h"
#include "ui/models/column_memory.h"
#include "ui/models/number_cells.h"
#include "ui/pages/list_paging.h"
#include "ui/pages/page_job.h"
#include "ui_numbers_page.h"
#include "wording/labels.h"

#include <QLineEdit>

#include <algorithm>
#include <functional>

namespace risalah::ui {

using domain::NumberSeries;
using domain::NumberState;

NumbersPage::NumbersPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::NumbersPage>())
    , m_model(numberColumns())
    , m_limit(kPortion)
{
    m_ui->setupUi(this);
    m_ui->table->setColumnMemory(columnMemory(m_workbench.session.settings(), QStringLiteral("nomor")));
    m_ui->table->showModel(&m_model);
    m_ui->moreButton->hide();
    m_empty = new EmptyState(QStringLiteral("list"), {}, this);
    m_ui->emptyLayout->addWidget(m_empty);
    for (const NumberSeries one : {NumberSeries::Meeting, NumberSeries::Resolution}) {
        m_ui->seriesBox->addItem(wording::label(one), static_cast<int>(one));
    }
    fillYears(m_workbench.session.today().year());
    connectFields();
    followSelection();
}

NumbersPage::~NumbersPage() = default;

void NumbersPage::connectFields()
{
    const auto fromTop = [this] {
        m_limit = kPortion;
        reload();
    };
    connect(m_ui->seriesBox, &QComboBox::currentIndexChanged, this, fromTop);
    connect(m_ui->yearBox, &QComboBox::currentIndexChanged, this, fromTop);
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_limit += kPortion;
        showRows();
    });
    connect(m_ui->table, &CellTableView::rowActivated, this, &NumbersPage::openCurrent);
    connect(m_ui->table, &CellTableView::currentKeyChanged, this, &NumbersPage::followSelection);
    connect(&m_workbench.appearance, &Appearance::changed, m_ui->table, &CellTableView::restyle);
    connect(&m_workbench.session, &Session::recordsChanged, this, [this] {
        if (isVisible()) {
            reload();
        }
    });
    connect(m_ui->reserveButton, &QPushButton::clicked, this, &NumbersPage::reserve);
    connect(m_ui->voidButton, &QPushButton::clicked, this, &NumbersPage::makeVoid);
    connect(m_ui->reserveReason, &QLineEdit::returnPressed, this, &NumbersPage::reserve);
    connect(m_ui->voidReason, &QLineEdit::returnPressed, this, &NumbersPage::makeVoid);
    for (QLineEdit* reason : {m_ui->reserveReason, m_ui->voidReason}) {
        connect(reason, &QLineEdit::textChanged, this,
                [reason] { setStyleProperty(reason, "invalid", false); });
    }
}

void NumbersPage::enter(const Place& place)
{
    const QStringList number = place.part.split(QLatin1Char('/'));
    m_wanted = number.front().toInt();
    if (number.size() == 2) {
        choose(m_ui->seriesBox, NumberSeries::Meeting);
        fillYears(number.back().toInt());
    }
    reload();
    m_ui->table->setFocus();
}

NumberSeries NumbersPage::series() const
{
    return chosen<NumberSeries>(m_ui->seriesBox);
}

int NumbersPage::year() const
{
    return m_ui->yearBox->currentData().toInt();
}

/// The years that have numbers, and those an office may still write minutes of.
void NumbersPage::fillYears(int wanted)
{
    std::vector<int> years = m_book.years;
    for (const int more :
         {m_workbench.session.today().year(), m_workbench.session.today().year() - 1, wanted}) {
        if (std::ranges::find(years, more) == years.end()) {
            years.push_back(more);
        }
    }
    std::ranges::sort(years, std::greater());
    const QSignalBlocker isFilling(m_ui->yearBox);
    m_ui->yearBox->clear();
    for (const int one : years) {
        m_ui->yearBox->addItem(QString::number(one), one);
    }
    m_ui->yearBox->setCurrentIndex(m_ui->yearBox->findData(wanted));
}

void NumbersPage::reload()
{
    const int number = ++m_asked;
    const auto job = [series = series(), year = year()](app::Register& opened) {
        return opened.numbers().book(series, year);
    };
    runJob(this, m_workbench, job, [this, number](const app::NumberBook& book) {
        if (number == m_asked) {
            take(book);
        }
    });
}

void NumbersPage::take(const app::NumberBook& book)
{
    const bool isOther = book.series != m_book.series || book.year != m_book.year || book.next != m_book.next;
    m_book = book;
    fillYears(year());
    const int most = m_book.next + app::NumberService::kMostAtOnce - 1;
    m_ui->reserveCardTitle->setText(tr("Cadangkan nomor mulai %1").arg(m_book.next));
    m_ui->lastBox->setRange(m_book.next, most);
    if (isOther) {
        m_ui->lastBox->setValue(m_book.next); // what was chosen belonged to another row of numbers
    }
    m_ui->nextLabel->setText(tr("Nomor berikutnya: %1").arg(m_book.next));
    m_empty->setText(
        m_book.series == NumberSeries::Meeting
            ? tr("Belum ada nomor rapat tahun %1. Nomor terbit saat notula ditetapkan.").arg(m_book.year)
            : tr("Belum ada nomor keputusan tahun %1. Nomor terbit saat notula ditetapkan.")
                  .arg(m_book.year));
    showRows();
}

void NumbersPage::showRows()
{
    const auto wanted = std::ranges::find(m_book.numbers, m_wanted, &app::BookNumber::sequence);
    if (wanted != m_book.numbers.end()) {
        m_limit = std::max(m_limit, static_cast<int>(wanted - m_book.numbers.begin()) + 1);
    }
    m_model.setRows(numberCells(m_book, m_limit));
    const int all = static_cast<int>(m_book.numbers.size());
    m_ui->moreButton->setVisible(all > m_limit);
    m_ui->stack->setCurrentWidget(all == 0 ? m_ui->emptySide : m_ui->listSide);
    if (m_ui->table->currentKey().isEmpty() && all > 0) {
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    }
    if (wanted != m_book.numbers.end()) {
        m_ui->table->selectKey(numberKey(m_book.series, *wanted));
    }
    m_wanted = 0;
    followSelection();
    if (isVisible()) {
        m_workbench.shell.setPageStatus(tr("%n nomor", nullptr, all));
    }
}

const app::BookNumber* NumbersPage::currentNumber() const
{
    const QString key = m_ui->table->currentKey();
    const auto found = std::ranges::find_if(m_book.numbers, [this, &key](const app::BookNumber& number) {
        return numberKey(m_book.series, number) == key;
    });
    return found == m_book.numbers.end() ? nullptr : &*found;
}

/// Only what is reserved can be made void here; an issued number falls with a correction.
void NumbersPage::followSelection()
{
    const app::BookNumber* number = currentNumber();
    const bool isReserved = number != nullptr && number->state == NumberState::Reserved;
    m_ui->voidReason->setEnabled(isReserved);
    m_ui->voidButton->setEnabled(isReserved);
    m_ui->voidCardTitle->setText(isReserved ? tr("Batalkan nomor %1").arg(number->sequence)
                                            : tr("Batalkan nomor"));
    m_ui->voidReason->setPlaceholderText(isReserved ? tr("Misalnya: keliru") : tr("Pilih nomornya"));
}

void NumbersPage::openCurrent()
{
    if (const app::BookNumber* number = currentNumber(); number != nullptr && number->meeting) {
        m_workbench.shell.open({.page = PageId::Meeting, .record = number->meeting->toString()});
    }
}

bool NumbersPage::hasReason(QLineEdit* field)
{
    if (!field->text().trimmed().isEmpty()) {
        return true;
    }
    setStyleProperty(field, "invalid", true);
    field->setFocus();
    m_workbench.shell.notify({.kind = Notice::Kind::Warn, .text = tr("Tuliskan alasannya dahulu.")});
    return false;
}

/// What failed may have failed because the book has changed meanwhile: it is read again either way.
template <class Job, class Then> void NumbersPage::change(Job job, Then then)
{
    using Answer = std::invoke_result_t<Job, app::Register&>;
    m_workbench.session.worker()
        .run(std::move(job))
        .then(this, [this, then = std::move(then)](const Answer& answer) {
            if (answer) {
                then(answer);
            } else {
                m_workbench.shell.notify(errorNotice(answer.error()));
            }
            reload();
        });
}

void NumbersPage::reserve()
{
    m_ui->lastBox->interpretText();
    if (!hasReason(m_ui->reserveReason)) {
        return;
    }
    const int last = m_ui->lastBox->value();
    const auto job =
        [series = series(), year = year(), last, reason = m_ui->reserveReason->text(),
         summary = tr("Cadangkan nomor sampai %1 tahun %2").arg(last).arg(year())](app::Register& opened) {
            return opened.numbers().reserveUpTo(series, year, last, reason, summary);
        };
    change(job, [this](const Result<app::ReservedNumbers>& reserved) {
        m_ui->reserveReason->clear();
        const QString sentence = reserved->first == reserved->last
            ? tr("Nomor %1 dicadangkan.").arg(reserved->first)
            : tr("Nomor %1 sampai %2 dicadangkan.").arg(reserved->first).arg(reserved->last);
        m_workbench.shell.notify({.kind = Notice::Kind::Ok, .text = sentence});
    });
}

void NumbersPage::makeVoid()
{
    const app::BookNumber* number = currentNumber();
    if (number == nullptr || !hasReason(m_ui->voidReason)) {
        return;
    }
    const int sequence = number->sequence;
    const auto job =
        [series = m_book.series, year = m_book.year, sequence, reason = m_ui->voidReason->text(),
         summary = tr("Batalkan nomor %1 tahun %2").arg(sequence).arg(m_book.year)](app::Register& opened) {
            return opened.numbers().makeVoid(series, year, sequence, reason, summary);
        };
    change(job, [this, sequence](const Result<void>& /*done*/) {
        m_ui->voidReason->clear();
        m_ui->table->setFocus(); // the field is closed until another reserved number is chosen
        m_workbench.shell.notify(
            {.kind = Notice::Kind::Ok, .text = tr("Nomor %1 batal dan tidak dipakai lagi.").arg(sequence)});
    });
}

} // namespace risalah::ui

#include "moc_numbers_page.cpp"
