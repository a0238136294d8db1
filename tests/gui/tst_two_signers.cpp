// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verifier.h"
#include "support/signing_stage.h"
#include "support/test_pki.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "wording/verification_sentence.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace risalah;
using namespace risalah::ui;
using namespace Qt::StringLiterals;
using test::KeyKind;
using test::kPatienceMs;
using test::TestPki;
using test::WindowBench;

namespace {

const QString kPassphrase = u"rahasia-jendela"_s;
const QString kChair = u"Mie Go"_s;
const QString kNoteTaker = u"Rina Notulis"_s;
const QString kCertifies =
    u"Naskah disahkan: sesudahnya hanya tanda tangan berikutnya yang dapat ditambahkan."_s;
const QString kFinal = u"Tanda tangan tidak dapat ditarik."_s;

/// The sample with a chair who signs for the mayor and a note-taker who fills a vacant post.
QByteArray recordWithTwoSigners()
{
    QJsonObject file = QJsonDocument::fromJson(app::sampleJson()).object();
    QJsonObject meeting = file.value(u"meetings"_s).toArray().first().toObject();
    meeting.insert(u"chair"_s,
                   QJsonObject{{u"name"_s, kChair},
                               {u"authority"_s, u"a.n."_s},
                               {u"position"_s, u"Wali Kota Pangkalpinang\nSekretaris Daerah"_s}});
    meeting.insert(u"noteTaker"_s,
                   QJsonObject{{u"name"_s, kNoteTaker},
                               {u"authority"_s, u"Plt."_s},
                               {u"position"_s, u"Kepala Bagian Umum"_s}});
    meeting.insert(u"signatureSlots"_s,
                   QJsonArray{QJsonObject{{u"caption"_s, u"Pimpinan Rapat"_s}, {u"signer"_s, u"chair"_s}},
                              QJsonObject{{u"caption"_s, u"Notulis"_s}, {u"signer"_s, u"noteTaker"_s}}});
    file.insert(u"meetings"_s, QJsonArray{meeting});
    return QJsonDocument(file).toJson();
}

/// A coat of arms that is partly transparent, as pictures of them are.
QByteArray logo()
{
    QImage image(120, 150, QImage::Format_ARGB32);
    image.fill(QColor(0, 90, 40, 120));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

/// Chair and note-taker sign in the window, one after the other: what they are told, and what they get.
class TestTwoSigners final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsToldWhatIsSigned();
    void keyWithoutItsIssuers_isToldOf_data();
    void keyWithoutItsIssuers_isToldOf();

private:
    void sign(const QString& name, const test::Pkcs12Options& options = {});
    [[nodiscard]] std::vector<domain::ElectronicSignature> stored()
    {
        return m_bench->ask([id = m_meeting](app::Register& r) { return r.minutes().editions(id); })
            ->front()
            .signatures;
    }
    [[nodiscard]] QStringList signerTexts() const
    {
        QStringList texts;
        for (const ListRow& row : m_bench->find<RowListView>(u"signers"_s)->rowModel().rows()) {
            texts.append(row.item.lead + u": "_s + row.item.text);
        }
        return texts;
    }
    void keep(const char* name)
    {
        const QDir folder(QStringLiteral(RISALAH_SIGNED_FOLDER));
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(folder.mkpath(u"."_s) && file.open(QIODevice::WriteOnly));
        const QByteArray pdf = test::newestFile(*m_bench, m_meeting);
        QCOMPARE(file.write(pdf), pdf.size());
    }

    TestPki m_pki{*Instant::fromIso(u"2025-07-21T02:00:00.000Z"_s)};
    std::unique_ptr<WindowBench> m_bench;
    domain::MeetingId m_meeting;
};

void TestTwoSigners::init()
{
    m_bench.reset();
    m_bench = std::make_unique<WindowBench>();
    m_bench->session.useSecrets(std::make_shared<app::MemorySecretStore>());
    QVERIFY(m_bench->openNew());
    const auto saved = m_bench->ask([](app::Register& r) {
        const auto office = r.directory().office();
        domain::Office after = (*office)->value;
        after.logo = logo();
        after.footerSentence = u"Dokumen ini ditandatangani secara elektronik."_s;
        after.footerLogo = logo();
        return r.directory().saveOffice(*office, after);
    });
    QVERIFY(saved.has_value());
    const auto opened =
        test::openSigningStep(*m_bench, domain::SignatureForm::Electronic, recordWithTwoSigners());
    QVERIFY(opened.has_value());
    m_meeting = *opened;
    QVERIFY(test::waitForTurn(*m_bench));
}

void TestTwoSigners::sign(const QString& name, const test::Pkcs12Options& options)
{
    const std::size_t before = stored().size();
    const QString file =
        test::written(*m_bench, u"kunci.p12"_s,
                      TestPki::pkcs12(m_pki.signer(name, KeyKind::EcP256), kPassphrase.toUtf8(), options));
    m_bench->find<QLineEdit>(u"keyFile"_s)->setText(file);
    m_bench->prompt.secrets.push_back(kPassphrase);
    m_bench->find<QPushButton>(u"sign"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), before + 1, kPatienceMs);
    QTRY_VERIFY(m_bench->find<QLabel>(u"result"_s)->isVisible());
}

