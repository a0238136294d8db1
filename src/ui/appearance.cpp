// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QProxyStyle>

#include <algorithm>

namespace risalah::ui {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kPortalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kColourScheme = QStringLiteral("color-scheme");
constexpr int kIconOfLine = 16;

/// The portal wraps its answer in one or two variants, depending on its version.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

/// The desktop portal's colour scheme: asked once, then heard of. Kept here so that no header shows D-Bus.
class Portal final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void ask()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return;
        }
        // From whoever answers for that path: the portal may be restarted and then has another address. The
        // message as it is: Qt 6.4 does not know the D-Bus types yet when a first connection is made.
        if (!bus.connect(QString(), kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"), this,
                         SLOT(settingChanged(QDBusMessage)))) {
            qWarning("the desktop portal's changes are not heard");
        }
        QDBusMessage call =
            QDBusMessage::createMethodCall(kPortal, kPortalPath, kPortalSettings, QStringLiteral("Read"));
        call.setArguments({kAppearance, kColourScheme});
        // Never waited for: a sleeping portal must not hold up the start.
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) {
                Q_EMIT schemeKnown(unwrapped(QVariant::fromValue(reply.value())).toUInt());
            }
            watcher->deleteLater();
        });
    }

Q_SIGNALS:
    void schemeKnown(unsigned scheme);

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message)
    {
        const QList<QVariant> told = message.arguments(); // name space, key, value
        if (told.size() == 3 && told.at(0) == kAppearance && told.at(1) == kColourScheme) {
            Q_EMIT schemeKnown(unwrapped(told.at(2)).toUInt());
        }
    }
};

/// Icons in fields and menus, whose size no sheet reaches, grow with the letters like all others.
class LetterSizedStyle final : public QProxyStyle {
public:
    LetterSizedStyle() : QProxyStyle(QStringLiteral("Fusion")) { }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
        const bool isOfIcon = metric == PM_SmallIconSize || metric == PM_LineEditIconSize;
        return isOfIcon ? theme().px(kIconOfLine) : pixels;
    }
};

} // namespace

Appearance::Appearance(QObject* parent) : QObject(parent)
{
    // Before our own palette covers it, the system's lightness is the answer when nobody knows better.
    m_paletteIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    auto* portal = new Portal(this);
    connect(portal, &Portal::schemeKnown, this, &Appearance::takePortalAnswer);
    portal->ask();
}

void Appearance::takePortalAnswer(unsigned scheme)
{
    // 0 no preference, 1 dark, 2 light.
    const SystemScheme known = scheme == 1 ? SystemScheme::Dark
        : scheme == 2                      ? SystemScheme::Light
                                           : SystemScheme::Unknown;
    if (known != m_systemScheme) {
        m_systemScheme = known;
        if (m_isApplied && m_mode == ThemeMode::System) {
            apply();
        }
    }
}

bool Appearance::wantsDark() const
{
    switch (m_mode) {
    case ThemeMode::Light:
        return false;
    case ThemeMode::Dark:
        return true;
    case ThemeMode::System:
        break;
    }
    return m_systemScheme == SystemScheme::Unknown ? m_paletteIsDark : m_systemScheme == SystemScheme::Dark;
}

void Appearance::setMode(ThemeMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        if (m_isApplied) {
            apply();
        }
    }
}

void Appearance::setLetterPercent(int percent)
{
    percent = std::clamp(percent, kSmallestLetters, kLargestLetters);
    if (percent != m_letterPercent) {
        m_letterPercent = percent;
        if (m_isApplied) {
            apply();
        }
    }
}

void Appearance::apply()
{
    if (!m_isApplied) {
        m_isApplied = true;
        loadFonts();
        QApplication::setStyle(new LetterSizedStyle);
    }
    setTheme({.tokens = wantsDark() ? darkTokens() : lightTokens(), .letterPercent = m_letterPercent});
    QApplication::setFont(theme().font(TextStyle::Body));
    QApplication::setPalette(theme().palette());
    qApp->setStyleSheet(theme().styleSheet());
    Q_EMIT changed();
}

} // namespace risalah::ui

#include "appearance.moc"
#include "moc_appearance.cpp"
