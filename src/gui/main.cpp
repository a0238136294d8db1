// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the window: makes the parts and joins them.
#include "app/package_service.h"
#include "app/settings.h"
#include "app/worker.h"
#include "base/clock.h"
#include "base/secret.h"
#include "gui/options.h"
#include "gui/single_instance.h"
#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/page_table.h"
#include "ui/prompt.h"
#include "ui/session.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace {

using namespace risalah;

/// Long enough for a page and its preview to be drawn; a script's screenshot is worth the wait.
constexpr int kSettleMs = 1500;

void applyAppearance(ui::Appearance& appearance, const app::Settings& settings, const gui::Options& options)
{
    appearance.setMode(static_cast<ui::ThemeMode>(settings.value(app::SettingKeys::theme)));
    if (options.dark) {
        appearance.setMode(*options.dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
    }
    appearance.setLetterPercent(
        options.letterPercent.value_or(settings.value(app::SettingKeys::letterScale)));
    appearance.apply();
}

/// Asked before the window is built: the register is opened on its own thread meanwhile.
void openFirstRegister(ui::Session& session, const gui::Options& options, bool hasPackage)
{
    using Opening = app::Worker::Opening;
    if (!options.location.isEmpty() && !hasPackage) {
        session.open(options.location, Opening::Open);
        return;
    }
    const QString last = session.settings().value(app::SettingKeys::lastRegister);
    if (last.isEmpty()) {
        session.open(app::Register::defaultLocation(), Opening::OpenOrCreate);
    } else {
        session.open(last, Opening::Open);
    }
}

void openAskedPage(ui::MainWindow& window, const gui::Options& options)
{
    const auto rows = ui::pageRows();
    const auto row = std::ranges::find_if(
        rows, [&](const ui::PageRow& r) { return options.page == QLatin1StringView(r.name); });
    if (row != rows.end()) {
        window.open({.page = row->id, .record = options.record, .part = options.part});
    }
}

/// For scripts: draws or just ends once the first page is there, whether the register could be opened or not.
void endWhenReady(ui::MainWindow& window, ui::Session& session, const gui::Options& options)
{
    const auto finish = [&window, options] {
        openAskedPage(window, options);
        if (options.screenshot.isEmpty()) {
            QTimer::singleShot(0, &window, &QWidget::close);
            return;
        }
        QTimer::singleShot(kSettleMs, &window, [&window, file = options.screenshot] {
            const bool done = window.grab().save(file);
            QApplication::exit(done ? 0 : 4);
        });
    };
    QObject::connect(&session, &ui::Session::opened, &window, finish);
    QObject::connect(&session, &ui::Session::openFailed, &window, finish);
}

void followOtherStarts(gui::SingleInstance& instance, ui::MainWindow& window)
{
    instance.listen();
    QObject::connect(&instance, &gui::SingleInstance::fileArrived, &window, [&](const QString& file) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        if (!file.isEmpty()) {
            window.openFile(file);
        }
    });
}

} // namespace

int main(int argc, char** argv)
{
    forbidCrashFiles();
    QApplication program(argc, argv);
    QApplication::setApplicationName(QStringLiteral("risalah"));
    QApplication::setApplicationDisplayName(QStringLiteral("Risalah"));
    QApplication::setApplicationVersion(QStringLiteral(RISALAH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("risalah"));
    const gui::Options options = gui::readOptions(QApplication::arguments());

    gui::SingleInstance instance(gui::SingleInstance::accountName());
    if (!options.isForScript() && instance.handOver(options.location)) {
        return 0;
    }
    // A script's run neither reads nor changes the account's settings.
    const QTemporaryDir scratch;
    app::Settings settings = options.isForScript()
        ? app::Settings(scratch.filePath(QStringLiteral("risalah.ini")))
        : app::Settings();
    ui::installLanguage(options.language.isEmpty() ? settings.value(app::SettingKeys::language)
                                                   : options.language);
    const SystemClock clock;
    app::Worker worker(clock);
    ui::Session session(worker, clock, settings);
    const bool hasPackage =
        !options.location.isEmpty() && app::PackageService::isPackageFile(options.location);
    openFirstRegister(session, options, hasPackage);
    ui::Appearance appearance;
    applyAppearance(appearance, settings, options);
    ui::DesktopPrompt prompt;
    ui::MainWindow window(appearance, prompt, session);
    if (options.size) {
        window.resize(*options.size);
    }
    if (options.isForScript()) {
        endWhenReady(window, session, options);
    } else {
        followOtherStarts(instance, window);
    }
    if (hasPackage) {
        window.openFile(options.location);
    }
    window.show();
    return QApplication::exec();
}
