// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/findings_page.h"

#include "ui/work/meeting_desk.h"
#include "ui/work/row_list_model.h"
#include "ui_findings_page.h"
#include "wording/finding_sentence.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// The target of the chip that mends instead of leading somewhere.
const QString kMend = u"mend"_s;
/// The target of the chip that leads to a number which no field of the meeting holds.
const QString kNumber = u"number"_s;
/// The row and the target of what is wrong with the paper itself: no field of the meeting mends that.
const QString kPaper = u"paper"_s;

RowChip urgency(bool blocks)
{
    return {blocks ? ChipKind::Warn : ChipKind::Neutral, blocks ? u"triangle-alert"_s : u"info"_s,
            blocks ? FindingsPage::tr("Harus beres sebelum ditetapkan")
                   : FindingsPage::tr("Sebaiknya dilihat"),
            QString()};
}

ListRow paperRow(const QString& problem)
{
    RowItem item;
    item.label = u"1."_s;
    item.text = problem;
    item.chips = {
        urgency(true),
        {ChipKind::Accent, u"settings"_s, FindingsPage::tr("Buka pengaturan notula"), kPaper, true}};
    return {kPaper, std::move(item)};
}

} // namespace

FindingsPage::FindingsPage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FindingsPage>()), m_desk(desk)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->findings);
    const auto open = [this](const QString& id) {
        if (id == kPaper) {
            Q_EMIT paperSettingsAsked();
            return;
        }
        const auto row = static_cast<std::size_t>(id.toULongLong());
        if (row < m_findings.size()) {
            Q_EMIT m_desk.navigationAsked(m_findings[row].where);
        }
    };
    m_ui->review->attach(desk);
    // Not to the next step: a key that comes twice would take it.
    connect(m_ui->review, &ReviewBar::stepTaken, this, &FindingsPage::enter);
    connect(m_ui->findings, &RowListView::rowActivated, this, open);
    connect(m_ui->findings, &RowListView::chipActivated, this, [this, open](const QString& target) {
        if (target == kMend) {
            mendCurrent();
        } else if (const domain::Finding* finding = current(); target == kNumber && finding != nullptr) {
            Q_EMIT numberAsked(finding->subject);
        } else {
            open(m_ui->findings->currentId());
        }
    });
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::setFindings(const std::vector<domain::Finding>& findings, const QString& paperProblem)
{
    m_findings = findings;
    std::stable_partition(m_findings.begin(), m_findings.end(), [](const domain::Finding& finding) {
        return finding.severity == domain::Severity::Blocks;
    });
    const domain::FixContext context = fixContext();
    std::vector<ListRow> rows;
    int blocking = 0;
    if (!paperProblem.isEmpty()) {
        rows.push_back(paperRow(paperProblem));
        ++blocking;
    }
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const bool blocks = m_findings[i].severity == domain::Severity::Blocks;
        blocking += blocks ? 1 : 0;
        RowItem item;
        item.label = u"%1."_s.arg(rows.size() + 1);
        item.text = wording::findingSentence(m_findings[i]);
        item.chips.push_back(urgency(blocks));
        item.chips.push_back(
            {ChipKind::Accent, u"arrow-right"_s, tr("Buka isian"), m_findings[i].where, true});
        if (m_findings[i].code == domain::FindingCode::NumberLeftBehind) {
            item.chips.push_back({ChipKind::Accent, u"list"_s, tr("Buka buku nomor"), kNumber, true});
        }
        if (!m_desk.isReadOnly() && domain::mended(m_desk.record(), m_findings[i], context)) {
            item.chips.push_back({ChipKind::Accent, u"pencil"_s, tr("Perbaiki"), kMend, true});
        }
        rows.push_back({QString::number(i), std::move(item)});
    }
    if (rows.empty() && m_ui->findings->hasFocus()) {
        setFocus(Qt::OtherFocusReason); // Qt would give it to the next button
    }
    m_ui->findings->setVisible(!rows.empty());
    m_ui->ready->setVisible(rows.empty());
    const int advised = static_cast<int>(rows.size()) - blocking;
    m_ui->summary->setText(rows.empty() ? QString()
                               : blocking == 0
                               ? tr("%n sebaiknya dilihat", nullptr, advised)
                               : tr("%1 harus beres, %2 sebaiknya dilihat").arg(blocking).arg(advised));
    m_ui->findings->rowModel().setRows(std::move(rows));
}

domain::FixContext FindingsPage::fixContext() const
{
    domain::FixContext context{m_desk.context().office, m_desk.context().calendar, {}};
    for (const DirectoryEntry& entry : m_desk.context().people) {
        context.people.push_back(entry.card);
    }
    return context;
}

const domain::Finding* FindingsPage::current() const
{
    bool isFinding = false;
    const auto row = static_cast<std::size_t>(m_ui->findings->currentId().toULongLong(&isFinding));
    return isFinding && row < m_findings.size() ? &m_findings[row] : nullptr;
}

void FindingsPage::mendCurrent()
{
    if (current() == nullptr) {
        return;
    }
    const domain::Finding finding = *current();
    const auto mended = domain::mended(m_desk.record(), finding, fixContext());
    if (!mended) {
        Q_EMIT m_desk.navigationAsked(finding.where);
        return;
    }
    const bool done = m_desk.apply(tr("Perbaiki temuan"), [&mended](const domain::MeetingRecord&) {
        return Result<domain::MeetingRecord>(*mended);
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("Sudah diperbaiki: %1").arg(wording::findingSentence(finding)));
    }
}

void FindingsPage::showFinding(const domain::Finding& finding)
{
    const auto row = std::ranges::find(m_findings, finding);
    if (row != m_findings.end()) {
        m_ui->findings->selectId(QString::number(row - m_findings.begin()));
        m_ui->findings->setFocus(Qt::OtherFocusReason);
    }
}

void FindingsPage::showPaper()
{
    m_ui->findings->selectId(kPaper);
    m_ui->findings->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::enter()
{
    // Without findings not on a step of the review: a key too many would take it.
    QWidget* first = m_ui->findings->isHidden() ? static_cast<QWidget*>(this) : m_ui->findings;
    first->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::focusReview()
{
    m_ui->review->focusFirstStep();
}

void FindingsPage::setHeldBack(std::function<bool()> isHeldBack)
{
    m_ui->review->setHeldBack(std::move(isHeldBack));
}

void FindingsPage::followLink()
{
    m_ui->findings->followLink();
}

} // namespace risalah::ui
