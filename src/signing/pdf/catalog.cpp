// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/catalog.h"

#include "signing/pdf/refusal.h"

namespace risalah::signing::pdf {

namespace {

constexpr long long kSignaturesExistAndAppendOnly = 3;

/// Changes inside a direct object change the numbered one around it.
void changedInside(IncrementalUpdate& update, const QPDFObjectHandle& owner, QPDFObjectHandle& root)
{
    update.changed(owner.isIndirect() ? owner : root);
}

} // namespace

QPDFObjectHandle ownDictionary(IncrementalUpdate& update, QPDFObjectHandle owner, const std::string& key)
{
    auto root = update.pdf().getRoot();
    auto dictionary = owner.getKey(key);
    if (!dictionary.isNull() && !dictionary.isDictionary()) {
        throw Refusal(Problem::Unreadable, key + " is no dictionary");
    }
    if (dictionary.isIndirect() && dictionary.isDictionary()) {
        update.changed(dictionary);
        return dictionary;
    }
    changedInside(update, owner, root);
    if (dictionary.isNull()) {
        owner.replaceKey(key, QPDFObjectHandle::newDictionary());
    }
    return owner.getKey(key);
}

void appendTo(IncrementalUpdate& update,
              QPDFObjectHandle owner,
              const std::string& key,
              const QPDFObjectHandle& item)
{
    auto root = update.pdf().getRoot();
    auto list = owner.getKey(key);
    if (!list.isNull() && !list.isArray()) {
        throw Refusal(Problem::Unreadable, key + " is no array");
    }
    if (list.isIndirect() && list.isArray()) {
        list.appendItem(item);
        update.changed(list);
        return;
    }
    changedInside(update, owner, root);
    if (list.isNull()) {
        owner.replaceKey(key, QPDFObjectHandle::newArray());
    }
    owner.getKey(key).appendItem(item);
}

void addToForm(IncrementalUpdate& update, const QPDFObjectHandle& field)
{
    auto root = update.pdf().getRoot();
    appendTo(update, ownDictionary(update, root, "/AcroForm"), "/Fields", field);
}

void setSignatureFlags(IncrementalUpdate& update)
{
    auto root = update.pdf().getRoot();
    auto form = root.getKey("/AcroForm");
    auto flags = form.getKey("/SigFlags");
    const auto now = flags.isInteger() ? flags.getIntValue() : 0;
    const auto wanted = now | kSignaturesExistAndAppendOnly;
    if (wanted != now) {
        ownDictionary(update, root, "/AcroForm")
            .replaceKey("/SigFlags", QPDFObjectHandle::newInteger(wanted));
    }
}

void declareExtension(IncrementalUpdate& update)
{
    auto root = update.pdf().getRoot();
    auto extensions = root.getKey("/Extensions");
    if (extensions.isDictionary() && extensions.hasKey("/ESIC")) {
        return;
    }
    ownDictionary(update, root, "/Extensions")
        .replaceKey("/ESIC", QPDFObjectHandle::parse("<< /BaseVersion /1.7 /ExtensionLevel 5 >>"));
}

} // namespace risalah::signing::pdf
