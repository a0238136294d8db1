// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/page_view.h"

#include "app/background_thread.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace risalah::ui {

namespace {

constexpr int kPageMargin = 16; ///< at the right it holds the scroll bar
constexpr int kShadow = 3;
constexpr double kGapToMark = 3; ///< PostScript points between the bar and what it marks

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_drawer([](const app::PageJob& job, const std::stop_token&) { return app::drawPages(job); })
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<app::PageImages>::finished, this, &PageView::take);
}

PageView::~PageView()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void PageView::setPdf(const QByteArray& pdf)
{
    m_pdf = pdf;
    m_visible.clear();
    m_fresh.clear();
    order();
}

int PageView::pageWidth() const
{
    const int room = width() - 2 * theme().px(kPageMargin);
    return std::max(60, static_cast<int>(room * m_zoom));
}

void PageView::setSizes(const std::vector<QSizeF>& sizes)
{
    m_sizes = sizes;
    m_topsWidth = 0;
    layOut();
}

/// Counted once for a width: a long file is asked for its places with every movement.
void PageView::layOut()
{
    const int width = pageWidth();
    if (width == m_topsWidth) {
        return;
    }
    m_topsWidth = width;
    m_tops.assign(1, theme().px(kPageMargin) / 2);
    for (const QSizeF& size : m_sizes) {
        const auto height = static_cast<int>(std::lround(width * size.height() / size.width()));
        m_tops.push_back(m_tops.back() + height + theme().px(kPageMargin) / 2);
    }
}

int PageView::pageTop(int page) const
{
    return m_tops.empty() ? 0 : m_tops[static_cast<std::size_t>(std::clamp(page, 0, pageCount()))];
}

QRect PageView::pageRect(int page) const
{
    const QSizeF& size = m_sizes[static_cast<std::size_t>(page)];
    const int height = static_cast<int>(std::lround(pageWidth() * size.height() / size.width()));
    const int left = std::max(theme().px(kPageMargin), (width() - pageWidth()) / 2);
    return {left - horizontalScrollBar()->value(), pageTop(page) - verticalScrollBar()->value(), pageWidth(),
            height};
}

std::vector<int> PageView::visiblePages() const
{
    std::vector<int> pages;
    const QRect near = viewport()->rect().adjusted(0, -viewport()->height() / 2, 0, viewport()->height() / 2);
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(near)) {
            pages.push_back(page);
        }
    }
    if (pages.empty()) {
        pages = {0, 1};
    }
    return pages;
}

int PageView::currentPage() const
{
    const int middle = viewport()->height() / 2;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() >= middle) {
            return page;
        }
    }
    return std::max(0, pageCount() - 1);
}

void PageView::order()
{
    if (m_pdf.isEmpty()) {
        setSizes({});
        m_images.clear();
        updateScrollBars();
        viewport()->update();
        return;
    }
    if (m_watcher.isRunning()) {
        return;
    }
    app::PageJob job;
    job.pdf = m_visible.isEmpty() ? m_pdf : m_visible;
    for (const int page : visiblePages()) {
        if (!m_fresh.value(page)) {
            job.pages.push_back(page);
        }
    }
    if (job.pages.empty()) {
        return;
    }
    job.widthPx = static_cast<int>(std::lround(pageWidth() * devicePixelRatioF()));
    m_drawing = m_pdf;
    m_drawingWidth = job.widthPx;
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(&m_thread, [draw = m_drawer, job, stop = m_stop.get_token()] {
        app::giveWayToTheWindow();
        return draw(job, stop);
    }));
}

