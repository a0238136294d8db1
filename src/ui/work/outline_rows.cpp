// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/outline_rows.h"

#include "domain/notes/capture_marks.h"
#include "ui/work/assignee_line.h"
#include "wording/due_text.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Outline", text);
}

constexpr std::size_t kNoRow = std::numeric_limits<std::size_t>::max();

using ChipsByPoint = QHash<domain::PointId, std::vector<RowChip>>;

ChipsByPoint chipsOf(const domain::MeetingRecord& record)
{
    ChipsByPoint chips;
    int number = 0;
    for (const domain::Resolution& resolution : record.meeting.resolutions) {
        ++number;
        chips[resolution.point].push_back({ChipKind::Accent, u"gavel"_s,
                                           words(QT_TRANSLATE_NOOP("Outline", "Keputusan %1")).arg(number),
                                           u"resolutions[%1]"_s.arg(number - 1)});
    }
    for (std::size_t i = 0; i < record.actions.size(); ++i) {
        const domain::ActionItem& action = record.actions[i];
        if (!action.removed) {
            const QString summary = actionSummary(action);
            QString text = actionName(action);
            if (!summary.isEmpty()) {
                text = QStringList{text, summary}.join(u" · "_s);
            }
            chips[action.point].push_back(
                {ChipKind::Neutral, u"list-checks"_s, text, u"actions[%1]"_s.arg(i)});
        }
    }
    return chips;
}

ListRow pendingRow(const domain::MeetingRecord& record, const domain::OutlinePlace& pending)
{
    const domain::PointNumber number = domain::numberAt(record.meeting.points, pending);
    RowItem item;
    item.label = domain::pointLabel(number, domain::NumberStyle::Editor);
    item.depth = static_cast<int>(number.size()) - 1;
    item.hint = words(QT_TRANSLATE_NOOP(
        "Outline", "Ketik butir… “=” keputusan, “!” tindak lanjut, “@” penanggung jawab, “>” tenggat"));
    return {QString(), item};
}

/// A begun line takes its number, so the siblings behind it count on.
domain::PointNumber shifted(domain::PointNumber number, const domain::PointNumber& pending)
{
    if (pending.empty()) {
        return number;
    }
    const std::size_t level = pending.size() - 1;
    if (number.size() > level && std::equal(pending.begin(), pending.end() - 1, number.begin())
        && number[level] >= pending[level]) {
        ++number[level];
    }
    return number;
}

RowItem pointItem(const domain::NumberedPoint& numbered, const domain::PointNumber& begun)
{
    RowItem item;
    item.label = domain::pointLabel(shifted(numbered.number, begun), domain::NumberStyle::Editor);
    item.lead = numbered.point->speaker;
    item.text = numbered.point->text;
    item.emphasis = numbered.point->emphasis;
    item.depth = numbered.depth;
    return item;
}

QString hiddenText(const domain::DiscussionPoint& point)
{
    return words(QT_TRANSLATE_NOOP("Outline", "%1 anak butir terlipat"))
        .arg(domain::countPoints(point.points));
}

} // namespace

QString actionName(const domain::ActionItem& action)
{
    return action.number > 0 ? domain::actionLabel(action.number)
                             : words(QT_TRANSLATE_NOOP("Outline", "TL baru"));
}

QString actionSummary(const domain::ActionItem& action)
{
    QStringList offices;
    for (const domain::Assignee& assignee : action.assignees) {
        offices.append(assigneeName(assignee));
    }
    QStringList parts;
    if (!offices.isEmpty()) {
        parts.append(offices.join(u", "_s));
    }
    if (!std::holds_alternative<std::monostate>(action.due)) {
        parts.append(wording::dueText(action));
    }
    return parts.join(u" · "_s);
}

std::vector<RowChip> typedChips(const QString& line, domain::Date meetingDate)
{
    std::vector<RowChip> chips;
    const bool resolution = line.startsWith(QLatin1Char('='));
    if (resolution || line.startsWith(QLatin1Char('!'))) {
        chips.push_back({ChipKind::Accent,
                         resolution ? u"gavel"_s : u"list-checks"_s,
                         resolution ? words(QT_TRANSLATE_NOOP("Outline", "Keputusan butir di atas"))
                                    : words(QT_TRANSLATE_NOOP("Outline", "Tindak lanjut butir di atas")),
                         {}});
    }
    const domain::MarkedText marked = domain::takeMarks(line, meetingDate);
    for (const QString& office : marked.offices) {
        chips.push_back({ChipKind::Accent, u"user"_s, office, {}});
    }
    if (marked.due) {
        domain::ActionItem action;
        action.due = *marked.due;
        chips.push_back({ChipKind::Accent, u"clock"_s, wording::dueText(action), {}});
    }
    if (marked.priority != domain::Priority::Normal) {
        chips.push_back({ChipKind::Warn, u"flag"_s, wording::label(marked.priority), {}});
    }
    return chips;
}

std::vector<ListRow> outlineRows(const domain::MeetingRecord& record, const OutlineLook& look)
{
    const std::vector<domain::NumberedPoint> points = domain::numberPoints(record.meeting.points);
    const auto begun =
        look.pending ? domain::numberAt(record.meeting.points, *look.pending) : domain::PointNumber();
    const std::size_t begunRow = look.pending ? domain::rowAt(record.meeting.points, *look.pending) : kNoRow;
    const ChipsByPoint chips = chipsOf(record);
    std::vector<ListRow> rows;
    rows.reserve(points.size() + 1);
    int hiddenBelow = std::numeric_limits<int>::max(); // rows deeper than this are folded away
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i == begunRow) {
            rows.push_back(pendingRow(record, *look.pending));
        }
        const domain::NumberedPoint& numbered = points[i];
        if (numbered.depth > hiddenBelow) {
            continue;
        }
        const QString id = numbered.point->id.toString();
        const bool folded = !numbered.point->points.empty() && look.folded.contains(id);
        hiddenBelow = folded ? numbered.depth : std::numeric_limits<int>::max();
        RowItem item = pointItem(numbered, begun);
        item.fold = numbered.point->points.empty() ? RowFold::Leaf : folded ? RowFold::Folded : RowFold::Open;
        item.chips = chips.value(numbered.point->id);
        if (id == look.written) {
            std::ranges::copy(typedChips(item.text, record.meeting.date), std::back_inserter(item.chips));
        }
        if (folded) {
            item.chips.push_back({ChipKind::Neutral, u"list-collapse"_s, hiddenText(*numbered.point), {}});
        }
        rows.push_back({id, std::move(item)});
    }
    if (look.pending && begunRow >= points.size()) {
        rows.push_back(pendingRow(record, *look.pending));
    }
    return rows;
}

} // namespace risalah::ui
