// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/typed_line.h"

#include "domain/meeting_edits.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// The last point before this one on its level or above: what an "=" or "!" line speaks of, as in pasted
/// notes.
std::optional<domain::PointId> pointAbove(const domain::MeetingRecord& record, const domain::PointId& id)
{
    const std::vector<domain::NumberedPoint> rows = domain::numberPoints(record.meeting.points);
    const auto own =
        std::ranges::find_if(rows, [&](const domain::NumberedPoint& row) { return row.point->id == id; });
    const auto above =
        std::find_if(std::reverse_iterator(own), rows.rend(),
                     [&](const domain::NumberedPoint& row) { return row.depth <= own->depth; });
    return above == rows.rend() ? std::nullopt : std::optional(above->point->id);
}

/// The newest resolution of the point: an action typed under it belongs to it.
std::optional<domain::ResolutionId> resolutionOf(const domain::MeetingRecord& record,
                                                 const domain::PointId& point)
{
    std::optional<domain::ResolutionId> newest;
    for (const domain::Resolution& resolution : record.meeting.resolutions) {
        if (resolution.point == point) {
            newest = resolution.id;
        }
    }
    return newest;
}

bool isOrder(const QString& line)
{
    return line.startsWith(QLatin1Char('=')) || line.startsWith(QLatin1Char('!'));
}

} // namespace

bool hasMarks(const QString& line)
{
    static const QRegularExpression marks(
        u"^\\s*[=!]|^\\s*\\[[^\\]]+\\]|(?:^|\\s)(?:@\\S|>\\s*(?:\\d|akhir)|#(?:penting|segera)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return marks.match(line).hasMatch();
}

Result<domain::MeetingRecord> withLineUnderstood(domain::MeetingRecord record,
                                                 const domain::PointId& id,
                                                 const QStringList& speakers,
                                                 const domain::WorkingCalendar& calendar)
{
    const domain::DiscussionPoint* point = domain::findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    domain::CaptureContext context;
    context.meetingDate = record.meeting.date;
    context.speakers = {speakers.begin(), speakers.end()};
    // Lines above the last one (Shift+Enter) are text and nothing else.
    const qsizetype lastLine = point->text.lastIndexOf(QLatin1Char('\n')) + 1;
    const QString above = point->text.left(lastLine);
    const QString line = point->text.mid(lastLine).simplified();
    const bool speaksOfPointAbove = lastLine == 0 && isOrder(line);
    // A line of its own before it gives "=" and "!" something to belong to.
    domain::Capture captured =
        domain::capture(speaksOfPointAbove ? QString(u"butir\n"_s + line) : line, context);
    if (speaksOfPointAbove) {
        captured.points.clear();
        const auto spokenOf = pointAbove(record, id);
        if (!spokenOf) {
            return fail(ErrorCode::NoPointAbove, line);
        }
        for (domain::ActionItem& action : captured.actions) {
            if (!action.resolution) {
                action.resolution = resolutionOf(record, *spokenOf);
            }
        }
        // Only the line becomes something else: what was below it stays, what led to it finds a new point.
        Result<domain::MeetingRecord> without = domain::withPointDissolved(std::move(record), id, *spokenOf);
        if (!without) {
            return without;
        }
        return domain::withCaptureAt(*std::move(without), {{}, spokenOf}, captured, calendar);
    }
    if (captured.points.size() != 1) {
        return record; // nothing understood: the line stays as it was typed
    }
    domain::DiscussionPoint* kept = domain::findPoint(record.meeting.points, id);
    const QString text = above + captured.points.front().text;
    kept->emphasis = domain::emphasisAfterEdit(kept->emphasis, kept->text, text);
    kept->text = text;
    if (!captured.points.front().speaker.isEmpty()) {
        kept->speaker = captured.points.front().speaker;
    }
    captured.points.clear();
    return domain::withCaptureAt(std::move(record), {{}, id}, captured, calendar);
}

} // namespace risalah::ui
