// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/comparison.h"

namespace risalah::signing::pdf {

void Comparison::explain(const QPDFObjectHandle& object, const std::set<QPDFObjGen>& holders)
{
    if (object.isIndirect() && survey.isReferredToOnlyBy(object.getObjGen(), holders)) {
        explained.insert(object.getObjGen());
    }
}

bool isSame(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (before.isIndirect() || after.isIndirect()) {
        return before.getObjGen() == after.getObjGen();
    }
    return before.unparse() == after.unparse();
}

std::vector<std::string> differingKeys(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    std::set<std::string> keys;
    for (auto dictionary : {before, after}) {
        if (dictionary.isDictionary()) {
            const auto own = dictionary.getKeys();
            keys.insert(own.begin(), own.end());
        }
    }
    std::vector<std::string> differing;
    for (const std::string& key : keys) {
        if (!isSame(valueAt(before, key.c_str()), valueAt(after, key.c_str()))) {
            differing.push_back(key);
        }
    }
    return differing;
}

bool isPrefix(QPDFObjectHandle before, QPDFObjectHandle after)
{
    const auto old = before.isArray() ? before.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    const auto now = after.isArray() ? after.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    if (now.size() < old.size()) {
        return false;
    }
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (!isSame(old[i], now[i])) {
            return false;
        }
    }
    return true;
}

} // namespace risalah::signing::pdf
