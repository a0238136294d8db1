// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf_signer.h"
#include "signing/pkcs12_key.h"
#include "signing/verifier.h"
#include "support/cms_view.h"
#include "support/plain_pdf.h"
#include "support/scripted_network.h"
#include "support/signing_stage.h"
#include "ui/pages/verify_page.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "wording/error_sentence.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSemaphore>
#include <QWindow>

#include <sys/stat.h>

#include <array>
#include <atomic>
#include <thread>

using namespace risalah;
using namespace risalah::ui;
using test::KeyKind;
using test::kPatienceMs;
using test::TestPki;
using test::WindowBench;
using test::written;

/// What the page of verification shows of a file, however that came to it.
class TestVerifyPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void droppedFile_isJudged_data();
    void droppedFile_isJudged();
    void details_areFoldedUntilAskedFor_data();
    void details_areFoldedUntilAskedFor();
    void findings_standOneALine();
    void levels_areToldInWords();
    void soleSignature_isNoChoice();
    void emptyPage_offersOneButton();
    void loweredLevel_isShown();
    void slowFile_doesNotHoldTheWindow();
    void hugeFile_isRefusedByItsSize();

private:
    [[nodiscard]] QByteArray signedPdf(signing::SignatureLevel level);
    /// Until the page has an answer about the file that was opened.
    [[nodiscard]] bool waitForAnswer() const
    {
        const auto* chip = m_bench->find<Chip>(QStringLiteral("verdictChip"));
        return QTest::qWaitFor([chip] { return chip->isVisible(); }, kPatienceMs);
    }
    [[nodiscard]] static QStringList sentencesIn(const QWidget& reason)
    {
        QStringList sentences;
        for (const QLabel* label : reason.findChildren<QLabel*>()) {
            if (label->text() != QStringLiteral("•")) {
                sentences.append(label->text());
            }
        }
        return sentences;
    }
    /// Whoever issued the certificates of these tests is a stranger to the office from now on.
    void trustNobody();
    [[nodiscard]] const RowItem& row(std::size_t at) const
    {
        return m_bench->find<RowListView>(QStringLiteral("signatures"))->rowModel().rows().at(at).item;
    }
    [[nodiscard]] QString verdict() const
    {
        return m_bench->find<Chip>(QStringLiteral("verdictChip"))->accessibleName();
    }

    TestPki m_pki{*Instant::fromIso(QStringLiteral("2025-07-21T02:00:00.000Z"))};
    test::ScriptedNetwork m_network{m_pki};
    std::unique_ptr<WindowBench> m_bench;
};

void TestVerifyPage::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->session.useSecrets(std::make_shared<app::MemorySecretStore>());
    QVERIFY(m_bench->openNew());
    const QByteArray root = TestPki::certificatePem(m_pki.root().certificate);
    const auto saved = m_bench->ask([root](app::Register& r) {
        auto settings = r.signing().settings();
        domain::SigningSettings after = settings->value;
        after.trustAnchors = {{QStringLiteral("Akar Uji"), root}};
        return r.signing().saveSettings(*settings, after);
    });
    QVERIFY(saved.has_value());
}

QByteArray TestVerifyPage::signedPdf(signing::SignatureLevel level)
{
    test::PlainPdf paper;
    paper.annotations = test::PlainPdf::Place::Direct;
    paper.form = test::PlainPdf::Place::Direct;
    paper.fieldNames = {"Ketua"};
    const auto key = signing::openPkcs12(
        TestPki::pkcs12(m_pki.signer(QStringLiteral("Sri Wahyuni"), KeyKind::EcP256), "x"),
        Secret(QByteArray("x")));
    signing::SignRequest request;
    request.pdf = paper.bytes();
    request.at = m_pki.now();
    request.level = level;
    request.timestampUrl = QString::fromLatin1(test::ScriptedNetwork::kTimestampUrl);
    const auto made = signing::signPdf(**key, request, m_network);
    if (!made) {
        qFatal("%s", qPrintable(logLine(made.error())));
    }
    return *made;
}

