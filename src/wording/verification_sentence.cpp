// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verification_sentence.h"

#include "wording/moment_text.h"
#include "wording/sentence_template.h"

#include <QCoreApplication>

namespace risalah::wording {

namespace {

// One case per code is what the function is for; splitting it would cost the compiler's check.
// NOLINTNEXTLINE(readability-function-size)
const char* reasonTemplate(ReasonCode code)
{
    switch (code) { // no default: a new code must fail the build here
    case ReasonCode::BytesBeforeHeader:
        return QT_TRANSLATE_NOOP("Wording", "Ada isi asing sebelum awal PDF.");
    case ReasonCode::BytesAfterEnd:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Ada isi tambahan setelah akhir PDF yang tidak dilindungi tanda tangan.");
    case ReasonCode::RevisionsNotChained:
        return QT_TRANSLATE_NOOP("Wording", "Susunan versi berkas ini terputus atau tumpang tindih.");
    case ReasonCode::TooManyRevisions:
        return QT_TRANSLATE_NOOP(
            "Wording", "Berkas ini memuat terlalu banyak versi untuk diperiksa; minta berkas aslinya.");
    case ReasonCode::ParserRepaired:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Susunan PDF ini cacat sehingga dapat terbaca berbeda pada program lain.");
    case ReasonCode::FieldTreeUnsound:
        return QT_TRANSLATE_NOOP("Wording", "Susunan kolom formulir berkas ini tidak wajar.");
    case ReasonCode::DuplicateFieldName:
        return QT_TRANSLATE_NOOP("Wording", "Nama kolom %1 dipakai lebih dari sekali.");
    case ReasonCode::UnreachableSignature:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Ada tanda tangan tersembunyi yang tidak terdaftar pada formulir berkas.");
    case ReasonCode::EarlierVersionSigned:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Versi berkas yang lebih awal sudah ditandatangani, lalu tanda tangannya "
                                 "dibuang.");
    case ReasonCode::SharedSignature:
        return QT_TRANSLATE_NOOP("Wording", "Satu tanda tangan dipasang pada beberapa kolom.");
    case ReasonCode::NoSignature:
        return QT_TRANSLATE_NOOP("Wording", "Berkas ini belum ditandatangani secara elektronik.");
    case ReasonCode::ByteRangeUnusable:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Bagian berkas yang ditandatangani tidak disebutkan dengan benar.");
    case ReasonCode::ContentsUnusable:
        return QT_TRANSLATE_NOOP("Wording", "Isi tanda tangan kosong atau tidak pada tempatnya.");
    case ReasonCode::GapNotExact:
        return QT_TRANSLATE_NOOP("Wording", "Ada isi yang disisipkan di sela bagian yang ditandatangani.");
    case ReasonCode::RangeNotAtRevisionEnd:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan tidak mencakup satu versi berkas secara utuh.");
    case ReasonCode::PaddingNotZero:
        return QT_TRANSLATE_NOOP("Wording", "Ada isi asing di ruang kosong tanda tangan.");
    case ReasonCode::SubFilterUnknown:
        return QT_TRANSLATE_NOOP("Wording", "Jenis tanda tangan %1 tidak dikenal.");
    case ReasonCode::CmsUnreadable:
        return QT_TRANSLATE_NOOP("Wording", "Isi tanda tangan rusak dan tidak terbaca.");
    case ReasonCode::CmsNotOneSigner:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan tidak berasal dari tepat satu penanda tangan.");
    case ReasonCode::CmsContentUnfit:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan ini dibuat untuk jenis isi yang lain.");
    case ReasonCode::CmsNotDer:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda tangan memakai pengodean BER, bukan DER; tetap dapat diterima.");
    case ReasonCode::SigningTimePresent:
        return QT_TRANSLATE_NOOP(
            "Wording", "Tanda tangan memuat waktu menurut komputer penanda tangan; tetap dapat diterima.");
    case ReasonCode::PlainCms:
        return QT_TRANSLATE_NOOP(
            "Wording", "Tanda tangan ini bentuk lama yang belum mengikuti PAdES; tetap dapat diterima.");
    case ReasonCode::DigestMismatch:
        return QT_TRANSLATE_NOOP("Wording", "Isi berkas berubah setelah ditandatangani.");
    case ReasonCode::SignatureValueWrong:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan tidak cocok dengan sertifikatnya.");
    case ReasonCode::WeakAlgorithm:
        return QT_TRANSLATE_NOOP("Wording", "Algoritme atau panjang kunci %1 terlalu lemah untuk dipercaya.");
    case ReasonCode::SigningCertificateMissing:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan tidak menyebutkan sertifikat pembuatnya.");
    case ReasonCode::SigningCertificateWrong:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Sertifikat yang disertakan bukan sertifikat yang dipakai menandatangani.");
    case ReasonCode::SignerCertificateMissing:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat penanda tangan tidak ditemukan.");
    case ReasonCode::TimestampUnusable:
        return QT_TRANSLATE_NOOP("Wording", "Penanda waktu rusak atau tidak sah.");
    case ReasonCode::TimestampOfAnotherSignature:
        return QT_TRANSLATE_NOOP("Wording", "Penanda waktu itu milik tanda tangan lain.");
    case ReasonCode::TimestampAuthorityUnfit:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat %1 bukan untuk layanan penanda waktu.");
    case ReasonCode::TimestampAuthorityUnknown:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Layanan penanda waktu %1 belum dipercaya oleh kantor ini; tambahkan "
                                 "sertifikat penerbitnya di Pengaturan bila memang dipercaya.");
    case ReasonCode::TimestampAuthorityExpired:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat layanan penanda waktu %1 tidak berlaku lagi.");
    case ReasonCode::TimestampAuthorityRevoked:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat layanan penanda waktu %1 sudah dicabut.");
    case ReasonCode::TimestampRevocationUnknown:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Keterangan pencabutan layanan penanda waktu %1 tidak ada dalam berkas.");
    case ReasonCode::TimestampInFuture:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Penanda waktu menunjuk waktu yang belum tiba; periksa jam komputer.");
    case ReasonCode::ClaimedTimeInFuture:
        return QT_TRANSLATE_NOOP(
            "Wording", "Waktu penandatanganan menunjuk waktu yang belum tiba; periksa jam komputer.");
    case ReasonCode::ClaimedTimeMissing:
        return QT_TRANSLATE_NOOP("Wording", "Tanpa waktu itu, sertifikatnya dinilai menurut hari ini.");
    case ReasonCode::UnknownIssuer:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Penerbit sertifikat %1 belum dipercaya oleh kantor ini; tambahkan "
                                 "sertifikat penerbitnya di Pengaturan bila memang dipercaya.");
    case ReasonCode::CertificateExpired:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat %1 sudah tidak berlaku saat penandatanganan.");
    case ReasonCode::ExpiredWithoutProofOfTime:
        return QT_TRANSLATE_NOOP(
            "Wording", "Sertifikat %1 sudah habis masa berlakunya dan waktu penandatanganan tidak terbukti.");
    case ReasonCode::StaleWithoutProofOfTime:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Keterangan pencabutan sertifikat %1 dalam berkas sudah kedaluwarsa dan waktu "
            "penandatanganan tidak terbukti; minta berkas yang memuat penanda waktu.");
    case ReasonCode::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat %1 belum berlaku saat penandatanganan.");
    case ReasonCode::CertificateRevoked:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat %1 sudah dicabut saat penandatanganan.");
    case ReasonCode::RevokedWithoutProofOfTime:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Sertifikat %1 sudah dicabut dan waktu penandatanganan tidak terbukti.");
    case ReasonCode::RevocationUnknown:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Keterangan pencabutan sertifikat %1 tidak ada dalam berkas; minta "
                                 "penanda tangan menambahkan bukti jangka panjang.");
    case ReasonCode::RevocationStale:
        return QT_TRANSLATE_NOOP("Wording", "Keterangan pencabutan sertifikat %1 sudah kedaluwarsa.");
    case ReasonCode::KeyUsageUnfit:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat %1 bukan untuk menandatangani dokumen.");
    case ReasonCode::CertificateUnfit:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikat %1 atau rantai penerbitnya tidak sah.");
    case ReasonCode::SignatureAdded:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan %1 ditambahkan.");
    case ReasonCode::SignatureFieldAdded:
        return QT_TRANSLATE_NOOP("Wording", "Kolom tanda tangan %1 dibuat.");
    case ReasonCode::DocumentTimestampAdded:
        return QT_TRANSLATE_NOOP("Wording", "Penanda waktu dokumen %1 ditambahkan.");
    case ReasonCode::RevocationDataAdded:
        return QT_TRANSLATE_NOOP("Wording", "Data validasi jangka panjang ditambahkan.");
    case ReasonCode::MetadataUpdated:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Program lain memperbarui keterangan berkas, tanpa mengubah isinya.");
    case ReasonCode::NothingShownChanged:
        return QT_TRANSLATE_NOOP("Wording", "Berkas ditambahi tanpa mengubah apa pun yang ditampilkan.");
    case ReasonCode::PagesChanged:
        return QT_TRANSLATE_NOOP("Wording", "Halaman ditambah, dihapus, atau diubah urutannya.");
    case ReasonCode::PageChanged:
        return QT_TRANSLATE_NOOP("Wording", "Halaman %1 diubah.");
    case ReasonCode::PageContentChanged:
        return QT_TRANSLATE_NOOP("Wording", "Isi halaman %1 diubah.");
    case ReasonCode::PageResourceChanged:
        return QT_TRANSLATE_NOOP("Wording", "Fon atau gambar pada halaman %1 diubah.");
    case ReasonCode::AnnotationChanged:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Catatan atau cap pada halaman %1 ditambah, diubah, atau dihapus.");
    case ReasonCode::FieldChanged:
        return QT_TRANSLATE_NOOP("Wording", "Isian kolom %1 diubah.");
    case ReasonCode::FieldAdded:
        return QT_TRANSLATE_NOOP("Wording", "Kolom %1 ditambahkan.");
    case ReasonCode::FieldForbidden:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kolom tanda tangan %1 baru dibuat padahal pengesahan berkas ini hanya "
                                 "mengizinkan kolom yang sudah ada.");
    case ReasonCode::AppearanceChanged:
        return QT_TRANSLATE_NOOP("Wording", "Tampilan kolom %1 diubah.");
    case ReasonCode::SignatureFieldTooLarge:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kolom tanda tangan %1 terlalu besar sehingga dapat menutupi isi halaman.");
    case ReasonCode::SignatureFieldMayCover:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Tanda tangan yang ditambahkan pada halaman %1 memakan banyak tempat dan mungkin "
            "menutupi isinya; bandingkan dengan versi yang ditandatangani.");
    case ReasonCode::TimestampSeen:
        return QT_TRANSLATE_NOOP("Wording", "Penanda waktu dokumen %1 dibuat tampak di halaman.");
    case ReasonCode::SignatureOnSeveralPages:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan %1 ditampilkan di beberapa halaman sekaligus.");
    case ReasonCode::SignatureFieldOverlaps:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kolom tanda tangan %1 baru dibuat di atas tanda tangan yang sudah ada.");
    case ReasonCode::SignatureChanged:
        return QT_TRANSLATE_NOOP("Wording", "Tanda tangan %1 diubah.");
    case ReasonCode::AttachmentChanged:
        return QT_TRANSLATE_NOOP("Wording", "Lampiran %1 diganti.");
    case ReasonCode::DocumentInformationChanged:
        return QT_TRANSLATE_NOOP("Wording", "Keterangan berkas %1 diubah.");
    case ReasonCode::CatalogChanged:
        return QT_TRANSLATE_NOOP("Wording", "Pengaturan dokumen %1 diubah.");
    case ReasonCode::RevocationDataChanged:
        return QT_TRANSLATE_NOOP("Wording", "Data validasi jangka panjang diubah atau dikurangi.");
    case ReasonCode::FormChanged:
        return QT_TRANSLATE_NOOP("Wording", "Pengaturan formulir %1 diubah.");
    case ReasonCode::ObjectChanged:
        return QT_TRANSLATE_NOOP("Wording", "Bagian berkas nomor %1 diubah.");
    case ReasonCode::LockedFieldChanged:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Kolom %1 diisi padahal sudah dikunci penanda tangan sebelumnya.");
    case ReasonCode::ChangesForbidden:
        return QT_TRANSLATE_NOOP(
            "Wording", "Tanda tangan %1 ditambahkan padahal penanda tangan pertama melarang perubahan.");
    case ReasonCode::LevelDowngraded:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tingkat tanda tangan %1 lebih rendah daripada yang tercatat di register.");
    }
    return ""; // not reached: the switch above is complete
}

