// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace risalah::ui {

/// A worker's question to the person at the window: the worker waits, the window's thread answers. A stop is
/// a no.
class AwaitedAnswer final {
public:
    void give(bool answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = answer;
        m_given.notify_all();
    }
    [[nodiscard]] bool wait(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, stop, [this] { return m_answer.has_value(); });
        return m_answer.value_or(false);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::optional<bool> m_answer;
};

} // namespace risalah::ui
