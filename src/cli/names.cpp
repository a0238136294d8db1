// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/names.h"

#include "wording/labels.h"

#include <array>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

template <class Value, std::size_t count>
std::optional<Value> valueFrom(const QString& typed, const std::array<Value, count>& values)
{
    for (const Value value : values) {
        if (typed.compare(nameOf(value), Qt::CaseInsensitive) == 0
            || typed.compare(wording::label(value), Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

QString nameOf(AssigneeStatus status)
{
    switch (status) {
    case AssigneeStatus::Open:
        return QStringLiteral("open");
    case AssigneeStatus::InProgress:
        return QStringLiteral("progress");
    case AssigneeStatus::Done:
        return QStringLiteral("done");
    case AssigneeStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString nameOf(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return QStringLiteral("normal");
    case Priority::Important:
        return QStringLiteral("important");
    case Priority::Urgent:
        return QStringLiteral("urgent");
    }
    return {};
}

QString nameOf(MeetingPhase phase)
{
    switch (phase) {
    case MeetingPhase::Draft:
        return QStringLiteral("draft");
    case MeetingPhase::Finalised:
        return QStringLiteral("finalised");
    case MeetingPhase::Correcting:
        return QStringLiteral("correcting");
    }
    return {};
}

QString nameOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return QStringLiteral("draft");
    case ReviewState::Submitted:
        return QStringLiteral("submitted");
    case ReviewState::Returned:
        return QStringLiteral("returned");
    case ReviewState::Ready:
        return QStringLiteral("ready");
    }
    return {};
}

QString nameOf(MeetingCourse course)
{
    switch (course) {
    case MeetingCourse::Scheduled:
        return QStringLiteral("scheduled");
    case MeetingCourse::Postponed:
        return QStringLiteral("postponed");
    case MeetingCourse::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return QStringLiteral("blocks");
    case Severity::Warns:
        return QStringLiteral("warns");
    }
    return {};
}

QString nameOf(IdentityType type)
{
    switch (type) {
    case IdentityType::None:
        return QStringLiteral("none");
    case IdentityType::Nip:
        return QStringLiteral("NIP");
    case IdentityType::Nrp:
        return QStringLiteral("NRP");
    }
    return {};
}

QString nameOf(NumberState state)
{
    switch (state) {
    case NumberState::Reserved:
        return QStringLiteral("reserved");
    case NumberState::Issued:
        return QStringLiteral("issued");
    case NumberState::Void:
        return QStringLiteral("void");
    }
    return {};
}

QString nameOf(NumberSeries series)
{
    switch (series) {
    case NumberSeries::Meeting:
        return QStringLiteral("meeting");
    case NumberSeries::Resolution:
        return QStringLiteral("resolution");
    }
    return {};
}

std::optional<AssigneeStatus> assigneeStatusFrom(const QString& typed)
{
    return valueFrom(typed,
                     std::array{AssigneeStatus::Open, AssigneeStatus::InProgress, AssigneeStatus::Done,
                                AssigneeStatus::Cancelled});
}

std::optional<MeetingPhase> meetingPhaseFrom(const QString& typed)
{
    return valueFrom(typed,
                     std::array{MeetingPhase::Draft, MeetingPhase::Finalised, MeetingPhase::Correcting});
}

std::optional<NumberSeries> numberSeriesFrom(const QString& typed)
{
    return valueFrom(typed, std::array{NumberSeries::Meeting, NumberSeries::Resolution});
}

} // namespace risalah::cli
