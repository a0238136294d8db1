// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/resolution_list.h"

#include "domain/meeting_edits.h"
#include "domain/point_number.h"
#include "domain/record_texts.h"
#include "domain/text.h"
#include "ui/widgets.h"
#include "ui/work/field_binder.h"
#include "ui/work/growing_text.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/point_box.h"
#include "ui/work/point_choice.h"
#include "ui/work/row_list_model.h"
#include "ui/work/when_seen.h"
#include "ui_follow_up_page.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

template <class Record>
auto resolutionIn(Record& record, const QString& id) -> decltype(&record.meeting.resolutions[0])
{
    for (auto& resolution : record.meeting.resolutions) {
        if (resolution.id.toString() == id) {
            return &resolution;
        }
    }
    return nullptr;
}

} // namespace

ResolutionList::ResolutionList(MeetingDesk& desk, Ui::FollowUpPage& ui, QObject* parent)
    : QObject(parent), m_desk(desk), m_ui(ui), m_binder(new FieldBinder(desk, this))
{
    setButtonIcon(m_ui.addResolution, u"plus"_s);
    bindDetails();
    refreshWhenSeen(m_ui.resolutionPane, m_desk, [this] { refresh(); });
    connect(m_ui.addResolution, &QPushButton::clicked, this, &ResolutionList::add);
    connect(m_ui.resolutions, &RowListView::currentIdChanged, this, &ResolutionList::showCurrent);
    connect(m_ui.resolutions, &RowListView::chipActivated, &m_desk, &MeetingDesk::navigationAsked);
    connect(m_ui.resolutions, &RowListView::rowActivated, this, [this] { focusOn(m_ui.resolutionText); });
    connect(m_ui.resolutions, &RowListView::removalAsked, this, &ResolutionList::removeCurrent);
    refresh();
}

void ResolutionList::bindDetails()
{
    m_ui.resolutionText->setPlaceholderText(tr("Ketik keputusan…"));
    m_binder->bind(
        m_ui.resolutionText, tr("Ubah keputusan"),
        [this](const domain::MeetingRecord& record) {
            const auto* resolution = resolutionIn(record, m_current);
            return resolution == nullptr ? QString() : resolution->text;
        },
        [this](domain::MeetingRecord& record, const QString& text) {
            if (auto* resolution = resolutionIn(record, m_current)) {
                resolution->text = text;
            }
        });
    m_binder->bind(
        m_ui.resolutionPoint, tr("Ubah butir keputusan"),
        [this](const domain::MeetingRecord& record) {
            const auto* resolution = resolutionIn(record, m_current);
            return resolution == nullptr ? -1 : m_ui.resolutionPoint->findData(resolution->point.toString());
        },
        [this](domain::MeetingRecord& record, const int& index) {
            const auto point = domain::PointId::fromString(m_ui.resolutionPoint->itemData(index).toString());
            auto* resolution = resolutionIn(record, m_current);
            if (resolution != nullptr && point) {
                resolution->point = *point;
            }
        });
}

void ResolutionList::refresh()
{
    const domain::MeetingRecord& record = m_desk.record();
    std::vector<ListRow> rows;
    for (const domain::Resolution& resolution : record.meeting.resolutions) {
        RowItem item;
        item.label = u"%1."_s.arg(rows.size() + 1);
        item.text = resolution.text;
        item.hint = tr("Ketik keputusan…");
        const auto follows = [&](const domain::ActionItem& action) {
            return !action.removed && action.resolution == resolution.id;
        };
        const auto actions = std::ranges::count_if(record.actions, follows);
        item.chips.push_back({ChipKind::Neutral, u"message-circle"_s, referenceOf(record, resolution.point),
                              pathOf(record, resolution.point)});
        if (actions > 0) {
            item.chips.push_back(
                {ChipKind::Neutral, u"list-checks"_s,
                 tr("%n tindak lanjut", nullptr, static_cast<int>(actions)),
                 domain::listPath(u"actions",
                                  static_cast<std::size_t>(std::ranges::find_if(record.actions, follows)
                                                           - record.actions.begin()))});
        }
        rows.push_back({resolution.id.toString(), std::move(item)});
    }
    const bool any = !rows.empty();
    if (!any && m_ui.resolutionPane->isAncestorOf(QApplication::focusWidget())) {
        m_ui.addResolution->setFocus(Qt::OtherFocusReason); // Qt would give it to the list of actions
    }
    m_ui.resolutions->rowModel().setRows(std::move(rows));
    m_ui.resolutions->setVisible(any);
    m_ui.noResolutions->setVisible(!any);
    m_ui.addResolution->setEnabled(!record.meeting.points.empty());
    m_ui.resolutionCount->setText(any ? QString::number(record.meeting.resolutions.size()) : QString());
    m_ui.resolutionPoint->showPoints(record.meeting.points);
    if (any && !m_ui.resolutions->currentIndex().isValid()) {
        m_ui.resolutions->setCurrentIndex(m_ui.resolutions->rowModel().index(0));
    }
    showCurrent();
}

