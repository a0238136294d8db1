// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signed_samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// Single bits turned over at each level, 50 in every run, RISALAH_BIT_FLIPS of them before a release. What
/// goes unnoticed lies in bytes that nothing signs.
class TestVerifierBitFlips final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flips_areNoticedInSignedBytes_data();
    void flips_areNoticedInSignedBytes();

private:
    SignedSamples m_samples;
};

namespace {

struct SignedRange {
    qsizetype gapBegin = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;
};

std::vector<SignedRange> signedRanges(const QByteArray& pdf)
{
    std::vector<SignedRange> ranges;
    for (qsizetype at = pdf.indexOf("/ByteRange"); at >= 0; at = pdf.indexOf("/ByteRange", at + 1)) {
        const qsizetype open = pdf.indexOf('[', at) + 1;
        const QByteArrayList words = pdf.mid(open, pdf.indexOf(']', open) - open).simplified().split(' ');
        const qsizetype gapBegin = words.value(1).toLongLong();
        const qsizetype gapEnd = words.value(2).toLongLong();
        ranges.push_back({gapBegin, gapEnd, gapEnd + words.value(3).toLongLong()});
    }
    return ranges;
}

bool isSigned(const std::vector<SignedRange>& ranges, qsizetype at)
{
    return std::any_of(ranges.begin(), ranges.end(), [at](const SignedRange& range) {
        return at < range.gapBegin || (at >= range.gapEnd && at < range.end);
    });
}

} // namespace

void TestVerifierBitFlips::flips_areNoticedInSignedBytes_data()
{
    QTest::addColumn<int>("level");
    QTest::newRow("B-B") << static_cast<int>(SignatureLevel::B);
    QTest::newRow("B-T") << static_cast<int>(SignatureLevel::T);
    QTest::newRow("B-LT") << static_cast<int>(SignatureLevel::LT);
    QTest::newRow("B-LTA") << static_cast<int>(SignatureLevel::LTA);
}

void TestVerifierBitFlips::flips_areNoticedInSignedBytes()
{
    QFETCH(int, level);
    const QByteArray pdf = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()),
                                              static_cast<SignatureLevel>(level), u"Ketua"_s);
    const auto ranges = signedRanges(pdf);
    QVERIFY(!ranges.empty());
    QRandomGenerator random(20260302);
    const int flips = qEnvironmentVariable("RISALAH_BIT_FLIPS", u"50"_s).toInt();
    QVERIFY(flips > 0);
    int unnoticed = 0;
    for (int i = 0; i < flips; ++i) {
        const qsizetype at = random.bounded(static_cast<int>(pdf.size()));
        const int bit = random.bounded(8);
        QByteArray flipped = pdf;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
        const auto result = signing::verifyPdf({flipped, {m_samples.rootPem()}, m_samples.now()});
        if (!result || result->verdict == Verdict::TotalFailed) {
            continue;
        }
        ++unnoticed;
        QVERIFY2(!isSigned(ranges, at),
                 qPrintable(QStringLiteral("bit %1 of byte %2: %3")
                                .arg(bit)
                                .arg(at)
                                .arg(QString::fromUtf8(told(*result)))));
    }
    qInfo("unnoticed in unsigned bytes: %d of %d", unnoticed, flips);
}

QTEST_GUILESS_MAIN(TestVerifierBitFlips)
#include "tst_verifier_bit_flips.moc"
