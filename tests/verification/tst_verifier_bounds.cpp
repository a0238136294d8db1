// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/inspector_process.h"
#include "app/verification_service.h"
#include "documents/page_images.h"
#include "inspector/limits.h"
#include "signing/verification_json.h"
#include "verification/signed_samples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>

#include <cstdio>

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;

/// Small files that become large when somebody reads them, handed to the inspector as it is shipped: it
/// decides against them, and takes no more memory than it is allowed.
class TestVerifierBounds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundFile_isReadWithinTheBounds_data();
    void soundFile_isReadWithinTheBounds();
    void bomb_failsWithinTheBounds_data();
    void bomb_failsWithinTheBounds();
    void picture_isDrawnWithinTheBounds_data();
    void picture_isDrawnWithinTheBounds();

private:
    Result<Verification> verified(const QByteArray& pdf, const QByteArray& original = {});
    QByteArray requestOver(const QByteArray& pdf, const QByteArray& original);

    SignedSamples m_samples;
};

namespace {

constexpr quint64 kUnpacked = 3ULL << 30; ///< several times what the inspector may have
constexpr quint64 kMemoryPerByte = 8;
constexpr auto kWatch = "--watch"_L1; ///< asks this program to be the child
/// More than over a sound file: something was unpacked.
constexpr quint64 kUnpackedSome = 64ULL << 20;

class Bits {
public:
    explicit Bits(QByteArray begin) : m_bytes(std::move(begin)) { }
    void put(unsigned bits, int count)
    {
        m_open |= bits << m_filled;
        for (m_filled += count; m_filled >= 8; m_filled -= 8) {
            m_bytes += static_cast<char>(m_open & 0xffU);
            m_open >>= 8;
        }
    }
    QByteArray taken()
    {
        put(0, (8 - m_filled) % 8);
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    unsigned m_open = 0;
    int m_filled = 0;
};

/// Blanks as zlib packs them, without having them: one literal, then "258 times the same" over and over.
QByteArray packedBlanks(quint64 size)
{
    constexpr quint64 kRun = 258;
    Bits bits(QByteArray("\x78\x01", 2));
    bits.put(0b011, 3); // the last block, with the fixed code
    bits.put(0b00001010, 8); // a blank
    const quint64 runs = (size - 1) / kRun;
    for (quint64 i = 0; i < runs; ++i) {
        bits.put(0b10100011, 8); // 258 bytes
        bits.put(0, 5); // one byte back
    }
    bits.put(0, 7);
    const quint64 count = runs * kRun + 1;
    const quint64 modulus = 65521;
    const quint64 low = (1 + ' ' * count) % modulus;
    const quint64 half = count % 2 == 0 ? (count / 2 % modulus) * ((count + 1) % modulus)
                                        : (count % modulus) * ((count + 1) / 2 % modulus);
    const quint64 high = (count + ' ' * (half % modulus)) % modulus;
    QByteArray packed = bits.taken();
    for (const quint64 byte : {high >> 8, high & 0xff, low >> 8, low & 0xff}) {
        packed += static_cast<char>(byte);
    }
    return packed;
}

QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).mid(4); // behind the size Qt adds
}

/// Packed three times: a few kilobytes.
const QByteArray& bombBytes()
{
    static const QByteArray bytes = packed(packed(packedBlanks(kUnpacked)));
    return bytes;
}

QByteArray bomb(const QByteArray& keys = {})
{
    return streamObject(bombBytes(), keys + " /Filter [/FlateDecode /FlateDecode /FlateDecode]");
}

QByteArray withStore(const QByteArray& pdf)
{
    PdfObjects objects;
    const int number = nextNumber(pdf);
    QByteArray catalog = bodyOf(pdf, sample::kCatalog);
    catalog.replace(catalog.indexOf("/DSS "), 5, "/Dss ");
    objects[sample::kCatalog] = catalog.left(catalog.lastIndexOf(">>")) + "/DSS << /Certs ["
        + QByteArray::number(number) + " 0 R] >> >>";
    objects[number] = bomb();
    return withUpdate(pdf, objects);
}

