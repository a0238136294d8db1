// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/permissions.h"

#include "signing/pdf/refusal.h"

#include <algorithm>

namespace risalah::signing::pdf {

namespace {

/// The parameters of this method in the signature's references, null without.
QPDFObjectHandle transformOf(QPDFObjectHandle signature, const char* method)
{
    auto references = signature.isDictionary() ? signature.getKey("/Reference") : QPDFObjectHandle::newNull();
    if (references.isArray()) {
        for (auto& reference : references.getArrayAsVector()) {
            if (reference.isDictionary() && reference.getKey("/TransformMethod").isNameAndEquals(method)) {
                return reference.getKey("/TransformParams");
            }
        }
    }
    return QPDFObjectHandle::newNull();
}

bool forbidsEverything(const QPDFObjectHandle& signature)
{
    auto parameters = transformOf(signature, "/DocMDP");
    return parameters.isDictionary() && parameters.getKey("/P").isInteger()
        && parameters.getKey("/P").getIntValue() == 1;
}

bool names(QPDFObjectHandle list, const std::string& fieldName)
{
    const auto items = list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
    return std::any_of(items.begin(), items.end(), [&](QPDFObjectHandle item) {
        const auto name = item.isString() ? item.getUTF8Value() : std::string();
        // A parent's name stands for all below it.
        return item.isString()
            && (fieldName == name || fieldName.compare(0, name.size() + 1, name + ".") == 0);
    });
}

bool covers(const QPDFObjectHandle& signature, const std::string& fieldName)
{
    auto parameters = transformOf(signature, "/FieldMDP");
    if (!parameters.isDictionary() || !parameters.getKey("/Action").isName()) {
        return false;
    }
    const auto action = parameters.getKey("/Action").getName();
    const bool isNamed = names(parameters.getKey("/Fields"), fieldName);
    return action == "/All" || (action == "/Include" && isNamed) || (action == "/Exclude" && !isNamed);
}

} // namespace

bool isCertified(QPDF& pdf)
{
    auto permissions = pdf.getRoot().getKey("/Perms");
    return permissions.isDictionary() && permissions.getKey("/DocMDP").isDictionary();
}

void refuseForbidden(QPDF& pdf, const std::vector<FormField>& fields, const std::string& fieldName)
{
    if (isCertified(pdf) && forbidsEverything(pdf.getRoot().getKey("/Perms").getKey("/DocMDP"))) {
        throw Refusal(Problem::Forbidden, "certified with DocMDP P=1");
    }
    for (const auto& field : fields) {
        if (forbidsEverything(field.value) || covers(field.value, fieldName)) {
            throw Refusal(Problem::Forbidden, "forbidden by the signature in " + field.name);
        }
    }
}

} // namespace risalah::signing::pdf
