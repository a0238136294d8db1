// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: make_signed FILE.pdf ROOT.pem PAGES PLAIN.pdf   a file of so many pages, signed, archived, with the
// root to trust, and the same before anybody signed it.
#include "verification/signed_samples.h"

#include <QFile>

using namespace risalah;
using namespace risalah::test;

namespace {

void write(const char* name, const QByteArray& bytes)
{
    QFile file(QString::fromLocal8Bit(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", name);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5) {
        qFatal("usage: make_signed FILE.pdf ROOT.pem PAGES PLAIN.pdf");
    }
    SignedSamples samples;
    const QByteArray pdf = longPdf(QByteArray(argv[3]).toInt());
    // A signature, its validation data, a document timestamp: the revisions a verifier has to compare.
    write(argv[1], samples.signedBy(samples.rsaSigner(), pdf, signing::SignatureLevel::LTA));
    write(argv[2], samples.rootPem());
    write(argv[4], pdf);
    return 0;
}
