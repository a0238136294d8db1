// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/footer_sentences.h"
#include "documents/qr_code.h"
#include "documents/render_process.h"
#include "documents/signature_appearance.h"
#include "documents/view_copy.h"
#include "golden/field_stamp.h"
#include "golden/opened_pdf.h"
#include "golden/papers.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cstdlib>

using namespace risalah;
using namespace risalah::documents;
using risalah::test::OpenedPdf;

namespace {

constexpr double kPixelsPerPoint = 300.0 / 72;

RenderedDocument rendered(const RenderRequest& request)
{
    auto document = MinutesRenderer().render(request);
    return document ? std::move(*document) : RenderedDocument();
}

struct ReadCode {
    QString text;
    QString correction;
    QPoint at;
};

ReadCode readCode(const QImage& grey)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto found =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!found.isValid()) {
        return {};
    }
    const auto corner = found.position().topLeft();
    return {QString::fromStdWString(found.text()), QString::fromStdWString(found.ecLevel()),
            QPoint(corner.x, corner.y)};
}

bool isBlank(const QImage& page, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(page.pixel(x, y)) < 250) {
                return false;
            }
        }
    }
    return true;
}

AppearanceRequest appearance(AppearanceForm form, QSizeF size)
{
    AppearanceRequest request;
    request.block = signatureBlocks(test::goldenPaper(QStringLiteral("tinta-tiga-ub")).record.meeting).at(1);
    request.form = form;
    request.qrText = test::signedCodeText(request.block);
    request.size = size;
    return request;
}

} // namespace

class TestSignaturePlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ink_makesNoFieldAndClaimsNothing();
    void draft_showsThePlaceWithoutFieldOrClaim();
    void fields_standWhereTheRendererSays();
    void fields_lockTheirFollowersOnly();
    void field_twiceInATemplateIsRefused();
    void fields_ofTheSheetOfResolutions();
    void block_staysOnOnePage();
    void footer_standsOnEveryPageBelowTheText();
    void footer_aLongSentenceTakesRoomFromTheText();
    void footer_sentencesAreData();
    void code_isReadFromTheSignedPage();
    void code_ofWholeBlockIsRead();
    void code_tooLongIsRefused();
    void appearance_hasTheFieldsSizeAndNoTransparency();
    void appearance_saysItOnlyOnce();
};

void TestSignaturePlaces::ink_makesNoFieldAndClaimsNothing()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("tte-satu"));
    request.office.signatureForm = domain::SignatureForm::Ink;
    const auto document = rendered(request);
    QVERIFY(document.signaturePlaces.empty());
    QVERIFY(!document.pdf.contains("/AcroForm"));
    QVERIFY(!document.pdf.contains("/Widget"));
    const QString text = OpenedPdf(document.pdf).text();
    QVERIFY(text.contains(QStringLiteral("Ketua Contoh")));
    QVERIFY(!text.contains(QStringLiteral("elektronik"), Qt::CaseInsensitive));
}

void TestSignaturePlaces::draft_showsThePlaceWithoutFieldOrClaim()
{
    const auto document = rendered(test::goldenPaper(QStringLiteral("tte-draf")));
    QCOMPARE(document.signaturePlaces.size(), std::size_t{1});
    QVERIFY(!document.pdf.contains("/AcroForm"));
    QVERIFY(!OpenedPdf(document.pdf).text().contains(QStringLiteral("elektronik"), Qt::CaseInsensitive));
}

void TestSignaturePlaces::fields_standWhereTheRendererSays()
{
    const auto document = rendered(test::goldenPaper(QStringLiteral("tte-tiga")));
    const auto fields = test::fieldsOf(document.pdf.toStdString());
    QCOMPARE(fields.size(), std::size_t{3});
    QCOMPARE(document.signaturePlaces.size(), fields.size());
    OpenedPdf pdf(document.pdf);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const SignaturePlace& place = document.signaturePlaces[i];
        QCOMPARE(QString::fromStdString(fields[i].name), place.field);
        QCOMPARE(fields[i].page, place.page);
        QCOMPARE(fields[i].left, place.rect.left());
        QCOMPARE(pdf.pageSize(place.page).height() - fields[i].bottom, place.rect.bottom());
        QCOMPARE(QSizeF(fields[i].width, fields[i].height), place.rect.size());
        QVERIFY(place.rect.height() >= 70); // 25 mm
    }
    QCOMPARE(document.signaturePlaces[0].field, QStringLiteral("ttd-1-notulis"));
    QCOMPARE(document.signaturePlaces[1].field, QStringLiteral("ttd-2-pimpinan-sidang-rapat"));
    QCOMPARE(document.signaturePlaces[2].field, QStringLiteral("ttd-3-mengetahui"));
    // Side by side and below, between them.
    const auto& places = document.signaturePlaces;
    QCOMPARE(places[0].rect.top(), places[1].rect.top());
    QVERIFY(places[0].rect.right() < places[1].rect.left());
    QVERIFY(places[2].rect.top() > places[0].rect.bottom());
    QVERIFY(places[2].rect.left() > places[0].rect.left() && places[2].rect.left() < places[1].rect.left());
    // What a viewer draws there: corners, light and nothing else.
    const QImage page = pdf.page(places[0].page, kPixelsPerPoint);
    int darkest = 255;
    const QRectF there(places[0].rect.topLeft() * kPixelsPerPoint, places[0].rect.size() * kPixelsPerPoint);
    for (int y = qCeil(there.top()); y < there.bottom(); ++y) {
        for (int x = qCeil(there.left()); x < there.right(); ++x) {
            darkest = std::min(darkest, qGray(page.pixel(x, y)));
        }
    }
    QVERIFY2(darkest >= 180 && darkest < 255, qPrintable(QString::number(darkest)));
}

