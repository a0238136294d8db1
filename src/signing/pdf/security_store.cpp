// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/security_store.h"

#include "signing/pdf/catalog.h"
#include "signing/pdf/incremental_update.h"
#include "signing/pdf/object_text.h"
#include "signing/pdf/refusal.h"

#include <map>

namespace risalah::signing::pdf {

namespace {

using References = std::vector<QPDFObjectHandle>;

/// Adds these as streams to one list of the store, each content once; answers where each of them stands.
References keep(IncrementalUpdate& update,
                QPDFObjectHandle store,
                const std::string& key,
                const std::vector<std::string>& contents)
{
    std::map<std::string, QPDFObjectHandle> known;
    auto list = store.getKey(key);
    for (auto& stream : list.isArray() ? list.getArrayAsVector() : References{}) {
        if (stream.isStream()) {
            known.emplace(streamBytes(stream), stream);
        }
    }
    References places;
    for (const auto& content : contents) {
        auto found = known.find(content);
        if (found == known.end()) {
            const auto stream =
                update.add(streamText(QPDFObjectHandle::newDictionary(), content, plainReference));
            found = known.emplace(content, stream).first;
            appendTo(update, store, key, stream);
        }
        places.push_back(found->second);
    }
    return places;
}

void putPart(QPDFObjectHandle part,
             const char* key,
             const References& all,
             const std::vector<std::size_t>& wanted)
{
    References references;
    for (const auto index : wanted) {
        references.push_back(all.at(index));
    }
    if (!references.empty()) {
        part.replaceKey(key, QPDFObjectHandle::newArray(references));
    }
}

/// An object of its own: it changes more often than the catalog.
QPDFObjectHandle storeOf(IncrementalUpdate& update)
{
    auto root = update.pdf().getRoot();
    if (root.getKey("/DSS").isNull()) {
        root.replaceKey("/DSS", update.allocate());
        update.changed(root);
    }
    auto store = ownDictionary(update, root, "/DSS");
    store.replaceKey("/Type", QPDFObjectHandle::newName("/DSS"));
    return store;
}

} // namespace

Answer<std::string> securityStoreUpdate(std::string_view pdf, const SecurityStore& data)
{
    return answered([&] {
        SoundDocument document(pdf);
        IncrementalUpdate update(document);
        auto store = storeOf(update);
        const auto certificates = keep(update, store, "/Certs", data.certificates);
        const auto crls = keep(update, store, "/CRLs", data.crls);
        const auto ocsps = keep(update, store, "/OCSPs", data.ocsps);
        for (const auto& wanted : data.parts) {
            auto part = QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/VRI")}});
            putPart(part, "/Cert", certificates, wanted.certificates);
            putPart(part, "/CRL", crls, wanted.crls);
            putPart(part, "/OCSP", ocsps, wanted.ocsps);
            ownDictionary(update, store, "/VRI").replaceKey("/" + wanted.key, part);
        }
        declareExtension(update);
        return update.finish();
    });
}

} // namespace risalah::signing::pdf