void PageView::take()
{
    const app::PageImages drawn = m_watcher.result();
    const int wantedWidth = static_cast<int>(std::lround(pageWidth() * devicePixelRatioF()));
    const bool isCurrent = m_drawing == m_pdf && m_drawingWidth == wantedWidth;
    if (m_drawing == m_pdf) {
        m_visible = drawn.visible;
    }
    if (!drawn.sizes.empty()) {
        m_drawn = m_drawing; // a scroll bar that moves below orders the next
        setSizes(drawn.sizes);
        for (const app::PageImage& page : drawn.images) {
            QImage image = page.image;
            image.setDevicePixelRatio(devicePixelRatioF());
            m_images.insert(page.page, image);
            if (isCurrent) {
                m_fresh.insert(page.page, true);
            }
        }
        m_images.removeIf(
            [this](const std::pair<const int&, QImage&>& entry) { return entry.first >= pageCount(); });
        updateScrollBars();
        if (m_mark) {
            showPlace(m_mark->page, m_mark->place);
        }
        viewport()->update();
        Q_EMIT pagesShown();
        Q_EMIT currentPageChanged();
    }
    if (drawn.sizes.empty() && m_drawing == m_pdf) {
        Q_EMIT unreadable();
    }
    if (!drawn.sizes.empty() || !isCurrent) {
        order();
    }
}

void PageView::updateScrollBars()
{
    layOut();
    const int height = pageCount() == 0 ? 0 : pageTop(pageCount()) + theme().px(kPageMargin) / 2;
    const int width = pageWidth() + 2 * theme().px(kPageMargin);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme().px(40));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_zoom <= 1 ? 0 : std::max(0, width - viewport()->width()));
}

void PageView::showPlace(int page, const QRectF& place)
{
    m_mark = Mark{page, place};
    if (page < 0 || page >= pageCount()) {
        return;
    }
    const double scale = pageWidth() / m_sizes[static_cast<std::size_t>(page)].width();
    const int y = pageTop(page) + static_cast<int>(place.top() * scale);
    const int top = verticalScrollBar()->value();
    const int margin = viewport()->height() / 6;
    if (y < top + margin || y > top + viewport()->height() - margin) {
        verticalScrollBar()->setValue(y - viewport()->height() / 3);
    }
    viewport()->update();
}

bool PageView::isShown(int page, double y) const
{
    if (page < 0 || page >= pageCount()) {
        return false;
    }
    const QRect rect = pageRect(page);
    const double scale = rect.width() / m_sizes[static_cast<std::size_t>(page)].width();
    const int place = rect.top() + static_cast<int>(y * scale);
    return place >= 0 && place < viewport()->height();
}

void PageView::setClickable(bool clickable)
{
    viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::clearMark()
{
    m_mark.reset();
    viewport()->update();
}

void PageView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.5, 4.0);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    m_fresh.clear();
    updateScrollBars();
    viewport()->update();
    order();
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().tokens.bg);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        // The one shadow of the program.
        for (int step = kShadow; step > 0; --step) {
            painter.fillRect(rect.adjusted(-step + 1, -step + 2, step - 1, step), QColor(0, 0, 0, 22));
        }
        painter.fillRect(rect, Qt::white);
        const QImage image = m_images.value(page);
        if (!image.isNull()) {
            painter.drawImage(rect, image);
        }
        if (m_mark && m_mark->page == page) {
            const double scale = rect.width() / m_sizes[static_cast<std::size_t>(page)].width();
            const QRectF& place = m_mark->place;
            const int line = std::max(2, static_cast<int>(1.5 * scale));
            const QRect bar(rect.left() + static_cast<int>((place.left() - kGapToMark) * scale) - line,
                            rect.top() + static_cast<int>(place.top() * scale), line,
                            static_cast<int>(place.height() * scale));
            painter.fillRect(bar, lightTokens().accent);
        }
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_fresh.clear();
    }
    updateScrollBars();
    order();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    order();
    Q_EMIT currentPageChanged();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    for (int page = 0; page < pageCount() && event->button() == Qt::LeftButton; ++page) {
        const QRect rect = pageRect(page);
        if (rect.contains(position)) {
            const double scale = rect.width() / m_sizes[static_cast<std::size_t>(page)].width();
            Q_EMIT placeClicked(page, QPointF(position - rect.topLeft()) / scale);
            return;
        }
    }
    QAbstractScrollArea::mouseReleaseEvent(event);
}

} // namespace risalah::ui
