// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/command_palette.h"
#include "ui/palette_delegate.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#include <QRegularExpression>

#include <private/qguiapplication_p.h>

#include <semaphore>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

namespace {

/// What a screen reader was told last: the focus, and what is said about the field.
struct Heard {
    QString focused;
    QString description;
};
Heard heard;

void listen(QAccessibleEvent* event)
{
    const QAccessibleInterface* told = event->accessibleInterface();
    if (told == nullptr) {
        return;
    }
    if (event->type() == QAccessible::Focus) {
        heard.focused = told->text(QAccessible::Name);
    } else if (event->type() == QAccessible::DescriptionChanged
               && event->object()->objectName() == QStringLiteral("paletteField")) {
        heard.description = told->text(QAccessible::Description);
    }
}

} // namespace

/// Ctrl+K: what is found first, and what an answer that comes late leaves alone.
class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rank_prefersTheName_data();
    void rank_prefersTheName();
    void command_isRunByItsNameAndEnter();
    void findings_standBelowCommandsOfThatName();
    void lateAnswer_movesNoSelection();
    void choice_isReadAloud();
    void findings_areToldApart();
    void nothingFound_isSaid();
    void otherWords_leadToTheCommand_data();
    void otherWords_leadToTheCommand();

private:
    /// A meeting whose points name a command, on the screen, and the palette over it.
    [[nodiscard]] bool openPalette();
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < m_list->count(); ++row) {
            texts << m_list->item(row)->text();
        }
        return texts;
    }
    [[nodiscard]] bool holdsPoint() const
    {
        return !m_list->findItems(QStringLiteral("memeriksa"), Qt::MatchContains).isEmpty();
    }

    std::unique_ptr<WindowBench> m_bench;
    QLineEdit* m_field = nullptr;
    QListWidget* m_list = nullptr;
};

void TestPalette::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
    m_field = m_bench->window.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    m_list = m_bench->window.findChild<QListWidget*>(QStringLiteral("paletteList"));
}

void TestPalette::cleanup()
{
    m_bench.reset();
}

bool TestPalette::openPalette()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    for (domain::DiscussionPoint& point : record.meeting.points) {
        point.text = QStringLiteral("Periksa lagi; Satpol PP memeriksa izinnya.");
    }
    if (!m_bench->openMeeting(record, QStringLiteral("pembahasan"))) {
        return false;
    }
    m_bench->trigger(Command::OpenPalette);
    return m_field->isVisible();
}

void TestPalette::rank_prefersTheName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto add = [](const char* typed, const char* better, const char* worse) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(better)
                             << QString::fromUtf8(worse);
    };
    add("tindak lanjut", "Tindak Lanjut", "Jadikan tindak lanjut");
    add("cetak", "Cetak…", "Cetak keputusan");
    add("rapat", "Rapat baru", "Cari dalam rapat");
    add("baru", "Rapat baru", "Pembaruan");
}

void TestPalette::rank_prefersTheName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(CommandPalette::rank(typed, better) > CommandPalette::rank(typed, worse));
    QVERIFY(CommandPalette::rank(typed, worse) > 0);
    QCOMPARE(CommandPalette::rank(typed + QStringLiteral(" lain"), better), 0);
}

void TestPalette::command_isRunByItsNameAndEnter()
{
    QVERIFY(openPalette());
    QTest::keyClicks(m_field, QStringLiteral("periksa"));
    QTRY_VERIFY(holdsPoint());
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(!m_field->isVisible());
    QCOMPARE(m_bench->workspace().step(), Step::Findings);
}

void TestPalette::findings_standBelowCommandsOfThatName()
{
    QVERIFY(openPalette());
    QTest::keyClicks(m_field, QStringLiteral("periksa"));
    QTRY_VERIFY(holdsPoint());
    const QStringList texts = rows();
    QCOMPARE(texts.front(), QStringLiteral("Periksa"));
    // "… yang dipilih di Periksa …" stands in its description only.
    const auto told = texts.indexOf(QStringLiteral("Perbaiki temuan"));
    QVERIFY(told > 0 && !texts.at(told - 1).isEmpty());
    QVERIFY(texts.mid(told).filter(QStringLiteral("memeriksa")).isEmpty());
}

