// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/place_name.h"

#include "domain/point_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace risalah::wording {

namespace {

struct NamedPlace {
    const char* path;
    const char* name;
};

constexpr NamedPlace kHead[] = {
    {"meeting.title", QT_TRANSLATE_NOOP("Wording", "judul")},
    {"meeting.kind", QT_TRANSLATE_NOOP("Wording", "jenis rapat")},
    {"meeting.series", QT_TRANSLATE_NOOP("Wording", "rangkaian rapat")},
    {"meeting.courseReason", QT_TRANSLATE_NOOP("Wording", "alasan ditunda atau dibatalkan")},
    {"meeting.invitation", QT_TRANSLATE_NOOP("Wording", "surat undangan")},
    {"meeting.place", QT_TRANSLATE_NOOP("Wording", "tempat")},
    {"meeting.onlineLink", QT_TRANSLATE_NOOP("Wording", "tautan daring")},
    {"meeting.chair", QT_TRANSLATE_NOOP("Wording", "pimpinan")},
    {"meeting.secretary", QT_TRANSLATE_NOOP("Wording", "sekretaris")},
    {"meeting.noteTaker", QT_TRANSLATE_NOOP("Wording", "notulis")},
    {"meeting.opening", QT_TRANSLATE_NOOP("Wording", "kata pembukaan")},
    {"meeting.closing", QT_TRANSLATE_NOOP("Wording", "penutup")},
    {"meeting.reviewNote", QT_TRANSLATE_NOOP("Wording", "catatan telaah")},
};

constexpr NamedPlace kLists[] = {
    {"agenda", QT_TRANSLATE_NOOP("Wording", "acara nomor %1")},
    {"attendance", QT_TRANSLATE_NOOP("Wording", "daftar hadir nomor %1")},
    {"resolutions", QT_TRANSLATE_NOOP("Wording", "keputusan angka %1")},
    {"actions", QT_TRANSLATE_NOOP("Wording", "tindak lanjut nomor %1")},
    {"signatureSlots", QT_TRANSLATE_NOOP("Wording", "penanda tangan nomor %1")},
};

/// Fields of forms, whole names only: "name" is no beginning of another.
constexpr NamedPlace kFields[] = {
    {"courseReason", QT_TRANSLATE_NOOP("Wording", "alasan ditunda atau dibatalkan")},
    {"extensions", QT_TRANSLATE_NOOP("Wording", "alasan perpanjangan")},
    {"government", QT_TRANSLATE_NOOP("Wording", "nama pemerintah daerah")},
    {"log", QT_TRANSLATE_NOOP("Wording", "catatan perkembangan")},
    {"name", QT_TRANSLATE_NOOP("Wording", "nama")},
    {"office", QT_TRANSLATE_NOOP("Wording", "data kantor")},
    {"office.government", QT_TRANSLATE_NOOP("Wording", "nama pemerintah daerah")},
    {"office.unit", QT_TRANSLATE_NOOP("Wording", "nama unit")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "alasan")},
    {"reviewNote", QT_TRANSLATE_NOOP("Wording", "catatan telaah")},
    {"signer", QT_TRANSLATE_NOOP("Wording", "nama penanda tangan")},
    {"text", QT_TRANSLATE_NOOP("Wording", "isi kalimat")},
    {"title", QT_TRANSLATE_NOOP("Wording", "nama jabatan")},
    {"uid", QT_TRANSLATE_NOOP("Wording", "pengenal rapat")},
    {"unit", QT_TRANSLATE_NOOP("Wording", "nama unit")},
};

QString nameWords(const char* name)
{
    return QCoreApplication::translate("Wording", name);
}

} // namespace

QString recordPlaceName(const QString& where)
{
    static const QRegularExpression points(QStringLiteral("\\bpoints\\[(\\d+)\\]"));
    static const QRegularExpression list(QStringLiteral("\\A(\\w+)\\[(\\d+)\\]"));
    domain::PointNumber number;
    auto found = points.globalMatch(where);
    while (found.hasNext()) {
        number.push_back(found.next().captured(1).toInt() + 1);
    }
    if (!number.empty()) {
        return QCoreApplication::translate("Wording", "pembahasan %1").arg(domain::pointReference(number));
    }
    const auto match = list.match(where);
    for (const NamedPlace& place : kLists) {
        if (match.hasMatch() && match.captured(1) == QLatin1String(place.path)) {
            return nameWords(place.name).arg(match.captured(2).toInt() + 1);
        }
    }
    const auto* head = std::ranges::find_if(
        kHead, [&where](const NamedPlace& place) { return where.startsWith(QLatin1String(place.path)); });
    return head == std::end(kHead) ? QString() : nameWords(head->name);
}

QString placeName(const QString& place)
{
    const auto* field = std::ranges::find_if(
        kFields, [&place](const NamedPlace& one) { return place == QLatin1String(one.path); });
    if (field != std::end(kFields)) {
        return nameWords(field->name);
    }
    // In a file of several meetings a path begins with the meeting: there it is the file's own key.
    static const QRegularExpression ofRecord(QStringLiteral(
        "\\A(?:meeting\\.|(?:points|agenda|attendance|resolutions|actions|signatureSlots)\\[)"));
    const QString name = ofRecord.match(place).hasMatch() ? recordPlaceName(place) : QString();
    return name.isEmpty() ? place : name;
}

} // namespace risalah::wording
