// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper_maker.h"
#include "documents/render_process.h"
#include "documents/template_store.h"
#include "documents/view_copy.h"
#include "golden/opened_pdf.h"
#include "golden/papers.h"
#include "support/meeting_builder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace risalah;
using namespace risalah::documents;
using risalah::test::OpenedPdf;

namespace {

const bool kUpdate = qEnvironmentVariableIsSet("RISALAH_UPDATE_GOLDEN");

QString goldenFile(const QString& name)
{
    return QStringLiteral(RISALAH_GOLDEN "/cases/") + name;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct ToolAnswer {
    int exitCode = -1;
    QByteArray output;
};

ToolAnswer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) {
        return {};
    }
    return {process.exitCode(), process.readAll()};
}

RenderedDocument rendered(const RenderRequest& request)
{
    MinutesRenderer renderer;
    auto document = renderer.render(request);
    if (!document) {
        qWarning("%s", qPrintable(logLine(document.error())));
        return {};
    }
    return std::move(*document);
}

} // namespace

class TestPapers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markup_isTheKeptOne_data();
    void markup_isTheKeptOne();
    void text_isTheKeptOne_data();
    void text_isTheKeptOne();
    void picture_isTheKeptOne_data();
    void picture_isTheKeptOne();
    void bytes_areEqualFromTwoProcesses_data();
    void bytes_areEqualFromTwoProcesses();
    void structure_passesOtherPeoplesReaders_data();
    void structure_passesOtherPeoplesReaders();
    void render_agreesInAnotherThread();
    void render_drawsAnEditLikeAFreshPaper();
    void render_showsEveryLabelOfTheFormInOrder_data();
    void render_showsEveryLabelOfTheFormInOrder();
    void render_reportsCharactersNoFontHas();
    void render_printsLettersInTheOrderStored();
    void render_showsTheDraftMarkOnlyAsOutlines();
    void render_refusesKeputusanWithoutNumbers();
    void render_refusesKeputusanWithoutResolutions();
    void render_refusesALogoThatIsNone();
    void render_shrinksAPhotoInPlaceOfTheLogo();
    void render_placesEachPointOnItsPage();
    void render_breaksLongPapersWell();
    void render_fillsPagesInProportion();
    void render_cutsARowHigherThanAPage();
    void render_bearsAnEndlessWord();
    void templates_ofTheOfficeComeFirst();
    void templates_mistakeNamesFileAndLine();
    void templates_cutOffInACharacterAreRefused();
    void templates_ofALostFolderAreRefused();

private:
    static void addPapers();
    QTemporaryDir m_folder;
};

void TestPapers::addPapers()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : test::goldenPapers()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestPapers::markup_isTheKeptOne_data()
{
    addPapers();
}

void TestPapers::markup_isTheKeptOne()
{
    QFETCH(QString, name);
    PaperMaker maker;
    const auto parts = maker.markup(test::goldenPaper(name));
    QVERIFY(parts.has_value());
    const QByteArray markup = parts->join(QStringLiteral("\n")).toUtf8();
    if (kUpdate) {
        QVERIFY(writeFile(goldenFile(name + QStringLiteral(".html")), markup));
    }
    QCOMPARE(markup, readFile(goldenFile(name + QStringLiteral(".html"))));
}

void TestPapers::text_isTheKeptOne_data()
{
    addPapers();
}

void TestPapers::text_isTheKeptOne()
{
    QFETCH(QString, name);
    OpenedPdf pdf(rendered(test::goldenPaper(name)).pdf);
    const QByteArray text = pdf.text().toUtf8();
    if (kUpdate) {
        QVERIFY(writeFile(goldenFile(name + QStringLiteral(".txt")), text));
    }
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(readFile(goldenFile(name + QStringLiteral(".txt")))));
}

void TestPapers::picture_isTheKeptOne_data()
{
    addPapers();
}

