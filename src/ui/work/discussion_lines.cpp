// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/text.h"
#include "ui/work/discussion_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/row_list_model.h"
#include "ui/work/typed_line.h"
#include "ui_discussion_page.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What becomes of a line: while it is typed, when its row is left, when it is promoted or removed.
namespace risalah::ui {

void DiscussionPage::take(const QString& text)
{
    const std::optional<domain::PointId> id = currentPoint();
    if (!id) {
        takeFirst(text);
        return;
    }
    setEmptied(text.trimmed().isEmpty() ? id->toString() : QString());
    if (holdsEmptied()) {
        return; // it goes when its row is left; until then the last text stands
    }
    m_marked = hasMarks(text) ? id->toString() : QString();
    const std::optional<domain::SpokenBy> spoken = spokenBy(text);
    if (spoken && !spoken->text.isEmpty()) {
        const auto cut = static_cast<int>(text.size() - spoken->text.size());
        const int caret = editor().caret() - cut;
        m_desk.apply(tr("Ketik butir"), [&](domain::MeetingRecord record) {
            auto named = domain::withPointSpeaker(std::move(record), *id, spoken->speaker);
            return named ? domain::withPointText(*std::move(named), *id, spoken->text) : named;
        });
        m_ui->outline->enterRow(id->toString(), std::max(0, caret));
        return;
    }
    m_desk.apply(
        tr("Ketik butir"),
        [&](domain::MeetingRecord record) {
            auto typed = domain::withPointText(std::move(record), *id, text);
            return typed ? domain::withPointEmphasis(*std::move(typed), *id, editor().emphasis()) : typed;
        },
        m_desk.typingBurst(id->toString(), storedText(*id), text));
}

std::optional<domain::SpokenBy> DiscussionPage::spokenBy(const QString& text) const
{
    if (!text.contains(": "_L1)) {
        return std::nullopt;
    }
    const QStringList speakers = m_desk.speakerNames();
    return domain::takeTypedSpeaker(text, {speakers.begin(), speakers.end()});
}

void DiscussionPage::takeFirst(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    domain::DiscussionPoint point;
    point.id = domain::PointId::create();
    point.text = text;
    point.emphasis = editor().emphasis();
    const domain::OutlinePlace place = pending();
    m_ui->outline->renameRow({}, point.id.toString());
    m_pending.reset();
    m_marked = hasMarks(text) ? point.id.toString() : QString();
    const bool added = m_desk.apply(
        tr("Ketik butir"),
        [&](domain::MeetingRecord record) { return domain::withPointAt(std::move(record), place, point); },
        m_desk.typingBurst(point.id.toString(), {}, text));
    if (!added) {
        m_ui->outline->renameRow(point.id.toString(), {});
    }
    Q_EMIT currentPointChanged();
}

bool DiscussionPage::understandLine(const domain::PointId& id)
{
    m_marked.clear();
    if (!hasMarks(storedText(id))) {
        return true;
    }
    return m_desk.apply(tr("Baca tanda pada butir"), [&](domain::MeetingRecord record) {
        return withLineUnderstood(std::move(record), id, m_desk.speakerNames(), m_desk.context().calendar);
    });
}

void DiscussionPage::makeResolution()
{
    if (const std::optional<domain::PointId> id = currentPoint(); id && understandLine(*id)) {
        m_desk.apply(tr("Jadikan keputusan"), [&](domain::MeetingRecord record) {
            return domain::withResolutionFromPoint(std::move(record), *id);
        });
    }
}

void DiscussionPage::makeAction()
{
    const std::size_t before = m_desk.record().actions.size();
    const std::optional<domain::PointId> id = currentPoint();
    // "@OPD" or ">5hk" in the line made the action already.
    if (id && understandLine(*id) && m_desk.record().actions.size() == before) {
        m_desk.apply(tr("Jadikan tindak lanjut"), [&](domain::MeetingRecord record) {
            return domain::withActionFromPoint(std::move(record), *id);
        });
    }
}

void DiscussionPage::removeRow()
{
    const std::optional<domain::PointId> id = currentPoint();
    if (!id) {
        return;
    }
    const int row = m_ui->outline->currentIndex().row();
    const domain::DiscussionPoint* point = domain::findPoint(m_desk.meeting().points, *id);
    const bool isAlone = point == nullptr || domain::isLeaf(m_desk.record(), *point);
    setEmptied({});
    const bool done = m_desk.apply(tr("Hapus butir"), [&](domain::MeetingRecord record) {
        return domain::withPointRemoved(std::move(record), *id);
    });
    if (done) {
        m_ui->outline->enterRowAt(std::max(0, row - 1), -1);
        Q_EMIT m_desk.removed(isAlone ? tr("Butir dihapus.")
                                      : tr("Butir dihapus beserta semua yang bergantung padanya."));
    }
}

void DiscussionPage::setEmptied(const QString& id)
{
    if (id != m_emptied) {
        m_emptied = id;
        Q_EMIT emptiedChanged();
    }
}

bool DiscussionPage::takeBackTyping()
{
    if (m_asked) {
        return takeBackSpeaker();
    }
    if (!holdsEmptied()) {
        return false;
    }
    setEmptied({});
    refresh(); // the record still has the text
    focusOutline();
    return true;
}

/// A point that was emptied and left goes, unless something would go with it: then its last text stands.
void DiscussionPage::dropEmptied(const domain::PointId& id)
{
    setEmptied({});
    const bool done =
        m_desk.apply(tr("Hapus butir"), [&](domain::MeetingRecord record) -> Result<domain::MeetingRecord> {
            const domain::DiscussionPoint* point = domain::findPoint(record.meeting.points, id);
            if (point != nullptr && !domain::isLeaf(record, *point)) {
                return fail(ErrorCode::PointInUse, domain::firstWords(point->text));
            }
            return domain::withPointRemoved(std::move(record), id);
        });
    if (done) {
        Q_EMIT m_desk.removed(tr("Butir dihapus."));
    } else {
        refresh();
    }
}

void DiscussionPage::removeEmptyRow()
{
    const int row = m_ui->outline->currentIndex().row();
    const QString id = m_ui->outline->currentId();
    tidy(id);
    m_pending.reset();
    refresh();
    const bool stays = !id.isEmpty() && m_ui->outline->rowModel().indexOf(id).isValid();
    if (stays) {
        m_ui->outline->enterRow(id, -1);
    } else {
        m_ui->outline->enterRowAt(std::max(0, row - 1), -1);
    }
}

void DiscussionPage::takeRow()
{
    tidy(m_ui->outline->currentId());
}

/// A row is left: what was emptied goes, marks are understood as with Enter, a begun line that stayed empty
/// goes back to the end. Whoever is asked for the speaker comes back to the row.
void DiscussionPage::tidy(const QString& id)
{
    const auto point = domain::PointId::fromString(id);
    if (point && m_asked && m_asked->point == *point) {
        return;
    }
    if (point && id == m_emptied) {
        dropEmptied(*point);
    } else if (point && id == m_marked) {
        understandLine(*point);
    } else if (id.isEmpty() && m_pending && !m_ui->outline->currentId().isEmpty()) {
        m_pending.reset();
        refresh();
    }
}

} // namespace risalah::ui
