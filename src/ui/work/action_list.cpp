// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/action_list.h"

#include "domain/indonesian_words.h"
#include "domain/meeting_edits.h"
#include "domain/point_number.h"
#include "domain/record_texts.h"
#include "domain/text.h"
#include "domain/typed_date.h"
#include "ui/widgets.h"
#include "ui/work/assignee_line.h"
#include "ui/work/field_binder.h"
#include "ui/work/growing_text.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/name_completer.h"
#include "ui/work/outline_rows.h"
#include "ui/work/point_choice.h"
#include "ui/work/when_seen.h"
#include "ui_follow_up_page.h"
#include "wording/due_text.h"
#include "wording/labels.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using AssigneeStatus = domain::AssigneeStatus;

constexpr std::array kAssigneeStatuses = {AssigneeStatus::Open, AssigneeStatus::InProgress,
                                          AssigneeStatus::Done, AssigneeStatus::Cancelled};
constexpr std::array kPriorities = {domain::Priority::Normal, domain::Priority::Important,
                                    domain::Priority::Urgent};

template <class Record> auto actionIn(Record& record, const QString& id) -> decltype(&record.actions[0])
{
    for (auto& action : record.actions) {
        if (action.id.toString() == id) {
            return &action;
        }
    }
    return nullptr;
}

RowChip assigneeChip(const domain::Assignee& assignee)
{
    const QString text = u"%1: %2"_s.arg(assigneeName(assignee), wording::label(assignee.status).toLower());
    const QString target = u"assignee "_s + assignee.id.toString();
    switch (assignee.status) {
    case AssigneeStatus::Open:
        return {ChipKind::Neutral, u"circle"_s, text, target};
    case AssigneeStatus::InProgress:
        return {ChipKind::Accent, u"circle-dot"_s, text, target};
    case AssigneeStatus::Done:
        return {ChipKind::Ok, u"circle-check"_s, text, target};
    case AssigneeStatus::Cancelled:
        return {ChipKind::Neutral, u"circle-x"_s, text, target};
    }
    return {};
}

void setStatus(domain::Assignee& assignee, AssigneeStatus status, domain::Date today)
{
    assignee.status = status;
    assignee.doneOn =
        status == AssigneeStatus::Done ? std::optional(assignee.doneOn.value_or(today)) : std::nullopt;
}

} // namespace

ActionList::ActionList(MeetingDesk& desk, Ui::FollowUpPage& ui, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ui(ui)
    , m_binder(new FieldBinder(desk, this))
    , m_origin(desk, ui, *m_binder, [this] { return m_current; })
    , m_people(desk)
{
    for (const domain::Priority priority : kPriorities) {
        m_ui.priority->addItem(wording::label(priority));
    }
    for (const AssigneeStatus status : kAssigneeStatuses) {
        m_ui.status->addItem(wording::label(status));
    }
    setButtonIcon(m_ui.addAction, u"plus"_s);
    bindText();
    bindChoices();
    connect(&m_desk, &MeetingDesk::changed, this, [this] { m_people.noteChange(); });
    refreshWhenSeen(m_ui.actionPane, m_desk, [this] { refresh(); });
    connect(m_ui.addAction, &QPushButton::clicked, this, &ActionList::add);
    connect(m_ui.actions, &RowListView::currentIdChanged, this, &ActionList::showCurrent);
    connect(m_ui.actions, &RowListView::chipActivated, this, &ActionList::openChip);
    connect(m_ui.actions, &RowListView::rowActivated, this, &ActionList::write);
    connect(m_ui.actions, &RowListView::removalAsked, this, &ActionList::removeCurrent);
    refresh();
}

const domain::ActionItem* ActionList::current() const
{
    return actionIn(m_desk.record(), m_current);
}

void ActionList::bindText()
{
    m_ui.actionText->setPlaceholderText(tr("Ketik tindak lanjut…"));
    m_binder->bind(
        m_ui.actionText, tr("Ubah tindak lanjut"),
        [this](const domain::MeetingRecord& record) {
            const auto* action = actionIn(record, m_current);
            return action == nullptr ? QString() : action->text;
        },
        [this](domain::MeetingRecord& record, const QString& text) {
            if (auto* action = actionIn(record, m_current)) {
                action->text = text;
            }
        });
    useMeetingHistory(m_ui.assignees);
    useMeetingHistory(m_ui.due);
    suggestNameList(m_ui.assignees, [this] { return m_people.names(); });
    connect(m_ui.assignees, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_ui.assignees->hasFocus()) {
            takeAssignees(text);
        }
    });
    connect(m_ui.assignees, &QLineEdit::editingFinished, this, &ActionList::showCurrent);
    connect(m_ui.due, &QLineEdit::textEdited, this, &ActionList::showDue);
    connect(m_ui.due, &QLineEdit::editingFinished, this, &ActionList::takeDue);
}

