// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_images.h"
#include "golden/papers.h"

#include <QTest>

#include <algorithm>
#include <stop_token>

using namespace risalah;

namespace {

constexpr int kWidth = 1190; // two pixels a point

/// The darkest grey inside the first signature's place of a paper, as the window draws it.
int darkestInPlace(const QString& paper)
{
    const auto rendered = documents::MinutesRenderer().render(test::goldenPaper(paper));
    if (!rendered || rendered->signaturePlaces.empty()) {
        return -1;
    }
    const documents::SignaturePlace& place = rendered->signaturePlaces.front();
    const app::PageImages drawn =
        app::drawPages({.pdf = test::printedPaper(paper), .pages = {place.page}, .widthPx = kWidth});
    if (drawn.images.size() != 1) {
        return -1;
    }
    const double scale = kWidth / drawn.sizes.at(static_cast<std::size_t>(place.page)).width();
    const QRect there = QRectF(place.rect.topLeft() * scale, place.rect.size() * scale).toRect();
    int darkest = 255;
    for (int y = there.top(); y <= there.bottom(); ++y) {
        for (int x = there.left(); x <= there.right(); ++x) {
            darkest = std::min(darkest, qGray(drawn.images.front().image.pixel(x, y)));
        }
    }
    return darkest;
}

} // namespace

class TestPageImages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawPages_showsSignatures();
    void drawPages_drawsTheSameFromWhatItMade();
    void foreign_isDrawnAsOurOwn();
    void foreign_oddSizesAreBounded_data();
    void foreign_oddSizesAreBounded();
    void foreign_unreadableGivesNothing();
    void foreign_endsWhenStopped();
};

void TestPageImages::drawPages_showsSignatures()
{
    QVERIFY(darkestInPlace(QStringLiteral("tte-satu")) > 100);
    const int signedOne = darkestInPlace(QStringLiteral("tte-satu-ditandatangani"));
    QVERIFY(signedOne >= 0 && signedOne < 100);
}

void TestPageImages::drawPages_drawsTheSameFromWhatItMade()
{
    const QByteArray pdf = test::printedPaper(QStringLiteral("tte-satu-ditandatangani"));
    const app::PageImages first = app::drawPages({.pdf = pdf, .pages = {0}, .widthPx = kWidth});
    const app::PageImages second = app::drawPages({.pdf = first.visible, .pages = {0}, .widthPx = kWidth});
    QVERIFY(first.visible != pdf);
    QCOMPARE(second.visible, first.visible); // no form is left to draw
    QCOMPARE(first.images.size(), std::size_t{1});
    QCOMPARE(second.images.at(0).image, first.images.at(0).image);
}

void TestPageImages::foreign_isDrawnAsOurOwn()
{
    const QByteArray pdf = test::printedPaper(QStringLiteral("tte-satu-ditandatangani"));
    const app::PageJob job{.pdf = pdf, .pages = {0}, .widthPx = kWidth};
    const app::PageImages ours = app::drawPages(job);
    const app::PageImages theirs = app::drawForeignPages(job, {});
    QCOMPARE(theirs.sizes, ours.sizes);
    QCOMPARE(theirs.images.size(), std::size_t(1));
    QCOMPARE(theirs.images.front().image.size(), ours.images.front().image.size());
    const QRect middle(200, 200, 400, 400);
    QCOMPARE(theirs.images.front().image.copy(middle).convertToFormat(QImage::Format_RGB32),
             ours.images.front().image.copy(middle).convertToFormat(QImage::Format_RGB32));
}

void TestPageImages::foreign_oddSizesAreBounded_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("tall") << QByteArray("0 0 1 1000");
    QTest::newRow("no width") << QByteArray("0 0 0 800");
    QTest::newRow("wide") << QByteArray("0 0 14400 1");
    QTest::newRow("beyond numbers") << QByteArray("0 0 1e30 1e30");
}

void TestPageImages::foreign_oddSizesAreBounded()
{
    QFETCH(QByteArray, box);
    const QByteArray pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                           "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                           "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox["
        + box + "]>> endobj\ntrailer <</Root 1 0 R/Size 4>>\n%%EOF\n";
    const app::PageImages drawn = app::drawForeignPages({.pdf = pdf, .pages = {0}, .widthPx = kWidth}, {});
    QCOMPARE(drawn.sizes.size(), std::size_t(1));
    QCOMPARE(drawn.images.size(), std::size_t(1));
    QVERIFY(drawn.sizes.front().width() > 0);
    QVERIFY(drawn.sizes.front().height() <= 20 * drawn.sizes.front().width());
    const QSize pixels = drawn.images.front().image.size();
    QVERIFY(qint64{pixels.width()} * pixels.height() <= 40'400'000);
}

void TestPageImages::foreign_unreadableGivesNothing()
{
    const app::PageImages drawn =
        app::drawForeignPages({.pdf = "bukan PDF", .pages = {0}, .widthPx = kWidth}, {});
    QVERIFY(drawn.sizes.empty());
    QVERIFY(drawn.images.empty());
    // A width nobody's window has is refused before anything is drawn.
    const QByteArray pdf = test::printedPaper(QStringLiteral("tte-satu"));
    QVERIFY(app::drawForeignPages({.pdf = pdf, .pages = {0}, .widthPx = 1 << 24}, {}).images.empty());
}

void TestPageImages::foreign_endsWhenStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const QByteArray pdf = test::printedPaper(QStringLiteral("tte-satu"));
    QVERIFY(app::drawForeignPages({.pdf = pdf, .pages = {0}, .widthPx = kWidth}, stop.get_token())
                .images.empty());
}

QTEST_MAIN(TestPageImages)
#include "tst_page_images.moc"
