// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/malformed_exchange.h"

namespace risalah::test {

namespace {

const QByteArray kOffice = R"("office":{"government":"KOTA","unit":"SETDA","zone":"WIB"})";
const QByteArray kMeetingHead = R"("title":"Rapat","date":"2025-07-15")";

// A text whose only meeting has these members besides title and date.
QByteArray withMeeting(const QByteArray& members)
{
    return R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":[{)" + kMeetingHead + members + "}]}";
}

QByteArray withAction(const QByteArray& members)
{
    return withMeeting(R"(,"points":[{"id":"p1","text":"Butir"}],"actions":[{"point":"p1","text":"Kerja")"
                       + members + "}]");
}

QByteArray withOffice(const QByteArray& members)
{
    return R"({"format":"risalah/1","office":{)" + members + R"(},"meetings":[]})";
}

QByteArray nested(int levels)
{
    return R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":)" + QByteArray(levels, '[')
        + QByteArray(levels, ']') + "}";
}

QString at(const char* place)
{
    return QString::fromLatin1(place);
}

using enum ErrorCode;

void addBytes(std::vector<MalformedText>& rows)
{
    const QByteArray good = smallestExchange();
    rows.push_back({"empty file", "", JsonSyntax, at("1")});
    rows.push_back({"blanks only", " \n \n", JsonSyntax, at("3")});
    rows.push_back({"truncated", good.chopped(1), JsonSyntax, at("1")});
    rows.push_back({"truncated on line 3", "{\n\"format\":\n\"risalah", JsonSyntax, at("3")});
    rows.push_back({"two documents", good + good, JsonSyntax, at("1")});
    rows.push_back({"comma at the end", R"({"format":"risalah/1",})", JsonSyntax, at("1")});
    rows.push_back({"comment", "// x\n" + good, JsonSyntax, at("1")});
    rows.push_back({"single quotes", "{'format':'risalah/1'}", JsonSyntax, at("1")});
    rows.push_back({"not a number", withMeeting(R"(,"place":NaN)"), JsonSyntax, at("1")});
    rows.push_back({"lone surrogate", withMeeting(R"(,"place":"\ud800")"), JsonSyntax, at("1")});
    for (const char* code :
         {"\\u0007", "\\u001b", "\\u007f", "\\u0085", "\\u202a", "\\u202e", "\\u2066", "\\u2069"}) {
        rows.push_back({code, withMeeting(QByteArray(",\"place\":\"Balai ") + code + "Kota\""),
                        JsonControlCharacter, at("meetings[0].place")});
    }
    rows.push_back({"direction in UTF-8", withMeeting(",\"place\":\"Balai \xE2\x80\xAE\""),
                    JsonControlCharacter, at("meetings[0].place")});
    rows.push_back({"byte-order mark", "\xEF\xBB\xBF" + good, JsonByteOrderMark, at("1")});
    rows.push_back({"UTF-16", QByteArray("\xFF\xFE{\0", 4), JsonByteOrderMark, at("1")});
    rows.push_back({"invalid UTF-8", "\n\n" + withMeeting(",\"place\":\"\xC3\x28\""), JsonNotUtf8, at("3")});
    rows.push_back({"overlong UTF-8", withMeeting(",\"place\":\"\xC0\xAF\""), JsonNotUtf8, at("1")});
    rows.push_back({"surrogate in UTF-8", withMeeting(",\"place\":\"\xED\xA0\x80\""), JsonNotUtf8, at("1")});
    rows.push_back({"Latin-1", withMeeting(",\"place\":\"caf\xE9\""), JsonNotUtf8, at("1")});
    rows.push_back(
        {"raw NUL", withMeeting(QByteArray(",\"place\":\"a\0b\"", 14)), JsonControlCharacter, at("1")});
    rows.push_back({"noncharacter", withMeeting(",\"place\":\"a\xEF\xBF\xBF\""), JsonControlCharacter,
                    at("meetings[0].place")});
    rows.push_back({"raw NUL between values", good + QByteArray(1, '\0'), JsonControlCharacter, at("1")});
    rows.push_back({"raw bell", withMeeting(",\"place\":\"a\x07\""), JsonControlCharacter, at("1")});
    rows.push_back({"raw tab in a text", withMeeting(",\"place\":\"a\tb\""), JsonControlCharacter, at("1")});
    rows.push_back({"raw line break", withMeeting(",\"place\":\"a\nb\""), JsonControlCharacter, at("1")});
    rows.push_back({"raw delete", withMeeting(",\"place\":\"\x7F\""), JsonControlCharacter, at("1")});
    rows.push_back({"raw C1", withMeeting(",\"place\":\"\xC2\x85\""), JsonControlCharacter, at("1")});
    rows.push_back(
        {"escaped NUL", withMeeting(R"(,"place":"a\u0000")"), JsonControlCharacter, at("meetings[0].place")});
    rows.push_back({"text over 1 MB", withMeeting(",\"place\":\"" + QByteArray(1'000'001, 'a') + '"'),
                    TextTooLong, at("meetings[0].place")});
    rows.push_back(
        {"65 levels", nested(64), NestingTooDeep, at("meetings") + QStringLiteral("[0]").repeated(63)});
    rows.push_back({"100,000 levels", nested(100'000), NestingTooDeep,
                    at("meetings") + QStringLiteral("[0]").repeated(63)});
}

void addShape(std::vector<MalformedText>& rows)
{
    rows.push_back({"array at the top", "[]", JsonWrongType, at("")});
    rows.push_back({"text at the top", "\"x\"", JsonWrongType, at("")});
    rows.push_back({"no format", "{" + kOffice + "}", JsonMissingKey, at("format")});
    rows.push_back(
        {"other format", R"({"format":"risalah/2",)" + kOffice + "}", JsonUnknownFormat, at("format")});
    rows.push_back({"format a number", R"({"format":1,)" + kOffice + "}", JsonWrongType, at("format")});
    rows.push_back({"no office", R"({"format":"risalah/1","meetings":[]})", JsonMissingKey, at("office")});
    rows.push_back({"office null", R"({"format":"risalah/1","office":null})", JsonMissingKey, at("office")});
    rows.push_back(
        {"no government", withOffice(R"("unit":"S","zone":"WIB")"), JsonMissingKey, at("office.government")});
    rows.push_back({"blank unit", withOffice(R"("government":"K","unit":" ","zone":"WIB")"), EmptyText,
                    at("office.unit")});
    rows.push_back(
        {"no zone", withOffice(R"("government":"K","unit":"S")"), JsonMissingKey, at("office.zone")});
    rows.push_back({"other zone", withOffice(R"("government":"K","unit":"S","zone":"wib")"), JsonUnknownValue,
                    at("office.zone")});
    rows.push_back({"unknown key at the top", R"({"format":"risalah/1","meeting":[],)" + kOffice + "}",
                    JsonUnknownKey, at("")});
    rows.push_back({"unknown key", withMeeting(R"(,"titel":"x")"), JsonUnknownKey, at("meetings[0]")});
    rows.push_back({"key in capitals", withMeeting(R"(,"Place":"x")"), JsonUnknownKey, at("meetings[0]")});
    rows.push_back(
        {"duplicate key", withMeeting(R"(,"place":"x","place":"y")"), JsonDuplicateKey, at("meetings[0]")});
    rows.push_back({"duplicate key by escape", withMeeting(R"(,"place":"x","\u0070lace":"y")"),
                    JsonDuplicateKey, at("meetings[0]")});
    rows.push_back({"duplicate key deep inside", withAction(R"(,"due":{"days":1,"days":2})"),
                    JsonDuplicateKey, at("meetings[0].actions[0].due")});
    rows.push_back({"meetings an object", R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":{}})",
                    JsonWrongType, at("meetings")});
    rows.push_back({"meeting a text", R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":["x"]})",
                    JsonWrongType, at("meetings[0]")});
    rows.push_back({"title missing",
                    R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":[{"date":"2025-07-15"}]})",
                    JsonMissingKey, at("meetings[0].title")});
    rows.push_back(
        {"title blank",
         R"({"format":"risalah/1",)" + kOffice + "," + R"("meetings":[{"title":"   ","date":"2025-07-15"}]})",
         EmptyTitle, at("meetings[0].title")});
    rows.push_back(
        {"title a number",
         R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":[{"title":5,"date":"2025-07-15"}]})",
         JsonWrongType, at("meetings[0].title")});
    rows.push_back({"date missing", R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":[{"title":"R"}]})",
                    JsonMissingKey, at("meetings[0].date")});
}

void addMeeting(std::vector<MalformedText>& rows)
{
    rows.push_back({"30 February", withMeeting(R"(,"lastDate":"2025-02-30")"), ImpossibleDate,
                    at("meetings[0].lastDate")});
    rows.push_back({"date with slashes", withMeeting(R"(,"invitation":{"date":"11/07/2025"})"),
                    ImpossibleDate, at("meetings[0].invitation.date")});
    rows.push_back({"date with time", withMeeting(R"(,"lastDate":"2025-07-16T00:00")"), ImpossibleDate,
                    at("meetings[0].lastDate")});
    rows.push_back({"last date before the first", withMeeting(R"(,"lastDate":"2025-07-14")"), EndBeforeStart,
                    at("meetings[0].lastDate")});
    rows.push_back(
        {"25 o'clock", withMeeting(R"(,"start":"25:00")"), ImpossibleTime, at("meetings[0].start")});
    rows.push_back(
        {"time with point", withMeeting(R"(,"end":"09.00")"), ImpossibleTime, at("meetings[0].end")});
    rows.push_back({"uid no uuid", withMeeting(R"(,"uid":"42")"), JsonUnknownValue, at("meetings[0].uid")});
    rows.push_back({"person without name", withMeeting(R"(,"chair":{"rank":"x"})"), JsonMissingKey,
                    at("meetings[0].chair.name")});
    rows.push_back(
        {"person a text", withMeeting(R"(,"chair":"Mie Go")"), JsonWrongType, at("meetings[0].chair")});
    rows.push_back(
        {"NIP of 17 digits",
         withMeeting(R"(,"chair":{"name":"A","identity":{"type":"NIP","number":"19860926201505300"}})"),
         InvalidNip, at("meetings[0].chair.identity.number")});
    rows.push_back(
        {"NIP with month 13",
         withMeeting(R"(,"chair":{"name":"A","identity":{"type":"NIP","number":"198613262015051001"}})"),
         InvalidNip, at("meetings[0].chair.identity.number")});
    rows.push_back(
        {"NIP with sex 3",
         withMeeting(R"(,"noteTaker":{"name":"A","identity":{"type":"NIP","number":"198609262015053001"}})"),
         InvalidNip, at("meetings[0].noteTaker.identity.number")});
    rows.push_back({"other identity",
                    withMeeting(R"(,"chair":{"name":"A","identity":{"type":"KTP","number":"1"}})"),
                    JsonUnknownValue, at("meetings[0].chair.identity.type")});
    rows.push_back({"other authority", withMeeting(R"(,"chair":{"name":"A","authority":"plt"})"),
                    JsonUnknownValue, at("meetings[0].chair.authority")});
    rows.push_back({"seat missing", withMeeting(R"(,"attendance":[{"office":"x"}])"), JsonMissingKey,
                    at("meetings[0].attendance[0].seat")});
    rows.push_back({"other attendance", withMeeting(R"(,"attendance":[{"seat":"x","status":"hadir"}])"),
                    JsonUnknownValue, at("meetings[0].attendance[0].status")});
    rows.push_back({"online a text", withMeeting(R"(,"attendance":[{"seat":"x","online":"ya"}])"),
                    JsonWrongType, at("meetings[0].attendance[0].online")});
    rows.push_back({"blank point", withMeeting(R"(,"points":[{"text":"a"},{"text":"\t\u00a0 "}])"), EmptyText,
                    at("meetings[0].points[1].text")});
    rows.push_back({"blank point inside", withMeeting(R"(,"points":[{"text":"a","points":[{"text":""}]}])"),
                    EmptyText, at("meetings[0].points[0].points[0].text")});
    rows.push_back({"duplicate point id",
                    withMeeting(R"(,"points":[{"id":"p","text":"a","points":[{"id":"p","text":"b"}]}])"),
                    DuplicateId, at("meetings[0].points[0].points[0].id")});
    rows.push_back(
        {"duplicate resolution id",
         withMeeting(
             R"(,"points":[{"id":"p","text":"a"}],"resolutions":[{"id":"r","point":"p","text":"b"},{"id":"r","point":"p","text":"c"}])"),
         DuplicateId, at("meetings[0].resolutions[1].id")});
    rows.push_back({"resolution without point", withMeeting(R"(,"resolutions":[{"text":"b"}])"),
                    JsonMissingKey, at("meetings[0].resolutions[0].point")});
    rows.push_back(
        {"dangling point",
         withMeeting(R"(,"points":[{"id":"p","text":"a"}],"resolutions":[{"point":"q","text":"b"}])"),
         DanglingReference, at("meetings[0].resolutions[0].point")});
    rows.push_back(
        {"other review", withMeeting(R"(,"review":"siap")"), JsonUnknownValue, at("meetings[0].review")});
    rows.push_back(
        {"other course", withMeeting(R"(,"course":"batal")"), JsonUnknownValue, at("meetings[0].course")});
}

void addAction(std::vector<MalformedText>& rows)
{
    rows.push_back({"action without point", withMeeting(R"(,"actions":[{"text":"x"}])"), JsonMissingKey,
                    at("meetings[0].actions[0].point")});
    rows.push_back({"dangling action",
                    withMeeting(R"(,"points":[{"text":"a"}],"actions":[{"point":"p1","text":"x"}])"),
                    DanglingReference, at("meetings[0].actions[0].point")});
    rows.push_back({"dangling resolution", withAction(R"(,"resolution":"r1")"), DanglingReference,
                    at("meetings[0].actions[0].resolution")});
    const auto withEmphasis = [](const QByteArray& parts) {
        return withMeeting(R"(,"points":[{"text":"Butir","emphasis":[)" + parts + "]}]");
    };
    rows.push_back({"emphasis behind the text", withEmphasis(R"({"from":3,"length":3,"style":"bold"})"),
                    JsonOutOfRange, at("meetings[0].points[0].emphasis[0].length")});
    rows.push_back(
        {"emphasis over another",
         withEmphasis(R"({"from":0,"length":3,"style":"bold"},{"from":2,"length":1,"style":"italic"})"),
         JsonOutOfRange, at("meetings[0].points[0].emphasis[1].from")});
    rows.push_back({"other emphasis", withEmphasis(R"({"from":0,"length":3,"style":"red"})"),
                    JsonUnknownValue, at("meetings[0].points[0].emphasis[0].style")});
    rows.push_back({"emphasis without style", withEmphasis(R"({"from":0,"length":3})"), JsonUnknownValue,
                    at("meetings[0].points[0].emphasis[0].style")});
    rows.push_back({"other priority", withAction(R"(,"priority":"tinggi")"), JsonUnknownValue,
                    at("meetings[0].actions[0].priority")});
    rows.push_back({"two dues", withAction(R"(,"due":{"days":1,"workdays":1})"), DueAmbiguous,
                    at("meetings[0].actions[0].due")});
    rows.push_back(
        {"empty due", withAction(R"(,"due":{})"), JsonMissingKey, at("meetings[0].actions[0].due")});
    rows.push_back({"negative days", withAction(R"(,"due":{"days":-1})"), JsonOutOfRange,
                    at("meetings[0].actions[0].due.days")});
    rows.push_back({"3651 days", withAction(R"(,"due":{"workdays":3651})"), JsonOutOfRange,
                    at("meetings[0].actions[0].due.workdays")});
    rows.push_back({"half a day", withAction(R"(,"due":{"workdays":2.5})"), JsonOutOfRange,
                    at("meetings[0].actions[0].due.workdays")});
    rows.push_back({"endless days", withAction(R"(,"due":{"days":123456789012345678901234567890})"),
                    JsonOutOfRange, at("meetings[0].actions[0].due.days")});
    rows.push_back({"days a text", withAction(R"(,"due":{"days":"5"})"), JsonWrongType,
                    at("meetings[0].actions[0].due.days")});
    rows.push_back({"days true", withAction(R"(,"due":{"days":true})"), JsonWrongType,
                    at("meetings[0].actions[0].due.days")});
    rows.push_back({"impossible due", withAction(R"(,"due":{"date":"2025-13-01"})"), ImpossibleDate,
                    at("meetings[0].actions[0].due.date")});
    rows.push_back({"blank due", withAction(R"(,"due":{"text":" "})"), EmptyText,
                    at("meetings[0].actions[0].due.text")});
    rows.push_back({"assignee without office", withAction(R"(,"assignees":[{"status":"open"}])"),
                    JsonMissingKey, at("meetings[0].actions[0].assignees[0].office")});
    rows.push_back({"other status", withAction(R"(,"assignees":[{"office":"x","status":"selesai"}])"),
                    JsonUnknownValue, at("meetings[0].actions[0].assignees[0].status")});
    rows.push_back({"log without moment", withAction(R"(,"assignees":[{"office":"x","log":[{"text":"y"}]}])"),
                    JsonMissingKey, at("meetings[0].actions[0].assignees[0].log[0].at")});
    rows.push_back({"proof no base64",
                    withAction(R"(,"assignees":[{"office":"x","proof":[{"name":"a","data":["*"]}]}])"),
                    JsonUnknownValue, at("meetings[0].actions[0].assignees[0].proof[0].data[0]")});
    const QByteArray twice =
        R"({"title":"R","date":"2025-07-15","uid":"0b7f7e0e-6c3a-4a5a-9a55-9d1d3a1b2c3d"})";
    rows.push_back({"uid twice",
                    R"({"format":"risalah/1",)" + kOffice + R"(,"meetings":[)" + twice + "," + twice + "]}",
                    DuplicateId, at("meetings[1].uid")});
}

} // namespace

QByteArray smallestExchange()
{
    return withMeeting({});
}

QByteArray exchangeWithMeeting(const QByteArray& members)
{
    return withMeeting(members);
}

std::vector<MalformedText> malformedExchanges()
{
    std::vector<MalformedText> rows;
    addBytes(rows);
    addShape(rows);
    addMeeting(rows);
    addAction(rows);
    return rows;
}

} // namespace risalah::test
