// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signed_samples.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// Single bits turned over at each level, 500 in every run. In what a signature covers each of them is fatal;
/// what changes nothing lies where the format leaves bytes unsigned, and is counted by the kind of place.
class TestVerifierBitFlips final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flips_areNoticedInSignedBytes_data();
    void flips_areNoticedInSignedBytes();

private:
    SignedSamples m_samples;
};

namespace {

constexpr int kFlips = 500;

/// The parts of a CMS that its signature does not cover, as far as nothing else holds them: RFC
/// 5652, 5.1, 5.3.
enum class Place { Signed, SameDigit, Certificates, DigestNames, UnsignedAttributes, BehindSignature };

struct Element {
    quint8 tag = 0;
    qsizetype begin = 0; ///< of its tag
    qsizetype content = 0;
    qsizetype end = 0;
};

Element elementAt(const QByteArray& der, qsizetype at)
{
    const auto byte = [&der](qsizetype index) { return static_cast<quint8>(der.at(index)); };
    Element element{byte(at), at, at + 2, 0};
    qsizetype length = byte(at + 1);
    if (length > 0x80) {
        const qsizetype count = length - 0x80;
        length = 0;
        for (qsizetype i = 0; i < count; ++i) {
            length = length * 256 + byte(at + 2 + i);
        }
        element.content += count;
    }
    element.end = element.content + length;
    return element;
}

std::vector<Element> childrenOf(const QByteArray& der, const Element& parent)
{
    std::vector<Element> children;
    for (qsizetype at = parent.content; at < parent.end; at = children.back().end) {
        children.push_back(elementAt(der, at));
    }
    return children;
}

/// Nothing in ContentInfo and SignedData but these parts may be turned over unseen.
Place placeInCms(const QByteArray& cms, qsizetype at)
{
    const auto holds = [at](const Element& element) { return at >= element.begin && at < element.end; };
    const Element data = childrenOf(cms, childrenOf(cms, elementAt(cms, 0)).at(1)).at(0);
    const auto parts = childrenOf(cms, data); // version, digest names, content, [0] certificates, signers
    for (const Element& part : parts) {
        if (part.tag == 0xa0 && holds(part)) {
            return Place::Certificates;
        }
    }
    if (holds(parts.at(1))) {
        return Place::DigestNames;
    }
    for (const Element& part : childrenOf(cms, childrenOf(cms, parts.back()).at(0))) {
        if (part.tag == 0xa1 && holds(part)) {
            return Place::UnsignedAttributes;
        }
    }
    return Place::Signed;
}

/// A signature or a timestamp of the whole file, found by its text and not by our own reader.
struct SignedRange {
    qsizetype gap = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;
    QByteArray cms; ///< with its padding
};

std::vector<SignedRange> signedRanges(const QByteArray& pdf)
{
    std::vector<SignedRange> ranges;
    for (qsizetype at = pdf.indexOf("/ByteRange"); at >= 0; at = pdf.indexOf("/ByteRange", at + 1)) {
        const qsizetype open = pdf.indexOf('[', at) + 1;
        const QByteArrayList words = pdf.mid(open, pdf.indexOf(']', open) - open).simplified().split(' ');
        const qsizetype gap = words.value(1).toLongLong();
        const qsizetype gapEnd = words.value(2).toLongLong();
        ranges.push_back({gap, gapEnd, gapEnd + words.value(3).toLongLong(),
                          QByteArray::fromHex(pdf.mid(gap + 1, gapEnd - gap - 2))});
    }
    return ranges;
}

bool isSameLetter(char first, char second)
{
    return QByteArray(1, first).compare(QByteArray(1, second), Qt::CaseInsensitive) == 0;
}

/// A digit and its other case are one; the padding is nobody's, and is asked for zeros.
Place placeInGap(const SignedRange& range, qsizetype at, bool isSameDigit)
{
    const qsizetype digit = at - range.gap - 1;
    if (isSameDigit) {
        return Place::SameDigit;
    }
    const bool isPadding = digit < 0 || digit / 2 >= elementAt(range.cms, 0).end;
    return isPadding ? Place::Signed : placeInCms(range.cms, digit / 2);
}

/// What any of them covers is signed, be it the gap of another.
Place placeOf(const std::vector<SignedRange>& ranges, qsizetype at, bool isSameDigit)
{
    Place place = Place::BehindSignature;
    for (const SignedRange& range : ranges) {
        const bool isInGap = at >= range.gap && at < range.gapEnd;
        if (at < range.end && !isInGap) {
            return Place::Signed;
        }
        if (isInGap) {
            place = placeInGap(range, at, isSameDigit);
        }
    }
    return place;
}

QByteArray withBitTurned(const QByteArray& pdf, qsizetype at, int bit)
{
    QByteArray flipped = pdf;
    flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
    return flipped;
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
    const auto judged = [&](const QByteArray& bytes) {
        return signing::verifyPdf({bytes, {m_samples.rootPem()}, m_samples.now()});
    };
    const QByteArray sound = told(*judged(pdf));
    const auto ranges = signedRanges(pdf);
    QCOMPARE(ranges.size(), static_cast<SignatureLevel>(level) == SignatureLevel::LTA ? 2U : 1U);
    QRandomGenerator random(20260302);
    std::map<Place, int> turned;
    std::map<Place, int> unnoticed;
    for (int i = 0; i < kFlips; ++i) {
        const qsizetype at = random.bounded(static_cast<int>(pdf.size()));
        const int bit = random.bounded(8);
        const QByteArray flipped = withBitTurned(pdf, at, bit);
        const Place place = placeOf(ranges, at, isSameLetter(pdf.at(at), flipped.at(at)));
        const auto result = judged(flipped);
        const bool isFatal = !result || result->verdict == Verdict::TotalFailed;
        QVERIFY2(isFatal || place != Place::Signed,
                 qPrintable(u"bit %1 of byte %2: %3"_s.arg(bit).arg(at).arg(
                     result ? QString::fromUtf8(told(*result)) : QString())));
        ++turned[place];
        unnoticed[place] += result && told(*result) == sound ? 1 : 0;
    }
    // Most of a file is signed: were all bytes taken for unsigned ones, nothing would have been asked.
    QVERIFY2(turned[Place::Signed] > kFlips / 2, QByteArray::number(turned[Place::Signed]).constData());
    qInfo("unnoticed: %d in the case of a digit, %d in certificates, %d in names of digests, %d in unsigned "
          "attributes, %d behind",
          unnoticed[Place::SameDigit], unnoticed[Place::Certificates], unnoticed[Place::DigestNames],
          unnoticed[Place::UnsignedAttributes], unnoticed[Place::BehindSignature]);
}

QTEST_GUILESS_MAIN(TestVerifierBitFlips)
#include "tst_verifier_bit_flips.moc"
