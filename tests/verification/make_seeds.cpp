// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: make_seeds FOLDER   writes what the fuzz targets for signed PDFs, key files and timestamps begin
// with: tests/fuzz/corpus holds one run of it.
#include "signing/der.h"
#include "verification/signed_samples.h"

#include <QDir>
#include <QFile>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

namespace {

void write(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    folder.mkpath(QFileInfo(name).path()); // both relative to the folder
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    SignedSamples samples;
    const auto stream = pdfOf(sampleObjects(), XrefKind::Stream);
    write(folder, u"signed_pdf/unsigned.pdf"_s, stream);
    write(folder, u"signed_pdf/twice.pdf"_s, samples.twice());
    write(folder, u"signed_pdf/archived.pdf"_s,
          samples.signedBy(samples.ecSigner(), stream, SignatureLevel::LTA));
    PdfObjects update;
    update[sample::kSecondContent] = streamObject("BT (Anggaran 900 juta) Tj ET");
    write(folder, u"signed_pdf/changed.pdf"_s, withUpdate(samples.twice(), update));

    Pkcs12Options old;
    old.keyAlgorithm = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    old.certificateAlgorithm = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    write(folder, u"pkcs12/new.p12"_s, TestPki::pkcs12(samples.ecSigner(), "rahasia"));
    write(folder, u"pkcs12/old.p12"_s, TestPki::pkcs12(samples.ecSigner(), "rahasia", old));

    const TokenOrder order{signing::sha256("notula"),        {}, samples.now(),
                           samples.pki().timestampService(), {}, true};
    const QByteArray token = timestampToken(order);
    write(folder, u"timestamp/token"_s, token);
    // TimeStampResp: status granted, then the token.
    QByteArray body = QByteArray("\x30\x03\x02\x01\x00", 5) + token;
    const QByteArray size{1, static_cast<char>(0x82)};
    write(folder, u"timestamp/answer"_s,
          QByteArray("\x30", 1) + size + static_cast<char>(body.size() >> 8)
              + static_cast<char>(body.size() & 0xff) + body);
    return 0;
}
