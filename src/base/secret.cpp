// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace risalah {

namespace {

/// Shared data belongs to somebody else, who would lose it; it is only let go.
template <class Text> void wipeOwn(Text& text)
{
    if (text.isDetached()) {
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(*text.data()));
    }
    text.clear();
}

} // namespace

void wipeMemory(void* memory, std::size_t size)
{
    // A call through a volatile pointer may do anything, so the compiler has to make it.
    static void* (*const volatile fill)(void*, int, std::size_t) = &std::memset;
    if (size > 0) {
        fill(memory, 0, size);
    }
}

Secret::Secret(QString&& text) : Secret(text.toUtf8())
{
    wipeOwn(text);
}

Secret::Secret(QByteArray&& utf8)
    : Secret(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())))
{
    wipeOwn(utf8);
}

Secret::Secret(std::string_view utf8)
    : m_bytes(std::make_unique<char[]>(utf8.size() + 1)), m_size(utf8.size())
{
    utf8.copy(m_bytes.get(), m_size);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

std::string_view Secret::bytes() const
{
    return m_bytes ? std::string_view(m_bytes.get(), m_size) : std::string_view("");
}

Secret Secret::copy() const
{
    return Secret(bytes());
}

void Secret::wipe()
{
    if (m_bytes) {
        wipeMemory(m_bytes.get(), m_size);
    }
    m_bytes.reset();
    m_size = 0;
}

void forbidCrashFiles()
{
#ifdef Q_OS_UNIX
    // One byte, not none: with none the kernel still hands the memory to a program that collects crashes.
    const rlimit least{1, 1};
    setrlimit(RLIMIT_CORE, &least);
#endif
}

} // namespace risalah