void TestPalette::lateAnswer_movesNoSelection()
{
    QVERIFY(openPalette());
    std::binary_semaphore answers(0);
    auto busy = m_bench->worker.run([&answers](app::Register& /*opened*/) {
        answers.acquire();
        return Result<void>();
    });
    QTest::keyClicks(m_field, QStringLiteral("rapat"));
    m_field->setText(QStringLiteral("langkah"));
    QTest::keyClick(m_field, Qt::Key_Down);
    const QStringList before = rows();
    const QString chosen = m_list->currentItem()->text();
    const bool hadPoints = holdsPoint();
    answers.release();
    QVERIFY(QTest::qWaitFor([&busy] { return busy.isFinished(); }, test::kPatienceMs));
    // The answer is home, too.
    QVERIFY(m_bench->ask([](app::Register& /*opened*/) { return Result<void>(); }).has_value());
    QTRY_VERIFY(m_list->count() > before.size());
    QVERIFY(!hadPoints);
    QCOMPARE(rows().mid(0, before.size()), before);
    QCOMPARE(m_list->currentItem()->text(), chosen);
    QCOMPARE(chosen, QStringLiteral("Langkah sebelumnya"));
}

void TestPalette::choice_isReadAloud()
{
    // As if a screen reader had been started; QAccessible::setActive() only tells others that one was.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    const auto before = QAccessible::installUpdateHandler(&listen);
    QVERIFY(openPalette());
    QTest::keyClicks(m_field, QStringLiteral("langkah"));
    QCOMPARE(heard.description, QStringLiteral("Langkah berikutnya. Membuka langkah rapat berikutnya."));
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(heard.focused, QStringLiteral("Langkah sebelumnya"));
    QCOMPARE(heard.description, QStringLiteral("Langkah sebelumnya. Membuka langkah rapat sebelumnya."));
    // Letters are read in the field again.
    QTest::keyClicks(m_field, QStringLiteral(" b"));
    QCOMPARE(heard.focused, QStringLiteral("Cari atau jalankan"));
    QCOMPARE(heard.description, QStringLiteral("Langkah berikutnya. Membuka langkah rapat berikutnya."));
    m_field->setText(QStringLiteral("qqzz"));
    QTRY_COMPARE(heard.description, QStringLiteral("Tidak ada yang cocok dengan “qqzz”."));
    QAccessible::installUpdateHandler(before);
}

/// Whatever is cut off at the end: what it is and when it was stands before the long title.
void TestPalette::findings_areToldApart()
{
    QVERIFY(openPalette());
    QTest::keyClicks(m_field, QStringLiteral("memeriksa"));
    QTRY_VERIFY(holdsPoint());
    const auto* point = m_list->findItems(QStringLiteral("memeriksa"), Qt::MatchContains).constFirst();
    static const QRegularExpression detail(QStringLiteral("^Butir · \\d+ \\w{3} \\d{4} · \\w+"));
    const QString told = point->data(PaletteRole::Detail).toString();
    QVERIFY2(detail.match(told).hasMatch(), qPrintable(told));
}

void TestPalette::nothingFound_isSaid()
{
    m_bench->trigger(Command::OpenPalette);
    const auto* nothing = m_bench->window.findChild<QLabel*>(QStringLiteral("paletteNothing"));
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(m_field, QStringLiteral("zzz"));
    QTRY_VERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), QStringLiteral("Tidak ada yang cocok dengan “zzz”."));
    QCOMPARE(m_field->accessibleDescription(), nothing->text());
    // Whole within the card.
    QVERIFY(nothing->height() >= nothing->heightForWidth(nothing->width()));
    QVERIFY(nothing->geometry().bottom() < nothing->parentWidget()->height());
    m_field->setText(QStringLiteral("beranda"));
    QTRY_VERIFY(!nothing->isVisible());
    QVERIFY(m_list->isVisible());
}

void TestPalette::otherWords_leadToTheCommand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("command");
    QTest::newRow("meetings that were removed") << "keranjang sampah" << "Rapat";
    QTest::newRow("groups") << "kelompok undangan" << "Direktori";
    QTest::newRow("groups by another word") << "grup undangan" << "Direktori";
}

void TestPalette::otherWords_leadToTheCommand()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, command);
    m_bench->window.open({.page = PageId::Home});
    m_bench->trigger(Command::OpenPalette);
    m_field->setText(typed);
    QTRY_VERIFY(rows().contains(command));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
