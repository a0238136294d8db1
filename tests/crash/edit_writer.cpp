// SPDX-License-Identifier: GPL-3.0-or-later
// Edits one meeting and one action of a register without end, and says after each commit what it has
// committed. tst_kills ends it at a random moment.
#include "base/clock.h"
#include "storage/action_item_repository.h"
#include "storage/meeting_repository.h"
#include "storage/open_register.h"

#include <QCoreApplication>

#include <cstdio>

using namespace risalah;
using namespace risalah::storage;

namespace {

[[noreturn]] void give(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(logLine(error)));
    std::exit(1);
}

template <class T> T valueOf(Result<T> result)
{
    if (!result) {
        give(result.error());
    }
    return *std::move(result);
}

/// One edit as the window makes them: a text, a new point at a changing place, now and then one less, and the
/// action's text, all of one transaction.
domain::Meeting edited(domain::Meeting meeting, int n)
{
    auto& points = meeting.points;
    meeting.title = QStringLiteral("suntingan ") + QString::number(n);
    points[static_cast<std::size_t>(n) % points.size()].text = meeting.title;
    const auto place = static_cast<std::ptrdiff_t>((static_cast<std::size_t>(n) * 7) % points.size());
    points.insert(points.begin() + place, {domain::PointId::create(), {}, meeting.title, {}});
    if (points.size() > 30) {
        points.erase(points.begin() + 3);
    }
    return meeting;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QStringList arguments = QCoreApplication::arguments();
    auto db = valueOf(openRegister(valueOf(RegisterLocation::parse(arguments.at(1))), clock));
    const auto id = valueOf(MeetingRepository::allIds(*db)).front();
    auto meeting = valueOf(MeetingRepository::load(*db, id));
    auto action = valueOf(ActionItemRepository::loadOf(*db, id)).front();
    for (int n = arguments.at(2).toInt() + 1;; ++n) {
        const domain::Meeting after = edited(meeting.value, n);
        domain::ActionItem later = action.value;
        later.text = after.title;
        auto tx = valueOf(db->begin({QStringLiteral("Penulis"), clock.now(), after.title}));
        meeting = valueOf(MeetingRepository::update(tx, meeting.value, {after, meeting.revision}));
        action = valueOf(ActionItemRepository::update(tx, action.value, {later, action.revision}));
        if (auto done = tx.commit(); !done) {
            give(done.error());
        }
        std::printf("%d\n", n); // the acknowledgement: from here on it may not get lost
        std::fflush(stdout);
    }
}
