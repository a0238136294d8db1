// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/page_images.h"

#include "app/paper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>

namespace risalah::ui {

PageImages drawPages(const PageJob& job)
{
    PageImages result;
    result.visible = app::visiblePdf(job.pdf);
    QBuffer buffer(&result.visible);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        return result;
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        result.sizes.push_back(document.pagePointSize(page));
    }
    for (const int page : job.pages) {
        if (page < 0 || page >= document.pageCount()) {
            continue;
        }
        const QSizeF size = document.pagePointSize(page);
        const int height = static_cast<int>(std::lround(job.widthPx * size.height() / size.width()));
        const QImage drawn = document.render(page, QSize(job.widthPx, height));
        // A page has no ground of its own; paper is white.
        QImage paper(drawn.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        {
            QPainter painter(&paper);
            painter.drawImage(0, 0, drawn);
        }
        paper.setDevicePixelRatio(job.devicePixelRatio);
        result.images.push_back({page, paper});
    }
    return result;
}

} // namespace risalah::ui