void TestSignaturePlaces::fields_lockTheirFollowersOnly()
{
    const auto document = rendered(test::goldenPaper(QStringLiteral("tte-tiga")));
    const auto fields = test::fieldsOf(document.pdf.toStdString());
    QCOMPARE(fields.size(), std::size_t{3});
    QVERIFY(fields[0].locked.empty());
    QCOMPARE(fields[1].locked, std::vector<std::string>{fields[1].name});
    QCOMPARE(fields[2].locked, std::vector<std::string>{fields[2].name});
}

void TestSignaturePlaces::field_twiceInATemplateIsRefused()
{
    QTemporaryDir office;
    QFile file(office.filePath(QStringLiteral("tanda-tangan.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html><body>\n{{#tandaTangan}}<input name=\"{{bidang}}\"/>\n"
               "<input name=\"{{bidang}}\"/>{{/tandaTangan}}</body></html>");
    file.close();
    RenderRequest request = test::goldenPaper(QStringLiteral("tte-satu"));
    request.templateFolder = office.path();
    const auto document = MinutesRenderer().render(request);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::TemplateSyntax);
    QCOMPARE(document.error().place, QStringLiteral("3"));
}

void TestSignaturePlaces::fields_ofTheSheetOfResolutions()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("keputusan-perubahan"));
    request.office.signatureForm = domain::SignatureForm::Electronic;
    const auto fields = test::fieldsOf(rendered(request).pdf.toStdString());
    QCOMPARE(fields.size(), std::size_t{1});
    QCOMPARE(fields[0].name, std::string("ttd-1-pimpinan"));
}

void TestSignaturePlaces::block_staysOnOnePage()
{
    const RenderRequest specimen = test::goldenPaper(QStringLiteral("tte-tiga"));
    bool moved = false;
    for (int points = 1; points <= 24; ++points) {
        RenderRequest request = test::longPaper(points, 0, 0);
        request.draft = false;
        request.office = specimen.office;
        request.record.meeting.signatureSlots = specimen.record.meeting.signatureSlots;
        const auto document = rendered(request);
        QCOMPARE(document.signaturePlaces.size(), std::size_t{3});
        const int page = document.signaturePlaces.front().page;
        QCOMPARE(document.signaturePlaces.back().page, page);
        const QString text = OpenedPdf(document.pdf).pageText(page);
        QVERIFY(text.contains(QStringLiteral("Notulis"))
                && text.contains(QStringLiteral("Wali Kota Contoh")));
        moved = moved || page > 1;
    }
    QVERIFY(moved);
}

void TestSignaturePlaces::footer_standsOnEveryPageBelowTheText()
{
    RenderRequest request = test::longPaper(40, 0, 0);
    request.draft = false;
    request.office = test::goldenPaper(QStringLiteral("tte-tiga")).office;
    const auto document = rendered(request);
    QVERIFY(document.pages > 3);
    OpenedPdf pdf(document.pdf);
    for (int page = 0; page < document.pages; ++page) {
        QCOMPARE(pdf.pageText(page).count(QStringLiteral("Keasliannya dapat diperiksa")), 1);
    }
    RenderRequest plain = request;
    plain.office.footerSentence.clear();
    QCOMPARE(rendered(plain).pages, document.pages);
}

void TestSignaturePlaces::footer_aLongSentenceTakesRoomFromTheText()
{
    RenderRequest request = test::longPaper(40, 0, 0);
    request.draft = false;
    request.office = test::goldenPaper(QStringLiteral("tte-tiga")).office;
    const int before = rendered(request).pages;
    request.office.footerSentence = QStringLiteral("Kalimat kaki yang sangat panjang. ").repeated(150);
    const auto document = rendered(request);
    QVERIFY(document.pages > before);
    OpenedPdf pdf(document.pdf);
    for (int page = 0; page < document.pages; ++page) {
        QCOMPARE(pdf.pageText(page).count(QStringLiteral("sangat")), 150);
    }
}