void TestPapers::picture_isTheKeptOne()
{
    QFETCH(QString, name);
    const auto seen = viewCopy(test::printedPaper(name));
    QVERIFY(seen.has_value());
    OpenedPdf pdf(*seen);
    const QImage picture = pdf.picture();
    const QString file = goldenFile(name + QStringLiteral(".png"));
    if (kUpdate) {
        QVERIFY(picture.save(file));
    }
    const QImage kept(file);
    QCOMPARE(picture.size(), kept.size());
    if (picture != kept.convertToFormat(QImage::Format_Grayscale8)) {
        const QString actual = QDir::temp().filePath(name + QStringLiteral("-actual.png"));
        QVERIFY(picture.save(actual));
        QFAIL(qPrintable(QStringLiteral("the picture differs, see ") + actual));
    }
}

void TestPapers::bytes_areEqualFromTwoProcesses_data()
{
    addPapers();
}

void TestPapers::bytes_areEqualFromTwoProcesses()
{
    QFETCH(QString, name);
    QByteArray outputs[2];
    for (QByteArray& output : outputs) {
        const QString file = m_folder.filePath(QStringLiteral("out.pdf"));
        const auto answer = run(QStringLiteral(RISALAH_PAPER_TOOL), {name, QStringLiteral("final"), file});
        QCOMPARE(answer.exitCode, 0);
        output = readFile(file);
        QVERIFY(!output.isEmpty());
    }
    QVERIFY(outputs[0] == outputs[1]);
    // The test's own process too: what a window renders is what the command line renders.
    QVERIFY(test::printedPaper(name) == outputs[0]);
}

void TestPapers::structure_passesOtherPeoplesReaders_data()
{
    addPapers();
}

void TestPapers::structure_passesOtherPeoplesReaders()
{
    QFETCH(QString, name);
    const RenderRequest request = test::goldenPaper(name);
    const QString file = m_folder.filePath(name + QStringLiteral(".pdf"));
    QVERIFY(writeFile(file, test::printedPaper(name)));

    const auto checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());

    const auto fonts = run(QStringLiteral("pdffonts"), {file});
    QCOMPARE(fonts.exitCode, 0);
    const auto lines = fonts.output.trimmed().split('\n');
    QVERIFY(lines.size() >= 4);
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QByteArrayList cells = lines[i].simplified().split(' ');
        // … encoding emb sub uni object ID
        QCOMPARE(cells.mid(cells.size() - 5, 3), (QByteArrayList{"yes", "yes", "yes"}));
    }

    const QString json = m_folder.filePath(QStringLiteral("risalah.json"));
    QFile::remove(json);
    const auto detached =
        run(QStringLiteral("pdfdetach"),
            {QStringLiteral("-savefile"), QStringLiteral("risalah.json"), QStringLiteral("-o"), json, file});
    QVERIFY2(detached.exitCode == 0, detached.output.constData());
    QCOMPARE(readFile(json), request.attachedJson);
}

void TestPapers::render_agreesInAnotherThread()
{
    const RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    QByteArray there;
    const std::unique_ptr<QThread> thread(QThread::create([&] { there = rendered(request).pdf; }));
    thread->start();
    QVERIFY(thread->wait(60000));
    QVERIFY(!there.isEmpty());
    QVERIFY(there == rendered(request).pdf);
}

/// A preview keeps lines of the paper before: edits, other styles and other widths must not meet old ones.
void TestPapers::render_drawsAnEditLikeAFreshPaper()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    MinutesRenderer used;
    const auto isLikeFresh = [&] {
        const auto again = used.render(request);
        return again && again->pdf == rendered(request).pdf && again->places == rendered(request).places;
    };
    QVERIFY(isLikeFresh());
    auto& points = request.record.meeting.points;
    points.front().text += QStringLiteral(" Ditambah satu kata 字.");
    QVERIFY(isLikeFresh());
    QCOMPARE(used.render(request)->missingCharacters, QStringList{QStringLiteral("U+5B57")});
    points.front().emphasis = {{0, 3, true, false}};
    QVERIFY(isLikeFresh());
    std::ranges::reverse(points);
    QVERIFY(isLikeFresh());
    request.paper = domain::Paper::F4;
    request.layout = domain::Layout::Notulen2009;
    QVERIFY(isLikeFresh());
    request.layout = domain::Layout::Notula2023;
    request.record.meeting.points.clear();
    QVERIFY(isLikeFresh());
}