void ActionList::bindChoices()
{
    m_binder->bind(
        m_ui.priority, tr("Ubah prioritas"),
        [this](const domain::MeetingRecord& record) {
            const auto* action = actionIn(record, m_current);
            return action == nullptr ? 0 : static_cast<int>(action->priority);
        },
        [this](domain::MeetingRecord& record, const int& index) {
            if (auto* action = actionIn(record, m_current)) {
                action->priority = kPriorities.at(static_cast<std::size_t>(index));
            }
        });
    m_binder->bind(
        m_ui.status, tr("Ubah keadaan"),
        [this](const domain::MeetingRecord& record) {
            const auto* action = actionIn(record, m_current);
            return action == nullptr ? 0 : static_cast<int>(domain::overallStatus(*action));
        },
        [this](domain::MeetingRecord& record, const int& index) {
            if (auto* action = actionIn(record, m_current)) {
                for (domain::Assignee& assignee : action->assignees) {
                    setStatus(assignee, kAssigneeStatuses.at(static_cast<std::size_t>(index)),
                              m_desk.context().today);
                }
            }
        });
}

ListRow ActionList::rowOf(const domain::ActionItem& action) const
{
    RowItem item;
    item.label = actionName(action);
    item.text = action.text;
    item.hint = tr("Ketik tindak lanjut…");
    for (const domain::Assignee& assignee : action.assignees) {
        item.chips.push_back(assigneeChip(assignee));
    }
    if (action.assignees.empty()) {
        item.chips.push_back(
            {ChipKind::Warn, u"triangle-alert"_s, tr("Belum ada penanggung jawab"), u"assignees"_s});
    }
    const bool isLate = domain::isOverdue(action, m_desk.context().today);
    item.chips.push_back({isLate ? ChipKind::Bad : ChipKind::Neutral, isLate ? u"clock-alert"_s : u"clock"_s,
                          wording::dueText(action), u"due"_s});
    if (action.priority != domain::Priority::Normal) {
        item.chips.push_back({ChipKind::Warn, u"flag"_s, wording::label(action.priority), QString()});
    }
    item.chips.push_back({ChipKind::Neutral, u"message-circle"_s, referenceOf(m_desk.record(), action.point),
                          pathOf(m_desk.record(), action.point)});
    const auto& resolutions = m_desk.meeting().resolutions;
    const auto basis = std::ranges::find_if(
        resolutions, [&](const domain::Resolution& one) { return one.id == action.resolution; });
    if (basis != resolutions.end()) {
        const auto place = static_cast<std::size_t>(basis - resolutions.begin());
        item.chips.push_back({ChipKind::Neutral, u"gavel"_s, tr("keputusan angka %1").arg(place + 1),
                              domain::listPath(u"resolutions", place)});
    }
    return {action.id.toString(), std::move(item)};
}

void ActionList::refresh()
{
    const domain::MeetingRecord& record = m_desk.record();
    std::vector<ListRow> rows;
    for (const domain::ActionItem& action : record.actions) {
        if (!action.removed) {
            rows.push_back(rowOf(action));
        }
    }
    const bool any = !rows.empty();
    if (!any && m_ui.actionPane->isAncestorOf(QApplication::focusWidget())) {
        m_ui.addAction->setFocus(Qt::OtherFocusReason); // Qt would give it to a button of the preview
    }
    m_ui.actionCount->setText(any ? QString::number(rows.size()) : QString());
    m_ui.actions->rowModel().setRows(std::move(rows));
    m_ui.actions->setVisible(any && !m_folded);
    m_ui.noActions->setVisible(!any);
    m_ui.addAction->setEnabled(!record.meeting.points.empty());
    m_origin.refresh();
    if (any && !m_ui.actions->currentIndex().isValid()) {
        m_ui.actions->setCurrentIndex(m_ui.actions->rowModel().index(0));
    }
    showCurrent();
}

