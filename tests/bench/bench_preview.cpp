// SPDX-License-Identifier: GPL-3.0-or-later
// bench_preview REGISTER: prints "REFRESH_MS FULL_MS PAGES" for the newest meeting: a preview that has drawn
// it before, after one more letter in a point in the middle, against a first drawing of it.
#include "app/paper.h"
#include "app/register.h"
#include "bench/stopwatch.h"

#include <QGuiApplication>

#include <cstdio>

using namespace risalah;

namespace {

constexpr int kRounds = 15;

Result<app::PreviewRequest> requestFor(app::Register& opened)
{
    const auto rows = opened.meetings().list({});
    if (!rows) {
        return forwardError(rows);
    }
    if (rows->empty()) {
        return fail(ErrorCode::UnknownRecord);
    }
    const auto loaded = opened.meetings().load(rows->front().id);
    const auto office = opened.directory().office();
    if (!loaded) {
        return forwardError(loaded);
    }
    if (!office) {
        return forwardError(office);
    }
    app::PreviewRequest request;
    request.office = office->has_value() ? (*office)->value : domain::Office();
    request.record = loaded->record;
    return request;
}

int measure(app::PreviewRequest request)
{
    app::PreviewRenderer used;
    const auto first = used.render(request);
    if (!first) {
        std::fprintf(stderr, "%s\n", qPrintable(logLine(first.error())));
        return 1;
    }
    auto& points = request.record.meeting.points;
    const auto fresh = [&](int) {
        app::PreviewRenderer none;
        return none.render(request).has_value();
    };
    const auto again = [&](int) {
        points[points.size() / 2].text += QLatin1Char('a');
        return used.render(request).has_value();
    };
    const auto times = bench::mediansInTurn(kRounds, again, fresh);
    if (!times) {
        return 1;
    }
    std::printf("%.2f %.2f %d\n", times->first, times->second, first->pages);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    app::prepareRendering(app::Screen::None);
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 2) {
        std::fputs("usage: bench_preview REGISTER\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const auto opened = app::Register::open(words.at(1), clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(logLine(opened.error())));
        return 4;
    }
    const auto request = requestFor(**opened);
    if (!request || request->record.meeting.points.empty()) {
        std::fputs("bench_preview: no meeting with points\n", stderr);
        return 1;
    }
    return measure(*request);
}
