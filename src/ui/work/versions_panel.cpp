// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/versions_panel.h"

#include "domain/indonesian_words.h"
#include "domain/outline_place.h"
#include "ui/work/attendance_model.h"
#include "ui/work/outline_rows.h"
#include "ui/work/row_list_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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

/// The first row that is not the same in both comes into sight: nobody should have to look for it.
void fill(RowListView& view, std::vector<ListRow> rows)
{
    const auto different =
        std::ranges::find_if(rows, [](const ListRow& row) { return !row.item.chips.empty(); });
    const QString id = different == rows.end() ? QString() : different->id;
    view.rowModel().setRows(std::move(rows));
    view.selectId(id);
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

std::vector<ListRow> versionRows(const domain::MeetingRecord& record, const domain::MeetingRecord& other)
{
    std::vector<ListRow> rows = plainRows(record);
    const std::vector<ListRow> others = plainRows(other);
    for (ListRow& row : rows) {
        const auto same =
            std::find_if(others.begin(), others.end(), [&](const ListRow& o) { return o.id == row.id; });
        if (same == others.end()) {
            row.item.chips.push_back(
                {ChipKind::Accent, u"plus"_s, VersionsPanel::tr("hanya di versi ini"), QString()});
        } else if (same->item != row.item) {
            row.item.chips.push_back({ChipKind::Warn, u"pencil"_s, VersionsPanel::tr("berbeda"), QString()});
        }
    }
    return rows;
}

VersionsPanel::VersionsPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, u"section"_s, this))
    , m_mineHeading(makeLabel({}, u"strong"_s, this))
    , m_register(new RowListView(this))
    , m_mine(new RowListView(this))
    , m_takeRegister(makeButton(tr("Pakai versi register"), u"refresh-cw"_s, {}, this))
    , m_takeMine(makeButton(tr("Pakai versi saya"), u"check"_s, u"primary"_s, this))
{
    m_title->setWordWrap(true);
    m_register->setAccessibleName(tr("Versi di register"));
    m_mine->setAccessibleName(tr("Versi Anda"));
    m_takeRegister->setObjectName(u"takeRegister"_s);
    m_takeMine->setObjectName(u"takeMine"_s);
    auto* copy = makeButton(tr("Simpan versi saya sebagai salinan"), u"copy"_s, {}, this);
    copy->setObjectName(u"takeCopy"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 12);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(copy);
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

void VersionsPanel::show(const Sides& sides)
{
    m_title->setText(sides.title);
    m_mineHeading->setText(sides.mineHeading);
    fill(*m_register, versionRows(sides.inRegister, sides.mine));
    fill(*m_mine, versionRows(sides.mine, sides.inRegister));
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
