// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah {

/// What a signature carries, from the weakest. DocumentTimestamp is none of a person.
enum class FoundLevel { PlainCms, B, T, LT, LTA, DocumentTimestamp };

} // namespace risalah
