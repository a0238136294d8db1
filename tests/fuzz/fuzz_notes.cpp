// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capture.h"
#include "fuzz/fuzz_target.h"

#include <QRegularExpression>
#include <QSet>

using namespace risalah;
using namespace risalah::domain;

namespace {

const QStringList& attendees()
{
    static const QStringList names{QStringLiteral("Mie Go"), QStringLiteral("Kapolres Pangkalpinang"),
                                   QStringLiteral("Sekda")};
    return names;
}

/// "Nothing is invented": runs of letters and digits of a text stand in the notes too.
void expectOnlyWordsOf(const QString& notes, const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (auto words = word.globalMatch(text); words.hasNext();) {
        fuzz::expect(notes.contains(words.next().captured()), "every word of a text comes from the notes");
    }
}

void visit(const QString& notes, const std::vector<DiscussionPoint>& points, QSet<PointId>& ids)
{
    for (const DiscussionPoint& point : points) {
        fuzz::expect(!point.text.trimmed().isEmpty(), "a point has a text");
        fuzz::expect(!ids.contains(point.id), "a point has an id of its own");
        ids.insert(point.id);
        expectOnlyWordsOf(notes, point.text);
        if (!attendees().contains(point.speaker)) { // else as the list of attendees writes the name
            expectOnlyWordsOf(notes, point.speaker);
        }
        visit(notes, point.points, ids);
    }
}

} // namespace

/// Typed and pasted notes (product.md 6).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString notes = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Capture found = capture(notes, {*Date::of(2025, 7, 15), {attendees().begin(), attendees().end()}});
    QSet<PointId> points;
    visit(notes, found.points, points);
    QSet<ResolutionId> resolutions;
    for (const Resolution& resolution : found.resolutions) {
        fuzz::expect(points.contains(resolution.point), "a resolution leads to its point");
        resolutions.insert(resolution.id);
        expectOnlyWordsOf(notes, resolution.text);
    }
    for (const ActionItem& action : found.actions) {
        fuzz::expect(points.contains(action.point), "an action leads to its point");
        fuzz::expect(!action.resolution || resolutions.contains(*action.resolution),
                     "an action leads to a resolution that is there");
        expectOnlyWordsOf(notes, action.text);
    }
    return 0;
}
