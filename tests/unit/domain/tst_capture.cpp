// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capture.h"
#include "domain/notes/speaker_match.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

const Date kMeeting = *Date::of(2025, 7, 15);

CaptureContext context(std::vector<QString> speakers = {})
{
    return {kMeeting, std::move(speakers)};
}

/// "a(b,c(d)),e": the tree of texts on one line.
QString outline(const std::vector<DiscussionPoint>& points)
{
    QStringList parts;
    for (const DiscussionPoint& point : points) {
        parts << (point.points.empty()
                      ? point.text
                      : point.text + QLatin1Char('(') + outline(point.points) + QLatin1Char(')'));
    }
    return parts.join(QLatin1Char('|'));
}

QString outlineOf(const char* notes)
{
    return outline(capture(QString::fromUtf8(notes), context()).points);
}

QStringList textsOf(const Capture& captured)
{
    QStringList texts;
    for (const DiscussionPoint& point : captured.points) {
        texts << point.text;
    }
    return texts;
}

QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression gaps(QStringLiteral(R"([^\p{L}\p{N}]+)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

void collectTexts(const std::vector<DiscussionPoint>& points, QStringList& texts)
{
    for (const DiscussionPoint& point : points) {
        texts << point.text << point.speaker;
        collectTexts(point.points, texts);
    }
}

QStringList allTexts(const Capture& captured)
{
    QStringList texts(captured.unused.begin(), captured.unused.end());
    collectTexts(captured.points, texts);
    for (const Resolution& resolution : captured.resolutions) {
        texts << resolution.text;
    }
    for (const ActionItem& action : captured.actions) {
        texts << action.text;
        for (const Assignee& assignee : action.assignees) {
            texts << assignee.office;
        }
    }
    return texts;
}

} // namespace

class TestCapture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void points_followIndentationAndNumbering_data();
    void points_followIndentationAndNumbering();
    void resolutionsAndActions_bindToThePointAbove();
    void resolutionsAndActions_bindByIndentation();
    void marks_withoutAPointAreLeftOut();
    void marks_giveAssigneesDueAndPriority();
    void marks_thatCannotBeReadStayInTheText();
    void marks_onAPointMakeAnActionOfIt();
    void marks_aloneBorrowTheTextTheyBelongTo();
    void dueFromMark_readsEveryForm_data();
    void dueFromMark_readsEveryForm();
    void speaker_matchesAnAttendee_data();
    void speaker_matchesAnAttendee();
    void typedSpeaker_isNotGuessed_data();
    void typedSpeaker_isNotGuessed();
    void speaker_aloneOnItsLineSpeaksWhatFollows();
    void chat_linesLoseTheirHead();
    void spoken_ordinalsOpenPoints_data();
    void spoken_ordinalsOpenPoints();
    void spoken_restIsUnused();
    void spoken_attributionsFallAway_data();
    void spoken_attributionsFallAway();
    void spoken_brokenLinesAreJoined();
    void spoken_listBelowAPointDetailsIt();
    void spoken_ordinalsInsideSentencesAreWords_data();
    void spoken_ordinalsInsideSentencesAreWords();
    void outline_keepsTheWritersQuotationMarks();
    void empty_givesNothing();
    void anyInput_inventsNoWord_data();
    void anyInput_inventsNoWord();
    void longInput_isReadInLinearTime();
};

