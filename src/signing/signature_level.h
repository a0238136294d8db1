// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::signing {

/// The baseline levels of PAdES (EN 319 142-1), each with all of the one before: signature; its time stamped;
/// certificates and revocation data inside; a time stamp over the whole file.
enum class SignatureLevel { B, T, LT, LTA };

} // namespace risalah::signing
