// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace risalah::app {

/// Passwords of this account: of the office's gateway and of a PostgreSQL register. A signer's passphrase is
/// never kept. Where there is no safe place, nothing is kept and the password is asked each time.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    /// nullopt when nothing is kept under this name; SecretStoreUnavailable when there is no safe place.
    [[nodiscard]] virtual Result<std::optional<Secret>> read(const QString& name) = 0;
    [[nodiscard]] virtual Result<void> write(const QString& name, const Secret& secret) = 0;
    /// Removing what is not there is no failure.
    [[nodiscard]] virtual Result<void> remove(const QString& name) = 0;
};

/// Where the password of this gateway account, of this PostgreSQL register is kept.
[[nodiscard]] QString gatewaySecretName(const QString& url, const QString& user);
[[nodiscard]] QString registerSecretName(const QString& location);

/// The keychain of the desktop (Secret Service, KWallet, Windows, macOS), never a plain file. Blocks, for
/// `unlockTime` at most: the desktop may ask the user to unlock it first. What was to be kept may be kept
/// later all the same.
[[nodiscard]] std::unique_ptr<SecretStore>
makeKeychainStore(std::chrono::milliseconds unlockTime = std::chrono::seconds(60));

/// For tests: forgets with the program.
class MemorySecretStore final : public SecretStore {
public:
    [[nodiscard]] Result<std::optional<Secret>> read(const QString& name) override;
    [[nodiscard]] Result<void> write(const QString& name, const Secret& secret) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    /// From now on as on a computer without a keychain.
    void breakDown() { m_isBroken = true; }

private:
    std::mutex m_mutex;
    std::map<QString, Secret> m_secrets;
    bool m_isBroken = false;
};

} // namespace risalah::app
