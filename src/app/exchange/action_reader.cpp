// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_names.h"
#include "app/exchange/part_readers.h"

namespace risalah::app {

namespace {

constexpr const char* kActionKeys[] = {"uid",       "point", "resolution",    "text",      "priority",
                                       "assignees", "due",   "originalDueOn", "extensions"};
constexpr const char* kAssigneeKeys[] = {"uid", "office", "person", "status", "doneOn", "log", "proof"};
constexpr const char* kLogKeys[] = {"at", "by", "text"};
constexpr const char* kExtensionKeys[] = {"until", "reason", "at", "by"};
constexpr const char* kProofKeys[] = {"name", "mediaType", "data"};
constexpr const char* kDueKeys[] = {"date", "days", "workdays", "text"};

domain::DueRule readDue(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kDueKeys, error);
    const char* only = nullptr;
    for (const char* key : kDueKeys) {
        if (!reader.has(key)) {
            continue;
        }
        if (only != nullptr) {
            error.set(ErrorCode::DueAmbiguous, QLatin1String(key), path);
            return {};
        }
        only = key;
    }
    if (only == nullptr) {
        error.set(ErrorCode::JsonMissingKey, QStringLiteral("date | days | workdays | text"), path);
        return {};
    }
    if (const auto date = reader.date("date"); date) {
        return domain::FixedDue{*date};
    }
    if (const auto days = reader.wholeNumber("days", 0, domain::kMaxDueDays); days) {
        return domain::DaysDue{*days};
    }
    if (const auto days = reader.wholeNumber("workdays", 0, domain::kMaxDueDays); days) {
        return domain::WorkdaysDue{*days};
    }
    return reader.has("text") ? domain::DueRule(domain::TextDue{reader.requiredText("text")})
                              : domain::DueRule();
}

domain::ProgressNote readNote(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kLogKeys, error);
    return {reader.requiredInstant("at"), reader.text("by"), reader.requiredText("text")};
}

domain::Extension readExtension(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kExtensionKeys, error);
    return {reader.requiredDate("until"), reader.requiredText("reason"), reader.requiredInstant("at"),
            reader.text("by")};
}

// A file's bytes come in pieces, because one text of the format may not be over 1 MB.
QByteArray readPieces(ObjectReader& reader)
{
    QByteArray bytes;
    for (const QByteArray& piece :
         reader.list<QByteArray>("data", [&reader](const JsonValue& item, const JsonPath& path) {
             auto decoded = QByteArray::FromBase64Result();
             if (item.kind == JsonValue::Kind::Text) {
                 decoded = QByteArray::fromBase64Encoding(item.text.toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
             }
             if (item.kind != JsonValue::Kind::Text || !decoded) {
                 reader.errors().set(item.kind == JsonValue::Kind::Text ? ErrorCode::JsonUnknownValue
                                                                        : ErrorCode::JsonWrongType,
                                     {}, path);
             }
             return decoded.decoded;
         })) {
        bytes += piece;
    }
    return bytes;
}

domain::AttachmentId
readProof(const JsonValue& value, const JsonPath& path, FirstError& error, ExchangedFiles& files)
{
    ObjectReader reader(value, path, kProofKeys, error);
    const auto id = domain::AttachmentId::create();
    files[id] = {reader.requiredText("name"), reader.text("mediaType"), readPieces(reader)};
    return id;
}

domain::Assignee
readAssignee(const JsonValue& value, const JsonPath& path, FirstError& error, ActionContext& context)
{
    ObjectReader reader(value, path, kAssigneeKeys, error);
    domain::Assignee assignee;
    assignee.id = context.uids.take<domain::AssigneeId>(reader);
    assignee.office = reader.requiredText("office");
    assignee.person =
        reader.object<domain::PersonCard>("person", [&error](const JsonValue& member, const JsonPath& at) {
            return readPerson(member, at, error);
        });
    assignee.status = reader.oneOf("status", kAssigneeStatuses, domain::AssigneeStatus::Open);
    assignee.doneOn = reader.date("doneOn");
    assignee.log = reader.list<domain::ProgressNote>(
        "log", [&error](const JsonValue& item, const JsonPath& at) { return readNote(item, at, error); });
    assignee.proof = reader.list<domain::AttachmentId>(
        "proof", [&error, &context](const JsonValue& item, const JsonPath& at) {
            return readProof(item, at, error, context.files);
        });
    return assignee;
}

} // namespace

domain::ActionItem
readAction(const JsonValue& value, const JsonPath& path, FirstError& error, ActionContext& context)
{
    ObjectReader reader(value, path, kActionKeys, error);
    domain::ActionItem action;
    action.id = context.uids.take<domain::ActionItemId>(reader);
    (void)reader.requiredText("point", ErrorCode::DanglingReference);
    action.point = resolved(reader, "point", context.points);
    if (reader.has("resolution")) {
        action.resolution = resolved(reader, "resolution", context.resolutions);
    }
    action.text = reader.requiredText("text");
    action.priority = reader.oneOf("priority", kPriorities, domain::Priority::Normal);
    action.assignees = reader.list<domain::Assignee>(
        "assignees", [&error, &context](const JsonValue& item, const JsonPath& at) {
            return readAssignee(item, at, error, context);
        });
    action.due = reader
                     .object<domain::DueRule>("due",
                                              [&error](const JsonValue& member, const JsonPath& at) {
                                                  return readDue(member, at, error);
                                              })
                     .value_or(domain::DueRule());
    action.originalDueOn = reader.date("originalDueOn");
    action.extensions =
        reader.list<domain::Extension>("extensions", [&error](const JsonValue& item, const JsonPath& at) {
            return readExtension(item, at, error);
        });
    return action;
}

} // namespace risalah::app
