// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "editing/edit_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace risalah;
using namespace risalah::domain;
using namespace risalah::editing;

namespace {

MeetingRecord aRecord()
{
    MeetingRecord record;
    record.meeting.id = MeetingId::create();
    record.meeting.title = QStringLiteral("Rakor");
    return record;
}

Edit titled(const QString& title)
{
    return [title](MeetingRecord record) { return withTitle(std::move(record), title); };
}

Edit placed(const QString& place)
{
    return [place](MeetingRecord record) -> Result<MeetingRecord> {
        record.meeting.place = place;
        return record;
    };
}

Edit withAction(const ActionItemId& id)
{
    return [id](MeetingRecord record) -> Result<MeetingRecord> {
        ActionItem action;
        action.id = id;
        record.actions.push_back(action);
        return record;
    };
}

const QString kTitle = QStringLiteral("Ubah judul");
const QString kPlace = QStringLiteral("Ubah tempat");

void mustApply(EditSession& session, const QString& text, const Edit& edit, const QString& key = {})
{
    const auto applied = session.apply(text, edit, key);
    QVERIFY(applied.has_value());
}

/// Commits what is unsaved as a register would that keeps everything as it is.
QString commit(EditSession& session)
{
    const auto taken = session.takeUnsaved();
    if (!taken) {
        return QStringLiteral("(nothing)");
    }
    session.markSaved(taken->after);
    return taken->summary;
}

} // namespace

class TestEditSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeBack_leavesNothingToRedo();
    void apply_failedEditChangesNothing();
    void apply_dropsWhatChangesNothing();
    void apply_tellsOnceAnEdit();
    void apply_insideChangedFindsTheSessionAtRest();
    void undoRedo_giveTheValuesBack();
    void undo_keepsTheLastFourHundredSteps();
    void merge_typingInAFieldIsOneStep();
    void merge_endsWithAnotherEditUndoAndEndMerge();
    void merge_typedAndDeletedAgainLeavesNoStep();
    void takeUnsaved_givesBothValuesAndTheWords();
    void takeUnsaved_nothingWhileSavingOrSaved();
    void takeUnsaved_editsThatLeadBackAreNothingToSave();
    void markSaved_keepsTheHistoryAndSaysWhatWasUndone();
    void markSaved_editsMadeMeanwhileStayUnsaved();
    void markSaved_ofATidiedRecordLeavesNothingUnsaved();
    void markSaved_givesNumbersToEveryStep();
    void markSaveFailed_keepsTheWords();
    void typingOverACommit_isOneStepAndIsSummarised();
    void reset_endsTheHistory();
};

void TestEditSession::apply_failedEditChangesNothing()
{
    const MeetingRecord start = aRecord();
    EditSession session(start);
    QSignalSpy changed(&session, &EditSession::changed);
    const auto applied = session.apply(kTitle, titled(QStringLiteral("  ")));
    QVERIFY(!applied.has_value());
    QCOMPARE(applied.error().code, ErrorCode::EmptyTitle);
    QVERIFY(session.value() == start);
    QVERIFY(!session.canUndo());
    QVERIFY(!session.hasUnsaved());
    QCOMPARE(changed.count(), 0);
}

void TestEditSession::apply_dropsWhatChangesNothing()
{
    EditSession session(aRecord());
    QSignalSpy changed(&session, &EditSession::changed);
    mustApply(session, kTitle, titled(QStringLiteral("Rakor")));
    QVERIFY(!session.canUndo());
    QCOMPARE(changed.count(), 0);
}

void TestEditSession::apply_tellsOnceAnEdit()
{
    EditSession session(aRecord());
    QSignalSpy changed(&session, &EditSession::changed);
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    QCOMPARE(changed.count(), 1);
    mustApply(session, kTitle, titled(QStringLiteral("AB")), QStringLiteral("title"));
    mustApply(session, kTitle, titled(QStringLiteral("ABC")), QStringLiteral("title"));
    QCOMPARE(changed.count(), 3);
    session.undo();
    QCOMPARE(changed.count(), 4);
    session.redo();
    QCOMPARE(changed.count(), 5);
}

void TestEditSession::apply_insideChangedFindsTheSessionAtRest()
{
    EditSession session(aRecord());
    bool isAnswered = false;
    connect(&session, &EditSession::changed, &session, [&] {
        if (!std::exchange(isAnswered, true)) {
            mustApply(session, kPlace, placed(QStringLiteral("Aula")));
        }
    });
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    QCOMPARE(session.value().meeting.title, QStringLiteral("A"));
    QCOMPARE(session.value().meeting.place, QStringLiteral("Aula"));
    session.undo();
    QCOMPARE(session.value().meeting.title, QStringLiteral("A"));
    QCOMPARE(session.value().meeting.place, QString());
}

