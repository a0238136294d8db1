// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange_document.h"
#include "app/exchange/object_reader.h"

#include <QHash>
#include <QSet>

namespace risalah::app {

/// Local ids of one meeting's file entry and the new ids they stand for.
template <class Id> using LocalIds = QHash<QString, Id>;

/// The lasting ids of a meeting's parts. Only a package carries them, and only beside the meeting's own uid:
/// a file without that makes a new meeting each time, so its parts must be new too.
class PartUids {
public:
    explicit PartUids(bool keep) : m_keep(keep) { }

    template <class Id> [[nodiscard]] Id take(ObjectReader& reader)
    {
        const QString text = reader.text("uid");
        if (!reader.has("uid")) {
            return Id::create();
        }
        const auto known = Id::fromString(text);
        if (!known || m_seen.contains(text)) {
            reader.refuse("uid", known ? ErrorCode::DuplicateId : ErrorCode::JsonUnknownValue, text);
        }
        m_seen.insert(text);
        return m_keep ? known.value_or(Id::create()) : Id::create();
    }

private:
    bool m_keep;
    QSet<QString> m_seen;
};

[[nodiscard]] domain::Office readOffice(const JsonValue& value, const JsonPath& path, FirstError& error);
[[nodiscard]] domain::PersonCard readPerson(const JsonValue& value, const JsonPath& path, FirstError& error);
[[nodiscard]] ExchangedMeeting
readMeeting(const JsonValue& value, const JsonPath& path, FirstError& error, ExchangedFiles& files);

/// What an action of a file may lead back to.
struct ActionContext {
    const LocalIds<domain::PointId>& points;
    const LocalIds<domain::ResolutionId>& resolutions;
    ExchangedFiles& files;
    PartUids& uids;
};
[[nodiscard]] domain::ActionItem
readAction(const JsonValue& value, const JsonPath& path, FirstError& error, ActionContext& context);

/// Looks a local id up; DanglingReference when the meeting has none of that name.
template <class Id> Id resolved(ObjectReader& reader, const char* key, const LocalIds<Id>& ids)
{
    const QString name = reader.text(key);
    const auto found = ids.constFind(name);
    if (found == ids.constEnd()) {
        reader.refuse(key, ErrorCode::DanglingReference, name);
        return {};
    }
    return *found;
}

} // namespace risalah::app