void TestPapers::render_showsEveryLabelOfTheFormInOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("labels");
    QTest::newRow("2023") << QStringLiteral("notula-2023")
                          << QStringLiteral(
                                 "PEMERINTAH KOTA PANGKALPINANG|SEKRETARIAT DAERAH|NOTULA|Sidang/Rapat|"
                                 "Hari/Tanggal|Selasa, 15 Juli 2025|Surat Undangan|Waktu Sidang/Rapat|WIB|"
                                 "Acara|Pimpinan Sidang/Rapat|Ketua|Sekretaris|Pencatat|"
                                 "Peserta Sidang/Rapat|Kegiatan Sidang/Rapat|Kata Pembukaan|Pembahasan|"
                                 "Keputusan/Kesimpulan|Tindak Lanjut|22 Juli 2025|Penutup|"
                                 "Pimpinan Sidang/Rapat|Sekretaris Daerah,|Ketua Contoh, S.H., M.Si.|"
                                 "Pembina Utama Muda (IV/c)|NIP 19700101 199503 1 001|LAMPIRAN|"
                                 "DAFTAR HADIR|Diwakili");
    QTest::newRow("2009") << QStringLiteral("notulen-2009-f4")
                          << QStringLiteral(
                                 "NOTULEN|Sidang/Rapat|Hari/Tanggal|Waktu Panggilan|Waktu Sidang/Rapat|"
                                 "Acara|Pimpinan Sidang/Rapat|Ketua|Sekretaris|Pencatat|"
                                 "Peserta Sidang/Rapat|Kegiatan Sidang/Rapat|Kata Pembukaan|Pembahasan|"
                                 "Keputusan|Pimpinan Sidang/Rapat,|Pangkalpinang, 15 Juli 2025|"
                                 "Sekretaris Daerah,|NIP");
}

void TestPapers::render_showsEveryLabelOfTheFormInOrder()
{
    QFETCH(QString, name);
    QFETCH(QString, labels);
    const QString text = OpenedPdf(rendered(test::goldenPaper(name)).pdf).text();
    qsizetype at = 0;
    for (const QString& label : labels.split(u'|')) {
        at = text.indexOf(label, at);
        QVERIFY2(at >= 0, qPrintable(label));
        at += label.size();
    }
}

void TestPapers::render_reportsCharactersNoFontHas()
{
    const auto document = rendered(test::goldenPaper(QStringLiteral("notula-teks-sulit")));
    QCOMPARE(document.missingCharacters, QStringList{QStringLiteral("U+5B57")});
    const QString text = OpenedPdf(document.pdf).text();
    QVERIFY(text.contains(QStringLiteral("[U+5B57]")));
    QVERIFY(text.contains(QStringLiteral("✓")));
    QVERIFY(text.contains(QStringLiteral("{{x}} <b>tebal</b> &amp; &lt; baris satu")));
}

void TestPapers::render_printsLettersInTheOrderStored()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    request.record.meeting.closing =
        QStringLiteral("Rapat \u202Epututid\u202C pada \u2067jam\u2069 11. a\uFDD0b\uFDD1c");
    const auto document = rendered(request);
    QVERIFY(OpenedPdf(document.pdf)
                .text()
                .contains(QStringLiteral("Rapat pututid pada jam 11. a[U+FDD0]b[U+FDD1]c")));
    QCOMPARE(document.missingCharacters, QStringList());
}

void TestPapers::render_showsTheDraftMarkOnlyAsOutlines()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    OpenedPdf final(rendered(request).pdf);
    request.draft = true;
    OpenedPdf draft(rendered(request).pdf);
    QCOMPARE(draft.text(), final.text());
    QVERIFY(draft.picture() != final.picture());
}

void TestPapers::render_refusesKeputusanWithoutNumbers()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("keputusan-perubahan"));
    request.numbers.reset();
    const auto document = MinutesRenderer().render(request);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::DraftHasNoNumbers);
}

void TestPapers::render_refusesKeputusanWithoutResolutions()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("keputusan-perubahan"));
    request.record.meeting.resolutions.clear();
    const auto document = MinutesRenderer().render(request);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::NothingResolved);
}

