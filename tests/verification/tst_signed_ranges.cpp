// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/der.h"
#include "signing/signed_ranges.h"
#include "support/cms_view.h"
#include "verification/signed_samples.h"

#include <QTest>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::sha256;

/// By what a register looks up the signatures of a file it has not judged yet.
class TestSignedRanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySignature_hasItsDigests();
    void laterSignature_changesNothingOfTheEarlier();
    void hugeClaims_areNotReckoned();
    void repeatedClaims_countOnce();
    void whatIsNoSignature_isLeftOut_data();
    void whatIsNoSignature_isLeftOut();

private:
    SignedSamples m_samples;
};

namespace {

QByteArray claim(qsizetype gapBegin, qsizetype gapEnd, qsizetype end)
{
    return "/ByteRange [0 " + QByteArray::number(gapBegin) + ' ' + QByteArray::number(gapEnd) + ' '
        + QByteArray::number(end - gapEnd) + ']';
}

} // namespace

void TestSignedRanges::everySignature_hasItsDigests()
{
    const QByteArray pdf = m_samples.extended(m_samples.twice(), true);
    const auto found = signing::signedRanges(pdf);
    const auto known = signaturesIn(pdf);
    QCOMPARE(found.ranges.size(), std::size_t{3});
    QCOMPARE(known.size(), std::size_t{2}); // a document timestamp is none of a person
    for (std::size_t i = 0; i < known.size(); ++i) {
        QCOMPARE(found.ranges[i].digest, sha256(known[i].content));
        QCOMPARE(found.ranges[i].length, known[i].content.size() + known[i].gapSize);
        QCOMPARE(found.ranges[i].version, sha256(pdf.first(found.ranges[i].length)));
    }
    QCOMPARE(found.file, sha256(pdf));
    QCOMPARE(found.ranges.back().version, found.file);
    QVERIFY(signing::signedRanges(pdfOf(sampleObjects())).ranges.empty());
}

void TestSignedRanges::laterSignature_changesNothingOfTheEarlier()
{
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()),
                                         signing::SignatureLevel::T, u"Ketua"_s);
    const auto twice =
        m_samples.signedBy(m_samples.ecSigner(), once, signing::SignatureLevel::T, u"Notulis"_s);
    QCOMPARE(signing::signedRanges(twice).ranges.front(), signing::signedRanges(once).ranges.front());
    QCOMPARE(signing::signedRanges(twice).ranges.front().version, signing::signedRanges(once).file);
}

/// A hundred ranges that each claim the whole file: 20 GB of a file of 200 MB, and every save would wait.
void TestSignedRanges::hugeClaims_areNotReckoned()
{
    constexpr int kGap = 5'000;
    constexpr qsizetype kSize = 100'000;
    QByteArray pdf(kGap, ' ');
    pdf += '<' + QByteArray(200, '0') + '>';
    pdf += QByteArray(kSize - pdf.size(), ' ');
    for (int i = 0; i < 90; ++i) {
        const QByteArray text = claim(kGap, kGap + 202, kSize - i);
        pdf.replace(i * 50, text.size(), text);
    }
    const auto found = signing::signedRanges(pdf);
    QCOMPARE(found.ranges.size(), std::size_t{1});
    QCOMPARE(found.ranges.front().length, kSize);
    // Where there is a real one before them, it is found.
    const QByteArray genuine = m_samples.twice();
    const auto sound = signing::signedRanges(genuine);
    QByteArray hostile = genuine;
    for (int i = 0; i < 90; ++i) {
        const auto gap = signaturesIn(genuine).front();
        hostile += claim(gap.gap, gap.gap + gap.gapSize, genuine.size() - i) + '\n';
    }
    const auto among = signing::signedRanges(hostile);
    QVERIFY(among.ranges.size() < std::size_t{5});
    QCOMPARE(among.ranges[0], sound.ranges[0]);
    QCOMPARE(among.ranges[1], sound.ranges[1]);
}

void TestSignedRanges::repeatedClaims_countOnce()
{
    const QByteArray pdf = m_samples.twice();
    const auto gap = signaturesIn(pdf).front();
    const QByteArray again = claim(gap.gap, gap.gap + gap.gapSize, gap.content.size() + gap.gapSize);
    QCOMPARE(signing::signedRanges(pdf + again + again).ranges, signing::signedRanges(pdf).ranges);
}

void TestSignedRanges::whatIsNoSignature_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("behind the end") << claim(60, 64, 5'000);
    QTest::newRow("no gap") << claim(60, 60, 100);
    QTest::newRow("backwards") << claim(64, 60, 100);
    QTest::newRow("nothing in brackets") << claim(61, 65, 100);
    QTest::newRow("a range without itself") << claim(0, 1, 20);
    QTest::newRow("an overflowing number") << QByteArray("/ByteRange [0 60 64 99999999999999999999]");
    QTest::newRow("no numbers") << QByteArray("/ByteRange [0 a b c]");
}

void TestSignedRanges::whatIsNoSignature_isLeftOut()
{
    QFETCH(QByteArray, text);
    const auto file = [](const QByteArray& claimed) {
        return QByteArray(claimed.leftJustified(60, ' ') + "<00>" + QByteArray(100, ' '));
    };
    QVERIFY(signing::signedRanges(file(text)).ranges.empty());
    QCOMPARE(signing::signedRanges(file(claim(60, 64, 100))).ranges.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestSignedRanges)
#include "tst_signed_ranges.moc"
