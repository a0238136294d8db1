// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/fold_memory.h"

#include "app/settings.h"

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr qsizetype kMostMeetings = 40;

} // namespace

FoldMemory foldMemory(app::Settings& settings, const domain::MeetingId& meeting)
{
    const QString start = meeting.toString() + QLatin1Char(' ');
    FoldMemory memory;
    memory.recall = [&settings, start] {
        const QStringList lines = settings.value(app::SettingKeys::foldedPoints);
        for (const QString& line : lines) {
            if (line.startsWith(start)) {
                const QStringList points = line.sliced(start.size()).split(QLatin1Char(' '));
                return QSet<QString>(points.begin(), points.end());
            }
        }
        return QSet<QString>();
    };
    memory.keep = [&settings, start](const QSet<QString>& folded) {
        QStringList lines = settings.value(app::SettingKeys::foldedPoints);
        lines.removeIf([&start](const QString& line) { return line.startsWith(start); });
        if (!folded.isEmpty()) {
            QStringList points = folded.values();
            points.sort();
            lines.append(start + points.join(QLatin1Char(' ')));
        }
        settings.set(app::SettingKeys::foldedPoints,
                     lines.sliced(std::max<qsizetype>(0, lines.size() - kMostMeetings)));
    };
    return memory;
}

} // namespace risalah::ui