void TestVerifyPage::droppedFile_isJudged_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("as it was signed") << false << QStringLiteral("Sah");
    QTest::newRow("changed") << true << QStringLiteral("Tidak sah");
}

/// From the hand over the window to the verdict on the page, as the system delivers it.
void TestVerifyPage::droppedFile_isJudged()
{
    QFETCH(bool, isChanged);
    QFETCH(QString, verdict);
    QByteArray pdf = signedPdf(signing::SignatureLevel::LT);
    if (isChanged) {
        pdf.replace("/F 132", "/F 128");
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(*m_bench, QStringLiteral("seret.pdf"), pdf))});
    QWindow* window = m_bench->window.windowHandle();
    const QPoint middle(600, 400);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    move.accept(); // as the system sends it once the drag was let in
    QCoreApplication::sendEvent(window, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(waitForAnswer());
    QCOMPARE(this->verdict(), verdict);
    QCOMPARE(m_bench->find<QLabel>(QStringLiteral("fileName"))->text(), QStringLiteral("seret.pdf"));
    QCOMPARE(m_bench->find<RowListView>(QStringLiteral("signatures"))->rowModel().rows().size(),
             std::size_t{1});
}

void TestVerifyPage::details_areFoldedUntilAskedFor_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

/// The verdict and what decided it are there at once, the rest for whoever asks, as it was left.
void TestVerifyPage::details_areFoldedUntilAskedFor()
{
    QFETCH(bool, byKeyboard);
    const auto open = [this](const QString& name, const QByteArray& pdf) {
        m_bench->window.open({.page = PageId::Verify, .record = written(*m_bench, name, pdf)});
        return waitForAnswer();
    };
    QByteArray pdf = signedPdf(signing::SignatureLevel::LT);
    QVERIFY(open(QStringLiteral("baik.pdf"), pdf));
    const auto* details = m_bench->find<QLabel>(QStringLiteral("details"));
    auto* fold = m_bench->find<QPushButton>(QStringLiteral("detailsFold"));
    const auto* reason = m_bench->find<QWidget>(QStringLiteral("reason"));
    const auto toggle = [&] {
        if (byKeyboard) {
            fold->setFocus();
            QTest::keyClick(fold, Qt::Key_Space);
        } else {
            QTest::mouseClick(fold, Qt::LeftButton);
        }
    };
    QCOMPARE(verdict(), QStringLiteral("Sah"));
    QVERIFY(!details->isVisible() && !reason->isVisible());
    QVERIFY(fold->isVisible() && fold->focusPolicy() != Qt::NoFocus);
    QCOMPARE(fold->text(), QStringLiteral("Tampilkan rincian"));
    toggle();
    QVERIFY(details->isVisible() && !details->text().isEmpty());
    QCOMPARE(fold->text(), QStringLiteral("Sembunyikan rincian"));
    QVERIFY(m_bench->session.settings().value(app::SettingKeys::verifyDetails));
    pdf.replace("/F 132", "/F 128");
    QVERIFY(open(QStringLiteral("buruk.pdf"), pdf));
    QTRY_COMPARE(verdict(), QStringLiteral("Tidak sah"));
    QVERIFY(details->isVisible());
    toggle();
    QVERIFY(!details->isVisible());
    QVERIFY(reason->isVisible() && details->text().contains(sentencesIn(*reason).front()));
    QVERIFY(!m_bench->session.settings().value(app::SettingKeys::verifyDetails));
}

void TestVerifyPage::trustNobody()
{
    const auto saved = m_bench->ask([](app::Register& r) {
        auto settings = r.signing().settings();
        domain::SigningSettings after = settings->value;
        after.trustAnchors.clear();
        return r.signing().saveSettings(*settings, after);
    });
    QVERIFY(saved.has_value());
}