/// An object stream whose objects are named by a cross-reference stream.
QByteArray withPackedObjects(const QByteArray& pdf, const QByteArray& container)
{
    const int number = nextNumber(pdf);
    QByteArray result = pdf;
    const qsizetype at = result.size();
    result += QByteArray::number(number) + " 0 obj\n" + container + "\nendobj\n";
    const qsizetype section = result.size();
    const auto row = [](int type, quint64 place, int index) -> QByteArray {
        QByteArray bytes(1, static_cast<char>(type));
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes += static_cast<char>((place >> shift) & 0xff);
        }
        return bytes + static_cast<char>(index);
    };
    const QByteArray rows = row(2, static_cast<quint64>(number), 0) + row(1, static_cast<quint64>(at), 0);
    result += QByteArray::number(number + 1) + " 0 obj\n"
        + streamObject(rows,
                       "/Type /XRef /W [1 4 1] /Index [" + QByteArray::number(sample::kInfo) + " 1 "
                           + QByteArray::number(number) + " 1] /Size " + QByteArray::number(number + 2)
                           + " /Root 1 0 R /Info 9 0 R /Prev " + QByteArray::number(lastSection(pdf)))
        + "\nendobj\n";
    return result + "startxref\n" + QByteArray::number(section) + "\n%%EOF\n";
}

QByteArray withSectionStream(const QByteArray& pdf)
{
    const int number = nextNumber(pdf);
    return pdf + QByteArray::number(number) + " 0 obj\n"
        + bomb("/Type /XRef /W [1 4 1] /Size 2147483647 /Root 1 0 R /Info 9 0 R /Prev "
               + QByteArray::number(lastSection(pdf)))
        + "\nendobj\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

QByteArray withAnnouncedRows(const QByteArray& pdf)
{
    return pdf
        + "xref\n0 2147483646\n0000000000 65535 f \ntrailer\n<< /Size 2147483647 /Root 1 0 R /Info 9 0 R "
          "/Prev "
        + QByteArray::number(lastSection(pdf)) + " >>\nstartxref\n" + QByteArray::number(pdf.size())
        + "\n%%EOF\n";
}

/// The child: lets an inspector answer what comes in, and says what it had most of in memory. What a process
/// had counts for the one that takes its place, and the tests themselves have much.
int watchInspector(const QByteArray& task)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray program(RISALAH_INSPECTOR);
    QByteArray word = task;
    char* const arguments[] = {program.data(), word.data(), nullptr};
    pid_t child = 0;
    const bool runs = posix_spawn(&child, RISALAH_INSPECTOR, &files, nullptr, arguments, environ) == 0;
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    rusage used{};
    if (!runs || wait4(child, &status, 0, &used) != child) {
        return 1;
    }
    std::printf("%ld\n", used.ru_maxrss);
    return 0;
}

quint64 memoryOver(const QString& task, const QByteArray& request)
{
    QProcess watch;
    watch.start(QCoreApplication::applicationFilePath(), {kWatch, task});
    watch.write(request);
    watch.closeWriteChannel();
    const bool isDone = watch.waitForFinished(app::VerificationService::kLongestMs);
    return isDone ? watch.readAllStandardOutput().trimmed().toULongLong() * 1024 : 0;
}

QByteArray withObject(const QByteArray& pdf, int number, const QByteArray& body)
{
    return withUpdate(pdf, {{number, body}});
}

} // namespace

Result<Verification> TestVerifierBounds::verified(const QByteArray& pdf, const QByteArray& original)
{
    const app::VerificationService service(QStringLiteral(RISALAH_INSPECTOR));
    return service.verify(pdf, {{m_samples.rootPem()}, original}, m_samples.now());
}

QByteArray TestVerifierBounds::requestOver(const QByteArray& pdf, const QByteArray& original)
{
    return signing::toBytes({pdf, {m_samples.rootPem()}, m_samples.now(), original});
}

void TestVerifierBounds::soundFile_isReadWithinTheBounds_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("two signers") << m_samples.twice();
    QTest::newRow("1000 pages") << m_samples.signedBy(m_samples.rsaSigner(), longPdf(1000),
                                                      signing::SignatureLevel::LTA);
}

void TestVerifierBounds::soundFile_isReadWithinTheBounds()
{
    QFETCH(QByteArray, pdf);
    const auto result = verified(pdf);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(logLine(result.error())));
    QVERIFY2(result->verdict == Verdict::TotalPassed, told(*result).constData());
}

