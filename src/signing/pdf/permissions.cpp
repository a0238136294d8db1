// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/permissions.h"

#include "signing/pdf/opened_revision.h"
#include "signing/pdf/refusal.h"

#include <algorithm>

namespace risalah::signing::pdf {

namespace {

constexpr int kMostReferences = 16;
// ISO 32000-2, table 257: DocMDP's P.
constexpr long long kNothing = 1;
constexpr long long kFillAndSign = 2;
constexpr long long kFillSignAndAnnotate = 3;

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

QPDFObjectHandle certifyingSignature(QPDF& pdf)
{
    return valueAt(valueAt(pdf.getRoot(), "/Perms"), "/DocMDP");
}

/// What the certification allows; everything when there is none.
SignaturePermissions certification(QPDF& pdf)
{
    return readPermissions(certifyingSignature(pdf));
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
            const auto level = permission.isInteger() ? permission.getIntValue() : kFillAndSign;
            permissions.forbidEverything = permissions.forbidEverything || level == kNothing;
            permissions.forbidNewFields = permissions.forbidNewFields || level != kFillSignAndAnnotate;
        } else if (method == "FieldMDP") {
            permissions.rules.push_back(readRule(parameters));
        }
    }
    return permissions;
}

bool isCertified(QPDF& pdf)
{
    return QPDFObjectHandle(certifyingSignature(pdf)).isDictionary();
}

void refuseForbidden(QPDF& pdf, const std::vector<FormField>& fields, const std::string& fieldName)
{
    if (certification(pdf).forbidEverything) {
        throw Refusal(Problem::Forbidden, "certified with DocMDP P=1");
    }
    for (const auto& field : fields) {
        const auto permissions = readPermissions(field.value);
        if (permissions.forbidEverything || permissions.locks(fieldName)) {
            throw Refusal(Problem::Forbidden, "forbidden by the signature in " + field.name);
        }
    }
}

void refuseNewField(QPDF& pdf, const std::vector<FormField>& fields)
{
    const bool isForbidden = certification(pdf).forbidNewFields
        || std::any_of(fields.begin(), fields.end(),
                       [](const FormField& field) { return readPermissions(field.value).forbidNewFields; });
    if (isForbidden) {
        throw Refusal(Problem::Forbidden, "certified for the fields that are there");
    }
}

} // namespace risalah::signing::pdf
