// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/step_bar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kTightPadding = 4;
constexpr int kStepIcon = 16;
constexpr int kGap = 6;
constexpr int kHeight = 40;

int badgeWidth(int number, const QFontMetrics& metrics)
{
    return std::max(theme().px(20), metrics.horizontalAdvance(QString::number(number)) + theme().px(12));
}

/// Where the bar is full, the two long names are halved; what they leave out is told by the tool tip.
QString stepName(int index, bool isTight)
{
    switch (static_cast<Step>(index)) {
    case Step::Invitation:
        return isTight ? StepBar::tr("Undangan") : StepBar::tr("Undangan && agenda");
    case Step::Attendance:
        return StepBar::tr("Kehadiran");
    case Step::Discussion:
        return StepBar::tr("Pembahasan");
    case Step::FollowUp:
        return isTight ? StepBar::tr("Keputusan") : StepBar::tr("Keputusan && tindak lanjut");
    case Step::Findings:
        return StepBar::tr("Periksa");
    case Step::Signing:
        return StepBar::tr("Tanda tangan");
    }
    return {};
}

QString shownName(const QString& tabText)
{
    return QString(tabText).replace(u"&&"_s, u"&"_s);
}

} // namespace

StepBar::StepBar(QWidget* parent) : QTabBar(parent), m_marks(kStepCount)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    for (int index = 0; index < kStepCount; ++index) {
        addTab(stepName(index, false));
        setTabToolTip(index, shownName(tabText(index)));
    }
}

void StepBar::setMark(Step step, const StepMark& mark)
{
    StepMark& shown = m_marks[static_cast<std::size_t>(step)];
    if (shown == mark) {
        return;
    }
    shown = mark;
    const int index = static_cast<int>(step);
    QString spoken = shownName(stepName(index, false));
    if (mark.isDone) {
        spoken = tr("%1, lengkap").arg(spoken);
    } else if (mark.open > 0) {
        spoken = tr("%1, %2 hal lagi").arg(spoken).arg(mark.open);
    }
    setAccessibleTabName(index, spoken);
    setTabToolTip(index, spoken);
    // The width of a tab follows its mark; a new text is what makes the bar measure again.
    setTabText(index, tabText(index));
    fit();
    updateGeometry();
    update();
}

QString StepBar::nameAt(int index, Fit fit)
{
    return stepName(index, fit != Fit::Roomy);
}

int StepBar::paddingAt(Fit fit)
{
    return theme().px(fit == Fit::Tight ? kTightPadding : kPadding);
}

int StepBar::widthOf(int index, Fit fit) const
{
    const StepMark& mark = m_marks[static_cast<std::size_t>(index)];
    const QFontMetrics metrics(theme().font(TextStyle::SectionTitle)); // the widest a name gets
    int width = metrics.horizontalAdvance(shownName(nameAt(index, fit))) + paddingAt(fit) * 2;
    if (mark.isDone) {
        width += theme().px(kStepIcon + kGap);
    } else if (mark.open > 0) {
        width += badgeWidth(mark.open, metrics) + theme().px(kGap);
    }
    return width;
}

QSize StepBar::tabSizeHint(int index) const
{
    return {widthOf(index, m_fit), theme().px(kHeight)};
}

int StepBar::wantedWidth(Fit fit) const
{
    int wanted = 0;
    for (int index = 0; index < count(); ++index) {
        wanted += widthOf(index, fit);
    }
    return wanted;
}

/// Names are shortened before the steps move together: a tick has to stand nearer to its own step.
void StepBar::fit()
{
    const Fit wanted = wantedWidth(Fit::Roomy) <= width() ? Fit::Roomy
        : wantedWidth(Fit::ShortNames) <= width()         ? Fit::ShortNames
                                                          : Fit::Tight;
    if (wanted != m_fit) {
        m_fit = wanted;
        for (int index = 0; index < count(); ++index) {
            setTabText(index, nameAt(index, m_fit)); // makes the bar measure again
        }
    }
}

void StepBar::resizeEvent(QResizeEvent* event)
{
    fit();
    QTabBar::resizeEvent(event);
}

void StepBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = theme().tokens;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        const StepMark& mark = m_marks[static_cast<std::size_t>(index)];
        const bool current = index == currentIndex();
        if (current && hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accentBg);
            painter.drawRoundedRect(tab.adjusted(2, 4, -2, -6), theme().px(8), theme().px(8));
        }
        int x = tab.left() + paddingAt(m_fit);
        if (mark.isDone) {
            const int size = theme().px(kStepIcon);
            const QPixmap tick = iconPixmap(u"circle-check"_s, tokens.ok, size, devicePixelRatioF());
            painter.drawPixmap(x, tab.center().y() - size / 2, size, size, tick);
            x += theme().px(kStepIcon + kGap);
        }
        painter.setFont(theme().font(current ? TextStyle::SectionTitle : TextStyle::Strong));
        painter.setPen(current ? tokens.accent : mark.isDone ? tokens.text : tokens.muted);
        const QString name = shownName(tabText(index));
        const QRect words(x, tab.top(), tab.right() - x, tab.height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
        if (!mark.isDone && mark.open > 0) {
            x += QFontMetrics(painter.font()).horizontalAdvance(name) + theme().px(kGap);
            const int height = theme().px(20);
            const QRect badge(x, tab.center().y() - height / 2, badgeWidth(mark.open, painter.fontMetrics()),
                              height);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.warnBg);
            painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
            painter.setPen(tokens.warn);
            painter.setFont(theme().font(TextStyle::SmallStrong));
            painter.drawText(badge, Qt::AlignCenter, QString::number(mark.open));
        }
        if (current) {
            painter.fillRect(tab.left(), tab.bottom() - 1, tab.width(), 2, tokens.accent);
        }
    }
}

} // namespace risalah::ui
