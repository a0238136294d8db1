// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QString>

namespace risalah::test {

/// What a reader gets from a PDF, by Qt's own PDF module.
class OpenedPdf {
public:
    explicit OpenedPdf(const QByteArray& bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    int pages() const { return m_document.pageCount(); }
    QString pageText(int page)
    {
        QString text = m_document.getAllText(page).text();
        return text.remove(u'\r').remove(QChar(0xfffe)).trimmed();
    }
    QString text()
    {
        QString all;
        for (int page = 0; page < pages(); ++page) {
            all += QStringLiteral("== %1 ==\n").arg(page + 1) + pageText(page) + u'\n';
        }
        return all;
    }
    QSizeF pageSize(int page) const { return m_document.pagePointSize(page); }
    QImage page(int page, double pixelsPerPoint)
    {
        const QImage drawn = m_document.render(page, (pageSize(page) * pixelsPerPoint).toSize());
        QImage onWhite(drawn.size(), QImage::Format_Grayscale8);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, drawn);
        return onWhite;
    }
    /// All pages side by side, small enough to keep and large enough to see a moved line.
    QImage picture()
    {
        constexpr double kPixelsPerPoint = 0.8;
        const QSize size = (pageSize(0) * kPixelsPerPoint).toSize();
        QImage all(size.width() * pages(), size.height(), QImage::Format_Grayscale8);
        all.fill(Qt::white);
        QPainter painter(&all);
        for (int i = 0; i < pages(); ++i) {
            painter.drawImage(i * size.width(), 0, page(i, kPixelsPerPoint));
        }
        return all;
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace risalah::test
