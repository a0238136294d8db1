// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_archiver.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <string>

namespace risalah::documents {

namespace {

const char* const kAttachmentName = "risalah.json";
const char* const kProducer = "Risalah";

/// "D:20250715020000Z" from "2025-07-15T02:00:00.000Z".
std::string pdfDate(Instant instant)
{
    QString text = instant.toIso().left(19);
    text.remove(u'-').remove(u':').remove(u'T');
    return "D:" + text.toStdString() + "Z";
}

std::string xmpDate(Instant instant)
{
    return instant.toIso().left(19).toStdString() + "Z";
}

std::string xmpPacket(const ArchiveRequest& request)
{
    const std::string date = xmpDate(request.stamp);
    const std::string title = request.title.toHtmlEscaped().toStdString();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
           "   xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
           "   xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + title
        + "</rdf:li></rdf:Alt></dc:title>\n"
          "   <xmp:CreatorTool>"
        + kProducer + "</xmp:CreatorTool>\n   <xmp:CreateDate>" + date
        + "</xmp:CreateDate>\n   <xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n   <pdf:Producer>" + kProducer
        + "</pdf:Producer>\n"
          "   <pdfaid:part>3</pdfaid:part>\n   <pdfaid:conformance>B</pdfaid:conformance>\n"
          "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void replaceMetadata(QPDF& pdf, const ArchiveRequest& request)
{
    auto stream = QPDFObjectHandle::newStream(&pdf, xmpPacket(request));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);

    auto info = QPDFObjectHandle::newDictionary();
    const auto text = [](const std::string& value) { return QPDFObjectHandle::newUnicodeString(value); };
    info.replaceKey("/Title", text(request.title.toStdString()));
    info.replaceKey("/Creator", text(kProducer));
    info.replaceKey("/Producer", text(kProducer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(request.stamp)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(request.stamp)));
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

void attachJson(QPDF& pdf, const ArchiveRequest& request)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, request.attachedJson.toStdString());
    stream.setSubtype("application/json");
    stream.setCreationDate(pdfDate(request.stamp)).setModDate(pdfDate(request.stamp));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, kAttachmentName, stream);
    file.setDescription("Data rapat (risalah/1)");
    auto spec = file.getObjectHandle();
    spec.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(kAttachmentName, file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({spec}));
}

QByteArray written(QPDF& pdf)
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
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> archivedPdf(const QByteArray& base, const ArchiveRequest& request)
{
    // The library speaks in exceptions; none may leave this room.
    try {
        QPDF pdf;
        pdf.processMemoryFile("paper", base.constData(), static_cast<std::size_t>(base.size()));
        replaceMetadata(pdf, request);
        repairFontNames(pdf);
        if (!request.attachedJson.isEmpty()) {
            attachJson(pdf, request);
        }
        return written(pdf);
    } catch (const std::exception& failure) {
        return fail(ErrorCode::RenderFailed, request.title, {}, QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace risalah::documents