void TestCapture::points_followIndentationAndNumbering_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char* name, const char* notes, const char* tree) {
        QTest::newRow(name) << QString::fromUtf8(notes) << QString::fromUtf8(tree);
    };
    row("plain lines", "Pembukaan\nLaporan KPU\n\nPenutup", "Pembukaan|Laporan KPU|Penutup");
    row("two blanks", "A satu\n  B satu\n    C satu\n  B dua\nA dua", "A satu(B satu(C satu)|B dua)|A dua");
    row("tabs", "A satu\n\tB satu\n\t\tC satu\nA dua", "A satu(B satu(C satu))|A dua");
    row("one blank is a slip", "A satu\n A dua\n   B satu", "A satu|A dua(B satu)");
    row("CRLF and CR", "Satu\r\n  Dua\r\nTiga\rEmpat", "Satu(Dua)|Tiga|Empat");
    row("1. a. 1) a)", "1. Satu\na. Dua\n1) Tiga\na) Empat\nb) Lima\n2) Enam\nb. Tujuh\n2. Delapan",
        "Satu(Dua(Tiga(Empat|Lima)|Enam)|Tujuh)|Delapan");
    row("1) under 1.", "1. Satu\n1) Dua\n2) Tiga\n2. Empat", "Satu(Dua|Tiga)|Empat");
    row("(1) (a)", "1) Satu\n(1) Dua\n(a) Tiga\n2) Empat", "Satu(Dua(Tiga))|Empat");
    row("changed sign", "1. Satu\n2) Dua\n3. Tiga", "Satu|Dua|Tiga");
    row("bullets", "- Satu\n• Dua\n– Tiga\n* Empat\n◦ Lima", "Satu|Dua|Tiga|Empat|Lima");
    row("bullets under a number", "1. Satu\n- Dua\n• Tiga\n2. Empat", "Satu(Dua|Tiga)|Empat");
    row("path", "1. Satu\n1.1 Dua\n1.2. Tiga\n1.2.1 Empat\n2. Lima", "Satu(Dua|Tiga(Empat))|Lima");
    row("capitals", "A. Satu\n1. Dua\nB. Tiga", "Satu(Dua)|Tiga");
    row("Roman", "I. Satu\nA. Dua\nB. Tiga\nII. Empat", "Satu(Dua|Tiga)|Empat");
    row("keycaps", "1️⃣ Satu\n2️⃣ Dua", "Satu|Dua");
    row("check boxes", "☐ Satu\n[x] Dua", "Satu|Dua");
    row("no blank after the number", "1.Satu\n2.Dua", "Satu|Dua");
    row("an initial is no number", "A. Rahman melapor\nC. Dewi menjawab",
        "A. Rahman melapor|C. Dewi menjawab");
    row("a time is no number", "09.00 Pembukaan\n10.30 Istirahat", "09.00 Pembukaan|10.30 Istirahat");
    row("a.n. is no number", "a.n. Sekda membuka rapat", "a.n. Sekda membuka rapat");
    row("chat bold", "*Pembukaan* rapat 2*3", "Pembukaan rapat 2*3");
    row("invisible marks",
        "\xE2\x80\x8E- Satu\n\xEF\xBB\xBF"
        "Dua",
        "Satu|Dua");
    row("six levels at most", "a\n  b\n    c\n      d\n        e\n          f\n            g",
        "a(b(c(d(e(f|g)))))");
}

void TestCapture::points_followIndentationAndNumbering()
{
    QFETCH(QString, notes);
    QFETCH(QString, tree);
    QCOMPARE(outline(capture(notes, context()).points), tree);
}

void TestCapture::resolutionsAndActions_bindToThePointAbove()
{
    const Capture captured = capture(QStringLiteral("1. Lokasi kampanye\n"
                                                    "! Data lokasi @Bakesbangpol\n"
                                                    "= Lokasi disepakati\n"
                                                    "! Surati peserta @KPU\n"
                                                    "2. Keamanan\n"
                                                    "! Susun jadwal patroli\n"),
                                     context());
    QCOMPARE(outline(captured.points), QStringLiteral("Lokasi kampanye|Keamanan"));
    QCOMPARE(captured.resolutions.size(), std::size_t{1});
    QCOMPARE(captured.resolutions.front().text, QStringLiteral("Lokasi disepakati"));
    QCOMPARE(captured.resolutions.front().point, captured.points.front().id);
    QCOMPARE(captured.actions.size(), std::size_t{3});
    QVERIFY(!captured.actions.at(0).resolution.has_value());
    QCOMPARE(captured.actions.at(1).resolution, std::optional(captured.resolutions.front().id));
    QCOMPARE(captured.actions.at(1).point, captured.points.front().id);
    QCOMPARE(captured.actions.at(2).point, captured.points.back().id);
    QVERIFY(!captured.actions.at(2).resolution.has_value());
    QVERIFY(captured.unused.empty());
}

void TestCapture::resolutionsAndActions_bindByIndentation()
{
    const Capture captured =
        capture(QStringLiteral("Lokasi\n  Alun-alun\n  = Hanya dengan izin\n= Semua didata\n"), context());
    QCOMPARE(captured.resolutions.size(), std::size_t{2});
    QCOMPARE(captured.resolutions.at(0).point, captured.points.front().points.front().id);
    QCOMPARE(captured.resolutions.at(1).point, captured.points.front().id);
}

