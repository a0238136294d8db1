// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/render_process.h"
#include "domain/attendance.h"
#include "domain/indonesian_words.h"
#include "golden/opened_pdf.h"
#include "golden/papers.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace risalah;
using namespace risalah::documents;
using namespace risalah::domain;
using namespace Qt::StringLiterals;
using risalah::test::OpenedPdf;

namespace {

QByteArray rendered(const RenderRequest& request)
{
    auto document = MinutesRenderer().render(request);
    if (!document) {
        qWarning("%s", qPrintable(logLine(document.error())));
        return {};
    }
    return document->pdf;
}

QString textOf(const RenderRequest& request)
{
    return OpenedPdf(rendered(request)).text().replace(QChar::Nbsp, u' ');
}

/// Each with what the other half of a cut word would not match.
QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto match =
        QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).globalMatch(text);
    while (match.hasNext()) {
        found << match.next().captured();
    }
    return found;
}

void addForms()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("2023 a4") << Layout::Notula2023 << Paper::A4;
    QTest::newRow("2023 f4") << Layout::Notula2023 << Paper::F4;
    QTest::newRow("2009 a4") << Layout::Notulen2009 << Paper::A4;
    QTest::newRow("2009 f4") << Layout::Notulen2009 << Paper::F4;
}

QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words << u"kata%1"_s.arg(i);
    }
    return words.join(u' ');
}

/// Between the first and last dark column of the upper margin, in points.
double inkCentre(const QImage& page, double pixelsPerPoint)
{
    const int bottom = qRound(15 * 72 / 25.4 * pixelsPerPoint);
    int left = page.width();
    int right = -1;
    for (int y = 0; y < bottom; ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 128) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    return (left + right + 1) / 2.0 / pixelsPerPoint;
}

} // namespace

class TestPaperLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actions_printEveryDateInOnePiece_data() { addForms(); }
    void actions_printEveryDateInOnePiece();
    void actions_cutNoWordThatFits_data() { addForms(); }
    void actions_cutNoWordThatFits();
    void attendance_cutsNoLabel_data() { addForms(); }
    void attendance_cutsNoLabel();
    void resolutions_printLongNumbersInOnePiece();
    void rows_higherThanAPageBeginBelowTheirHeading_data();
    void rows_higherThanAPageBeginBelowTheirHeading();
    void attendance_keepsWhatBelongsTogether();
    void pageNumber_standsInTheMiddleOfTheText_data() { addForms(); }
    void pageNumber_standsInTheMiddleOfTheText();
};

void TestPaperLayout::actions_printEveryDateInOnePiece()
{
    QFETCH(Layout, layout);
    QFETCH(Paper, paper);
    constexpr int kDays = 365;
    RenderRequest request = test::longPaper(1, 0, kDays);
    request.layout = layout;
    request.paper = paper;
    QStringList expected;
    for (int i = 0; i < kDays; ++i) {
        ActionItem& action = request.record.actions[static_cast<std::size_t>(i)];
        const Date day = Date::of(2025, 1, 1)->addDays(i);
        action.number = i + 1;
        action.originalDueOn = day;
        const Date until = Date::of(2025, 1, 1)->addDays((i + 100) % kDays);
        action.extensions.push_back({until, {}, {}, {}});
        expected << longDate(day) << longDate(until);
    }
    QStringList found = matches(textOf(request).section(u"Tindak Lanjut"_s, 1), u"\\b\\d+ \\p{L}+ 2025\\b"_s);
    for (QStringList* dates : {&found, &expected}) {
        dates->sort();
    }
    for (const QString& date : std::as_const(expected)) {
        QVERIFY2(found.removeOne(date), qPrintable(date));
    }
}

void TestPaperLayout::actions_cutNoWordThatFits()
{
    QFETCH(Layout, layout);
    QFETCH(Paper, paper);
    RenderRequest request = test::longPaper(1, 0, 1);
    request.layout = layout;
    request.paper = paper;
    ActionItem& action = request.record.actions.front();
    action.number = 1234;
    action.originalDueOn.reset();
    // What people paste from word processors.
    const QString text = u"Sebelum musyawarah perencanaan pembangunan tingkat kecamatan dimulai kembali"_s;
    action.due = TextDue{QString(text).replace(u' ', QChar::Nbsp)};
    action.text = u"Menindaklanjuti keputusan nomor 25/KEP-RAKOR/VII/2025 tentang pertanggungjawaban"_s;
    action.assignees.front().office = u"Sekretariat Dewan Perwakilan Rakyat Daerah"_s;
    const QString printed = textOf(request).section(u"Batas Waktu"_s, 1).section(u"Pimpinan"_s, 0, 0);
    for (const QString& words : {text, action.text, action.assignees.front().office, u"TL-1234"_s}) {
        for (const QString& word : words.split(u' ')) {
            // After a stroke or hyphen a line may end.
            QString pattern = QRegularExpression::escape(word);
            pattern.replace(u"\\/"_s, u"\\/\\s?"_s).replace(u"\\-"_s, u"\\-\\s?"_s);
            QVERIFY2(matches(printed, u"(?<!\\p{L})%1(?!\\p{L})"_s.arg(pattern)).size() == 1,
                     qPrintable(word));
        }
    }
}

