// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "domain/record_texts.h"
#include "support/hands.h"
#include "support/window_bench.h"
#include "ui/work/attendance_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/workspace.h"

#include <QDir>
#include <QTemporaryDir>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

/// Two hours without the mouse, in short: from an empty register to minutes that nothing keeps from being
/// signed. The facts are those of the rakor of 15 July 2025; the sentences are the secretariat's own.
class TestKeyboardJourney final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyRegister_toReadyForSigning();

private:
    /// Tab until the field has the keyboard; each Tab counts.
    [[nodiscard]] bool tabTo(const QString& name)
    {
        for (int i = 0; i < 40; ++i) {
            for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
                if (at->objectName() == name) {
                    return true;
                }
            }
            m_hands.key(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] Workspace& workspace() { return *m_bench.window.findChild<Workspace*>(); }
    void answerFirstStart();
    void fillInvitation();
    void fillAttendance();
    void writeDiscussion();
    [[nodiscard]] bool atStep(Step step)
    {
        return QTest::qWaitFor([&] { return workspace().step() == step; });
    }

    QTemporaryDir m_folder;
    WindowBench m_bench;
    Hands m_hands;
};

void TestKeyboardJourney::answerFirstStart()
{
    const QSignalSpy opened(&m_bench.session, &Session::opened);
    m_bench.session.open(QDir(m_folder.path()).filePath(QStringLiteral("kosong.risalah")),
                         app::Worker::Opening::Create);
    QTRY_VERIFY(!opened.isEmpty());
    QTRY_VERIFY(tabTo(QStringLiteral("government")));
    m_hands.type(QStringLiteral("PEMERINTAH KOTA PANGKALPINANG"));
    m_hands.key(Qt::Key_Tab);
    m_hands.type(QStringLiteral("SEKRETARIAT DAERAH"));
    m_hands.key(Qt::Key_Return);
    QTRY_VERIFY(m_bench.session.office().has_value());
    m_hands.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_bench.window.findChild<Workspace*>() != nullptr);
    QVERIFY(atStep(Step::Invitation));
}

void TestKeyboardJourney::fillInvitation()
{
    const auto fill = [this](const char* field, const char* text) {
        QVERIFY2(tabTo(QString::fromLatin1(field)), field);
        m_hands.key(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(QString::fromUtf8(text));
    };
    fill("titleField", "Rapat Koordinasi Pelaksanaan Kampanye Pemilihan Ulang");
    fill("date", "15/7/2025");
    fill("start", "9");
    fill("place", "Balai Besar Betason");
    QVERIFY(tabTo(QStringLiteral("agenda")));
    m_hands.type(QStringLiteral("Pembukaan\nPokok perhatian kampanye\nPenutup"));
    m_hands.key(Qt::Key_Escape); // out of the list, where Enter makes rows
    QVERIFY(tabTo(QStringLiteral("chair")));
    m_hands.type(QStringLiteral("Mie Go"));
    m_hands.times(2, Qt::Key_Tab); // past the authority
    m_hands.type(QStringLiteral("Sekretaris Daerah"));
}

void TestKeyboardJourney::fillAttendance()
{
    for (const char* seat : {"Kapolres Pangkalpinang", "Ketua KPU Pangkalpinang", "LO pasangan calon"}) {
        m_hands.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(atStep(Step::Attendance));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("seat"));
        m_hands.key(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(QString::fromUtf8(seat));
    }
    m_hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
}

void TestKeyboardJourney::writeDiscussion()
{
    m_hands.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(atStep(Step::Discussion));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("outlineEditor"));
    m_hands.type(QStringLiteral("sek"));
    m_hands.key(Qt::Key_Tab); // the chair's position, with its colon
    m_hands.type(
        QStringLiteral("penggunaan fasilitas umum dan aset Pemerintah Kota untuk kampanye wajib melalui "
                       "koordinasi dan kesepakatan tertulis."));
    m_hands.key(Qt::Key_Return);
    m_hands.key(Qt::Key_Tab);
    m_hands.type(
        QStringLiteral("tidak semua lokasi boleh dipakai bebas karena menyangkut tanggung jawab, keamanan, "
                       "dan kepemilikan aset.\n"));
    m_hands.type(
        QStringLiteral("alun-alun dan ruang terbuka hijau dipakai secara selektif sesuai peraturan.\n"));
    m_hands.type(QStringLiteral("= Pemakaian aset daerah untuk kampanye didahului izin tertulis.\n"));
    m_hands.type(QStringLiteral("! menyusun daftar lokasi kampanye yang boleh dipakai @Bakeuda >5hk\n"));
    m_hands.key(Qt::Key_Return); // an empty line goes a level up
    m_hands.type(QStringLiteral("sek"));
    m_hands.key(Qt::Key_Tab);
    m_hands.type(
        QStringLiteral("alat peraga kampanye dipasang tanpa mengganggu ketertiban umum, merusak taman, "
                       "memaku pohon, atau membahayakan pengguna jalan.\n"));
    m_hands.type(QStringLiteral("! menertibkan alat peraga yang melanggar @\"Satpol PP\" >18/7\n"));
    m_hands.type(QStringLiteral("sek"));
    m_hands.key(Qt::Key_Tab);
    m_hands.type(
        QStringLiteral("pengalaman kampanye tahun 2013 dan 2018 menjadi bahan perbaikan kampanye tahun "
                       "2025."));
}

void TestKeyboardJourney::emptyRegister_toReadyForSigning()
{
    answerFirstStart();
    fillInvitation();
    fillAttendance();
    writeDiscussion();
    if (QTest::currentTestFailed()) {
        return;
    }
    m_hands.key(Qt::Key_F7); // Periksa
    QVERIFY(atStep(Step::Findings));
    const domain::MeetingRecord& record = workspace().desk().record();
    QStringList blocking;
    for (const domain::Finding& finding : workspace().desk().findings()) {
        if (finding.severity == domain::Severity::Blocks) {
            blocking.append(finding.where);
        }
    }
    QCOMPARE(blocking, QStringList());

    QCOMPARE(record.meeting.points.size(), std::size_t(3));
    QCOMPARE(record.meeting.points.front().speaker, QStringLiteral("Sekretaris Daerah"));
    QCOMPARE(record.meeting.points.front().points.size(), std::size_t(2));
    QCOMPARE(record.meeting.resolutions.size(), std::size_t(1));
    QCOMPARE(record.actions.size(), std::size_t(2));
    QCOMPARE(record.actions.front().assignees.front().office, QStringLiteral("Bakeuda"));
    QCOMPARE(record.actions.front().originalDueOn->toIso(), QStringLiteral("2025-07-22"));
    QCOMPARE(record.actions.back().originalDueOn->toIso(), QStringLiteral("2025-07-18"));
    QCOMPARE(record.meeting.attendance.size(), std::size_t(3));

    // What stands in the record, counted as it is read; the rest of the keys is overhead.
    qsizetype letters = QStringLiteral("PEMERINTAH KOTA PANGKALPINANGSEKRETARIAT DAERAH").size();
    for (const domain::RecordText& text : domain::textsOf(record)) {
        letters += text.text.size();
    }
    const double overhead =
        100.0 * (m_hands.keys() - static_cast<double>(letters)) / static_cast<double>(letters);
    qInfo("%d keys for %d letters: %.1f %% more", m_hands.keys(), static_cast<int>(letters), overhead);
    QVERIFY2(overhead < 15, "the keyboard costs more than 15 % over the bare text");
    // Everything typed is in the register.
    QTRY_VERIFY(!workspace().desk().session().hasUnsaved());
}

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboard_journey.moc"
