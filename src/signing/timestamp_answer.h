// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "signing/der.h"

#include <QByteArray>

namespace risalah::signing {

/// The token in a time stamping service's answer to this request, if it is as it must be. Fails with
/// TsaRefused, TsaAnswerInvalid or TsaClockDiffers, without a subject.
[[nodiscard]] Result<QByteArray> checkedToken(const QByteArray& answer, TS_REQ* request, Instant now);

} // namespace risalah::signing
