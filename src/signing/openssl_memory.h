// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::signing {

/// From now on OpenSSL's memory is wiped when it is freed: the key derivation of PKCS#12 (OpenSSL 3.0 to 3.5)
/// frees a work buffer with the passphrase in it as it is. Before OpenSSL's first use; false when it is too
/// late.
bool wipeWhatOpensslFrees() noexcept;

} // namespace risalah::signing