const char* verdictTemplate(Verdict value)
{
    switch (value) {
    case Verdict::TotalPassed:
        return QT_TRANSLATE_NOOP("Wording", "Sah: semua tanda tangan utuh dan dapat dipercaya.");
    case Verdict::Indeterminate:
        return QT_TRANSLATE_NOOP("Wording", "Belum dapat dipastikan: ada keterangan yang kurang.");
    case Verdict::TotalFailed:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tidak sah: berkas atau tanda tangannya tidak sebagaimana mestinya.");
    }
    return ""; // not reached
}

const char* integrityTemplate(Integrity value)
{
    switch (value) {
    case Integrity::Intact:
        return QT_TRANSLATE_NOOP("Wording", "Isi yang ditandatangani utuh.");
    case Integrity::IntactMetadataUpdated:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Isi yang ditandatangani utuh; hanya keterangan berkas yang diperbarui.");
    case Integrity::Modified:
        return QT_TRANSLATE_NOOP("Wording", "Isi yang ditandatangani utuh, tetapi berkas diubah sesudahnya.");
    case Integrity::Broken:
        return QT_TRANSLATE_NOOP("Wording", "Isi yang ditandatangani atau tanda tangannya rusak.");
    }
    return ""; // not reached
}

const char* identityTemplate(SignerIdentity value)
{
    switch (value) {
    case SignerIdentity::Trusted:
        return QT_TRANSLATE_NOOP("Wording", "Penanda tangan terbukti dan dipercaya.");
    case SignerIdentity::UnknownIssuer:
        return QT_TRANSLATE_NOOP("Wording", "Penerbit sertifikatnya belum dipercaya.");
    case SignerIdentity::Expired:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikatnya tidak berlaku lagi.");
    case SignerIdentity::NotYetValid:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikatnya belum berlaku.");
    case SignerIdentity::Revoked:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikatnya sudah dicabut.");
    case SignerIdentity::RevocationUnknown:
        return QT_TRANSLATE_NOOP("Wording", "Belum diketahui apakah sertifikatnya dicabut.");
    case SignerIdentity::BadUsage:
        return QT_TRANSLATE_NOOP("Wording", "Sertifikatnya bukan untuk menandatangani dokumen.");
    case SignerIdentity::Unverifiable:
        return QT_TRANSLATE_NOOP("Wording", "Penanda tangan tidak dapat dibuktikan.");
    }
    return ""; // not reached
}

