// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace risalah::gui {

namespace {

struct OptionRow {
    const char* name;
    const char* help; ///< translated in the context "Options"
    const char* value; ///< what stands for it in --help; "" for a switch
};

constexpr OptionRow kOptions[] = {
    {"exit-after-startup",
     QT_TRANSLATE_NOOP("Options", "Menutup jendela begitu siap dipakai (untuk uji paket)."), ""},
    {"screenshot", QT_TRANSLATE_NOOP("Options", "Menggambar jendela ke berkas PNG, lalu keluar."),
     QT_TRANSLATE_NOOP("Options", "berkas")},
    {"page", QT_TRANSLATE_NOOP("Options", "Halaman yang dibuka."), QT_TRANSLATE_NOOP("Options", "nama")},
    {"record", QT_TRANSLATE_NOOP("Options", "Id rapat atau orang pada halaman itu."), "id"},
    {"part", QT_TRANSLATE_NOOP("Options", "Bagian halaman itu."), QT_TRANSLATE_NOOP("Options", "nama")},
    {"size", QT_TRANSLATE_NOOP("Options", "Ukuran jendela, misalnya 1366x768."),
     QT_TRANSLATE_NOOP("Options", "ukuran")},
    {"scale", QT_TRANSLATE_NOOP("Options", "Ukuran huruf, 100 sampai 175."),
     QT_TRANSLATE_NOOP("Options", "persen")},
    {"theme", QT_TRANSLATE_NOOP("Options", "light atau dark."), QT_TRANSLATE_NOOP("Options", "tema")},
    {"language", QT_TRANSLATE_NOOP("Options", "id atau en."), QT_TRANSLATE_NOOP("Options", "bahasa")},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("Options", text);
}

[[noreturn]] void refuse(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::exit(2);
}

/// "1366x768".
QSize sizeFrom(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.isEmpty()) {
        refuse(QCoreApplication::translate("Options", "Ukuran “%1” tidak dikenal; tulis misalnya 1366x768.")
                   .arg(text));
    }
    return size;
}

QString absolute(const QString& location)
{
    // The window that is handed the file has another working directory.
    return location.contains(QLatin1StringView("://")) ? location : QFileInfo(location).absoluteFilePath();
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Options", "Mencatat rapat koordinasi dari undangan sampai tindak lanjut."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("register"),
        QCoreApplication::translate("Options", "Berkas register atau alamat postgresql:// yang dibuka."),
        QStringLiteral("[register]"));
    for (const OptionRow& row : kOptions) {
        QCommandLineOption option(QLatin1StringView(row.name), tr(row.help));
        if (*row.value != '\0') {
            option.setValueName(tr(row.value));
        }
        parser.addOption(option);
    }
    parser.process(arguments);
    const auto value = [&parser](const char* name) { return parser.value(QLatin1StringView(name)); };
    const auto isSet = [&parser](const char* name) { return parser.isSet(QLatin1StringView(name)); };

    Options options;
    if (parser.positionalArguments().size() > 1) {
        refuse(QCoreApplication::translate("Options", "Satu register saja yang dapat dibuka."));
    }
    if (!parser.positionalArguments().isEmpty()) {
        options.location = absolute(parser.positionalArguments().constFirst());
    }
    options.exitAfterStartup = isSet("exit-after-startup");
    options.screenshot = value("screenshot");
    options.page = value("page");
    options.record = value("record");
    options.part = value("part");
    options.language = value("language");
    if (isSet("size")) {
        options.size = sizeFrom(value("size"));
    }
    if (isSet("scale")) {
        options.letterPercent = value("scale").toInt();
    }
    if (isSet("theme")) {
        options.dark = value("theme") == QLatin1StringView("dark");
    }
    return options;
}

} // namespace risalah::gui
