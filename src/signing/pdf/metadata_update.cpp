// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/comparison.h"
#include "signing/pdf/xmp_text.h"

#include <exception>

namespace risalah::signing::pdf {

namespace {

constexpr std::size_t kLargestXmp = 4U << 20;

const std::set<std::string> kFreeInfoKeys{"/ModDate", "/Producer"};
// Each has a comparison of its own.
const std::set<std::string> kOwnComparison{"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"};

std::string xmpOf(QPDFObjectHandle stream)
{
    try {
        if (stream.isStream()) {
            const auto data = stream.getStreamData(qpdf_dl_generalized);
            const std::size_t size = data->getSize();
            return size > kLargestXmp ? std::string()
                                      : std::string(reinterpret_cast<const char*>(data->getBuffer()), size);
        }
    } catch (const std::exception&) {
        return {};
    }
    return {};
}

bool saysTheSame(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    const std::string old = xmpOf(before);
    const std::string now = xmpOf(after);
    return !old.empty() && !now.empty() && withoutFreeValues(old) == withoutFreeValues(now);
}

void compareXmp(Comparison& comparison)
{
    auto before = valueAt(comparison.before.pdf().getRoot(), "/Metadata");
    auto after = valueAt(comparison.after.pdf().getRoot(), "/Metadata");
    if (isSame(before, after) && comparison.changed.count(before.getObjGen()) == 0) {
        return;
    }
    if (saysTheSame(before, after)) {
        comparison.say(ReasonCode::MetadataUpdated);
    } else {
        comparison.say(ReasonCode::DocumentInformationChanged, "XMP");
    }
    comparison.explain(before, {comparison.before.pdf().getRoot().getObjGen()});
}

void compareInfo(Comparison& comparison)
{
    auto before = valueAt(comparison.before.pdf().getTrailer(), "/Info");
    const auto after = valueAt(comparison.after.pdf().getTrailer(), "/Info");
    for (const std::string& key : differingKeys(before, after)) {
        if (kFreeInfoKeys.count(key) > 0) {
            comparison.say(ReasonCode::MetadataUpdated);
        } else {
            comparison.say(ReasonCode::DocumentInformationChanged, key.substr(1));
        }
    }
    if (before.isDictionary() && textOf(valueAt(before, "/Type")).empty()) {
        comparison.explain(before, {});
    }
}

void compareCatalog(Comparison& comparison)
{
    auto before = comparison.before.pdf().getRoot();
    auto after = comparison.after.pdf().getRoot();
    if (before.getObjGen() != after.getObjGen()) {
        comparison.say(ReasonCode::CatalogChanged, "Root");
    }
    for (const std::string& key : differingKeys(before, after)) {
        if (kOwnComparison.count(key) == 0) {
            comparison.say(ReasonCode::CatalogChanged, key.substr(1));
        }
    }
    const std::string oldVersion = textOf(valueAt(before, "/Version"));
    const std::string newVersion = textOf(valueAt(after, "/Version"));
    if (newVersion != oldVersion) {
        comparison.say(newVersion > oldVersion ? ReasonCode::MetadataUpdated : ReasonCode::CatalogChanged,
                       newVersion > oldVersion ? "" : "Version");
    }
    comparison.explained.insert(before.getObjGen());
}

void compareTrailer(Comparison& comparison)
{
    const auto before = valueAt(comparison.before.pdf().getTrailer(), "/Encrypt");
    const auto after = valueAt(comparison.after.pdf().getTrailer(), "/Encrypt");
    if (!isSame(before, after)) {
        comparison.say(ReasonCode::CatalogChanged, "Encrypt");
    }
}

} // namespace

void compareMetadata(Comparison& comparison)
{
    compareTrailer(comparison);
    compareCatalog(comparison);
    compareInfo(comparison);
    compareXmp(comparison);
}

} // namespace risalah::signing::pdf
