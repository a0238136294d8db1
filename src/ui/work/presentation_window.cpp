// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/presentation_window.h"

#include "app/settings.h"
#include "domain/indonesian_words.h"
#include "domain/point_number.h"
#include "ui/appearance.h"
#include "ui/fixed_keys.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui/work/fitted_text.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_rows.h"
#include "ui/work/when_seen.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kDesignHeight = 768;
constexpr int kEdge = 32;
constexpr int kBetween = 24;
constexpr int kHeading = 92; ///< title and the line below it
constexpr int kHintMs = 6000;
constexpr int kKeepPlaceMs = 500;
constexpr int kZoomStep = 10;
constexpr QSize kFirstSize(1100, 640);

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString coloured(const QColor& colour, const QString& html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

QString heading(const QString& text)
{
    return u"<b>%1</b>"_s.arg(coloured(theme().tokens.accent, escaped(text)));
}

} // namespace

PresentationWindow::PresentationWindow(MeetingDesk& desk,
                                       Appearance& appearance,
                                       app::Settings& settings,
                                       QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_desk(desk)
    , m_settings(settings)
    , m_owner(owner)
    , m_title(new FittedText(20, 32, FittedText::Overflow::KeepStart, this))
    , m_agenda(new FittedText(14, 22, FittedText::Overflow::KeepStart, this))
    , m_running(new FittedText(18, 34, FittedText::Overflow::KeepEnd, this))
    , m_decisions(new FittedText(16, 26, FittedText::Overflow::KeepStart, this))
    , m_hint(
          makeLabel(tr("F11 layar penuh · Ctrl + dan Ctrl − ukuran huruf · Esc menutup"), u"small"_s, this))
    , m_zoom(settings.value(app::SettingKeys::presentationZoom))
{
    setObjectName(u"presentation"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"presentationTitle"_s);
    m_agenda->setObjectName(u"presentationAgenda"_s);
    m_running->setObjectName(u"presentationPoint"_s);
    m_decisions->setObjectName(u"presentationDecisions"_s);
    m_hintAway.setSingleShot(true);
    m_hintAway.setInterval(kHintMs);
    connect(&m_hintAway, &QTimer::timeout, m_hint, &QWidget::hide);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepPlaceMs);
    connect(&m_keep, &QTimer::timeout, this,
            [this] { m_settings.set(app::SettingKeys::presentationGeometry, saveGeometry()); });
    refreshWhenSeen(this, m_desk, [this] { refresh(); });
    connect(&appearance, &Appearance::changed, this, [this] {
        m_zoom = m_settings.value(app::SettingKeys::presentationZoom);
        if (m_settings.value(app::SettingKeys::presentationGeometry).isEmpty() && !isFullScreen()) {
            resize(kFirstSize); // it was never arranged, or that is to be forgotten
            m_keep.stop();
        }
        refresh();
        lay();
    });
    resize(kFirstSize);
    refresh();
}

void PresentationWindow::follow(const std::optional<domain::PointId>& point)
{
    if (point) {
        m_point = point;
    }
    refresh();
}

void PresentationWindow::present()
{
    const QScreen* editors = m_owner->screen();
    const auto screens = QGuiApplication::screens();
    const auto other =
        std::ranges::find_if(screens, [editors](const QScreen* screen) { return screen != editors; });
    if (other != screens.end()) {
        setGeometry((*other)->availableGeometry());
        showFullScreen();
    } else {
        const QByteArray kept = m_settings.value(app::SettingKeys::presentationGeometry);
        if (!kept.isEmpty()) {
            restoreGeometry(kept);
        }
        isFullScreen() ? showFullScreen() : showNormal();
    }
    m_hint->show();
    m_hintAway.start();
    raise();
    activateWindow();
}

void PresentationWindow::showAgenda()
{
    QStringList lines;
    qsizetype running = 0;
    for (const domain::AgendaItem& item : m_desk.meeting().agenda) {
        const QString line = u"%1. %2"_s.arg(lines.size() + 1).arg(escaped(item.title));
        const bool isRunning = item.start && !item.end;
        running = isRunning ? lines.size() : running;
        lines += isRunning ? coloured(theme().tokens.accent, u"<b>%1</b>"_s.arg(line)) : line;
    }
    m_agenda->setList(lines.isEmpty() ? QString() : heading(tr("Acara")), lines, running);
}

void PresentationWindow::showRunningPoint()
{
    const std::vector<domain::NumberedPoint> points = domain::numberPoints(m_desk.meeting().points);
    if (points.empty()) {
        m_running->setMarkup(coloured(theme().tokens.muted, escaped(tr("Pembahasan belum dimulai."))));
        return;
    }
    const auto found = std::ranges::find_if(points, [this](const domain::NumberedPoint& numbered) {
        return m_point && numbered.point->id == *m_point;
    });
    const domain::NumberedPoint& running = found == points.end() ? points.back() : *found;
    QString html;
    if (!running.point->speaker.isEmpty()) {
        html += u"<b>%1</b> "_s.arg(escaped(running.point->speaker));
    }
    m_running->setList(heading(tr("Sedang dibahas: %1").arg(domain::pointReference(running.number))),
                       {html + escaped(running.point->text)}, 0);
}

