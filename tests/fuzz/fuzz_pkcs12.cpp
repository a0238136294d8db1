// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "signing/pkcs12_key.h"

using namespace risalah;

/// Key files of every age; the seeds open with the same passphrase.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto key = signing::openPkcs12(fuzz::bytesOf(data, size), Secret(QByteArray("rahasia")));
    if (key) {
        fuzz::expect(!(*key)->certificate().isEmpty(), "a key comes with its certificate");
        const auto signature = (*key)->sign("notula");
        fuzz::expect(!signature || !signature->value.isEmpty(), "a signature is no empty one");
    }
    return 0;
}
