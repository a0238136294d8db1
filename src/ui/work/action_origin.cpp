// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/action_origin.h"

#include "domain/action_origin.h"
#include "ui/work/action_list.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/point_box.h"
#include "ui_follow_up_page.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

const domain::ActionItem* actionWith(const domain::MeetingRecord& record, const QString& id)
{
    const auto found = std::ranges::find_if(
        record.actions, [&id](const domain::ActionItem& action) { return action.id.toString() == id; });
    return found == record.actions.end() ? nullptr : &*found;
}

} // namespace

ActionOrigin::ActionOrigin(MeetingDesk& desk,
                           Ui::FollowUpPage& ui,
                           FieldBinder& binder,
                           const std::function<QString()>& current)
    : m_desk(desk), m_ui(ui)
{
    m_ui.actionResolution->setOptional(true);
    binder.bind(
        m_ui.actionPoint, ActionList::tr("Ubah butir tindak lanjut"),
        [this, current](const domain::MeetingRecord& record) {
            const auto* action = actionWith(record, current());
            return action == nullptr ? -1 : m_ui.actionPoint->findData(action->point.toString());
        },
        [this, current](domain::MeetingRecord& record, const int& index) {
            const auto point = domain::PointId::fromString(m_ui.actionPoint->itemData(index).toString());
            for (domain::ActionItem& action : record.actions) {
                if (point && action.id.toString() == current()) {
                    action.point = *point;
                }
            }
        });
    binder.bind(
        m_ui.actionResolution, ActionList::tr("Ubah keputusan dasar"),
        [this, current](const domain::MeetingRecord& record) {
            const auto* action = actionWith(record, current());
            return action == nullptr || !action->resolution
                ? 0
                : std::max(0, m_ui.actionResolution->findData(action->resolution->toString()));
        },
        [this, current](domain::MeetingRecord& record, const int& index) {
            const auto id = domain::ActionItemId::fromString(current());
            const auto basis =
                domain::ResolutionId::fromString(m_ui.actionResolution->itemData(index).toString());
            if (auto changed = id ? domain::withActionResolution(record, *id, basis)
                                  : Result<domain::MeetingRecord>(record)) {
                record = *std::move(changed);
            }
        });
}

void ActionOrigin::refresh()
{
    m_ui.actionPoint->showPoints(m_desk.meeting().points);
    m_ui.actionResolution->showResolutions(m_desk.meeting().resolutions);
}

QString ActionOrigin::currentPart() const
{
    if (m_ui.actionPoint->hasFocus()) {
        return u".point"_s;
    }
    return m_ui.actionResolution->hasFocus() ? u".resolution"_s : QString();
}

QWidget* ActionOrigin::fieldOf(const QString& where) const
{
    if (where.endsWith(".point"_L1)) {
        return m_ui.actionPoint;
    }
    return where.endsWith(".resolution"_L1) ? m_ui.actionResolution : nullptr;
}

} // namespace risalah::ui
