// SPDX-License-Identifier: GPL-3.0-or-later
// bench_register search|commit REGISTER: one figure in milliseconds for work inside an open register.
// bench_register bare FILE: the reference of commit, SQLite alone.
#include "app/register.h"
#include "bench/bare_commit.h"
#include "bench/stopwatch.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <optional>

using namespace risalah;

namespace {

constexpr int kRounds = 200;

std::optional<double> searchMs(app::Register& opened)
{
    // Warm: the first round fills the caches, as the reference's first round does.
    const QStringList queries{QStringLiteral("banjir"), QStringLiteral("pasar inflasi"),
                              QStringLiteral("pembel")};
    for (const QString& query : queries) {
        if (!opened.meetings().find(query)) {
            return std::nullopt;
        }
    }
    return bench::medianMs(kRounds, [&](int round) {
        return opened.meetings().find(queries.at(round % queries.size())).has_value();
    });
}

std::optional<double> commitMs(app::Register& opened)
{
    const auto rows = opened.meetings().list({});
    if (!rows || rows->empty()) {
        return std::nullopt;
    }
    auto loaded = opened.meetings().load(rows->front().id);
    if (!loaded || loaded->record.meeting.points.empty()) {
        return std::nullopt;
    }
    return bench::medianMs(kRounds, [&](int round) {
        domain::MeetingRecord edited = loaded->record;
        edited.meeting.points.front().text += QString::number(round % 10);
        auto saved = opened.meetings().save(*loaded, edited, QStringLiteral("Ubah butir"));
        if (!saved) {
            return false;
        }
        loaded = std::move(saved);
        return true;
    });
}

int print(const std::optional<double>& ms)
{
    if (!ms) {
        std::fputs("bench_register: the work failed\n", stderr);
        return 1;
    }
    std::printf("%.3f\n", *ms);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: bench_register search|commit|bare FILE\n", stderr);
        return 2;
    }
    if (words.at(1) == QStringLiteral("bare")) {
        return print(bench::bareCommitMs(words.at(2), kRounds));
    }
    const SystemClock clock;
    const auto opened = app::Register::open(words.at(2), clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(logLine(opened.error())));
        return 4;
    }
    return print(words.at(1) == QStringLiteral("search") ? searchMs(**opened) : commitMs(**opened));
}