/// Both the signer's issuer and the time stamp's are strangers: two findings, none run into the other.
void TestVerifyPage::findings_standOneALine()
{
    trustNobody();
    m_bench->window.open(
        {.page = PageId::Verify,
         .record = written(*m_bench, QStringLiteral("asing.pdf"), signedPdf(signing::SignatureLevel::LTA))});
    QVERIFY(waitForAnswer());
    QCOMPARE(verdict(), QStringLiteral("Belum dapat dipastikan"));
    const auto* reason = m_bench->find<QWidget>(QStringLiteral("reason"));
    const QStringList sentences = sentencesIn(*reason);
    QVERIFY2(sentences.size() >= 2, qPrintable(sentences.join(u'|')));
    const auto labels = reason->findChildren<QLabel*>();
    QCOMPARE(labels.size(), 2 * sentences.size()); // each behind its mark
    for (const QString& sentence : sentences) {
        QVERIFY2(!sentence.contains(u'\n'), qPrintable(sentence));
    }
}

void TestVerifyPage::levels_areToldInWords()
{
    m_bench->window.open(
        {.page = PageId::Verify,
         .record = written(*m_bench, QStringLiteral("lama.pdf"), signedPdf(signing::SignatureLevel::LTA))});
    QVERIFY(waitForAnswer());
    const auto* list = m_bench->find<RowListView>(QStringLiteral("signatures"));
    QCOMPARE(list->rowModel().rows().size(), std::size_t{2});
    QVERIFY2(row(0).text.endsWith(QStringLiteral(", dengan bukti jangka panjang")), qPrintable(row(0).text));
    QVERIFY2(row(1).text.endsWith(QStringLiteral(", penanda waktu dokumen")), qPrintable(row(1).text));
    QVERIFY2(row(0).lead.startsWith(QStringLiteral("1. ")), qPrintable(row(0).lead));
    const QString details = m_bench->find<QLabel>(QStringLiteral("details"))->text();
    QVERIFY2(details.contains(QStringLiteral("Tingkat tanda tangan: B-LTA.")), qPrintable(details));
}

/// It stands on the left edge of its card's text, as high as what it says, and nothing marks it.
void TestVerifyPage::soleSignature_isNoChoice()
{
    m_bench->window.open(
        {.page = PageId::Verify,
         .record = written(*m_bench, QStringLiteral("satu.pdf"), signedPdf(signing::SignatureLevel::T))});
    QVERIFY(waitForAnswer());
    auto* list = m_bench->find<RowListView>(QStringLiteral("signatures"));
    const QModelIndex only = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(only).center());
    QVERIFY(!list->currentIndex().isValid());
    QCOMPARE(list->focusPolicy(), Qt::NoFocus);
    const RowLayout layout = list->rowDelegate().layoutOf(only);
    const QPoint text = list->viewport()->mapTo(&m_bench->window, layout.textRect().topLeft());
    const auto* chip = m_bench->find<Chip>(QStringLiteral("verdictChip"));
    QCOMPARE(text.x(), chip->mapTo(&m_bench->window, QPoint()).x());
    QVERIFY2(list->height() <= layout.height(), qPrintable(QString::number(list->height())));
    QVERIFY(!m_bench->find<QLabel>(QStringLiteral("details"))->text().isEmpty()); // of this one
    QVERIFY2(row(0).lead == QStringLiteral("Sri Wahyuni"), qPrintable(row(0).lead));
}

