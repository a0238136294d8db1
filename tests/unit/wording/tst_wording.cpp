// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_sentence.h"
#include "wording/finding_sentence.h"
#include "wording/labels.h"
#include "wording/moment_text.h"
#include "wording/sentence_template.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestWording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorSentence_isOneIndonesianSentenceForEveryCode();
    void errorSentence_namesSubjectAndPlace();
    void findingSentence_isOneIndonesianSentenceForEveryCode();
    void filled_keepsMarksOfTheSubject();
    void filled_staysOneLineOfReadableLength();
    void filled_readsDigitsAsALine();
    void filled_quotesWordsNotNumbers();
    void filled_namesFieldsAsUsersDo_data();
    void filled_namesFieldsAsUsersDo();
    void fieldsOfFailures_allHaveAName();
    void label_differsWithinAnEnumeration();
    void momentText_isTheOfficesTime();
};

namespace {

/// Words that show a sentence was never put into Indonesian. Paths and keys of risalah/1 are given by the
/// caller, so they do not count here.
bool hasEnglish(const QString& sentence)
{
    static const QRegularExpression english(
        QStringLiteral("\\b(the|file|not|error|is|are|invalid|failed|cannot|unknown|missing|key|value|please|"
                       "found|of|and|save|open|database|password|line|record)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return english.match(sentence).hasMatch();
}

void checkSentence(const QString& sentence)
{
    QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY2(sentence.at(0).isUpper(), qPrintable(sentence));
    QVERIFY2(!hasEnglish(sentence), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1Char('!')), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("  ")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("%1")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral(" ;")), qPrintable(sentence));
}

} // namespace

void TestWording::momentText_isTheOfficesTime()
{
    const Instant lateEvening = *Instant::fromIso(QStringLiteral("2025-07-14T16:14:02.500Z"));
    QCOMPARE(wording::momentText(lateEvening, Zone::Wib), QStringLiteral("14 Juli 2025 pukul 23.14.02 WIB"));
    QCOMPARE(wording::momentText(lateEvening, Zone::Wit), QStringLiteral("15 Juli 2025 pukul 01.14.02 WIT"));
}

void TestWording::errorSentence_isOneIndonesianSentenceForEveryCode()
{
    QSet<QString> sentences;
    int count = 0;
    // The first value without a sentence ends the enumeration; the compiler guards the values inside.
    while (!wording::errorSentence({static_cast<ErrorCode>(count), {}, {}, {}}).isEmpty()) {
        const QString sentence = wording::errorSentence({static_cast<ErrorCode>(count), {}, {}, {}});
        checkSentence(sentence);
        sentences.insert(sentence);
        ++count;
    }
    QVERIFY(count > static_cast<int>(ErrorCode::PrinterFailed));
    QCOMPARE(sentences.size(), qsizetype{count});
}

void TestWording::errorSentence_namesSubjectAndPlace()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::PrinterFailed); ++code) {
        const QString sentence =
            wording::errorSentence({static_cast<ErrorCode>(code), QStringLiteral("Rapat é %2"),
                                    QStringLiteral("meetings[0].points[2]"), QStringLiteral("never shown")});
        QVERIFY2(sentence.contains(QStringLiteral("“Rapat é %2”")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("(di meetings[0].points[2])")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("never shown")), qPrintable(sentence));
    }
}

void TestWording::findingSentence_isOneIndonesianSentenceForEveryCode()
{
    QSet<QString> names;
    int count = 0;
    while (!wording::findingName(static_cast<FindingCode>(count)).isEmpty()) {
        const auto code = static_cast<FindingCode>(count);
        checkSentence(wording::findingSentence({code, Severity::Warns, {}, {}}));
        const QString named =
            wording::findingSentence({code, Severity::Warns, {}, QStringLiteral("Kapolres")});
        QVERIFY2(named.contains(QStringLiteral("“Kapolres”")), qPrintable(named));
        names.insert(wording::findingName(code));
        ++count;
    }
    QVERIFY(count > static_cast<int>(FindingCode::MeetingInFuture));
    QCOMPARE(names.size(), qsizetype{count});
}

void TestWording::filled_keepsMarksOfTheSubject()
{
    QCOMPARE(
        wording::filled(QStringLiteral("Kunci %1 salah %2."), QStringLiteral("%2"), QStringLiteral("%1")),
        QStringLiteral("Kunci “%2” salah (di %1)."));
    QCOMPARE(wording::filled(QStringLiteral("Kunci %1 salah %2."), {}, {}), QStringLiteral("Kunci salah."));
}

