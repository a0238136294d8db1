// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/form.h"

#include "signing/pdf/refusal.h"

#include <algorithm>
#include <cstddef>

namespace risalah::signing::pdf {

namespace {

constexpr int kDeepestForm = 32;
constexpr std::size_t kMostFields = 20'000;

std::vector<QPDFObjectHandle> formItems(QPDFObjectHandle list)
{
    return list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
}

bool isNamedField(QPDFObjectHandle kid)
{
    return kid.isDictionary() && kid.hasKey("/T");
}

std::string fullFieldName(QPDFObjectHandle node, const std::string& parentName)
{
    auto partial = node.getKey("/T");
    if (!partial.isString()) {
        return parentName;
    }
    return (parentName.empty() ? "" : parentName + ".") + partial.getUTF8Value();
}

/// The first kid that holds a page.
QPDFObjectHandle firstKidWithPages(QPDFObjectHandle node)
{
    for (auto& kid : formItems(node.getKey("/Kids"))) {
        auto count = kid.isDictionary() ? kid.getKey("/Count") : QPDFObjectHandle::newNull();
        // An empty branch before the first page is allowed.
        if (kid.isDictionary() && !(count.isInteger() && count.getIntValue() == 0)) {
            return kid;
        }
    }
    return QPDFObjectHandle::newNull();
}

class FieldWalk {
public:
    std::vector<FormField> found;

    // Recursion bounded by kDeepestForm.
    void visit(QPDFObjectHandle node, const std::string& parentName, bool isSignature, int depth)
    {
        // A loop runs into one of the two.
        if (depth > kDeepestForm || ++m_nodes > kMostFields) {
            throw Refusal(Problem::Unreadable, "the form is too deep, too large or a loop");
        }
        if (!node.isDictionary()) {
            return;
        }
        const auto type = node.getKey("/FT").isName() ? node.getKey("/FT").getName() : std::string();
        const bool isOurs = type.empty() ? isSignature : type == "/Sig";
        const auto name = fullFieldName(node, parentName);
        const auto kids = formItems(node.getKey("/Kids"));
        const bool isParent = std::any_of(kids.begin(), kids.end(), isNamedField);
        for (const auto& kid : isParent ? kids : std::vector<QPDFObjectHandle>{}) {
            if (isNamedField(kid)) {
                visit(kid, name, isOurs, depth + 1);
            }
        }
        if (isOurs && !isParent) {
            // Kids without a name are widgets.
            found.push_back({name, node, kids.empty() ? node : kids.front(), node.getKey("/V")});
        }
    }

private:
    std::size_t m_nodes = 0;
};

} // namespace

bool FormField::isDocumentTimestamp() const
{
    auto dictionary = value;
    return isSigned() && dictionary.getKey("/SubFilter").isNameAndEquals("/ETSI.RFC3161");
}

std::vector<FormField> signatureFieldsOf(QPDF& pdf)
{
    FieldWalk walk;
    auto form = pdf.getRoot().getKey("/AcroForm");
    for (const auto& node :
         form.isDictionary() ? formItems(form.getKey("/Fields")) : std::vector<QPDFObjectHandle>{}) {
        walk.visit(node, {}, false, 0);
    }
    return walk.found;
}

QPDFObjectHandle firstPage(QPDF& pdf)
{
    auto node = pdf.getRoot().getKey("/Pages");
    for (int depth = 0; depth < kDeepestForm && node.isDictionary() && node.hasKey("/Kids"); ++depth) {
        node = firstKidWithPages(node);
    }
    if (!node.isDictionary() || !node.isIndirect() || !node.getKey("/Type").isNameAndEquals("/Page")) {
        throw Refusal(Problem::Unreadable, "no first page");
    }
    return node;
}

} // namespace risalah::signing::pdf
