// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace risalah::documents {

namespace {

/// 400 dots an inch on the 24 mm of the letterhead.
constexpr int kLongestSide = 400 * 24 / 25;

/// White paper beneath: PDF/A-1 has no transparency.
QImage blankPaper(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage fromSvg(const QByteArray& bytes)
{
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty()) {
        return {};
    }
    const QSize size =
        renderer.defaultSize().scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image = blankPaper(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

QImage fromPixels(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull()) {
        return {};
    }
    if (std::max(picture.width(), picture.height()) > kLongestSide) {
        picture = picture.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QImage image = blankPaper(picture.size());
    QPainter painter(&image);
    painter.drawImage(0, 0, picture);
    return image;
}

bool looksLikeSvg(const QByteArray& bytes)
{
    return bytes.left(1024).contains("<svg") || bytes.left(64).trimmed().startsWith("<?xml");
}

} // namespace

Result<QImage> decodedLogo(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return QImage();
    }
    QImage image = looksLikeSvg(bytes) ? fromSvg(bytes) : fromPixels(bytes);
    if (image.isNull()) {
        return fail(ErrorCode::LogoUnreadable);
    }
    return image;
}

Result<QImage> LogoCache::decoded(const QByteArray& bytes)
{
    if (bytes != m_bytes) {
        auto image = decodedLogo(bytes);
        if (!image) {
            return image;
        }
        m_bytes = bytes;
        m_image = *image;
    }
    return m_image;
}

} // namespace risalah::documents
