// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_store.h"

#include "storage/register_location.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>
#include <QTimer>
#include <QUrl>

#include <thread>

namespace risalah::app {

namespace {

constexpr int kUnlockTimeMs = 60000; ///< the desktop may ask the user to unlock the keychain first
const QString kService = QStringLiteral("Risalah");

/// Runs a job in a thread of its own until it is done: the callers have no event loop, or must not have
/// others' events handled in between.
template <class Job, class Prepare, class Use> void runJob(const Prepare& prepare, const Use& use)
{
    std::thread([&] {
        Job job(kService);
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        prepare(job);
        QEventLoop loop;
        bool isDone = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            isDone = true;
            loop.quit();
        });
        QTimer::singleShot(kUnlockTimeMs, &loop, &QEventLoop::quit);
        job.start();
        if (!isDone) {
            loop.exec();
        }
        use(job, isDone);
    }).join();
}

Result<void> verdict(const QKeychain::Job& job, bool isDone)
{
    if (!isDone) {
        return fail(ErrorCode::SecretStoreUnavailable, {}, {}, QStringLiteral("timeout"));
    }
    if (job.error() != QKeychain::NoError) {
        return fail(ErrorCode::SecretStoreUnavailable, {}, {}, job.errorString());
    }
    return {};
}

class KeychainStore final : public SecretStore {
public:
    Result<std::optional<Secret>> read(const QString& name) override
    {
        Result<std::optional<Secret>> found = fail(ErrorCode::SecretStoreUnavailable);
        runJob<QKeychain::ReadPasswordJob>([&name](auto& job) { job.setKey(name); },
                                           [&found](auto& job, bool isDone) {
                                               if (isDone && job.error() == QKeychain::EntryNotFound) {
                                                   found = std::optional<Secret>();
                                               } else if (const auto done = verdict(job, isDone); !done) {
                                                   found = forwardError(done);
                                               } else {
                                                   found = std::optional<Secret>(Secret(job.binaryData()));
                                               }
                                           });
        return found;
    }

    Result<void> write(const QString& name, const Secret& secret) override
    {
        Result<void> done;
        runJob<QKeychain::WritePasswordJob>(
            [&](auto& job) {
                job.setKey(name);
                const std::string_view bytes = secret.bytes();
                job.setBinaryData(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
            },
            [&done](auto& job, bool isDone) { done = verdict(job, isDone); });
        return done;
    }

    Result<void> remove(const QString& name) override
    {
        Result<void> done;
        runJob<QKeychain::DeletePasswordJob>([&name](auto& job) { job.setKey(name); },
                                             [&done](auto& job, bool isDone) {
                                                 if (!isDone || job.error() != QKeychain::EntryNotFound) {
                                                     done = verdict(job, isDone);
                                                 }
                                             });
        return done;
    }
};

} // namespace

QString gatewaySecretName(const QString& url, const QString& user)
{
    return QStringLiteral("bsre %1@%2").arg(user, url);
}

QString registerSecretName(const QString& location)
{
    const auto parsed = storage::RegisterLocation::parse(location);
    return QStringLiteral("register %1").arg(parsed ? parsed->toString() : location);
}

std::unique_ptr<SecretStore> makeKeychainStore()
{
    return std::make_unique<KeychainStore>();
}

Result<std::optional<Secret>> MemorySecretStore::read(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    if (m_isBroken) {
        return fail(ErrorCode::SecretStoreUnavailable);
    }
    const auto found = m_secrets.find(name);
    return found == m_secrets.end() ? std::optional<Secret>() : std::optional<Secret>(found->second.copy());
}

Result<void> MemorySecretStore::write(const QString& name, const Secret& secret)
{
    const std::lock_guard lock(m_mutex);
    if (m_isBroken) {
        return fail(ErrorCode::SecretStoreUnavailable);
    }
    m_secrets.insert_or_assign(name, secret.copy());
    return {};
}

Result<void> MemorySecretStore::remove(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    if (m_isBroken) {
        return fail(ErrorCode::SecretStoreUnavailable);
    }
    m_secrets.erase(name);
    return {};
}

} // namespace risalah::app
