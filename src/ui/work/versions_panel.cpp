// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/versions_panel.h"

#include "domain/indonesian_words.h"
#include "domain/outline_place.h"
#include "ui/work/attendance_model.h"
#include "ui/work/outline_rows.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_list_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

ListRow line(const char* id, const QString& text)
{
    RowItem item;
    item.text = text;
    return {QLatin1String(id), item};
}

/// Without the marks; the same part has the same id in both versions.
std::vector<ListRow> plainRows(const domain::MeetingRecord& record)
{
    const domain::Meeting& meeting = record.meeting;
    std::vector<ListRow> rows = outlineRows(record, {domain::placeAtEnd(meeting.points), {}, {}});
    rows.pop_back(); // the line being begun
    for (ListRow& row : rows) {
        row.item.chips.clear();
        row.item.fold = RowFold::Leaf; // nothing can be folded here
    }
    rows.insert(rows.begin(),
                {line("title", meeting.title),
                 line("when",
                      domain::dayAndDate(meeting.date) + u" · "_s
                          + (meeting.start ? meeting.start->toPrint() : u"–"_s) + u" · "_s + meeting.place),
                 line("attendance", attendanceCounts(meeting.attendance))});
    int number = 0;
    for (const domain::Resolution& resolution : meeting.resolutions) {
        RowItem item;
        item.label = u"K%1"_s.arg(++number);
        item.text = resolution.text;
        rows.push_back({resolution.id.toString(), item});
    }
    for (const domain::ActionItem& action : record.actions) {
        if (!action.removed) {
            RowItem item;
            item.label = actionName(action);
            item.text = action.text + u" – "_s + actionSummary(action);
            rows.push_back({action.id.toString(), item});
        }
    }
    return rows;
}

const ListRow* rowOf(const std::vector<ListRow>& rows, const QString& id)
{
    const auto found = std::ranges::find(rows, id, &ListRow::id);
    return found == rows.end() ? nullptr : &*found;
}

/// As it is shown beside `other`, which is missing there when null.
ListRow beside(const ListRow& row, const ListRow* other)
{
    ListRow shown = row;
    if (other == nullptr) {
        shown.item.chips.push_back(
            {ChipKind::Accent, u"plus"_s, VersionsPanel::tr("hanya di versi ini"), {}});
    } else if (other->item != row.item) {
        shown.item.chips.push_back({ChipKind::Warn, u"pencil"_s, VersionsPanel::tr("berbeda"), {}});
        shown.item.marks = domain::stretchesOf(domain::textDifference(other->item.text, row.item.text),
                                               domain::TextPiece::Kind::Added);
    }
    return shown;
}

ListRow emptyBeside(const ListRow& row)
{
    ListRow empty{row.id, {}};
    empty.item.label = row.item.label.isEmpty() ? QString() : u"–"_s;
    empty.item.depth = row.item.depth;
    empty.item.hint = VersionsPanel::tr("tidak ada di versi ini");
    return empty;
}

QVBoxLayout* column(QLabel* heading, RowListView* rows, QPushButton* take)
{
    auto* layout = new QVBoxLayout;
    layout->addWidget(heading);
    layout->addWidget(rows, 1);
    layout->addWidget(take);
    return layout;
}

} // namespace

VersionRows versionRows(const domain::MeetingRecord& one, const domain::MeetingRecord& other)
{
    const std::vector<ListRow> ours = plainRows(one);
    const std::vector<ListRow> theirs = plainRows(other);
    VersionRows rows;
    auto mine = ours.begin();
    auto their = theirs.begin();
    while (mine != ours.end() || their != theirs.end()) {
        const ListRow* inTheirs = mine == ours.end() ? nullptr : rowOf(theirs, mine->id);
        const ListRow* inOurs = their == theirs.end() ? nullptr : rowOf(ours, their->id);
        if (mine != ours.end() && (inTheirs == nullptr || their == theirs.end())) {
            rows.one.push_back(beside(*mine, inTheirs));
            rows.other.push_back(emptyBeside(*mine++));
        } else if (their != theirs.end() && (inOurs == nullptr || mine == ours.end())) {
            rows.other.push_back(beside(*their, inOurs));
            rows.one.push_back(emptyBeside(*their++));
        } else {
            rows.one.push_back(beside(*mine++, inTheirs));
            rows.other.push_back(beside(*their++, inOurs));
        }
    }
    return rows;
}

