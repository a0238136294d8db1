// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gateway_paper.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace risalah::app {

namespace {

using domain::GatewayMark;
using domain::GatewaySettings;

constexpr double kPixelsPerPoint = 300 / 72.0; ///< a code stays readable when it is printed small

/// A file open for reading, as long as this object lives.
class OpenPaper {
public:
    explicit OpenPaper(const QByteArray& pdf)
    {
        m_bytes.setData(pdf);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
    }

    [[nodiscard]] bool isReadable() const { return m_document.status() == QPdfDocument::Status::Ready; }
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    [[nodiscard]] qsizetype count(QChar letter)
    {
        qsizetype found = 0;
        for (int page = 0; page < pageCount(); ++page) {
            found += m_document.getAllText(page).text().count(letter);
        }
        return found;
    }
    [[nodiscard]] double heightOf(int page) const { return m_document.pagePointSize(page).height(); }
    [[nodiscard]] QImage firstPage()
    {
        const QSize size = (m_document.pagePointSize(0) * kPixelsPerPoint).toSize();
        const QImage drawn = m_document.render(0, size);
        QImage onWhite(drawn.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, drawn);
        return onWhite;
    }

private:
    QBuffer m_bytes;
    QPdfDocument m_document{nullptr};
};

} // namespace

Result<GatewaySettings> settingsForFile(const GatewaySettings& settings, const QByteArray& pdf)
{
    const bool hasAnchor = settings.mark == GatewayMark::Anchor;
    if (hasAnchor && settings.anchor.size() != 1) {
        return fail(ErrorCode::GatewayAnchorUnfit, settings.anchor);
    }
    const bool namesLastPage = settings.mark == GatewayMark::Coordinates && settings.page == 0;
    if (!hasAnchor && !namesLastPage) {
        return settings;
    }
    OpenPaper paper(pdf);
    if (!paper.isReadable()) {
        return fail(ErrorCode::PdfUnreadable);
    }
    if (hasAnchor && paper.count(settings.anchor.front()) != 1) {
        return fail(ErrorCode::GatewayAnchorUnfit, settings.anchor);
    }
    GatewaySettings exact = settings;
    exact.page = namesLastPage ? paper.pageCount() : settings.page;
    return exact;
}

Result<GatewaySettings>
settingsForPlace(const GatewaySettings& settings, const QByteArray& pdf, int page, const QRectF& place)
{
    const OpenPaper paper(pdf);
    if (!paper.isReadable() || page < 0 || page >= paper.pageCount()) {
        return fail(ErrorCode::PdfUnreadable);
    }
    const bool countsFromAbove = settings.origin == domain::GatewayOrigin::TopLeft;
    const double y = countsFromAbove ? paper.heightOf(page) - place.y() - place.height() : place.y();
    GatewaySettings exact = settings;
    exact.mark = GatewayMark::Coordinates;
    exact.page = page + 1;
    exact.x = qRound(place.x());
    exact.y = qRound(y);
    exact.width = qRound(place.width());
    exact.height = qRound(place.height());
    return exact;
}

Result<QByteArray> pictureOf(const QByteArray& pdf)
{
    OpenPaper paper(pdf);
    const QImage picture = paper.isReadable() ? paper.firstPage() : QImage();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&png, "PNG")) {
        return fail(ErrorCode::RenderFailed, {}, {}, QStringLiteral("the mark is no page"));
    }
    return png.data();
}

} // namespace risalah::app
