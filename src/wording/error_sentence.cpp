// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_sentence.h"

#include "wording/error_detail.h"
#include "wording/sentence_template.h"

#include <QCoreApplication>

namespace risalah::wording {

namespace {

// One case per code is what the function is for; splitting it would cost the compiler's check.
// NOLINTNEXTLINE(readability-function-size)
const char* errorTemplate(ErrorCode code)
{
    switch (code) { // no default: a new code must fail the build here
    case ErrorCode::EmptyTitle:
        return QT_TRANSLATE_NOOP("Wording", "Judul %1 masih kosong %2; tuliskan judulnya.");
    case ErrorCode::EmptyText:
        return QT_TRANSLATE_NOOP("Wording", "Isian wajib %1 masih kosong %2; isi dahulu.");
    case ErrorCode::ImpossibleDate:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanggal %1 tidak ada dalam kalender %2; tulis tahun-bulan-hari, misalnya "
                                 "2025-07-15.");
    case ErrorCode::ImpossibleTime:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Waktu %1 tidak dapat dibaca %2; tulis jam dan menit, misalnya 09:00.");
    case ErrorCode::InvalidNip:
        return QT_TRANSLATE_NOOP("Wording",
                                 "NIP %1 tidak sah %2; periksa lagi 18 angkanya: tanggal lahir, TMT, jenis "
                                 "kelamin, nomor urut.");
    case ErrorCode::InvalidNumberPattern:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Pola nomor %1 tidak dapat dipakai %2; pakai tanda yang tersedia, dan {urut} "
            "harus ada, misalnya {urut:3}/RAKOR/{bulan_romawi}/{tahun}.");
    case ErrorCode::NumberPartMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda %1 pada pola nomor belum berisi %2; lengkapi isinya atau hapus tanda "
                                 "itu dari pola.");
    case ErrorCode::UnknownRecord:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Data %1 tidak ditemukan %2; periksa lagi nomor pengenalnya pada daftar.");
    case ErrorCode::DanglingReference:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Rujukan %1 tidak menunjuk apa pun dalam rapat ini %2; betulkan rujukannya "
                                 "atau tambahkan bagian yang dirujuk.");
    case ErrorCode::DuplicateId:
        return QT_TRANSLATE_NOOP(
            "Wording", "Pengenal %1 dipakai lebih dari sekali %2; beri setiap bagian pengenal sendiri.");
    case ErrorCode::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Batas akhir %1 tidak sesudah awalnya %2; betulkan salah satunya.");
    case ErrorCode::CannotMoveFurther:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Butir %1 tidak dapat digeser lebih jauh %2; pilih butir atau arah lain.");
    case ErrorCode::PointInUse:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Butir %1 masih menjadi induk atau dasar keputusan dan tindak lanjut %2; "
                                 "pilih Hapus butir bila semuanya memang harus hilang.");
    case ErrorCode::NoPointAbove:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Baris %1 belum dapat menjadi keputusan atau tindak lanjut %2; tulis dahulu "
                                 "butir yang menjadi dasarnya.");
    case ErrorCode::NestingTooDeep:
        return QT_TRANSLATE_NOOP("Wording", "Susunan %1 bertingkat terlalu dalam %2; kurangi tingkatannya.");
    case ErrorCode::JsonNotUtf8:
        return QT_TRANSLATE_NOOP(
            "Wording", "Isi %1 bukan teks UTF-8 yang sah %2; simpan ulang berkasnya sebagai UTF-8.");
    case ErrorCode::JsonByteOrderMark:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Isi %1 diawali tanda urutan bita (BOM) %2; simpan ulang sebagai UTF-8 tanpa "
            "BOM.");
    case ErrorCode::JsonControlCharacter:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Karakter kendali %1 tidak boleh ada dalam teks %2; hapus karakter itu.");
    case ErrorCode::JsonSyntax:
        return QT_TRANSLATE_NOOP(
            "Wording", "Susunan JSON %1 rusak atau terpotong %2; betulkan berkasnya atau ekspor ulang.");
    case ErrorCode::JsonDuplicateKey:
        return QT_TRANSLATE_NOOP("Wording", "Kunci %1 ditulis dua kali %2; sisakan satu saja.");
    case ErrorCode::JsonUnknownKey:
        return QT_TRANSLATE_NOOP("Wording", "Kunci %1 tidak dikenal %2; betulkan ejaannya atau hapus.");
    case ErrorCode::JsonMissingKey:
        return QT_TRANSLATE_NOOP("Wording", "Kunci wajib %1 tidak ada %2; tambahkan beserta isinya.");
    case ErrorCode::JsonWrongType:
        return QT_TRANSLATE_NOOP("Wording", "Jenis nilai %1 keliru %2; sesuaikan dengan format risalah/1.");
    case ErrorCode::JsonUnknownValue:
        return QT_TRANSLATE_NOOP(
            "Wording", "Nilai %1 tidak termasuk yang diterima %2; pakai nilai menurut format risalah/1.");
    case ErrorCode::JsonOutOfRange:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Nilai %1 di luar batas %2; isi dengan bilangan bulat, untuk tenggat antara 0 dan 3650.");
    case ErrorCode::DueAmbiguous:
        return QT_TRANSLATE_NOOP(
            "Wording", "Tenggat memuat lebih dari satu kunci, antara lain %1 %2; sisakan satu saja.");
    case ErrorCode::JsonUnknownFormat:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Format %1 tidak dikenal %2; yang dapat dibaca adalah risalah/1.");
    case ErrorCode::TextTooLong:
        return QT_TRANSLATE_NOOP("Wording", "Teks %1 lebih dari 1 MB %2; ringkas atau bagi teksnya.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Berkas %1 terlalu besar %2; pilih yang lebih kecil atau bagi menjadi beberapa berkas.");
    case ErrorCode::OfficeDiffers:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Kantor %1 berbeda dengan kantor pada register %2; pakai --as-guest agar data "
            "kantor pada register dipertahankan.");
    case ErrorCode::MeetingAlreadyKnown:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Rapat %1 sudah ada dalam register %2; pilih --update untuk memperbarui atau "
            "--copy untuk membuat salinan.");
    case ErrorCode::TableUnreadable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tabel %1 tidak dapat dibaca %2; periksa judul kolom dan isi baris itu.");
    case ErrorCode::TemplateSyntax:
        return QT_TRANSLATE_NOOP("Wording", "Templat %1 salah tulis %2; betulkan menurut petunjuk templat.");
    case ErrorCode::TemplateUnknownName:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Templat memakai nama %1 yang tidak dikenal %2; pakai nama yang tercantum pada "
            "petunjuk templat.");
    case ErrorCode::DocumentUnknown:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Dokumen %1 tidak dikenal %2; pakai notula, keputusan, atau daftar-hadir.");
    case ErrorCode::LogoUnreadable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Logo %1 tidak terbaca sebagai gambar %2; pakai PNG, JPEG, atau SVG.");
    case ErrorCode::PdfUnreadable:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "PDF %1 rusak atau susunannya tidak utuh %2; buat ulang berkasnya dari program asalnya.");
    case ErrorCode::PdfAmbiguous:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Isi berkas %1 dapat terbaca berbeda di program lain %2; simpan ulang "
                                 "sebagai PDF baru.");
    case ErrorCode::PdfEncrypted:
        return QT_TRANSLATE_NOOP("Wording", "PDF %1 terkunci sandi %2; buka kuncinya dahulu lalu ulangi.");
    case ErrorCode::SigningForbidden:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "PDF %1 tidak boleh ditandatangani lagi di sini %2, tanda tangan sebelumnya melarangnya; pakai "
            "kolom yang sudah disediakan atau naskah yang belum disahkan.");
    case ErrorCode::CertifiesTooLate:
        return QT_TRANSLATE_NOOP("Wording",
                                 "PDF %1 sudah ditandatangani sehingga tidak dapat disertifikasi lagi %2; "
                                 "bubuhkan tanda tangan biasa.");
    case ErrorCode::SignatureFieldMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kolom tanda tangan %1 tidak ada dalam PDF ini %2; periksa nama kolomnya.");
    case ErrorCode::SignatureFieldSigned:
        return QT_TRANSLATE_NOOP("Wording", "Kolom tanda tangan %1 sudah terisi %2; pilih kolom lain.");
    case ErrorCode::KeyFileUnreadable:
        return QT_TRANSLATE_NOOP(
            "Wording", "Berkas kunci %1 bukan PKCS#12 yang utuh %2; minta berkas .p12 atau .pfx yang baru.");
    case ErrorCode::WrongPassphrase:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Kata sandi untuk berkas kunci %1 tidak cocok %2; ketik ulang dengan teliti, "
            "termasuk huruf besar dan kecilnya.");
    case ErrorCode::WrongPin:
        return QT_TRANSLATE_NOOP("Wording",
                                 "PIN token %1 salah %2; periksa lagi sebelum mencoba, karena token terkunci "
                                 "setelah beberapa kali salah.");
    case ErrorCode::PinLocked:
        return QT_TRANSLATE_NOOP("Wording", "PIN token %1 terkunci %2; mintalah penerbit token membukanya.");
    case ErrorCode::KeyMissing:
        return QT_TRANSLATE_NOOP(
            "Wording", "Kunci pribadi %1 tidak ditemukan %2; periksa berkas, token, atau nama kuncinya.");
    case ErrorCode::KeyAmbiguous:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Ada beberapa kunci yang dapat dipakai: %1 %2; sebutkan satu kunci atau "
                                 "pakai berkas dengan satu kunci.");
    case ErrorCode::TokenAmbiguous:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Ada beberapa token yang terpasang: %1 %2; sebutkan satu nama token atau "
                                 "cabut yang lain.");
    case ErrorCode::KeyMismatch:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Kunci dan sertifikat %1 tidak berpasangan %2; minta pasangan yang benar kepada penerbit.");
    case ErrorCode::KeyAlgorithmRefused:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Jenis kunci %1 tidak dapat dipakai untuk menandatangani %2; pakai RSA 2048 "
                                 "bit atau lebih, atau EC P-256 atau P-384.");
    case ErrorCode::KeyOnlyForPss:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kunci %1 hanya untuk RSA-PSS, yang dianggap tidak sah oleh sebagian "
                                 "pembaca PDF %2; minta penerbit sertifikat berkunci RSA biasa atau EC.");
    case ErrorCode::CertificateMissing:
        return QT_TRANSLATE_NOOP(
            "Wording", "Sertifikat untuk kunci %1 tidak ditemukan %2; mintalah penerbit menyertakannya.");
    case ErrorCode::CertificateExpired:
        return QT_TRANSLATE_NOOP(
            "Wording", "Masa berlaku sertifikat %1 sudah habis %2; perpanjang sertifikatnya dahulu.");
    case ErrorCode::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Sertifikat %1 belum mulai berlaku %2; periksa jam komputer atau tunggu tanggal berlakunya.");
    case ErrorCode::CertificateUsageRefused:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Sertifikat %1 bukan untuk tanda tangan %2; pakai sertifikat tanda tangan elektronik.");
    case ErrorCode::CertificateChainBroken:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Rantai penerbit sertifikat %1 tidak bersambung %2; minta berkas kunci yang "
                                 "lengkap kepada penerbit.");
    case ErrorCode::CertificateRevoked:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Sertifikat %1 sudah dicabut penerbitnya %2; pakai sertifikat lain yang masih berlaku.");
    case ErrorCode::AnchorUnreadable:
        return QT_TRANSLATE_NOOP(
            "Wording", "Berkas %1 bukan sertifikat %2; pilih sertifikat penerbit berbentuk PEM atau DER.");
    case ErrorCode::PdfBeyondLimits:
        return QT_TRANSLATE_NOOP("Wording",
                                 "PDF %1 terlalu rumit untuk diperiksa dengan aman %2; mintalah berkas yang "
                                 "lebih sederhana kepada pengirimnya.");
    case ErrorCode::TimestampAddressMissing:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Penanda waktu %1 wajib, tetapi alamatnya belum ada %2; isi alamat penanda waktu "
            "di Pengaturan atau izinkan tanda tangan tanpa penanda waktu.");
    case ErrorCode::ScanNotPdf:
        return QT_TRANSLATE_NOOP("Wording", "Berkas %1 bukan PDF yang dapat dibuka %2; pindai sebagai PDF.");
    case ErrorCode::ScanTooLarge:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Pindaian %1 lebih besar dari 50 MB %2; pindai lagi dengan mutu lebih "
                                 "rendah.");
    case ErrorCode::HandSignedDayUnfit:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanggal tanda tangan %1 tidak mungkin %2; pilih tanggal sejak notula "
                                 "ditetapkan sampai hari ini.");
    case ErrorCode::FindingsBlock:
        return QT_TRANSLATE_NOOP(
            "Wording", "Rapat %1 belum dapat ditetapkan %2; selesaikan dahulu temuan pemeriksaannya.");
    case ErrorCode::SignatureUnsaved:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda tangan layanan BSrE %1 belum tersimpan %2; tunggu jawabannya atau "
                                 "simpan dahulu berkasnya di langkah Tanda tangan.");
    case ErrorCode::AlreadyFinalised:
        return QT_TRANSLATE_NOOP(
            "Wording", "Notula %1 sudah ditetapkan %2; buka perubahan bila ada yang perlu dibetulkan.");
    case ErrorCode::NotFinalised:
        return QT_TRANSLATE_NOOP("Wording", "Notula %1 belum ditetapkan %2; tetapkan dahulu notulanya.");
    case ErrorCode::LayoutFixedByEdition:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Notula %1 hanya ada dalam bentuk dan kertas saat ditetapkan %2; hapus pilihan "
            "bentuk dan kertasnya.");
    case ErrorCode::DraftHasNoNumbers:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Rapat %1 masih draf sehingga keputusannya belum bernomor %2; tetapkan dahulu "
            "notulanya.");
    case ErrorCode::NothingResolved:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Rapat %1 tidak menghasilkan keputusan %2; cetak notulanya saja, atau catat "
                                 "dahulu keputusannya.");
    case ErrorCode::RegisterDamaged:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Register %1 rusak %2; salin berkasnya ke tempat aman lalu pulihkan dari "
                                 "cadangan.");
    case ErrorCode::AuditChainBroken:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Rantai jejak audit register %1 terputus %2; bandingkan dengan cadangan untuk "
            "melihat yang berubah.");
    case ErrorCode::WrongUsage:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Perintah ini salah tulis: %1 %2; baca cara pakainya dengan --help.");
    case ErrorCode::RegisterExists:
        return QT_TRANSLATE_NOOP(
            "Wording", "Register %1 sudah ada %2; pilih nama lain karena register tidak pernah ditimpa.");
    case ErrorCode::PasswordInAddress:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Alamat register %1 memuat kata sandi %2; simpan kata sandi di gantungan kunci "
            "atau berkas pgpass, lalu hapus dari alamat.");
    case ErrorCode::OutputIsInput:
        return QT_TRANSLATE_NOOP(
            "Wording", "Berkas hasil %1 sama dengan berkas asal %2; pilih nama lain untuk hasilnya.");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Wording", "Berkas %1 tidak ada %2; periksa nama dan foldernya.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Berkas %1 tidak dapat dibaca %2; periksa izin bacanya dan apakah itu berkas, bukan folder.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Berkas %1 tidak dapat ditulis %2; periksa foldernya dan izin tulisnya.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Ruang disk habis saat menulis %1 %2; kosongkan sebagian lalu ulangi.");
    case ErrorCode::RegisterMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Register %1 belum ada %2; periksa alamatnya atau buat register baru.");
    case ErrorCode::RegisterLocked:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Register %1 sedang dipakai program lain %2; tunggu sebentar lalu ulangi.");
    case ErrorCode::RegisterReadOnly:
        return QT_TRANSLATE_NOOP(
            "Wording", "Register %1 hanya dapat dibaca %2; pindahkan ke folder yang dapat ditulis.");
    case ErrorCode::RegisterNotOurs:
        return QT_TRANSLATE_NOOP("Wording", "Berkas %1 bukan register Risalah %2; periksa nama berkasnya.");
    case ErrorCode::RegisterTooNew:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Register %1 dibuat oleh Risalah yang lebih baru %2; perbarui program ini.");
    case ErrorCode::RegisterTooOld:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Register %1 masih berbentuk lama %2; mutakhirkan dengan perintah migrate.");
    case ErrorCode::RegisterOnNetworkShare:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Register %1 berada di folder jaringan yang dapat merusaknya %2; pindahkan ke "
            "disk sendiri atau pakai PostgreSQL untuk dipakai bersama.");
    case ErrorCode::RegisterInSynchronisedFolder:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Register %1 berada di folder yang disinkronkan dan itu dapat merusaknya %2; "
            "pindahkan ke folder biasa atau pakai PostgreSQL untuk dipakai bersama.");
    case ErrorCode::DatabaseUnavailable:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Basis data %1 tidak dapat dihubungi %2; periksa alamat, jaringan, dan apakah "
            "layanannya berjalan.");
    case ErrorCode::DatabaseDriverMissing:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Penggerak basis data %1 belum terpasang %2; pasang paket penggerak Qt untuk "
            "basis data itu.");
    case ErrorCode::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Basis data %1 menolak permintaan %2; ulangi, dan bila tetap gagal periksa "
                                 "dengan perintah check-register.");
    case ErrorCode::MigrationFailed:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Pemutakhiran register %1 gagal dan bentuk lamanya dipertahankan %2; hubungi "
            "pengelola dengan menyertakan pesan ini.");
    case ErrorCode::RecordChangedElsewhere:
        return QT_TRANSLATE_NOOP(
            "Wording", "Data %1 sudah diubah pengguna lain %2; muat ulang lalu ulangi perubahan Anda.");
    case ErrorCode::RenderFailed:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Dokumen %1 gagal dibuat %2; periksa templat dan fon yang terpasang.");
    case ErrorCode::RecoveryFileUnreadable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Berkas pemulihan %1 tidak terbaca %2; data pada register tetap utuh, "
                                 "lanjutkan dari sana.");
    case ErrorCode::PrinterFailed:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Pencetak %1 tidak menerima dokumen %2; periksa sambungan dan kertasnya.");
    case ErrorCode::TokenModuleMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Modul token %1 tidak dapat dimuat %2; pasang perangkat lunak token dan "
                                 "periksa letak berkasnya.");
    case ErrorCode::TokenMissing:
        return QT_TRANSLATE_NOOP("Wording", "Token %1 tidak terpasang %2; pasang tokennya lalu ulangi.");
    case ErrorCode::TokenFailed:
        return QT_TRANSLATE_NOOP(
            "Wording", "Token %1 menolak permintaan %2; cabut dan pasang lagi tokennya, lalu ulangi.");
    case ErrorCode::TokenRemoved:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Token %1 terlepas sebelum selesai %2; pasang lagi tokennya lalu ulangi.");
    case ErrorCode::NetworkFailed:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Alamat %1 tidak dapat dihubungi %2; periksa jaringan dan alamatnya.");
    case ErrorCode::ServerRefused:
        return QT_TRANSLATE_NOOP(
            "Wording", "Alamat %1 menolak permintaan %2; periksa alamatnya atau hubungi pengelolanya.");
    case ErrorCode::TsaUnreachable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan penanda waktu %1 tidak dapat dihubungi %2; periksa jaringan dan "
                                 "alamatnya, atau tandatangani tanpa penanda waktu.");
    case ErrorCode::TsaRefused:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan penanda waktu %1 menolak permintaan %2; periksa alamatnya atau "
                                 "hubungi pengelola layanannya.");
    case ErrorCode::TsaAnswerInvalid:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Jawaban layanan penanda waktu %1 tidak dapat dipercaya %2; periksa "
                                 "alamatnya atau pakai layanan lain.");
    case ErrorCode::TsaClockDiffers:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Waktu dari layanan penanda waktu %1 berbeda jauh dengan jam komputer %2; "
                                 "setel jam komputer lalu ulangi.");
    case ErrorCode::RevocationUnavailable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Keterangan pencabutan sertifikat %1 tidak dapat diperoleh %2; periksa "
                                 "jaringan atau pilih tingkat tanda tangan yang lebih rendah.");
    case ErrorCode::SignatureTooLarge:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda tangan untuk %1 tidak muat di tempat yang disediakan %2; pakai "
                                 "rantai sertifikat yang lebih pendek atau layanan penanda waktu lain.");
    case ErrorCode::SigningFailed:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Tanda tangan pada %1 gagal dibuat %2; berkas asal tidak berubah, ulangi atau pakai kunci lain.");
    case ErrorCode::InvalidNik:
        return QT_TRANSLATE_NOOP("Wording", "NIK %1 tidak sah %2; tulis 16 angkanya.");
    case ErrorCode::AddressRefused:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Alamat %1 tidak dapat dipakai %2; tulis alamat https tanpa nama pengguna di dalamnya.");
    case ErrorCode::GatewayAnchorUnfit:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda jangkar %1 tidak dapat dipakai %2; pakai satu karakter yang muncul "
                                 "tepat sekali dalam naskah.");
    case ErrorCode::GatewayUserUnknown:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "NIK %1 belum terdaftar pada layanan BSrE %2; minta pengelola layanan mendaftarkannya.");
    case ErrorCode::GatewayPassphraseWrong:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan BSrE menolak frasa sandi pemilik NIK %1 %2; ketik lagi dengan "
                                 "teliti, permintaan tidak diulang sendiri.");
    case ErrorCode::GatewayLoginRefused:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Layanan BSrE menolak akun kantor %1 %2; periksa nama pengguna dan kata sandinya di Pengaturan.");
    case ErrorCode::GatewayCertificateExpired:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Sertifikat elektronik pemilik NIK %1 sudah habis masa berlakunya %2; "
                                 "perpanjang dahulu melalui BSrE.");
    case ErrorCode::GatewayCertificateRevoked:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Sertifikat elektronik pemilik NIK %1 sudah dicabut %2; ajukan sertifikat baru melalui BSrE.");
    case ErrorCode::GatewayCertificateSuspended:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Sertifikat elektronik pemilik NIK %1 sedang ditangguhkan %2; hubungi pengelola layanan BSrE.");
    case ErrorCode::GatewayRefusedFile:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan BSrE tidak dapat membaca naskah %1 %2; tandatangani dengan cara "
                                 "lain dan laporkan kepada pengelola layanan.");
    case ErrorCode::GatewayRefused:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Layanan BSrE menolak permintaan ini: %1 %2; perbaiki sesuai pesan itu lalu coba lagi.");
    case ErrorCode::SignedByHand:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Edisi %1 disiapkan untuk tanda tangan basah %2; cetak dan tandatangani di atas kertas.");
    case ErrorCode::SlotOutOfTurn:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kolom ini menunggu tanda tangan %1 %2; mintakan dahulu tanda tangan itu.");
    case ErrorCode::SlotAlreadySigned:
        return QT_TRANSLATE_NOOP(
            "Wording", "Kolom %1 sudah ditandatangani %2; muat ulang untuk melihat keadaan terbaru.");
    case ErrorCode::SignerNotExpected:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Sertifikat itu atas nama %1, bukan penanda tangan kolom ini %2; pakai sertifikat yang sesuai.");
    case ErrorCode::EditionSuperseded:
        return QT_TRANSLATE_NOOP(
            "Wording", "Edisi %1 sudah digantikan atau sedang diubah %2; tandatangani edisi terbaru.");
    case ErrorCode::SignedFileUnsound:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda tangan yang baru dibuat %1 tidak lolos pemeriksaan %2 dan tidak "
                                 "disimpan; naskah asal tidak berubah, ulangi atau pakai kunci lain.");
    case ErrorCode::EarlierSignatureBroken:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Tanda tangan terdahulu pada berkas %1 tidak lolos pemeriksaan %2, jadi tidak ditambah; lihat "
            "sebabnya dengan Verifikasi PDF, atau mintalah berkas aslinya.");
    case ErrorCode::ReturnedFileDiffers:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan BSrE mengembalikan naskah %1 yang lain dari yang dikirim %2; tidak "
                                 "ada yang disimpan, laporkan kepada pengelola layanan.");
    case ErrorCode::TimestampMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan BSrE mengembalikan naskah %1 tanpa penanda waktu yang wajib %2; "
                                 "tidak ada yang disimpan, laporkan kepada pengelola layanan atau izinkan "
                                 "tanda tangan tanpa penanda waktu di Pengaturan.");
    case ErrorCode::GatewayUnreachable:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Layanan BSrE %1 tidak dapat dihubungi %2; periksa jaringan kantor dan alamat layanannya.");
    case ErrorCode::GatewayBusy:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan BSrE %1 sedang sibuk %2; coba lagi beberapa menit lagi.");
    case ErrorCode::GatewayFailed:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan BSrE %1 gagal mengolah permintaan %2; periksa letak tanda di "
                                 "Pengaturan atau pakai tampilan tersembunyi.");
    case ErrorCode::GatewayAnswerUnusable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Jawaban layanan BSrE %1 bukan naskah yang ditandatangani %2; periksa "
                                 "alamat dan versi layanan di Pengaturan.");
    case ErrorCode::GatewayFileUnfetched:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Layanan BSrE sudah menandatangani naskah bernomor %1, tetapi berkasnya tidak "
            "dapat diambil %2; jangan menandatangani lagi, minta berkas dengan nomor itu "
            "kepada pengelola layanan.");
    case ErrorCode::SecretStoreUnavailable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Penyimpan kata sandi komputer ini tidak dapat dipakai %1 %2; kata sandi "
                                 "ditanyakan setiap kali.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Wording", "Pekerjaan dibatalkan %1 %2; tidak ada yang berubah.");
    case ErrorCode::InspectorMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Program pemeriksa %1 tidak dapat dijalankan %2; pasang ulang Risalah.");
    }
    return ""; // not reached: the switch above is complete
}

} // namespace

QString errorSentence(const Error& error)
{
    const char* detailed = detailedTemplate(error);
    return filled(
        QCoreApplication::translate("Wording", detailed != nullptr ? detailed : errorTemplate(error.code)),
        error.subject, error.place);
}

} // namespace risalah::wording
