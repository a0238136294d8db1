// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/content_comparison.h"

#include "signing/pdf/same_value.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <array>

namespace risalah::signing::pdf {

namespace {

/// A page's own value or the one it has from the nodes above it.
QPDFObjectHandle inherited(QPDFObjectHandle node, const char* key)
{
    for (int depth = 0; depth < kDeepestNesting && node.isDictionary(); ++depth) {
        const auto value = valueAt(node, key);
        if (!QPDFObjectHandle(value).isNull()) {
            return value;
        }
        node = valueAt(node, "/Parent");
    }
    return QPDFObjectHandle::newNull();
}

/// What a page draws, in one piece however many streams it is in.
std::string drawingOf(const QPDFObjectHandle& page)
{
    auto contents = valueAt(page, "/Contents");
    if (contents.isStream()) {
        return unpacked(contents);
    }
    std::string drawing;
    for (const auto& part :
         contents.isArray() ? contents.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
        if (!drawing.empty()) {
            drawing += '\n';
        }
        drawing += QPDFObjectHandle(part).isStream() ? unpacked(part) : std::string();
    }
    return drawing;
}

bool isSignatureWidget(const QPDFObjectHandle& annotation)
{
    return textOf(valueAt(annotation, "/Subtype")) == "Widget"
        && textOf(inherited(annotation, "/FT")) == "Sig";
}

/// What stands on a page beside its drawing.
struct Annotations {
    std::vector<QPDFObjectHandle> others;
    std::vector<QPDFObjectHandle> emptyFields; ///< for signatures
    std::vector<QPDFObjectHandle> signatures;
};

Annotations annotationsOf(const QPDFObjectHandle& page)
{
    Annotations found;
    auto list = valueAt(page, "/Annots");
    for (const auto& annotation :
         list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
        if (!isSignatureWidget(annotation)) {
            found.others.push_back(annotation);
        } else if (inherited(annotation, "/V").isNull()) {
            found.emptyFields.push_back(annotation);
        } else {
            found.signatures.push_back(annotation);
        }
    }
    return found;
}

/// Both files, page by page.
class ContentComparison {
public:
    ContentComparison(OpenedRevision& sent, OpenedRevision& returned)
        : m_sent(sent)
        , m_returned(returned)
        , m_pages(readPages(sent.pdf()))
        , m_returnedPages(readPages(returned.pdf()))
    {
    }

    std::vector<Note> notes()
    {
        compareTitle();
        compareAttachments();
        compareCatalog();
        if (m_pages.pages.size() != m_returnedPages.pages.size()) {
            addNote(m_notes, ReasonCode::PagesChanged);
            return std::move(m_notes);
        }
        for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
            comparePage(m_pages.pages[i], m_returnedPages.pages[i], std::to_string(i + 1));
        }
        return std::move(m_notes);
    }

private:
    void compareTitle()
    {
        const auto titleOf = [](QPDF& pdf) {
            return textOf(valueAt(valueAt(pdf.getTrailer(), "/Info"), "/Title"));
        };
        if (titleOf(m_sent.pdf()) != titleOf(m_returned.pdf())) {
            addNote(m_notes, ReasonCode::DocumentInformationChanged, "Title");
        }
    }

    void compareAttachments()
    {
        QPDFEmbeddedFileDocumentHelper sent(m_sent.pdf());
        QPDFEmbeddedFileDocumentHelper returned(m_returned.pdf());
        auto more = returned.getEmbeddedFiles();
        for (const auto& [name, file] : sent.getEmbeddedFiles()) {
            const auto found = more.find(name);
            if (found == more.end()
                || unpacked(file->getEmbeddedFileStream())
                    != unpacked(found->second->getEmbeddedFileStream())) {
                addNote(m_notes, ReasonCode::AttachmentChanged, name);
            }
            more.erase(name);
        }
        for (const auto& [name, file] : more) {
            addNote(m_notes, ReasonCode::AttachmentChanged, name);
        }
    }

    /// What acts or hides.
    void compareCatalog()
    {
        const auto sent = m_sent.pdf().getRoot();
        const auto returned = m_returned.pdf().getRoot();
        for (const char* key : {"/OpenAction", "/AA", "/OCProperties"}) {
            if (!m_isSame(valueAt(sent, key), valueAt(returned, key))) {
                addNote(m_notes, ReasonCode::CatalogChanged, key + 1);
            }
        }
        const auto scripts = [](const QPDFObjectHandle& root) {
            return valueAt(valueAt(root, "/Names"), "/JavaScript");
        };
        if (!m_isSame(scripts(sent), scripts(returned))) {
            addNote(m_notes, ReasonCode::CatalogChanged, "JavaScript");
        }
    }

    void
    comparePage(const QPDFObjectHandle& sent, const QPDFObjectHandle& returned, const std::string& number)
    {
        for (const char* key : {"/MediaBox", "/CropBox", "/Rotate"}) {
            if (!m_isSame(inherited(sent, key), inherited(returned, key))) {
                addNote(m_notes, ReasonCode::PageChanged, number);
            }
        }
        if (drawingOf(sent) != drawingOf(returned)) {
            addNote(m_notes, ReasonCode::PageContentChanged, number);
        }
        if (!m_isSame(inherited(sent, "/Resources"), inherited(returned, "/Resources"))) {
            addNote(m_notes, ReasonCode::PageResourceChanged, number);
        }
        compareAnnotations(annotationsOf(sent), annotationsOf(returned), number);
    }

    void compareAnnotations(const Annotations& sent, const Annotations& returned, const std::string& number)
    {
        const auto same = [this](const auto& one, const auto& other) { return m_isSame(one, other); };
        if (!std::equal(sent.others.begin(), sent.others.end(), returned.others.begin(),
                        returned.others.end(), same)
            || !comeFrom(sent.emptyFields, returned.emptyFields)) {
            addNote(m_notes, ReasonCode::AnnotationChanged, number);
        }
        for (const auto& signature : returned.signatures) {
            if (areaOf(valueAt(signature, "/Rect")).value_or(0) > kLargestPart * m_pages.smallestArea) {
                addNote(m_notes, ReasonCode::SignatureFieldTooLarge, textOf(inherited(signature, "/T")));
            }
        }
    }

    /// A field may have been signed; what is left empty is as it was.
    bool comeFrom(const std::vector<QPDFObjectHandle>& sent, const std::vector<QPDFObjectHandle>& returned)
    {
        return std::all_of(returned.begin(), returned.end(), [&](const auto& field) {
            return std::any_of(sent.begin(), sent.end(),
                               [&](const auto& known) { return m_isSame(known, field); });
        });
    }

    OpenedRevision& m_sent;
    OpenedRevision& m_returned;
    PageList m_pages;
    PageList m_returnedPages;
    SameValue m_isSame{m_pages, m_returnedPages};
    std::vector<Note> m_notes;
};

} // namespace

Answer<std::vector<Note>> contentDifferences(std::string_view sent, std::string_view returned)
{
    try {
        OpenedRevision before(sent, sent.size());
        OpenedRevision after(returned, returned.size());
        return ContentComparison(before, after).notes();
    } catch (const QPDFExc& error) {
        const bool isLocked = error.getErrorCode() == qpdf_e_password;
        return failed(isLocked ? Problem::Encrypted : Problem::Unreadable, error.what());
    } catch (const std::exception& error) {
        return failed(Problem::Unreadable, error.what());
    }
}

} // namespace risalah::signing::pdf
