// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template_engine.h"

#include <QTest>

using namespace risalah;
using namespace risalah::documents;

namespace {

TemplateData sampleData()
{
    TemplateData row;
    row.setText(QStringLiteral("isi"), QStringLiteral("satu"));
    TemplateData data;
    data.setText(QStringLiteral("judul"), QStringLiteral("Rapat"));
    data.setMark(QStringLiteral("draf"), true);
    data.setList(QStringLiteral("baris"), {row, row});
    return data;
}

QString filled(const QString& text, const TemplateData& data)
{
    const auto parsed = Template::parse(QStringLiteral("uji.html"), text, sampleData());
    if (!parsed) {
        return logLine(parsed.error());
    }
    return parsed->fill(PreparedData(data)).value_or(QStringLiteral("not filled"));
}

} // namespace

class TestTemplateEngine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_namesFileAndLineOfAMistake_data();
    void parse_namesFileAndLineOfAMistake();
    void fill_repeatsRowsAndFindsOuterNames();
    void fill_takesAnEmptyTextAsNo();
    void fill_printsMarksOfAValueLiterally_data();
    void fill_printsMarksOfAValueLiterally();
};

void TestTemplateEngine::parse_namesFileAndLineOfAMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QString& text, ErrorCode code, const char* line) {
        QTest::newRow(name) << text << static_cast<int>(code) << QString::fromLatin1(line);
    };
    using enum ErrorCode;
    row("unknown name", QStringLiteral("a\nb {{jdul}}"), TemplateUnknownName, "2");
    row("unknown section", QStringLiteral("\n\n{{#x}}{{/x}}"), TemplateUnknownName, "3");
    row("row's name outside its list", QStringLiteral("{{isi}}"), TemplateUnknownName, "1");
    row("unknown name where nothing is printed", QStringLiteral("{{^draf}}\n{{x}}{{/draf}}"),
        TemplateUnknownName, "2");
    row("unescaped by three", QStringLiteral("\n{{{judul}}}"), TemplateSyntax, "2");
    row("unescaped by &", QStringLiteral("{{&judul}}"), TemplateSyntax, "1");
    row("partial", QStringLiteral("{{>kop}}"), TemplateSyntax, "1");
    row("other delimiters", QStringLiteral("{{=<% %>=}}"), TemplateSyntax, "1");
    row("tag not closed", QStringLiteral("\n{{judul"), TemplateSyntax, "2");
    row("empty tag", QStringLiteral("{{}}"), TemplateSyntax, "1");
    row("section not closed", QStringLiteral("\n{{#draf}}\n"), TemplateSyntax, "2");
    row("section never opened", QStringLiteral("{{/draf}}"), TemplateSyntax, "1");
    row("sections crossed", QStringLiteral("{{#draf}}{{#baris}}{{/draf}}{{/baris}}"), TemplateSyntax, "1");
    row("a list as text", QStringLiteral("{{baris}}"), TemplateSyntax, "1");
}

void TestTemplateEngine::parse_namesFileAndLineOfAMistake()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, line);
    const auto parsed = Template::parse(QStringLiteral("uji.html"), text, sampleData());
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error().code), code);
    const Error& error = parsed.error();
    if (error.code == ErrorCode::TemplateUnknownName) {
        QVERIFY(text.contains(error.subject));
        QCOMPARE(error.place, QString(QStringLiteral("uji.html:") + line));
    } else {
        QCOMPARE(error.subject, QStringLiteral("uji.html"));
        QCOMPARE(error.place, line);
    }
}

void TestTemplateEngine::fill_repeatsRowsAndFindsOuterNames()
{
    QCOMPARE(filled(QStringLiteral("{{#baris}}{{isi}} {{judul}};{{/baris}}{{! catatan }}"), sampleData()),
             QStringLiteral("satu Rapat;satu Rapat;"));
}

void TestTemplateEngine::fill_takesAnEmptyTextAsNo()
{
    TemplateData data = sampleData();
    data.setText(QStringLiteral("judul"), QString());
    QCOMPARE(filled(QStringLiteral("{{#judul}}ada{{/judul}}{{^judul}}-{{/judul}}{{judul}}"), data),
             QStringLiteral("-"));
}

void TestTemplateEngine::fill_printsMarksOfAValueLiterally_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("markup");
    QTest::newRow("html") << QStringLiteral("<b>x</b>") << QStringLiteral("&lt;b&gt;x&lt;/b&gt;");
    QTest::newRow("mustache") << QStringLiteral("{{judul}}") << QStringLiteral("{{judul}}");
    QTest::newRow("ampersand") << QStringLiteral("a & b &amp;") << QStringLiteral("a &amp; b &amp;amp;");
    QTest::newRow("quotes") << QStringLiteral("“é” – \"x\"") << QStringLiteral("“é” – &quot;x&quot;");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a\u2028b");
    QTest::newRow("control character") << QStringLiteral("a\fb") << QStringLiteral("a b");
}

void TestTemplateEngine::fill_printsMarksOfAValueLiterally()
{
    QFETCH(QString, value);
    QFETCH(QString, markup);
    TemplateData data = sampleData();
    data.setText(QStringLiteral("judul"), value);
    QCOMPARE(filled(QStringLiteral("{{judul}}"), data), markup);
}

QTEST_GUILESS_MAIN(TestTemplateEngine)
#include "tst_template_engine.moc"
