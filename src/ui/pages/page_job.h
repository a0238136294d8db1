// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"
#include "wording/error_sentence.h"

#include <type_traits>
#include <utility>

namespace risalah::ui {

[[nodiscard]] inline Notice errorNotice(const Error& error)
{
    return {.kind = Notice::Kind::Bad, .text = wording::errorSentence(error)};
}

/// Runs `job`, a Result<T>(app::Register&), in the register's thread and hands its value to `then` in the
/// window's; a failure becomes a notice. Nothing happens once `page` is gone.
template <class Job, class Then> void runJob(Page* page, const Workbench& workbench, Job job, Then then)
{
    using Answer = std::invoke_result_t<Job, app::Register&>;
    Shell* shell = &workbench.shell;
    workbench.session.worker()
        .run(std::move(job))
        .then(page, [shell, then = std::move(then)](Answer answer) mutable {
            if (!answer) {
                shell->notify(errorNotice(answer.error()));
            } else if constexpr (std::is_void_v<typename Answer::value_type>) {
                then();
            } else {
                then(*std::move(answer));
            }
        });
}

} // namespace risalah::ui
