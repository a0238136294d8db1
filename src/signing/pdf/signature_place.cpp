// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/signature_place.h"

#include "signing/pdf/appearance_import.h"
#include "signing/pdf/catalog.h"
#include "signing/pdf/form.h"
#include "signing/pdf/object_text.h"
#include "signing/pdf/permissions.h"
#include "signing/pdf/refusal.h"

#include <algorithm>
#include <set>
#include <vector>

namespace risalah::signing::pdf {

namespace {

constexpr int kPrintAndLocked = 132;
constexpr int kDeepestPage = 32;

std::string unusedName(const std::vector<FormField>& fields, const std::string& stem)
{
    std::set<std::string> names;
    for (const auto& field : fields) {
        names.insert(field.name);
    }
    for (int number = 1;; ++number) {
        const auto name = stem + std::to_string(number);
        if (names.count(name) == 0) {
            return name;
        }
    }
}

/// Null: a new field is to be made.
const FormField* chosenField(const std::vector<FormField>& fields, const std::string& wanted)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FormField& field) {
        return wanted.empty() ? !field.isSigned() : field.name == wanted;
    });
    if (found == fields.end() && !wanted.empty()) {
        throw Refusal(Problem::FieldMissing, wanted);
    }
    if (found != fields.end() && found->isSigned()) {
        throw Refusal(Problem::FieldSigned, wanted);
    }
    return found == fields.end() ? nullptr : &*found;
}

int rotationOf(QPDFObjectHandle page)
{
    for (int depth = 0; depth < kDeepestPage && page.isDictionary(); ++depth) {
        if (page.getKey("/Rotate").isInteger()) {
            return page.getKey("/Rotate").getIntValueAsInt();
        }
        page = page.getKey("/Parent");
    }
    return 0;
}

/// The widget's look: the new one, or an empty one where PDF/A would miss it.
void giveAppearance(IncrementalUpdate& update, QPDFObjectHandle widget, const std::string& appearancePdf)
{
    QPDFObjectHandle form;
    if (!appearancePdf.empty()) {
        form = importAppearance(update, appearancePdf, rotationOf(widget.getKey("/P")));
    } else if (!widget.hasKey("/AP")) {
        auto rect = widget.getKey("/Rect");
        const auto box = rect.isRectangle() ? rect.getArrayAsRectangle() : QPDFObjectHandle::Rectangle();
        form = emptyAppearance(update, box.urx - box.llx, box.ury - box.lly);
    } else {
        return;
    }
    widget.replaceKey("/AP", QPDFObjectHandle::newDictionary({{"/N", form}}));
    update.changed(widget);
}

QPDFObjectHandle newInvisibleField(IncrementalUpdate& update, const std::string& name)
{
    auto page = firstPage(update.pdf());
    auto field = update.allocate();
    field.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    field.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    field.replaceKey("/FT", QPDFObjectHandle::newName("/Sig"));
    field.replaceKey("/T", QPDFObjectHandle::newUnicodeString(name));
    field.replaceKey("/F", QPDFObjectHandle::newInteger(kPrintAndLocked));
    field.replaceKey("/Rect", QPDFObjectHandle::parse("[0 0 0 0]"));
    field.replaceKey("/P", page);
    update.changed(field);
    appendTo(update, page, "/Annots", field);
    addToForm(update, field);
    return field;
}

QPDFObjectHandle ownLock(const std::string& name)
{
    auto lock = QPDFObjectHandle::parse("<< /Type /SigFieldLock /Action /Include >>");
    lock.replaceKey("/Fields", QPDFObjectHandle::newArray({QPDFObjectHandle::newUnicodeString(name)}));
    return lock;
}

void certify(IncrementalUpdate& update,
             const std::vector<FormField>& fields,
             const QPDFObjectHandle& dictionary)
{
    const bool isSigned =
        std::any_of(fields.begin(), fields.end(), [](const FormField& field) { return field.isSigned(); });
    if (isSigned || isCertified(update.pdf())) {
        throw Refusal(Problem::CertifiesTooLate);
    }
    auto root = update.pdf().getRoot();
    ownDictionary(update, root, "/Perms").replaceKey("/DocMDP", dictionary);
}

} // namespace

SignaturePlace placeSignature(IncrementalUpdate& update, const SignatureSpec& spec)
{
    const auto fields = signatureFieldsOf(update.pdf());
    const auto* chosen = chosenField(fields, spec.fieldName);
    const auto name = chosen ? chosen->name : unusedName(fields, "TandaTangan");
    refuseForbidden(update.pdf(), fields, name);

    SignaturePlace place{update.allocate(), QPDFObjectHandle::newNull()};
    if (spec.certify) {
        certify(update, fields, place.dictionary);
    } else if (chosen == nullptr) {
        refuseNewField(update.pdf(), fields);
    }
    auto field = chosen ? chosen->field : newInvisibleField(update, name);
    const bool isFollower =
        std::any_of(fields.begin(), fields.end(), [](const FormField& other) { return other.isSigned(); });
    if (!chosen && isFollower) {
        field.replaceKey("/Lock", ownLock(name));
    }
    if (!spec.certify) {
        // A field made beforehand gains nothing but its value and its look, so without a lock of its own the
        // signature alone says that it is closed.
        place.lock = field.hasKey("/Lock") ? field.getKey("/Lock") : place.lock;
        place.lock = isFollower && !place.lock.isDictionary() ? ownLock(name) : place.lock;
    }
    field.replaceKey("/V", place.dictionary);
    update.changed(field);
    giveAppearance(update, chosen ? chosen->widget : field, spec.appearancePdf);
    setSignatureFlags(update);
    declareExtension(update);
    return place;
}

QPDFObjectHandle placeDocumentTimestamp(IncrementalUpdate& update)
{
    const auto fields = signatureFieldsOf(update.pdf());
    const auto name = unusedName(fields, "PenandaWaktu");
    refuseForbidden(update.pdf(), fields, name);
    auto dictionary = update.allocate();
    auto field = newInvisibleField(update, name);
    field.replaceKey("/V", dictionary);
    giveAppearance(update, field, {});
    setSignatureFlags(update);
    declareExtension(update);
    return dictionary;
}

} // namespace risalah::signing::pdf
