// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/point_choice.h"

#include "domain/point_number.h"

#include <QRegularExpression>
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

std::optional<std::size_t> indexIn(const QString& where, const QString& list)
{
    const QRegularExpression pattern(u"(?:^|\\.)%1\\[(\\d+)\\]"_s.arg(QRegularExpression::escape(list)));
    const auto match = pattern.match(where);
    return match.hasMatch() ? std::optional(static_cast<std::size_t>(match.captured(1).toULongLong()))
                            : std::nullopt;
}

} // namespace risalah::ui
