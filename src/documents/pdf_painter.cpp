// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_painter.h"

#include "documents/fonts.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextLayout>

#include <cmath>
#include <numbers>

namespace risalah::documents {

namespace {

constexpr double kPageNumberBaseline = 12.5 * kUnitsPerMm;
constexpr QRgb kFrameGrey = qRgb(190, 190, 190);
constexpr double kFrameCorner = 3 * kUnitsPerMm;
constexpr double kFrameInset = 1.5 * kUnitsPerPoint;
constexpr double kFrameThickness = 0.5 * kUnitsPerPoint;
constexpr QRgb kDraftGrey = qRgb(228, 228, 228);

/// Outlines instead of text, so that copied text stays clean, and a solid grey under the text, because
/// PDF/A-1 knows no transparency.
QPainterPath draftMark(QSizeF page)
{
    TextStyle style;
    style.bold = true;
    style.fontSize = 150 * kUnitsPerPoint;
    QPainterPath path;
    path.addText(0, 0, shippedFont(style), QStringLiteral("DRAF"));
    const QPointF centre = path.boundingRect().center();
    QTransform turn;
    turn.translate(page.width() / 2, page.height() / 2);
    turn.rotate(-std::atan2(page.height(), page.width()) * 180 / std::numbers::pi);
    turn.translate(-centre.x(), -centre.y());
    return turn.map(path);
}

class PagePainter {
public:
    PagePainter(QPainter& painter, const PaintJob& job)
        : m_painter(painter)
        , m_job(job)
        , m_page(job.paperMm * kUnitsPerMm)
        , m_numberFont(shippedFont(TextStyle()))
    {
        if (job.draft) {
            m_draftMark = draftMark(m_page);
        }
    }

    void paint(const Page& page, int number)
    {
        if (m_job.whiteGround) {
            m_painter.fillRect(QRectF(QPointF(), m_page), Qt::white);
        }
        if (m_job.draft) {
            m_painter.fillPath(m_draftMark, QColor::fromRgb(kDraftGrey));
        }
        if (number > 1) {
            paintNumber(number);
        }
        m_painter.save();
        m_painter.scale(m_job.scale, m_job.scale);
        for (const PlacedStrip& placed : page) {
            paintStrip(*placed.strip, m_job.origin + QPointF(0, placed.y));
        }
        for (const PlacedStrip& placed : m_job.footer) {
            paintStrip(*placed.strip, {m_job.origin.x(), m_job.footerTop + placed.y});
        }
        m_painter.restore();
    }

private:
    void paintNumber(int number)
    {
        const QString text = QStringLiteral("- %1 -").arg(number);
        const double width = QFontMetricsF(m_numberFont).horizontalAdvance(text);
        m_painter.setFont(m_numberFont);
        m_painter.setPen(Qt::black);
        const double left = m_job.origin.x() + (m_job.textWidth - width) / 2;
        m_painter.drawText(QPointF(left, kPageNumberBaseline), text);
    }

    /// Four light corners: a place to sign that claims nothing and is covered by the signature's own look.
    void paintFrame(const QRectF& space)
    {
        const QRectF frame = space.adjusted(kFrameInset, kFrameInset, -kFrameInset, -kFrameInset);
        const auto bar = [this](double x, double y, double w, double h) {
            m_painter.fillRect(QRectF(x, y, w, h), QColor::fromRgb(kFrameGrey));
        };
        for (const double x : {frame.left(), frame.right() - kFrameCorner}) {
            bar(x, frame.top(), kFrameCorner, kFrameThickness);
            bar(x, frame.bottom() - kFrameThickness, kFrameCorner, kFrameThickness);
        }
        for (const double x : {frame.left(), frame.right() - kFrameThickness}) {
            bar(x, frame.top(), kFrameThickness, kFrameCorner);
            bar(x, frame.bottom() - kFrameCorner, kFrameThickness, kFrameCorner);
        }
    }

    void paintStrip(const Strip& strip, QPointF origin)
    {
        for (const PictureItem& picture : strip.pictures) {
            m_painter.drawImage(picture.rect.translated(origin), picture.image);
        }
        for (const BarItem& bar : strip.bars) {
            m_painter.fillRect(bar.rect.translated(origin), Qt::black);
        }
        for (const ShapeItem& shape : strip.shapes) {
            m_painter.fillPath(shape.path.translated(origin), Qt::black);
        }
        for (const SpaceItem& space : strip.spaces) {
            paintFrame(space.rect.translated(origin));
        }
        for (const LineItem& line : strip.lines) {
            m_painter.setPen(QColor::fromRgb(line.color));
            line.layout->lineAt(line.line).draw(&m_painter, origin + line.at);
        }
    }

    QPainter& m_painter;
    const PaintJob& m_job;
    QSizeF m_page;
    QFont m_numberFont;
    QPainterPath m_draftMark;
};

void prepare(QPdfWriter& writer, const PaintJob& job)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(job.paperMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(job.title);
    writer.setCreator(QStringLiteral("Risalah"));
}

} // namespace

Result<QByteArray> paintPdf(const std::vector<Page>& pages, const PaintJob& job)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::RenderFailed, job.title, {}, buffer.errorString());
    }
    QPdfWriter writer(&buffer);
    prepare(writer, job);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return fail(ErrorCode::RenderFailed, job.title, {}, QStringLiteral("painter did not begin"));
    }
    // Otherwise Qt stores pictures as JPEG.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    PagePainter pagePainter(painter, job);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage()) {
            return fail(ErrorCode::RenderFailed, job.title, {}, QStringLiteral("no new page"));
        }
        pagePainter.paint(pages[i], static_cast<int>(i) + 1);
    }
    painter.end();
    return bytes;
}

} // namespace risalah::documents
