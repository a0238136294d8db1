// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "signing/key_source.h"

#include <memory>

namespace risalah::signing {

/// Opens a key file (.p12, .pfx), of the old kind with RC2 or 3DES too. Fails with KeyFileUnreadable,
/// WrongPassphrase, KeyMissing, CertificateMissing, KeyMismatch (no certificate belongs to a key) or
/// KeyAmbiguous (several keys that may all sign). Whether the certificate may sign today is asked by
/// checkCertificate().
[[nodiscard]] Result<std::unique_ptr<KeySource>> openPkcs12(const QByteArray& file, const Secret& passphrase);

} // namespace risalah::signing
