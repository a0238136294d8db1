// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sound_import.h"

namespace risalah::test {

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

} // namespace risalah::test
