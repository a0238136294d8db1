// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page and state of the window into a folder, for eyes: screenshots FOLDER [--size 1366x768]
// [--scale 150] [--dark] [--only NAME]… .
#include "support/window_scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace risalah;

namespace {

/// Previews and lists come home by themselves; what is drawn is a window at rest.
void settle()
{
    constexpr int kQuietMs = 300;
    QTest::qWait(kQuietMs);
}

bool isWanted(const test::Scene& scene, const QStringList& only)
{
    return only.isEmpty() || std::ranges::any_of(only, [&scene](const QString& part) {
               return QLatin1StringView(scene.name).contains(part);
           });
}

/// Scenes of one bench build on each other: as soon as one is wanted, those before it are played too.
int draw(std::span<const test::Scene> scenes, const QCommandLineParser& parser, const QDir& folder)
{
    const QStringList only = parser.values(QStringLiteral("only"));
    if (std::ranges::none_of(scenes, [&](const test::Scene& scene) { return isWanted(scene, only); })) {
        return 0;
    }
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    test::WindowBench bench;
    bench.appearance().setMode(parser.isSet(QStringLiteral("dark")) ? ui::ThemeMode::Dark
                                                                    : ui::ThemeMode::Light);
    bench.appearance().setLetterPercent(parser.value(QStringLiteral("scale")).toInt());
    bench.window.resize(size.value(0).toInt(), size.value(1).toInt());
    for (const test::Scene& scene : scenes) {
        if (!scene.play(bench)) {
            std::fprintf(stderr, "%s could not be reached\n", scene.name);
            return 1;
        }
        settle();
        if (isWanted(scene, only)) {
            test::pictureOf(bench).save(
                folder.filePath(QStringLiteral("%1.png").arg(QLatin1StringView(scene.name))));
        }
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("size"),
                      QStringLiteral("1366x768")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("letters, percent"), QStringLiteral("percent"),
                      QStringLiteral("100")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("the dark theme")});
    parser.addOption(
        {QStringLiteral("only"), QStringLiteral("scenes whose name has this"), QStringLiteral("name")});
    parser.addHelpOption();
    parser.process(program);
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(2);
    }
    const QDir folder(parser.positionalArguments().constFirst());
    folder.mkpath(QStringLiteral("."));
    for (const auto scenes : {test::windowScenes(), test::signingScenes(), test::versionScenes()}) {
        if (const int failed = draw(scenes, parser, folder); failed != 0) {
            return failed;
        }
    }
    return 0;
}
