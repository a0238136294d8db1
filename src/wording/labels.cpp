// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include <QCoreApplication>

namespace risalah::wording {

using namespace domain;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Wording", text);
}

} // namespace

QString label(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Unfilled:
        return words(QT_TRANSLATE_NOOP("Wording", "Belum diisi"));
    case AttendanceStatus::Present:
        return words(QT_TRANSLATE_NOOP("Wording", "Hadir"));
    case AttendanceStatus::Represented:
        return words(QT_TRANSLATE_NOOP("Wording", "Diwakili"));
    case AttendanceStatus::Excused:
        return words(QT_TRANSLATE_NOOP("Wording", "Izin"));
    case AttendanceStatus::Sick:
        return words(QT_TRANSLATE_NOOP("Wording", "Sakit"));
    case AttendanceStatus::Duty:
        return words(QT_TRANSLATE_NOOP("Wording", "Dinas luar"));
    case AttendanceStatus::Absent:
        return words(QT_TRANSLATE_NOOP("Wording", "Tanpa keterangan"));
    }
    return {};
}

QString label(AssigneeStatus status)
{
    switch (status) {
    case AssigneeStatus::Open:
        return words(QT_TRANSLATE_NOOP("Wording", "Belum mulai"));
    case AssigneeStatus::InProgress:
        return words(QT_TRANSLATE_NOOP("Wording", "Berjalan"));
    case AssigneeStatus::Done:
        return words(QT_TRANSLATE_NOOP("Wording", "Selesai"));
    case AssigneeStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("Wording", "Dibatalkan"));
    }
    return {};
}

QString label(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return words(QT_TRANSLATE_NOOP("Wording", "Biasa"));
    case Priority::Important:
        return words(QT_TRANSLATE_NOOP("Wording", "Penting"));
    case Priority::Urgent:
        return words(QT_TRANSLATE_NOOP("Wording", "Segera"));
    }
    return {};
}

QString label(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return words(QT_TRANSLATE_NOOP("Wording", "Draf"));
    case ReviewState::Submitted:
        return words(QT_TRANSLATE_NOOP("Wording", "Diajukan"));
    case ReviewState::Returned:
        return words(QT_TRANSLATE_NOOP("Wording", "Dikembalikan"));
    case ReviewState::Ready:
        return words(QT_TRANSLATE_NOOP("Wording", "Siap"));
    }
    return {};
}

QString label(MeetingCourse course)
{
    switch (course) {
    case MeetingCourse::Scheduled:
        return words(QT_TRANSLATE_NOOP("Wording", "Terjadwal"));
    case MeetingCourse::Postponed:
        return words(QT_TRANSLATE_NOOP("Wording", "Ditunda"));
    case MeetingCourse::Cancelled:
        return words(QT_TRANSLATE_NOOP("Wording", "Dibatalkan"));
    }
    return {};
}

QString label(MeetingPhase phase)
{
    switch (phase) {
    case MeetingPhase::Draft:
        return words(QT_TRANSLATE_NOOP("Wording", "Draf"));
    case MeetingPhase::Finalised:
        return words(QT_TRANSLATE_NOOP("Wording", "Ditetapkan"));
    case MeetingPhase::Correcting:
        return words(QT_TRANSLATE_NOOP("Wording", "Dalam perubahan"));
    }
    return {};
}

QString label(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::National:
        return words(QT_TRANSLATE_NOOP("Wording", "Libur nasional"));
    case HolidayKind::JointLeave:
        return words(QT_TRANSLATE_NOOP("Wording", "Cuti bersama"));
    case HolidayKind::PollingDay:
        return words(QT_TRANSLATE_NOOP("Wording", "Hari pemungutan suara"));
    case HolidayKind::OfficeOwn:
        return words(QT_TRANSLATE_NOOP("Wording", "Libur kantor"));
    }
    return {};
}

QString label(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return words(QT_TRANSLATE_NOOP("Wording", "Wajib dilengkapi"));
    case Severity::Warns:
        return words(QT_TRANSLATE_NOOP("Wording", "Peringatan"));
    }
    return {};
}

QString label(IdentityType type)
{
    switch (type) {
    case IdentityType::None:
        return words(QT_TRANSLATE_NOOP("Wording", "Tidak ada"));
    case IdentityType::Nip:
        return words(QT_TRANSLATE_NOOP("Wording", "NIP"));
    case IdentityType::Nrp:
        return words(QT_TRANSLATE_NOOP("Wording", "NRP"));
    }
    return {};
}

