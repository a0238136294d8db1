// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/record_maker.h"

#include <QDate>
#include <QJsonArray>
#include <QStringList>

namespace risalah::bench {

namespace {

const QStringList& vocabulary()
{
    static const QStringList words =
        QStringLiteral(
            "penggunaan fasilitas umum aset daerah pelaksanaan kampanye koordinasi kesepakatan peraturan "
            "lokasi pemasangan alat peraga ketertiban keamanan kebersihan lingkungan taman pohon jalan "
            "pengguna keselamatan pengalaman pembelajaran evaluasi perbaikan anggaran belanja pendapatan "
            "retribusi pajak pelayanan perizinan kesehatan puskesmas rumah sakit imunisasi gizi stunting "
            "pendidikan sekolah guru siswa beasiswa banjir drainase sungai sampah pengangkutan pasar "
            "pedagang harga pangan inflasi beras cabai bawang distribusi gudang transportasi terminal "
            "parkir rambu jembatan pelebaran pembebasan lahan sertifikat tanah perumahan air bersih listrik "
            "penerangan jaringan data informasi laporan pengawasan inspeksi audit temuan tindak lanjut "
            "dokumen surat edaran keputusan rancangan peraturan wali kota kecamatan kelurahan masyarakat "
            "tokoh agama pemuda olahraga pariwisata budaya investasi industri koperasi usaha mikro tenaga "
            "kerja pelatihan bencana kebakaran siaga posko relawan logistik pemilu pemilih saksi petugas")
            .split(QLatin1Char(' '));
    return words;
}

const QStringList& offices()
{
    static const QStringList names{
        QStringLiteral("Satpol PP"),
        QStringLiteral("Dinas Perhubungan"),
        QStringLiteral("Dinas Kesehatan"),
        QStringLiteral("Dinas Pendidikan"),
        QStringLiteral("Dinas Pekerjaan Umum"),
        QStringLiteral("Dinas Lingkungan Hidup"),
        QStringLiteral("Bappeda"),
        QStringLiteral("BPBD"),
        QStringLiteral("Bakesbangpol"),
        QStringLiteral("Diskominfo"),
        QStringLiteral("Inspektorat"),
        QStringLiteral("Badan Keuangan Daerah"),
    };
    return names;
}

QString idOf(QLatin1Char kind, int index)
{
    return QString(kind + QString::number(index));
}

} // namespace

int RecordMaker::below(int bound)
{
    return static_cast<int>(m_engine() % static_cast<std::uint32_t>(bound));
}

QString RecordMaker::sentence()
{
    const QStringList& words = vocabulary();
    const int length = 8 + below(24);
    QStringList chosen;
    chosen.reserve(length);
    for (int i = 0; i < length; ++i) {
        chosen.append(words.at(below(static_cast<int>(words.size()))));
    }
    chosen.first()[0] = chosen.first().at(0).toUpper();
    return QString(chosen.join(QLatin1Char(' ')) + QLatin1Char('.'));
}

QJsonObject RecordMaker::seat(int index)
{
    const QString office = offices().at(index % static_cast<int>(offices().size()));
    QJsonObject seat{{QStringLiteral("seat"), QStringLiteral("Kepala %1").arg(office)},
                     {QStringLiteral("office"), office},
                     {QStringLiteral("category"), QStringLiteral("opd")},
                     {QStringLiteral("status"), QStringLiteral("present")}};
    seat.insert(
        QStringLiteral("person"),
        QJsonObject{{QStringLiteral("name"), QStringLiteral("Peserta Contoh %1, S.Sos.").arg(index + 1)},
                    {QStringLiteral("position"), QStringLiteral("Kepala %1").arg(office)},
                    {QStringLiteral("office"), office}});
    return seat;
}

QJsonObject RecordMaker::action(const Volume& volume, int index)
{
    static const QStringList states{QStringLiteral("open"), QStringLiteral("progress"),
                                    QStringLiteral("done")};
    const QString office = offices().at(below(static_cast<int>(offices().size())));
    return {{QStringLiteral("point"), idOf(QLatin1Char('p'), index % volume.pointsPerMeeting)},
            {QStringLiteral("text"), sentence()},
            {QStringLiteral("priority"), QStringLiteral("normal")},
            {QStringLiteral("assignees"),
             QJsonArray{QJsonObject{{QStringLiteral("office"), office},
                                    {QStringLiteral("status"), states.at(below(3))}}}},
            {QStringLiteral("due"), QJsonObject{{QStringLiteral("workdays"), 1 + below(20)}}}};
}

QJsonObject RecordMaker::meeting(const Volume& volume, int index)
{
    QJsonArray seats;
    for (int i = 0; i < volume.attendees; ++i) {
        seats.append(seat(i));
    }
    QJsonArray points;
    for (int i = 0; i < volume.pointsPerMeeting; ++i) {
        points.append(QJsonObject{{QStringLiteral("id"), idOf(QLatin1Char('p'), i)},
                                  {QStringLiteral("text"), sentence()}});
    }
    QJsonArray resolutions;
    for (int i = 0; i < volume.resolutionsPerMeeting; ++i) {
        resolutions.append(
            QJsonObject{{QStringLiteral("id"), idOf(QLatin1Char('r'), i)},
                        {QStringLiteral("point"), idOf(QLatin1Char('p'), i % volume.pointsPerMeeting)},
                        {QStringLiteral("text"), sentence()}});
    }
    QJsonArray actions;
    for (int i = 0; i < volume.actionsPerMeeting; ++i) {
        actions.append(action(volume, i));
    }
    // Two hundred meetings a year for ten years.
    const QDate date = QDate(2016, 1, 4).addDays(index * 365LL / 200);
    const QJsonObject chair{{QStringLiteral("name"), QStringLiteral("Pimpinan Contoh, S.H.")},
                            {QStringLiteral("position"), QStringLiteral("Sekretaris Daerah")}};
    return {
        {QStringLiteral("title"), QStringLiteral("Rapat Koordinasi %1: %2").arg(index + 1).arg(sentence())},
        {QStringLiteral("date"), date.toString(Qt::ISODate)},
        {QStringLiteral("start"), QStringLiteral("09:00")},
        {QStringLiteral("place"), QStringLiteral("Balai Betason")},
        {QStringLiteral("chair"), chair},
        {QStringLiteral("noteTaker"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Notulis Contoh")}}},
        {QStringLiteral("agenda"),
         QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("Pembukaan")}}}},
        {QStringLiteral("attendance"), seats},
        {QStringLiteral("points"), points},
        {QStringLiteral("resolutions"), resolutions},
        {QStringLiteral("actions"), actions}};
}

QJsonObject RecordMaker::document(const Volume& volume)
{
    QJsonArray meetings;
    for (int i = 0; i < volume.meetings; ++i) {
        meetings.append(meeting(volume, i));
    }
    return {{QStringLiteral("format"), QStringLiteral("risalah/1")},
            {QStringLiteral("office"),
             QJsonObject{{QStringLiteral("government"), QStringLiteral("PEMERINTAH KOTA CONTOH")},
                         {QStringLiteral("unit"), QStringLiteral("SEKRETARIAT DAERAH")},
                         {QStringLiteral("city"), QStringLiteral("Contoh")},
                         {QStringLiteral("zone"), QStringLiteral("WIB")}}},
            {QStringLiteral("meetings"), meetings}};
}

} // namespace risalah::bench
