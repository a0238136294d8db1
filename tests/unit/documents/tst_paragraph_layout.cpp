// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paragraph_layout.h"
#include "documents/render_process.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace risalah::documents;
using namespace Qt::StringLiterals;

namespace {

constexpr double kWidth = 40 * kUnitsPerMm;

Paragraph paragraph(const QString& text, Alignment alignment = Alignment::Left)
{
    Paragraph made;
    made.style.text.alignment = alignment;
    made.text = text;
    made.runs = {{0, text.size(), made.style.text}};
    return made;
}

std::vector<Strip> laidOut(const Paragraph& given, double width = kWidth)
{
    std::set<char32_t> missing;
    return layOutParagraph(given, width, missing);
}

QStringList lines(const std::vector<Strip>& strips)
{
    QStringList texts;
    for (const Strip& strip : strips) {
        const LineItem& item = strip.lines.back();
        const QTextLine line = item.layout->lineAt(item.line);
        texts << item.layout->text().mid(line.textStart(), line.textLength()).trimmed();
    }
    return texts;
}

double baseline(const LineItem& item)
{
    return item.at.y() + item.layout->lineAt(item.line).ascent();
}

} // namespace

class TestParagraphLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noBreakBlanks_holdWhatFits();
    void noBreakBlanks_breakBeforeWordsDo();
    void noBreakBlanks_ofOtherWordsStay();
    void words_widerThanTheLineAreCut();
    void label_standsOnTheLineOfItsText_data();
    void label_standsOnTheLineOfItsText();
    void blanks_growOnlySoFar();
};

void TestParagraphLayout::noBreakBlanks_holdWhatFits()
{
    const QString date = u"28\u00a0November\u00a02025"_s;
    QCOMPARE(lines(laidOut(paragraph(u"paling lambat "_s + date))), (QStringList{u"paling lambat"_s, date}));
}

void TestParagraphLayout::noBreakBlanks_breakBeforeWordsDo()
{
    QCOMPARE(lines(laidOut(paragraph(u"28\u00a0November\u00a02025"_s), 30 * kUnitsPerMm)),
             (QStringList{u"28 November"_s, u"2025"_s}));
    // The first line is shorter than the others: what fits there decides.
    Paragraph hanging = paragraph(u"Badan\u00a0Kesatuan\u00a0Bangsa\u00a0dan\u00a0Politik"_s);
    hanging.style.textIndent = 15 * kUnitsPerMm;
    QCOMPARE(lines(laidOut(hanging)).join(u' '), u"Badan Kesatuan Bangsa dan Politik"_s);
}

void TestParagraphLayout::noBreakBlanks_ofOtherWordsStay()
{
    const QStringList found = lines(
        laidOut(paragraph(u"tanggal 1\u00a0Mei sebelum\u00a0musyawarah\u00a0perencanaan\u00a0daerah"_s)));
    QVERIFY(found.join(u'|').contains(u"1\u00a0Mei"));
    QVERIFY(!found.join(u'|').contains(u"sebelum\u00a0musyawarah"));
}

void TestParagraphLayout::words_widerThanTheLineAreCut()
{
    const QString word = u"pertanggungjawaban"_s.repeated(3);
    const QStringList found = lines(laidOut(paragraph(word)));
    QVERIFY(found.size() > 1);
    QCOMPARE(found.join(QString()), word);
}

void TestParagraphLayout::label_standsOnTheLineOfItsText_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"1)"_s << u"Penggunaan fasilitas umum disepakati."_s;
    QTest::newRow("other font") << u"(a)"_s << u"→ ✓ tercapai"_s;
}

void TestParagraphLayout::label_standsOnTheLineOfItsText()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    Paragraph given = paragraph(text);
    given.label = label;
    given.style.margin.left = 10 * kUnitsPerMm;
    given.style.textIndent = -10 * kUnitsPerMm;
    const auto strips = laidOut(given, 2 * kWidth);
    QCOMPARE(strips.front().lines.size(), std::size_t{2});
    QCOMPARE(baseline(strips.front().lines[0]), baseline(strips.front().lines[1]));
}

void TestParagraphLayout::blanks_growOnlySoFar()
{
    const auto alignment = [](const QString& text, double width) {
        const auto strips = laidOut(paragraph(text, Alignment::Justify), width);
        return strips.front().lines.front().layout->textOption().alignment();
    };
    // One blank in a line of half its width, in the middle of the paragraph.
    const QString loose = u"pengelolaan keuangan di sini pertanggungjawaban keuangan daerah"_s;
    QCOMPARE(alignment(loose, kWidth), Qt::AlignLeft);
    QCOMPARE(alignment(u"satu dua tiga empat lima enam tujuh "_s.repeated(9), 4 * kWidth), Qt::AlignJustify);
}

int main(int argc, char** argv)
{
    makeRenderingDeterministic();
    useNoScreenAndNoSystemFonts();
    QGuiApplication application(argc, argv);
    TestParagraphLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paragraph_layout.moc"
