// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/grid_page.h"

#include "documents/fonts.h"
#include "documents/page_geometry.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace risalah::documents {

namespace {

constexpr int kGridStep = 50; ///< points
constexpr double kPointsPerMm = 72 / 25.4;
constexpr QRgb kFineGrey = qRgb(205, 205, 205);
constexpr QRgb kUpperGrey = qRgb(110, 110, 110);

QFont gridFont(double points)
{
    TextStyle style;
    style.fontSize = points * kUnitsPerPoint;
    return shippedFont(style);
}

void paintGrid(QPainter& painter, QSizeF page)
{
    const auto unit = [](double points) { return points * kUnitsPerPoint; };
    painter.setFont(gridFont(8));
    for (int x = kGridStep; x < page.width(); x += kGridStep) {
        painter.setPen(QPen(QColor::fromRgb(kFineGrey), unit(0.5)));
        painter.drawLine(QPointF(unit(x), 0), QPointF(unit(x), unit(page.height())));
        painter.setPen(Qt::black);
        painter.drawText(QPointF(unit(x + 2), unit(page.height() - 4)), QString::number(x));
        painter.drawText(QPointF(unit(x + 2), unit(10)), QString::number(x));
    }
    for (int y = kGridStep; y < page.height(); y += kGridStep) {
        painter.setPen(QPen(QColor::fromRgb(kFineGrey), unit(0.5)));
        painter.drawLine(QPointF(0, unit(y)), QPointF(unit(page.width()), unit(y)));
        painter.setPen(QColor::fromRgb(kUpperGrey));
        painter.drawText(QPointF(unit(page.width() - 28), unit(y - 2)), QString::number(y));
    }
    painter.setPen(Qt::black);
    for (int y = kGridStep; y < page.height(); y += kGridStep) {
        painter.drawText(QPointF(unit(2), unit(page.height() - y - 2)), QString::number(y));
    }
    painter.setFont(gridFont(11));
    painter.drawText(QPointF(unit(60), unit(90)),
                     QStringLiteral("Halaman uji letak tanda. Satuan: poin. Kotak: %1 poin.").arg(kGridStep));
    painter.drawText(
        QPointF(unit(60), unit(108)),
        QStringLiteral("Angka kiri dan bawah dihitung dari kiri bawah; angka kanan dari kiri atas."));
}

} // namespace

Result<QByteArray> gridPage(domain::Paper paper)
{
    const QSizeF sizeMm = PageGeometry::of(paper).paperMm;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::RenderFailed);
    }
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(QStringLiteral("Halaman uji letak tanda"));
    writer.setPageSize(QPageSize(sizeMm, QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(static_cast<int>(kUnitsPerPoint * 72));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return fail(ErrorCode::RenderFailed);
    }
    paintGrid(painter, sizeMm * kPointsPerMm);
    painter.end();
    return pdf;
}

} // namespace risalah::documents
