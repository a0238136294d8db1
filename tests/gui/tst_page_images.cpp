// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/papers.h"
#include "ui/work/page_images.h"

#include <QTest>

#include <algorithm>

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
    const ui::PageImages drawn =
        ui::drawPages({.pdf = test::printedPaper(paper), .pages = {place.page}, .widthPx = kWidth});
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
    const ui::PageImages first = ui::drawPages({.pdf = pdf, .pages = {0}, .widthPx = kWidth});
    const ui::PageImages second = ui::drawPages({.pdf = first.visible, .pages = {0}, .widthPx = kWidth});
    QVERIFY(first.visible != pdf);
    QCOMPARE(second.visible, first.visible); // no form is left to draw
    QCOMPARE(first.images.size(), std::size_t{1});
    QCOMPARE(second.images.at(0).image, first.images.at(0).image);
}

QTEST_MAIN(TestPageImages)
#include "tst_page_images.moc"
