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

enum class Side { Before, After };

/// How the words look that the other side does not have. Of two that may both stay, none is struck out.
QString markOf(Side side, bool isChoice)
{
    const Tokens& t = theme().tokens;
    const auto mark = [](const QColor& ground, const QColor& ink, const QString& line) {
        return u"<span style=\"background:%1;color:%2;text-decoration:%3\">"_s.arg(ground.name(), ink.name(),
                                                                                   line);
    };
    if (isChoice) {
        return mark(t.accentBg, t.accent, u"underline"_s);
    }
    return side == Side::After ? mark(t.okBg, t.ok, u"underline"_s) : mark(t.badBg, t.bad, u"line-through"_s);
}

QString markedText(const QString& whole, const std::vector<TextPiece>& pieces, Side side, bool isChoice)
{
    if (whole.isEmpty()) {
        return u"–"_s;
    }
    const TextPiece::Kind own = side == Side::After ? TextPiece::Kind::Added : TextPiece::Kind::Removed;
    const QString mark = markOf(side, isChoice);
    QString text;
    for (const TextPiece& piece : pieces) {
        const QString escaped = piece.text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        if (piece.kind == own) {
            text += mark + escaped + u"</span>"_s;
        } else if (piece.kind == TextPiece::Kind::Same) {
            text += escaped;
        }
    }
    return text;
}

} // namespace

ChangeCard::ChangeCard(const Texts& texts, QWidget* parent)
    : QFrame(parent)
    , m_texts(texts)
    , m_pieces(domain::textDifference(texts.before, texts.after))
    , m_head(new QHBoxLayout)
    , m_before(textLabel(this))
    , m_after(textLabel(this))
{
    setProperty("role", u"card"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    outer->setSpacing(8);
    m_head->setSpacing(8);
    auto* name = makeLabel(upperFirst(texts.name), u"strong"_s, this);
    name->setWordWrap(true); // large letters leave it little room beside the choices
    m_head->addWidget(name, 1);
    if (texts.before.isEmpty() || texts.after.isEmpty()) {
        m_head->addWidget(new Chip(
            ChipKind::Accent, u"plus"_s,
            tr("hanya di: %1").arg(texts.before.isEmpty() ? texts.afterHeading : texts.beforeHeading), this));
    }
    outer->addLayout(m_head);
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

void ChangeCard::showTexts()
{
    const bool isChoice = m_choices != nullptr;
    m_before->setText(markedText(m_texts.before, m_pieces, Side::Before, isChoice));
    m_after->setText(markedText(m_texts.after, m_pieces, Side::After, isChoice));
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

void ChangeCard::offerChoices(const domain::MergeItem& item)
{
    struct Option {
        MergeChoice choice;
        QString text;
        QString name;
    };
    std::vector<Option> options = {
        {MergeChoice::Mine, tr("Pakai: %1").arg(m_texts.beforeHeading), u"takeMine"_s},
        {MergeChoice::Theirs, tr("Pakai: %1").arg(m_texts.afterHeading), u"takeTheirs"_s}};
    if (item.mayKeepBoth()) {
        options.push_back({MergeChoice::Both, tr("Pakai keduanya"), u"takeBoth"_s});
    }
    m_choices = new QButtonGroup(this);
    for (const Option& option : options) {
        QPushButton* button = makeButton(option.text, {}, u"filter"_s, this);
        button->setCheckable(true);
        button->setObjectName(option.name);
        button->setAccessibleDescription(domain::partName(item.named()));
        m_choices->addButton(button, static_cast<int>(option.choice));
        m_head->addWidget(button);
    }
    showTexts();
    choose(item.suggested);
    connect(m_choices, &QButtonGroup::idToggled, this, &ChangeCard::choiceChanged);
}

MergeChoice ChangeCard::choice() const
{
    const int id = m_choices == nullptr ? -1 : m_choices->checkedId();
    return id < 0 ? MergeChoice::Undecided : static_cast<MergeChoice>(id);
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