void TestCapture::marks_withoutAPointAreLeftOut()
{
    const Capture captured = capture(QStringLiteral("= Keputusan tanpa butir\n! Tindakan\n"), context());
    QVERIFY(captured.points.empty());
    QVERIFY(captured.resolutions.empty());
    QVERIFY(captured.actions.empty());
    QCOMPARE(captured.unused.size(), std::size_t{2});
}

void TestCapture::marks_giveAssigneesDueAndPriority()
{
    const Capture captured = capture(
        QString::fromUtf8(
            "Penertiban\n! Turunkan baliho oleh @\"Satpol PP\", @Dishub dan @“Dinas PUPR” >5hk #penting\n"
            "! Laporkan hasilnya @Bakesbangpol >22/7 #segera.\n"),
        context());
    QCOMPARE(captured.actions.size(), std::size_t{2});
    const ActionItem& first = captured.actions.front();
    QCOMPARE(first.text, QStringLiteral("Turunkan baliho"));
    QCOMPARE(first.assignees.size(), std::size_t{3});
    QCOMPARE(first.assignees.at(0).office, QStringLiteral("Satpol PP"));
    QCOMPARE(first.assignees.at(1).office, QStringLiteral("Dishub"));
    QCOMPARE(first.assignees.at(2).office, QStringLiteral("Dinas PUPR"));
    QCOMPARE(first.due, DueRule(WorkdaysDue{5}));
    QCOMPARE(first.priority, Priority::Important);
    const ActionItem& second = captured.actions.back();
    QCOMPARE(second.text, QStringLiteral("Laporkan hasilnya."));
    QCOMPARE(second.due, DueRule(FixedDue{*Date::of(2025, 7, 22)}));
    QCOMPARE(second.priority, Priority::Urgent);
}

void TestCapture::marks_thatCannotBeReadStayInTheText()
{
    const Capture captured =
        capture(QStringLiteral("Surel ke ana@kota.go.id\n! Kirim >31/2 #lain >9999hk\n! Suhu > 30 derajat\n"),
                context());
    QCOMPARE(captured.points.front().text, QStringLiteral("Surel ke ana@kota.go.id"));
    QCOMPARE(captured.actions.at(0).text, QStringLiteral("Kirim >31/2 #lain >9999hk"));
    QCOMPARE(captured.actions.at(0).due, DueRule());
    QCOMPARE(captured.actions.at(1).text, QStringLiteral("Suhu > 30 derajat"));
}

void TestCapture::marks_onAPointMakeAnActionOfIt()
{
    const Capture captured =
        capture(QStringLiteral("Bersihkan taman @DLH >7h\n= Izin dibuat @Bagian_Umum\n"), context());
    QCOMPARE(textsOf(captured), QStringList{QStringLiteral("Bersihkan taman")});
    QCOMPARE(captured.actions.size(), std::size_t{2});
    QCOMPARE(captured.actions.at(0).point, captured.points.front().id);
    QCOMPARE(captured.actions.at(0).due, DueRule(DaysDue{7}));
    QCOMPARE(captured.actions.at(1).resolution, std::optional(captured.resolutions.front().id));
    QCOMPARE(captured.actions.at(1).text, QStringLiteral("Izin dibuat"));
}

void TestCapture::marks_aloneBorrowTheTextTheyBelongTo()
{
    const Capture captured = capture(QStringLiteral("Bersihkan taman\n! @DLH >akhir bulan\n"), context());
    QCOMPARE(captured.actions.front().text, QStringLiteral("Bersihkan taman"));
    QCOMPARE(captured.actions.front().due, DueRule(FixedDue{*Date::of(2025, 7, 31)}));
}

