// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/point_choice.h"

#include "domain/point_number.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

domain::PointNumber numberOf(const domain::MeetingRecord& record, const domain::PointId& id)
{
    for (const domain::NumberedPoint& row : domain::numberPoints(record.meeting.points)) {
        if (row.point->id == id) {
            return row.number;
        }
    }
    return {};
}

} // namespace

QString referenceOf(const domain::MeetingRecord& record, const domain::PointId& id)
{
    const domain::PointNumber number = numberOf(record, id);
    return number.empty() ? QString() : domain::pointReference(number);
}

QString pathOf(const domain::MeetingRecord& record, const domain::PointId& id)
{
    QStringList steps;
    for (const int position : numberOf(record, id)) {
        steps.append(u"points[%1]"_s.arg(position - 1));
    }
    return steps.join(u"."_s);
}

void fillPointChoice(QComboBox& choice, const domain::MeetingRecord& record)
{
    constexpr int kShownLetters = 60;
    const auto points = domain::numberPoints(record.meeting.points);
    bool isSame = choice.count() == static_cast<int>(points.size());
    QStringList texts;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int row = static_cast<int>(i);
        texts.append(domain::pointReference(points[i].number) + u" · "_s
                     + points[i].point->text.simplified().left(kShownLetters));
        isSame = isSame && choice.itemData(row).toString() == points[i].point->id.toString()
            && choice.itemText(row) == texts.last();
    }
    if (isSame) {
        return;
    }
    const QSignalBlocker quiet(choice);
    choice.clear();
    choice.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.setMinimumContentsLength(12);
    for (std::size_t i = 0; i < points.size(); ++i) {
        choice.addItem(texts[static_cast<qsizetype>(i)], points[i].point->id.toString());
        choice.setItemData(static_cast<int>(i), points[i].point->text, Qt::ToolTipRole);
    }
}

std::optional<std::size_t> indexIn(const QString& where, const QString& list)
{
    const QRegularExpression pattern(u"(?:^|\\.)%1\\[(\\d+)\\]"_s.arg(QRegularExpression::escape(list)));
    const auto match = pattern.match(where);
    return match.hasMatch() ? std::optional(static_cast<std::size_t>(match.captured(1).toULongLong()))
                            : std::nullopt;
}

} // namespace risalah::ui
