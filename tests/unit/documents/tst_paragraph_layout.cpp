// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/block_layout.h"
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
    return setParagraph(breakParagraph(given, width, missing), given, given.style.text.alignment);
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

/// One blank in a line of half its width, in the middle of the paragraph.
const QString kLoose = u"pengelolaan keuangan di sini pertanggungjawaban keuangan daerah"_s;
const QString kFirm = u"satu dua tiga empat lima enam tujuh "_s.repeated(9);

QList<Qt::Alignment> alignments(const std::vector<Block>& blocks, ParagraphCache& cache)
{
    cache.beginPaper();
    QList<Qt::Alignment> found;
    const QTextLayout* last = nullptr;
    for (const Strip& strip : BlockLayout({}, 1e6, cache).layOut(blocks, kWidth).strips) {
        const QTextLayout* layout = strip.lines.back().layout.get();
        if (layout != last || strip.lines.back().line == 0) {
            found << layout->textOption().alignment();
        }
        last = layout;
    }
    return found;
}

QList<Qt::Alignment> alignments(const std::vector<Block>& blocks)
{
    ParagraphCache cache;
    return alignments(blocks, cache);
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
    void noBreakBlanks_behindTitlesAreTheLastToBreak();
    void words_widerThanTheLineAreCut();
    void label_standsOnTheLineOfItsText_data();
    void label_standsOnTheLineOfItsText();
    void blanks_growOnlySoFar();
    void paragraphs_areSetAlike();
    void lines_endWhereTheirAlignmentSays();
    void paragraphs_areSetAnewWhenOthersChange();
    void columns_growForAWordThatFits();
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

void TestParagraphLayout::noBreakBlanks_behindTitlesAreTheLastToBreak()
{
    const QString name =
        u"Dra.\u00a0Hj.\u00a0Endang\u00a0Wahyuningsih\u00a0Prawiro,\u00a0S.Sos.,\u00a0M.Si."_s;
    QCOMPARE(lines(laidOut(paragraph(name), 55 * kUnitsPerMm)),
             (QStringList{u"Dra.\u00a0Hj.\u00a0Endang"_s, u"Wahyuningsih"_s,
                          u"Prawiro,\u00a0S.Sos.,\u00a0M.Si."_s}));
    QCOMPARE(lines(laidOut(paragraph(u"Prawiro,\u00a0S.Sos.,\u00a0M.Si."_s), 35 * kUnitsPerMm)),
             (QStringList{u"Prawiro, S.Sos.,"_s, u"M.Si."_s}));
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
    const auto isLoose = [](const Paragraph& given, double width) {
        std::set<char32_t> missing;
        return breakParagraph(given, width, missing).isLoose;
    };
    QVERIFY(isLoose(paragraph(kLoose, Alignment::Justify), kWidth));
    QVERIFY(!isLoose(paragraph(kLoose), kWidth)); // nobody wants it justified
    QVERIFY(!isLoose(paragraph(kFirm, Alignment::Justify), 4 * kWidth));
    // Four blanks of a line take up what a fifth word of this many letters would have taken.
    const auto filled = [](int letters) {
        return paragraph(u"kata kata kata kata kata "_s + QString(letters, u'n') + u" kata"_s,
                         Alignment::Justify);
    };
    const double five = widestWord(paragraph(u"kata\u00a0kata\u00a0kata\u00a0kata\u00a0kata"_s), 4 * kWidth);
    const double blank =
        widestWord(paragraph(u"i\u00a0i"_s), kWidth) - widestWord(paragraph(u"ii"_s), kWidth);
    QVERIFY(!isLoose(filled(20), five + 4 * 0.8 * blank));
    QVERIFY(isLoose(filled(20), five + 4 * 1.2 * blank));
}

/// One ragged paragraph between justified ones looks like a mistake.
void TestParagraphLayout::paragraphs_areSetAlike()
{
    const Paragraph loose = paragraph(kLoose, Alignment::Justify);
    const Paragraph firm = paragraph(kFirm.left(30), Alignment::Justify);
    const Paragraph centred = paragraph(kFirm.left(29), Alignment::Center);
    QCOMPARE(alignments({firm, centred, loose, firm}),
             (QList<Qt::Alignment>{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignLeft, Qt::AlignLeft}));
    QCOMPARE(alignments({firm, centred, firm}),
             (QList<Qt::Alignment>{Qt::AlignJustify, Qt::AlignHCenter, Qt::AlignJustify}));
}

void TestParagraphLayout::lines_endWhereTheirAlignmentSays()
{
    const Paragraph firm = paragraph(kFirm, Alignment::Justify);
    constexpr double kWide = 4 * kWidth;
    const auto end = [&](Alignment alignment) {
        std::set<char32_t> missing;
        const auto strips = setParagraph(breakParagraph(firm, kWide, missing), firm, alignment);
        const QTextLine line = strips.front().lines.front().layout->lineAt(0);
        return line.cursorToX(line.textLength() - 1); // before the blank at its end
    };
    QVERIFY(std::abs(end(Alignment::Justify) - kWide) < kUnitsPerPoint);
    QVERIFY(end(Alignment::Left) < kWide - kUnitsPerPoint);
}

/// A preview keeps lines: those of a paragraph nobody touched may have to be set the other way all the same.
void TestParagraphLayout::paragraphs_areSetAnewWhenOthersChange()
{
    const Paragraph loose = paragraph(kLoose, Alignment::Justify);
    const Paragraph firm = paragraph(kFirm.left(30), Alignment::Justify);
    ParagraphCache cache;
    QCOMPARE(alignments({firm}, cache), (QList<Qt::Alignment>{Qt::AlignJustify}));
    QCOMPARE(alignments({firm, loose}, cache), (QList<Qt::Alignment>{Qt::AlignLeft, Qt::AlignLeft}));
    QCOMPARE(alignments({firm}, cache), (QList<Qt::Alignment>{Qt::AlignJustify}));
}

void TestParagraphLayout::columns_growForAWordThatFits()
{
    const QString name = u"Ahmad\u00a0Fauzi\u00a0Nasution,\u00a0S.H."_s;
    const double width = widestWord(paragraph(name), 4 * kWidth) / 0.55;
    const auto linesOf = [width](const QString& text, const QString& beside) {
        auto table = std::make_shared<Table>();
        table->columns.resize(2);
        for (Style& column : table->columns) {
            column.width = Width{0.5, true};
            column.maxWidth = Width{0.6, true};
        }
        Cell left;
        left.blocks = {paragraph(beside)};
        Cell right;
        right.blocks = {paragraph(text)};
        table->rows = {{left, right}};
        ParagraphCache cache;
        const auto strips = BlockLayout({}, 1e6, cache).layOut({table}, width).strips;
        return strips.front().lines.back().layout->lineCount();
    };
    QCOMPARE(linesOf(name, {}), 1);
    QCOMPARE(linesOf(name, u"Notulis"_s), 1);
    // A neighbour keeps what it needs itself, and what is wider than the most there is breaks all the same.
    QCOMPARE(linesOf(name, name.chopped(3)), 2);
    QCOMPARE(linesOf(name + u",\u00a0M.Hum.", {}), 2);
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
