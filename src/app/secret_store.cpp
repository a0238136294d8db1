// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_store.h"

#include "storage/register_location.h"

#include <QEventLoop>
#include <QPointer>
#include <qt6keychain/keychain.h>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <mutex>

namespace risalah::app {

namespace {

const QString kService = QStringLiteral("Risalah");

/// One thread for all jobs, as long as the program runs: the callers have no event loop, or must not have
/// others' events handled in between, and the keychain library begins no second job where the thread of the
/// first has ended.
class KeychainThread final {
public:
    static KeychainThread& instance()
    {
        static KeychainThread thread;
        return thread;
    }
    KeychainThread(const KeychainThread&) = delete;
    KeychainThread& operator=(const KeychainThread&) = delete;

    /// One after the other, or the first could not end before the last.
    template <class Work> void run(const Work& work)
    {
        const std::lock_guard lock(m_mutex);
        QMetaObject::invokeMethod(&m_place, work, Qt::BlockingQueuedConnection);
    }

    /// Whose answer did not come in time, until it comes. The library begins no other before. Of this thread.
    QPointer<QKeychain::Job> overdue;

private:
    KeychainThread()
    {
        m_place.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    std::mutex m_mutex;
    QThread m_thread;
    QObject m_place;
};

/// False when the time is over before the keychain has answered.
bool hasFinished(QKeychain::Job& job, std::chrono::milliseconds unlockTime)
{
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(unlockTime, &loop, &QEventLoop::quit);
    job.start();
    if (!isDone) {
        loop.exec();
    }
    return isDone;
}

/// Runs a job until it is done, or its time is over, and shows it to `use`. Behind one that is overdue
/// nobody waits a second time.
template <class Job, class Prepare, class Use>
void runJob(std::chrono::milliseconds unlockTime, const Prepare& prepare, const Use& use)
{
    auto& thread = KeychainThread::instance();
    thread.run([&] {
        auto job = std::make_unique<Job>(kService);
        if (thread.overdue) {
            use(*job, false);
            return;
        }
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        prepare(*job);
        const bool isDone = hasFinished(*job, unlockTime);
        use(*job, isDone);
        if (!isDone) { // the answer may still come, and needs somebody to come to
            job->setAutoDelete(true);
            thread.overdue = job.release();
        }
    });
}

/// The keychain library's own bytes, which it only lets go. Not data(): that would wipe a copy.
void wipeShared(const QByteArray& bytes)
{
    wipeMemory(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
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
    explicit KeychainStore(std::chrono::milliseconds unlockTime) : m_unlockTime(unlockTime) { }

    Result<std::optional<Secret>> read(const QString& name) override
    {
        Result<std::optional<Secret>> found = fail(ErrorCode::SecretStoreUnavailable);
        runJob<QKeychain::ReadPasswordJob>(
            m_unlockTime, [&name](auto& job) { job.setKey(name); },
            [&found](auto& job, bool isDone) {
                if (isDone && job.error() == QKeychain::EntryNotFound) {
                    found = std::optional<Secret>();
                } else if (const auto done = verdict(job, isDone); !done) {
                    found = forwardError(done);
                } else {
                    const QByteArray kept = job.binaryData();
                    found = std::optional<Secret>(Secret(QByteArray(kept)));
                    wipeShared(kept);
                }
            });
        return found;
    }

    Result<void> write(const QString& name, const Secret& secret) override
    {
        Result<void> done;
        const std::string_view text = secret.bytes();
        const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
        runJob<QKeychain::WritePasswordJob>(
            m_unlockTime,
            [&](auto& job) {
                job.setKey(name);
                job.setBinaryData(bytes);
                // When it ends, not when nobody waits any more: wiped before, zeros would be kept.
                QObject::connect(&job, &QKeychain::Job::finished, [bytes] { wipeShared(bytes); });
            },
            [&](auto& job, bool isDone) { done = verdict(job, isDone); });
        return done;
    }

    Result<void> remove(const QString& name) override
    {
        Result<void> done;
        runJob<QKeychain::DeletePasswordJob>(
            m_unlockTime, [&name](auto& job) { job.setKey(name); },
            [&done](auto& job, bool isDone) {
                if (!isDone || job.error() != QKeychain::EntryNotFound) {
                    done = verdict(job, isDone);
                }
            });
        return done;
    }

private:
    std::chrono::milliseconds m_unlockTime;
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

std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds unlockTime)
{
    return std::make_unique<KeychainStore>(unlockTime);
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