void TestEditSession::undoRedo_giveTheValuesBack()
{
    const MeetingRecord start = aRecord();
    EditSession session(start);
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    const MeetingRecord end = session.value();
    session.undo();
    session.undo();
    QVERIFY(session.value() == start);
    QVERIFY(!session.canUndo());
    session.undo();
    QVERIFY(session.value() == start);
    session.redo();
    session.redo();
    QVERIFY(session.value() == end);
    QVERIFY(!session.canRedo());
}

void TestEditSession::undo_keepsTheLastFourHundredSteps()
{
    EditSession session(aRecord());
    QSignalSpy changed(&session, &EditSession::changed);
    for (int i = 1; i <= 450; ++i) {
        mustApply(session, kTitle, titled(QString::number(i)));
    }
    QCOMPARE(changed.count(), 450);
    while (session.canUndo()) {
        session.undo();
    }
    QCOMPARE(session.value().meeting.title, QStringLiteral("50"));
}

void TestEditSession::merge_typingInAFieldIsOneStep()
{
    const QString key = QStringLiteral("title");
    EditSession session(aRecord());
    for (const QString& title : {QStringLiteral("R"), QStringLiteral("Ra"), QStringLiteral("Rap")}) {
        mustApply(session, kTitle, titled(title), key);
    }
    QCOMPARE(session.history().count(), 1);
    QCOMPARE(session.history().undoText(), kTitle);
    session.undo();
    QCOMPARE(session.value().meeting.title, QStringLiteral("Rakor"));
    session.redo();
    QCOMPARE(session.value().meeting.title, QStringLiteral("Rap"));
}

void TestEditSession::merge_endsWithAnotherEditUndoAndEndMerge()
{
    const QString key = QStringLiteral("title");
    EditSession session(aRecord());
    mustApply(session, kTitle, titled(QStringLiteral("A")), key);
    mustApply(session, kPlace, placed(QStringLiteral("Aula")), QStringLiteral("place"));
    mustApply(session, kTitle, titled(QStringLiteral("AB")), key);
    QCOMPARE(session.history().count(), 3);
    session.endMerge();
    mustApply(session, kTitle, titled(QStringLiteral("ABC")), key);
    QCOMPARE(session.history().count(), 4);
    session.undo();
    mustApply(session, kTitle, titled(QStringLiteral("ABD")), key);
    QCOMPARE(session.history().count(), 4);
    session.undo();
    QCOMPARE(session.value().meeting.title, QStringLiteral("AB"));
    // Without a key nothing merges.
    mustApply(session, kTitle, titled(QStringLiteral("X")));
    mustApply(session, kTitle, titled(QStringLiteral("XY")));
    QCOMPARE(session.history().count(), 5);
}

void TestEditSession::merge_typedAndDeletedAgainLeavesNoStep()
{
    const QString key = QStringLiteral("title");
    EditSession session(aRecord());
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    mustApply(session, kTitle, titled(QStringLiteral("Rakor1")), key);
    mustApply(session, kTitle, titled(QStringLiteral("Rakor")), key);
    QCOMPARE(session.history().count(), 1);
    QCOMPARE(session.history().undoText(), kPlace);
    QCOMPARE(commit(session), kPlace);
    // The step is gone, so the next typing is one of its own.
    mustApply(session, kTitle, titled(QStringLiteral("Rakor2")), key);
    QCOMPARE(session.history().count(), 2);
}

void TestEditSession::takeUnsaved_givesBothValuesAndTheWords()
{
    const MeetingRecord start = aRecord();
    EditSession session(start);
    QVERIFY(!session.takeUnsaved().has_value());
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    QVERIFY(session.hasUnsaved());
    const auto taken = session.takeUnsaved();
    QVERIFY(taken.has_value());
    QVERIFY(taken->before == start);
    QVERIFY(taken->after == session.value());
    QCOMPARE(taken->summary, QStringLiteral("Ubah judul; Ubah tempat"));
}

void TestEditSession::takeUnsaved_nothingWhileSavingOrSaved()
{
    EditSession session(aRecord());
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    const auto taken = session.takeUnsaved();
    QVERIFY(taken.has_value());
    QVERIFY(session.isSaving());
    QVERIFY(!session.takeUnsaved().has_value());
    session.markSaved(taken->after);
    QVERIFY(!session.isSaving());
    QVERIFY(!session.hasUnsaved());
    QVERIFY(!session.takeUnsaved().has_value());
}

void TestEditSession::takeUnsaved_editsThatLeadBackAreNothingToSave()
{
    EditSession session(aRecord());
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    mustApply(session, kTitle, titled(QStringLiteral("Rakor")));
    QVERIFY(!session.hasUnsaved());
    QVERIFY(!session.takeUnsaved().has_value());
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    QCOMPARE(commit(session), kPlace);
}

