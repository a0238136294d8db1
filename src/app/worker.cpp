// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker.h"

#include "app/background_thread.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace risalah::app {

namespace {

/// A thread that runs jobs in the order they were given and finishes all of them before it ends.
class JobThread {
public:
    JobThread() : m_thread([this] { work(); }) { }
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;
    ~JobThread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void post(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty()) {
                return;
            }
            std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            job = nullptr; // what it holds may end with it, but not under the lock
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread; // last: it uses everything above
};

using PreviewPromise = QPromise<Result<RenderedPaper>>;

struct WaitingPreview {
    PreviewRequest request;
    std::shared_ptr<PreviewPromise> promise;
};

/// The newest preview not yet begun.
class PreviewSlot {
public:
    /// Takes the place of the one still waiting, which is cancelled.
    void put(WaitingPreview preview)
    {
        const std::lock_guard lock(m_mutex);
        drop();
        m_waiting = std::move(preview);
    }
    std::optional<WaitingPreview> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_waiting, std::nullopt);
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        drop();
    }

private:
    void drop()
    {
        if (m_waiting) {
            m_waiting->promise->future().cancel();
            m_waiting->promise->finish();
            m_waiting.reset();
        }
    }

    std::mutex m_mutex;
    std::optional<WaitingPreview> m_waiting;
};

Result<std::unique_ptr<Register>>
openAs(Worker::Opening opening, const QString& location, const Clock& clock, const RegisterOptions& options)
{
    switch (opening) {
    case Worker::Opening::Open:
        return Register::open(location, clock, options);
    case Worker::Opening::Create:
        return Register::create(location, clock, options);
    case Worker::Opening::OpenOrCreate:
        return Register::openOrCreate(location, clock, options);
    }
    return fail(ErrorCode::WrongUsage);
}

} // namespace

struct Worker::Private {
    explicit Private(const Clock& systemClock) : clock(systemClock) { }

    const Clock& clock;
    std::unique_ptr<Register> opened; ///< touched by the register thread only
    std::unique_ptr<PreviewRenderer> renderer; ///< touched by the render thread only
    PreviewSlot previewSlot;
    JobThread registerThread;
    JobThread renderThread;
};

Worker::Worker(const Clock& clock) : d(std::make_unique<Private>(clock))
{
    d->renderThread.post(giveWayToTheWindow);
}

Worker::~Worker()
{
    d->previewSlot.clear();
    // A connection belongs to its thread; so does its end.
    d->registerThread.post([this] { d->opened.reset(); });
    d->renderThread.post([this] { d->renderer.reset(); });
}

Pending<Result<OpenedRegister>>
Worker::open(const QString& location, Opening opening, const RegisterOptions& options)
{
    auto promise = std::make_shared<QPromise<Result<OpenedRegister>>>();
    promise->start();
    d->registerThread.post([this, promise, location, opening, options] {
        using Answer = Result<OpenedRegister>;
        auto next = openAs(opening, location, d->clock, options);
        const auto office = next ? (*next)->directory().office()
                                 : Result<std::optional<Stored<domain::Office>>>(forwardError(next));
        if (office) {
            d->opened = std::move(*next);
            promise->addResult(Answer(OpenedRegister{d->opened->location(), *office}));
        } else {
            promise->addResult(Answer(forwardError(office)));
        }
        promise->finish();
    });
    return promise->future();
}

Pending<Result<void>> Worker::close()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    d->registerThread.post([this, promise] {
        d->opened.reset();
        promise->addResult(Result<void>());
        promise->finish();
    });
    return promise->future();
}

Pending<Result<RenderedPaper>> Worker::preview(PreviewRequest request)
{
    auto promise = std::make_shared<PreviewPromise>();
    promise->start();
    d->previewSlot.put({std::move(request), promise});
    d->renderThread.post([this] {
        const auto waiting = d->previewSlot.take();
        if (!waiting) {
            return; // a newer one was drawn already, or the window is closing
        }
        if (d->renderer == nullptr) {
            d->renderer = std::make_unique<PreviewRenderer>();
        }
        waiting->promise->addResult(d->renderer->render(waiting->request));
        waiting->promise->finish();
    });
    return promise->future();
}

void Worker::post(std::function<void(Register*)> job)
{
    d->registerThread.post([this, run = std::move(job)] { run(d->opened.get()); });
}

} // namespace risalah::app
