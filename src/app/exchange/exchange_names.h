// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/object_reader.h"
#include "domain/meeting_record.h"
#include "domain/office.h"

namespace risalah::app {

/// The fixed words of risalah/1, for reader and writer alike. Never rename one: files of ten years hold them.
inline constexpr const char* kFormat = "risalah/1";

inline constexpr NamedValue<domain::Zone> kZones[] = {
    {"WIB", domain::Zone::Wib}, {"WITA", domain::Zone::Wita}, {"WIT", domain::Zone::Wit}};
inline constexpr NamedValue<domain::Layout> kLayouts[] = {{"notula-2023", domain::Layout::Notula2023},
                                                          {"notulen-2009", domain::Layout::Notulen2009}};
inline constexpr NamedValue<domain::Paper> kPapers[] = {{"a4", domain::Paper::A4}, {"f4", domain::Paper::F4}};
inline constexpr NamedValue<domain::SignatureForm> kSignatureForms[] = {
    {"ink", domain::SignatureForm::Ink}, {"electronic", domain::SignatureForm::Electronic}};
inline constexpr NamedValue<domain::IdentityType> kIdentityTypes[] = {{"none", domain::IdentityType::None},
                                                                      {"NIP", domain::IdentityType::Nip},
                                                                      {"NRP", domain::IdentityType::Nrp}};
inline constexpr NamedValue<domain::Authority> kAuthorities[] = {
    {"", domain::Authority::Definitive},      {"a.n.", domain::Authority::OnBehalf},
    {"u.b.", domain::Authority::ForHim},      {"Plt.", domain::Authority::ActingVacant},
    {"Plh.", domain::Authority::ActingDaily}, {"Pj.", domain::Authority::Caretaker}};
/// Unfilled has no word: the key is left out.
inline constexpr NamedValue<domain::AttendanceStatus> kAttendance[] = {
    {"present", domain::AttendanceStatus::Present}, {"represented", domain::AttendanceStatus::Represented},
    {"excused", domain::AttendanceStatus::Excused}, {"sick", domain::AttendanceStatus::Sick},
    {"duty", domain::AttendanceStatus::Duty},       {"absent", domain::AttendanceStatus::Absent}};
inline constexpr NamedValue<domain::AssigneeStatus> kAssigneeStatuses[] = {
    {"open", domain::AssigneeStatus::Open},
    {"progress", domain::AssigneeStatus::InProgress},
    {"done", domain::AssigneeStatus::Done},
    {"cancelled", domain::AssigneeStatus::Cancelled}};
inline constexpr NamedValue<domain::Priority> kPriorities[] = {{"normal", domain::Priority::Normal},
                                                               {"important", domain::Priority::Important},
                                                               {"urgent", domain::Priority::Urgent}};
inline constexpr NamedValue<domain::ReviewState> kReviews[] = {{"draft", domain::ReviewState::Draft},
                                                               {"submitted", domain::ReviewState::Submitted},
                                                               {"returned", domain::ReviewState::Returned},
                                                               {"ready", domain::ReviewState::Ready}};
inline constexpr NamedValue<domain::MeetingCourse> kCourses[] = {
    {"scheduled", domain::MeetingCourse::Scheduled},
    {"postponed", domain::MeetingCourse::Postponed},
    {"cancelled", domain::MeetingCourse::Cancelled}};
inline constexpr NamedValue<domain::SignatureSlot::Signer> kSigners[] = {
    {"chair", domain::SignatureSlot::Signer::Chair},
    {"secretary", domain::SignatureSlot::Signer::Secretary},
    {"noteTaker", domain::SignatureSlot::Signer::NoteTaker},
    {"other", domain::SignatureSlot::Signer::Other}};
inline constexpr NamedValue<domain::Emphasis> kEmphasisStyles[] = {
    {"bold", {0, 0, true, false}}, {"italic", {0, 0, false, true}}, {"bold-italic", {0, 0, true, true}}};

/// Empty for a value without a word.
template <class T, size_t N>
[[nodiscard]] constexpr const char* nameOf(const NamedValue<T> (&names)[N], T value)
{
    for (const NamedValue<T>& named : names) {
        if (named.value == value) {
            return named.name;
        }
    }
    return "";
}

} // namespace risalah::app
