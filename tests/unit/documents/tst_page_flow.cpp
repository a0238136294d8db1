// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_flow.h"

#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace risalah::documents;

namespace {

Strip strip(double height, bool keepWithNext = false)
{
    Strip made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    return made;
}

/// How many of the given strips each page has, heads not counted.
QList<int> pageSizes(const std::vector<Strip>& strips, double bodyHeight)
{
    QList<int> sizes;
    for (const Page& page : fillPages(strips, bodyHeight)) {
        sizes << static_cast<int>(std::ranges::count_if(page, [&strips](const PlacedStrip& placed) {
            return placed.strip >= strips.data() && placed.strip < strips.data() + strips.size();
        }));
    }
    return sizes;
}

} // namespace

class TestPageFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillPages_breaksWhereNothingMoreFits();
    void fillPages_ignoresTheSpaceAboveAPagesFirstStrip();
    void fillPages_keepsTogetherWhatWantsTo();
    void fillPages_cutsWhatIsHigherThanAPage();
    void fillPages_beginsANewPageWhereAsked();
    void fillPages_repeatsTheHeadOfATable();
    void fillPages_closesWhatIsCut();
    void fillPages_givesOnePageForNothing();
};

void TestPageFlow::fillPages_breaksWhereNothingMoreFits()
{
    QCOMPARE(pageSizes({strip(40), strip(40), strip(20), strip(40)}, 100), (QList<int>{3, 1}));
}

void TestPageFlow::fillPages_ignoresTheSpaceAboveAPagesFirstStrip()
{
    std::vector<Strip> strips{strip(60), strip(60)};
    strips[1].spaceBefore = 30;
    const auto pages = fillPages(strips, 100);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[1].front().y, 0.0);
    QCOMPARE(fillPages(strips, 160)[0].back().y, 90.0);
}

void TestPageFlow::fillPages_keepsTogetherWhatWantsTo()
{
    // A heading and the first two lines of its paragraph move as one.
    QCOMPARE(pageSizes({strip(60), strip(20, true), strip(20, true), strip(20), strip(20)}, 100),
             (QList<int>{1, 4}));
}

void TestPageFlow::fillPages_cutsWhatIsHigherThanAPage()
{
    QCOMPARE(pageSizes({strip(60, true), strip(60, true), strip(60, true)}, 100), (QList<int>{1, 1, 1}));
    QCOMPARE(pageSizes({strip(250), strip(10)}, 100), (QList<int>{1, 1}));
}

void TestPageFlow::fillPages_beginsANewPageWhereAsked()
{
    std::vector<Strip> strips{strip(10, true), strip(10), strip(10)};
    strips[1].breakBefore = true;
    QCOMPARE(pageSizes(strips, 100), (QList<int>{1, 2}));
}

void TestPageFlow::fillPages_repeatsTheHeadOfATable()
{
    std::vector<Strip> strips{strip(20, true), strip(50), strip(50), strip(50)};
    const auto head = std::make_shared<std::vector<Strip>>(1, strips.front());
    for (std::size_t i = 1; i < strips.size(); ++i) {
        strips[i].head = head;
    }
    const auto pages = fillPages(strips, 100);
    QCOMPARE(pageSizes(strips, 100), (QList<int>{2, 1, 1}));
    QCOMPARE(pages[1].front().strip, head->data());
    QCOMPARE(pages[1].back().y, 20.0);
}

void TestPageFlow::fillPages_closesWhatIsCut()
{
    std::vector<Strip> strips(6, strip(20));
    const auto foot = std::make_shared<const std::vector<Strip>>(1, strip(5));
    for (std::size_t i = 0; i + 1 < strips.size(); ++i) {
        strips[i].foot = foot;
    }
    const auto pages = fillPages(strips, 80);
    QCOMPARE(pageSizes(strips, 80), (QList<int>{3, 3}));
    QCOMPARE(pages[0].back().strip, &foot->front());
    QCOMPARE(pages[0].back().y, 60.0);
    QCOMPARE(pages[1].back().strip, &strips.back());
}

void TestPageFlow::fillPages_givesOnePageForNothing()
{
    QCOMPARE(pageSizes({}, 100), (QList<int>{0}));
}

QTEST_GUILESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
