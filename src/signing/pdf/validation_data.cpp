// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/validation_data.h"

#include "signing/pdf/comparison.h"

#include <algorithm>
#include <exception>

namespace risalah::signing::pdf {

namespace {

constexpr int kMostItems = 4096;
constexpr std::size_t kLargestItem = 16U << 20;
const std::set<std::string> kListKeys{"/Certs", "/CRLs", "/OCSPs", "/Cert", "/CRL", "/OCSP"};
const std::set<std::string> kOtherKeys{"/Type", "/TU", "/TS"};

std::vector<std::string> streamsOf(QPDFObjectHandle list)
{
    std::vector<std::string> streams;
    if (!list.isArray() || list.getArrayNItems() > kMostItems) {
        return streams;
    }
    for (auto item : list.getArrayAsVector()) {
        if (!item.isStream()) {
            continue;
        }
        const auto data = item.getStreamData(qpdf_dl_generalized);
        if (data->getSize() <= kLargestItem) {
            streams.emplace_back(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        }
    }
    return streams;
}

/// Nothing of a list may go; its order is free.
bool hasGrown(QPDFObjectHandle before, QPDFObjectHandle after)
{
    std::set<QPDFObjGen> now;
    if (after.isArray()) {
        for (const auto& item : after.aitems()) {
            now.insert(QPDFObjectHandle(item).getObjGen());
        }
    }
    if (!before.isArray()) {
        return before.isNull();
    }
    for (const auto& item : before.aitems()) {
        if (now.count(QPDFObjectHandle(item).getObjGen()) == 0) {
            return false;
        }
    }
    return true;
}

/// The lists of the store itself.
bool hasGrownLists(Comparison& comparison,
                   const QPDFObjectHandle& before,
                   const QPDFObjectHandle& after,
                   std::set<QPDFObjGen> holders)
{
    if (before.isIndirect()) {
        holders.insert(before.getObjGen());
    }
    bool isSound = true;
    for (const std::string& key : differingKeys(before, after)) {
        const bool isList = kListKeys.count(key) > 0;
        const bool isGrown = isList && hasGrown(valueAt(before, key.c_str()), valueAt(after, key.c_str()));
        isSound = isSound && (isGrown || kOtherKeys.count(key) > 0 || key == "/VRI");
    }
    for (const std::string& key : kListKeys) {
        const auto list = valueAt(before, key.c_str());
        // The reference may be the same while the list behind it changed.
        if (hasGrown(list, valueAt(after, key.c_str()))) {
            comparison.explain(list, holders);
        } else {
            isSound = false;
        }
    }
    return isSound;
}

/// What belongs to which signature may be said anew with fresher answers; the lists above keep the old ones.
bool isEntry(QPDFObjectHandle entry)
{
    const auto keys = entry.isDictionary() ? entry.getKeys() : std::set<std::string>{"/"};
    return std::all_of(keys.begin(), keys.end(), [](const std::string& key) {
        return kListKeys.count(key) > 0 || kOtherKeys.count(key) > 0;
    });
}

bool keepsEntries(Comparison& comparison,
                  QPDFObjectHandle before,
                  const QPDFObjectHandle& after,
                  const std::set<QPDFObjGen>& holders)
{
    if (!before.isDictionary()) {
        return before.isNull();
    }
    std::set<QPDFObjGen> entryHolders = holders;
    entryHolders.insert(before.getObjGen());
    for (const std::string& key : before.getKeys()) {
        const auto old = valueAt(before, key.c_str());
        if (!isEntry(valueAt(after, key.c_str()))) {
            return false;
        }
        comparison.explain(old, entryHolders);
        std::set<QPDFObjGen> listHolders = entryHolders;
        listHolders.insert(QPDFObjectHandle(old).getObjGen());
        for (const std::string& list : kListKeys) {
            comparison.explain(valueAt(old, list.c_str()), listHolders);
        }
    }
    comparison.explain(before, holders);
    return true;
}

/// Other people's extensions stay; new ones may be declared, and a level may rise.
void compareExtensions(Comparison& comparison, QPDFObjectHandle before, const QPDFObjectHandle& after)
{
    comparison.explain(before, {comparison.before.pdf().getRoot().getObjGen()});
    if (!before.isDictionary()) {
        return;
    }
    for (const std::string& key : before.getKeys()) {
        if (valueAt(after, key.c_str()).isNull()) {
            comparison.say(ReasonCode::CatalogChanged, "Extensions");
        }
    }
}

} // namespace

ValidationData readValidationData(QPDF& pdf)
{
    ValidationData data;
    try {
        const auto dss = valueAt(pdf.getRoot(), "/DSS");
        data.certificates = streamsOf(valueAt(dss, "/Certs"));
        data.crls = streamsOf(valueAt(dss, "/CRLs"));
        data.ocsps = streamsOf(valueAt(dss, "/OCSPs"));
    } catch (const std::exception&) { // a stream that cannot be unpacked is no data
        return data;
    }
    return data;
}

void compareValidationData(Comparison& comparison)
{
    auto oldRoot = comparison.before.pdf().getRoot();
    auto newRoot = comparison.after.pdf().getRoot();
    compareExtensions(comparison, valueAt(oldRoot, "/Extensions"), valueAt(newRoot, "/Extensions"));
    auto before = valueAt(oldRoot, "/DSS");
    auto after = valueAt(newRoot, "/DSS");
    const bool isTouched = !isSame(before, after) || comparison.changed.count(before.getObjGen()) > 0;
    std::set<QPDFObjGen> holders{oldRoot.getObjGen()};
    const bool isSound = hasGrownLists(comparison, before, after, holders);
    holders.insert(before.getObjGen());
    const bool hasSoundEntries =
        keepsEntries(comparison, valueAt(before, "/VRI"), valueAt(after, "/VRI"), holders);
    comparison.explain(before, {oldRoot.getObjGen()});
    if (!isSound || !hasSoundEntries) {
        comparison.say(ReasonCode::RevocationDataChanged);
    } else if (isTouched) {
        comparison.say(ReasonCode::RevocationDataAdded);
    }
}

} // namespace risalah::signing::pdf
