// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace risalah::app {

/// An answer another thread is still working on. No QFuture::then() of Qt 6.4 is safe here: with a context it
/// looks at that in the other thread and asserts that it lives; without one it may run what is to follow
/// twice when the job ends just then, the second time without its promise.
template <class T> class Pending : public QFuture<T> {
public:
    Pending() = default;
    Pending(const QFuture<T>& future) : QFuture<T>(future) { } // NOLINT: a future that comes home safely

    /// Calls `function` with the answer in the window's thread, whose object `context` is and where this is
    /// called, while that lives. Never for a cancelled job.
    template <class Function> void then(QObject* context, Function function)
    {
        auto* watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, function = std::move(function)]() mutable {
                             watcher->deleteLater();
                             if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
                                 function(watcher->result());
                             }
                         });
        watcher->setFuture(*this);
    }
};

} // namespace risalah::app
