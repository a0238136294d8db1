// SPDX-License-Identifier: GPL-3.0-or-later
// Where undo, redo and the walk through what is missing lead.
#include "domain/changed_places.h"
#include "ui/page.h"
#include "ui/work/agenda_list.h"
#include "ui/work/discussion_page.h"
#include "ui/work/field_guide.h"
#include "ui/work/findings_page.h"
#include "ui/work/invitation_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/typed_field.h"
#include "ui/work/workspace.h"
#include "ui_workspace_page.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

const QString kTitle = u"meeting.title"_s;

/// The field is that place, part of it, or of the same row.
bool isWithin(const QString& field, const QString& place)
{
    const QString row = place.contains(u']') ? place.left(place.indexOf(u']') + 1) : place;
    return !field.isEmpty() && (place.startsWith(field) || field.startsWith(row));
}

std::ptrdiff_t shownActions(const domain::MeetingRecord& record)
{
    return std::ranges::count_if(record.actions,
                                 [](const domain::ActionItem& action) { return !action.removed; });
}

} // namespace

/// One step back is the last step: the offer goes when there is another.
void Workspace::offerUndo(Notice::Kind kind, const QString& what)
{
    const auto takeBack = [workspace = QPointer(this)] {
        if (workspace) {
            workspace->goThrough(&MeetingDesk::undo); // what the offer names
        }
    };
    m_offer = std::make_unique<QObject>();
    m_workbench.shell.notify({.kind = kind,
                              .text = what,
                              .actionText = tr("Urungkan"),
                              .action = takeBack,
                              .until = m_offer.get()});
}

void Workspace::undo()
{
    if (!takesBackTyping()) {
        goThrough(&MeetingDesk::undo);
    }
}

/// What is typed at the keyboard and is no edit yet is the last that was done; the keyboard stays there.
bool Workspace::takesBackTyping()
{
    const bool isTakenBack =
        step() == Step::Discussion ? m_discussion->takeBackTyping() : m_invitation->agenda().takeBackTyping();
    if (isTakenBack) {
        return true;
    }
    auto* field = qobject_cast<TypedField*>(focusWidget());
    return field != nullptr && field->takeBackTyping();
}

bool Workspace::holdsEmptied() const
{
    return m_discussion->holdsEmptied() || m_invitation->agenda().holdsEmptied();
}

void Workspace::redo()
{
    goThrough(&MeetingDesk::redo);
}

void Workspace::goThrough(void (MeetingDesk::*way)())
{
    const domain::MeetingRecord before = m_desk->record();
    (m_desk->*way)();
    showChangeSince(before);
}

/// A step back or forward leads to where it did something, so that nothing changes unseen. Whoever sees it
/// already stays where he is; a panel over the steps has an undo of its own to follow.
void Workspace::showChangeSince(const domain::MeetingRecord& before)
{
    if (m_ui->stack->currentIndex() >= kStepCount) {
        return;
    }
    if (step() == Step::Discussion && before.meeting.points != m_desk->meeting().points) {
        m_discussion->showChangeSince(before.meeting.points);
        return;
    }
    const QStringList places = domain::changedPlaces(before, m_desk->record());
    if (places.isEmpty()) {
        return;
    }
    const bool wasSeen = isSeenHere(places, before);
    if (!wasSeen) {
        goTo(stepOf(places.first()));
    }
    if (step() == Step::Discussion) {
        m_discussion->showChangeSince(before.meeting.points);
        return;
    }
    QStringList here;
    std::ranges::copy_if(places, std::back_inserter(here),
                         [this](const QString& place) { return stepOf(place) == step(); });
    // Of several rows none is the one meant, and the row being worked on keeps the keyboard.
    const bool isOne = here.size() == 1 && here.first() != kTitle;
    if (isOne && (!wasSeen || !isWithin(currentField(), here.first()))) {
        m_guide->enter(here.first());
    }
}

/// The title stands above every step, the chips of resolutions and actions at their points, and Periksa lists
/// what is missing.
bool Workspace::isSeenHere(const QStringList& places, const domain::MeetingRecord& before) const
{
    if (places == QStringList{kTitle}) {
        return true;
    }
    switch (step()) {
    case Step::Discussion:
        return m_desk->record().meeting.resolutions.size() != before.meeting.resolutions.size()
            || shownActions(m_desk->record()) != shownActions(before);
    case Step::Findings:
        if (m_desk->findings() != m_findings) {
            return true;
        }
        break;
    case Step::Invitation:
    case Step::Attendance:
    case Step::FollowUp:
    case Step::Signing:
        break;
    }
    return std::ranges::any_of(places, [this](const QString& place) { return stepOf(place) == step(); });
}

void Workspace::showNextFinding()
{
    refreshFindings();
    const std::vector<FindingStop> stops = findingStops();
    if (stops.empty()) {
        goTo(Step::Signing);
        return;
    }
    // Where the last one was mended, the next has taken its place.
    const auto last = m_shownStop ? std::ranges::find(stops, *m_shownStop) : stops.end();
    if (m_shownStop) {
        m_shownPlace =
            last == stops.end() ? m_shownPlace : static_cast<std::size_t>(last - stops.begin()) + 1;
    }
    m_shownPlace = m_shownPlace < stops.size() ? m_shownPlace : 0;
    m_shownStop = stops[m_shownPlace];
    if (m_shownStop->finding) {
        showField(m_shownStop->finding->where);
    } else {
        goTo(Step::Findings);
        m_findingsPage->showPaper();
    }
}

/// In the order of Periksa: the paper itself, what blocks, the rest.
std::vector<Workspace::FindingStop> Workspace::findingStops() const
{
    std::vector<FindingStop> stops;
    if (!m_paperProblem.isEmpty()) {
        stops.push_back({});
    }
    for (const auto severity : {domain::Severity::Blocks, domain::Severity::Warns}) {
        for (const domain::Finding& finding : m_findings) {
            if (finding.severity == severity) {
                stops.push_back({finding});
            }
        }
    }
    return stops;
}

/// What is mended was seen: from elsewhere the first press shows what the second will mend.
void Workspace::mendFinding()
{
    if (step() == Step::Findings) {
        m_findingsPage->mendCurrent();
        return;
    }
    const QString field = currentField();
    refreshFindings();
    goTo(Step::Findings);
    // The one F8 led to, unless the keyboard has gone to the field of another since.
    const std::optional<domain::Finding> led = m_shownStop ? m_shownStop->finding : std::nullopt;
    const auto ofField = std::ranges::find(m_findings, field, &domain::Finding::where);
    if (ofField != m_findings.end() && !(led && led->where.startsWith(field))) {
        m_findingsPage->showFinding(*ofField);
    } else if (led) {
        m_findingsPage->showFinding(*led);
    }
}

} // namespace risalah::ui