void TestCapture::dueFromMark_readsEveryForm_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("meeting");
    QTest::addColumn<QString>("due"); // ISO date, "n" days, "nw" working days, empty for none
    const auto row = [](const char* mark, const char* meeting, const char* due) {
        QTest::addRow("%s on %s", mark, meeting)
            << QString::fromLatin1(mark) << QString::fromLatin1(meeting) << QString::fromLatin1(due);
    };
    row("22/7", "2025-07-15", "2025-07-22");
    row("15/7", "2025-07-15", "2025-07-15");
    row("14/7", "2025-07-15", "2026-07-14");
    row("3/1", "2025-12-30", "2026-01-03");
    row("29/2", "2025-07-15", "2028-02-29");
    row("29/2", "2096-03-01", "2104-02-29");
    row("22-07-2025", "2025-07-15", "2025-07-22");
    row("22/7/25", "2025-07-15", "2025-07-22");
    row("2025-07-22", "2025-07-15", "2025-07-22");
    row("5hk", "2025-07-15", "5w");
    row("5 HK", "2025-07-15", "5w");
    row("5 hari kerja", "2025-07-15", "5w");
    row("0h", "2025-07-15", "0");
    row("7h", "2025-07-15", "7");
    row("3650h", "2025-07-15", "3650");
    row("akhir bulan", "2024-02-10", "2024-02-29");
    row("Akhir  Bulan", "2025-12-31", "2025-12-31");
    row("3651h", "2025-07-15", "");
    row("31/2", "2025-07-15", "");
    row("31-06-2025", "2025-07-15", "");
    row("besok", "2025-07-15", "");
    row("", "2025-07-15", "");
    row("-5hk", "2025-07-15", "");
}

void TestCapture::dueFromMark_readsEveryForm()
{
    QFETCH(QString, mark);
    QFETCH(QString, meeting);
    QFETCH(QString, due);
    const auto rule = dueFromMark(mark, *Date::fromIso(meeting));
    QCOMPARE(rule.has_value(), !due.isEmpty());
    if (!rule) {
        return;
    }
    if (due.endsWith(QLatin1Char('w'))) {
        QCOMPARE(*rule, DueRule(WorkdaysDue{due.chopped(1).toInt()}));
    } else if (due.contains(QLatin1Char('-'))) {
        QCOMPARE(*rule, DueRule(FixedDue{*Date::fromIso(due)}));
    } else {
        QCOMPARE(*rule, DueRule(DaysDue{due.toInt()}));
    }
}

void TestCapture::speaker_matchesAnAttendee_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* line, const char* speaker, const char* text) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(speaker)
                            << QString::fromUtf8(text);
    };
    row("Kapolres Pangkalpinang: patroli malam", "Kapolres Pangkalpinang", "patroli malam");
    row("kapolres: patroli malam", "Kapolres Pangkalpinang", "patroli malam");
    row("Pak Sekda: mohon didata", "Sekretaris Daerah", "mohon didata");
    row("Mie Go: mohon didata", "Mie Go", "mohon didata");
    row("Ketua: mohon didata", "Ketua", "mohon didata"); // two of them: as typed
    row("Catatan: mohon didata", "", "Catatan: mohon didata");
    row("Waktu 09:00 dimulai", "", "Waktu 09:00 dimulai");
    row("[Bawaslu] tidak hadir", "Bawaslu", "tidak hadir");
    row("- [Sekda]: tidak hadir", "Sekretaris Daerah", "tidak hadir");
    row("1. KPU: jadwal kampanye", "Ketua KPU", "jadwal kampanye");
}

void TestCapture::speaker_matchesAnAttendee()
{
    QFETCH(QString, line);
    QFETCH(QString, speaker);
    QFETCH(QString, text);
    const Capture captured = capture(line,
                                     context({QStringLiteral("Mie Go"), QStringLiteral("Sekretaris Daerah"),
                                              QStringLiteral("Kapolres Pangkalpinang"),
                                              QStringLiteral("Ketua KPU"), QStringLiteral("Ketua DPRD")}));
    QCOMPARE(captured.points.size(), std::size_t{1});
    QCOMPARE(captured.points.front().speaker, speaker);
    QCOMPARE(captured.points.front().text, text);
}

void TestCapture::typedSpeaker_isNotGuessed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("speaker");
    const auto row = [](const char* line, const char* speaker) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(speaker);
    };
    row("kapolres pangkalpinang: siap", "Kapolres Pangkalpinang");
    row("Pak Sekda: siap", "Sekretaris Daerah");
    row("Kapolres: siap", "Kapolres Pangkalpinang"); // nobody else begins like that
    row("Ketua: siap", ""); // two of them
    row("KPU: siap", ""); // part of a name, and a subject
    row("Pangkalpinang: siap", "");
    row("Kapolres:siap", "");
    row(": siap", "");
}

void TestCapture::typedSpeaker_isNotGuessed()
{
    QFETCH(QString, line);
    QFETCH(QString, speaker);
    const auto taken =
        takeTypedSpeaker(line,
                         {QStringLiteral("Sekretaris Daerah"), QStringLiteral("Kapolres Pangkalpinang"),
                          QStringLiteral("Ketua KPU"), QStringLiteral("Ketua DPRD")});
    QCOMPARE(taken ? taken->speaker : QString(), speaker);
    QVERIFY(!taken || taken->text == QStringLiteral("siap"));
}