void TestPapers::render_refusesALogoThatIsNone()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    for (const QByteArray& bytes : {QByteArrayLiteral("no picture"), QByteArrayLiteral("<svg"),
                                    QByteArrayLiteral("\x89PNG\r\n\x1a\nxx")}) {
        request.office.logo = bytes;
        const auto document = MinutesRenderer().render(request);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, ErrorCode::LogoUnreadable);
    }
}

/// The logo is the only picture a paper takes in. One straight from a camera must not make the file that is
/// signed, mailed and kept for ever heavy.
void TestPapers::render_shrinksAPhotoInPlaceOfTheLogo()
{
    QImage photo(4000, 3000, QImage::Format_RGB32);
    QRandomGenerator dice(1); // the same noise in every run: nothing compresses worse
    dice.fillRange(reinterpret_cast<quint32*>(photo.bits()), photo.sizeInBytes() / 4);
    QByteArray bytes;
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::WriteOnly) && photo.save(&file, "PNG", 100));
    QVERIFY2(bytes.size() > 30'000'000, qPrintable(QString::number(bytes.size())));
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    request.office.logo = {};
    const qsizetype plain = rendered(request).pdf.size();
    request.office.logo = bytes;
    const qsizetype withPhoto = rendered(request).pdf.size();
    qInfo("%lld bytes of photo are %lld bytes of paper", static_cast<long long>(bytes.size()),
          static_cast<long long>(withPhoto - plain));
    QVERIFY(withPhoto > plain);
    QVERIFY(withPhoto - plain < 500'000);
}

void TestPapers::render_placesEachPointOnItsPage()
{
    const RenderRequest request = test::longPaper(30, 0, 0);
    const auto document = rendered(request);
    std::vector<FieldPlace> points;
    for (const FieldPlace& place : document.places) {
        const bool isFirstLine = points.empty() || points.back().where != place.where;
        if (place.where.startsWith(u"points[") && !place.where.endsWith(u".speaker") && isFirstLine) {
            points.push_back(place);
        }
    }
    QCOMPARE(static_cast<int>(points.size()), domain::countPoints(request.record.meeting.points));
    QVERIFY(std::ranges::is_sorted(points, [](const FieldPlace& a, const FieldPlace& b) {
        return std::pair(a.page, a.y) < std::pair(b.page, b.y);
    }));
    OpenedPdf pdf(document.pdf);
    const FieldPlace& last = points.back();
    QVERIFY(last.page > 1 && last.page < document.pages);
    QVERIFY(pdf.pageText(last.page).contains(QStringLiteral("(1)")));
    QVERIFY(last.y > 50 && last.y < 842);
}

void TestPapers::render_breaksLongPapersWell()
{
    const auto document = rendered(test::longPaper(300, 120, 60));
    OpenedPdf pdf(document.pdf);
    QCOMPARE(pdf.pages(), document.pages);
    int heads = 0;
    for (int page = 1; page < pdf.pages(); ++page) {
        const QStringList lines = pdf.pageText(page).split(u'\n');
        QVERIFY(lines.front().startsWith(QStringLiteral("- %1 -").arg(page + 1)));
        const QString whole = lines.join(u'\n');
        static const QRegularExpression row(QStringLiteral(
            "Kepala Dinas Contoh \\d+ (?:Hadir|Diwakili|Izin)")); // the notes below name people too
        const bool list = whole.contains(row);
        heads += list ? 1 : 0;
        QCOMPARE(whole.contains(QStringLiteral("Jabatan/Instansi")), list);
        // Nothing that announces something stands last.
        for (const auto* heading :
             {"Pembahasan", "Keputusan/Kesimpulan", "Tindak Lanjut", "Penutup", "Ketua KPU:"}) {
            QVERIFY2(!lines.back().endsWith(QString::fromLatin1(heading)), qPrintable(lines.back()));
        }
    }
    QVERIFY(heads >= 4);
}

/// What that costs is measured by the row "3.000 butir / 300 butir" of tests/bench/run.
void TestPapers::render_fillsPagesInProportion()
{
    const auto pages = [](int points) { return rendered(test::longPaper(points, 0, 0)).pages; };
    const int few = pages(300);
    const int many = pages(3000);
    QVERIFY2(few >= 5 && many >= 9 * few && many <= 11 * few, qPrintable(QString::number(many)));
}

