// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"
#include "app/pending.h"
#include "app/register.h"
#include "base/clock.h"
#include "base/result.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace risalah::app {

struct OpenedRegister {
    QString location;
    std::optional<Stored<domain::Office>> office; ///< none before the first-start questions
};

/// The threads behind a window: one that owns the open register, one that draws previews. The window's thread
/// never waits for either; it gets a Pending<Result<T>> (`.then(this, …)` brings the answer home).
/// Jobs of one thread run in the order they were given. The destructor finishes every job already given to
/// the register thread – an acknowledged edit is a stored edit – and drops previews.
class Worker {
public:
    explicit Worker(const Clock& clock);
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    enum class Opening { Open, Create, OpenOrCreate };
    /// Closes the present register and opens another. When the new one cannot be opened, or does not answer
    /// who its office is, the present one stays.
    [[nodiscard]] Pending<Result<OpenedRegister>>
    open(const QString& location, Opening opening, const RegisterOptions& options = {});
    /// Closes the register (before a restore, at the end).
    [[nodiscard]] Pending<Result<void>> close();

    /// Runs `function`, a Result<T>(Register&), in the register thread. RegisterMissing when none is open.
    template <class Function>
    [[nodiscard]] auto run(Function function) -> Pending<std::invoke_result_t<Function, Register&>>
    {
        using Answer = std::invoke_result_t<Function, Register&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        post([promise, job = std::move(function)](Register* opened) mutable {
            promise->addResult(opened == nullptr ? Answer(fail(ErrorCode::RegisterMissing)) : job(*opened));
            promise->finish();
        });
        return promise->future();
    }

    /// Draws a preview in the render thread. A newer request takes the place of one still waiting, whose
    /// future is cancelled: only the newest state is worth drawing.
    [[nodiscard]] Pending<Result<RenderedPaper>> preview(PreviewRequest request);

private:
    void post(std::function<void(Register*)> job);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace risalah::app
