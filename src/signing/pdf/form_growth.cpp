// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/comparison.h"
#include "signing/pdf/field_place.h"
#include "signing/pdf/field_tree.h"

namespace risalah::signing::pdf {

namespace {

FieldsById fieldsById(QPDF& pdf)
{
    std::vector<Note> saidElsewhere;
    FieldsById fields;
    for (const FieldNode& field : readFieldTree(pdf, saidElsewhere)) {
        fields.emplace(QPDFObjectHandle(field.object).getObjGen(), field);
    }
    return fields;
}

bool isTimestamp(const FieldNode& field)
{
    return textOf(valueAt(field.value, "/SubFilter")) == "ETSI.RFC3161";
}

/// A time stamp is nobody's signature: it has nothing to show, and no place of a signer to take.
bool isSeen(const FieldNode& field)
{
    const auto rectangle = valueAt(field.object, "/Rect");
    return areaOf(rectangle).value_or(QPDFObjectHandle(rectangle).isNull() ? 0 : 1) > 0;
}

void saySignatureAdded(Comparison& comparison, const FieldNode& field)
{
    comparison.say(isTimestamp(field) ? ReasonCode::DocumentTimestampAdded : ReasonCode::SignatureAdded,
                   field.name);
    if (mayCoverPage(comparison, field.object)) {
        comparison.say(ReasonCode::SignatureFieldTooLarge, field.name);
    }
    if (isTimestamp(field) && isSeen(field)) {
        comparison.say(ReasonCode::TimestampSeen, field.name);
    }
}

/// Only as a signature, with one widget, without actions, made anew: whether it is one.
bool judgeAddedField(Comparison& comparison, FieldNode field)
{
    const auto id = field.object.getObjGen();
    const bool isWidget = textOf(valueAt(field.object, "/Subtype")) == "Widget";
    const bool acts = !valueAt(field.object, "/A").isNull() || !valueAt(field.object, "/AA").isNull();
    const bool isOwn = !valueAt(field.object, "/V").isNull() && valueAt(field.object, "/Kids").isNull();
    if (comparison.before.has(id) || !field.isSigned() || !isWidget || acts || !isOwn) {
        comparison.say(ReasonCode::FieldAdded, field.name);
        return false;
    }
    comparison.newWidgets.insert(id);
    if (!isTimestamp(field)) {
        comparison.say(ReasonCode::SignatureFieldAdded, field.name);
    }
    saySignatureAdded(comparison, field);
    return true;
}

/// The empty look of a field may be drawn over where it stands, if it is this field's alone.
void explainOldLook(Comparison& comparison, FieldNode& field)
{
    const auto look = valueAt(field.object, "/AP");
    const std::set<QPDFObjGen> holders{field.object.getObjGen(), QPDFObjectHandle(look).getObjGen()};
    comparison.explain(look, holders);
    comparison.explain(valueAt(look, "/N"), holders);
}

ReasonCode changeOf(FieldNode& before, const std::string& key)
{
    if (key == "/AP") {
        return ReasonCode::AppearanceChanged;
    }
    return before.isSigned() ? ReasonCode::SignatureChanged : ReasonCode::FieldChanged;
}

void compareField(Comparison& comparison, FieldNode before, FieldNode after)
{
    const bool isFilled = before.isSignature() && before.value.isNull() && after.value.isDictionary();
    for (const std::string& key : differingKeys(before.object, after.object)) {
        if (!isFilled || (key != "/V" && key != "/AP")) {
            comparison.say(changeOf(before, key), before.name);
        }
    }
    if (isFilled) {
        explainOldLook(comparison, before);
        saySignatureAdded(comparison, after);
    }
    comparison.explained.insert(before.object.getObjGen());
}

/// What they said, that there are signatures and that nothing but appending keeps them, holds on.
bool keepsFlags(QPDFObjectHandle before, QPDFObjectHandle after)
{
    const auto old = before.isInteger() ? before.getIntValue() : 0;
    return after.isInteger() && (after.getIntValue() & old) == old;
}

void compareFormDictionary(Comparison& comparison,
                           const QPDFObjectHandle& before,
                           const QPDFObjectHandle& after)
{
    for (const std::string& key : differingKeys(before, after)) {
        const bool isFlags =
            key == "/SigFlags" && keepsFlags(valueAt(before, "/SigFlags"), valueAt(after, "/SigFlags"));
        if (!isFlags && key != "/Fields") {
            comparison.say(ReasonCode::FormChanged, key.substr(1));
        }
    }
    const auto oldFields = valueAt(before, "/Fields");
    if (!isPrefix(oldFields, valueAt(after, "/Fields"))) {
        comparison.say(ReasonCode::FormChanged, "Fields");
    }
    const auto root = comparison.before.pdf().getRoot().getObjGen();
    const auto form = before.getObjGen();
    comparison.explain(before, {root});
    comparison.explain(oldFields, {root, form});
}

} // namespace

void compareForm(Comparison& comparison)
{
    const auto before = valueAt(comparison.before.pdf().getRoot(), "/AcroForm");
    const auto after = valueAt(comparison.after.pdf().getRoot(), "/AcroForm");
    compareFormDictionary(comparison, before, after);
    auto old = fieldsById(comparison.before.pdf());
    const auto now = fieldsById(comparison.after.pdf());
    std::vector<FieldNode> added;
    for (const auto& [id, field] : now) {
        const auto known = old.find(id);
        if (known == old.end()) {
            if (judgeAddedField(comparison, field)) {
                added.push_back(field);
            }
        } else if (comparison.changed.count(id) > 0) {
            compareField(comparison, known->second, field);
        }
    }
    judgeNewPlaces(comparison, added, old);
    for (const auto& [id, field] : old) {
        if (now.count(id) == 0) {
            comparison.say(ReasonCode::FieldChanged, field.name);
        }
    }
}

} // namespace risalah::signing::pdf
