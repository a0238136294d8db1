// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/change_card.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using domain::MergeChoice;
using domain::TextPiece;
using domain::TextStretch;

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString upperFirst(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

enum class WordLook { Added, Removed };

QString opening(WordLook look)
{
    const Tokens& t = theme().tokens;
    return look == WordLook::Added
        ? u"<span style=\"background:%1;color:%2;font-weight:600\">"_s.arg(t.okBg.name(), t.ok.name())
        : u"<span style=\"background:%1;color:%2;text-decoration:line-through\">"_s.arg(t.badBg.name(),
                                                                                        t.bad.name());
}

QString html(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString markedText(const QString& whole, const std::vector<TextStretch>& words, WordLook look)
{
    if (whole.isEmpty()) {
        return u"–"_s;
    }
    QString text;
    int at = 0;
    for (const TextStretch& word : words) {
        text += html(whole.mid(at, word.from - at)) + opening(look) + html(whole.mid(word.from, word.length))
            + u"</span>"_s;
        at = word.from + word.length;
    }
    return text + html(whole.mid(at));
}

} // namespace

ChangeCard::ChangeCard(const Texts& texts, QWidget* parent)
    : QFrame(parent)
    , m_texts(texts)
    , m_pieces(domain::textDifference(texts.before, texts.after))
    , m_before(textLabel(this))
    , m_after(textLabel(this))
{
    setProperty("role", u"card"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = makeLabel(upperFirst(texts.name), u"strong"_s, this);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    if (texts.before.isEmpty() || texts.after.isEmpty()) {
        head->addWidget(new Chip(ChipKind::Accent, u"plus"_s, tr("hanya ada di satu sisi"), this));
    }
    outer->addLayout(head);
    auto* sides = new QGridLayout;
    sides->setHorizontalSpacing(16);
    sides->setVerticalSpacing(4);
    sides->addWidget(makeLabel(upperFirst(texts.beforeHeading), u"small"_s, this), 0, 0);
    sides->addWidget(makeLabel(upperFirst(texts.afterHeading), u"small"_s, this), 0, 1);
    sides->addWidget(m_before, 1, 0);
    sides->addWidget(m_after, 1, 1);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    outer->addLayout(sides);
    showTexts();
}

/// Of two that may both stay none is struck out: each has words of its own. What stands alone is new as a
/// whole.
void ChangeCard::showTexts()
{
    const WordLook before = m_choices != nullptr ? WordLook::Added : WordLook::Removed;
    const bool isAlone = m_texts.before.isEmpty() || m_texts.after.isEmpty();
    const auto words = [&](TextPiece::Kind kind) {
        return isAlone ? std::vector<TextStretch>() : domain::stretchesOf(m_pieces, kind);
    };
    m_before->setText(markedText(m_texts.before, words(TextPiece::Kind::Removed), before));
    m_after->setText(markedText(m_texts.after, words(TextPiece::Kind::Added), WordLook::Added));
}

void ChangeCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { // the marks stand in the text, in the colours of the theme
        showTexts();
    }
}

void ChangeCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // A list of cards that scrolls must not press them together: what wrapped text needs is the least.
    setMinimumHeight(layout()->heightForWidth(width()));
}

void ChangeCard::offerChoices(const domain::MergeItem& item,
                              const QString& takeMine,
                              const QString& takeTheirs)
{
    struct Option {
        MergeChoice choice;
        QString text;
        QString name;
    };
    std::vector<Option> options = {{MergeChoice::Mine, takeMine, u"takeMine"_s},
                                   {MergeChoice::Theirs, takeTheirs, u"takeTheirs"_s}};
    if (item.mayKeepBoth()) {
        options.push_back({MergeChoice::Both, tr("Pakai keduanya"), u"takeBoth"_s});
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_choices = new QButtonGroup(this);
    for (const Option& option : options) {
        QPushButton* button = makeButton(option.text, u"circle"_s, {}, this);
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, this, [button](bool isTaken) {
            setButtonIcon(button, isTaken ? u"circle-dot"_s : u"circle"_s,
                          isTaken ? IconTint::Accent : IconTint::Automatic);
        });
        button->setObjectName(option.name);
        button->setAccessibleDescription(domain::partName(item.named()));
        m_choices->addButton(button, static_cast<int>(option.choice));
        row->addWidget(button);
    }
    row->addStretch();
    showTexts();
    choose(item.suggested);
    connect(m_choices, &QButtonGroup::idToggled, this, &ChangeCard::choiceChanged);
}

MergeChoice ChangeCard::choice() const
{
    const int id = m_choices == nullptr ? -1 : m_choices->checkedId();
    return id < 0 ? MergeChoice::Undecided : static_cast<MergeChoice>(id);
}

QList<QAbstractButton*> ChangeCard::buttons() const
{
    return m_choices == nullptr ? QList<QAbstractButton*>() : m_choices->buttons();
}

void ChangeCard::choose(MergeChoice choice)
{
    if (QAbstractButton* button =
            m_choices == nullptr ? nullptr : m_choices->button(static_cast<int>(choice))) {
        button->setChecked(true);
    }
}

} // namespace risalah::ui

#include "moc_change_card.cpp"