void TestPapers::render_cutsARowHigherThanAPage()
{
    auto request = test::longPaper(1, 0, 1);
    QString text;
    for (int i = 0; i < 2000; ++i) {
        text += QStringLiteral("kata%1 ").arg(i);
    }
    request.record.actions[0].text = text;
    const auto document = rendered(request);
    QVERIFY(document.pages > 2);
    const QString all = OpenedPdf(document.pdf).text();
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(all.contains(QStringLiteral("kata%1").arg(i)));
    }
}

void TestPapers::render_bearsAnEndlessWord()
{
    const auto milliseconds = [](qsizetype letters) {
        RenderRequest request = test::longPaper(1, 0, 0);
        request.record.meeting.points[0].text = QString(letters, u'a');
        const std::clock_t start = std::clock();
        return rendered(request).pages > 10 ? qint64{std::clock() - start} * 1000 / CLOCKS_PER_SEC : 0;
    };
    const qint64 small = milliseconds(100'000);
    const qint64 large = milliseconds(1'000'000);
    QVERIFY(small > 0);
    QVERIFY2(large <= 40 * small, "the square of the length, not the length");
}

void TestPapers::templates_ofTheOfficeComeFirst()
{
    QTemporaryDir office;
    QVERIFY(writeFile(office.filePath(QStringLiteral("kop.html")),
                      "<html><body><p>KOP SENDIRI {{pemerintah}}</p></body></html>"));
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    request.templateFolder = office.path();
    MinutesRenderer renderer;
    const auto first = renderer.render(request);
    QVERIFY(first.has_value());
    QVERIFY(OpenedPdf(first->pdf).text().contains(QStringLiteral("KOP SENDIRI PEMERINTAH KOTA")));
    // Edited while the program runs, and taken away again.
    QVERIFY(
        writeFile(office.filePath(QStringLiteral("kop.html")), "<html><body><p>KOP BARU</p></body></html>"));
    const auto second = renderer.render(request);
    QVERIFY(second.has_value());
    QVERIFY(OpenedPdf(second->pdf).text().contains(QStringLiteral("KOP BARU")));
    QVERIFY(QFile::remove(office.filePath(QStringLiteral("kop.html"))));
    const auto third = renderer.render(request);
    QVERIFY(third.has_value());
    QVERIFY(third->pdf == rendered(test::goldenPaper(QStringLiteral("notula-2023"))).pdf);
}

void TestPapers::templates_mistakeNamesFileAndLine()
{
    QTemporaryDir office;
    const QString file = office.filePath(QStringLiteral("kop.html"));
    QVERIFY(writeFile(file, "<html>\n<body>\n<p>{{pemerintahan}}</p></body></html>"));
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    request.templateFolder = office.path();
    const auto document = MinutesRenderer().render(request);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::TemplateUnknownName);
    QCOMPARE(document.error().subject, QStringLiteral("pemerintahan"));
    QCOMPARE(document.error().place, QString(file + QStringLiteral(":3")));
}

void TestPapers::templates_cutOffInACharacterAreRefused()
{
    QTemporaryDir office;
    const QString file = office.filePath(QStringLiteral("kalimat-kaki.txt"));
    QVERIFY(writeFile(file, "Kalimat kaki \xE2\x80"));
    const auto text = TemplateStore::text(office.path(), QStringLiteral("kalimat-kaki.txt"));
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, ErrorCode::TemplateSyntax);
}

void TestPapers::templates_ofALostFolderAreRefused()
{
    RenderRequest request = test::goldenPaper(QStringLiteral("notula-2023"));
    request.templateFolder = QStringLiteral("/tidak/ada");
    const auto document = MinutesRenderer().render(request);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::FileMissing);
    QCOMPARE(document.error().subject, request.templateFolder);
}

int main(int argc, char** argv)
{
    makeRenderingDeterministic();
    useNoScreenAndNoSystemFonts();
    QGuiApplication application(argc, argv);
    TestPapers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_papers.moc"
