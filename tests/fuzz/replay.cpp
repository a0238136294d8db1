// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over the files of a folder: what was found once stays mended.
#include "fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>

int main(int argc, char** argv)
{
    const QDir corpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qPrintable(name)); // the last one named is the one that broke
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    }
    if (names.isEmpty()) {
        std::fprintf(stderr, "no files in %s\n", qPrintable(corpus.path()));
        return 1;
    }
    return 0;
}
