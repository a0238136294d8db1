// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/object_names.h"

#include "signing/pdf/field_tree.h"

#include <set>

namespace risalah::signing::pdf {

namespace {

/// Ways back up or across: following them would give one page the parts of another.
bool leadsElsewhere(const std::string& key)
{
    static const std::set<std::string> keys{"/Parent", "/P", "/Pg", "/Dest", "/Prev", "/Next"};
    return keys.count(key) > 0;
}

std::string fileNameOf(const QPDFObjectHandle& specification)
{
    const std::string name = textOf(valueAt(specification, "/UF"));
    return name.empty() ? textOf(valueAt(specification, "/F")) : name;
}

} // namespace

ObjectNames::ObjectNames(OpenedRevision& revision, const PageList& pages)
{
    auto& pdf = revision.pdf();
    const auto root = pdf.getRoot();
    claimDocument(root, pdf.getTrailer());
    claimPageTree(pages);
    claimFields(pdf);
    claimAttachments(root);
    claim(valueAt(root, "/DSS"), {ReasonCode::RevocationDataChanged, {}});
    claimPageParts(pages);
    claimCatalog(root);
}

Note ObjectNames::changeOf(QPDFObjGen id) const
{
    const auto found = m_owners.find(id);
    return found != m_owners.end() ? found->second
                                   : Note{ReasonCode::ObjectChanged, std::to_string(id.getObj())};
}

void ObjectNames::own(const QPDFObjectHandle& object, const Note& note)
{
    if (object.isIndirect()) {
        m_owners.emplace(object.getObjGen(), note);
    }
}

void ObjectNames::claim(const QPDFObjectHandle& start, const Note& note)
{
    std::vector<QPDFObjectHandle> open{start};
    while (!open.empty()) {
        auto object = open.back();
        open.pop_back();
        if (object.isIndirect() && !m_owners.emplace(object.getObjGen(), note).second) {
            continue;
        }
        if (object.isStream()) {
            object = object.getDict();
        }
        if (object.isArray()) {
            for (const auto& item : object.aitems()) {
                open.push_back(item);
            }
        } else if (object.isDictionary()) {
            for (const auto& [key, value] : object.ditems()) {
                if (!leadsElsewhere(key)) {
                    open.push_back(value);
                }
            }
        }
    }
}

void ObjectNames::claimDocument(const QPDFObjectHandle& root, const QPDFObjectHandle& trailer)
{
    own(root, {ReasonCode::CatalogChanged, {}});
    claim(valueAt(trailer, "/Info"), {ReasonCode::DocumentInformationChanged, {}});
    claim(valueAt(root, "/Metadata"), {ReasonCode::DocumentInformationChanged, "XMP"});
}

void ObjectNames::claimPageTree(const PageList& pages)
{
    for (const auto& node : pages.inner) {
        own(node, {ReasonCode::PagesChanged, {}});
    }
    for (const auto& [id, number] : pages.numberOfPage) {
        m_owners.emplace(id, Note{ReasonCode::PageChanged, std::to_string(number)});
    }
}

void ObjectNames::claimFields(QPDF& pdf)
{
    std::vector<Note> ignored;
    const auto form = valueAt(pdf.getRoot(), "/AcroForm");
    own(form, {ReasonCode::FormChanged, {}});
    own(valueAt(form, "/Fields"), {ReasonCode::FormChanged, "Fields"});
    auto fields = readFieldTree(pdf, ignored);
    for (FieldNode& field : fields) {
        const auto code = field.isSigned() ? ReasonCode::SignatureChanged : ReasonCode::FieldChanged;
        own(field.object, {code, field.name});
    }
    for (FieldNode& field : fields) {
        claim(valueAt(field.object, "/AP"), {ReasonCode::AppearanceChanged, field.name});
        const auto code = field.isSigned() ? ReasonCode::SignatureChanged : ReasonCode::FieldChanged;
        claim(valueAt(field.object, "/V"), {code, field.name});
    }
}

void ObjectNames::claimAttachments(const QPDFObjectHandle& root)
{
    std::set<QPDFObjGen> seen;
    std::vector<QPDFObjectHandle> open{valueAt(valueAt(root, "/Names"), "/EmbeddedFiles"),
                                       valueAt(root, "/AF")};
    while (!open.empty()) {
        auto node = open.back();
        open.pop_back();
        if (node.isIndirect() && !seen.insert(node.getObjGen()).second) {
            continue;
        }
        if (node.isArray()) {
            const auto items = node.getArrayAsVector();
            open.insert(open.end(), items.begin(), items.end());
        } else if (node.isDictionary() && node.hasKey("/EF")) {
            claim(node, {ReasonCode::AttachmentChanged, fileNameOf(node)});
        } else if (node.isDictionary()) {
            own(node, {ReasonCode::AttachmentChanged, {}});
            open.push_back(node.getKey("/Kids"));
            open.push_back(node.getKey("/Names"));
        }
    }
}

void ObjectNames::claimPageParts(const PageList& pages)
{
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const auto& page = pages.pages[i];
        const std::string number = std::to_string(i + 1);
        claim(valueAt(page, "/Contents"), {ReasonCode::PageContentChanged, number});
        claim(valueAt(page, "/Annots"), {ReasonCode::AnnotationChanged, number});
        claim(valueAt(page, "/Resources"), {ReasonCode::PageResourceChanged, number});
        for (const auto& [key, value] : QPDFObjectHandle(page).ditems()) {
            if (!leadsElsewhere(key)) {
                claim(value, {ReasonCode::PageChanged, number});
            }
        }
    }
    for (const auto& node : pages.inner) {
        claim(valueAt(node, "/Resources"), {ReasonCode::PageResourceChanged, {}});
    }
}

void ObjectNames::claimCatalog(QPDFObjectHandle root)
{
    claim(valueAt(root, "/AcroForm"), {ReasonCode::FormChanged, {}});
    for (const auto& [key, value] : root.ditems()) {
        claim(value, {ReasonCode::CatalogChanged, key.substr(1)});
    }
}

} // namespace risalah::signing::pdf