const char* timeKindTemplate(TimeKind value)
{
    switch (value) {
    case TimeKind::None:
        return QT_TRANSLATE_NOOP("Wording", "Waktu penandatanganan tidak disebutkan.");
    case TimeKind::Claimed:
        return QT_TRANSLATE_NOOP("Wording", "Waktu menurut penanda tangan: %1.");
    case TimeKind::Timestamped:
        return QT_TRANSLATE_NOOP("Wording", "Waktu terbukti dengan penanda waktu: %1.");
    }
    return ""; // not reached
}

const char* levelTemplate(FoundLevel level)
{
    switch (level) {
    case FoundLevel::PlainCms:
        return QT_TRANSLATE_NOOP("Wording", "bentuk lama");
    case FoundLevel::B:
        return QT_TRANSLATE_NOOP("Wording", "tanpa penanda waktu");
    case FoundLevel::T:
        return QT_TRANSLATE_NOOP("Wording", "dengan penanda waktu");
    case FoundLevel::LT:
    case FoundLevel::LTA:
        return QT_TRANSLATE_NOOP("Wording", "dengan bukti jangka panjang");
    case FoundLevel::DocumentTimestamp:
        return QT_TRANSLATE_NOOP("Wording", "penanda waktu dokumen");
    }
    return ""; // not reached
}

