// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/signature_permissions.h"

#include <algorithm>

namespace risalah::signing::pdf {

namespace {

bool isNamed(const FieldRule& rule, const std::string& field)
{
    return std::any_of(rule.names.begin(), rule.names.end(), [&](const std::string& name) {
        return field == name || field.compare(0, name.size() + 1, name + ".") == 0;
    });
}

bool isLockedBy(const FieldRule& rule, const std::string& field)
{
    switch (rule.lock) {
    case FieldLock::All:
        return true;
    case FieldLock::Include:
        return isNamed(rule, field);
    case FieldLock::Exclude:
        return !isNamed(rule, field);
    }
    return true;
}

} // namespace

bool SignaturePermissions::locks(const std::string& field) const
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const FieldRule& rule) { return isLockedBy(rule, field); });
}

} // namespace risalah::signing::pdf
