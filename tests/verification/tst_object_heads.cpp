// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/object_heads.h"
#include "signing/pdf/section_form.h"

#include <QTest>

#include <algorithm>

using namespace risalah::signing::pdf;

/// What may be taken for the head of an object, and which sections every program reads alike.
class TestObjectHeads final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void head_isFound_data();
    void head_isFound();
    void heads_areFoundFromAPlaceOn();
    void trailers_areCountedWhereReadersLook_data();
    void trailers_areCountedWhereReadersLook();
    void table_isStrictOrNot_data();
    void table_isStrictOrNot();
    void stream_isStrictOrNot_data();
    void stream_isStrictOrNot();
    void end_isStrictOrNot_data();
    void end_isStrictOrNot();
};

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void TestObjectHeads::head_isFound_data()
{
    QTest::addColumn<QByteArray>("text"); // the head of object 12, if any, begins at its fourth byte
    QTest::addColumn<bool>("isHead");
    const auto row = [](const char* text, bool isHead) { QTest::newRow(text) << QByteArray(text) << isHead; };
    row("xx\n12 0 obj\n", true);
    row("xx\n12 0 obj<<>>", true);
    row("xx 12\t0\r\nobj", true);
    row("xx 12 0obj", true);
    row("xx+12 0 obj", true);
    row("xx\n12 % 1 0\n0 %\n%a%b\nobj", true);
    row("xx\n12 0 % a % b\nobj", true);
    row("(%12 0 %\nobj", false); // not at that place
    row("(%)12 0 %\nobj", true);
    row("xx\n12 0000000000000 obj", true);
    row("xx\n12 99999999999999999999 obj", false);
    row("xx(12 50% of\n0 obj)", false);
    row("xx\n12 0 endobj", false);
    row("xx\n12 0 R obj", false);
    row("xx\n120obj", false);
    row("xx\n12 0 OBJ", false);
    row("xx\nobj", false);
    row("obj", false);
}

void TestObjectHeads::head_isFound()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isHead);
    const auto heads = objectHeads(viewOf(text), 0);
    const bool isFound = std::any_of(heads.begin(), heads.end(), [](const ObjectHead& head) {
        return head.place == 3 && head.id == QPDFObjGen(12, 0);
    });
    QCOMPARE(isFound, isHead);
}

void TestObjectHeads::heads_areFoundFromAPlaceOn()
{
    const QByteArray text = "1 0 obj\nendobj\n23 4 obj\nendobj\n";
    const auto heads = objectHeads(viewOf(text), 8);
    QCOMPARE(heads.size(), std::size_t{1});
    QCOMPARE(heads[0].place, std::size_t{15});
    QVERIFY(heads[0].id == QPDFObjGen(23, 4));
    QCOMPARE(countOf("endobj", viewOf(text), 8), 2);
    QCOMPARE(countOf("endobj", viewOf(text), 9), 1);
}

void TestObjectHeads::trailers_areCountedWhereReadersLook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("at a line's start") << QByteArray("x\ntrailer x\rtrailer") << 2;
    QTest::newRow("before a dictionary") << QByteArray("0 trailer<<>>") << 1;
    QTest::newRow("before a comment") << QByteArray("0 trailer %\n<<>>") << 1;
    QTest::newRow("a word of a text") << QByteArray("(Pengadaan trailer) /Next (trailer 2)") << 0;
}

void TestObjectHeads::trailers_areCountedWhereReadersLook()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QCOMPARE(trailerCount(viewOf(text), 0), count);
}

void TestObjectHeads::table_isStrictOrNot_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("isStrict");
    const auto row = [](const char* name, const char* text, bool isStrict) {
        QTest::newRow(name) << QByteArray(text) << isStrict;
    };
    row("one", "xref\n3 1\n0000000016 00000 n \ntrailer", true);
    row("line ends of others", "xref\r\n3 1\r\n0000000016 00000 n\r\ntrailer", true);
    row("blank line", "xref\n3 1\n0000000016 00000 n \n\ntrailer", true);
    row("empty run", "xref\n0 0\n3 1\n0000000016 00000 n \ntrailer", true);
    row("short row", "xref\n3 1\n0000000016 00000 n\ntrailer", false);
    row("short offset", "xref\n3 1\n000000016 00000 n  \ntrailer", false);
    row("other letter", "xref\n3 1\n0000000016 00000 x \ntrailer", false);
    row("too few rows", "xref\n3 2\n0000000016 00000 n \ntrailer", false);
    row("too many rows", "xref\n3 0\n0000000016 00000 n \ntrailer", false);
    row("named twice", "xref\n3 1\n0000000016 00000 n \n3 1\n0000000017 00000 n \ntrailer", false);
    row("beyond readers", "xref\n8388608 1\n0000000016 00000 n \ntrailer", false);
    row("the last", "xref\n8388607 1\n0000000016 00000 n \ntrailer", true);
    row("no trailer", "xref\n3 1\n0000000016 00000 n \n", false);
    row("many blanks", "xref\n          3 1\n0000000016 00000 n \ntrailer", false);
}

