// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace risalah::app {

enum class InspectorTask { Verify, Draw };

/// The helper beside this program that reads hostile PDFs, with limits, in a process of its own.
class InspectorProcess {
public:
    explicit InspectorProcess(QString program) : m_program(std::move(program)) { }
    [[nodiscard]] static QString besideThisProgram();

    /// Blocks. InspectorMissing; PdfBeyondLimits when there is no answer in time, the request brought the
    /// inspector down, or it was stopped.
    [[nodiscard]] Result<QByteArray>
    ask(InspectorTask task, const QByteArray& request, int longestMs, const std::stop_token& stop = {}) const;

private:
    QString m_program;
};

} // namespace risalah::app
