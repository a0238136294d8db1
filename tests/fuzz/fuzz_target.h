// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// One reader under fire. Under the preset `fuzz` libFuzzer calls it with bytes of its own making; in all
/// other builds replay.cpp calls it with the files of corpus/.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace risalah::fuzz {

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// What holds for every input. Ends the program, so that libFuzzer keeps the input.
inline void expect(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

} // namespace risalah::fuzz
