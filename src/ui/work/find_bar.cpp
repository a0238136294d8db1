// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/find_bar.h"

#include "domain/text.h"
#include "ui/icons.h"
#include "ui/work/meeting_desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

FindBar::FindBar(MeetingDesk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_wanted(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_matchCase(new QCheckBox(tr("Bedakan huruf besar/kecil"), this))
    , m_wholeWords(new QCheckBox(tr("Kata utuh"), this))
    , m_count(new QLabel(this))
    , m_previous(new QPushButton(icon(u"chevron-up"_s), {}, this))
    , m_next(new QPushButton(icon(u"chevron-down"_s), {}, this))
    , m_one(new QPushButton(tr("Ganti"), this))
    , m_all(new QPushButton(tr("Ganti semua"), this))
    , m_replaceRow(new QWidget(this))
{
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_wanted->setObjectName(u"findText"_s);
    m_wanted->setPlaceholderText(tr("Cari"));
    m_wanted->setAccessibleName(tr("Cari dalam rapat ini"));
    m_wanted->setClearButtonEnabled(true);
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setPlaceholderText(tr("Ganti dengan"));
    m_replacement->setAccessibleName(tr("Ganti dengan"));
    m_matchCase->setObjectName(u"findMatchCase"_s);
    m_wholeWords->setObjectName(u"findWholeWords"_s);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("role", u"muted"_s);
    m_previous->setObjectName(u"findPrevious"_s);
    m_previous->setToolTip(tr("Temuan sebelumnya (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Temuan sebelumnya"));
    m_next->setObjectName(u"findNext"_s);
    m_next->setToolTip(tr("Temuan berikutnya (Enter)"));
    m_next->setAccessibleName(tr("Temuan berikutnya"));
    m_one->setObjectName(u"replaceOne"_s);
    m_all->setObjectName(u"replaceAll"_s);
    buildRows();
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::searchTyped);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::searchTyped);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindBar::searchTyped);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_desk, &MeetingDesk::changed, this, [this] {
        if (isVisible()) {
            search();
        }
    });
    setFocusProxy(m_wanted);
    hide();
}

void FindBar::buildRows()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 4, 20, 4);
    outer->setSpacing(8);
    auto* first = new QHBoxLayout;
    auto* away = new QPushButton(icon(u"x"_s), {}, this);
    away->setObjectName(u"closeFind"_s);
    away->setToolTip(tr("Tutup (Esc)"));
    away->setAccessibleName(tr("Tutup pencarian"));
    connect(away, &QPushButton::clicked, this, &FindBar::dismiss);
    first->addWidget(m_wanted, 1);
    first->addWidget(m_count);
    first->addWidget(m_previous);
    first->addWidget(m_next);
    first->addWidget(away);
    auto* second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(8);
    second->addWidget(m_replacement, 1);
    for (QCheckBox* box : {m_matchCase, m_wholeWords}) { // apart, or a word reads as its neighbour's
        second->addSpacing(8);
        second->addWidget(box);
    }
    second->addSpacing(8);
    second->addWidget(m_one);
    second->addWidget(m_all);
    outer->addLayout(first);
    outer->addWidget(m_replaceRow);
    // Row by row, as they stand.
    QWidget* before = m_wanted;
    for (QWidget* next : std::initializer_list<QWidget*>{m_previous, m_next, away, m_replacement, m_matchCase,
                                                         m_wholeWords, m_one, m_all}) {
        setTabOrder(before, next);
        before = next;
    }
}

void FindBar::open(bool replacing, const QString& selected)
{
    m_replaceRow->setVisible(replacing);
    const bool writable = !m_desk.isReadOnly();
    m_one->setEnabled(writable);
    m_all->setEnabled(writable);
    show();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n'))) {
        const QSignalBlocker quiet(m_wanted); // the one that is selected is looked at already
        m_wanted->setText(selected);
    }
    search();
    m_wanted->selectAll();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::dismiss()
{
    hide();
    Q_EMIT queryChanged({});
    Q_EMIT closed();
}

domain::TextQuery FindBar::query() const
{
    return {m_wanted->text(), m_matchCase->isChecked(), m_wholeWords->isChecked()};
}

/// Typing leads to a match at once; where none is seen from here, Enter goes to the first.
void FindBar::searchTyped()
{
    search();
    const auto seen = m_choose && isVisible() ? m_choose(m_matches) : std::nullopt;
    if (seen) {
        m_current = *seen;
        m_isShown = false;
        step(0);
    }
}

void FindBar::search()
{
    const auto known = m_matches;
    m_matches = domain::findText(m_desk.record(), query());
    if (m_matches != known) {
        m_isShown = false;
        m_current = std::min(m_current, m_matches.empty() ? 0 : m_matches.size() - 1);
    }
    showCount();
    Q_EMIT queryChanged(query());
}

void FindBar::showCount()
{
    const auto count = static_cast<int>(m_matches.size());
    if (m_wanted->text().isEmpty()) {
        m_count->clear();
    } else if (count == 0) {
        m_count->setText(tr("tidak ada"));
    } else if (m_isShown) {
        m_count->setText(tr("%1 dari %2").arg(m_current + 1).arg(count));
    } else {
        m_count->setText(tr("%n temuan", nullptr, count));
    }
    for (QPushButton* button : {m_previous, m_next}) {
        button->setEnabled(count > 0);
    }
}

void FindBar::step(int by)
{
    if (m_matches.empty()) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(m_matches.size());
    const std::ptrdiff_t from = static_cast<std::ptrdiff_t>(m_current) + (m_isShown ? by : 0);
    m_current = static_cast<std::size_t>((from + count) % count);
    m_isShown = true;
    showCount();
    Q_EMIT matchAsked(m_matches[m_current]);
}

void FindBar::replaceOne()
{
    if (m_matches.empty()) {
        return;
    }
    if (!m_isShown) {
        step(0); // first it is shown, then it is changed
        return;
    }
    const std::size_t place = m_current;
    const domain::TextMatch match = m_matches[place];
    const bool done = m_desk.apply(tr("Ganti kata"), [&](domain::MeetingRecord record) {
        return domain::withMatchReplaced(std::move(record), query(), match, m_replacement->text());
    });
    if (done && !m_matches.empty()) {
        m_current = placeAfter(match, place);
        step(0);
    }
}

/// The next match behind what was just written, which may hold the word again; from the end, the first.
std::size_t FindBar::placeAfter(const domain::TextMatch& replaced, std::size_t place) const
{
    const auto end = replaced.from + m_replacement->text().size();
    const auto isWritten = [&](const domain::TextMatch& match) {
        return match.where == replaced.where && match.from >= replaced.from && match.from < end;
    };
    while (place < m_matches.size() && isWritten(m_matches[place])) {
        ++place;
    }
    return place < m_matches.size() ? place : 0;
}

void FindBar::replaceAll()
{
    const auto count = static_cast<int>(m_matches.size());
    const domain::MeetingRecord before = m_desk.record();
    const bool done = count > 0 && m_desk.apply(tr("Ganti semua"), [&](domain::MeetingRecord record) {
        return domain::withAllReplaced(std::move(record), query(), m_replacement->text());
    });
    if (done && m_desk.record() != before) { // the same words again are no step that could be taken back
        Q_EMIT m_desk.removed(tr("%n temuan diganti.", nullptr, count));
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (enter && m_replacement->hasFocus()) {
        replaceOne();
    } else if (enter && qobject_cast<QAbstractButton*>(focusWidget()) == nullptr) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace risalah::ui