void TestSignaturePlaces::footer_sentencesAreData()
{
    const auto shipped = footerSentences({});
    QVERIFY(shipped.has_value());
    QVERIFY(shipped->size() >= 3);
    QVERIFY(std::ranges::all_of(*shipped, [](const QString& s) {
        return s.contains(QStringLiteral("elektronik"), Qt::CaseInsensitive) && !s.contains(u'#');
    }));
    QTemporaryDir office;
    QFile file(office.filePath(QStringLiteral("kalimat-kaki.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# catatan\nsatu\ndua\n\n\ntiga\n");
    file.close();
    const auto own = footerSentences(office.path());
    QVERIFY(own.has_value());
    QCOMPARE(*own, (QStringList{QStringLiteral("satu\ndua"), QStringLiteral("tiga")}));
}

void TestSignaturePlaces::code_isReadFromTheSignedPage()
{
    for (const auto* name : {"tte-satu-ditandatangani", "tte-tiga-ditandatangani"}) {
        const QString paper = QString::fromLatin1(name);
        const RenderRequest request = test::goldenPaper(paper);
        const auto blocks = signatureBlocks(request.record.meeting);
        const auto seen = viewCopy(test::printedPaper(paper));
        QVERIFY(seen.has_value());
        OpenedPdf pdf(*seen);
        for (const SignaturePlace& place : rendered(request).signaturePlaces) {
            // 300 dots an inch: what an office printer and a telephone leave of it.
            const QImage page = pdf.page(place.page, kPixelsPerPoint);
            const QRectF there(place.rect.topLeft() * kPixelsPerPoint, place.rect.size() * kPixelsPerPoint);
            // The quiet zone is the paper left of the field.
            constexpr int kQuiet = 24;
            const QRect beside = there.toRect().adjusted(-kQuiet, 0, 2 - there.toRect().width(), 0);
            QVERIFY(isBlank(page, beside.adjusted(0, 0, -4, 0)));
            const ReadCode code = readCode(page.copy(there.toRect().adjusted(-kQuiet, 0, 0, 0)));
            const auto block = std::ranges::find(blocks, place.field, &SignatureBlock::field);
            QVERIFY(block != blocks.end());
            QCOMPARE(code.text, test::signedCodeText(*block));
            QCOMPARE(code.correction, QStringLiteral("H"));
            // The sentence stands beside it, the corners of the empty place are covered.
            QVERIFY(isBlank(page, there.toRect().adjusted(0, 0, 0, -there.toRect().height() + 12)));
            // The first dark module is flush with the words above and below.
            QVERIFY2(std::abs(code.at.x() - kQuiet) <= 3, qPrintable(QString::number(code.at.x())));
            QVERIFY(code.at.y() > 6);
        }
    }
}

void TestSignaturePlaces::code_ofWholeBlockIsRead()
{
    const AppearanceRequest request = appearance(AppearanceForm::WholeBlock, {220, 150});
    const auto look = signatureAppearance(request);
    QVERIFY(look.has_value());
    OpenedPdf pdf(*look);
    QCOMPARE(readCode(pdf.page(0, kPixelsPerPoint)).text, request.qrText);
    const QString text = pdf.text();
    qsizetype at = 0;
    for (const auto* part :
         {"Pimpinan Sidang/Rapat", "a.n. WALI KOTA PANGKALPINANG", "SEKRETARIS DAERAH", "u.b.",
          "ASISTEN ADMINISTRASI UMUM,", "Ditandatangani", "elektronik oleh:", "Ketua Contoh, S.H., M.Si.",
          "Pembina Tingkat I (IV/b)", "NIP 19750315 200003 1 002"}) {
        at = text.indexOf(QString::fromLatin1(part), at);
        QVERIFY2(at >= 0, part);
    }
}

void TestSignaturePlaces::code_tooLongIsRefused()
{
    QVERIFY(qrCode(QString(1200, u'x')).has_value());
    const auto code = qrCode(QString(1300, u'x'));
    QVERIFY(!code.has_value());
    QCOMPARE(code.error().code, ErrorCode::RenderFailed);
    QVERIFY(!qrCode({}).has_value());
}

void TestSignaturePlaces::appearance_hasTheFieldsSizeAndNoTransparency()
{
    for (const QSizeF size : {QSizeF(187, 71), QSizeF(60, 30), QSizeF(400, 300)}) {
        const auto look = signatureAppearance(appearance(AppearanceForm::InPlace, size));
        QVERIFY(look.has_value());
        OpenedPdf pdf(*look);
        QCOMPARE(pdf.pages(), 1);
        QCOMPARE(pdf.pageSize(0), size);
        static const QRegularExpression veil(QStringLiteral("/SMask (?!/None)|/(ca|CA) 0|/S /Transparency"));
        QVERIFY(!QString::fromLatin1(*look).contains(veil));
        QVERIFY(!look->contains("/Subtype /Image"));
    }
}

void TestSignaturePlaces::appearance_saysItOnlyOnce()
{
    const auto look = signatureAppearance(appearance(AppearanceForm::InPlace, {187, 71}));
    QVERIFY(look.has_value());
    const QString text = OpenedPdf(*look).text().simplified();
    QVERIFY(text.contains(QStringLiteral("Ditandatangani secara elektronik")));
    // Who signed stands on the page already.
    QVERIFY(!text.contains(QStringLiteral("Ketua Contoh")) && !text.contains(QStringLiteral("NIP")));
}

int main(int argc, char** argv)
{
    makeRenderingDeterministic();
    useNoScreenAndNoSystemFonts();
    QGuiApplication application(argc, argv);
    TestSignaturePlaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signature_places.moc"
