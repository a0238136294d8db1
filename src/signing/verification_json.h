// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/verifier.h"

#include <QByteArray>

#include <optional>

namespace risalah::signing {

// What goes between a program and the inspector it starts. Both are of one build, so codes travel as numbers;
// what comes back is still read like anybody's file, for the inspector has read a hostile one.

[[nodiscard]] QByteArray toBytes(const VerifyRequest& request);
[[nodiscard]] std::optional<VerifyRequest> requestFromBytes(const QByteArray& bytes);

/// One JSON object.
[[nodiscard]] QByteArray toJson(const Result<Verification>& answer);
/// nullopt when it is no whole answer.
[[nodiscard]] std::optional<Result<Verification>> answerFromJson(const QByteArray& json);

} // namespace risalah::signing
