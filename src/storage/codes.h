// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/meeting.h"
#include "domain/minutes_document.h"
#include "domain/office.h"
#include "domain/signing_settings.h"
#include "domain/working_calendar.h"
#include "storage/search_index.h"

#include <QString>

#include <vector>

namespace risalah::storage {

/// The word an enumeration's value has in the register. The tables' CHECKs allow exactly these.
[[nodiscard]] QString codeOf(domain::Zone value);
[[nodiscard]] QString codeOf(domain::Layout value);
[[nodiscard]] QString codeOf(domain::Paper value);
[[nodiscard]] QString codeOf(domain::IdentityType value);
[[nodiscard]] QString codeOf(domain::Authority value);
[[nodiscard]] QString codeOf(domain::HolidayKind value);
[[nodiscard]] QString codeOf(domain::AttendanceStatus value);
[[nodiscard]] QString codeOf(domain::ReviewState value);
[[nodiscard]] QString codeOf(domain::MeetingCourse value);
[[nodiscard]] QString codeOf(domain::MeetingPhase value);
[[nodiscard]] QString codeOf(domain::SignatureSlot::Signer value);
[[nodiscard]] QString codeOf(domain::Priority value);
[[nodiscard]] QString codeOf(domain::AssigneeStatus value);
[[nodiscard]] QString codeOf(domain::NumberState value);
[[nodiscard]] QString codeOf(domain::NumberSeries value);
[[nodiscard]] QString codeOf(domain::SignatureForm value);
[[nodiscard]] QString codeOf(domain::TimestampPolicy value);
[[nodiscard]] QString codeOf(domain::GatewayVersion value);
[[nodiscard]] QString codeOf(domain::GatewayMark value);
[[nodiscard]] QString codeOf(domain::GatewayOrigin value);
[[nodiscard]] QString codeOf(domain::GatewayExtent value);
[[nodiscard]] QString codeOf(domain::SignatureSource value);
[[nodiscard]] QString codeOf(FoundLevel value);
[[nodiscard]] QString codeOf(SearchKind value);
/// "0+5b 12+4bi".
[[nodiscard]] QString codeOf(const std::vector<domain::Emphasis>& emphasis);

/// False when the word is none of the enumeration's; `value` then keeps what it was.
[[nodiscard]] bool readCode(const QString& code, domain::Zone& value);
[[nodiscard]] bool readCode(const QString& code, domain::Layout& value);
[[nodiscard]] bool readCode(const QString& code, domain::Paper& value);
[[nodiscard]] bool readCode(const QString& code, domain::IdentityType& value);
[[nodiscard]] bool readCode(const QString& code, domain::Authority& value);
[[nodiscard]] bool readCode(const QString& code, domain::HolidayKind& value);
[[nodiscard]] bool readCode(const QString& code, domain::AttendanceStatus& value);
[[nodiscard]] bool readCode(const QString& code, domain::ReviewState& value);
[[nodiscard]] bool readCode(const QString& code, domain::MeetingCourse& value);
[[nodiscard]] bool readCode(const QString& code, domain::MeetingPhase& value);
[[nodiscard]] bool readCode(const QString& code, domain::SignatureSlot::Signer& value);
[[nodiscard]] bool readCode(const QString& code, domain::Priority& value);
[[nodiscard]] bool readCode(const QString& code, domain::AssigneeStatus& value);
[[nodiscard]] bool readCode(const QString& code, domain::NumberState& value);
[[nodiscard]] bool readCode(const QString& code, domain::NumberSeries& value);
[[nodiscard]] bool readCode(const QString& code, domain::SignatureForm& value);
[[nodiscard]] bool readCode(const QString& code, domain::TimestampPolicy& value);
[[nodiscard]] bool readCode(const QString& code, domain::GatewayVersion& value);
[[nodiscard]] bool readCode(const QString& code, domain::GatewayMark& value);
[[nodiscard]] bool readCode(const QString& code, domain::GatewayOrigin& value);
[[nodiscard]] bool readCode(const QString& code, domain::GatewayExtent& value);
[[nodiscard]] bool readCode(const QString& code, domain::SignatureSource& value);
[[nodiscard]] bool readCode(const QString& code, FoundLevel& value);
[[nodiscard]] bool readCode(const QString& code, SearchKind& value);
[[nodiscard]] bool readCode(const QString& code, std::vector<domain::Emphasis>& value);

} // namespace risalah::storage
