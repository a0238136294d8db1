// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QMetaObject>
#include <QPointer>

#include <utility>

namespace risalah::app {

/// An answer another thread is still working on. QFuture::then(context, …) of Qt 6.4 looks at the context in
/// that other thread and asserts that it lives; a page closed meanwhile would end the program. This one
/// brings the answer to the window's thread first and drops it there when nobody waits any more.
template <class T> class Pending : public QFuture<T> {
public:
    Pending() = default;
    Pending(const QFuture<T>& future) : QFuture<T>(future) { } // NOLINT: a future that comes home safely

    /// Calls `function` with the answer in the window's thread while `context`, an object of that thread,
    /// lives. Never for a cancelled job.
    template <class Function> void then(QObject* context, Function function)
    {
        QFuture<T>::then(
            [guard = QPointer<QObject>(context), function = std::move(function)](T answer) mutable {
                auto* program = QCoreApplication::instance();
                if (program == nullptr) {
                    return;
                }
                auto deliver = [guard, function = std::move(function), answer = std::move(answer)]() mutable {
                    if (!guard.isNull()) {
                        function(std::move(answer));
                    }
                };
                QMetaObject::invokeMethod(program, std::move(deliver), Qt::QueuedConnection);
            });
    }
};

} // namespace risalah::app
