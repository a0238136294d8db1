// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for the window's start: a Qt Widgets program with one window, closed once it is painted.
#include <QApplication>
#include <QLabel>
#include <QTimer>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("Risalah"));
    window.resize(1280, 720);
    window.show();
    QTimer::singleShot(0, &window, &QWidget::close);
    return QApplication::exec();
}