QString translated(const char* sentence)
{
    return QCoreApplication::translate("Wording", sentence);
}

} // namespace

QString reasonSentence(const Reason& reason)
{
    return filled(translated(reasonTemplate(reason.code)), reason.subject, {});
}

QString verdictSentence(Verdict verdict)
{
    return translated(verdictTemplate(verdict));
}

QString integritySentence(Integrity integrity)
{
    return translated(integrityTemplate(integrity));
}

QString identitySentence(SignerIdentity identity)
{
    return translated(identityTemplate(identity));
}

QString levelPhrase(FoundLevel level)
{
    return translated(levelTemplate(level));
}

QString timeSentence(const SigningTime& time, domain::Zone zone)
{
    const QString sentence = translated(timeKindTemplate(time.kind));
    return time.kind == TimeKind::None ? sentence : sentence.arg(momentText(time.at, zone));
}

QString
certificateSentence(const QString& issuer, const QString& serial, Instant validUntil, domain::Zone zone)
{
    return QCoreApplication::translate("Wording", "Penerbit %1, nomor seri %2, berlaku sampai %3.")
        .arg(issuer.simplified(), serial, momentText(validUntil, zone));
}

QString lackingIssuersSentence()
{
    return QCoreApplication::translate("Wording",
                                       "Sertifikat penerbit tidak ikut dalam kunci ini, jadi pemeriksa di "
                                       "tempat lain mungkin tidak dapat menelusurinya; minta penerbit "
                                       "menyertakannya pada berkas kunci atau token.");
}

} // namespace risalah::wording