/// The one that was taken or changed last is seen in any case.
void PresentationWindow::showDecisions()
{
    const domain::MeetingRecord& record = m_desk.record();
    QStringList lines;
    std::vector<Decision> decisions;
    const auto add = [&](const QString& id, const QString& lead, const QString& text, const QString& detail) {
        const QString below =
            detail.isEmpty() ? QString() : u"<br>"_s + coloured(theme().tokens.muted, escaped(detail));
        lines += u"<b>%1</b> %2%3"_s.arg(escaped(lead), escaped(text), below);
        decisions.push_back({id, text + u'\n' + detail});
    };
    for (const domain::Resolution& resolution : record.meeting.resolutions) {
        add(resolution.id.toString(), tr("Keputusan %1").arg(lines.size() + 1), resolution.text, {});
    }
    for (const domain::ActionItem& action : record.actions) {
        if (!action.removed) {
            add(action.id.toString(), actionName(action), action.text, actionSummary(action));
        }
    }
    if (m_decided.empty() && !decisions.empty()) {
        const std::size_t taken = record.meeting.resolutions.size();
        m_lastDecided = decisions[taken > 0 ? taken - 1 : decisions.size() - 1].id;
    }
    for (const Decision& decision : decisions) {
        if (!m_decided.empty() && std::ranges::find(m_decided, decision) == m_decided.end()) {
            m_lastDecided = decision.id;
        }
    }
    const auto kept = std::ranges::find(decisions, m_lastDecided, &Decision::id);
    m_decided = decisions;
    if (lines.isEmpty()) {
        lines += coloured(theme().tokens.muted, escaped(tr("Belum ada.")));
    }
    m_decisions->setList(heading(tr("Keputusan dan tindak lanjut")), lines,
                         kept == decisions.end() ? lines.size() - 1 : kept - decisions.begin());
}

void PresentationWindow::refresh()
{
    const domain::Meeting& meeting = m_desk.meeting();
    setWindowTitle(tr("%1 – tayangan").arg(meeting.title));
    QStringList parts{domain::dayAndDate(meeting.date)};
    if (!meeting.place.isEmpty()) {
        parts << meeting.place;
    }
    m_title->setMarkup(u"<b>%1</b><br>%2"_s.arg(
        escaped(meeting.title), coloured(theme().tokens.muted, escaped(parts.join(u" · "_s)))));
    showAgenda();
    showRunningPoint();
    showDecisions();
}

/// Title above; agenda at the left, the point over the resolutions at the right.
void PresentationWindow::lay()
{
    const double scale = height() / double(kDesignHeight);
    const auto px = [scale](int design) { return qRound(design * scale); };
    const double letters = scale * m_zoom / 100;
    for (FittedText* text : {m_title, m_agenda, m_running, m_decisions}) {
        text->setScale(letters);
    }
    const QRect inside = rect().adjusted(px(kEdge), px(kEdge), -px(kEdge), -px(kEdge));
    m_title->setGeometry(inside.left(), inside.top(), inside.width(), px(kHeading));
    const QRect body = inside.adjusted(0, px(kHeading + kBetween), 0, 0);
    const int left = m_desk.meeting().agenda.empty() ? 0 : body.width() * 28 / 100;
    m_agenda->setGeometry(body.left(), body.top(), left, body.height());
    const int gap = left == 0 ? px(kBetween) : px(2 * kBetween);
    const int x = body.left() + left + gap;
    const int width = body.right() - x - px(kBetween) + 1;
    const int upper = body.height() * 45 / 100;
    m_running->setGeometry(x, body.top() + px(kBetween), width, upper - 2 * px(kBetween));
    m_decisions->setGeometry(x, body.top() + upper + px(kBetween), width,
                             body.height() - upper - px(kBetween));
    m_hint->adjustSize();
    m_hint->move(inside.right() - m_hint->width(), rect().bottom() - m_hint->height() - px(6));
}

void PresentationWindow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme().tokens;
    const double scale = height() / double(kDesignHeight);
    const auto px = [scale](int design) { return qRound(design * scale); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.surface);
    // The running point is the one thing marked, with a bar at its left as in the editor.
    const QRect card =
        m_running->geometry().adjusted(-px(kBetween), -px(kBetween), px(kBetween), px(kBetween));
    QPainterPath ground;
    ground.addRoundedRect(card, px(12), px(12));
    painter.fillPath(ground, t.accentBg);
    painter.setClipRect(QRect(card.left(), card.top(), px(4), card.height()));
    painter.fillPath(ground, t.accent);
    painter.setClipping(false);
    painter.fillRect(QRect(m_title->x(), m_title->geometry().bottom() + px(8), m_title->width(), 1), t.line);
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
    m_keep.start();
}

void PresentationWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_keep.start();
}

void PresentationWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_hint->show();
        m_hintAway.start();
    }
}

void PresentationWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void PresentationWindow::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 60, 160);
    m_settings.set(app::SettingKeys::presentationZoom, m_zoom);
    lay();
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    const std::optional<FixedKey> key = fixedKeyOf(FixedKeyPlace::Projector, *event);
    if (key == FixedKey::ProjectorClosed) {
        close();
    } else if (key == FixedKey::ProjectorFull) {
        toggleFullScreen();
    } else if (key == FixedKey::ProjectorLarger) {
        setZoom(m_zoom + kZoomStep);
    } else if (key == FixedKey::ProjectorSmaller) {
        setZoom(m_zoom - kZoomStep);
    } else if (key == FixedKey::ProjectorNormal) {
        setZoom(100);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace risalah::ui

#include "moc_presentation_window.cpp"