void ActionList::showCurrent()
{
    const QString left = std::exchange(m_current, m_ui.actions->currentId());
    if (left != m_current) {
        QMetaObject::invokeMethod(this, [this, left] { drop(left); }, Qt::QueuedConnection);
    }
    m_ui.actionDetails->setVisible(!m_current.isEmpty());
    m_binder->refresh();
    const domain::ActionItem* action = current();
    if (action == nullptr) {
        return;
    }
    const QStringList named = namesOf(action->assignees);
    const QStringList shown = namesIn(m_ui.assignees->text());
    // A person typed by the bare name gets the office in brackets once the field is left.
    const auto isTyping = [&] {
        return m_ui.assignees->hasFocus()
            && namesOf(assigneesNamed(action->assignees, shown, m_people)) == named;
    };
    if (shown != named && !isTyping()) {
        m_ui.assignees->setText(named.join(u"; "_s));
        m_ui.assignees->setCursorPosition(0); // a long line is read from its beginning
    }
    if (!m_ui.due->hasFocus() || !m_ui.due->isModified()) {
        m_ui.due->setText(domain::dueAsTyped(action->due));
        showDue(m_ui.due->text());
    }
}

void ActionList::takeAssignees(const QString& typed)
{
    m_desk.change(
        tr("Ubah penanggung jawab"),
        [&](domain::MeetingRecord& record) {
            if (auto* action = actionIn(record, m_current)) {
                action->assignees = assigneesNamed(action->assignees, namesIn(typed), m_people);
            }
        },
        u"assignees "_s + m_current);
}

void ActionList::showDue(const QString& typed)
{
    const domain::Date meetingDate = m_desk.meeting().date;
    const domain::DueRule rule = domain::dueFromTyped(typed, meetingDate);
    const auto date = domain::computeDue(rule, meetingDate, m_desk.context().calendar);
    m_ui.dueDate->setText(date ? domain::dayAndDate(*date) : QString());
}

void ActionList::takeDue()
{
    const auto id = domain::ActionItemId::fromString(m_current);
    const domain::ActionItem* action = current();
    m_ui.due->setModified(false);
    if (!id || action == nullptr || m_ui.due->text() == domain::dueAsTyped(action->due)) {
        return;
    }
    const domain::DueRule rule = domain::dueFromTyped(m_ui.due->text(), m_desk.meeting().date);
    m_desk.apply(tr("Ubah tenggat"), [&](domain::MeetingRecord record) {
        return domain::withActionDue(std::move(record), *id, rule, m_desk.context().calendar);
    });
}

/// A click on an assignee's chip goes to the next status; other chips lead to their field.
void ActionList::openChip(const QString& target)
{
    if (target == "due"_L1 || target == "assignees"_L1) {
        focusOn(target == "due"_L1 ? m_ui.due : m_ui.assignees);
        return;
    }
    if (!target.startsWith("assignee "_L1)) {
        Q_EMIT m_desk.navigationAsked(target);
        return;
    }
    const QString id = target.mid(9);
    m_desk.change(tr("Ubah keadaan"), [&](domain::MeetingRecord& record) {
        for (domain::ActionItem& action : record.actions) {
            for (domain::Assignee& assignee : action.assignees) {
                if (assignee.id.toString() == id) {
                    const auto next =
                        (static_cast<std::size_t>(assignee.status) + 1) % kAssigneeStatuses.size();
                    setStatus(assignee, kAssigneeStatuses.at(next), m_desk.context().today);
                }
            }
        }
    });
}

void ActionList::enter()
{
    focusOn(m_ui.actions);
}