void ResolutionList::showCurrent()
{
    const QString left = std::exchange(m_current, m_ui.resolutions->currentId());
    if (left != m_current) {
        QMetaObject::invokeMethod(this, [this, left] { drop(left); }, Qt::QueuedConnection);
    }
    m_ui.resolutionDetails->setVisible(!m_current.isEmpty());
    m_binder->refresh();
}

void ResolutionList::enter()
{
    focusOn(m_ui.resolutions);
}

void ResolutionList::focusOn(QWidget* part)
{
    Q_EMIT comesUp(part);
    part->setFocus(Qt::OtherFocusReason);
}

void ResolutionList::add()
{
    const auto points = domain::numberPoints(m_desk.meeting().points);
    if (points.empty()) {
        return;
    }
    Q_EMIT comesUp(m_ui.resolutionText); // only a list that is seen follows the record
    if (!isEmptyRow(m_current)) {
        const domain::Resolution added{domain::ResolutionId::create(), points.back().point->id, {}};
        const bool done = m_desk.change(tr("Tambah keputusan"), [&](domain::MeetingRecord& record) {
            record.meeting.resolutions.push_back(added);
        });
        if (!done) {
            return;
        }
        m_desk.noteBegun(added.id.toString());
        m_ui.resolutions->selectId(added.id.toString());
    }
    focusOn(m_ui.resolutionText);
}

bool ResolutionList::isEmptyRow(const QString& id) const
{
    const auto* resolution = resolutionIn(m_desk.record(), id);
    return resolution != nullptr && domain::isBlank(resolution->text);
}

void ResolutionList::leave()
{
    drop(std::exchange(m_current, {}));
}

/// A row that was left empty goes; where it was only begun nothing of it stays for undo.
void ResolutionList::drop(const QString& left)
{
    const auto id = domain::ResolutionId::fromString(left);
    if (!id || left == m_current || !isEmptyRow(left) || m_desk.takeBackBegun(left)) {
        return;
    }
    const bool done = m_desk.apply(tr("Hapus keputusan"), [&](domain::MeetingRecord record) {
        return domain::withResolutionRemoved(std::move(record), *id);
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("Keputusan dihapus."));
    }
}

void ResolutionList::move(int step)
{
    m_desk.change(tr("Pindah keputusan"), [&](domain::MeetingRecord& record) {
        auto& list = record.meeting.resolutions;
        const auto* resolution = resolutionIn(record, m_current);
        if (resolution == nullptr) {
            return;
        }
        const auto from = std::distance(std::as_const(list).data(), resolution);
        const auto to = from + step;
        if (to >= 0 && to < static_cast<std::ptrdiff_t>(list.size())) {
            std::iter_swap(list.begin() + from, list.begin() + to);
        }
    });
}

void ResolutionList::removeCurrent()
{
    const auto id = domain::ResolutionId::fromString(m_current);
    const bool done = id && m_desk.apply(tr("Hapus keputusan"), [&](domain::MeetingRecord record) {
        return domain::withResolutionRemoved(std::move(record), *id);
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("Keputusan dihapus."));
    }
}

QString ResolutionList::currentField() const
{
    const auto& list = m_desk.meeting().resolutions;
    const auto row = std::ranges::find_if(
        list, [this](const domain::Resolution& one) { return one.id.toString() == m_current; });
    return row == list.end()
        ? QString()
        : domain::listPath(u"resolutions", static_cast<std::size_t>(row - list.begin())) + u".text";
}

bool ResolutionList::showField(const QString& where)
{
    const auto row = indexIn(where, u"resolutions"_s);
    const auto& list = m_desk.meeting().resolutions;
    if (row && *row < list.size()) {
        Q_EMIT comesUp(m_ui.resolutions);
        m_ui.resolutions->selectId(list[*row].id.toString());
        focusOn(m_ui.resolutionText);
        return true;
    }
    if (where.contains("resolutions"_L1)) {
        focusOn(m_ui.addResolution);
        return true;
    }
    return false;
}

} // namespace risalah::ui
