// SPDX-License-Identifier: GPL-3.0-or-later
// pdfa3_delta FILE.pdf…: what PDF/A-3b asks beyond the PDF/A-1b that Preflight knows (no validator for 3b is
// packaged). One line for each fault; exit 1 when there is one.
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <openssl/evp.h>

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

class DeltaCheck {
public:
    explicit DeltaCheck(const std::string& path) : m_path(path)
    {
        std::ifstream file(path, std::ios::binary);
        m_bytes.assign(std::istreambuf_iterator<char>(file), {});
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile(path.c_str(), m_bytes.data(), m_bytes.size());
    }

    bool passes()
    {
        checkFrame();
        checkMetadata();
        for (auto& object : m_pdf.getAllObjects()) {
            checkFont(object);
            checkTransparency(object);
            checkWidget(object);
        }
        checkForm();
        checkAttachments();
        return m_faults == 0;
    }

private:
    void demand(bool holds, const std::string& rule)
    {
        if (!holds) {
            std::cout << m_path << ": " << rule << "\n";
            ++m_faults;
        }
    }

    void checkFrame()
    {
        demand(m_bytes.compare(0, 10, "%PDF-1.7\n%") == 0, "header is not PDF 1.7 with a binary comment");
        demand(m_bytes.size() > 6 && m_bytes.compare(m_bytes.size() - 6, 6, "%%EOF\n") == 0,
               "bytes after the end mark");
        auto id = m_pdf.getTrailer().getKey("/ID");
        demand(id.isArray() && id.getArrayNItems() == 2, "no /ID");
        demand(!m_pdf.isEncrypted() && m_pdf.numWarnings() == 0, "encrypted or repaired");
        auto intents = m_pdf.getRoot().getKey("/OutputIntents");
        demand(intents.isArray() && intents.getArrayNItems() == 1
                   && intents.getArrayItem(0).getKey("/DestOutputProfile").isStream(),
               "no output intent");
        for (auto at = m_bytes.find("endstream"); at != std::string::npos;
             at = m_bytes.find("endstream", at + 1)) {
            demand(m_bytes[at - 1] == '\n', "no newline before endstream");
        }
    }

    static std::string element(const std::string& xmp, const std::string& name)
    {
        std::smatch found;
        const std::regex wanted("<" + name + ">([^<]*)</" + name + ">");
        return std::regex_search(xmp, found, wanted) ? found[1].str() : std::string();
    }

    /// "2025-07-15T02:00:00Z" as "D:20250715020000Z".
    static std::string asPdfDate(const std::string& xmpDate)
    {
        return "D:" + std::regex_replace(xmpDate, std::regex("[-:T]"), "");
    }

    void checkMetadata()
    {
        auto stream = m_pdf.getRoot().getKey("/Metadata");
        if (!stream.isStream()) {
            demand(false, "no XMP");
            return;
        }
        demand(!stream.getDict().hasKey("/Filter"), "XMP is compressed");
        const auto buffer = stream.getStreamData();
        const std::string xmp(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
        demand(element(xmp, "pdfaid:part") == "3", "pdfaid:part is not 3");
        demand(element(xmp, "pdfaid:conformance") == "B", "pdfaid:conformance is not B");
        auto info = m_pdf.getTrailer().getKey("/Info");
        const auto same = [&](const std::string& key, const std::string& value) {
            demand(info.getKey(key).isString() && info.getKey(key).getUTF8Value() == value,
                   "/Info" + key + " is not what the XMP says: " + value);
        };
        same("/CreationDate", asPdfDate(element(xmp, "xmp:CreateDate")));
        same("/ModDate", asPdfDate(element(xmp, "xmp:ModifyDate")));
        same("/Producer", element(xmp, "pdf:Producer"));
        same("/Creator", element(xmp, "xmp:CreatorTool"));
        // The others are not checked here: Preflight compares title and the rest in the base.
    }

    void checkFont(QPDFObjectHandle& object)
    {
        if (!object.isDictionaryOfType("/Font")) {
            return;
        }
        if (object.getKey("/Subtype").isNameAndEquals("/Type0")) {
            demand(object.getKey("/ToUnicode").isStream(), "font without ToUnicode");
            return;
        }
        auto descriptor = object.getKey("/FontDescriptor");
        demand(descriptor.isDictionary()
                   && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2")
                       || descriptor.hasKey("/FontFile3")),
               "font not embedded");
        demand(descriptor.isDictionary() && descriptor.getKey("/FontName").isName()
                   && descriptor.getKey("/FontName").getName() == object.getKey("/BaseFont").getName(),
               "FontName and BaseFont differ");
    }

