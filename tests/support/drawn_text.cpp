// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawn_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace risalah::test {

namespace {

/// Notes the texts and draws nothing.
class TextListener final : public QPaintEngine {
public:
    TextListener() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState& /*state*/) override { }
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override { }
    void drawTiledPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QPointF& /*from*/) override {
    }
    void drawImage(const QRectF& /*to*/,
                   const QImage& /*image*/,
                   const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
    }
    void drawPath(const QPainterPath& /*path*/) override { }
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
    void drawPolygon(const QPoint* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty()) {
            return;
        }
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
        const QTransform toWidget = painter()->combinedTransform();
        const QRectF clip = painter()->hasClipping() ? painter()->clipBoundingRect() : ink;
        note({item.text(), toWidget.mapRect(ink), toWidget.mapRect(clip)});
    }

    /// A line with marked words is drawn once for the marks and once for the rest: together it is whole.
    void note(const DrawnText& drawn)
    {
        for (DrawnText& before : texts) {
            if (before.text == drawn.text && before.ink == drawn.ink) {
                before.clip |= drawn.clip;
                return;
            }
        }
        texts.push_back(drawn);
    }

    std::vector<DrawnText> texts;
};

class ListeningPaper final : public QPaintDevice {
public:
    explicit ListeningPaper(const QWidget& as) : m_as(as) { }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_listener; }
    [[nodiscard]] std::vector<DrawnText> takeTexts() { return std::move(m_listener.texts); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric wanted) const override
    {
        switch (wanted) {
        case PdmWidth:
            return m_as.width();
        case PdmHeight:
            return m_as.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_as.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_as.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    const QWidget& m_as;
    mutable TextListener m_listener;
};

} // namespace

std::vector<DrawnText> textsDrawnBy(QWidget& widget)
{
    ListeningPaper paper(widget);
    QPainter painter(&paper);
    widget.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    painter.end();
    return paper.takeTexts();
}

} // namespace risalah::test
