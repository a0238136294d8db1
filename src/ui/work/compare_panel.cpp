// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/compare_panel.h"

#include "ui/widgets.h"
#include "ui/work/change_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using domain::MergeChoice;

/// An order is a list of ids: nobody wants to read them.
QString readable(const domain::PartText& part, const domain::Meeting& meeting)
{
    if (part.part != domain::RecordPart::Order || part.id.isEmpty()) {
        return domain::shownText(part);
    }
    QStringList lines;
    for (const domain::PartText& one : domain::partsOf({meeting, {}})) {
        if (one.part == domain::partOrderedBy(part)) {
            lines.append(u"%1 · %2"_s.arg(one.label, one.text.simplified().left(60)));
        }
    }
    return lines.join(u'\n');
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, u"section"_s, this))
    , m_state(makeLabel({}, u"muted"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_cards(new QVBoxLayout(m_list))
    , m_apply(makeButton(tr("Terapkan gabungan"), u"check"_s, u"primary"_s, this))
    , m_allMine(makeButton({}, {}, {}, this))
    , m_allTheirs(makeButton({}, {}, {}, this))
    , m_close(makeButton(tr("Tutup"), u"x"_s, {}, this))
{
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_apply->setObjectName(u"applyMerge"_s);
    m_allMine->setObjectName(u"allMine"_s);
    m_allTheirs->setObjectName(u"allTheirs"_s);
    m_close->setObjectName(u"closeCompare"_s);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_cards->setSizeConstraint(QLayout::SetMinimumSize); // cards grow once they know their width
    m_list->setProperty("role", u"content"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_list);
    m_scroll->setAccessibleName(tr("Perbedaan"));
    // It may come up in the middle of a sentence: the next space must press no button.
    setFocusProxy(m_scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 12);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    outer->addLayout(head);
    outer->addWidget(m_scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_allMine);
    foot->addWidget(m_allTheirs);
    foot->addWidget(m_apply);
    outer->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &ComparePanel::closeAsked);
    connect(m_apply, &QPushButton::clicked, this, &ComparePanel::apply);
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Theirs); });
}

void ComparePanel::clear(const QString& title)
{
    m_title->setText(title);
    m_shown.clear();
    m_items.clear();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Tab goes on as one reads, whatever was made first: the choices, what is done with all of them, and the way
/// out.
void ComparePanel::orderStops()
{
    QWidget* last = m_scroll;
    const auto goOnTo = [&last](QWidget* stop) {
        setTabOrder(last, stop);
        last = stop;
    };
    for (const ChangeCard* card : m_shown) {
        std::ranges::for_each(card->buttons(), goOnTo);
    }
    for (QPushButton* button : {m_allMine, m_allTheirs, m_apply, m_close}) {
        goOnTo(button);
    }
}

/// What a button or the list has left over.
void ComparePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeAsked();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ComparePanel::showMerge(domain::MergeSides sides, const MergeHeadings& headings)
{
    const bool wasInside = isAncestorOf(QApplication::focusWidget());
    clear(headings.title);
    m_sides = std::move(sides);
    m_headings = headings;
    m_items = domain::mergeItems(m_sides);
    m_allMine->setText(headings.takeAllMine);
    m_allTheirs->setText(headings.takeAllTheirs);
    for (const domain::MergeItem& item : m_items) {
        auto* card = new ChangeCard({domain::partName(item.named()), headings.mine,
                                     readable(item.mine, m_sides.mine.meeting), headings.theirs,
                                     readable(item.theirs, m_sides.theirs.meeting)},
                                    m_list);
        card->offerChoices(item, headings.takeMine, headings.takeTheirs);
        connect(card, &ChangeCard::choiceChanged, this, &ComparePanel::refreshButtons);
        m_cards->addWidget(card);
        m_shown.push_back(card);
    }
    m_cards->addStretch();
    orderStops();
    refreshButtons();
    if (wasInside) { // a card that goes would hand the keyboard to the next button
        setFocus(Qt::OtherFocusReason);
    }
}

void ComparePanel::followMine(const domain::MeetingRecord& mine)
{
    if (!isMerging() || mine == m_sides.mine) {
        return;
    }
    const std::vector<domain::MergeItem> items = m_items;
    const std::vector<MergeChoice> before = choices();
    showMerge({mine, m_sides.theirs, m_sides.base}, MergeHeadings(m_headings));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto same = std::ranges::find(items, m_items[i]);
        if (same != items.end()) {
            m_shown[i]->choose(before[static_cast<std::size_t>(same - items.begin())]);
        }
    }
    refreshButtons();
}

void ComparePanel::showChanges(const std::vector<domain::RecordChange>& changes,
                               const QString& title,
                               const QString& before,
                               const QString& after)
{
    clear(title);
    for (const domain::RecordChange& change : changes) {
        m_cards->addWidget(new ChangeCard(
            {domain::partName(change.named()), before, change.before.text, after, change.after.text},
            m_list));
    }
    m_cards->addStretch();
    orderStops();
    for (QPushButton* button : {m_apply, m_allMine, m_allTheirs}) {
        button->hide();
    }
    m_state->setText(changes.empty() ? tr("Tidak ada perbedaan.")
                                     : tr("%n perbedaan", nullptr, static_cast<int>(changes.size())));
}

std::vector<MergeChoice> ComparePanel::choices() const
{
    std::vector<MergeChoice> choices;
    choices.reserve(m_shown.size());
    for (const ChangeCard* card : m_shown) {
        choices.push_back(card->choice());
    }
    return choices;
}

void ComparePanel::chooseAll(MergeChoice choice)
{
    for (ChangeCard* card : m_shown) {
        card->choose(choice);
    }
    refreshButtons();
}

void ComparePanel::refreshButtons()
{
    const auto open = std::count_if(m_shown.begin(), m_shown.end(), [](const ChangeCard* card) {
        return card->choice() == MergeChoice::Undecided;
    });
    for (QPushButton* button : {m_apply, m_allMine, m_allTheirs}) {
        button->setVisible(!m_shown.empty());
    }
    m_apply->setEnabled(open == 0);
    const int count = static_cast<int>(m_shown.size());
    m_state->setText(m_shown.empty() ? tr("Kedua salinan sama.")
                         : open > 0  ? tr("%n perbedaan, %1 belum dipilih", nullptr, count).arg(open)
                                     : tr("%n perbedaan, semua sudah dipilih", nullptr, count));
}

void ComparePanel::apply()
{
    Q_EMIT mergeChosen(domain::merged(m_sides, m_items, choices()));
}

} // namespace risalah::ui

#include "moc_compare_panel.cpp"
