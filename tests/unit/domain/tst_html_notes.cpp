// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capture.h"
#include "domain/notes/html_notes.h"
#include "domain/point_number.h"

#include <QFile>
#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

QString sample(const char* name)
{
    QFile file(QStringLiteral(RISALAH_TEST_DATA "/clipboard/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "-" for each level, then the text with its emphasis in brackets.
QStringList outline(const QString& notes)
{
    QStringList lines;
    const Capture captured = capture(notes, {});
    for (const NumberedPoint& row : numberPoints(captured.points)) {
        QString line(row.depth, QLatin1Char('-'));
        for (const TextRun& run : runsOf(row.point->text, row.point->emphasis)) {
            line += run.bold ? u'[' + run.text + u']' : run.italic ? u'{' + run.text + u'}' : run.text;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestHtmlNotes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void word_keepsLevelsAndEmphasisButNoNumbers();
    void outlook_readsConditionalComments();
    void browser_readsNestedLists();
    void oneItemAlone_isItsWordsWithTheirLook_data();
    void oneItemAlone_isItsWordsWithTheirLook();
    void linesOfAnItem_stayInIt_data();
    void linesOfAnItem_stayInIt();
    void keptLineEnds_areLines();
    void rowOfATable_isOnePoint();
    void tableOfAPage_isNoData();
    void formWithMoreLines_isTaken();
    void plainParagraphs_areLines();
    void marksInsideWords_fallAway();
    void brokenHtml_givesItsWords_data();
    void brokenHtml_givesItsWords();
};

void TestHtmlNotes::word_keepsLevelsAndEmphasisButNoNumbers()
{
    const QStringList expected{QStringLiteral("Penggunaan aset daerah [harus] melalui izin tertulis."),
                               QStringLiteral("-Alun-alun & ruang terbuka hijau dipakai {selektif};"),
                               QStringLiteral("--Jadwal diatur Bakeuda."),
                               QStringLiteral("-Gedung serbaguna dipinjamkan."),
                               QStringLiteral("Pemasangan APK tidak merusak taman.")};
    QCOMPARE(outline(notesFromHtml(sample("word-daftar.html"))), expected);
}

void TestHtmlNotes::outlook_readsConditionalComments()
{
    const QStringList expected{QStringLiteral("Pembukaan"), QStringLiteral("-Sambutan Sekda"),
                               QStringLiteral("Rapat dibuka pukul 09.00 WIB.")};
    QCOMPARE(outline(notesFromHtml(sample("outlook-daftar.html"))), expected);
}

void TestHtmlNotes::browser_readsNestedLists()
{
    const QStringList expected{QStringLiteral("Butir satu [tegas]"), QStringLiteral("-Anak satu"),
                               QStringLiteral("-Anak dua"), QStringLiteral("Butir dua baris kedua")};
    QCOMPARE(outline(notesFromHtml(sample("peramban-daftar.html"))), expected);
}

void TestHtmlNotes::oneItemAlone_isItsWordsWithTheirLook_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("notes");
    QTest::newRow("bullet") << QStringLiteral("<ul><li>satu <b>dua</b></li></ul>\n")
                            << QStringLiteral("satu *dua*");
    QTest::newRow("nested") << QStringLiteral("<ol><ol><li><p>satu</p></li></ol></ol>")
                            << QStringLiteral("satu");
    QTest::newRow("word") << QStringLiteral("<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                                            "<span style='mso-list:Ignore'>a. </span>satu</p>")
                          << QStringLiteral("satu");
    QTest::newRow("bold") << QStringLiteral("<b>wajib</b>") << QStringLiteral("*wajib*");
    QTest::newRow("italic") << QStringLiteral("<p><i>launching</i></p>") << QStringLiteral("_launching_");
    QTest::newRow("heading over a text")
        << QStringLiteral("<p><b>Hasil</b></p><p>satu</p>") << QStringLiteral("Hasil\nsatu");
}

void TestHtmlNotes::oneItemAlone_isItsWordsWithTheirLook()
{
    QFETCH(QString, html);
    QFETCH(QString, notes);
    QCOMPARE(notesFromHtml(html), notes);
}

void TestHtmlNotes::linesOfAnItem_stayInIt_data()
{
    QTest::addColumn<QString>("html");
    const QString item =
        QStringLiteral("<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level%1 "
                       "lfo1'><span style='mso-list:Ignore'>%2</span>%3</p>\n");
    const QString after = item.arg(2).arg(QStringLiteral("b."), QStringLiteral("dua"))
        + item.arg(1).arg(QStringLiteral("2."), QStringLiteral("akhir"));
    const QString first = item.arg(1).arg(QStringLiteral("1."), QStringLiteral("awal"));
    QTest::newRow("line end in Word")
        << first + item.arg(2).arg(QStringLiteral("a."), QStringLiteral("satu<br>\nlanjut")) + after;
    const QString one = item.arg(2).arg(QStringLiteral("a."), QStringLiteral("satu"));
    QTest::newRow("paragraph in Word's list style")
        << first + one + QStringLiteral("<p class=MsoListParagraphCxSpMiddle>lanjut</p>") + after;
    QTest::newRow("paragraph moved in")
        << first + one + QStringLiteral("<p class=MsoNormal style='margin-left:54.0pt'>lanjut</p>") + after;
    QTest::newRow("paragraphs in an item")
        << QStringLiteral("<ol><li>awal<ol><li><p>satu</p><p>lanjut</p></li><li>dua</li></ol></li>"
                          "<li>akhir</li></ol>");
}

void TestHtmlNotes::linesOfAnItem_stayInIt()
{
    QFETCH(QString, html);
    QCOMPARE(outline(notesFromHtml(html)),
             QStringList({QStringLiteral("awal"), QStringLiteral("-satu lanjut"), QStringLiteral("-dua"),
                          QStringLiteral("akhir")}));
}

void TestHtmlNotes::keptLineEnds_areLines()
{
    // As a message of WhatsApp Web arrives from Chrome.
    QCOMPARE(
        notesFromHtml(QStringLiteral(
            "<span style=\"color: rgb(17, 27, 33); white-space: pre-wrap; display: inline;\">Hasil rapat:\n"
            "1. <strong>Aset</strong> didata\n2. Izin ditertibkan</span>")),
        QStringLiteral("Hasil rapat:\n1. *Aset* didata\n2. Izin ditertibkan"));
    QCOMPARE(notesFromHtml(QStringLiteral("<div style='white-space:pre'>satu\ndua<span style='white-space:"
                                          "normal'>\ntiga</span></div>")),
             QStringLiteral("satu\ndua tiga"));
    QCOMPARE(notesFromHtml(QStringLiteral("<p style='white-space: pre-line'>satu\ndua<p>tiga\nempat")),
             QStringLiteral("satu\ndua\ntiga empat"));
}

void TestHtmlNotes::rowOfATable_isOnePoint()
{
    const QString cell =
        QStringLiteral("<td width=60 style='border:solid'><p class=MsoNormal>%1<o:p></o:p></p></td>\n");
    const auto row = [&cell](const QStringList& texts) {
        QString html;
        for (const QString& text : texts) {
            html += cell.arg(text);
        }
        return QString(QStringLiteral("<tr>\n") + html + QStringLiteral("</tr>\n"));
    };
    const QString html = QStringLiteral("<table class=MsoTableGrid>")
        + row({QStringLiteral("No"), QStringLiteral("Uraian"), QStringLiteral("Pelaksana")})
        + row({QStringLiteral("1"), QStringLiteral("Jalan <b>diperbaiki</b></p><p>sampai pasar"),
               QStringLiteral("Dinas PUPR")})
        + row({QStringLiteral("2."), QStringLiteral("Parkir ditata"), QStringLiteral("&nbsp;")})
        + QStringLiteral("</table>");
    QCOMPARE(notesFromHtml(html),
             QStringLiteral("No; Uraian; Pelaksana\n1. Jalan *diperbaiki* sampai pasar; Dinas PUPR\n"
                            "2. Parkir ditata"));
}

void TestHtmlNotes::tableOfAPage_isNoData()
{
    const QString page = QStringLiteral("<table><tr><td>%1</td></tr></table>");
    QCOMPARE(notesFromHtml(page.arg(QStringLiteral("<p>satu</p><p>dua</p>"))), QStringLiteral("satu\ndua"));
    const QString beside = QStringLiteral("<table><tr><td>logo</td><td>%1</td></tr></table>");
    QCOMPARE(notesFromHtml(beside.arg(page.arg(QStringLiteral("<p>satu</p><p>dua</p>")))),
             QStringLiteral("logo\nsatu\ndua"));
}

void TestHtmlNotes::formWithMoreLines_isTaken()
{
    // Firefox leaves the style sheet that breaks the lines behind.
    const QString message = QStringLiteral("Hasil rapat:\n1. Aset didata\n2. Izin ditertibkan");
    QCOMPARE(pastedNotes(QStringLiteral("<span class=\"selectable-text\">%1</span>").arg(message), message),
             message);
    // A list or a table is not given up for the lines its cells and items have in plain text.
    const QString list = QStringLiteral("<ul><li>satu<br>lanjut</li><li>dua</li></ul>");
    QCOMPARE(pastedNotes(list, QStringLiteral("satu\nlanjut\ndua")), QStringLiteral("- satu lanjut\n- dua"));
    QCOMPARE(pastedNotes({}, message), message);
    QCOMPARE(pastedNotes(QStringLiteral("<p>satu <b>dua</b></p>"), QStringLiteral("satu dua")),
             QStringLiteral("satu *dua*"));
}

void TestHtmlNotes::plainParagraphs_areLines()
{
    QCOMPARE(notesFromHtml(QStringLiteral("<p>Satu</p><p>Dua &lt;b&gt; &#8212; &#x201C;tiga&#x201D;</p>")),
             QStringLiteral("Satu\nDua <b> — “tiga”"));
}

void TestHtmlNotes::marksInsideWords_fallAway()
{
    QCOMPARE(notesFromHtml(QStringLiteral("<p>se<b>Besar</b> itu <i>a_b</i> c</p>")),
             QStringLiteral("seBesar itu a_b c"));
}

void TestHtmlNotes::brokenHtml_givesItsWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("notes");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no tags") << QStringLiteral("hanya teks") << QStringLiteral("hanya teks");
    QTest::newRow("unclosed") << QStringLiteral("<p>satu <b>dua") << QStringLiteral("satu *dua*");
    QTest::newRow("closed too often") << QStringLiteral("</span></ol></b>satu</i>") << QStringLiteral("satu");
    QTest::newRow("open comment") << QStringLiteral("satu<!-- dua") << QStringLiteral("satu");
    QTest::newRow("script") << QStringLiteral("<script>x()</script>satu") << QStringLiteral("satu");
    QTest::newRow("unknown entity") << QStringLiteral("a &foo; b") << QStringLiteral("a &foo; b");
    QTest::newRow("code too large") << QStringLiteral("a &#9999999; b") << QStringLiteral("a &#9999999; b");
}

void TestHtmlNotes::brokenHtml_givesItsWords()
{
    QFETCH(QString, html);
    QFETCH(QString, notes);
    QCOMPARE(notesFromHtml(html), notes);
}

QTEST_GUILESS_MAIN(TestHtmlNotes)
#include "tst_html_notes.moc"
