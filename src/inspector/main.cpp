// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/limits.h"
#include "signing/verification_json.h"

#include <QFile>

#include <openssl/crypto.h>

#include <cstdio>

using namespace risalah;

/// A request on standard input, the answer on standard output; see signing/verification_json.h.
int main()
{
    // Before files are out of reach: OpenSSL loads what it needs on first use, and no configuration of the
    // computer shall change what counts as a signature.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_ADD_ALL_DIGESTS
                            | OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS,
                        nullptr);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    QByteArray bytes = input.readAll();
    inspector::limitThisProcess(bytes.size());
    auto request = signing::requestFromBytes(bytes);
    bytes.clear();
    if (!request) {
        return 1;
    }
    const QByteArray answer = signing::toJson(signing::verifyPdf(*request));
    return output.write(answer) == answer.size() && output.flush() ? 0 : 1;
}