VersionsPanel::VersionsPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, u"section"_s, this))
    , m_detail(makeLabel({}, u"muted"_s, this))
    , m_mineHeading(makeLabel({}, u"strong"_s, this))
    , m_register(new RowListView(this))
    , m_mine(new RowListView(this))
    , m_takeRegister(makeButton(tr("Pakai versi register"), u"refresh-cw"_s, {}, this))
    , m_takeMine(makeButton(tr("Pakai versi saya"), u"check"_s, u"primary"_s, this))
{
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    keepInStep(*m_register, *m_mine);
    keepInStep(*m_mine, *m_register);
    m_register->setAccessibleName(tr("Versi di register"));
    m_mine->setAccessibleName(tr("Versi Anda"));
    m_takeRegister->setObjectName(u"takeRegister"_s);
    m_takeMine->setObjectName(u"takeMine"_s);
    auto* copy = makeButton(tr("Simpan versi saya sebagai salinan"), u"copy"_s, {}, this);
    copy->setObjectName(u"takeCopy"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 12);
    outer->setSpacing(8);
    auto* question = new QVBoxLayout;
    question->setSpacing(4);
    question->addWidget(m_title);
    question->addWidget(m_detail);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(question, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    outer->addLayout(head);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addLayout(column(makeLabel(tr("Di register"), u"strong"_s, this), m_register, m_takeRegister), 1);
    sides->addLayout(column(m_mineHeading, m_mine, m_takeMine), 1);
    outer->addLayout(sides, 1);
    connect(m_takeRegister, &QPushButton::clicked, this, &VersionsPanel::registerChosen);
    connect(m_takeMine, &QPushButton::clicked, this, &VersionsPanel::mineChosen);
    connect(copy, &QPushButton::clicked, this, &VersionsPanel::copyChosen);
}

/// Rows of one place stand at one height, and the lists scroll as one.
void VersionsPanel::keepInStep(RowListView& one, RowListView& other)
{
    one.rowDelegate().keepStepWith(&other.rowDelegate());
    connect(one.verticalScrollBar(), &QScrollBar::valueChanged, other.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(&one, &RowListView::currentIdChanged, this, [&one, &other] {
        const QModelIndex beside = other.rowModel().index(one.currentIndex().row());
        if (beside.isValid() && beside != other.currentIndex()) {
            other.setCurrentIndex(beside);
        }
    });
}

void VersionsPanel::show(const Sides& sides)
{
    m_title->setText(sides.title);
    m_detail->setText(sides.detail);
    m_detail->setVisible(!sides.detail.isEmpty());
    m_mineHeading->setText(sides.mineHeading);
    VersionRows rows = versionRows(sides.inRegister, sides.mine);
    // The first row that is not the same in both comes into sight: nobody should have to look for it.
    const auto different = std::ranges::find_if(rows.one, [&rows](const ListRow& row) {
        const auto place = static_cast<std::size_t>(&row - rows.one.data());
        return !row.item.chips.empty() || !rows.other[place].item.chips.empty();
    });
    const auto place = static_cast<int>(different - rows.one.begin());
    m_register->rowModel().setRows(std::move(rows.one));
    m_mine->rowModel().setRows(std::move(rows.other));
    m_register->doItemsLayout(); // its rows are as high as those of the other, which it could not know
    m_register->setCurrentIndex(m_register->rowModel().index(place));
    m_register->scrollTo(m_register->currentIndex());
    const auto mark = [](QPushButton* button, const QString& iconName, bool isMain) {
        setRole(button, isMain ? u"primary"_s : QString());
        setButtonIcon(button, iconName, isMain ? IconTint::Inverse : IconTint::Automatic);
    };
    mark(m_takeRegister, u"refresh-cw"_s, sides.registerIsNewer);
    mark(m_takeMine, u"check"_s, !sides.registerIsNewer);
    QFrame::show();
    (sides.registerIsNewer ? m_register : m_mine)->setFocus(Qt::OtherFocusReason);
}

} // namespace risalah::ui