void TestObjectHeads::table_isStrictOrNot()
{
    QFETCH(QByteArray, table);
    QFETCH(bool, isStrict);
    SectionForm form{{{"/Size", 1}, {"/Root", 1}}, {}, 8'388'608, 1};
    QCOMPARE(isStrictTable(viewOf(table), 0, form), isStrict);
    form.keys["/Root"] = 2;
    QVERIFY(!isStrictTable(viewOf(table), 0, form));
}

void TestObjectHeads::stream_isStrictOrNot_data()
{
    using Numbers = std::vector<std::size_t>;
    QTest::addColumn<Numbers>("widths");
    QTest::addColumn<Numbers>("index");
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isStrict");
    QTest::newRow("usual") << Numbers{1, 4, 2} << Numbers{3, 1, 7, 2} << 2 << true;
    QTest::newRow("no index") << Numbers{1, 2, 1} << Numbers{} << 2 << true;
    QTest::newRow("no type") << Numbers{0, 5, 0} << Numbers{3, 1} << 2 << true;
    QTest::newRow("two widths") << Numbers{1, 4} << Numbers{3, 1} << 2 << false;
    QTest::newRow("wide type") << Numbers{3, 4, 2} << Numbers{3, 1} << 2 << false;
    QTest::newRow("offset of eight bytes") << Numbers{1, 8, 2} << Numbers{3, 1} << 2 << true;
    QTest::newRow("wider offset") << Numbers{1, 9, 2} << Numbers{3, 1} << 2 << false;
    QTest::newRow("wide row") << Numbers{1, 4, 5} << Numbers{3, 1} << 2 << false;
    QTest::newRow("half a run") << Numbers{1, 4, 2} << Numbers{3, 1, 7} << 2 << false;
    QTest::newRow("runs overlap") << Numbers{1, 4, 2} << Numbers{7, 2, 3, 5} << 2 << false;
    QTest::newRow("beyond readers") << Numbers{1, 4, 2} << Numbers{8'388'607, 2} << 2 << false;
    QTest::newRow("deep") << Numbers{1, 4, 2} << Numbers{3, 1} << 17 << false;
}

void TestObjectHeads::stream_isStrictOrNot()
{
    QFETCH(std::vector<std::size_t>, widths);
    QFETCH(std::vector<std::size_t>, index);
    QFETCH(int, depth);
    QFETCH(bool, isStrict);
    SectionForm form{{{"/Size", 1}}, {{"/W", widths}}, 20, depth};
    if (!index.empty()) {
        form.arrays["/Index"] = index;
    }
    QCOMPARE(isStrictStream(form), isStrict);
    form.size = 0;
    QVERIFY(!isStrictStream(form));
}

void TestObjectHeads::end_isStrictOrNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isStrict");
    const auto row = [](const QByteArray& text, bool isStrict) {
        QTest::newRow(text.left(40).constData()) << text << isStrict;
    };
    row("\nstartxref\n12\n%%EOF", true);
    row("\r\nstartxref\r\n12\r\n%%EOF", true);
    row(QByteArray(900, ' ') + "startxref\n12\n%%EOF", true);
    row("startxref\n12\n" + QByteArray(900, ' ') + "%%EOF", false);
    row("startxref\n" + QByteArray(900, ' ') + "12\n%%EOF", false);
    row("startxref\n00000000012\n%%EOF", false);
    row("startxref\n12\n%x\n%%EOF", false);
    row("%Program-7.2\nstartxref\n12\n%%EOF", true);
    row("\n%Program-7.2\r\n%lain\r\nstartxref\n12\n%%EOF", true);
    row("%xref\nstartxref\n12\n%%EOF", false);
    row("%trailer <<>>\nstartxref\n12\n%%EOF", false);
    row("%%EOF\nstartxref\n12\n%%EOF", false);
    row("%1\n%2\n%3\n%4\n%5\nstartxref\n12\n%%EOF", false);
    row("%" + QByteArray(300, 'x') + "\nstartxref\n12\n%%EOF", false);
    row("startxref\n%%EOF", false);
}

void TestObjectHeads::end_isStrictOrNot()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isStrict);
    QCOMPARE(isStrictEnd(viewOf(text)), isStrict);
}

QTEST_GUILESS_MAIN(TestObjectHeads)
#include "tst_object_heads.moc"