/// What is said against each, and whether it is unpacked before: a file given up earlier is no bomb any more.
void TestVerifierBounds::bomb_failsWithinTheBounds_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<bool>("isCompared");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isUnpacked");
    const QByteArray twice = m_samples.twice();
    const QString otherTitle = u"documentInformationChanged(Title)"_s;
    const QString otherEnd = u"rangeNotAtRevisionEnd()"_s;
    QTest::newRow("validation data") << withStore(twice) << false << u"revocationDataChanged()"_s << true;
    QTest::newRow("description") << withObject(twice, sample::kXmp, bomb("/Type /Metadata /Subtype /XML"))
                                 << false << u"documentInformationChanged(XMP)"_s << true;
    const QByteArray drawn = withObject(twice, sample::kFirstContent, bomb());
    QTest::newRow("content") << drawn << false << u"pageContentChanged(1)"_s << false;
    QTest::newRow("content beside what was sent") << drawn << true << u"pageContentChanged(1)"_s << true;
    QTest::newRow("object stream") << withPackedObjects(twice, bomb("/Type /ObjStm /N 1 /First 5")) << false
                                   << otherTitle << true;
    const QByteArray numbers = "9 0\n[" + QByteArray("0 ").repeated(30'000'000) + "]";
    QTest::newRow("endless list in an object stream")
        << withPackedObjects(twice,
                             streamObject(packed(packed(numbers)),
                                          "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]"))
        << false << otherTitle << true;
    QTest::newRow("cross-reference stream") << withSectionStream(twice) << false << otherEnd << true;
    QTest::newRow("rows announced and missing") << withAnnouncedRows(twice) << false << otherEnd << false;
    QTest::newRow("nested without end")
        << withObject(twice, sample::kInfo, QByteArray(4'000'000, '[')) << false << otherTitle << false;
}

void TestVerifierBounds::bomb_failsWithinTheBounds()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const bool, isCompared);
    QFETCH(const QString, said);
    QFETCH(const bool, isUnpacked);
    QVERIFY2(pdf.size() < 5'000'000, QByteArray::number(pdf.size()).constData());
    const QByteArray original = isCompared ? m_samples.twice() : QByteArray();
    const auto result = verified(pdf, original);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(logLine(result.error())));
    QVERIFY2(result->verdict == Verdict::TotalFailed, told(*result).constData());
    QVERIFY2(told(*result).contains(said.toLatin1()), told(*result).constData());
    const QByteArray request = requestOver(pdf, original);
    const quint64 memory = memoryOver(u"verify"_s, request);
    const quint64 bound = inspector::kMemoryToVerify + kMemoryPerByte * static_cast<quint64>(request.size());
    QVERIFY2(memory > 0 && memory <= bound, qPrintable(u"%1 of %2 MB"_s.arg(memory >> 20).arg(bound >> 20)));
    const quint64 sound = memoryOver(u"verify"_s, requestOver(m_samples.twice(), original));
    QVERIFY(sound > 0);
    QVERIFY2((memory > sound + kUnpackedSome) == isUnpacked,
             qPrintable(u"%1 MB, and %2 over the sound file"_s.arg(memory >> 20).arg(sound >> 20)));
}

void TestVerifierBounds::picture_isDrawnWithinTheBounds_data()
{
    QTest::addColumn<bool>("isBomb");
    QTest::newRow("none") << false;
    QTest::newRow("of 3 GB") << true;
}

void TestVerifierBounds::picture_isDrawnWithinTheBounds()
{
    QFETCH(bool, isBomb);
    PdfObjects objects = sampleObjects();
    if (isBomb) {
        objects[sample::kOverlay] = bomb("/Type /XObject /Subtype /Image /Width 32768 /Height 32768 "
                                         "/ColorSpace /DeviceRGB /BitsPerComponent 8");
    }
    const QByteArray request = documents::toBytes(documents::PagesWanted{pdfOf(objects), {0}, 800});
    const auto answer = app::InspectorProcess(QStringLiteral(RISALAH_INSPECTOR))
                            .ask(app::InspectorTask::Draw, request, app::VerificationService::kLongestMs);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(logLine(answer.error())));
    const auto drawn = documents::drawnFromBytes(*answer);
    QVERIFY(drawn && drawn->sizes.size() == 2 && drawn->images.size() == 1);
    const quint64 memory = memoryOver(u"draw"_s, request);
    const quint64 bound = inspector::kMemoryToDraw + kMemoryPerByte * static_cast<quint64>(request.size());
    QVERIFY2(memory > 0 && memory <= bound, qPrintable(u"%1 of %2 MB"_s.arg(memory >> 20).arg(bound >> 20)));
}

int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kWatch) {
        return watchInspector(arguments.value(2).toLatin1());
    }
    TestVerifierBounds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verifier_bounds.moc"
