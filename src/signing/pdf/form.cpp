// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/form.h"

#include "signing/pdf/refusal.h"

#include <cstddef>

namespace risalah::signing::pdf {

namespace {

constexpr int kDeepestForm = 32;
constexpr std::size_t kMostFields = 20'000;

class FieldWalk {
public:
    std::vector<FormField> found;

    // NOLINTNEXTLINE(misc-no-recursion): bounded by kDeepestForm
    void visit(QPDFObjectHandle node, const std::string& parentName, bool isSignature, int depth)
    {
        // A loop runs into one of the two.
        if (depth > kDeepestForm || ++m_nodes > kMostFields) {
            throw Refusal(Problem::Unreadable, "the form is too deep, too large or a loop");
        }
        if (!node.isDictionary()) {
            return;
        }
        auto type = node.getKey("/FT");
        isSignature = type.isName() ? type.getName() == "/Sig" : isSignature;
        auto partial = node.getKey("/T");
        std::string name = parentName;
        if (partial.isString()) {
            name += (name.empty() ? "" : ".") + partial.getUTF8Value();
        }
        auto widget = node;
        bool isParent = false;
        for (auto& kid : node.getKey("/Kids").isArray() ? node.getKey("/Kids").getArrayAsVector()
                                                        : std::vector<QPDFObjectHandle>{}) {
            if (kid.isDictionary() && kid.hasKey("/T")) {
                isParent = true;
                visit(kid, name, isSignature, depth + 1);
            } else if (widget.getObjGen() == node.getObjGen()) {
                widget = kid;
            }
        }
        if (isSignature && !isParent) {
            found.push_back({name, node, widget, node.getKey("/V")});
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
    auto fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (fields.isArray()) {
        for (auto& node : fields.getArrayAsVector()) {
            walk.visit(node, {}, false, 0);
        }
    }
    return walk.found;
}

QPDFObjectHandle firstPage(QPDF& pdf)
{
    auto node = pdf.getRoot().getKey("/Pages");
    for (int depth = 0; depth < kDeepestForm; ++depth) {
        auto kids = node.isDictionary() ? node.getKey("/Kids") : QPDFObjectHandle::newNull();
        if (!kids.isArray()) {
            break;
        }
        // An empty branch before the first page is allowed.
        auto next = QPDFObjectHandle::newNull();
        for (auto& kid : kids.getArrayAsVector()) {
            auto count = kid.isDictionary() ? kid.getKey("/Count") : QPDFObjectHandle::newNull();
            if (kid.isDictionary() && !(count.isInteger() && count.getIntValue() == 0)) {
                next = kid;
                break;
            }
        }
        node = next;
    }
    if (!node.isDictionary() || !node.isIndirect() || !node.getKey("/Type").isNameAndEquals("/Page")) {
        throw Refusal(Problem::Unreadable, "no first page");
    }
    return node;
}

} // namespace risalah::signing::pdf
