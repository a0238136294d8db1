// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help_text.h"

#include "cli/text_table.h"

namespace risalah::cli {

namespace {

QString optionNames(const QCommandLineOption& option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString& name : all) {
        names.append(QString((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name));
    }
    const QString joined = names.join(QStringLiteral(", "));
    return option.valueName().isEmpty() ? joined : QString(joined + QLatin1Char(' ') + option.valueName());
}

QString optionLines(const QList<QCommandLineOption>& options)
{
    TextTable table;
    for (const QCommandLineOption& option : options) {
        table.addRow({QString(QStringLiteral("  ") + optionNames(option)), option.description()});
    }
    return table.toText();
}

QString exitCodes()
{
    return QStringLiteral("Kode keluar:\n"
                          "  0  berhasil, atau jawabannya ya\n"
                          "  1  jawabannya tidak: temuan menghalangi, register rusak, sudah ditetapkan\n"
                          "  2  cara pakai keliru\n"
                          "  3  isian ditolak: isi berkas atau pengenal tidak sah\n"
                          "  4  lingkungan: berkas, disk, basis data, jaringan\n"
                          "  5  tidak dapat diputuskan\n");
}

} // namespace

QString generalHelp(const VerbList& verbs)
{
    TextTable table;
    for (const auto& verb : verbs) {
        const VerbSpec spec = verb->spec();
        table.addRow({QString(QStringLiteral("  ") + spec.name), spec.purpose});
    }
    return QString(QStringLiteral("Cara pakai: risalah-cli [--register REGISTER] [--json] PERINTAH …\n\n"
                                  "Perintah:\n")
                   + table.toText() + QStringLiteral("\nOpsi umum, di depan atau di belakang perintah:\n")
                   + optionLines(globalOptions()) + QLatin1Char('\n') + exitCodes()
                   + QStringLiteral("\nPetunjuk tiap perintah: risalah-cli PERINTAH --help\n"));
}

QString verbHelp(const Verb& verb)
{
    const VerbSpec spec = verb.spec();
    QString text =
        QStringLiteral("Cara pakai: risalah-cli %1%2%3\n\n%4\n")
            .arg(spec.name, spec.arguments.isEmpty() ? QString() : QString(QLatin1Char(' ') + spec.arguments),
                 spec.options.isEmpty() ? QString() : QStringLiteral(" [opsi]"), spec.purpose);
    if (!spec.options.isEmpty()) {
        text += QStringLiteral("\nOpsi:\n") + optionLines(spec.options);
    }
    text += QStringLiteral("\nOpsi umum:\n") + optionLines(globalOptions());
    if (!spec.details.isEmpty()) {
        text += QLatin1Char('\n') + spec.details + QLatin1Char('\n');
    }
    text += QLatin1Char('\n') + exitCodes();
    return text;
}

} // namespace risalah::cli
