// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/agenda_list.h"

#include "domain/emphasis.h"
#include "ui/work/agenda_times.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_list_model.h"
#include "ui/work/spell_rows.h"
#include "ui/work/when_seen.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

std::vector<domain::AgendaItem>::iterator itemWith(domain::MeetingRecord& record, const QString& id)
{
    return std::find_if(record.meeting.agenda.begin(), record.meeting.agenda.end(),
                        [&](const auto& item) { return item.id.toString() == id; });
}

} // namespace

AgendaList::AgendaList(MeetingDesk& desk, OutlineView& view) : QObject(&view), m_desk(desk), m_view(view)
{
    view.setInsideCard();
    refreshWhenSeen(&view, desk, [this] { refresh(); });
    connect(&view.editor(), &OutlineEditor::edited, this, &AgendaList::take);
    connect(&view.editor(), &OutlineEditor::gesture, this, &AgendaList::act);
    connect(&view.editor(), &OutlineEditor::linesPasted, this, &AgendaList::pasteLines);
    connect(&view, &OutlineView::rowLeft, this, &AgendaList::tidy, Qt::QueuedConnection);
    connect(
        &view.editor(), &OutlineEditor::focusLeft, this, [this] { tidy(m_view.currentId()); },
        Qt::QueuedConnection);
    if (desk.spelling() != nullptr) {
        m_spelling = new SpellRows(view, *desk.spelling(), u"agenda"_s);
    }
    refresh();
}

std::size_t AgendaList::pendingRow() const
{
    const std::size_t count = m_desk.meeting().agenda.size();
    return std::min(m_pendingAt.value_or(count), count);
}

void AgendaList::refresh()
{
    if (m_view.currentId() == m_emptied && !m_view.editor().text().trimmed().isEmpty()) {
        setEmptied({}); // an undo brought the text back
    }
    std::vector<ListRow> rows;
    const auto& agenda = m_desk.meeting().agenda;
    const auto addPending = [&] {
        RowItem item;
        item.label = u"%1."_s.arg(rows.size() + 1);
        item.hint = tr("Ketik acara…");
        item.isFlat = true;
        rows.push_back({QString(), item});
    };
    for (std::size_t i = 0; i < agenda.size(); ++i) {
        if (i == pendingRow()) {
            addPending();
        }
        RowItem item;
        item.label = u"%1."_s.arg(rows.size() + 1);
        item.text = agenda[i].title;
        item.isFlat = true;
        for (const QString& times : {plannedText(agenda[i]), actualText(agenda[i])}) {
            if (!times.isEmpty()) {
                item.chips.push_back({ChipKind::Neutral, u"clock"_s, times, QString()});
            }
        }
        rows.push_back({agenda[i].id.toString(), item});
    }
    if (pendingRow() == agenda.size()) {
        addPending();
    }
    m_view.setRows(std::move(rows));
    m_view.fitToRows();
}

void AgendaList::take(const QString& text)
{
    const QString id = m_view.currentId();
    if (!id.isEmpty()) {
        setEmptied(text.trimmed().isEmpty() ? id : QString());
        if (holdsEmptied()) {
            return; // it goes when its row is left
        }
        m_desk.change(
            tr("Ubah acara"),
            [&](domain::MeetingRecord& record) {
                if (const auto item = itemWith(record, id); item != record.meeting.agenda.end()) {
                    item->title = text;
                }
            },
            u"agenda "_s + id);
        return;
    }
    if (text.trimmed().isEmpty()) {
        return;
    }
    domain::AgendaItem added;
    added.id = domain::AgendaItemId::create();
    added.title = text;
    const std::size_t at = pendingRow();
    m_pendingAt.reset();
    m_view.renameRow({}, added.id.toString());
    m_desk.change(
        tr("Tambah acara"),
        [&](domain::MeetingRecord& record) {
            auto& agenda = record.meeting.agenda;
            agenda.insert(agenda.begin() + static_cast<std::ptrdiff_t>(at), added);
        },
        u"agenda "_s + added.id.toString());
}

void AgendaList::act(OutlineGesture gesture)
{
    const int row = m_view.currentIndex().row();
    switch (gesture) {
    case OutlineGesture::NewRow:
        startRow();
        break;
    case OutlineGesture::RemoveEmptyRow:
    case OutlineGesture::JoinPrevious:
        removeRow();
        break;
    case OutlineGesture::PreviousRow:
        m_view.enterRowAt(row - 1, -1);
        break;
    case OutlineGesture::NextRow:
        m_view.enterRowAt(row + 1, 0);
        break;
    case OutlineGesture::FirstRow:
        m_view.enterRowAt(0, 0);
        break;
    case OutlineGesture::LastRow:
        m_view.enterRowAt(m_view.rowModel().rowCount() - 1, -1);
        break;
    case OutlineGesture::Deeper:
        m_view.editor().moveFocus(true);
        break;
    case OutlineGesture::Higher:
        m_view.editor().moveFocus(false);
        break;
    case OutlineGesture::EditLead:
    case OutlineGesture::JoinNext: // two items do not become one
    case OutlineGesture::Leave:
        break;
    }
}

