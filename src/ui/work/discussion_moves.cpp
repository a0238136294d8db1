// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "ui/work/discussion_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_rows.h"
#include "ui/work/spell_rows.h"
#include "ui_discussion_page.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

// What changes the order and the look of the outline; the writing is in discussion_page.cpp.
namespace risalah::ui {

namespace {

using Points = std::vector<domain::DiscussionPoint>;

bool readsAs(const domain::DiscussionPoint& point, const domain::DiscussionPoint& other)
{
    return point.text == other.text && point.emphasis == other.emphasis && point.speaker == other.speaker;
}

/// The first point, read from the top, that was not there before or reads differently.
std::optional<domain::PointId> firstChange(const Points& before, const Points& level)
{
    for (const domain::DiscussionPoint& point : level) {
        const domain::DiscussionPoint* old = domain::findPoint(before, point.id);
        if (old == nullptr || !readsAs(point, *old)) {
            return point.id;
        }
        if (const auto below = firstChange(before, point.points)) {
            return below;
        }
    }
    return std::nullopt;
}

/// In reading order.
std::optional<domain::PointId> pointBefore(const Points& points, const domain::PointId& id)
{
    std::optional<domain::PointId> before;
    for (const domain::NumberedPoint& row : domain::numberPoints(points)) {
        if (row.point->id == id) {
            return before;
        }
        before = row.point->id;
    }
    return std::nullopt;
}

} // namespace

void DiscussionPage::splitRow()
{
    const std::optional<domain::PointId> id = currentPoint();
    const QString text = currentText();
    const int caret = editor().caret();
    domain::DiscussionPoint rest;
    rest.id = domain::PointId::create();
    rest.text = text.mid(caret).trimmed();
    const domain::DiscussionPoint* whole = id ? domain::findPoint(m_desk.meeting().points, *id) : nullptr;
    if (whole == nullptr || rest.text.isEmpty()) {
        return;
    }
    const auto from = static_cast<int>(text.indexOf(rest.text, caret));
    rest.emphasis = domain::emphasisWithin(whole->emphasis, from, static_cast<int>(rest.text.size()));
    const bool done = m_desk.apply(tr("Pecah butir"), [&](domain::MeetingRecord record) {
        const domain::OutlinePlace place = domain::placeAfter(record.meeting.points, *id);
        auto cut = domain::withPointText(std::move(record), *id, text.left(caret).trimmed());
        return cut ? domain::withPointAt(*std::move(cut), place, rest) : cut;
    });
    if (done) {
        m_ui->outline->enterRow(rest.id.toString(), 0);
    }
}

void DiscussionPage::indent(bool deeper)
{
    const std::optional<domain::PointId> id = currentPoint();
    const int caret = editor().caret();
    if (!id) {
        const auto& points = m_desk.meeting().points;
        const auto place =
            deeper ? domain::placeDeeper(points, pending()) : domain::placeHigher(points, pending());
        if (place) {
            startPending(*place);
        }
        return;
    }
    m_desk.apply(deeper ? tr("Jadikan anak butir") : tr("Naikkan butir"), [&](domain::MeetingRecord record) {
        return deeper ? domain::withPointIndented(std::move(record), *id)
                      : domain::withPointOutdented(std::move(record), *id);
    });
    enterPoint(*id, caret); // its new parent may be folded
}

void DiscussionPage::move(int step)
{
    const std::optional<domain::PointId> id = currentPoint();
    if (!id) {
        return;
    }
    const int caret = editor().caret();
    const auto direction = step < 0 ? domain::Direction::Up : domain::Direction::Down;
    m_desk.apply(tr("Pindah butir"), [&](domain::MeetingRecord record) {
        return domain::withPointMoved(std::move(record), *id, direction);
    });
    m_ui->outline->enterRow(id->toString(), caret);
}

void DiscussionPage::joinPrevious()
{
    const std::optional<domain::PointId> id = currentPoint();
    if (!id) {
        return;
    }
    const domain::DiscussionPoint* point = domain::findPoint(m_desk.meeting().points, *id);
    if (point != nullptr && !point->speaker.isEmpty()) {
        removeSpeaker(*id);
        return;
    }
    const auto before = pointBefore(m_desk.meeting().points, *id);
    if (before && !m_ui->outline->rowModel().indexOf(before->toString()).isValid()) {
        unfoldTo(*before); // nothing is joined to what is not seen
        return;
    }
    const int row = m_ui->outline->currentIndex().row();
    const auto& rows = m_ui->outline->rowModel().rows();
    const int caret =
        row < 1 ? 0 : static_cast<int>(rows[static_cast<std::size_t>(row) - 1].item.text.size()) + 1;
    const bool done = m_desk.apply(tr("Gabung butir"), [&](domain::MeetingRecord record) {
        return domain::withPointJoinedToPrevious(std::move(record), *id);
    });
    if (done) {
        m_ui->outline->enterRowAt(row - 1, caret);
    }
}

void DiscussionPage::removeSpeaker(const domain::PointId& id)
{
    m_desk.apply(tr("Hapus pembicara"), [&](domain::MeetingRecord record) {
        return domain::withPointSpeaker(std::move(record), id, {});
    });
}

/// Delete at the end of a row, as in a word processor.
void DiscussionPage::joinNext()
{
    if (!currentPoint() || currentText().trimmed().isEmpty()) {
        return; // nothing to join to
    }
    const int row = m_ui->outline->currentIndex().row();
    const auto& rows = m_ui->outline->rowModel().rows();
    const auto next = static_cast<std::size_t>(row) + 1;
    const auto id = next < rows.size() ? domain::PointId::fromString(rows[next].id) : std::nullopt;
    if (!id || rows[next - 1].item.fold == RowFold::Folded) { // behind a fold another point comes next
        return;
    }
    if (!rows[next].item.lead.isEmpty()) { // as at the start of that row: first the name, where it is seen
        removeSpeaker(*id);
        return;
    }
    const auto caret = static_cast<int>(currentText().size());
    m_desk.apply(tr("Gabung butir"), [&](domain::MeetingRecord record) {
        return domain::withPointJoinedToPrevious(std::move(record), *id);
    });
    m_ui->outline->enterRowAt(row, caret);
}

void DiscussionPage::drop(const QString& id, int before, int depth)
{
    const std::optional<domain::PointId> point = domain::PointId::fromString(id);
    if (!point) {
        return;
    }
    const domain::OutlinePlace place = placeForDrop(id, before, depth);
    unfold(place.parent);
    m_desk.apply(tr("Pindah butir"), [&](domain::MeetingRecord record) {
        return domain::withPointMovedTo(std::move(record), *point, place);
    });
    m_ui->outline->enterRow(id, 0);
}

/// Next to the nearest row above on its level, or as first child of the nearest that is higher.
domain::OutlinePlace DiscussionPage::placeForDrop(const QString& id, int before, int depth) const
{
    const auto& rows = m_ui->outline->rowModel().rows();
    const auto& points = m_desk.meeting().points;
    const auto point = domain::PointId::fromString(id).value_or(domain::PointId());
    const domain::DiscussionPoint* moved = domain::findPoint(points, point);
    for (auto row = static_cast<std::size_t>(std::max(0, before)); row-- > 0;) {
        const auto other = domain::PointId::fromString(rows.at(row).id);
        const bool isMoved = other
            && (*other == point || (moved != nullptr && domain::findPoint(moved->points, *other) != nullptr));
        if (!other || isMoved || rows.at(row).item.depth > depth) {
            continue;
        }
        return rows.at(row).item.depth == depth ? domain::placeAfter(points, *other)
                                                : domain::OutlinePlace{other, std::nullopt};
    }
    return {};
}

void DiscussionPage::setFoldMemory(FoldMemory memory)
{
    m_foldMemory = std::move(memory);
    m_folded = m_foldMemory.recall();
    refresh();
}

void DiscussionPage::keepFolds()
{
    if (m_foldMemory.keep) {
        m_foldMemory.keep(m_folded);
    }
}

void DiscussionPage::fold(const QString& id, bool folded)
{
    const auto point = domain::PointId::fromString(id);
    const domain::DiscussionPoint* found =
        point ? domain::findPoint(m_desk.meeting().points, *point) : nullptr;
    if (found == nullptr || found->points.empty()) {
        return;
    }
    const std::optional<domain::PointId> current = currentPoint();
    const bool hidesCurrent = folded && current && domain::findPoint(found->points, *current) != nullptr;
    if (folded) {
        m_folded.insert(id);
    } else {
        m_folded.remove(id);
    }
    keepFolds();
    if (hidesCurrent) {
        m_ui->outline->enterRow(id, -1);
    }
    refresh();
}

void DiscussionPage::toggleFold()
{
    std::optional<domain::PointId> id = currentPoint();
    const domain::DiscussionPoint* point = id ? domain::findPoint(m_desk.meeting().points, *id) : nullptr;
    if (point != nullptr && point->points.empty()) {
        id = domain::placeAfter(m_desk.meeting().points, *id).parent;
    }
    if (id) {
        fold(id->toString(), !m_folded.contains(id->toString()));
    }
}

void DiscussionPage::toggleAllFolds()
{
    QSet<QString> parents;
    for (const domain::NumberedPoint& row : domain::numberPoints(m_desk.meeting().points)) {
        if (!row.point->points.empty()) {
            parents.insert(row.point->id.toString());
        }
    }
    const std::optional<domain::PointId> current = currentPoint();
    m_folded = m_folded.contains(parents) ? QSet<QString>() : parents;
    keepFolds();
    refresh();
    if (current && !m_folded.isEmpty()) {
        // The row of the branch the caret was in.
        domain::PointId shown = *current;
        for (auto parent = domain::placeAfter(m_desk.meeting().points, shown).parent; parent;
             parent = domain::placeAfter(m_desk.meeting().points, shown).parent) {
            shown = *parent;
        }
        m_ui->outline->enterRow(shown.toString(), -1);
    }
}

void DiscussionPage::enterPoint(const domain::PointId& point, int caret)
{
    unfoldTo(point);
    m_ui->outline->enterRow(point.toString(), caret);
}

void DiscussionPage::unfoldTo(const domain::PointId& point)
{
    unfold(domain::placeAfter(m_desk.meeting().points, point).parent);
}

/// This branch, and those it is part of.
void DiscussionPage::unfold(const std::optional<domain::PointId>& branch)
{
    const auto& points = m_desk.meeting().points;
    bool hidden = false;
    for (auto parent = branch; parent; parent = domain::placeAfter(points, *parent).parent) {
        hidden = m_folded.remove(parent->toString()) || hidden;
    }
    if (hidden) {
        keepFolds();
        refresh();
    }
}

void DiscussionPage::showChangeSince(const std::vector<domain::DiscussionPoint>& before)
{
    const auto changed = firstChange(before, m_desk.meeting().points);
    if (changed && changed != currentPoint()) {
        enterPoint(*changed);
    }
}

bool DiscussionPage::showMatch(const domain::TextMatch& match)
{
    const auto point = match.where.startsWith("points"_L1) ? pointAt(match.where) : std::nullopt;
    if (!point) {
        return false;
    }
    unfoldTo(*point);
    if (!m_ui->outline->showRow(point->toString(), match.from)) {
        return false;
    }
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(match.from);
    cursor.setPosition(match.from + match.length, QTextCursor::KeepAnchor);
    editor().setTextCursor(cursor);
    return true;
}

QString DiscussionPage::selectedText() const
{
    return editor().textCursor().selectedText();
}

void DiscussionPage::toggleBold()
{
    if (!m_desk.isReadOnly()) {
        editor().toggleBold();
    }
}

void DiscussionPage::toggleItalic()
{
    if (!m_desk.isReadOnly()) {
        editor().toggleItalic();
    }
}

void DiscussionPage::pastePlain()
{
    if (!m_desk.isReadOnly()) {
        editor().pastePlain();
    }
}

void DiscussionPage::showSpelling()
{
    if (m_spelling != nullptr) {
        m_spelling->showSuggestions();
    }
}

} // namespace risalah::ui