void TestCapture::speaker_aloneOnItsLineSpeaksWhatFollows()
{
    const Capture captured = capture(QStringLiteral("Kapolres:\n- patroli\n- posko\n\n- penutup"),
                                     context({QStringLiteral("Kapolres")}));
    QCOMPARE(outline(captured.points), QStringLiteral("patroli|posko|penutup"));
    QCOMPARE(captured.points.at(1).speaker, QStringLiteral("Kapolres"));
    QCOMPARE(captured.points.at(2).speaker, QString());
}

void TestCapture::chat_linesLoseTheirHead()
{
    const Capture captured = capture(QStringLiteral("[15/7 09.12] Budi Setda: Rapat dimulai\n"
                                                    "[15/07/25, 09.13.40] Kapolres: siap patroli\n"
                                                    "[09.14, 15/7/2025] Ani: - absen hadir\n"
                                                    "lanjutan pesan\n"
                                                    "15/07/25 09.15 - Dishub: parkir disiapkan\n"
                                                    "[15/7 09.16] Pesan terenkripsi\n"
                                                    "[15/7 09.17] +62 812-0000: hadir juga\n"),
                                     context({QStringLiteral("Kapolres Pangkalpinang")}));
    QCOMPARE(textsOf(captured),
             (QStringList{QStringLiteral("Rapat dimulai"), QStringLiteral("siap patroli"),
                          QStringLiteral("absen hadir"), QStringLiteral("lanjutan pesan"),
                          QStringLiteral("parkir disiapkan"), QStringLiteral("hadir juga")}));
    QCOMPARE(captured.points.at(0).speaker, QStringLiteral("Budi Setda"));
    QCOMPARE(captured.points.at(3).speaker, QStringLiteral("Ani"));
    QCOMPARE(captured.points.at(5).speaker, QString());
    QCOMPARE(captured.unused.size(), std::size_t{1});
}

void TestCapture::spoken_ordinalsOpenPoints_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QStringList>("points");
    const auto row = [](const char* name, const char* notes, QList<const char*> points) {
        QStringList texts;
        for (const char* point : points) {
            texts << QString::fromUtf8(point);
        }
        QTest::newRow(name) << QString::fromUtf8(notes) << texts;
    };
    row("paragraphs",
        "Ada dua hal.\n\nPertama, soal parkir. Harus rapi.\n\nKedua, mengenai taman.\n\nBagikan ini:",
        {"soal parkir. Harus rapi.", "mengenai taman."});
    row("mid-line", "Pertama, soal parkir. Kedua, soal taman. Dan yang ketiga, soal sampah.",
        {"soal parkir.", "soal taman.", "soal sampah."});
    row("after colon and semicolon", "Ada tiga hal: pertama, parkir; kedua, taman; dan ketiga, sampah.",
        {"parkir.", "taman.", "sampah."});
    row("Selanjutnya, Terakhir", "Pertama, parkir.\nSelanjutnya, taman.\nTerakhir, sampah.",
        {"parkir.", "taman.", "sampah."});
    row("without comma",
        "Pertama terkait parkir. Dan kedua mengenai taman. Ketiga kami minta sampah diangkut.",
        {"terkait parkir.", "mengenai taman.", "kami minta sampah diangkut."});
    row("yang kedua adalah", "Yang pertama adalah parkir. Yang kedua adalah taman.", {"parkir.", "taman."});
    row("quoted", "“Pertama, parkir,” katanya.\n\n“Dan ketiga, taman—juga sungai,”lanjutnya.",
        {"parkir.", "taman—juga sungai."});
    row("one quotation with two", "Ia berkata, “Pertama, parkir. Kedua, taman,” tegasnya. Acara pun usai.",
        {"parkir.", "taman."});
    row("straight quotation marks",
        "\"Pertama, soal 'parkir liar'\", ujarnya. \"Kedua, soal taman.\" tandasnya",
        {"soal parkir liar", "soal taman."});
    row("quotes inside a point", "Pertama, istilah “damai” dipakai. Kedua, Jum'at libur.",
        {"istilah damai dipakai.", "Jum'at libur."});
    row("dictum", "KESATU : parkir ditata.\nKEDUA : taman dijaga.", {"parkir ditata.", "taman dijaga."});
    row("numbered and spoken", "1. Pertama, parkir\n2. Kedua, taman", {"parkir", "taman"});
    row("beyond ten", "Kesepuluh, parkir. Kesebelas, taman. Kedua belas, sampah.",
        {"parkir.", "taman.", "sampah."});
    row("one list item that counts", "- Pembukaan\n- Dishub: pertama, parkir; kedua, rambu\n- Penutup",
        {"Pembukaan", "parkir.", "rambu", "Penutup"});
    row("CRLF", "Pertama, parkir.\r\n\r\nKedua, taman.\r\n", {"parkir.", "taman."});
}