void TestPaperLayout::attendance_cutsNoLabel()
{
    QFETCH(Layout, layout);
    QFETCH(Paper, paper);
    constexpr std::array kStatuses{AttendanceStatus::Present, AttendanceStatus::Represented,
                                   AttendanceStatus::Excused, AttendanceStatus::Sick,
                                   AttendanceStatus::Duty,    AttendanceStatus::Absent};
    RenderRequest request = test::longPaper(1, static_cast<int>(kStatuses.size()), 0);
    request.layout = layout;
    request.paper = paper;
    for (std::size_t i = 0; i < kStatuses.size(); ++i) {
        Seat& seat = request.record.meeting.attendance[i];
        seat.status = kStatuses.at(i);
        seat.seat = u"Undangan"_s;
        seat.office.clear();
        seat.person.reset();
    }
    const QString list = textOf(request).section(u"DAFTAR HADIR"_s, 1).section(u"Rekapitulasi"_s, 0, 0);
    for (const AttendanceStatus status : kStatuses) {
        for (const QString& word : attendanceWord(status).split(u' ')) {
            // The head names one of them too.
            const qsizetype expected = word == u"Keterangan" ? 2 : 1;
            QVERIFY2(matches(list, u"\\b%1\\b"_s.arg(word)).size() == expected, qPrintable(word + list));
        }
    }
}

void TestPaperLayout::resolutions_printLongNumbersInOnePiece()
{
    RenderRequest request = test::goldenPaper(u"keputusan-perubahan"_s);
    for (const Paper paper : {Paper::A4, Paper::F4}) {
        for (const QString& number : {u"25/KEP-RAKOR/VII/2025"_s, u"1234/KEP-RAKOR/VIII/2025"_s}) {
            request.paper = paper;
            request.numbers->resolutions.front() = number;
            QVERIFY2(textOf(request).contains(number), qPrintable(number));
        }
    }
}

void TestPaperLayout::rows_higherThanAPageBeginBelowTheirHeading_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("heading");
    QTest::newRow("attendance") << u"attendance"_s << u"DAFTAR HADIR"_s;
    QTest::newRow("actions") << u"actions"_s << u"Tindak Lanjut"_s;
}

void TestPaperLayout::rows_higherThanAPageBeginBelowTheirHeading()
{
    QFETCH(QString, part);
    QFETCH(QString, heading);
    constexpr int kWords = 1500;
    RenderRequest request = test::longPaper(1, 3, 3);
    const bool isAttendance = part == u"attendance";
    (isAttendance ? request.record.meeting.attendance.front().remark : request.record.actions.front().text) =
        manyWords(kWords);
    OpenedPdf pdf(rendered(request));
    QStringList words;
    int afterHeading = 0;
    for (int page = 0; page < pdf.pages(); ++page) {
        const QString text = pdf.pageText(page);
        const QStringList here = matches(text, u"\\bkata\\d+\\b"_s);
        QVERIFY2(!text.contains(heading) || !here.isEmpty() || words.size() == kWords, qPrintable(text));
        afterHeading += text.contains(heading) ? 1 : 0;
        // A page that the row goes on over is full.
        const bool isMiddle = !words.isEmpty() && words.size() + here.size() < kWords;
        QVERIFY2(!isMiddle || here.size() > 40, qPrintable(text));
        words += here;
    }
    QVERIFY(afterHeading > 0);
    QCOMPARE(words.join(u' '), manyWords(kWords));
}

void TestPaperLayout::attendance_keepsWhatBelongsTogether()
{
    constexpr int kFewest = 24;
    constexpr int kRowsOfAPage = 24;
    for (int seats = kFewest; seats < kFewest + kRowsOfAPage; ++seats) {
        OpenedPdf pdf(rendered(test::longPaper(1, seats, 0)));
        qsizetype notesOfLastPage = 0;
        for (int page = 1; page < pdf.pages(); ++page) {
            const QString text = pdf.pageText(page);
            QCOMPARE(text.contains(u"Rekapitulasi:"), text.contains(u"terwakili."));
            notesOfLastPage = text.count(u"diwakili oleh"_s);
        }
        QVERIFY2(notesOfLastPage >= 2, qPrintable(QString::number(seats)));
    }
}

void TestPaperLayout::pageNumber_standsInTheMiddleOfTheText()
{
    QFETCH(Layout, layout);
    QFETCH(Paper, paper);
    RenderRequest request = test::longPaper(30, 0, 0);
    request.draft = false;
    request.layout = layout;
    request.paper = paper;
    constexpr double kPixelsPerPoint = 4;
    OpenedPdf pdf(rendered(request));
    const double column = (30 + (pdf.pageSize(1).width() / 72 * 25.4 - 20)) / 2 * 72 / 25.4;
    const double centre = inkCentre(pdf.page(1, kPixelsPerPoint), kPixelsPerPoint);
    QVERIFY2(std::abs(centre - column) < 1, qPrintable(u"%1 %2"_s.arg(centre).arg(column)));
}

int main(int argc, char** argv)
{
    makeRenderingDeterministic();
    useNoScreenAndNoSystemFonts();
    QGuiApplication application(argc, argv);
    TestPaperLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paper_layout.moc"
