// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_cells.h"

#include "domain/indonesian_words.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace risalah::ui {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ActionList)
};

QString dayMonth(domain::Date date)
{
    return QStringLiteral("%1 %2").arg(date.day()).arg(domain::shortMonthName(date.month()));
}

std::optional<domain::Date> lastDone(const domain::ActionRow& action)
{
    std::optional<domain::Date> last;
    for (const domain::ActionRow::Assignee& assignee : action.assignees) {
        if (assignee.doneOn) {
            last = last ? std::max(*last, *assignee.doneOn) : *assignee.doneOn;
        }
    }
    return last;
}

QString dueSoonText(const app::LedgerRow& row, domain::Date today)
{
    const int days = row.action.dueOn ? today.daysUntil(*row.action.dueOn) : 0;
    if (days == 0) {
        return ActionWords::tr("Jatuh tempo hari ini");
    }
    if (days == 1) {
        return ActionWords::tr("Jatuh tempo besok");
    }
    const int workdays = row.workdaysLeft.value_or(0);
    return workdays > 0 ? ActionWords::tr("%n hari kerja lagi", nullptr, workdays)
                        : ActionWords::tr("Jatuh tempo %1").arg(dayMonth(*row.action.dueOn));
}

QString assigneesText(const domain::ActionRow& action)
{
    QStringList names;
    for (const domain::ActionRow::Assignee& assignee : action.assignees) {
        names << personOfOffice(assignee.personName, assignee.office);
    }
    return names.isEmpty() ? ActionWords::tr("Belum ditunjuk") : names.join(QStringLiteral(" · "));
}

Cell dueCell(const domain::ActionRow& action)
{
    Cell cell{.text = QStringLiteral("—"), .isNumber = true, .isMuted = true};
    if (action.dueOn) {
        cell.text = domain::shortDate(*action.dueOn);
        cell.isMuted = false;
        if (action.originalDueOn && *action.originalDueOn != *action.dueOn) {
            cell.detail = ActionWords::tr("semula %1").arg(dayMonth(*action.originalDueOn));
        }
    } else if (!action.dueText.isEmpty()) {
        cell.text = action.dueText;
        cell.isNumber = false;
        cell.isMuted = false;
        cell.lines = 2;
    }
    return cell;
}

QString detailOf(const domain::ActionRow& action)
{
    const QString meeting =
        action.meetingTitle + QStringLiteral(", ") + domain::shortDate(action.meetingDate);
    return action.priority == domain::Priority::Normal
        ? meeting
        : wording::label(action.priority) + QStringLiteral(" · ") + meeting;
}

} // namespace

CellChip actionChip(const app::LedgerRow& row, domain::Date today)
{
    using domain::AssigneeStatus;
    if (row.action.status == AssigneeStatus::Done) {
        const auto done = lastDone(row.action);
        return {ChipKind::Neutral, QStringLiteral("circle-check"),
                done ? ActionWords::tr("Selesai %1").arg(dayMonth(*done))
                     : wording::label(AssigneeStatus::Done)};
    }
    if (row.action.status == AssigneeStatus::Cancelled) {
        return {ChipKind::Neutral, QStringLiteral("circle-x"), wording::label(AssigneeStatus::Cancelled)};
    }
    if (row.overdue) {
        return {ChipKind::Bad, QStringLiteral("clock-alert"),
                row.workdaysLate > 0 ? ActionWords::tr("Terlambat %n hari kerja", nullptr, row.workdaysLate)
                                     : ActionWords::tr("Terlambat")};
    }
    if (row.dueSoon) {
        return {ChipKind::Warn, QStringLiteral("alarm-clock"), dueSoonText(row, today)};
    }
    if (row.action.dueOn) {
        return {ChipKind::Ok, QStringLiteral("circle-dot"), ActionWords::tr("Sesuai jadwal")};
    }
    return {ChipKind::Neutral, QStringLiteral("minus"), ActionWords::tr("Tanpa tenggat")};
}

QString personOfOffice(const QString& person, const QString& office)
{
    if (person.isEmpty() || office.isEmpty()) {
        return person.isEmpty() ? office : person;
    }
    return QStringLiteral("%1 (%2)").arg(person, office);
}

std::vector<CellColumn> actionColumns()
{
    return {{.title = ActionWords::tr("Nomor"), .width = 68, .fits = true},
            {.title = ActionWords::tr("Uraian"), .width = 220, .stretches = true},
            {.title = ActionWords::tr("Penanggung jawab"), .width = 150, .fits = true},
            {.title = ActionWords::tr("Tenggat"), .width = 110, .fits = true},
            {.title = ActionWords::tr("Keadaan"), .width = 184, .fits = true},
            {.title = ActionWords::tr("Kemajuan"), .width = 100, .givesWay = true, .fits = true}};
}

std::vector<CellRow> actionCells(const std::vector<app::LedgerRow>& rows, domain::Date today)
{
    std::vector<CellRow> cells;
    cells.reserve(rows.size());
    for (const app::LedgerRow& row : rows) {
        const domain::ActionRow& action = row.action;
        cells.push_back({action.id.toString(),
                         {{.text = domain::actionLabel(action.number), .isNumber = true, .isMuted = true},
                          {.text = action.text, .detail = detailOf(action), .lines = 3},
                          {.text = assigneesText(action), .lines = 3, .isMuted = action.assignees.empty()},
                          dueCell(action),
                          {.text = {}, .chip = actionChip(row, today)},
                          {.text = {}, .progress = row.progress}}});
    }
    return cells;
}

} // namespace risalah::ui