void TestTwoSigners::eachIsToldWhatIsSigned()
{
    const QString chair = u"Mie Go (a.n. Wali Kota Pangkalpinang, Sekretaris Daerah)"_s;
    const QString noteTaker = u"Rina Notulis (Plt. Kepala Bagian Umum)"_s;
    QCOMPARE(signerTexts(), (QStringList{u"1. Pimpinan Rapat: "_s + chair, u"2. Notulis: "_s + noteTaker}));
    keep("window-0-frozen.pdf");
    const auto* promise = m_bench->find<QLabel>(u"promise"_s);
    QVERIFY2(promise->text().contains(u"persis berkas di pratinjau"_s)
                 && promise->text().contains(u"mengesahkan naskah"_s)
                 && promise->text().contains(u"tidak dapat ditarik"_s),
             qPrintable(promise->text()));
    sign(kChair);
    keep("window-1-chair.pdf");
    QCOMPARE(
        m_bench->prompt.askedSecrets.back().text,
        u"Mie Go menandatangani sebagai Pimpinan Rapat (a.n. Wali Kota Pangkalpinang, Sekretaris Daerah). %1 %2"_s
            .arg(kCertifies, kFinal));
    QVERIFY(test::waitForTurn(*m_bench));
    QTRY_VERIFY2(promise->text().contains(u"bersama tanda tangan sebelumnya"_s), qPrintable(promise->text()));
    QVERIFY(!promise->text().contains(u"mengesahkan"_s)
            && promise->text().contains(u"tidak dapat ditarik"_s));
    sign(kNoteTaker);
    keep("window-2-note-taker.pdf");
    QCOMPARE(m_bench->prompt.askedSecrets.back().text,
             u"Rina Notulis menandatangani sebagai Notulis (Plt. Kepala Bagian Umum). "_s + kFinal);
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{2});
}

void TestTwoSigners::keyWithoutItsIssuers_isToldOf_data()
{
    QTest::addColumn<bool>("withChain");
    QTest::newRow("with") << true;
    QTest::newRow("without") << false;
}

void TestTwoSigners::keyWithoutItsIssuers_isToldOf()
{
    QFETCH(bool, withChain);
    sign(kChair, {.withChain = withChain});
    const QString result = m_bench->find<QLabel>(u"result"_s)->text();
    QVERIFY2(result.contains(wording::lackingIssuersSentence()) != withChain, qPrintable(result));
}

QTEST_MAIN(TestTwoSigners)
#include "tst_two_signers.moc"
