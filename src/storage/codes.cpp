// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/codes.h"

#include "base/expects.h"

#include <QRegularExpression>
#include <QStringList>

#include <span>

namespace risalah::storage {

namespace {

template <class E> struct Code {
    E value;
    const char16_t* text;
};

constexpr Code<domain::Zone> kZoneCodes[] = {
    {domain::Zone::Wib, u"WIB"},
    {domain::Zone::Wita, u"WITA"},
    {domain::Zone::Wit, u"WIT"},
};
constexpr Code<domain::Layout> kLayoutCodes[] = {
    {domain::Layout::Notula2023, u"notula-2023"},
    {domain::Layout::Notulen2009, u"notulen-2009"},
};
constexpr Code<domain::Paper> kPaperCodes[] = {
    {domain::Paper::A4, u"a4"},
    {domain::Paper::F4, u"f4"},
};
constexpr Code<domain::IdentityType> kIdentityTypeCodes[] = {
    {domain::IdentityType::None, u"none"},
    {domain::IdentityType::Nip, u"NIP"},
    {domain::IdentityType::Nrp, u"NRP"},
};
constexpr Code<domain::Authority> kAuthorityCodes[] = {
    {domain::Authority::Definitive, u""},      {domain::Authority::OnBehalf, u"a.n."},
    {domain::Authority::ForHim, u"u.b."},      {domain::Authority::ActingVacant, u"Plt."},
    {domain::Authority::ActingDaily, u"Plh."}, {domain::Authority::Caretaker, u"Pj."},
};
constexpr Code<domain::HolidayKind> kHolidayKindCodes[] = {
    {domain::HolidayKind::National, u"national"},
    {domain::HolidayKind::JointLeave, u"joint-leave"},
    {domain::HolidayKind::PollingDay, u"polling-day"},
    {domain::HolidayKind::OfficeOwn, u"office-own"},
};
constexpr Code<domain::AttendanceStatus> kAttendanceStatusCodes[] = {
    {domain::AttendanceStatus::Unfilled, u"unfilled"},
    {domain::AttendanceStatus::Present, u"present"},
    {domain::AttendanceStatus::Represented, u"represented"},
    {domain::AttendanceStatus::Excused, u"excused"},
    {domain::AttendanceStatus::Sick, u"sick"},
    {domain::AttendanceStatus::Duty, u"duty"},
    {domain::AttendanceStatus::Absent, u"absent"},
};
constexpr Code<domain::ReviewState> kReviewStateCodes[] = {
    {domain::ReviewState::Draft, u"draft"},
    {domain::ReviewState::Submitted, u"submitted"},
    {domain::ReviewState::Returned, u"returned"},
    {domain::ReviewState::Ready, u"ready"},
};
constexpr Code<domain::MeetingCourse> kMeetingCourseCodes[] = {
    {domain::MeetingCourse::Scheduled, u"scheduled"},
    {domain::MeetingCourse::Postponed, u"postponed"},
    {domain::MeetingCourse::Cancelled, u"cancelled"},
};
constexpr Code<domain::MeetingPhase> kMeetingPhaseCodes[] = {
    {domain::MeetingPhase::Draft, u"draft"},
    {domain::MeetingPhase::Finalised, u"finalised"},
    {domain::MeetingPhase::Correcting, u"correcting"},
};
constexpr Code<domain::SignatureSlot::Signer> kSignatureSlotSignerCodes[] = {
    {domain::SignatureSlot::Signer::Chair, u"chair"},
    {domain::SignatureSlot::Signer::Secretary, u"secretary"},
    {domain::SignatureSlot::Signer::NoteTaker, u"note-taker"},
    {domain::SignatureSlot::Signer::Other, u"other"},
};
constexpr Code<domain::Priority> kPriorityCodes[] = {
    {domain::Priority::Normal, u"normal"},
    {domain::Priority::Important, u"important"},
    {domain::Priority::Urgent, u"urgent"},
};
constexpr Code<domain::AssigneeStatus> kAssigneeStatusCodes[] = {
    {domain::AssigneeStatus::Open, u"open"},
    {domain::AssigneeStatus::InProgress, u"progress"},
    {domain::AssigneeStatus::Done, u"done"},
    {domain::AssigneeStatus::Cancelled, u"cancelled"},
};
constexpr Code<domain::NumberState> kNumberStateCodes[] = {
    {domain::NumberState::Reserved, u"reserved"},
    {domain::NumberState::Issued, u"issued"},
    {domain::NumberState::Void, u"void"},
};
constexpr Code<domain::NumberSeries> kNumberSeriesCodes[] = {
    {domain::NumberSeries::Meeting, u"meeting"},
    {domain::NumberSeries::Resolution, u"resolution"},
};
constexpr Code<domain::SignatureForm> kSignatureFormCodes[] = {
    {domain::SignatureForm::Ink, u"ink"},
    {domain::SignatureForm::Electronic, u"electronic"},
};
constexpr Code<domain::TimestampPolicy> kTimestampPolicyCodes[] = {
    {domain::TimestampPolicy::Required, u"required"},
    {domain::TimestampPolicy::IfReachable, u"if-reachable"},
};
constexpr Code<domain::GatewayVersion> kGatewayVersionCodes[] = {
    {domain::GatewayVersion::V1, u"v1"},
    {domain::GatewayVersion::V2, u"v2"},
};
constexpr Code<domain::GatewayMark> kGatewayMarkCodes[] = {
    {domain::GatewayMark::Invisible, u"invisible"},
    {domain::GatewayMark::Anchor, u"anchor"},
    {domain::GatewayMark::Coordinates, u"coordinates"},
};
constexpr Code<domain::GatewayOrigin> kGatewayOriginCodes[] = {
    {domain::GatewayOrigin::BottomLeft, u"bottom-left"},
    {domain::GatewayOrigin::TopLeft, u"top-left"},
};
constexpr Code<domain::GatewayExtent> kGatewayExtentCodes[] = {
    {domain::GatewayExtent::Size, u"size"},
    {domain::GatewayExtent::OppositeCorner, u"opposite-corner"},
};
constexpr Code<domain::SignatureSource> kSignatureSourceCodes[] = {
    {domain::SignatureSource::Pkcs12, u"p12"},
    {domain::SignatureSource::Token, u"token"},
    {domain::SignatureSource::Gateway, u"bsre"},
};
constexpr Code<FoundLevel> kSignatureLevelCodes[] = {
    {FoundLevel::PlainCms, u"cms"}, {FoundLevel::B, u"b"},     {FoundLevel::T, u"t"},
    {FoundLevel::LT, u"lt"},        {FoundLevel::LTA, u"lta"},
};
constexpr Code<SearchKind> kSearchKindCodes[] = {
    {SearchKind::Meeting, u"meeting"},  {SearchKind::Attendance, u"attendance"},
    {SearchKind::Point, u"point"},      {SearchKind::Resolution, u"resolution"},
    {SearchKind::Action, u"action"},    {SearchKind::Person, u"person"},
    {SearchKind::OrgUnit, u"org-unit"},
};

template <class E> QString find(std::span<const Code<E>> codes, E value)
{
    for (const Code<E>& code : codes) {
        if (code.value == value) {
            return QString::fromUtf16(code.text);
        }
    }
    expectationFailed("every value has a code", __FILE__, __LINE__);
}

template <class E> bool find(std::span<const Code<E>> codes, const QString& text, E& value)
{
    for (const Code<E>& code : codes) {
        if (text == QStringView(code.text)) {
            value = code.value;
            return true;
        }
    }
    return false;
}

} // namespace

QString codeOf(domain::Zone value)
{
    return find<domain::Zone>(kZoneCodes, value);
}

QString codeOf(domain::Layout value)
{
    return find<domain::Layout>(kLayoutCodes, value);
}

QString codeOf(domain::Paper value)
{
    return find<domain::Paper>(kPaperCodes, value);
}

QString codeOf(domain::IdentityType value)
{
    return find<domain::IdentityType>(kIdentityTypeCodes, value);
}

QString codeOf(domain::Authority value)
{
    return find<domain::Authority>(kAuthorityCodes, value);
}

QString codeOf(domain::HolidayKind value)
{
    return find<domain::HolidayKind>(kHolidayKindCodes, value);
}

QString codeOf(domain::AttendanceStatus value)
{
    return find<domain::AttendanceStatus>(kAttendanceStatusCodes, value);
}

QString codeOf(domain::ReviewState value)
{
    return find<domain::ReviewState>(kReviewStateCodes, value);
}

QString codeOf(domain::MeetingCourse value)
{
    return find<domain::MeetingCourse>(kMeetingCourseCodes, value);
}

QString codeOf(domain::MeetingPhase value)
{
    return find<domain::MeetingPhase>(kMeetingPhaseCodes, value);
}

QString codeOf(domain::SignatureSlot::Signer value)
{
    return find<domain::SignatureSlot::Signer>(kSignatureSlotSignerCodes, value);
}

QString codeOf(domain::Priority value)
{
    return find<domain::Priority>(kPriorityCodes, value);
}

QString codeOf(domain::AssigneeStatus value)
{
    return find<domain::AssigneeStatus>(kAssigneeStatusCodes, value);
}

QString codeOf(domain::NumberState value)
{
    return find<domain::NumberState>(kNumberStateCodes, value);
}

QString codeOf(domain::NumberSeries value)
{
    return find<domain::NumberSeries>(kNumberSeriesCodes, value);
}

QString codeOf(domain::SignatureForm value)
{
    return find<domain::SignatureForm>(kSignatureFormCodes, value);
}

QString codeOf(domain::TimestampPolicy value)
{
    return find<domain::TimestampPolicy>(kTimestampPolicyCodes, value);
}

QString codeOf(domain::GatewayVersion value)
{
    return find<domain::GatewayVersion>(kGatewayVersionCodes, value);
}

QString codeOf(domain::GatewayMark value)
{
    return find<domain::GatewayMark>(kGatewayMarkCodes, value);
}

QString codeOf(domain::GatewayOrigin value)
{
    return find<domain::GatewayOrigin>(kGatewayOriginCodes, value);
}

QString codeOf(domain::GatewayExtent value)
{
    return find<domain::GatewayExtent>(kGatewayExtentCodes, value);
}

QString codeOf(domain::SignatureSource value)
{
    return find<domain::SignatureSource>(kSignatureSourceCodes, value);
}

QString codeOf(FoundLevel value)
{
    return find<FoundLevel>(kSignatureLevelCodes, value);
}

QString codeOf(SearchKind value)
{
    return find<SearchKind>(kSearchKindCodes, value);
}

bool readCode(const QString& code, domain::Zone& value)
{
    return find<domain::Zone>(kZoneCodes, code, value);
}

bool readCode(const QString& code, domain::Layout& value)
{
    return find<domain::Layout>(kLayoutCodes, code, value);
}

bool readCode(const QString& code, domain::Paper& value)
{
    return find<domain::Paper>(kPaperCodes, code, value);
}

bool readCode(const QString& code, domain::IdentityType& value)
{
    return find<domain::IdentityType>(kIdentityTypeCodes, code, value);
}

bool readCode(const QString& code, domain::Authority& value)
{
    return find<domain::Authority>(kAuthorityCodes, code, value);
}

bool readCode(const QString& code, domain::HolidayKind& value)
{
    return find<domain::HolidayKind>(kHolidayKindCodes, code, value);
}

bool readCode(const QString& code, domain::AttendanceStatus& value)
{
    return find<domain::AttendanceStatus>(kAttendanceStatusCodes, code, value);
}

bool readCode(const QString& code, domain::ReviewState& value)
{
    return find<domain::ReviewState>(kReviewStateCodes, code, value);
}

bool readCode(const QString& code, domain::MeetingCourse& value)
{
    return find<domain::MeetingCourse>(kMeetingCourseCodes, code, value);
}

bool readCode(const QString& code, domain::MeetingPhase& value)
{
    return find<domain::MeetingPhase>(kMeetingPhaseCodes, code, value);
}

bool readCode(const QString& code, domain::SignatureSlot::Signer& value)
{
    return find<domain::SignatureSlot::Signer>(kSignatureSlotSignerCodes, code, value);
}

bool readCode(const QString& code, domain::Priority& value)
{
    return find<domain::Priority>(kPriorityCodes, code, value);
}

bool readCode(const QString& code, domain::AssigneeStatus& value)
{
    return find<domain::AssigneeStatus>(kAssigneeStatusCodes, code, value);
}

bool readCode(const QString& code, domain::NumberState& value)
{
    return find<domain::NumberState>(kNumberStateCodes, code, value);
}

bool readCode(const QString& code, domain::NumberSeries& value)
{
    return find<domain::NumberSeries>(kNumberSeriesCodes, code, value);
}

bool readCode(const QString& code, domain::SignatureForm& value)
{
    return find<domain::SignatureForm>(kSignatureFormCodes, code, value);
}

bool readCode(const QString& code, domain::TimestampPolicy& value)
{
    return find<domain::TimestampPolicy>(kTimestampPolicyCodes, code, value);
}

bool readCode(const QString& code, domain::GatewayVersion& value)
{
    return find<domain::GatewayVersion>(kGatewayVersionCodes, code, value);
}

bool readCode(const QString& code, domain::GatewayMark& value)
{
    return find<domain::GatewayMark>(kGatewayMarkCodes, code, value);
}

bool readCode(const QString& code, domain::GatewayOrigin& value)
{
    return find<domain::GatewayOrigin>(kGatewayOriginCodes, code, value);
}

bool readCode(const QString& code, domain::GatewayExtent& value)
{
    return find<domain::GatewayExtent>(kGatewayExtentCodes, code, value);
}

bool readCode(const QString& code, domain::SignatureSource& value)
{
    return find<domain::SignatureSource>(kSignatureSourceCodes, code, value);
}

bool readCode(const QString& code, FoundLevel& value)
{
    return find<FoundLevel>(kSignatureLevelCodes, code, value);
}

bool readCode(const QString& code, SearchKind& value)
{
    return find<SearchKind>(kSearchKindCodes, code, value);
}

QString codeOf(const std::vector<domain::Emphasis>& emphasis)
{
    QStringList parts;
    for (const domain::Emphasis& part : emphasis) {
        parts.append(QString::number(part.from) + u'+' + QString::number(part.length)
                     + (part.bold ? QStringLiteral("b") : QString())
                     + (part.italic ? QStringLiteral("i") : QString()));
    }
    return parts.join(u' ');
}

bool readCode(const QString& code, std::vector<domain::Emphasis>& value)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{1,9})\\+(\\d{1,9})(b?)(i?)\\z"));
    std::vector<domain::Emphasis> read;
    for (const QString& part : code.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(part);
        if (!match.hasMatch()) {
            return false;
        }
        read.push_back({match.captured(1).toInt(), match.captured(2).toInt(), !match.captured(3).isEmpty(),
                        !match.captured(4).isEmpty()});
    }
    value = std::move(read);
    return true;
}

} // namespace risalah::storage
