// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plain_pdf.h"

namespace risalah::test {

namespace {

constexpr int kCatalog = 1;
constexpr int kPages = 2;
constexpr int kInfo = 3;
constexpr int kForm = 4;
constexpr int kAnnotations = 5;
constexpr int kContent = 6;
constexpr int kFirstPage = 1000;

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray references(int first, qsizetype count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i) {
        list += (i > 0 ? " " : "") + reference(first + i);
    }
    return "[" + list + "]";
}

/// The value itself, or a reference to it as an object of its own, as the place says.
QByteArray kept(PlainPdf::Place place,
                const char* key,
                int number,
                const QByteArray& value,
                std::map<int, QByteArray>& objects)
{
    switch (place) {
    case PlainPdf::Place::Missing:
        return {};
    case PlainPdf::Place::Direct:
        return QByteArray(key) + " " + value + " ";
    case PlainPdf::Place::Indirect:
        objects[number] = value;
        return QByteArray(key) + " " + reference(number) + " ";
    }
    return {};
}

QByteArray stream(const QByteArray& keys, const QByteArray& data)
{
    return "<< " + keys + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
        + "\nendstream";
}

/// One field of a cross-reference stream with /W [1 4 2].
QByteArray entry(int type, qsizetype place, int index)
{
    QByteArray bytes(1, static_cast<char>(type));
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((place >> shift) & 0xff);
    }
    return bytes + char(0) + static_cast<char>(index);
}

class Writer {
public:
    QByteArray out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

    void put(int number, const QByteArray& text)
    {
        m_table += QByteArray::number(number) + " 1\n"
            + QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
        m_highest = qMax(m_highest, number);
    }

    /// Gives the trailer's key.
    QByteArray putHiddenObject()
    {
        constexpr int kHidden = 700;
        put(kHidden + 1, stream("/Type /ObjStm /N 1 /First 6", "700 0 << /Hidden true >>"));
        const auto start = QByteArray::number(out.size());
        const auto data = entry(2, kHidden + 1, 0);
        put(kHidden + 2,
            stream("/Type /XRef /W [1 4 2] /Index [700 1] /Size " + QByteArray::number(m_highest + 2), data));
        return " /XRefStm " + start;
    }

    QByteArray finished(const QByteArray& trailerKeys)
    {
        const auto start = QByteArray::number(out.size());
        return out + "xref\n0 1\n0000000000 65535 f \n" + m_table + "trailer\n<< /Size "
            + QByteArray::number(m_highest + 1) + " /Root " + reference(kCatalog) + " /Info "
            + reference(kInfo) + " " + trailerKeys + " >>\nstartxref\n" + start + "\n%%EOF\n";
    }

private:
    QByteArray m_table;
    int m_highest = 0;
};

QByteArray written(const std::map<int, QByteArray>& objects, const QByteArray& trailerKeys, bool isHybrid)
{
    Writer writer;
    for (const auto& [number, text] : objects) {
        writer.put(number, text);
    }
    const auto hybridKey = isHybrid ? writer.putHiddenObject() : QByteArray();
    return writer.finished(trailerKeys + hybridKey);
}

} // namespace

QByteArray PlainPdf::bytes() const
{
    std::map<int, QByteArray> objects = moreObjects;
    const auto fields = references(kFirstField, fieldNames.size());
    const auto annots = kept(annotations, "/Annots", kAnnotations, fields, objects);
    const auto acroForm = kept(form, "/AcroForm", kForm, "<< /Fields " + fields + " /SigFlags 3 >>", objects);
    objects[kCatalog] =
        "<< /Type /Catalog /Pages " + reference(kPages) + " " + acroForm + catalogKeys + " >>";
    objects[kPages] = "<< /Type /Pages /Kids " + references(kFirstPage, pages) + " /Count "
        + QByteArray::number(pages) + " /MediaBox [0 0 595 842] >>";
    objects[kInfo] = "<< /Title (Uji) >>";
    objects[kContent] = "<< /Length 25 >>\nstream\n0 0 m 100 100 l S % uji  \nendstream";
    for (int i = 0; i < pages; ++i) {
        objects[kFirstPage + i] = "<< /Type /Page /Parent " + reference(kPages)
            + " /Resources << >> /Contents " + reference(kContent) + " " + (i == 0 ? annots : QByteArray())
            + pageKeys + " >>";
    }
    for (int i = 0; i < fieldNames.size(); ++i) {
        objects[kFirstField + i] = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + fieldNames.at(i)
            + ") /F 132 /Rect [50 " + QByteArray::number(50 + 60 * i) + " 250 "
            + QByteArray::number(100 + 60 * i) + "] /P " + reference(kFirstPage) + " " + fieldKeys + " >>";
    }
    const QByteArray id = "<00112233445566778899AABBCCDDEEFF>";
    return written(objects, (hasId ? "/ID [" + id + id + "] " : QByteArray()) + trailerKeys, isHybrid);
}

} // namespace risalah::test
