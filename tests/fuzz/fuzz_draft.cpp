// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/record_bytes.h"
#include "fuzz/fuzz_target.h"

using namespace risalah;

/// The bytes of a recovery file, whose disk may have failed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto record = editing::recordFromBytes(fuzz::bytesOf(data, size)); record) {
        const QByteArray bytes = editing::recordBytes(*record);
        const auto again = editing::recordFromBytes(bytes);
        fuzz::expect(again.has_value() && editing::recordBytes(*again) == bytes,
                     "a draft that was read is written as the same draft");
    }
    return 0;
}
