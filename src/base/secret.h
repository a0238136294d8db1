// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <string_view>

namespace risalah {

/// A passphrase, PIN or password as UTF-8. Moves only, wipes its bytes when it ends, and has no way into a
/// log, a message or a comparison; what it was made from is wiped too, as far as nobody else shares it.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString&& text);
    explicit Secret(QByteArray&& utf8);
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// For the one call that needs the bytes, which end with a NUL that does not count; never keep them.
    [[nodiscard]] std::string_view bytes() const;
    /// A second owner has to be wanted.
    [[nodiscard]] Secret copy() const;

private:
    explicit Secret(std::string_view utf8);
    void wipe();

    std::unique_ptr<char[]> m_bytes; // of a fixed place: a string that grows leaves copies behind
    std::size_t m_size = 0;
};

/// From now on no crash file of this process is written: it would hold what Secret guards.
void forbidCrashFiles();

/// Overwrites memory in a way that no optimiser takes out.
void wipeMemory(void* memory, std::size_t size);

} // namespace risalah
