// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace risalah::ui {

namespace {

/// Before a window is shown nobody knows its frame; those of usual desktops fit into this one.
constexpr QMargins kWidestFrame(8, 40, 8, 8);
constexpr QSize kUsable(200, 100);

int area(const QRect& rect)
{
    return rect.isValid() ? rect.width() * rect.height() : 0;
}

/// Its title bar lies above it.
bool isReachable(const QRect& window, const QRect& screen)
{
    const QRect seen = window & screen;
    return window.top() >= screen.top() && seen.width() >= window.width() / 2
        && seen.width() >= std::min(kUsable.width(), window.width())
        && seen.height() >= std::min(kUsable.height(), window.height());
}

} // namespace

QRect reachablePlace(const QRect& window, const QList<QRect>& screens)
{
    const auto reaches = [&window](const QRect& screen) { return isReachable(window, screen); };
    if (screens.isEmpty() || std::ranges::any_of(screens, reaches)) {
        return window;
    }
    const QRect room = *std::ranges::max_element(screens, {}, [&window](const QRect& one) {
        return area(one & window);
    }) - kWidestFrame;
    QRect place(window.topLeft(), window.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    return place;
}

void bringWithinReach(QWidget& window)
{
    if ((window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) != 0) {
        return; // the desktop places it
    }
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        screens.append(screen->availableGeometry());
    }
    window.setGeometry(reachablePlace(window.geometry(), screens));
}

QSize sizeOnScreen(const QWidget& window, QSize wanted)
{
    const QRect room = window.screen()->availableGeometry() - kWidestFrame;
    return wanted.boundedTo(room.size());
}

} // namespace risalah::ui
