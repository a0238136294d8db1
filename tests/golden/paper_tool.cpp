// SPDX-License-Identifier: GPL-3.0-or-later
// risalah_paper --list | NAME base|final OUT.pdf: one golden paper from a process of its own, as the PDF/A-1b
// that Qt paints or as the finished PDF/A-3b.
#include "documents/paper_maker.h"
#include "documents/render_process.h"
#include "golden/papers.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace risalah;

namespace {

Result<QByteArray> paper(const QString& name, bool base)
{
    const auto request = test::goldenPaper(name);
    if (base) {
        documents::PaperMaker maker;
        const auto painted = maker.paint(request);
        return painted ? Result<QByteArray>(painted->basePdf) : forwardError(painted);
    }
    return test::printedPaper(name);
}

} // namespace

int main(int argc, char** argv)
{
    documents::makeRenderingDeterministic();
    documents::useNoScreenAndNoSystemFonts();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 2 && arguments[1] == u"--list") {
        std::puts(qPrintable(test::goldenPapers().join(u'\n')));
        return 0;
    }
    if (arguments.size() != 4) {
        std::fputs("risalah_paper NAME base|final OUT.pdf\n", stderr);
        return 2;
    }
    const auto pdf = paper(arguments[1], arguments[2] == u"base");
    if (!pdf) {
        std::fputs(qPrintable(logLine(pdf.error())), stderr);
        return 3;
    }
    QFile out(arguments[3]);
    return out.open(QIODevice::WriteOnly) && out.write(*pdf) == pdf->size() ? 0 : 4;
}
