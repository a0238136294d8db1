// SPDX-License-Identifier: GPL-3.0-or-later
// bench_register search REGISTER: milliseconds of one search in an open register.
// bench_register commit REGISTER COPY: "OURS BARE", milliseconds of the commit of one edit and of SQLite
// alone writing as much into a copy of the register, done in turn.
#include "app/register.h"
#include "bench/bare_commit.h"
#include "bench/stopwatch.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>
#include <utility>

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

std::optional<std::pair<double, double>> commitMs(app::Register& opened, const QString& copy)
{
    const auto bare = bench::BareCommit::into(copy);
    const auto rows = opened.meetings().list({});
    if (!bare || !rows || rows->empty()) {
        return std::nullopt;
    }
    auto loaded = opened.meetings().load(rows->front().id);
    if (!loaded || loaded->record.meeting.points.empty()) {
        return std::nullopt;
    }
    const auto ours = [&](int round) {
        domain::MeetingRecord edited = loaded->record;
        edited.meeting.points.front().text += QString::number(round % 10);
        auto saved = opened.meetings().save(*loaded, edited, QStringLiteral("Ubah butir"));
        if (!saved) {
            return false;
        }
        loaded = std::move(saved);
        return true;
    };
    return bench::mediansInTurn(kRounds, ours, [&](int round) { return bare->run(round); });
}

int failed()
{
    std::fputs("bench_register: the work failed\n", stderr);
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool commits = words.value(1) == QStringLiteral("commit");
    if (words.size() != (commits ? 4 : 3)) {
        std::fputs("usage: bench_register search REGISTER | commit REGISTER COPY\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const auto opened = app::Register::open(words.at(2), clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(logLine(opened.error())));
        return 4;
    }
    if (!commits) {
        const auto ms = searchMs(**opened);
        if (!ms) {
            return failed();
        }
        std::printf("%.3f\n", *ms);
        return 0;
    }
    const auto ms = commitMs(**opened, words.at(3));
    if (!ms) {
        return failed();
    }
    std::printf("%.3f %.3f\n", ms->first, ms->second);
    return 0;
}
