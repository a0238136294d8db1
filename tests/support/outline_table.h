// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/hands.h"
#include "support/window_bench.h"
#include "ui/command_registry.h"
#include "ui/work/discussion_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_layout.h"
#include "ui/work/row_list_model.h"
#include "ui/work/workspace.h"

#include <QAction>
#include <QTest>

namespace risalah::test {

/// A window with one meeting open at "Pembahasan".
class Table {
public:
    [[nodiscard]] bool open(const std::vector<domain::DiscussionPoint>& points = {})
    {
        if (!bench.openNew()) {
            return false;
        }
        domain::MeetingRecord record;
        record.meeting.id = domain::MeetingId::create();
        record.meeting.title = QStringLiteral("Rakor uji");
        record.meeting.date = *domain::Date::fromIso(QStringLiteral("2025-07-15"));
        record.meeting.points = points;
        domain::Seat seat;
        seat.id = domain::SeatId::create();
        seat.seat = QStringLiteral("Kapolres");
        seat.office = QStringLiteral("Polres Contoh");
        record.meeting.attendance = {seat};
        domain::Phrase phrase;
        phrase.text = QStringLiteral("Menugaskan perangkat daerah terkait");
        domain::OrgUnit unit;
        unit.name = QStringLiteral("Satpol PP");
        const auto added = bench.ask([record, phrase, unit](app::Register& opened) {
            return opened.directory().add(phrase) && opened.directory().add(unit)
                ? opened.meetings().add(record, QStringLiteral("uji"))
                : Result<app::LoadedRecord>(fail(ErrorCode::DatabaseFailed));
        });
        if (!added) {
            return false;
        }
        bench.window.open(
            {ui::PageId::Meeting, added->record.meeting.id.toString(), QStringLiteral("pembahasan")});
        bench.window.activateWindow();
        return QTest::qWaitFor([this] { return bench.window.findChild<ui::Workspace*>() != nullptr; })
            && QTest::qWaitFor([this] { return outline().isVisible() && editor().hasFocus(); });
    }

    [[nodiscard]] ui::Workspace& workspace() const { return *bench.window.findChild<ui::Workspace*>(); }
    [[nodiscard]] ui::MeetingDesk& desk() const { return workspace().desk(); }
    [[nodiscard]] ui::OutlineView& outline() const
    {
        return *workspace().findChild<ui::DiscussionPage*>()->findChild<ui::OutlineView*>(
            QStringLiteral("outline"));
    }
    [[nodiscard]] ui::OutlineEditor& editor() const { return outline().editor(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList shown;
        for (const ui::ListRow& row : outline().rowModel().rows()) {
            shown.append(row.item.label + u' '
                         + (row.item.lead.isEmpty() ? QString() : QString(row.item.lead + u": "))
                         + row.item.text);
        }
        return shown;
    }
    /// "1. satu | a. dua"
    [[nodiscard]] QString text() const
    {
        QStringList shown = rows();
        if (!outline().rowModel().rows().empty() && outline().rowModel().rows().back().id.isEmpty()) {
            shown.removeLast();
        }
        return shown.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QStringList chipsOf(int row) const
    {
        QStringList chips;
        for (const ui::RowChip& chip : outline().rowModel().rows().at(std::size_t(row)).item.chips) {
            chips.append(chip.text);
        }
        return chips;
    }
    void trigger(ui::Command command) const { bench.window.commands().action(command)->trigger(); }
    [[nodiscard]] QPoint labelOf(int row) const
    {
        const QModelIndex index = outline().rowModel().index(row);
        return outline().visualRect(index).topLeft()
            + outline().rowDelegate().layoutOf(index).labelRect().center();
    }

    mutable WindowBench bench;
    Hands hands;
};

inline domain::DiscussionPoint point(const char* text, std::vector<domain::DiscussionPoint> below = {})
{
    return {domain::PointId::create(), {}, QString::fromUtf8(text), std::move(below)};
}

} // namespace risalah::test