void TestCapture::spoken_ordinalsOpenPoints()
{
    QFETCH(QString, notes);
    QFETCH(QStringList, points);
    QCOMPARE(textsOf(capture(notes, context({QStringLiteral("Dishub")}))), points);
}

void TestCapture::spoken_restIsUnused()
{
    const Capture captured = capture(
        QString::fromUtf8("Judul berita\n\nAsisten membuka rapat. “Pertama, parkir,” ujarnya. Rapat lalu "
                          "ditutup.\n\nKedua, taman.\n\nLeave a Reply"),
        context());
    QCOMPARE(textsOf(captured), (QStringList{QStringLiteral("parkir."), QStringLiteral("taman.")}));
    QCOMPARE(captured.unused,
             (std::vector<QString>{QStringLiteral("Judul berita"), QStringLiteral("Asisten membuka rapat."),
                                   QStringLiteral("Rapat lalu ditutup."), QStringLiteral("Leave a Reply")}));
}

void TestCapture::spoken_attributionsFallAway_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* spoken, const char* text) {
        QTest::newRow(spoken) << QString::fromUtf8(spoken) << QString::fromUtf8(text);
    };
    row("taman dijaga, ujarnya.", "taman dijaga.");
    row("taman, tegasnya, dijaga bersama.", "taman, dijaga bersama.");
    row("taman dijaga, imbuhnya lagi. Sampah juga.", "taman dijaga. Sampah juga.");
    row("taman dijaga. Jelasnya, sampah juga.", "taman dijaga. sampah juga.");
    row("“taman dijaga,” katanya saat membuka rapat.", "taman dijaga.");
    row("taman dijaga, pungkasnya, Selasa (15/7).", "taman dijaga.");
    row("taman dijaga, demikian ungkapnya.", "taman dijaga.");
    row("taman dijaga, ditegaskannya.", "taman dijaga.");
    row("taman dan isinya dijaga, hasilnya dilaporkan.", "taman dan isinya dijaga, hasilnya dilaporkan.");
    row("kami menunggu jawabannya.", "kami menunggu jawabannya.");
}

void TestCapture::spoken_attributionsFallAway()
{
    QFETCH(QString, spoken);
    QFETCH(QString, text);
    const Capture captured =
        capture(QStringLiteral("Pertama, parkir.\n\nKedua, ") + spoken + QStringLiteral("\n"), context());
    QCOMPARE(captured.points.size(), std::size_t{2});
    QCOMPARE(captured.points.back().text, text);
}

void TestCapture::spoken_brokenLinesAreJoined()
{
    const Capture captured = capture(QStringLiteral("Pertama, parkir di sekitar alun-alun ditata\n"
                                                    "kembali. Rambu dipasang di empat sudut oleh\n"
                                                    "petugas.\n"
                                                    "Kedua, taman dijaga bersama oleh semua\n"
                                                    "peserta dan warga sekitarnya.\n"),
                                     context());
    QCOMPARE(textsOf(captured),
             (QStringList{
                 QStringLiteral("parkir di sekitar alun-alun ditata kembali. Rambu dipasang di empat sudut "
                                "oleh petugas."),
                 QStringLiteral("taman dijaga bersama oleh semua peserta dan warga sekitarnya.")}));
}

void TestCapture::spoken_listBelowAPointDetailsIt()
{
    const Capture captured =
        capture(QStringLiteral("Pertama, tempat yang diatur:\n- alun-alun\n- taman\n= Didata dulu\n\n"
                               "Kedua, waktu.\n! Umumkan @Kominfo >3hk\n"),
                context());
    QCOMPARE(outline(captured.points), QStringLiteral("tempat yang diatur.(alun-alun|taman)|waktu."));
    QCOMPARE(captured.resolutions.front().point, captured.points.front().id);
    QCOMPARE(captured.actions.front().point, captured.points.back().id);
}

