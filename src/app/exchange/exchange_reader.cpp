// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "app/exchange/exchange_names.h"
#include "app/exchange/part_readers.h"

#include <QSet>

namespace risalah::app {

namespace {

constexpr const char* kRootKeys[] = {"format", "package", "office", "meetings"};
constexpr const char* kPackageKeys[] = {"base", "by", "at"};

PackageNote readPackageNote(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kPackageKeys, error);
    return {reader.text("base"), reader.text("by"), reader.requiredInstant("at")};
}

// Another format is said first: everything else would follow from it.
void checkFormat(const JsonValue& root, FirstError& error)
{
    const JsonValue* format = root.find(QLatin1String("format"));
    if (format != nullptr && format->kind == JsonValue::Kind::Text
        && format->text != QLatin1String(kFormat)) {
        error.set(ErrorCode::JsonUnknownFormat, format->text, {nullptr, QLatin1String("format"), -1});
    }
}

} // namespace

Result<ExchangeDocument> readExchange(const QByteArray& bytes)
{
    const auto root = parseJson(bytes);
    if (!root) {
        return forwardError(root);
    }
    FirstError error;
    checkFormat(*root, error);
    ObjectReader reader(*root, {}, kRootKeys, error);
    (void)reader.requiredText("format", ErrorCode::JsonUnknownFormat);
    ExchangeDocument document;
    document.package =
        reader.object<PackageNote>("package", [&error](const JsonValue& value, const JsonPath& path) {
            return readPackageNote(value, path, error);
        });
    const auto office =
        reader.object<domain::Office>("office", [&error](const JsonValue& value, const JsonPath& path) {
            return readOffice(value, path, error);
        });
    if (!office) {
        reader.refuse("office", ErrorCode::JsonMissingKey, QStringLiteral("office"));
    }
    document.office = office.value_or(domain::Office{});
    QSet<QString> uids;
    document.meetings =
        reader.list<ExchangedMeeting>("meetings", [&](const JsonValue& value, const JsonPath& path) {
            ExchangedMeeting meeting = readMeeting(value, path, error, document.files);
            const QString uid = meeting.record.meeting.id.toString();
            if (meeting.hasUid && uids.contains(uid)) {
                error.set(ErrorCode::DuplicateId, uid, {&path, QLatin1String("uid"), -1});
            }
            uids.insert(uid);
            return meeting;
        });
    if (document.package && (document.meetings.size() != 1 || !document.meetings.front().hasUid)) {
        reader.refuse("package", ErrorCode::JsonUnknownKey, QStringLiteral("package"));
    }
    if (error.isSet()) {
        return tl::unexpected<Error>(error.error());
    }
    return document;
}

} // namespace risalah::app
