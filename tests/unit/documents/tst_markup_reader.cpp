// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markup_reader.h"

#include <QTest>

using namespace risalah;
using namespace risalah::documents;

namespace {

Result<Content> read(const QString& body)
{
    return readMarkup(QStringLiteral("uji.html"),
                      QStringLiteral("<html><head><title> Judul  rapat </title></head>\n<body>") + body
                          + QStringLiteral("</body></html>"),
                      {});
}

} // namespace

class TestMarkupReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readMarkup_joinsBlanksAndKeepsStyles();
    void readMarkup_dropsParagraphsWithoutText();
    void readMarkup_refusesWhatIsNotKnown_data();
    void readMarkup_refusesWhatIsNotKnown();
    void checkMarkup_namesTheLineOfTheTemplate_data();
    void checkMarkup_namesTheLineOfTheTemplate();
};

void TestMarkupReader::readMarkup_joinsBlanksAndKeepsStyles()
{
    const auto content =
        read(QStringLiteral("<p id=\"p1\"><label>1)</label>  satu\n <b>dua</b>&nbsp;tiga<br/> x </p>"));
    QVERIFY(content.has_value());
    QCOMPARE(content->title, QStringLiteral("Judul rapat"));
    QCOMPARE(content->blocks.size(), std::size_t{1});
    const auto& paragraph = std::get<Paragraph>(content->blocks.front());
    QCOMPARE(paragraph.text, QStringLiteral("satu dua\u00a0tiga\u2028x"));
    QCOMPARE(paragraph.label, QStringLiteral("1)"));
    QCOMPARE(paragraph.id, QStringLiteral("p1"));
    QCOMPARE(paragraph.runs.size(), std::size_t{3});
    QVERIFY(paragraph.runs[1].style.bold);
    QCOMPARE(paragraph.text.mid(paragraph.runs[1].from, paragraph.runs[1].length), QStringLiteral("dua"));
}

void TestMarkupReader::readMarkup_dropsParagraphsWithoutText()
{
    const auto content = read(QStringLiteral("<p> </p><div><p></p></div><p>isi</p>"));
    QVERIFY(content.has_value());
    QCOMPARE(content->blocks.size(), std::size_t{1});
}

void TestMarkupReader::readMarkup_refusesWhatIsNotKnown_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("element") << QStringLiteral("<script>x</script>");
    QTest::newRow("block in a paragraph") << QStringLiteral("<p><table></table></p>");
    QTest::newRow("cell without row") << QStringLiteral("<table><td>x</td></table>");
    QTest::newRow("more cells than columns") << QStringLiteral("<table><col/><tr><td/><td/></tr></table>");
    QTest::newRow("span of nothing") << QStringLiteral("<table><col/><tr><td colspan=\"0\"/></tr></table>");
    QTest::newRow("endless nesting") << QStringLiteral("<div>").repeated(200)
            + QStringLiteral("</div>").repeated(200);
    QTest::newRow("not closed") << QStringLiteral("<p>x");
}

void TestMarkupReader::readMarkup_refusesWhatIsNotKnown()
{
    QFETCH(QString, body);
    const auto content = read(body);
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().code, ErrorCode::TemplateSyntax);
    QCOMPARE(content.error().place, QStringLiteral("2"));
}

void TestMarkupReader::checkMarkup_namesTheLineOfTheTemplate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown element") << QStringLiteral("<html>\n<body>\n<font>x</font></body></html>")
                                     << QStringLiteral("3");
    QTest::newRow("not closed") << QStringLiteral("<html>\n<p>x</html>") << QStringLiteral("2");
    QTest::newRow("section leaves its element")
        << QStringLiteral("<html>\n<p>{{#a}}</p>\n<p>{{/a}}</p></html>") << QStringLiteral("3");
    QTest::newRow("second root") << QStringLiteral("<html></html>\n<html></html>") << QStringLiteral("2");
}

void TestMarkupReader::checkMarkup_namesTheLineOfTheTemplate()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto checked = checkMarkup(QStringLiteral("uji.html"), text);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, ErrorCode::TemplateSyntax);
    QCOMPARE(checked.error().place, line);
}

QTEST_GUILESS_MAIN(TestMarkupReader)
#include "tst_markup_reader.moc"
