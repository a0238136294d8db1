// SPDX-License-Identifier: GPL-3.0-or-later
// risalah_sign_samples PAPER.pdf FOLDER: signs a finished paper as an office does – the chair certifies with
// a key file (RSA), the note taker follows with a token (EC), both with timestamps, then the validation data,
// then a document timestamp – and leaves each step and the root certificate in the folder, for other programs
// to judge.
#include "signing/pdf_signer.h"
#include "signing/pkcs11_key.h"
#include "signing/pkcs12_key.h"
#include "support/scripted_network.h"
#include "support/soft_token.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

/// A plain block as PDF/A-1b: a frame and a line, no words, so no font is asked for.
QByteArray appearance()
{
    const auto path =
        QDir::temp().filePath(QStringLiteral("risalah-look-%1.pdf").arg(QCoreApplication::applicationPid()));
    {
        QPdfWriter writer(path);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QSizeF(200, 60), QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.setPen(QPen(Qt::darkBlue, 20));
        painter.drawRect(QRect(QPoint(50, 50), QSize(writer.width() - 100, writer.height() - 100)));
        painter.drawLine(100, writer.height() - 200, writer.width() - 100, 200);
    }
    const auto bytes = read(path);
    QFile::remove(path);
    return bytes;
}

template <class T> T wanted(Result<T> result, const char* what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(logLine(result.error())));
    }
    return std::move(*result);
}

class Office {
public:
    explicit Office(QString folder)
        : m_folder(std::move(folder))
        , m_pki(Instant{QDateTime::currentMSecsSinceEpoch()})
        , m_network(m_pki)
        , m_token(QStringLiteral("Token Notulis"))
    {
        m_token.put(m_pki.signer(QStringLiteral("Siti “Notulis”"), KeyKind::EcP256),
                    QStringLiteral("tanda tangan"));
        write(m_folder + QStringLiteral("/root.pem"), TestPki::certificatePem(m_pki.root().certificate));
    }

    void signAll(const QByteArray& paper)
    {
        const auto chair = m_pki.signer(QStringLiteral("Budi Pimpinan"), KeyKind::Rsa3072);
        const auto file =
            wanted(openPkcs12(TestPki::pkcs12(chair, "rahasia"), Secret(QByteArray("rahasia"))), "key file");
        const auto token =
            wanted(openPkcs11({SoftToken::module(), m_token.label(), QStringLiteral("tanda tangan")},
                              Secret(QByteArray(SoftToken::kPin))),
                   "token");
        // The paper has no field for a second signer, so the first does not certify; minutes with fields for
        // all are signed by tst_cli_signed_minutes.
        const auto request = requestFor(paper);
        const auto first = keep("1-chair", wanted(signPdf(*file, request, m_network), "first"));
        const auto approved =
            keep("2-note-taker", wanted(signPdf(*token, requestFor(first), m_network), "second"));
        LongTermRequest later;
        later.pdf = approved;
        later.at = m_pki.now();
        later.knownCertificates = file->chain();
        const auto stored = keep("3-long-term", wanted(extendToLongTerm(later, m_network), "store"));
        later.timestampUrl = request.timestampUrl;
        keep("4-archive", wanted(extendToLongTerm(later, m_network), "timestamp"));
        if (!approved.startsWith(first) || !stored.startsWith(approved)) {
            qFatal("an earlier file is no longer there");
        }
    }

private:
    [[nodiscard]] SignRequest requestFor(const QByteArray& pdf) const
    {
        SignRequest request;
        request.pdf = pdf;
        request.at = m_pki.now();
        request.level = SignatureLevel::T;
        request.reason = QStringLiteral("Mengesahkan notula");
        request.location = QStringLiteral("Pangkalpinang");
        request.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
        request.appearancePdf = appearance();
        return request;
    }

    QByteArray keep(const char* name, QByteArray pdf) const
    {
        write(QStringLiteral("%1/%2.pdf").arg(m_folder, QString::fromLatin1(name)), pdf);
        return pdf;
    }

    QString m_folder;
    TestPki m_pki;
    ScriptedNetwork m_network;
    SoftToken m_token;
};

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const auto words = QGuiApplication::arguments();
    if (words.size() != 3) {
        std::fputs("risalah_sign_samples PAPER.pdf FOLDER\n", stderr);
        return 2;
    }
    QDir().mkpath(words.at(2));
    Office(words.at(2)).signAll(read(words.at(1)));
    return 0;
}
