// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/malformed_imports.h"

#include <QtGlobal>

namespace risalah::test {

namespace {

QByteArray replaced(const char* what, const QByteArray& with)
{
    QByteArray bytes = soundImport();
    Q_ASSERT(bytes.contains(what));
    return bytes.replace(what, with);
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray deepPoints(int depth)
{
    QByteArray point = "{\"text\":\"dasar\"}";
    for (int i = 0; i < depth; ++i) {
        point = "{\"text\":\"tingkat\",\"points\":[" + point + "]}";
    }
    return point;
}

std::vector<MalformedImport> brokenBytes()
{
    const QByteArray sound = soundImport();
    return {
        {"empty file", {}, {}},
        {"blank file", "  \n", {}},
        {"truncated", sound.left(sound.size() / 2), {}},
        {"last brace missing", sound.trimmed().chopped(1), {}},
        {"text behind the end", sound + "x", {}},
        {"two documents", sound + sound, {}},
        {"comma at the end of a list", replaced("\"Pembukaan\" } ]", "\"Pembukaan\" }, ]"), {}},
        {"single quotes", replaced("\"rakor\"", "'rakor'"), {}},
        {"comment", replaced("\"kind\"", "/* jenis */ \"kind\""), {}},
        {"not a number", replaced("\"workdays\": 5", "\"workdays\": NaN"), {}},
        {"byte-order mark", "\xEF\xBB\xBF" + sound, {}},
        {"UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), {}},
        {"invalid UTF-8", replaced("Balai Besar", "Balai \xFF\xFE Besar"), {}},
        {"overlong UTF-8", replaced("Balai Besar", "Balai \xC0\xAF Besar"), {}},
        {"surrogate in UTF-8", replaced("Balai Besar", "Balai \xED\xA0\x80 Besar"), {}},
        {"lone surrogate escape", replaced("Balai Besar", "Balai \\ud800 Besar"), {}},
        {"raw NUL", replaced("Balai Besar", QByteArray("Balai \0 Besar", 13)), {}},
        {"escaped NUL", replaced("Balai Besar", "Balai \\u0000 Besar"), {}},
        {"raw control character", replaced("Balai Besar", "Balai \x01 Besar"), {}},
        {"escaped control character", replaced("Balai Besar", "Balai \\u001b Besar"), {}},
        {"nesting of 65", replaced("\"Balai Besar\"", nested(65)), {}},
        {"nesting of 100,000", replaced("\"Balai Besar\"", nested(100'000)), {}},
        {"points too deep", replaced("{ \"text\": \"Tidak semua lokasi bebas.\" }", deepPoints(64)), {}},
        {"text over 1 MB", replaced("Balai Besar", QByteArray((1 << 20) + 1, 'a')), {}},
    };
}

std::vector<MalformedImport> wrongShapes()
{
    return {
        {"a list at the top", "[]", {}},
        {"unknown format", replaced("risalah/1", "risalah/9"), "risalah/9"},
        {"no format", replaced("\"format\": \"risalah/1\",", ""), "format"},
        {"no office", replaced("\"office\": { \"government\"", "\"xoffice\": { \"government\""), "office"},
        {"no government", replaced("\"government\": \"PEMERINTAH KOTA CONTOH\",", ""), "government"},
        {"no unit", replaced("\"unit\": \"SEKRETARIAT DAERAH\",", ""), "unit"},
        {"no zone", replaced("\"city\": \"Contoh\", \"zone\": \"WIB\"", "\"city\": \"Contoh\""), "zone"},
        {"unknown zone", replaced("\"WIB\"", "\"UTC\""), "UTC"},
        {"no title", replaced("\"title\": \"Rapat contoh\",", ""), "title"},
        {"blank title", replaced("Rapat contoh", " \\u00a0 "), {}},
        {"no date", replaced("\"date\": \"2025-07-15\",", ""), "date"},
        {"unknown key", replaced("\"kind\"", "\"jenis\""), "jenis"},
        {"unknown key in a person", replaced("\"position\"", "\"jabatan\""), "jabatan"},
        {"duplicate key", replaced("\"kind\": \"rakor\"", "\"kind\": \"rakor\", \"kind\": \"rapat\""),
         "kind"},
        {"duplicate key by escape",
         replaced("\"kind\": \"rakor\"", "\"kind\": \"rakor\", \"k\\u0069nd\": \"rapat\""), "kind"},
        {"number for a text", replaced("\"Rapat contoh\"", "7"), "title"},
        {"text for a list", replaced("[ { \"title\": \"Pembukaan\" } ]", "\"Pembukaan\""), "agenda"},
        {"list for a person", replaced("\"chair\": {", "\"chair\": [], \"secretary\": {"), "chair"},
        {"null for a required text", replaced("\"Rapat contoh\"", "null"), "title"},
    };
}

std::vector<MalformedImport> wrongContent()
{
    return {
        {"impossible date", replaced("2025-07-15", "2025-02-30"), "2025-02-30"},
        {"impossible time", replaced("09:00", "25:00"), "25:00"},
        {"unknown attendance", replaced("\"present\"", "\"hadir\""), "hadir"},
        {"unknown priority", replaced("\"priority\": \"normal\"", "\"priority\": \"tinggi\""), "tinggi"},
        {"unknown assignee status", replaced("\"open\"", "\"terbuka\""), "terbuka"},
        {"unknown authority", replaced("\"Plh.\"", "\"Plg.\""), "Plg."},
        {"unknown identity type", replaced("\"NIP\"", "\"KTP\""), "KTP"},
        {"NIP with impossible birth date", replaced("196608011988031001", "196613011988031001"),
         "196613011988031001"},
        {"NIP with 17 digits", replaced("196608011988031001", "19660801198803100"), "19660801198803100"},
        {"NIP with sex digit 3", replaced("196608011988031001", "196608011988033001"), "196608011988033001"},
        {"seat without name", replaced("\"seat\": \"Kapolres\",", ""), "seat"},
        {"point without text", replaced("{ \"text\": \"Tidak semua lokasi bebas.\" }", "{}"), "text"},
        {"blank text of a resolution", replaced("Disepakati bersama.", "  "), {}},
        {"duplicate point id", replaced("\"id\": \"p2\"", "\"id\": \"p1\""), "p1"},
        {"resolution of an unknown point", replaced("\"point\": \"p2\"", "\"point\": \"p7\""), "p7"},
        {"resolution without point", replaced("\"point\": \"p2\",", ""), "point"},
        {"action of an unknown resolution", replaced("\"resolution\": \"r1\"", "\"resolution\": \"r9\""),
         "r9"},
        {"assignee without office", replaced("\"office\": \"Satpol PP\", \"status\"", "\"status\""),
         "office"},
        {"two due rules", replaced("\"workdays\": 5", "\"workdays\": 5, \"days\": 7"), "due"},
        {"empty due rule", replaced("{ \"workdays\": 5 }", "{}"), "due"},
        {"negative workdays", replaced("\"workdays\": 5", "\"workdays\": -1"), {}},
        {"too many workdays", replaced("\"workdays\": 5", "\"workdays\": 3651"), {}},
        {"half a workday", replaced("\"workdays\": 5", "\"workdays\": 5.5"), {}},
        {"workdays as exponent", replaced("\"workdays\": 5", "\"workdays\": 1e99"), {}},
        {"workdays as text", replaced("\"workdays\": 5", "\"workdays\": \"5\""), {}},
        {"impossible due date", replaced("{ \"workdays\": 5 }", "{ \"date\": \"2025-13-01\" }"),
         "2025-13-01"},
    };
}

} // namespace

QByteArray soundImport()
{
    return R"({ "format": "risalah/1",
  "office": { "government": "PEMERINTAH KOTA CONTOH", "unit": "SEKRETARIAT DAERAH", "city": "Contoh", "zone": "WIB" },
  "meetings": [ {
    "title": "Rapat contoh", "kind": "rakor", "date": "2025-07-15", "start": "09:00", "place": "Balai Besar",
    "agenda": [ { "title": "Pembukaan" } ],
    "chair": { "name": "Budi <b>Contoh</b> {{x}} & “é” –", "identity": { "type": "NIP", "number": "196608011988031001" },
               "position": "Sekretaris Daerah", "authority": "Plh." },
    "attendance": [ { "seat": "Kapolres", "office": "Polres Contoh", "category": "forkopimda", "status": "present" } ],
    "points": [ { "id": "p1", "speaker": "Sekretaris Daerah", "text": "Fasilitas umum.",
                  "points": [ { "text": "Tidak semua lokasi bebas." } ] },
                { "id": "p2", "text": "Alat peraga." } ],
    "resolutions": [ { "id": "r1", "point": "p2", "text": "Disepakati bersama." } ],
    "actions": [ { "point": "p1", "resolution": "r1", "text": "Susun daftar.", "priority": "normal",
                   "assignees": [ { "office": "Satpol PP", "status": "open" } ], "due": { "workdays": 5 } } ] } ] }
)";
}

std::vector<MalformedImport> malformedImports()
{
    std::vector<MalformedImport> all = brokenBytes();
    for (auto&& group : {wrongShapes(), wrongContent()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

} // namespace risalah::test
