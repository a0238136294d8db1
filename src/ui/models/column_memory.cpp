// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/column_memory.h"

namespace risalah::ui {

namespace {

std::vector<int> widthsFrom(const QString& line)
{
    std::vector<int> widths;
    const QStringList numbers = line.split(QLatin1Char(' ')).mid(1);
    for (const QString& number : numbers) {
        const int width = number.toInt();
        if (width <= 0) {
            return {}; // not ours
        }
        widths.push_back(width);
    }
    return widths;
}

} // namespace

ColumnMemory columnMemory(app::Settings& settings, const QString& name)
{
    const QString start = name + QLatin1Char(' ');
    ColumnMemory memory;
    memory.recall = [&settings, start] {
        const QStringList lines = settings.value(app::SettingKeys::columns).filter(start);
        for (const QString& line : lines) {
            if (line.startsWith(start)) {
                return widthsFrom(line);
            }
        }
        return std::vector<int>();
    };
    memory.keep = [&settings, start](const std::vector<int>& widths) {
        QStringList lines = settings.value(app::SettingKeys::columns);
        lines.removeIf([&start](const QString& line) { return line.startsWith(start); });
        QString line = start.trimmed();
        for (const int width : widths) {
            line += QStringLiteral(" %1").arg(width);
        }
        lines.append(line);
        settings.set(app::SettingKeys::columns, lines);
    };
    return memory;
}

} // namespace risalah::ui
