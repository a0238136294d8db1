// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_images.h"

#include "documents/view_copy.h"

#include <QBuffer>
#include <QDataStream>
#include <QIODevice>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <cmath>

namespace risalah::documents {

namespace {

constexpr auto kFormat = QDataStream::Qt_6_4;
constexpr quint32 kMostWanted = 1000;
constexpr int kWidestPx = 16384;
constexpr double kMostPixels = 40e6;
constexpr double kLongestRatio = 20; ///< height to width
constexpr QSizeF kA4(595, 842);

/// A file may say anything about its pages.
QSizeF sensible(const QSizeF& size)
{
    const bool isPage = std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() >= 1
        && size.height() >= 1;
    return isPage ? QSizeF(size.width(), std::min(size.height(), size.width() * kLongestRatio)) : kA4;
}

/// A page has no ground of its own; paper is white.
QImage onPaper(const QImage& drawn)
{
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, drawn);
    return paper;
}

QSize pixelsOf(const QSizeF& size, int widthPx)
{
    const double ratio = size.height() / size.width();
    const double width = std::min<double>(widthPx, std::sqrt(kMostPixels / ratio));
    return {std::max(1, static_cast<int>(width)), std::max(1, static_cast<int>(std::lround(width * ratio)))};
}

} // namespace

DrawnPages drawPages(const PagesWanted& wanted)
{
    DrawnPages result;
    result.visible = visibleCopy(wanted.pdf);
    QBuffer buffer(&result.visible);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        return result;
    }
    const int count = std::min(document.pageCount(), kMostPages);
    for (int page = 0; page < count; ++page) {
        result.sizes.push_back(sensible(document.pagePointSize(page)));
    }
    for (const int page : wanted.pages) {
        if (page >= 0 && page < count) {
            const QSize pixels = pixelsOf(result.sizes[static_cast<std::size_t>(page)], wanted.widthPx);
            result.images.push_back({page, onPaper(document.render(page, pixels))});
        }
    }
    return result;
}

QByteArray toBytes(const PagesWanted& wanted)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kFormat);
    out << wanted.pdf << qint32(wanted.widthPx) << static_cast<quint32>(wanted.pages.size());
    for (const int page : wanted.pages) {
        out << qint32(page);
    }
    return bytes;
}

std::optional<PagesWanted> wantedFromBytes(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(kFormat);
    PagesWanted wanted;
    qint32 width = 0;
    quint32 count = 0;
    in >> wanted.pdf >> width >> count;
    if (width < 1 || width > kWidestPx || count > kMostWanted) {
        return std::nullopt;
    }
    wanted.widthPx = width;
    for (quint32 i = 0; i < count; ++i) {
        qint32 page = 0;
        in >> page;
        wanted.pages.push_back(page);
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(wanted)) : std::nullopt;
}

QByteArray toBytes(const DrawnPages& drawn)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kFormat);
    out << static_cast<quint32>(drawn.sizes.size());
    for (const QSizeF& size : drawn.sizes) {
        out << size;
    }
    out << static_cast<quint32>(drawn.images.size());
    for (const PageImage& image : drawn.images) {
        const QImage& picture = image.image;
        out << qint32(image.page) << qint32(picture.width()) << qint32(picture.height())
            << QByteArray::fromRawData(reinterpret_cast<const char*>(picture.constBits()),
                                       picture.sizeInBytes());
    }
    return bytes;
}

std::optional<DrawnPages> drawnFromBytes(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(kFormat);
    DrawnPages drawn;
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && i < kMostPages && in.status() == QDataStream::Ok; ++i) {
        QSizeF size;
        in >> size;
        drawn.sizes.push_back(sensible(size));
    }
    in >> count;
    for (quint32 i = 0; i < count && i < kMostWanted && in.status() == QDataStream::Ok; ++i) {
        qint32 page = 0;
        qint32 width = 0;
        qint32 height = 0;
        QByteArray bits;
        in >> page >> width >> height >> bits;
        const bool isWhole = width > 0 && height > 0 && width <= kWidestPx
            && double(width) * height <= kMostPixels * 1.01 && bits.size() == qsizetype{width} * height * 4;
        if (!isWhole || page < 0 || page >= static_cast<int>(drawn.sizes.size())) {
            return std::nullopt;
        }
        const QImage borrowed(reinterpret_cast<const uchar*>(bits.constData()), width, height,
                              QImage::Format_RGB32);
        drawn.images.push_back({page, borrowed.copy()});
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(drawn)) : std::nullopt;
}

} // namespace risalah::documents