QString label(Layout layout)
{
    switch (layout) {
    case Layout::Notula2023:
        return words(QT_TRANSLATE_NOOP("Wording", "Notula (Permendagri 1/2023)"));
    case Layout::Notulen2009:
        return words(QT_TRANSLATE_NOOP("Wording", "Notulen (Permendagri 54/2009)"));
    }
    return {};
}

QString shortLabel(Layout layout)
{
    switch (layout) {
    case Layout::Notula2023:
        return words(QT_TRANSLATE_NOOP("Wording", "Notula 2023"));
    case Layout::Notulen2009:
        return words(QT_TRANSLATE_NOOP("Wording", "Notulen 2009"));
    }
    return {};
}

QString shortLabel(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QStringLiteral("A4");
    case Paper::F4:
        return QStringLiteral("F4");
    }
    return {};
}

QString label(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return words(QT_TRANSLATE_NOOP("Wording", "A4 (210 × 297 mm)"));
    case Paper::F4:
        return words(QT_TRANSLATE_NOOP("Wording", "F4 (215 × 330 mm)"));
    }
    return {};
}

QString label(NumberState state)
{
    switch (state) {
    case NumberState::Reserved:
        return words(QT_TRANSLATE_NOOP("Wording", "Dicadangkan"));
    case NumberState::Issued:
        return words(QT_TRANSLATE_NOOP("Wording", "Terbit"));
    case NumberState::Void:
        return words(QT_TRANSLATE_NOOP("Wording", "Dibatalkan"));
    }
    return {};
}

QString label(NumberSeries series)
{
    switch (series) {
    case NumberSeries::Meeting:
        return words(QT_TRANSLATE_NOOP("Wording", "Rapat"));
    case NumberSeries::Resolution:
        return words(QT_TRANSLATE_NOOP("Wording", "Keputusan"));
    }
    return {};
}

QString label(SignatureForm form)
{
    switch (form) {
    case SignatureForm::Ink:
        return words(QT_TRANSLATE_NOOP("Wording", "Tanda tangan basah"));
    case SignatureForm::Electronic:
        return words(QT_TRANSLATE_NOOP("Wording", "Tanda tangan elektronik"));
    }
    return {};
}

QString label(SignatureSource source)
{
    switch (source) {
    case SignatureSource::Pkcs12:
        return words(QT_TRANSLATE_NOOP("Wording", "Berkas sertifikat"));
    case SignatureSource::Token:
        return words(QT_TRANSLATE_NOOP("Wording", "Token"));
    case SignatureSource::Gateway:
        return words(QT_TRANSLATE_NOOP("Wording", "Layanan BSrE"));
    }
    return {};
}

QString label(TimestampPolicy policy)
{
    switch (policy) {
    case TimestampPolicy::Required:
        return words(QT_TRANSLATE_NOOP("Wording", "Jangan tandatangani"));
    case TimestampPolicy::IfReachable:
        return words(QT_TRANSLATE_NOOP("Wording", "Tandatangani tanpa penanda waktu"));
    }
    return {};
}

QString label(GatewayMark mark)
{
    switch (mark) {
    case GatewayMark::Invisible:
        return words(QT_TRANSLATE_NOOP("Wording", "Tersembunyi"));
    case GatewayMark::Anchor:
        return words(QT_TRANSLATE_NOOP("Wording", "Pada karakter penanda"));
    case GatewayMark::Coordinates:
        return words(QT_TRANSLATE_NOOP("Wording", "Pada kolomnya"));
    }
    return {};
}

QString label(GatewayOrigin origin)
{
    switch (origin) {
    case GatewayOrigin::BottomLeft:
        return words(QT_TRANSLATE_NOOP("Wording", "Kiri bawah halaman"));
    case GatewayOrigin::TopLeft:
        return words(QT_TRANSLATE_NOOP("Wording", "Kiri atas halaman"));
    }
    return {};
}

QString label(GatewayExtent extent)
{
    switch (extent) {
    case GatewayExtent::Size:
        return words(QT_TRANSLATE_NOOP("Wording", "Lebar dan tinggi"));
    case GatewayExtent::OppositeCorner:
        return words(QT_TRANSLATE_NOOP("Wording", "Sudut seberang"));
    }
    return {};
}

QString reviewTurn(domain::ReviewState state)
{
    switch (state) {
    case domain::ReviewState::Draft:
    case domain::ReviewState::Returned:
        return QCoreApplication::translate("Wording", "Giliran notulis");
    case domain::ReviewState::Submitted:
        return QCoreApplication::translate("Wording", "Giliran pejabat penelaah");
    case domain::ReviewState::Ready:
        return QCoreApplication::translate("Wording", "Siap ditandatangani");
    }
    return {};
}

} // namespace risalah::wording
