// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verify_page_empty.h"

#include "ui/pages/verify_page.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

// All in design pixels.
constexpr int kPlaceWidth = 560;
constexpr int kPlaceMargin = 32;
constexpr int kPlaceRadius = 10;
constexpr int kDisc = 48;
constexpr int kSign = 24;

constexpr int kAsWideAsMayBe = 1000; ///< against the stretches beside it

} // namespace

VerifyPageEmpty::VerifyPageEmpty(QAction* choose, QWidget* parent)
    : QWidget(parent)
    , m_place(new QWidget(this))
    , m_disc(new QWidget(m_place))
    , m_text(makeLabel({}, u"muted"_s, m_place))
    , m_choose(makeButton(VerifyPage::tr("Pilih berkas PDF…"), u"folder-open"_s, u"primary"_s, m_place))
{
    m_choose->setObjectName(u"chooseFirst"_s);
    connect(m_choose, &QPushButton::clicked, choose, &QAction::trigger);
    setFocusProxy(m_choose);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto* inside = new QVBoxLayout(m_place);
    inside->addWidget(m_disc, 0, Qt::AlignHCenter);
    inside->addWidget(m_text);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_place, kAsWideAsMayBe);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(3);
    fit();
    set(Mood::Invites, VerifyPage::tr("Periksa keaslian tanda tangan pada PDF."));
}

void VerifyPageEmpty::await()
{
    set(Mood::Waits, VerifyPage::tr("Memeriksa…"));
}

void VerifyPageEmpty::refuse(const QString& why)
{
    set(Mood::Refuses, why);
}

void VerifyPageEmpty::set(Mood mood, const QString& text)
{
    m_mood = mood;
    m_text->setText(text);
    setRole(m_text, mood == Mood::Refuses ? u"error"_s : u"muted"_s);
    update();
}

void VerifyPageEmpty::fit()
{
    const int margin = theme().px(kPlaceMargin);
    m_place->setMaximumWidth(theme().px(kPlaceWidth));
    m_place->layout()->setContentsMargins(margin, margin, margin, margin);
    m_place->layout()->setSpacing(theme().px(16));
    m_disc->setFixedSize(theme().px(kDisc), theme().px(kDisc));
}

void VerifyPageEmpty::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void VerifyPageEmpty::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme().tokens;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mood != Mood::Waits) {
        QPen dashes(t.field, 1, Qt::CustomDashLine);
        dashes.setDashPattern({5, 4});
        painter.setPen(dashes);
        const int radius = theme().px(kPlaceRadius);
        painter.drawRoundedRect(QRectF(m_place->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const bool isBad = m_mood == Mood::Refuses;
    const QRect disc(m_disc->mapTo(this, QPoint()), m_disc->size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isBad ? t.badBg : t.accentBg);
    painter.drawEllipse(disc);
    const int side = theme().px(kSign);
    QRect sign(0, 0, side, side);
    sign.moveCenter(disc.center());
    painter.drawPixmap(sign,
                       iconPixmap(isBad ? u"circle-x"_s : u"file-check"_s, isBad ? t.bad : t.accent, side,
                                  devicePixelRatioF()));
}

} // namespace risalah::ui

#include "moc_verify_page_empty.cpp"
