// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/attacks.h"
#include "verification/pdf_text.h"

#include <QList>

#include <utility>

namespace risalah::test {

namespace {

using namespace Qt::StringLiterals;

/// The newest body of an object with one text exchanged.
QByteArray changed(const QByteArray& pdf, int number, const QByteArray& from, const QByteArray& to)
{
    QByteArray body = bodyOf(pdf, number);
    if (!body.contains(from)) {
        qFatal("object %d has no %s", number, from.constData());
    }
    return body.replace(from, to);
}

/// An attack that exchanges a text in one object of the sample.
Attack edit(const char* name, int number, QByteArray from, QByteArray to, ReasonCode code, QString subject)
{
    const auto tamper = [=](const QByteArray& pdf) {
        return withUpdate(pdf, {{number, changed(pdf, number, from, to)}});
    };
    return {name, tamper, code, std::move(subject)};
}

/// An attack that puts another object in the place of one of the sample.
Attack replace(const char* name, int number, QByteArray body, ReasonCode code, QString subject)
{
    const auto tamper = [=](const QByteArray& pdf) { return withUpdate(pdf, {{number, body}}); };
    return {name, tamper, code, std::move(subject)};
}

QByteArray form(const QByteArray& content)
{
    return streamObject(content, "/Type /XObject /Subtype /Form /BBox [0 0 595 842]");
}

/// A new object, listed among the first page's annotations.
QByteArray withAnnotation(const QByteArray& pdf, const QByteArray& annotation)
{
    const int added = nextNumber(pdf);
    const QByteArray list = "/Annots [" + QByteArray::number(added) + " 0 R ";
    return withUpdate(
        pdf,
        {{added, annotation}, {sample::kFirstPage, changed(pdf, sample::kFirstPage, "/Annots [", list)}});
}

QByteArray withPage(const QByteArray& pdf)
{
    const int added = nextNumber(pdf);
    QByteArray tree = changed(pdf, sample::kPageTree, "/Count 2", "/Count 3");
    tree.replace("/Kids [", QByteArray("/Kids [" + QByteArray::number(added) + " 0 R "));
    return withUpdate(
        pdf, {{sample::kPageTree, tree}, {added, "<< /Type /Page /Parent 2 0 R /Resources << >> >>"}});
}

QByteArray withNewRoot(const QByteArray& pdf)
{
    const int added = nextNumber(pdf);
    UpdateShape shape;
    shape.trailerKeys = "/Root " + QByteArray::number(added) + " 0 R /Info 9 0 R";
    return withUpdate(pdf, {{added, bodyOf(pdf, sample::kCatalog)}}, shape);
}

QByteArray withUnsignedWidget(const QByteArray& pdf)
{
    return withAnnotation(pdf,
                          "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Palsu) /P 3 0 R /Rect [0 0 595 "
                          "842] /AP << /N 13 0 R >> >>");
}

/// The text field of the form filled in and its old value covered.
QByteArray withFieldListed(const QByteArray& pdf)
{
    const int added = nextNumber(pdf);
    const QByteArray item = "/Fields [" + QByteArray::number(added) + " 0 R ";
    return withUpdate(pdf,
                      {{added, "<< /FT /Tx /T (Baru) /V (x) >>"},
                       {sample::kForm, changed(pdf, sample::kForm, "/Fields [", item)}});
}

QByteArray signatureValue(const QByteArray& pdf)
{
    const QByteArray field = bodyOf(pdf, sample::kChairField);
    return field.mid(field.indexOf("/V ") + 3).split(' ').value(0) + " 0 R";
}

QByteArray withClonedValue(const QByteArray& pdf)
{
    const QByteArray value = "/T (Mengetahui) /V " + signatureValue(pdf) + ' ';
    return withUpdate(pdf,
                      {{sample::kThirdField, changed(pdf, sample::kThirdField, "/T (Mengetahui)", value)}});
}

/// The chair's signature says something else under this key; what it said stays under another one.
Attack otherWord(const char* name, QByteArray key)
{
    const auto tamper = [key](const QByteArray& pdf) {
        const int number = signatureValue(pdf).split(' ').value(0).toInt();
        QByteArray body = bodyOf(pdf, number);
        if (!body.contains(key)) {
            qFatal("the signature says no %s", key.constData());
        }
        return withUpdate(pdf, {{number, body.replace(key, QByteArray(key + "(Menolak) /Dahulu "))}});
    };
    return {name, tamper, ReasonCode::SignatureChanged, u"Ketua"_s};
}

QByteArray withEditedSignature(const QByteArray& pdf)
{
    const int number = signatureValue(pdf).split(' ').value(0).toInt();
    QByteArray body = bodyOf(pdf, number);
    return withUpdate(pdf, {{number, body.insert(2, " /ContactInfo (x) ")}});
}

/// In place, among the signed bytes: nothing moves.
QByteArray withOtherLetter(const QByteArray& pdf, const QByteArray& key)
{
    constexpr qsizetype kFirstLetter = 8; // of "<feff004d": the digit that makes M an N
    QByteArray result = pdf;
    const qsizetype at = result.indexOf(key, result.indexOf("/ByteRange")) + key.size() + kFirstLetter;
    result[at] = static_cast<char>(result.at(at) ^ 1);
    return result;
}

/// The change is taken back by one more update: only neighbours show it.
QByteArray changedAndUndone(const QByteArray& pdf)
{
    const QByteArray once =
        withUpdate(pdf, {{sample::kSecondContent, streamObject("BT (Anggaran 900 juta) Tj ET")}});
    return withUpdate(once, {{sample::kSecondContent, bodyOf(pdf, sample::kSecondContent)}});
}

QByteArray withHigherGeneration(const QByteArray& pdf)
{
    UpdateShape shape;
    shape.generation = 1;
    return withUpdate(pdf, {{sample::kSecondContent, streamObject("BT (Anggaran 900 juta) Tj ET")}}, shape);
}

/// A page of an object stream takes the place of a plain one.
QByteArray withObjectStream(const QByteArray& pdf)
{
    const int container = nextNumber(pdf);
    const int section = container + 1;
    const QByteArray inner = "<< /Type /Page /Parent 2 0 R /Resources << >> >>";
    const QByteArray head = QByteArray::number(sample::kSecondPage) + " 0 ";
    QByteArray result = pdf;
    const qsizetype containerAt = result.size();
    result += QByteArray::number(container) + " 0 obj\n"
        + streamObject(head + inner, "/Type /ObjStm /N 1 /First " + QByteArray::number(head.size()))
        + "\nendobj\n";
    const qsizetype sectionAt = result.size();
    const auto row = [](int type, qsizetype a, int b) -> QByteArray {
        QByteArray bytes(1, static_cast<char>(type));
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes += static_cast<char>((a >> shift) & 0xff);
        }
        return bytes + static_cast<char>(b);
    };
    const QByteArray rows = row(2, container, 0) + row(1, containerAt, 0) + row(1, sectionAt, 0);
    const QByteArray keys = "/Type /XRef /W [1 4 1] /Index [4 1 " + QByteArray::number(container)
        + " 2] /Size " + QByteArray::number(section + 1) + " /Root 1 0 R /Info 9 0 R /Prev "
        + QByteArray::number(lastSection(pdf));
    result += QByteArray::number(section) + " 0 obj\n" + streamObject(rows, keys) + "\nendobj\n";
    return result + "startxref\n" + QByteArray::number(sectionAt) + "\n%%EOF\n";
}

void addContentAttacks(std::vector<Attack>& attacks)
{
    attacks.push_back(replace("page content replaced", sample::kSecondContent,
                              streamObject("BT (Anggaran 900 juta) Tj ET"), ReasonCode::PageContentChanged,
                              u"2"_s));
    attacks.push_back(edit("page content redirected", sample::kSecondPage, "/Contents 6 0 R",
                           "/Contents 5 0 R", ReasonCode::PageContentChanged, u"2"_s));
    attacks.push_back(edit("overlay content added", sample::kFirstPage, "/Contents 5 0 R",
                           "/Contents [5 0 R 6 0 R]", ReasonCode::PageContentChanged, u"1"_s));
    attacks.push_back(replace("hide: prepared overlay", sample::kOverlay, form("1 g 0 0 595 842 re f"),
                              ReasonCode::PageResourceChanged, u"1"_s));
    attacks.push_back(replace("replace: prepared missing object", sample::kMissing,
                              form("BT (900 juta) Tj ET"), ReasonCode::PageChanged, u"1"_s));
    attacks.push_back(edit("font swapped", sample::kFont, "/Helvetica", "/Symbol",
                           ReasonCode::PageResourceChanged, u"1"_s));
    attacks.push_back(edit("page turned", sample::kSecondPage, "/Type /Page", "/Type /Page /Rotate 180",
                           ReasonCode::PageChanged, u"2"_s));
    attacks.push_back({"page added", withPage, ReasonCode::PagesChanged, {}});
    attacks.push_back(edit("page removed", sample::kPageTree, "/Count 2 /Kids [3 0 R 4 0 R]",
                           "/Count 1 /Kids [3 0 R]", ReasonCode::PagesChanged, {}));
    attacks.push_back(edit("pages reordered", sample::kPageTree, "[3 0 R 4 0 R]", "[4 0 R 3 0 R]",
                           ReasonCode::PagesChanged, {}));
    attacks.push_back({"changed and undone", changedAndUndone, ReasonCode::PageContentChanged, u"2"_s});
    attacks.push_back({"higher generation", withHigherGeneration, ReasonCode::PageContentChanged, u"2"_s});
    attacks.push_back({"new object stream", withObjectStream, ReasonCode::PageContentChanged, u"2"_s});
}

void addAnnotationAttacks(std::vector<Attack>& attacks)
{
    const auto annotation = [&attacks](const char* name, const QByteArray& body) {
        attacks.push_back({name, [body](const QByteArray& pdf) { return withAnnotation(pdf, body); },
                           ReasonCode::AnnotationChanged, u"1"_s});
    };
    annotation("stamp", "<< /Type /Annot /Subtype /Stamp /Rect [0 0 595 842] /AP << /N 13 0 R >> >>");
    annotation("free text", "<< /Type /Annot /Subtype /FreeText /Rect [72 600 300 700] /Contents (Batal) >>");
    annotation("redaction", "<< /Type /Annot /Subtype /Redact /Rect [72 690 400 720] >>");
    attacks.push_back(
        {"unsigned page-size widget", withUnsignedWidget, ReasonCode::AnnotationChanged, u"1"_s});
    attacks.push_back(edit("annotation removed", sample::kFirstPage, "14 0 R 15 0 R", "15 0 R",
                           ReasonCode::AnnotationChanged, u"1"_s));
}

void addFormAttacks(std::vector<Attack>& attacks)
{
    attacks.push_back(edit("signature's look changed", sample::kChairField, "/AP << ", "/AP << /D 13 0 R ",
                           ReasonCode::AppearanceChanged, u"Ketua"_s));
    attacks.push_back(edit("signature moved", sample::kChairField, "[300 100 500 200]", "[0 0 595 842]",
                           ReasonCode::SignatureChanged, u"Ketua"_s));
    attacks.push_back(edit("signature renamed", sample::kChairField, "(Ketua)", "(Wakil)",
                           ReasonCode::SignatureChanged, u"Ketua"_s));
    attacks.push_back(
        {"signature dictionary edited", withEditedSignature, ReasonCode::SignatureChanged, u"Ketua"_s});
    attacks.push_back(otherWord("signature's reason changed", "/Reason "));
    attacks.push_back(otherWord("signer's name changed", "/Name "));
    for (const auto& [name, key] :
         {std::pair("reason changed in place", "/Reason "), std::pair("name changed in place", "/Name ")}) {
        attacks.push_back(
            {name,
             [key = QByteArray(key)](const QByteArray& pdf) { return withOtherLetter(pdf, key); },
             ReasonCode::DigestMismatch,
             {}});
    }
    attacks.push_back({"signature cloned", withClonedValue, ReasonCode::SharedSignature, {}});
    attacks.push_back(edit("duplicate name", sample::kThirdField, "(Mengetahui)", "(Ketua)",
                           ReasonCode::DuplicateFieldName, u"Ketua"_s));
    attacks.push_back(edit("form value swapped", sample::kTextField, "(setuju)", "(menolak)",
                           ReasonCode::FieldChanged, u"Catatan"_s));
    attacks.push_back({"field added", withFieldListed, ReasonCode::FieldAdded, u"Baru"_s});
    attacks.push_back(
        edit("field taken out", sample::kForm, "14 0 R ", "", ReasonCode::FormChanged, u"Fields"_s));
    attacks.push_back(edit("NeedAppearances", sample::kForm, "/SigFlags", "/NeedAppearances true /SigFlags",
                           ReasonCode::FormChanged, u"NeedAppearances"_s));
    attacks.push_back(edit("empty look of an empty field", sample::kThirdField, "/N 17 0 R", "/N 13 0 R",
                           ReasonCode::AppearanceChanged, u"Mengetahui"_s));
}

void addDocumentAttacks(std::vector<Attack>& attacks)
{
    const auto catalog = [&attacks](const char* name, const QByteArray& keys, const QString& subject) {
        attacks.push_back(edit(name, sample::kCatalog, "/Type /Catalog", "/Type /Catalog " + keys,
                               ReasonCode::CatalogChanged, subject));
    };
    catalog("open action", "/OpenAction << /S /URI /URI (http://example.invalid) >>", u"OpenAction"_s);
    catalog("JavaScript", "/AA << /WC << /S /JavaScript /JS (app.alert\\(1\\)) >> >>", u"AA"_s);
    catalog("optional content", "/OCProperties << /OCGs [] /D << >> >>", u"OCProperties"_s);
    catalog("page labels", "/PageLabels << /Nums [0 << /S /r >>] >>", u"PageLabels"_s);
    catalog("permissions", "/Perms << >>", u"Perms"_s);
    attacks.push_back(edit("names changed", sample::kCatalog, "/EmbeddedFiles",
                           "/JavaScript << >> /EmbeddedFiles", ReasonCode::CatalogChanged, u"Names"_s));
    attacks.push_back({"new root", withNewRoot, ReasonCode::CatalogChanged, u"Root"_s});
    attacks.push_back(edit("title changed", sample::kInfo, "(Notula)", "(Notula Baru)",
                           ReasonCode::DocumentInformationChanged, u"Title"_s));
    attacks.push_back(replace("attachment replaced", sample::kFileStream,
                              streamObject("{\"format\":\"palsu\"}", "/Type /EmbeddedFile"),
                              ReasonCode::AttachmentChanged, u"risalah.json"_s));
    attacks.push_back(edit("attachment renamed", sample::kFileSpecification, "/UF (risalah.json)",
                           "/UF (lain.json)", ReasonCode::AttachmentChanged, u"risalah.json"_s));
    attacks.push_back({"validation data taken out",
                       [](const QByteArray& pdf) {
                           const int dss = objectWith(pdf, "/CRLs");
                           QByteArray body = bodyOf(pdf, dss);
                           const qsizetype at = body.indexOf('[', body.indexOf("/CRLs")) + 1;
                           return withUpdate(pdf, {{dss, body.remove(at, body.indexOf(']', at) - at)}});
                       },
                       ReasonCode::RevocationDataChanged,
                       {}});
}

void addXmpAttacks(std::vector<Attack>& attacks)
{
    const auto packet = [&attacks](const char* name, const QByteArray& xmp) {
        attacks.push_back(replace(name, sample::kXmp, streamObject(xmp, "/Type /Metadata /Subtype /XML"),
                                  ReasonCode::DocumentInformationChanged, u"XMP"_s));
    };
    const QByteArray title = "<dc:title>Notula</dc:title>";
    const QByteArray forged = "<dc:title>Lain</dc:title>";
    packet("XMP changed", xmpPacket(forged));
    packet("XMP title behind a comment", xmpPacket("<!-- " + title + " -->" + forged));
    packet("XMP title in CDATA", xmpPacket("<dc:title><![CDATA[Lain]]></dc:title>"));
    packet("XMP description added", xmpPacket(title + "<dc:description>Batal</dc:description>"));
    packet("XMP second title", xmpPacket(title + forged));
    packet("XMP text within a date",
           xmpPacket(title, "2026-01-01</xmp:ModifyDate>" + forged + "<xmp:ModifyDate>2026-01-01"));
    packet("XMP cut off", xmpPacket().chopped(30));
}

void addPlaceAttacks(std::vector<Attack>& attacks)
{
    const auto place = [&attacks](const char* name, const QByteArray& rectangle, ReasonCode code,
                                  const QString& subject) {
        attacks.push_back({name,
                           [rectangle](const QByteArray& pdf) {
                               return withNewSignature(pdf, rectangle, sample::kFirstPage);
                           },
                           code, subject});
    };
    place("new field over the text", "60 640 535 790", ReasonCode::SignatureFieldMayCover, u"1"_s);
    place("new field on a signature", "350 120 450 180", ReasonCode::SignatureFieldOverlaps, u"Baru"_s);
}

} // namespace

