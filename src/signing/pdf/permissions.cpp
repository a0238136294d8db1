// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/permissions.h"

#include "signing/pdf/opened_revision.h"
#include "signing/pdf/refusal.h"

namespace risalah::signing::pdf {

namespace {

constexpr int kMostReferences = 16;

FieldRule readRule(const QPDFObjectHandle& parameters)
{
    const std::string action = textOf(valueAt(parameters, "/Action"));
    FieldRule rule;
    rule.lock = action == "Include" ? FieldLock::Include
        : action == "Exclude"       ? FieldLock::Exclude
                                    : FieldLock::All;
    auto fields = valueAt(parameters, "/Fields");
    for (const auto& field : fields.isArray() ? fields.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
        rule.names.push_back(textOf(field));
    }
    return rule;
}

} // namespace

SignaturePermissions readPermissions(const QPDFObjectHandle& signature)
{
    SignaturePermissions permissions;
    auto references = valueAt(signature, "/Reference");
    if (!references.isArray()) {
        return permissions;
    }
    if (references.getArrayNItems() > kMostReferences) {
        permissions.rules.emplace_back();
        return permissions;
    }
    for (const auto& reference : references.getArrayAsVector()) {
        const std::string method = textOf(valueAt(reference, "/TransformMethod"));
        const auto parameters = valueAt(reference, "/TransformParams");
        if (method == "DocMDP") {
            auto permission = valueAt(parameters, "/P");
            const bool isNone = permission.isInteger() && permission.getIntValue() == 1;
            permissions.forbidEverything = permissions.forbidEverything || isNone;
        } else if (method == "FieldMDP") {
            permissions.rules.push_back(readRule(parameters));
        }
    }
    return permissions;
}

bool isCertified(QPDF& pdf)
{
    auto permissions = pdf.getRoot().getKey("/Perms");
    return permissions.isDictionary() && permissions.getKey("/DocMDP").isDictionary();
}

void refuseForbidden(QPDF& pdf, const std::vector<FormField>& fields, const std::string& fieldName)
{
    if (isCertified(pdf)
        && readPermissions(pdf.getRoot().getKey("/Perms").getKey("/DocMDP")).forbidEverything) {
        throw Refusal(Problem::Forbidden, "certified with DocMDP P=1");
    }
    for (const auto& field : fields) {
        const auto permissions = readPermissions(field.value);
        if (permissions.forbidEverything || permissions.locks(fieldName)) {
            throw Refusal(Problem::Forbidden, "forbidden by the signature in " + field.name);
        }
    }
}

} // namespace risalah::signing::pdf
