// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/pdf_text.h"

#include <QList>

#include <algorithm>

namespace risalah::test {

namespace {

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray emptyField(const QByteArray& name, const QByteArray& rect)
{
    return "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + name + ") /F 132 /P 3 0 R /Rect [" + rect
        + "] /AP << /N 17 0 R >> >>";
}

QByteArray row(qsizetype offset, int generation)
{
    return QByteArray::number(offset).rightJustified(10, '0') + ' '
        + QByteArray::number(generation).rightJustified(5, '0') + " n \n";
}

QByteArray object(int number, int generation, const QByteArray& body)
{
    return QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n" + body + "\nendobj\n";
}

QByteArray asStreamRow(int type, qsizetype offset, int index = 0)
{
    QByteArray bytes(1, static_cast<char>(type));
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((offset >> shift) & 0xff);
    }
    return bytes + static_cast<char>(index >> 8) + static_cast<char>(index & 0xff);
}

} // namespace

QByteArray xmpPacket(const QByteArray& title, const QByteArray& changedAt)
{
    return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n "
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n  <rdf:Description "
           "rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n   "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:MetadataDate=\""
        + changedAt + "\">\n" + title + "<xmp:ModifyDate>" + changedAt
        + "</xmp:ModifyDate>\n  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

QByteArray streamObject(const QByteArray& data, const QByteArray& keys)
{
    return "<< " + keys + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
        + "\nendstream";
}

PdfObjects sampleObjects()
{
    PdfObjects objects;
    objects[sample::kCatalog] =
        "<< /Type /Catalog /Pages 2 0 R /AcroForm 8 0 R /Metadata 10 0 R /Names << /EmbeddedFiles << /Names "
        "[(risalah.json) 11 0 R] >> >> /AF [11 0 R] >>";
    objects[sample::kPageTree] = "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] /MediaBox [0 0 595 842] >>";
    objects[sample::kFirstPage] = "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 7 "
                                  "0 R >> /XObject << /Ov 13 0 R "
                                  "/Later 90 0 R >> >> /Annots [14 0 R 15 0 R 16 0 R 18 0 R] >>";
    objects[sample::kSecondPage] =
        "<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources << /Font << /F1 7 0 R >> >> >>";
    objects[sample::kFirstContent] = streamObject("BT /F1 12 Tf 72 700 Td (Keputusan rapat) Tj ET /Ov Do");
    objects[sample::kSecondContent] = streamObject("BT /F1 12 Tf 72 700 Td (Anggaran 100 juta) Tj ET");
    objects[sample::kFont] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    objects[sample::kForm] = "<< /Fields [14 0 R 15 0 R 16 0 R 18 0 R] /SigFlags 3 >>";
    objects[sample::kInfo] = "<< /Title (Notula) /Producer (Risalah) /ModDate (D:20260101000000Z) >>";
    objects[sample::kXmp] = streamObject(xmpPacket(), "/Type /Metadata /Subtype /XML");
    objects[sample::kFileSpecification] =
        "<< /Type /Filespec /F (risalah.json) /UF (risalah.json) /EF << /F 12 0 R >> >>";
    objects[sample::kFileStream] = streamObject("{\"format\":\"risalah/1\"}", "/Type /EmbeddedFile");
    objects[sample::kOverlay] = streamObject("", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]");
    objects[sample::kChairField] = emptyField("Ketua", "300 100 500 200");
    objects[sample::kNoteTakerField] = emptyField("Notulis", "72 100 272 200");
    objects[sample::kThirdField] = emptyField("Mengetahui", "0 0 595 842");
    objects[sample::kEmptyLook] = streamObject("", "/Type /XObject /Subtype /Form /BBox [0 0 0 0]");
    objects[sample::kTextField] = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (Catatan) /V (setuju) /P 3 0 "
                                  "R /Rect [72 600 200 620] >>";
    return objects;
}

QByteArray containerOf(const std::vector<std::pair<int, QByteArray>>& packed)
{
    QByteArray head;
    QByteArray bodies;
    for (const auto& [number, body] : packed) {
        head += QByteArray::number(number) + ' ' + QByteArray::number(bodies.size()) + ' ';
        bodies += body + ' ';
    }
    return streamObject(head + bodies,
                        "/Type /ObjStm /N " + QByteArray::number(packed.size()) + " /First "
                            + QByteArray::number(head.size()));
}

QByteArray pdfOf(const PdfObjects& objects, XrefKind kind)
{
    QByteArray pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::map<int, qsizetype> offsets;
    std::vector<std::pair<int, QByteArray>> packed;
    for (const auto& [number, body] : objects) {
        if (kind == XrefKind::Packed && !body.contains("stream\n")) {
            packed.emplace_back(number, body);
            continue;
        }
        offsets[number] = pdf.size();
        pdf += object(number, 0, body);
    }
    int size = objects.rbegin()->first + 1;
    const int container = size;
    if (!packed.empty()) {
        offsets[size] = pdf.size();
        pdf += object(size, 0, containerOf(packed));
        ++size;
    }
    const qsizetype section = pdf.size();
    const QByteArray keys = "/Root 1 0 R /Info 9 0 R /ID [<0011223344556677> <0011223344556677>]";
    if (kind == XrefKind::Table) {
        pdf += "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
        for (int number = 1; number < size; ++number) {
            pdf += offsets.count(number) > 0 ? row(offsets[number], 0) : "0000000000 00000 f \n";
        }
        pdf += "trailer\n<< /Size " + QByteArray::number(size) + ' ' + keys + " >>\n";
    } else {
        QByteArray rows = asStreamRow(0, 0);
        offsets[size] = section;
        for (int number = 1; number <= size; ++number) {
            const auto place = std::ranges::find(packed, number, &std::pair<int, QByteArray>::first);
            rows += offsets.count(number) > 0 ? asStreamRow(1, offsets[number])
                : place != packed.end() ? asStreamRow(2, container, static_cast<int>(place - packed.begin()))
                                        : asStreamRow(0, 0);
        }
        pdf += object(
            size, 0,
            streamObject(rows, "/Type /XRef /W [1 4 2] /Size " + QByteArray::number(size + 1) + ' ' + keys));
    }
    return pdf + "startxref\n" + QByteArray::number(section) + "\n%%EOF\n";
}

QByteArray longPdf(int pages)
{
    PdfObjects objects;
    QByteArray kids;
    constexpr int kFirst = 10;
    for (int page = 0; page < pages; ++page) {
        const int number = kFirst + 2 * page;
        kids += reference(number) + ' ';
        objects[number] = "<< /Type /Page /Parent 2 0 R /Contents " + reference(number + 1)
            + " /Resources << /Font << /F1 3 0 R >> >>" + (page == 0 ? " /Annots [5 0 R]" : "") + " >>";
        QByteArray text = "BT /F1 11 Tf 14 TL 72 780 Td\n";
        for (int line = 0; line < 45; ++line) {
            text += "(" + QByteArray::number(line + 1) + ". Peserta rapat membahas butir "
                + QByteArray::number(page * 45 + line) + " dan menyepakati tindak lanjutnya.) Tj T*\n";
        }
        objects[number + 1] = streamObject(text + "ET");
    }
    objects[1] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>";
    objects[2] = "<< /Type /Pages /MediaBox [0 0 595 842] /Count " + QByteArray::number(pages) + " /Kids ["
        + kids + "] >>";
    objects[3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    objects[5] = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Ketua) /F 132 /P 10 0 R /Rect [0 0 0 0] >>";
    objects[9] = "<< /Title (Notula) >>";
    return pdfOf(objects);
}

QByteArray withUpdate(const QByteArray& pdf, const PdfObjects& objects, const UpdateShape& shape)
{
    QByteArray result = pdf + shape.beforeObjects;
    QByteArray rows;
    for (const auto& [number, body] : objects) {
        rows += QByteArray::number(number) + " 1\n" + row(result.size(), shape.generation);
        result += object(number, shape.generation, body);
    }
    for (const int number : shape.freed) {
        rows += QByteArray::number(number) + " 1\n0000000000 00001 f \n";
    }
    const qsizetype section = result.size();
    const int size = std::max(nextNumber(pdf), objects.empty() ? 0 : objects.rbegin()->first + 1);
    const qsizetype previous = shape.previous < 0 ? lastSection(pdf) : shape.previous;
    if (shape.withTable) {
        result += "xref\n0 0\n" + rows + "trailer\n<< /Size " + QByteArray::number(size) + " /Prev "
            + QByteArray::number(previous) + ' ' + shape.trailerKeys + " >>\n";
    }
    if (shape.withStartxref) {
        result += "startxref\n" + QByteArray::number(section) + "\n%%EOF\n";
    }
    return result;
}

QByteArray bodyOf(const QByteArray& pdf, int number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj";
    const qsizetype at = pdf.lastIndexOf(head);
    if (at < 0) {
        return {};
    }
    const qsizetype begin = at + head.size();
    return pdf.mid(begin, pdf.indexOf("endobj", begin) - begin).trimmed();
}

int nextNumber(const QByteArray& pdf)
{
    const qsizetype at = pdf.lastIndexOf("/Size ");
    return pdf.mid(at + 6, 10).split(' ').value(0).split('/').value(0).trimmed().toInt();
}

qsizetype lastSection(const QByteArray& pdf)
{
    const qsizetype at = pdf.lastIndexOf("startxref");
    return pdf.mid(at + 9, 20).trimmed().split('\n').value(0).trimmed().toLongLong();
}

int objectWith(const QByteArray& pdf, const QByteArray& text)
{
    for (int number = 1; number < nextNumber(pdf); ++number) {
        if (bodyOf(pdf, number).contains(text)) {
            return number;
        }
    }
    return 0;
}

} // namespace risalah::test
