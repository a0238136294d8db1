// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/prompt.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace risalah;
    QApplication program(argc, argv);
    QApplication::setApplicationName(QStringLiteral("risalah"));
    QApplication::setApplicationDisplayName(QStringLiteral("Risalah"));
    ui::Appearance appearance;
    appearance.apply();
    ui::DesktopPrompt prompt;
    ui::MainWindow window(appearance, prompt);
    window.resize(1366, 768);
    window.open({.page = ui::PageId::Help});
    window.show();
    return QApplication::exec();
}