void TestEditSession::markSaved_keepsTheHistoryAndSaysWhatWasUndone()
{
    const MeetingRecord start = aRecord();
    EditSession session(start);
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    QCOMPARE(commit(session), kTitle);
    QVERIFY(session.canUndo());
    session.undo();
    QVERIFY(session.value() == start);
    QVERIFY(session.hasUnsaved());
    QCOMPARE(commit(session), QStringLiteral("Urungkan: Ubah judul"));
    session.redo();
    QCOMPARE(commit(session), kTitle);
}

void TestEditSession::markSaved_editsMadeMeanwhileStayUnsaved()
{
    EditSession session(aRecord());
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    const auto taken = session.takeUnsaved();
    QVERIFY(taken.has_value());
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    session.markSaved(taken->after);
    QVERIFY(session.hasUnsaved());
    const auto next = session.takeUnsaved();
    QVERIFY(next.has_value());
    QVERIFY(next->before == taken->after);
    QCOMPARE(next->summary, kPlace);
}

void TestEditSession::markSaved_ofATidiedRecordLeavesNothingUnsaved()
{
    EditSession session(aRecord());
    mustApply(session, QStringLiteral("Tambah butir"),
              [](MeetingRecord record) { return withPointAdded(std::move(record), NewPoint{}); });
    auto taken = session.takeUnsaved();
    QVERIFY(taken.has_value());
    MeetingRecord tidied = taken->after;
    tidied.meeting.points.clear();
    session.markSaved(tidied);
    QVERIFY(!session.hasUnsaved());
    QCOMPARE(countPoints(session.value().meeting.points), 1);
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    taken = session.takeUnsaved();
    QVERIFY(taken.has_value());
    QVERIFY(taken->before == tidied);
}

void TestEditSession::markSaved_givesNumbersToEveryStep()
{
    EditSession session(aRecord());
    const ActionItemId id = ActionItemId::create();
    mustApply(session, QStringLiteral("Tambah tindak lanjut"), withAction(id));
    const auto taken = session.takeUnsaved();
    QVERIFY(taken.has_value());
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    QSignalSpy changed(&session, &EditSession::changed);
    MeetingRecord stored = taken->after;
    stored.actions[0].number = 7;
    session.markSaved(stored);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.value().actions[0].number, 7);
    QCOMPARE(session.value().meeting.title, QStringLiteral("A"));
    session.undo();
    QCOMPARE(session.value().actions[0].number, 7);
    QVERIFY(!session.hasUnsaved());
    session.undo();
    QVERIFY(session.value().actions.empty());
    session.redo();
    QCOMPARE(session.value().actions[0].number, 7);
}

void TestEditSession::markSaveFailed_keepsTheWords()
{
    const MeetingRecord start = aRecord();
    EditSession session(start);
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    QVERIFY(session.takeUnsaved().has_value());
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    session.markSaveFailed();
    QVERIFY(session.hasUnsaved());
    const auto again = session.takeUnsaved();
    QVERIFY(again.has_value());
    QVERIFY(again->before == start);
    QCOMPARE(again->summary, QStringLiteral("Ubah judul; Ubah tempat"));
}

void TestEditSession::typingOverACommit_isOneStepAndIsSummarised()
{
    const QString key = QStringLiteral("title");
    const MeetingRecord start = aRecord();
    EditSession session(start);
    mustApply(session, kTitle, titled(QStringLiteral("R")), key);
    QCOMPARE(commit(session), kTitle);
    mustApply(session, kTitle, titled(QStringLiteral("Ra")), key);
    QCOMPARE(commit(session), kTitle);
    mustApply(session, kTitle, titled(QStringLiteral("Rap")), key);
    QCOMPARE(session.history().count(), 1);
    session.undo();
    QVERIFY(session.value() == start);
    QCOMPARE(commit(session), QStringLiteral("Urungkan: Ubah judul"));
}

void TestEditSession::reset_endsTheHistory()
{
    EditSession session(aRecord());
    const MeetingRecord other = aRecord();
    QSignalSpy changed(&session, &EditSession::changed);
    session.reset(other);
    QCOMPARE(changed.count(), 1);
    mustApply(session, kTitle, titled(QStringLiteral("A")));
    session.undo();
    changed.clear();
    session.reset(other);
    QCOMPARE(changed.count(), 1);
    QVERIFY(session.value() == other);
    QVERIFY(!session.canUndo());
    QVERIFY(!session.canRedo());
    QVERIFY(!session.hasUnsaved());
}

void TestEditSession::takeBack_leavesNothingToRedo()
{
    EditSession session(aRecord());
    mustApply(session, kTitle, titled(QStringLiteral("Rakor aset")));
    mustApply(session, kPlace, placed(QStringLiteral("Aula")));
    session.takeBack();
    QCOMPARE(session.value().meeting.place, QString());
    QVERIFY(!session.canRedo());
    QCOMPARE(session.history().count(), 1);
    session.undo(); // an ordinary step can be had again
    QVERIFY(session.canRedo());
    session.redo();
    QCOMPARE(commit(session), kTitle);
}

QTEST_GUILESS_MAIN(TestEditSession)
#include "tst_edit_session.moc"