QByteArray
withNewSignature(const QByteArray& pdf, const QByteArray& rectangle, int page, const QByteArray& name)
{
    const int added = nextNumber(pdf);
    const QByteArray item = ' ' + QByteArray::number(added) + " 0 R";
    QByteArray form = bodyOf(pdf, sample::kForm);
    form.insert(form.indexOf(']', form.indexOf("/Fields [")), item);
    QByteArray shown = bodyOf(pdf, page);
    if (const qsizetype list = shown.indexOf("/Annots ["); list >= 0) {
        shown.insert(shown.indexOf(']', list), item);
    } else {
        shown.insert(2, QByteArray(" /Annots [" + item + "] "));
    }
    return withUpdate(
        pdf,
        {{sample::kForm, form},
         {page, shown},
         {added,
          "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + name + ") /F 132 /Rect [" + rectangle
              + "] /AP << /N 13 0 R >> /V << /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] "
                "/Contents <30> >> >>"}});
}

std::vector<Attack> updateAttacks()
{
    std::vector<Attack> attacks;
    addContentAttacks(attacks);
    addAnnotationAttacks(attacks);
    addFormAttacks(attacks);
    addDocumentAttacks(attacks);
    addXmpAttacks(attacks);
    addPlaceAttacks(attacks);
    return attacks;
}

} // namespace risalah::test
