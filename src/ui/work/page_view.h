// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page_images.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>
#include <QHash>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>

namespace risalah::ui {

/// The pages of a PDF under one another on the desk. Pages are drawn elsewhere; the old picture of a page
/// stays until the new one is there, so nothing flickers while the text grows.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// How pages are drawn, away from the window's thread; at first app::drawPages().
    using Drawer = std::function<app::PageImages(const app::PageJob&, const std::stop_token&)>;
    void setDrawer(Drawer drawer) { m_drawer = std::move(drawer); }
    void setPdf(const QByteArray& pdf);
    [[nodiscard]] const QByteArray& pdf() const { return m_pdf; }
    /// What the pages on the screen were drawn of: pdf(), or for a moment the one before.
    [[nodiscard]] const QByteArray& drawn() const { return m_drawn; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    /// The page in the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    /// Brings a place into view: page from 0, in PostScript points from its top left corner. Marked by a bar
    /// beside it.
    void showPlace(int page, const QRectF& place);
    /// Whether that place is on the screen.
    [[nodiscard]] bool isShown(int page, double y) const;
    void clearMark();
    /// Whether a click leads anywhere.
    void setClickable(bool clickable);
    /// 1 fills the width.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void currentPageChanged();
    void zoomChanged(double zoom);
    /// Page from 0, in PostScript points from its top left corner.
    void placeClicked(int page, const QPointF& at);
    /// New pages are on the screen.
    void pagesShown();
    /// The PDF has no page that could be drawn.
    void unreadable();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int pageWidth() const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] int pageTop(int page) const; ///< in the contents
    [[nodiscard]] std::vector<int> visiblePages() const;
    void setSizes(const std::vector<QSizeF>& sizes);
    void layOut();
    void updateScrollBars();
    void order();
    void take();

    struct Mark {
        int page = 0;
        QRectF place;
    };
    QByteArray m_pdf;
    QByteArray m_visible; ///< m_pdf with its signatures drawn into the pages, once that was made
    std::vector<QSizeF> m_sizes;
    std::vector<int> m_tops; ///< of the pages and of the end, at m_topsWidth
    int m_topsWidth = 0;
    QHash<int, QImage> m_images;
    QHash<int, bool> m_fresh; ///< pages whose picture shows m_pdf at the present width
    QThreadPool m_thread; ///< one of its own: it gives way to the window
    QFutureWatcher<app::PageImages> m_watcher;
    Drawer m_drawer;
    std::stop_source m_stop; ///< of the running job
    QByteArray m_drawing; ///< the PDF the running job draws
    QByteArray m_drawn;
    int m_drawingWidth = 0;
    double m_zoom = 1;
    std::optional<Mark> m_mark;
};

} // namespace risalah::ui
