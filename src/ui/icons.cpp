// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace risalah::ui {

namespace {

/// A glyph of 16 in a square of 22 (the icon-size of such buttons in the style sheet).
constexpr int kLeadingGlyph = 16;
constexpr int kLeadingSquare = 22;

QString filePath(const QString& name)
{
    return QStringLiteral(":/risalah/icons/%1.svg").arg(name);
}

QColor colourOf(IconTint tint, QIcon::Mode mode)
{
    const Tokens& t = theme().tokens;
    if (mode == QIcon::Disabled) {
        return t.disabled;
    }
    switch (tint) {
    case IconTint::Automatic:
        return t.text;
    case IconTint::Muted:
        return mode == QIcon::Selected ? t.accent : t.muted;
    case IconTint::Accent:
        return t.accent;
    case IconTint::Inverse:
        return t.on;
    case IconTint::Ok:
        return t.ok;
    case IconTint::Warn:
        return t.warn;
    case IconTint::Bad:
        return t.bad;
    }
    return t.text;
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, IconTint tint, bool isLeading)
        : m_name(std::move(name)), m_tint(tint), m_isLeading(isLeading)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const int square = std::min(rect.width(), rect.height());
        const int side = m_isLeading ? square * kLeadingGlyph / kLeadingSquare : square;
        const QPixmap picture =
            iconPixmap(m_name, colourOf(m_tint, mode), side, painter->device()->devicePixelRatioF());
        const int left = m_isLeading ? rect.x() : rect.x() + (rect.width() - side) / 2;
        painter->drawPixmap(left, rect.y() + (rect.height() - side) / 2, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap picture(size);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override
    {
        return new TintedIconEngine(m_name, m_tint, m_isLeading);
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconTint m_tint;
    bool m_isLeading;
};

QPixmap drawn(const QString& name, const QColor& colour, int size, qreal ratio)
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("icon %s is missing", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer renderer(svg);
    const int side = qRound(size * ratio);
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

QIcon icon(const QString& name, IconTint tint)
{
    return QIcon(new TintedIconEngine(name, tint, false));
}

QIcon leadingIcon(const QString& name, IconTint tint)
{
    return QIcon(new TintedIconEngine(name, tint, true));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("risalah/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb), QString::number(size),
                                 QString::number(devicePixelRatio));
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = drawn(name, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

bool iconExists(const QString& name)
{
    return QFile::exists(filePath(name));
}

} // namespace risalah::ui