    void checkTransparency(QPDFObjectHandle& object)
    {
        auto dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary()) {
            return;
        }
        auto mask = dictionary.getKey("/SMask");
        demand(mask.isNull() || mask.isNameAndEquals("/None"), "soft mask");
        for (const auto* key : {"/ca", "/CA"}) {
            auto alpha = dictionary.getKey(key);
            demand(!alpha.isNumber() || alpha.getNumericValue() >= 1.0, "alpha below 1");
        }
        auto group = dictionary.getKey("/Group");
        demand(!group.isDictionary() || !group.getKey("/S").isNameAndEquals("/Transparency"),
               "transparency group");
    }

    void checkWidget(QPDFObjectHandle& object)
    {
        if (!object.isDictionary() || !object.getKey("/Subtype").isNameAndEquals("/Widget")) {
            return;
        }
        auto flags = object.getKey("/F");
        // Print on; Invisible, Hidden, NoView, ToggleNoView off (ISO 19005-3, 6.3.2).
        demand(flags.isInteger() && (flags.getIntValue() & 4) != 0
                   && (flags.getIntValue() & (1 + 2 + 32 + 256)) == 0,
               "field that does not print");
        demand(!object.hasKey("/A") && !object.hasKey("/AA"), "field with an action");
        auto pictures = object.getKey("/AP");
        demand(pictures.isDictionary() && pictures.getKeys() == std::set<std::string>{"/N"}
                   && pictures.getKey("/N").isStream(),
               "field whose /AP is not one /N stream");
    }

    void checkForm()
    {
        auto form = m_pdf.getRoot().getKey("/AcroForm");
        demand(form.isNull() || form.isDictionary(), "/AcroForm is no dictionary");
        demand(!form.isDictionary() || (!form.hasKey("/NeedAppearances") && !form.hasKey("/XFA")),
               "form that asks the viewer to draw, or XFA");
    }

    static std::string md5(const std::string& data)
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int length = 0;
        EVP_Digest(data.data(), data.size(), digest, &length, EVP_md5(), nullptr);
        return {reinterpret_cast<const char*>(digest), length};
    }

    void checkAttachments()
    {
        const auto files = QPDFEmbeddedFileDocumentHelper(m_pdf).getEmbeddedFiles();
        auto associated = m_pdf.getRoot().getKey("/AF");
        const int count = associated.isArray() ? associated.getArrayNItems() : 0;
        demand(count == static_cast<int>(files.size()), "attached files and /AF differ in number");
        for (int i = 0; i < count; ++i) {
            checkFileSpec(associated.getArrayItem(i));
        }
    }

    void checkFileSpec(QPDFObjectHandle spec)
    {
        demand(spec.getKey("/F").isString() && spec.getKey("/UF").isString(), "file without /F and /UF");
        auto relationship = spec.getKey("/AFRelationship");
        demand(relationship.isNameAndEquals("/Data"), "/AFRelationship is not /Data");
        auto stream = spec.getKey("/EF").getKey("/F");
        demand(stream.isStream() && spec.getKey("/EF").getKey("/UF").isStream(), "file without /EF");
        if (!stream.isStream()) {
            return;
        }
        QPDFEFStreamObjectHelper file(stream);
        const auto buffer = stream.getStreamData();
        const std::string data(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
        demand(file.getSubtype() == "application/json", "file without its MIME type");
        demand(file.getSize() == data.size(), "file size differs");
        demand(file.getChecksum() == md5(data), "file checksum differs");
        demand(!file.getModDate().empty(), "file without date");
    }

    std::string m_path;
    std::string m_bytes;
    QPDF m_pdf;
    int m_faults = 0;
};

bool passes(const std::string& path)
{
    try {
        return DeltaCheck(path).passes();
    } catch (const std::exception& failure) {
        std::cout << path << ": " << failure.what() << "\n";
        return false;
    }
}

} // namespace

int main(int argc, char** argv)
{
    bool good = argc > 1;
    for (int i = 1; i < argc; ++i) {
        good = passes(argv[i]) && good;
    }
    return good ? 0 : 1;
}
