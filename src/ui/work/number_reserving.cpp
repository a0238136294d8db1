// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/number_reserving.h"

#include "ui/command_registry.h"
#include "ui/pages/page_job.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/workspace.h"

#include <algorithm>

namespace risalah::ui {

NumberReserving::NumberReserving(Workbench& workbench, Page* page)
    : QObject(page), m_workbench(workbench), m_page(page)
{
    workbench.commands.bind(Command::ReserveNumber, page, [this] { reserve(); });
    offer(false);
}

void NumberReserving::offer(bool isOffered)
{
    m_workbench.commands.setEnabled(Command::ReserveNumber, m_page, isOffered);
}

/// Somebody may have reserved one, or made it void in the book, since the meeting was last in front.
void NumberReserving::follow(Workspace* meeting)
{
    if (m_meeting != nullptr) {
        disconnect(&m_meeting->desk(), nullptr, this, nullptr);
    }
    m_meeting = meeting;
    m_numbers.reset();
    refresh();
    if (meeting == nullptr) {
        return;
    }
    connect(&meeting->desk(), &MeetingDesk::changed, this, &NumberReserving::refresh);
    const auto job = [id = meeting->desk().meeting().id](app::Register& opened) {
        return opened.numbers().reservedInAnyYear(id);
    };
    m_workbench.session.worker().run(job).then(
        this, [this, asked = m_meeting](const Result<std::vector<domain::ReservedNumber>>& numbers) {
            if (!numbers || asked == nullptr || asked != m_meeting) {
                return;
            }
            m_numbers = *numbers;
            refresh();
            asked->desk().setReserved(*numbers);
        });
}

/// Another one is offered to a draft that has none in the year of its date. What lies in other years is said
/// of a meeting in every phase.
void NumberReserving::refresh()
{
    const bool isDraft =
        m_meeting != nullptr && m_meeting->desk().meeting().phase == domain::MeetingPhase::Draft;
    const auto isOfItsYear = [this](const domain::ReservedNumber& one) {
        return one.year == m_meeting->desk().meeting().date.year();
    };
    offer(isDraft && m_numbers && std::ranges::none_of(*m_numbers, isOfItsYear));
}

void NumberReserving::reserve()
{
    // The number counts in the year of the meeting's date, which may have been typed just now.
    if (m_meeting == nullptr || !m_meeting->saver().finish()) {
        return;
    }
    m_numbers.reset(); // a second press must not reach a second number
    refresh();
    const auto job = [id = m_meeting->desk().meeting().id, summary = tr("Cadangkan nomor untuk rapat ini")](
                         app::Register& opened) { return opened.numbers().reserveFor(id, summary); };
    m_workbench.session.worker().run(job).then(this, [this](const Result<app::BookNumber>& number) {
        if (!number) {
            m_workbench.shell.notify(errorNotice(number.error()));
            follow(m_meeting);
            return;
        }
        // Without a pattern that can be filled only the running number is known.
        const QString name = number->text.isEmpty()
            ? tr("%1 tahun %2", "running number and year").arg(number->sequence).arg(number->year)
            : number->text;
        m_workbench.shell.notify(
            {.kind = Notice::Kind::Ok, .text = tr("Nomor %1 dicadangkan untuk rapat ini.").arg(name)});
        follow(m_meeting);
        m_workbench.session.noteChange();
    });
}

} // namespace risalah::ui

#include "moc_number_reserving.cpp"