void AgendaList::startRow()
{
    if (m_view.currentId().isEmpty()) {
        return;
    }
    m_pendingAt = static_cast<std::size_t>(m_view.currentIndex().row()) + 1;
    refresh();
    m_view.enterRow({}, 0);
}

void AgendaList::removeRow()
{
    if (!m_view.editor().text().isEmpty()) {
        return;
    }
    if (m_view.currentId().isEmpty()) {
        const int row = m_view.currentIndex().row();
        m_pendingAt.reset();
        refresh();
        m_view.enterRowAt(std::max(0, row - 1), -1);
    } else {
        removeCurrent();
    }
}

bool AgendaList::removeCurrent()
{
    const QString id = m_view.currentId();
    if (id.isEmpty()) {
        return false;
    }
    const int row = m_view.currentIndex().row();
    removeItem(id);
    m_view.enterRowAt(std::max(0, row - 1), -1);
    return true;
}

void AgendaList::removeItem(const QString& id)
{
    setEmptied({});
    const bool done = m_desk.change(tr("Hapus acara"), [&](domain::MeetingRecord& record) {
        if (const auto item = itemWith(record, id); item != record.meeting.agenda.end()) {
            record.meeting.agenda.erase(item);
        }
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("Acara dihapus."));
    }
}

void AgendaList::setEmptied(const QString& id)
{
    if (id != m_emptied) {
        m_emptied = id;
        Q_EMIT emptiedChanged();
    }
}

bool AgendaList::takeBackTyping()
{
    if (!holdsEmptied()) {
        return false;
    }
    setEmptied({});
    refresh(); // the record still has the text
    return true;
}

/// A row that was emptied and left is an item less; a begun line that stayed empty goes back to the end.
void AgendaList::tidy(const QString& id)
{
    if (!id.isEmpty() && id == m_emptied) {
        removeItem(id);
    } else if (id.isEmpty() && m_pendingAt && !m_view.currentId().isEmpty()) {
        m_pendingAt.reset();
        refresh();
    }
}

void AgendaList::showSpelling()
{
    if (m_spelling != nullptr) {
        m_spelling->showSuggestions();
    }
}

int AgendaList::currentItem() const
{
    const auto& agenda = m_desk.meeting().agenda;
    const auto item = std::ranges::find_if(
        agenda, [this](const domain::AgendaItem& one) { return one.id.toString() == m_view.currentId(); });
    return item == agenda.end() ? -1 : static_cast<int>(item - agenda.begin());
}

void AgendaList::move(int step)
{
    const QString id = m_view.currentId();
    if (id.isEmpty()) {
        return;
    }
    const int caret = m_view.editor().caret();
    m_desk.change(tr("Pindah acara"), [&](domain::MeetingRecord& record) {
        auto& agenda = record.meeting.agenda;
        const auto item = itemWith(record, id);
        const auto target = std::distance(agenda.begin(), item) + step;
        if (item != agenda.end() && target >= 0 && target < static_cast<std::ptrdiff_t>(agenda.size())) {
            std::iter_swap(item, agenda.begin() + target);
        }
    });
    m_view.enterRow(id, caret);
}

void AgendaList::pasteLines(const QString& text)
{
    static const QRegularExpression number(u"^\\s*(?:\\d+[.)]\\s*|[a-z][.)]\\s+|[-•–]\\s*|\\*\\s+)"_s);
    const std::size_t at = m_view.currentId().isEmpty()
        ? pendingRow()
        : static_cast<std::size_t>(m_view.currentIndex().row()) + 1;
    m_desk.change(tr("Tempel acara"), [&](domain::MeetingRecord& record) {
        auto& agenda = record.meeting.agenda;
        auto next = static_cast<std::ptrdiff_t>(std::min(at, agenda.size()));
        for (QString line : text.split(QLatin1Char('\n'))) {
            line = domain::withoutChatMarks(line.remove(number).simplified()).text;
            if (!line.isEmpty()) {
                agenda.insert(agenda.begin() + next,
                              domain::AgendaItem{domain::AgendaItemId::create(), line});
                ++next;
            }
        }
    });
}

} // namespace risalah::ui