void TestCapture::spoken_ordinalsInsideSentencesAreWords_data()
{
    QTest::addColumn<QString>("notes");
    const auto row = [](const char* notes) { QTest::newRow(notes) << QString::fromUtf8(notes); };
    row("Pertama-tama, Sekda menyapa hadirin|Kedua belah pihak sepakat|Rapat ditutup");
    row("Putaran pertama, kedua dan ketiga selesai|Pihak kedua, KPU, hadir");
    row("Pertama, kedua, dan ketiga akan dibahas|Penutup");
    row("Kedua pihak hadir. Ketiga camat hadir.|Penutup");
    row("Selanjutnya, laporan KPU|Terakhir, doa");
    row("Pertama kali rapat digelar. Kedua kalinya bulan depan.|Penutup");
}

void TestCapture::spoken_ordinalsInsideSentencesAreWords()
{
    QFETCH(QString, notes);
    QString lines = notes;
    lines.replace(QLatin1Char('|'), QLatin1Char('\n'));
    QCOMPARE(outline(capture(lines, context()).points), notes);
}

void TestCapture::outline_keepsTheWritersQuotationMarks()
{
    QCOMPARE(outlineOf("Istilah \"damai\" dibahas\n“Kami siap,” ujarnya.\nPenutup"),
             QStringLiteral("Istilah \"damai\" dibahas|Kami siap.|Penutup"));
}

void TestCapture::empty_givesNothing()
{
    for (const char* notes : {"", " \n\t\n", "\r\n\r\n"}) {
        const Capture captured = capture(QString::fromLatin1(notes), context());
        QVERIFY(captured.points.empty());
        QVERIFY(captured.unused.empty());
    }
    const Capture rules = capture(QStringLiteral("-----\n=====\n!!!\n- 2 -\nHalaman 1 dari 3\n"), context());
    QVERIFY(rules.points.empty());
    QCOMPARE(rules.unused.size(), std::size_t{5});
}

void TestCapture::anyInput_inventsNoWord_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestCapture::anyInput_inventsNoWord()
{
    QFETCH(quint32, seed);
    static const QStringList pieces =
        QString::fromUtf8(
            "Pertama|, |kedua| mengenai |Dan yang ketiga|, |Selanjutnya|, |Terakhir|, |. |; |: |\n|\n\n|\n  "
            "|\n\t|\r\n|“|”|\"|'|’|«|»|ujarnya|tegasnya lagi|, katanya. |= |! |=>|@Dishub|@\"Satpol "
            "PP\"|@“|>5hk|"
            ">22/7|>akhir bulan|> |#penting|#segera|#|[|]|[Sekda] |Sekda: |[15/7 09.12] Budi: |1. |a. |1) "
            "|a) |"
            "(1) |- |• |– |* |*|parkir|taman |ma'ruf|Qur’an|x|1️⃣|A. |B. |I. |1.1 |\xE2\x80\x8B|\xC2\xA0|-|"
            "Leave a Reply|é|ß|(15/7)|…|\xF0\x9F\x93\x8C")
            .split(QLatin1Char('|'));
    QRandomGenerator random(seed);
    for (int round = 0; round < 40; ++round) {
        QString notes;
        for (int n = random.bounded(1, 60); n > 0; --n) {
            notes += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        }
        const QSet<QString> known = wordsOf(notes);
        const QStringList texts = allTexts(capture(notes, context({QStringLiteral("Sekda")})));
        for (const QString& text : texts) {
            const QSet<QString> invented = wordsOf(text) - known;
            QVERIFY2(invented.isEmpty(), qPrintable(notes + QStringLiteral("\n→ ") + text));
        }
    }
}

void TestCapture::longInput_isReadInLinearTime()
{
    QString notes;
    for (int i = 0; i < 3000; ++i) {
        notes += QStringLiteral("Pertama, soal parkir yang ke sekian. Kedua, “taman kota,” ujarnya.\n\n");
    }
    const Capture captured = capture(notes, context());
    QCOMPARE(captured.points.size(), std::size_t{6000});
    const QString line(200'000, QLatin1Char('"'));
    QVERIFY(capture(QStringLiteral("Pertama, ") + line + QStringLiteral(" Kedua, parkir"), context())
                .points.size()
            <= 2);
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
