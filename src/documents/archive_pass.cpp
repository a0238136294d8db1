// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/archive_pass.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace risalah::documents {

namespace {

const char* const kAttachmentName = "risalah.json";
constexpr int kPrintLocked = 4 + 128; // annotation flags
const char* const kProducer = "Risalah";

/// "D:20250715020000Z" from "2025-07-15T02:00:00".
std::string pdfDate(const ArchivePass& pass)
{
    std::string date = "D:";
    for (const char c : pass.isoSeconds) {
        if (c >= '0' && c <= '9') {
            date += c;
        }
    }
    return date + "Z";
}

std::string xmpPacket(const ArchivePass& pass)
{
    const std::string date = pass.isoSeconds + "Z";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
           "   xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
           "   xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + pass.titleAsXml
        + "</rdf:li></rdf:Alt></dc:title>\n"
          "   <xmp:CreatorTool>"
        + kProducer + "</xmp:CreatorTool>\n   <xmp:CreateDate>" + date
        + "</xmp:CreateDate>\n   <xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n   <pdf:Producer>" + kProducer
        + "</pdf:Producer>\n"
          "   <pdfaid:part>3</pdfaid:part>\n   <pdfaid:conformance>B</pdfaid:conformance>\n"
          "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void replaceMetadata(QPDF& pdf, const ArchivePass& pass)
{
    auto stream = QPDFObjectHandle::newStream(&pdf, xmpPacket(pass));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);

    auto info = QPDFObjectHandle::newDictionary();
    const auto text = [](const std::string& value) { return QPDFObjectHandle::newUnicodeString(value); };
    info.replaceKey("/Title", text(pass.title));
    info.replaceKey("/Creator", text(kProducer));
    info.replaceKey("/Producer", text(kProducer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(pass)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(pass)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    // Qt's is random; the writer makes one from the content.
    pdf.getTrailer().removeKey("/ID");
}

/// Qt writes the subset tag into the descriptor's name only; PDF/A-2 and later want both names equal.
void repairFontNames(QPDF& pdf)
{
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/DescendantFonts").isArray()) {
            continue;
        }
        auto descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        const auto name = descendant.getKey("/FontDescriptor").getKey("/FontName");
        descendant.replaceKey("/BaseFont", name);
        object.replaceKey("/BaseFont", name);
    }
}

void attachJson(QPDF& pdf, const ArchivePass& pass)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, pass.json);
    stream.setSubtype("application/json");
    stream.setCreationDate(pdfDate(pass)).setModDate(pdfDate(pass));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, kAttachmentName, stream);
    file.setDescription("Data rapat (risalah/1)");
    auto spec = file.getObjectHandle();
    spec.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(kAttachmentName, file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({spec}));
}

/// Programs that show no signature still find a picture here, an empty one: PDF/A wants every field to have
/// one, and a field without would be drawn by each viewer in its own way.
QPDFObjectHandle emptyPicture(QPDF& pdf, const ArchiveField& field)
{
    auto picture = QPDFObjectHandle::newStream(&pdf, std::string());
    auto dictionary = picture.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey(
        "/BBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, field.width, field.height)));
    dictionary.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    return picture;
}

QPDFObjectHandle signatureField(QPDF& pdf, QPDFObjectHandle page, const ArchiveField& field, bool isFirst)
{
    const double paperTop = page.getKey("/MediaBox").getArrayAsRectangle().ury;
    const double bottom = paperTop - field.top - field.height;
    auto widget = QPDFObjectHandle::newDictionary();
    const auto put = [&widget](const std::string& key, const QPDFObjectHandle& value) {
        widget.replaceKey(key, value);
    };
    put("/Type", QPDFObjectHandle::newName("/Annot"));
    put("/Subtype", QPDFObjectHandle::newName("/Widget"));
    put("/FT", QPDFObjectHandle::newName("/Sig"));
    put("/T", QPDFObjectHandle::newUnicodeString(field.name));
    put("/TU", QPDFObjectHandle::newUnicodeString(field.tooltip));
    put("/F", QPDFObjectHandle::newInteger(kPrintLocked));
    put("/P", page);
    put("/Rect",
        QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(field.left, bottom, field.left + field.width,
                                                               bottom + field.height)));
    auto pictures = QPDFObjectHandle::newDictionary();
    pictures.replaceKey("/N", emptyPicture(pdf, field));
    put("/AP", pictures);
    if (!isFirst) {
        // The first certifies the whole paper; each follower locks what he himself signed.
        auto lock = QPDFObjectHandle::newDictionary();
        lock.replaceKey("/Type", QPDFObjectHandle::newName("/SigFieldLock"));
        lock.replaceKey("/Action", QPDFObjectHandle::newName("/Include"));
        lock.replaceKey("/Fields",
                        QPDFObjectHandle::newArray({QPDFObjectHandle::newUnicodeString(field.name)}));
        put("/Lock", pdf.makeIndirectObject(lock));
    }
    return pdf.makeIndirectObject(widget);
}

void addSignatureFields(QPDF& pdf, const std::vector<ArchiveField>& fields)
{
    const auto pages = pdf.getAllPages();
    auto all = QPDFObjectHandle::newArray();
    for (const ArchiveField& field : fields) {
        auto page = pages.at(static_cast<std::size_t>(field.page));
        const auto widget = signatureField(pdf, page, field, all.getArrayNItems() == 0);
        auto annotations = page.getKey("/Annots");
        if (!annotations.isArray()) {
            annotations = pdf.makeIndirectObject(QPDFObjectHandle::newArray());
            page.replaceKey("/Annots", annotations);
        }
        annotations.appendItem(widget);
        all.appendItem(widget);
    }
    auto form = QPDFObjectHandle::newDictionary();
    form.replaceKey("/Fields", all);
    pdf.getRoot().replaceKey("/AcroForm", pdf.makeIndirectObject(form));
}

std::string written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string archivedBytes(const std::string& base, const ArchivePass& pass)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", base.data(), base.size());
    replaceMetadata(pdf, pass);
    repairFontNames(pdf);
    if (!pass.json.empty()) {
        attachJson(pdf, pass);
    }
    if (!pass.fields.empty()) {
        addSignatureFields(pdf, pass.fields);
    }
    return written(pdf);
}

std::string appearanceBytes(const std::string& base, double width, double height)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("appearance", base.data(), base.size());
    repairFontNames(pdf);
    auto page = pdf.getAllPages().at(0);
    page.replaceKey("/MediaBox",
                    QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, width, height)));
    pdf.getTrailer().removeKey("/ID");
    return written(pdf);
}

std::string flattenedBytes(const std::string& bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", bytes.data(), bytes.size());
    QPDFPageDocumentHelper(pdf).flattenAnnotations();
    return written(pdf);
}

} // namespace risalah::documents
