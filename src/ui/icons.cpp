// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace risalah::ui {

namespace {

QString filePath(const QString& name)
{
    return QStringLiteral(":/risalah/icons/%1.svg").arg(name);
}

QColor colourOf(IconTint tint, QIcon::Mode mode)
{
    const Tokens& t = theme().tokens;
    if (mode == QIcon::Disabled) {
        return tint == IconTint::Inverse ? t.muted : t.field;
    }
    switch (tint) {
    case IconTint::Automatic:
        return t.text;
    case IconTint::Muted:
        return t.muted;
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
    TintedIconEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap picture =
            iconPixmap(m_name, colourOf(m_tint, mode), size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                            picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return iconPixmap(m_name, colourOf(m_tint, mode), std::min(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, colourOf(m_tint, mode), side, scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tint); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconTint m_tint;
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
    return QIcon(new TintedIconEngine(name, tint));
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
