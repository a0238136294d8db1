// SPDX-License-Identifier: GPL-3.0-or-later
// What a text said before is compared with what it says now, and comes back.
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/widgets.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"

#include <QPushButton>

#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestEarlierTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void earlierText_comesBack();
    void earlierText_leavesNoEmphasisOnOtherWords();
    void earlierText_ofEveryKindComesBack_data();
    void earlierText_ofEveryKindComesBack();
    void otherField_saysWhatToChoose();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        const bool isOpen = m_bench->openMeeting(record, part);
        m_bench->window.activateWindow();
        return isOpen;
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    [[nodiscard]] bool saved() const { return m_bench->waitUntilSaved(); }
    [[nodiscard]] bool restoredOnlyRow(Command opensList) const
    {
        m_bench->trigger(opensList);
        const auto* versions = m_bench->find<RowListView>(QStringLiteral("versions"));
        const bool isThere = QTest::qWaitFor([versions] { return versions->rowModel().rowCount() == 1; });
        if (isThere) {
            m_bench->find<QPushButton>(QStringLiteral("restoreVersion"))->click();
        }
        return isThere;
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestEarlierTexts::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestEarlierTexts::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

void TestEarlierTexts::earlierText_comesBack()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const domain::PointId point = meeting().points[0].id;
    const QString before = meeting().points[0].text;
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Kata baru.");
    });
    QVERIFY(saved());
    workspace().showField(QStringLiteral("points[0]"));
    QVERIFY(restoredOnlyRow(Command::EarlierTexts));
    QCOMPARE(domain::findPoint(meeting().points, point)->text, before);
    workspace().undo();
    QCOMPARE(domain::findPoint(meeting().points, point)->text, QStringLiteral("Kata baru."));
}

void TestEarlierTexts::earlierText_leavesNoEmphasisOnOtherWords()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(2).build();
    record.meeting.points[0].text = QStringLiteral("Aset dijaga seluruh perangkat daerah.");
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Aset wajib dijaga seluruh perangkat daerah.");
        r.meeting.points[0].emphasis = {{5, 5, true, false}, {18, 7, false, true}};
    });
    QVERIFY(saved());
    workspace().showField(QStringLiteral("points[0]"));
    QVERIFY(restoredOnlyRow(Command::EarlierTexts));
    QCOMPARE(meeting().points[0].text, record.meeting.points[0].text);
    // "wajib" is gone with its weight, "seluruh" is still italic.
    const std::vector<domain::Emphasis> expected{{12, 7, false, true}};
    QCOMPARE(meeting().points[0].emphasis, expected);
}

namespace {

using TextIn = QString& (*)(domain::MeetingRecord&);

} // namespace

void TestEarlierTexts::earlierText_ofEveryKindComesBack_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<TextIn>("text");
    const auto row = [](const char* where, TextIn text) {
        QTest::newRow(where) << QString::fromLatin1(where) << text;
    };
    using R = domain::MeetingRecord;
    row("points[0].text", [](R& r) -> QString& { return r.meeting.points[0].text; });
    row("resolutions[1].text", [](R& r) -> QString& { return r.meeting.resolutions[1].text; });
    row("actions[2].text", [](R& r) -> QString& { return r.actions[2].text; });
    row("agenda[1].title", [](R& r) -> QString& { return r.meeting.agenda[1].title; });
    row("meeting.opening", [](R& r) -> QString& { return r.meeting.opening; });
    row("meeting.closing", [](R& r) -> QString& { return r.meeting.closing; });
}

void TestEarlierTexts::earlierText_ofEveryKindComesBack()
{
    QFETCH(const QString, where);
    QFETCH(const TextIn, text);
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    domain::MeetingRecord before = workspace().desk().record();
    workspace().desk().change(QStringLiteral("ubah"), [text](domain::MeetingRecord& record) {
        text(record) = QStringLiteral("Kata baru.");
    });
    QVERIFY(saved());
    workspace().showField(where);
    QVERIFY(!workspace().currentField().isEmpty());
    QVERIFY2(where.startsWith(workspace().currentField()), qPrintable(workspace().currentField()));
    QVERIFY(restoredOnlyRow(Command::EarlierTexts));
    domain::MeetingRecord after = workspace().desk().record();
    QCOMPARE(text(after), text(before));
    QCOMPARE(after.meeting.points, before.meeting.points);
    QCOMPARE(after.meeting.agenda, before.meeting.agenda);
    workspace().undo();
    domain::MeetingRecord undone = workspace().desk().record();
    QCOMPARE(text(undone), QStringLiteral("Kata baru."));
}

void TestEarlierTexts::otherField_saysWhatToChoose()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("meeting.place")));
    m_bench->trigger(Command::EarlierTexts);
    QVERIFY(
        m_bench->window.findChild<NoticeBar*>()->notice().text.contains(QStringLiteral("kata pembukaan")));
}

Q_DECLARE_METATYPE(TextIn)

QTEST_MAIN(TestEarlierTexts)
#include "tst_earlier_texts.moc"
