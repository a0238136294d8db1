// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/change_summary.h"

#include <QTest>

using namespace risalah::editing;

namespace {

const QString kTitle = QStringLiteral("Ubah judul");
const QString kPoint = QStringLiteral("Tambah butir");

} // namespace

class TestChangeSummary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_joinsInOrderAndCountsRepeats();
    void text_endsLongListsWithACount();
    void undone_cancelsItsUncommittedStep();
    void undone_ofACommittedStepIsNamed();
    void redone_cancelsItsUndo();
    void extended_isSaidOnceAndSurvivesUndo();
    void putBack_goesBeforeWhatCameSince();
    void putBack_stillCancels();
};

void TestChangeSummary::text_joinsInOrderAndCountsRepeats()
{
    ChangeSummary summary;
    QCOMPARE(summary.text(), QString());
    summary.applied(1, kPoint);
    summary.applied(2, kTitle);
    summary.applied(3, kPoint);
    QCOMPARE(summary.text(), QStringLiteral("Tambah butir (2 kali); Ubah judul"));
}

void TestChangeSummary::text_endsLongListsWithACount()
{
    ChangeSummary summary;
    for (int i = 1; i <= 15; ++i) {
        summary.applied(i, QStringLiteral("Langkah %1").arg(i));
    }
    QVERIFY(summary.text().contains(QStringLiteral("Langkah 12;")));
    QVERIFY(!summary.text().contains(QStringLiteral("Langkah 13")));
    QVERIFY(summary.text().endsWith(QStringLiteral("dan 3 perubahan lain")));
}

void TestChangeSummary::undone_cancelsItsUncommittedStep()
{
    ChangeSummary summary;
    summary.applied(1, kTitle);
    summary.applied(2, kPoint);
    summary.undone(2, kPoint);
    QCOMPARE(summary.text(), kTitle);
    summary.undone(1, kTitle);
    QVERIFY(summary.isEmpty());
}

void TestChangeSummary::undone_ofACommittedStepIsNamed()
{
    ChangeSummary summary;
    summary.applied(1, kTitle);
    QCOMPARE(summary.take().text(), kTitle);
    QVERIFY(summary.isEmpty());
    summary.undone(1, kTitle);
    QCOMPARE(summary.text(), QStringLiteral("Urungkan: Ubah judul"));
}

void TestChangeSummary::redone_cancelsItsUndo()
{
    ChangeSummary summary;
    summary.undone(1, kTitle);
    summary.redone(1, kTitle);
    QVERIFY(summary.isEmpty());
    summary.redone(2, kPoint);
    QCOMPARE(summary.text(), kPoint);
}

void TestChangeSummary::extended_isSaidOnceAndSurvivesUndo()
{
    ChangeSummary summary;
    summary.applied(1, kTitle);
    summary.extended(1, kTitle);
    QCOMPARE(summary.take().text(), kTitle);
    summary.extended(1, kTitle);
    summary.extended(1, kTitle);
    QCOMPARE(summary.text(), kTitle);
    // Its beginning is committed, so the undo is a change of its own, and so is the redo.
    summary.undone(1, kTitle);
    QCOMPARE(summary.text(), QStringLiteral("Urungkan: Ubah judul"));
    summary.redone(1, kTitle);
    QCOMPARE(summary.text(), kTitle);
    summary.undone(1, kTitle);
    QCOMPARE(summary.text(), QStringLiteral("Urungkan: Ubah judul"));
}

void TestChangeSummary::putBack_goesBeforeWhatCameSince()
{
    ChangeSummary summary;
    summary.applied(1, kTitle);
    ChangeSummary taken = summary.take();
    summary.applied(2, kPoint);
    summary.putBack(std::move(taken));
    QCOMPARE(summary.text(), QStringLiteral("Ubah judul; Tambah butir"));
}

void TestChangeSummary::putBack_stillCancels()
{
    ChangeSummary summary;
    summary.applied(1, kTitle);
    ChangeSummary taken = summary.take();
    summary.undone(1, kTitle);
    summary.putBack(std::move(taken));
    QVERIFY(summary.isEmpty());

    summary.applied(2, kPoint);
    taken = summary.take();
    summary.extended(2, kPoint);
    summary.putBack(std::move(taken));
    QCOMPARE(summary.text(), kPoint);
    summary.undone(2, kPoint);
    QVERIFY(summary.isEmpty());
}

QTEST_GUILESS_MAIN(TestChangeSummary)
#include "tst_change_summary.moc"