void ActionList::write()
{
    focusOn(m_ui.actionText);
}

void ActionList::focusOn(QWidget* part)
{
    Q_EMIT comesUp(part);
    part->setFocus(Qt::OtherFocusReason);
}

void ActionList::setFolded(bool folded)
{
    m_folded = folded;
    m_ui.actions->setVisible(!folded && m_ui.actions->rowModel().rowCount() > 0);
}

void ActionList::add()
{
    const auto points = domain::numberPoints(m_desk.meeting().points);
    if (points.empty()) {
        return;
    }
    Q_EMIT comesUp(m_ui.actionText); // only a list that is seen follows the record
    if (!isEmptyRow(m_current)) {
        domain::ActionItem added;
        added.id = domain::ActionItemId::create();
        added.meeting = m_desk.meeting().id;
        added.point = points.back().point->id;
        const bool done = m_desk.change(tr("Tambah tindak lanjut"), [&](domain::MeetingRecord& record) {
            record.actions.push_back(added);
        });
        if (!done) {
            return;
        }
        m_desk.noteBegun(added.id.toString());
        m_ui.actions->selectId(added.id.toString());
    }
    focusOn(m_ui.actionText);
}

bool ActionList::isEmptyRow(const QString& id) const
{
    const auto* action = actionIn(m_desk.record(), id);
    return action != nullptr && !action->removed && domain::isBlank(action->text);
}

void ActionList::leave()
{
    drop(std::exchange(m_current, {}));
}

/// A row that was left empty goes; where it was only begun nothing of it stays for undo.
void ActionList::drop(const QString& left)
{
    const auto id = domain::ActionItemId::fromString(left);
    if (!id || left == m_current || !isEmptyRow(left) || m_desk.takeBackBegun(left)) {
        return;
    }
    const bool done = m_desk.apply(tr("Hapus tindak lanjut"), [&](domain::MeetingRecord record) {
        // What it was called is what the wastebasket calls it.
        const auto* stored = actionIn(m_desk.session().stored(), left);
        if (auto* action = actionIn(record, left); action != nullptr && stored != nullptr) {
            action->text = stored->text;
        }
        return domain::withActionRemoved(std::move(record), *id);
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("Tindak lanjut dihapus."));
    }
}

void ActionList::removeCurrent()
{
    const auto id = domain::ActionItemId::fromString(m_current);
    const bool done = id && m_desk.apply(tr("Hapus tindak lanjut"), [&](domain::MeetingRecord record) {
        return domain::withActionRemoved(std::move(record), *id);
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("Tindak lanjut dihapus."));
    }
}

QString ActionList::currentField() const
{
    const auto& list = m_desk.record().actions;
    const auto row = std::ranges::find_if(
        list, [this](const domain::ActionItem& one) { return one.id.toString() == m_current; });
    if (row == list.end()) {
        return {};
    }
    const QString path = domain::listPath(u"actions", static_cast<std::size_t>(row - list.begin()));
    if (m_ui.assignees->hasFocus()) {
        return path + u".assignees";
    }
    if (const QString part = m_origin.currentPart(); !part.isEmpty()) {
        return path + part;
    }
    return path + (m_ui.due->hasFocus() ? u".due"_s : u".text"_s);
}

bool ActionList::showField(const QString& where)
{
    const auto row = indexIn(where, u"actions"_s);
    const auto& list = m_desk.record().actions;
    if (!row || *row >= list.size()) {
        return false;
    }
    Q_EMIT comesUp(m_ui.actions); // only a list that is seen follows the record
    m_ui.actions->selectId(list[*row].id.toString());
    focusOn(fieldOf(where));
    return true;
}

QWidget* ActionList::fieldOf(const QString& where) const
{
    if (QWidget* origin = m_origin.fieldOf(where)) {
        return origin;
    }
    if (where.contains("assignees"_L1)) {
        return m_ui.assignees;
    }
    if (where.contains("due"_L1)) {
        return m_ui.due;
    }
    return where.endsWith(".priority"_L1) ? static_cast<QWidget*>(m_ui.priority) : m_ui.actionText;
}

} // namespace risalah::ui
