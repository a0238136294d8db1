// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets.h"

#include "ui/icon_label.h"
#include "ui/key_map.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace risalah::ui {

namespace {

constexpr int kChipHeight = 22;
constexpr int kChipIcon = 13;
constexpr int kChipPadding = 9;
constexpr int kChipGap = 5;
constexpr float kChipEdge = 0.3F; ///< how much of the ink the line around a chip has
constexpr int kChipSlack = 2; ///< a word's advance is rounded, its drawing is not
/// Long enough to read two lines and reach for the mouse.
constexpr int kNoticeMs = 12000;

struct Pair {
    QColor ink;
    QColor ground;
};

Pair chipColours(ChipKind kind)
{
    const Tokens& t = theme().tokens;
    switch (kind) {
    case ChipKind::Neutral:
        return {t.muted, t.chip};
    case ChipKind::Accent:
        return {t.accent, t.accentBg};
    case ChipKind::Ok:
        return {t.ok, t.okBg};
    case ChipKind::Warn:
        return {t.warn, t.warnBg};
    case ChipKind::Bad:
        return {t.bad, t.badBg};
    }
    return {t.muted, t.chip};
}

} // namespace

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) != value) {
        widget->setProperty(name, value);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void setRole(QWidget* widget, const QString& role)
{
    setStyleProperty(widget, "role", role);
}

QLabel* makeLabel(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setButtonIcon(QPushButton* button, const QString& iconName, IconTint tint)
{
    button->setIcon(leadingIcon(iconName, tint));
    setStyleProperty(button, "lead", true);
}

QPushButton* makeButton(const QString& text, const QString& iconName, const QString& role, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", role);
    if (!iconName.isEmpty()) {
        const bool isMain = role == QLatin1StringView("primary");
        const bool isLink = role == QLatin1StringView("link");
        setButtonIcon(button, iconName,
                      isMain       ? IconTint::Inverse
                          : isLink ? IconTint::Accent
                                   : IconTint::Automatic);
    }
    return button;
}

QPushButton* makeCommandButton(QAction* action, const QString& role, QWidget* parent)
{
    const QString iconName = action->icon().name();
    auto* button = makeButton(action->text(), iconName, role, parent);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        const QString keys = keyText(action->shortcut());
        button->setToolTip(keys.isEmpty() ? action->toolTip()
                                          : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int edge = std::max(0, indent());
    const QRect room = contentsRect().adjusted(edge, 0, 0, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
    setToolTip(shown == text() ? QString() : text());
}

ColumnArea::ColumnArea(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnArea::setColumn(int widest, int rightMargin)
{
    if (m_widest == 0) {
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnArea::fitColumn);
    }
    m_widest = widest;
    m_rightMargin = rightMargin;
    fitColumn();
}

void ColumnArea::fitColumn()
{
    const QScrollBar* bar = verticalScrollBar();
    const int beside = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    QMargins margins = widget()->contentsMargins();
    margins.setRight(std::max(0, m_rightMargin - beside));
    widget()->setContentsMargins(margins);
    widget()->setMaximumWidth(m_widest + margins.right());
}

QSize ColumnArea::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    if (widget() != nullptr) {
        least.setWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()
                       + 2 * frameWidth());
    }
    return least;
}

bool ColumnArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

namespace {

/// Says of a list whether the keyboard walks it: only then its entry needs a frame beside its colour.
class WalkedByKeys final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* list = qobject_cast<QWidget*>(watched);
        if (list != nullptr && event->type() == QEvent::FocusIn) {
            const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
            setStyleProperty(list, "walked", why == Qt::TabFocusReason || why == Qt::BacktabFocusReason);
        } else if (list != nullptr && event->type() == QEvent::KeyPress) {
            setStyleProperty(list, "walked", true);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void makeListOfPlaces(QListWidget* list)
{
    setRole(list, QStringLiteral("places"));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->installEventFilter(new WalkedByKeys(list));
}

void fitListToContents(QListWidget* list)
{
    list->setFixedWidth(list->sizeHintForColumn(0) + theme().px(32));
}

int chipWidth(const QString& iconName, const QString& text)
{
    const Theme& t = theme();
    const int pictured = iconName.isEmpty() ? 0 : t.px(kChipIcon + kChipGap);
    return QFontMetrics(t.font(TextStyle::SmallStrong)).horizontalAdvance(text) + pictured
        + 2 * t.px(kChipPadding) + kChipSlack;
}

int paintChip(
    QPainter& painter, const QRect& cell, ChipKind kind, const QString& iconName, const QString& text)
{
    const Theme& t = theme();
    const Pair colours = chipColours(kind);
    const int height = t.px(kChipHeight);
    const int width = std::min(chipWidth(iconName, text), cell.width());
    const QRect body(cell.left(), cell.top() + (cell.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // On a selected row the ground alone would melt away: every kind has a line of its own colour.
    QColor edge = colours.ink;
    edge.setAlphaF(kChipEdge);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    QRect inner = body.adjusted(t.px(kChipPadding), 0, -t.px(kChipPadding), 0);
    if (!iconName.isEmpty()) {
        const int side = t.px(kChipIcon);
        painter.drawPixmap(inner.left(), inner.top() + (height - side) / 2,
                           iconPixmap(iconName, colours.ink, side, painter.device()->devicePixelRatioF()));
        inner.setLeft(inner.left() + t.px(kChipIcon + kChipGap));
    }
    const QFont font = t.font(TextStyle::SmallStrong);
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
    return width;
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(ChipKind kind, const QString& iconName, const QString& text, QWidget* parent) : Chip(parent)
{
    set(kind, iconName, text);
}

void Chip::set(ChipKind kind, const QString& iconName, const QString& text)
{
    m_kind = kind;
    m_icon = iconName;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_icon, m_text), theme().px(kChipHeight)};
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_kind, m_icon, m_text);
}

PageTitle::PageTitle(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, QStringLiteral("title"), this))
    , m_subtitle(makeLabel(subtitle, QStringLiteral("muted"), this))
    , m_right(new QHBoxLayout)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_right->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addLayout(m_right);
}

void PageTitle::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageTitle::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageTitle::addRight(QWidget* widget)
{
    m_right->addWidget(widget);
}

EmptyState::EmptyState(const QString& iconName, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_text(makeLabel(text, QStringLiteral("muted"), this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addSpacing(56);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
}

void EmptyState::setIcon(const QString& iconName)
{
    m_icon = iconName;
    update();
}

void EmptyState::addButton(QPushButton* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme().tokens;
    const int ground = theme().px(48);
    const int side = theme().px(24);
    const QRect disc(width() / 2 - ground / 2, m_text->y() - ground - theme().px(12), ground, ground);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentBg);
    painter.drawEllipse(disc);
    painter.drawPixmap(disc.center().x() - side / 2 + 1, disc.center().y() - side / 2 + 1,
                       iconPixmap(m_icon, t.accent, side, devicePixelRatioF()));
}

void announce(QWidget* told)
{
    QAccessibleEvent alert(told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_icon(new IconLabel(m_frame))
    , m_text(makeLabel({}, {}, m_frame))
    , m_action(makeButton({}, {}, QStringLiteral("link"), m_frame))
    , m_close(new QToolButton(m_frame))
    , m_timer(new QTimer(this))
{
    m_frame->setProperty("role", QStringLiteral("notice"));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(20, 0, 20, 12);
    around->addWidget(m_frame);
    setObjectName(QStringLiteral("noticeBar"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_close->setIcon(icon(QStringLiteral("x"), IconTint::Muted));
    m_close->setAccessibleName(tr("Tutup pemberitahuan"));
    m_close->setToolTip(m_close->accessibleName());
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::withdraw);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::withdraw);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_notice.action;
        withdraw();
        if (action) {
            action();
        }
    });
    m_action->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::followKeyboard);
    hide();
}

NoticeBar::~NoticeBar()
{
    // What goes loses the focus; there is nothing left to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

/// Who walks here with Tab comes past other fields: the place he worked in is the one to go back to.
void NoticeBar::followKeyboard(QWidget* before, const QWidget* now)
{
    const bool comesIn = isAncestorOf(now) && !isAncestorOf(before);
    if (comesIn && (m_place == nullptr || !m_place->isVisible())) {
        m_place = before;
    }
}

/// What goes with the keyboard in it would hand it to the next field, and letters would overwrite that.
void NoticeBar::giveKeyboardBack()
{
    if (isAncestorOf(QApplication::focusWidget()) && m_place != nullptr && m_place->isVisible()) {
        m_place->setFocus(Qt::OtherFocusReason);
    }
}

void NoticeBar::display(const Notice& notice)
{
    if (!notice.stands) {
        bringUp(notice);
        return;
    }
    m_standing = notice;
    disconnect(m_standsUntil);
    m_standsUntil = connect(notice.until, &QObject::destroyed, this, [this] {
        m_standing.reset();
        if (m_notice.stands) {
            withdraw();
        }
    });
    // What failed is to be read first; after it this one comes by itself.
    if (isHidden() || m_notice.kind != Notice::Kind::Bad) {
        bringUp(notice);
    }
}

void NoticeBar::withdraw()
{
    if (!m_standing) {
        hide();
    } else if (isHidden() || !m_notice.stands) {
        bringUp(*m_standing);
        Q_EMIT gone();
    }
}

void NoticeBar::bringUp(const Notice& notice)
{
    giveKeyboardBack();
    m_place = QApplication::focusWidget();
    m_notice = notice;
    disconnect(m_until);
    if (notice.until != nullptr && !notice.stands) {
        m_until = connect(notice.until, &QObject::destroyed, this, &NoticeBar::withdraw);
    }
    struct Look {
        const char16_t* kind;
        const char16_t* icon;
        IconTint ink;
    };
    const Look look = [&]() -> Look {
        switch (notice.kind) {
        case Notice::Kind::Info:
            return {u"info", u"info", IconTint::Accent};
        case Notice::Kind::Ok:
            return {u"ok", u"circle-check", IconTint::Ok};
        case Notice::Kind::Warn:
            return {u"warn", u"triangle-alert", IconTint::Warn};
        case Notice::Kind::Bad:
            return {u"bad", u"circle-x", IconTint::Bad};
        }
        return {u"info", u"info", IconTint::Accent};
    }();
    setStyleProperty(m_frame, "kind", QString::fromUtf16(look.kind));
    m_icon->set(QString::fromUtf16(look.icon), look.ink);
    m_text->setText(notice.text);
    setAccessibleName(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    m_close->setVisible(!notice.stands);
    setVisible(true);
    announce(m_text);
    // What failed stays until it was read; what can be undone stays as long as one may regret it.
    if (isNews()) {
        m_timer->start(kNoticeMs);
    } else {
        m_timer->stop();
    }
}

bool NoticeBar::isNews() const
{
    return m_notice.kind == Notice::Kind::Info || m_notice.kind == Notice::Kind::Ok;
}

void NoticeBar::dropNews()
{
    if (isNews() && !m_notice.action) {
        withdraw();
    }
}

/// What was offered for a while is offered no longer, and what was kept for it goes.
void NoticeBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isHidden()) {
        giveKeyboardBack();
    }
    if (!event->spontaneous() && m_notice.until != nullptr) {
        m_notice.action = {};
    }
    if (isHidden()) { // by itself, not with the window
        Q_EMIT gone();
    }
}

} // namespace risalah::ui

#include "moc_widgets.cpp"
