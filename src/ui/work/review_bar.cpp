// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/review_bar.h"

#include "domain/indonesian_words.h"
#include "domain/meeting_edits.h"
#include "ui/models/meeting_cells.h"
#include "ui/widgets.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "wording/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using domain::ReviewState;

struct StepLook {
    QString text;
    QString icon;
    QString name;
};

StepLook lookOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Submitted:
        return {ReviewBar::tr("Ajukan untuk ditelaah"), u"send"_s, u"submitReview"_s};
    case ReviewState::Returned:
        return {ReviewBar::tr("Kembalikan"), u"undo-2"_s, u"returnReview"_s};
    case ReviewState::Ready:
        return {ReviewBar::tr("Nyatakan siap"), u"check"_s, u"readyReview"_s};
    case ReviewState::Draft:
        break;
    }
    return {};
}

} // namespace

ReviewBar::ReviewBar(QWidget* parent)
    : QFrame(parent)
    , m_state(new Chip(this))
    , m_turn(makeLabel({}, u"muted"_s, this))
    , m_note(makeLabel({}, {}, this))
    , m_newNote(new QLineEdit(this))
    , m_steps(new QHBoxLayout)
    , m_noteSteps(new QHBoxLayout)
{
    setProperty("role", u"card"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"reviewNote"_s);
    m_turn->setObjectName(u"reviewTurn"_s);
    m_newNote->setObjectName(u"newReviewNote"_s);
    m_newNote->setPlaceholderText(tr("Catatan untuk notulis, wajib bila dikembalikan"));
    m_newNote->setAccessibleName(tr("Catatan telaah"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    outer->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(makeLabel(tr("Telaah"), u"strong"_s, this));
    line->addWidget(m_state);
    line->addWidget(m_turn, 1);
    line->addLayout(m_steps);
    m_turn->setWordWrap(true); // beside a button large letters leave it little room
    m_steps->setSpacing(8);
    m_noteSteps->setSpacing(8);
    outer->addLayout(line);
    outer->addWidget(m_note);
    auto* action = new QHBoxLayout;
    action->setSpacing(8);
    action->addWidget(m_newNote, 1);
    action->addLayout(m_noteSteps);
    outer->addLayout(action);
}

void ReviewBar::attach(MeetingDesk& desk)
{
    m_desk = &desk;
    useMeetingHistory(m_newNote);
    connect(&desk, &MeetingDesk::changed, this, &ReviewBar::refresh);
    refresh();
}

void ReviewBar::refresh()
{
    const domain::Meeting& meeting = m_desk->meeting();
    const CellChip chip = reviewChip(meeting.review);
    m_state->set(chip.kind, chip.icon, chip.text);
    QStringList parts = {wording::reviewTurn(meeting.review)};
    if (meeting.reviewAt) {
        const domain::Date day = domain::dateIn(m_desk->context().office.zone, *meeting.reviewAt);
        parts.append(tr("%1, %2").arg(meeting.reviewBy, domain::longDate(day)));
    }
    m_turn->setText(parts.join(u" · "_s));
    m_note->setText(meeting.reviewNote.isEmpty() ? QString() : tr("Catatan: %1").arg(meeting.reviewNote));
    m_note->setVisible(!meeting.reviewNote.isEmpty());
    const bool isOpen = !m_desk->isReadOnly();
    m_newNote->setVisible(isOpen && mayReturn());
    if (m_shown != meeting.review) {
        m_shown = meeting.review;
        rebuildSteps();
    }
}

bool ReviewBar::mayReturn() const
{
    const auto next = domain::nextReviewStates(m_desk->meeting().review);
    return std::ranges::find(next, ReviewState::Returned) != next.end();
}

void ReviewBar::rebuildSteps()
{
    for (QHBoxLayout* place : {m_steps, m_noteSteps}) {
        while (QLayoutItem* item = place->takeAt(0)) {
            if (item->widget() != nullptr) {
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            delete item;
        }
    }
    QHBoxLayout* place = mayReturn() ? m_noteSteps : m_steps;
    bool isFirst = true;
    for (const ReviewState state : domain::nextReviewStates(m_desk->meeting().review)) {
        const StepLook look = lookOf(state);
        const bool isUsual = isFirst && state != ReviewState::Returned;
        QPushButton* button = makeButton(look.text, look.icon, isUsual ? u"primary"_s : QString(), this);
        button->setObjectName(look.name);
        button->setVisible(!m_desk->isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, state] { take(state); });
        place->addWidget(button);
        isFirst = false;
    }
}

void ReviewBar::take(ReviewState state)
{
    if (state != ReviewState::Returned && m_isHeldBack && m_isHeldBack()) {
        return;
    }
    const domain::ReviewStep step{state, m_newNote->text(), m_desk->context().author,
                                  m_desk->context().moment()};
    const bool done =
        m_desk->apply(tr("Telaah: %1").arg(wording::label(state)), [&](domain::MeetingRecord record) {
            return domain::withReviewStep(std::move(record), step);
        });
    setStyleProperty(m_newNote, "invalid", !done);
    if (done) {
        m_newNote->clear();
        announce(m_turn);
        Q_EMIT stepTaken();
    } else {
        m_newNote->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewBar::focusFirstStep()
{
    const QHBoxLayout* place = mayReturn() ? m_noteSteps : m_steps;
    if (place->count() > 0) {
        place->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace risalah::ui

#include "moc_review_bar.cpp"