void TestVerifyPage::emptyPage_offersOneButton()
{
    m_bench->window.open({.page = PageId::Verify});
    auto* first = m_bench->find<QPushButton>(QStringLiteral("chooseFirst"));
    const auto* choose = m_bench->find<QPushButton>(QStringLiteral("choose"));
    QVERIFY(first->isVisible() && !choose->isVisible());
    first->setFocus();
    m_bench->prompt.chosenFiles.push_back({written(*m_bench, QStringLiteral("bukan.pdf"), "bukan PDF")});
    first->click();
    const auto* text = m_bench->find<QWidget>(QStringLiteral("message"))->findChild<QLabel*>();
    QTRY_COMPARE_WITH_TIMEOUT(text->property("role").toString(), QStringLiteral("error"), kPatienceMs);
    QVERIFY(first->isVisible());
    m_bench->prompt.chosenFiles.push_back(
        {written(*m_bench, QStringLiteral("satu.pdf"), signedPdf(signing::SignatureLevel::T))});
    first->click();
    QVERIFY(waitForAnswer());
    QVERIFY(!first->isVisible() && choose->isVisible());
    QVERIFY(choose->hasFocus()); // the keyboard stays with what chooses the next file
    m_bench->prompt.chosenFiles.push_back({m_bench->pathOf(QStringLiteral("bukan.pdf"))});
    m_bench->find<QPushButton>(QStringLiteral("choose"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(first->isVisible(), kPatienceMs);
    QVERIFY(first->hasFocus()); // and comes back with it
}

/// The office signed with a time stamp; somebody took it out. Without the register the file would only look
/// as if it had never had one.
void TestVerifyPage::loweredLevel_isShown()
{
    const QByteArray pdf = signedPdf(signing::SignatureLevel::T);
    const auto judged = signing::verifyPdf({pdf, {}, m_pki.now()});
    QVERIFY(judged.has_value());
    QCOMPARE(judged->signatures.at(0).level, FoundLevel::T);
    const auto noted = m_bench->ask([pdf, judged = *judged](app::Register& r) {
        return r.signing().noteGivenOut(pdf, judged, QStringLiteral("Ketua"));
    });
    QVERIFY(noted.has_value());
    const QByteArray stripped =
        test::withFirstCms(pdf, test::withoutUnsignedAttributes(test::signaturesIn(pdf).at(0).cms));
    m_bench->window.open(
        {.page = PageId::Verify, .record = written(*m_bench, QStringLiteral("turun.pdf"), stripped)});
    QVERIFY(waitForAnswer());
    QCOMPARE(verdict(), QStringLiteral("Tidak sah"));
    const auto* signatures = m_bench->find<RowListView>(QStringLiteral("signatures"));
    const RowItem& row = signatures->rowModel().rows().front().item;
    QCOMPARE(row.chips.size(), std::size_t{3});
    QCOMPARE(row.chips.at(0).text, QStringLiteral("Isi utuh")); // the signed bytes are as they were
    QCOMPARE(row.chips.at(2).text, QStringLiteral("Tingkatnya turun"));
    QCOMPARE(row.chips.at(2).kind, ChipKind::Bad);
    const QString details = m_bench->find<QLabel>(QStringLiteral("details"))->text();
    QVERIFY2(details.contains(QStringLiteral(
                 "Tingkat tanda tangan “Ketua” lebih rendah daripada yang tercatat di register.")),
             qPrintable(details));
}

/// A file on a slow drive: here a pipe that nobody writes to until the window has gone on.
void TestVerifyPage::slowFile_doesNotHoldTheWindow()
{
    const QString file = m_bench->pathOf(QStringLiteral("lambat.pdf"));
    QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    QSemaphore windowWentOn;
    std::atomic<bool> wasInTime = false;
    const QByteArray pdf = signedPdf(signing::SignatureLevel::LT);
    std::thread drive([&] {
        wasInTime = windowWentOn.tryAcquire(1, 10'000);
        QFile pipe(file);
        if (pipe.open(QIODevice::WriteOnly)) {
            pipe.write(pdf);
        }
    });
    m_bench->window.open({.page = PageId::Verify, .record = file});
    windowWentOn.release();
    const bool isAnswered = waitForAnswer();
    drive.join();
    QVERIFY2(wasInTime, "the window waited for the file");
    QVERIFY(isAnswered);
    QCOMPARE(verdict(), QStringLiteral("Sah"));
}

/// 10 GB, of which the disk has nothing: to read them would end the program.
void TestVerifyPage::hugeFile_isRefusedByItsSize()
{
    QFile file(m_bench->pathOf(QStringLiteral("raksasa.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(10'000'000'000));
    m_bench->window.open({.page = PageId::Verify, .record = file.fileName()});
    const auto* message = m_bench->find<QWidget>(QStringLiteral("message"));
    const QString refused = wording::errorSentence({ErrorCode::FileTooLarge, file.fileName(), {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(message->findChild<QLabel*>()->text(), refused, kPatienceMs);
    QVERIFY(!m_bench->find<QWidget>(QStringLiteral("result"))->isVisible());
}

QTEST_MAIN(TestVerifyPage)
#include "tst_verify_page.moc"