void TestWording::filled_staysOneLineOfReadableLength()
{
    const QString odd = QStringLiteral("Rapat\nbaris dua\r\n\t tiga");
    QCOMPARE(wording::filled(QStringLiteral("Judul %1 salah %2."), odd, odd),
             QStringLiteral("Judul “Rapat baris dua tiga” salah (di Rapat baris dua tiga)."));
    const QString sentence =
        wording::filled(QStringLiteral("Judul %1 salah %2."), QString(5000, u'x'), QString(5000, u'y'));
    QVERIFY(sentence.size() < 500);
    QVERIFY(sentence.contains(u'…'));
}

void TestWording::filled_readsDigitsAsALine()
{
    QCOMPARE(wording::filled(QStringLiteral("Tabel %1 salah %2."), {}, QStringLiteral("12")),
             QStringLiteral("Tabel salah (baris 12)."));
    QCOMPARE(wording::filled(QStringLiteral("Berkas %1 salah %2."), {}, QStringLiteral("1:245")),
             QStringLiteral("Berkas salah (baris 1, huruf ke-245)."));
}

void TestWording::filled_quotesWordsNotNumbers()
{
    const auto said = [](const char16_t* subject) {
        return wording::filled(QStringLiteral("Nomor %1 salah."), QString::fromUtf16(subject), {});
    };
    QCOMPARE(said(u"TL-10"), QStringLiteral("Nomor TL-10 salah."));
    QCOMPARE(said(u"001/RAKOR/VII/2025"), QStringLiteral("Nomor 001/RAKOR/VII/2025 salah."));
    QCOMPARE(said(u"2"), QStringLiteral("Nomor 2 salah."));
    QCOMPARE(said(u"Rapat 2"), QStringLiteral("Nomor “Rapat 2” salah."));
    QCOMPARE(said(u"RAKOR"), QStringLiteral("Nomor “RAKOR” salah."));
    QCOMPARE(said(u"berkas2.pdf"), QStringLiteral("Nomor “berkas2.pdf” salah."));
}

void TestWording::label_differsWithinAnEnumeration()
{
    QSet<QString> attendance;
    for (int i = 0; i <= static_cast<int>(AttendanceStatus::Absent); ++i) {
        attendance.insert(wording::label(static_cast<AttendanceStatus>(i)));
    }
    QCOMPARE(attendance.size(), 7);
    QVERIFY(!attendance.contains(QString()));
    QCOMPARE(wording::label(AssigneeStatus::InProgress), QStringLiteral("Berjalan"));
    QCOMPARE(wording::label(AttendanceStatus::Absent), QStringLiteral("Tanpa keterangan"));
}

void TestWording::filled_namesFieldsAsUsersDo_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("shown");
    QTest::newRow("review") << "reviewNote" << "(di catatan telaah)";
    QTest::newRow("reason") << "reason" << "(di alasan)";
    QTest::newRow("head") << "meeting.courseReason" << "(di alasan ditunda atau dibatalkan)";
    QTest::newRow("point") << "points[0].points[1].text" << "(di pembahasan angka 1 huruf b)";
    QTest::newRow("action") << "actions[2].text" << "(di tindak lanjut nomor 3)";
    QTest::newRow("slot") << "signatureSlots[0].caption" << "(di penanda tangan nomor 1)";
    QTest::newRow("key of a file") << "rapat.json: meetings[0].points[2]"
                                   << "(di rapat.json: meetings[0].points[2])";
    QTest::newRow("words") << "nama hari libur" << "(di nama hari libur)";
}

void TestWording::filled_namesFieldsAsUsersDo()
{
    QFETCH(QString, place);
    QFETCH(QString, shown);
    QCOMPARE(wording::filled(QStringLiteral("Isian wajib %1 masih kosong %2."), {}, place),
             QStringLiteral("Isian wajib masih kosong %1.").arg(shown));
}

/// Whoever adds a failure at a field finds here that it needs a name.
void TestWording::fieldsOfFailures_allHaveAName()
{
    // Of three arguments the last one is the place; a fourth would be for the log.
    static const QRegularExpression failure(QStringLiteral(
        R"re(fail\(\s*ErrorCode::\w+,[^,;]+,\s*QStringLiteral\("([A-Za-z.]+)"\)\s*\)|\bnamed\([\w.]+, "(\w+)"\))re"));
    QSet<QString> fields;
    for (const char* room : {"app", "domain", "storage", "editing", "documents", "ui"}) {
        QDirIterator files(QStringLiteral(RISALAH_SOURCES "/") + QLatin1String(room),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = failure.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                fields.insert(match.captured(1) + match.captured(2));
            }
        }
    }
    QVERIFY2(fields.contains(QStringLiteral("reason")) && fields.size() > 8,
             qPrintable(QString::number(fields.size())));
    QStringList nameless;
    for (const QString& field : std::as_const(fields)) {
        const QString sentence = wording::filled(QStringLiteral("Kosong %2."), {}, field);
        if (sentence.contains(QStringLiteral("(di %1)").arg(field))) {
            nameless << field;
        }
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
