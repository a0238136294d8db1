// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/openssl_memory.h"

#include "base/secret.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace risalah::signing {

namespace {

/// Before each block stands its size, which free() is not told.
struct alignas(std::max_align_t) Header {
    std::size_t size;
};

Header* headerOf(void* block)
{
    return static_cast<Header*>(block) - 1;
}

void* allocate(std::size_t size, const char*, int)
{
    if (size == 0 || size > SIZE_MAX - sizeof(Header)) {
        return nullptr;
    }
    auto* header = static_cast<Header*>(std::malloc(sizeof(Header) + size));
    if (header == nullptr) {
        return nullptr;
    }
    header->size = size;
    return header + 1;
}

void release(void* block, const char*, int)
{
    if (block != nullptr) {
        wipeMemory(block, headerOf(block)->size);
        std::free(headerOf(block));
    }
}

/// Always a new block: realloc() would leave the old one behind as it is.
void* resize(void* block, std::size_t size, const char* file, int line)
{
    void* larger = allocate(size, file, line);
    if (block != nullptr && larger != nullptr) {
        std::memcpy(larger, block, std::min(size, headerOf(block)->size));
    }
    if (larger != nullptr || size == 0) {
        release(block, file, line);
    }
    return larger;
}

} // namespace

bool wipeWhatOpensslFrees() noexcept
{
    return CRYPTO_set_mem_functions(&allocate, &resize, &release) == 1;
}

} // namespace risalah::signing
