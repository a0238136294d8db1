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
                               QStringLiteral("-Anak dua"), QStringLiteral("Butir dua"),
                               QStringLiteral("-baris kedua")};
    QCOMPARE(outline(notesFromHtml(sample("peramban-daftar.html"))), expected);
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
