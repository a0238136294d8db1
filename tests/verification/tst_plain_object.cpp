// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/plain_object.h"
#include "verification/pdf_text.h"

#include <qpdf/qpdf-c.h>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace risalah;
using signing::pdf::plainReferences;

/// What is taken for plain is what a whole parser reads without a doubt, and never a signature.
class TestPlainObject final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void object_isPlainOrNot_data();
    void object_isPlainOrNot();
    void references_areCounted();
    void everyChangedByte_isReadByQpdfToo_data();
    void everyChangedByte_isReadByQpdfToo();
};

namespace {

/// The numbers of the objects it refers to, each as often as it does, in their order.
using Numbers = std::vector<int>;

std::optional<Numbers> plainNumbers(const QByteArray& bytes, qsizetype at, int number)
{
    const auto references = plainReferences({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                            static_cast<std::size_t>(at), QPDFObjGen(number, 0));
    if (!references) {
        return std::nullopt;
    }
    Numbers numbers;
    for (const QPDFObjGen id : *references) {
        numbers.push_back(id.getObj());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool isPlain(const QByteArray& bytes, qsizetype at, int number)
{
    return plainNumbers(bytes, at, number).has_value();
}

/// "7 0 obj" of this file; -1 when it stands nowhere.
qsizetype placeOf(const QByteArray& pdf, int number)
{
    return pdf.indexOf(QByteArray('\n' + QByteArray::number(number) + " 0 obj")) + 1;
}

/// A text of a name object, without its slash.
QByteArray nameOf(qpdf_data reader, qpdf_oh object)
{
    return qpdf_oh_is_name(reader, object) != 0 ? QByteArray(qpdf_oh_get_name(reader, object)).mid(1)
                                                : QByteArray();
}

/// As the survey of a file sees it: in this value itself, not in what it refers to.
struct Seen {
    bool isSignature = false;
    Numbers references;
};

void look(Seen& seen, qpdf_data reader, qpdf_oh value)
{
    const auto enter = [&](qpdf_oh item) {
        if (const int number = qpdf_oh_get_object_id(reader, item); number != 0) {
            seen.references.push_back(number);
        } else {
            look(seen, reader, item);
        }
    };
    if (qpdf_oh_is_array(reader, value) != 0) {
        for (int i = 0; i < qpdf_oh_get_array_n_items(reader, value); ++i) {
            enter(qpdf_oh_get_array_item(reader, value, i));
        }
        return;
    }
    if (qpdf_oh_is_dictionary(reader, value) == 0) {
        return;
    }
    const QByteArray type = nameOf(reader, qpdf_oh_get_key(reader, value, "/Type"));
    seen.isSignature = seen.isSignature || qpdf_oh_has_key(reader, value, "/ByteRange") != 0 || type == "Sig"
        || type == "DocTimeStamp";
    QByteArrayList keys;
    qpdf_oh_begin_dict_key_iter(reader, value);
    while (qpdf_oh_dict_more_keys(reader) != 0) {
        keys.append(qpdf_oh_dict_next_key(reader));
    }
    for (const QByteArray& key : keys) {
        enter(qpdf_oh_get_key(reader, value, key.constData()));
    }
}

/// The sample, and objects that one changed byte turns into a signature.
test::PdfObjects objectsToChange()
{
    auto objects = test::sampleObjects();
    int number = objects.rbegin()->first;
    for (const char* body :
         {"<< /Byte_ange [0 1 2 3] >>", "<< /Type /S_g /A 1 >>", "<< /Type /DocTimeStam_ >>",
          "<< /V << /Type /S_g >> >>", "[ << /Byte_ange 1 >> ]", "<< /A [1 0 R 2 -3.5] /B << /C /D >> >>"}) {
        objects[++number] = body;
    }
    return objects;
}

/// libqpdf's interface for C leaves out keys that refer to nothing.
Numbers withoutMissing(Numbers numbers)
{
    const auto objects = objectsToChange();
    std::erase_if(numbers, [&](int number) { return objects.count(number) == 0; });
    return numbers;
}

/// What libqpdf refers to in this object; nullopt when it reads it with a warning or finds a signature in it.
std::optional<Numbers> numbersForQpdf(const QByteArray& pdf, int number)
{
    qpdf_data reader = qpdf_init();
    qpdf_set_suppress_warnings(reader, QPDF_TRUE);
    qpdf_set_attempt_recovery(reader, QPDF_FALSE);
    qpdf_silence_errors(reader);
    const auto size = static_cast<unsigned long long>(pdf.size());
    Seen seen;
    bool isSound = (qpdf_read_memory(reader, "uji", pdf.constData(), size, nullptr) & QPDF_ERRORS) == 0;
    if (isSound) {
        const qpdf_oh object = qpdf_get_object_by_id(reader, number, 0);
        look(seen, reader,
             qpdf_oh_is_stream(reader, object) != 0 ? qpdf_oh_get_dict(reader, object) : object);
        isSound = !seen.isSignature && qpdf_more_warnings(reader) == 0 && qpdf_has_error(reader) == 0;
    }
    qpdf_cleanup(&reader);
    std::sort(seen.references.begin(), seen.references.end());
    return isSound ? std::optional(seen.references) : std::nullopt;
}

} // namespace

void TestPlainObject::object_isPlainOrNot_data()
{
    QTest::addColumn<QByteArray>("body"); // of object 7
    QTest::addColumn<bool>("plain");
    const auto row = [](const char* name, const char* body, bool plain) {
        QTest::newRow(name) << QByteArray(body) << plain;
    };
    row("dictionary", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.2 -842] >>", true);
    row("nested", "<</Resources<</Font<</F1 3 0 R>>>>/Annots[5 0 R 6 0 R]>>", true);
    row("array", "[ 1 2 /A << /B [ ] >> ]", true);
    row("number", "42", false);
    row("reference", "3 0 R", false);
    row("stream", "<< /Length 3 /Filter /FlateDecode >>\nstream\nabc\nendstream", true);
    row("signature", "<< /Type /Sig /Filter /X >>", false);
    row("document timestamp", "<< /Type /DocTimeStamp >>", false);
    row("byte range", "<< /ByteRange [0 1 2 3] >>", false);
    row("byte range inside", "<< /V << /ByteRange [0 1 2 3] >> >>", false);
    row("field of a signature", "<< /FT /Sig /T /x >>", true);
    row("type kept elsewhere", "<< /Type 5 0 R >>", false);
    row("escaped name", "<< /Byte#52ange [0] >>", false);
    row("text", "<< /T (Ketua) >>", false);
    row("hexadecimal text", "<< /T <41> >>", false);
    row("comment", "<< /A 1 % << \n>>", false);
    row("key twice", "<< /A 1 /A 2 >>", false);
    row("key without a value", "<< /A >>", false);
    row("empty name", "<< / 1 >>", false);
    row("open dictionary", "<< /A 1", false);
    row("open array", "<< /A [1 >>", false);
    row("word", "<< /A true >>", false);
    row("number and letters", "<< /A 12x >>", false);
    row("huge number", "<< /A 12345678901 >>", false);
    row("object zero", "<< /A 0 0 R >>", false);
    row("highest generation", "<< /A 3 65534 R >>", true);
    row("generation of what is free", "<< /A 3 65535 R >>", false);
    row("length kept elsewhere", "<< /Length 5 0 R >>\nstream\nabc\nendstream", false);
    row("length too small", "<< /Length 2 >>\nstream\nabc\nendstream", false);
    row("length too large", "<< /Length 300 >>\nstream\nabc\nendstream", false);
    row("no length", "<< /Filter /FlateDecode >>\nstream\nabc\nendstream", false);
    row("lone carriage return", "<< /Length 3 >>\nstream\rabc\nendstream", false);
    QByteArray crowded;
    for (int key = 0; key < 100; ++key) {
        crowded += "/K" + QByteArray::number(key) + " 1 ";
    }
    QTest::newRow("very many keys") << QByteArray("<< " + crowded + ">>") << false;
    QTest::newRow("too deep") << QByteArray(QByteArray(40, '[') + QByteArray(40, ']')) << false;
}

void TestPlainObject::object_isPlainOrNot()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, plain);
    const QByteArray file = "x\n7 0 obj\n" + body + "\nendobj\n";
    QCOMPARE(isPlain(file, 2, 7), plain);
    QVERIFY(!isPlain(file, 2, 8)); // another object than the table says
    QVERIFY(!isPlain(file, 3, 7));
    QVERIFY(!isPlain(file, file.size() + 9, 7));
    QVERIFY(!isPlain(file.chopped(8), 2, 7)); // no "endobj"
}

void TestPlainObject::references_areCounted()
{
    const QByteArray file = "7 0 obj\n<</A 3 0 R/B[1 2 5 0 R 3 0 R<</C[9 0 R]>>4 0]/D 12 >>\nendobj\n";
    QCOMPARE(plainNumbers(file, 0, 7), std::optional(Numbers{3, 3, 5, 9}));
}

void TestPlainObject::everyChangedByte_isReadByQpdfToo_data()
{
    QTest::addColumn<int>("number");
    const auto objects = objectsToChange();
    for (const auto& [number, body] : objects) {
        QTest::addRow("object %d", number) << number;
    }
}

void TestPlainObject::everyChangedByte_isReadByQpdfToo()
{
    QFETCH(int, number);
    const QByteArray pdf = test::pdfOf(objectsToChange());
    const qsizetype begin = placeOf(pdf, number);
    QVERIFY(begin > 0);
    const qsizetype end = pdf.indexOf("endobj", begin) + 6;
    const bool wasPlain = isPlain(pdf, begin, number);
    int plain = 0;
    for (qsizetype at = begin; at < end; ++at) {
        for (const char letter : QByteArray::fromRawData(" \n\r\0\f\x80/<>[](){}#%0R-.xip", 24)) {
            QByteArray changed = pdf;
            changed[at] = letter;
            if (const auto numbers = plainNumbers(changed, begin, number)) {
                ++plain;
                const auto expected = numbersForQpdf(changed, number);
                QVERIFY2(expected && withoutMissing(*numbers) == withoutMissing(*expected),
                         changed.sliced(begin, std::min<qsizetype>(end - begin, 400)).constData());
            }
        }
    }
    QVERIFY(plain > 0 || !wasPlain);
}

QTEST_GUILESS_MAIN(TestPlainObject)
#include "tst_plain_object.moc"
