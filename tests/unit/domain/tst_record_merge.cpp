// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/record_merge.h"
#include "domain/removed_parts.h"
#include "domain/text_difference.h"
#include "support/meeting_builder.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

MeetingRecord aRecord()
{
    return test::aMeeting().withAgenda().withPoints(3).withResolutions(2).withActions(2).withSeats(2).build();
}

DiscussionPoint point(const char* text)
{
    return {PointId::create(), {}, QString::fromUtf8(text), {}};
}

std::vector<MergeChoice> suggestions(const std::vector<MergeItem>& items)
{
    std::vector<MergeChoice> choices;
    for (const MergeItem& item : items) {
        choices.push_back(item.suggested);
    }
    return choices;
}

MeetingRecord mergedAsSuggested(const MergeSides& sides)
{
    const auto items = mergeItems(sides);
    return merged(sides, items, suggestions(items));
}

QStringList topTexts(const MeetingRecord& record)
{
    QStringList texts;
    for (const DiscussionPoint& one : record.meeting.points) {
        texts << one.text.left(12);
    }
    return texts;
}

} // namespace

class TestRecordMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameCopies_giveNothingToChoose();
    void eachSideChangedSomethingElse_mergesWithoutAsking();
    void bothChangedOnePoint_asks();
    void withoutCommonState_additionsComeAndDifferencesAsk();
    void keepingBoth_setsTheirsBesideOurs();
    void keepingBoth_givesTheSecondIdsOfItsOwn();
    void keepingBoth_keepsTheirEmphasis();
    void pointAddedByBoth_keepsEachInItsPlace();
    void pointTheyRemoved_goesUnlessAResolutionLeadsToIt();
    void theirOrder_isTakenWithOurWords();
    void theirOrderOfLists_isTaken();
    void theirOrderOfLists_keepsNeighboursTogether();
    void bothOrdersOfAList_ask();
    void newAction_getsNoNumberOfTheirs();
    void head_isTakenAlone();
    void review_isMergedAsAWholeAndCountsAsNoCorrection();
    void changes_nameWhatWasAddedRemovedAndEdited();
    void changes_thatAreAllEditsSayItOnce();
    void changes_nameWhatWasMovedAndMarked();
    void merge_keepsEmphasis();
    void restored_bringsPointResolutionAndActionBack();
    void textDifference_marksWords_data();
    void textDifference_marksWords();
    void stretches_areWordsWithoutTheirBlanks();
};

void TestRecordMerge::sameCopies_giveNothingToChoose()
{
    QVERIFY(mergeItems({aRecord(), aRecord(), aRecord()}).empty());
    QVERIFY(mergeItems({aRecord(), aRecord(), std::nullopt}).empty());
}

void TestRecordMerge::eachSideChangedSomethingElse_mergesWithoutAsking()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    sides.mine.meeting.points[0].text = QStringLiteral("diubah notulis");
    sides.theirs.meeting.points[1].text = QStringLiteral("diubah pejabat");
    sides.theirs.meeting.place = QStringLiteral("Ruang lain");
    sides.theirs.meeting.attendance[0].remark = QStringLiteral("terlambat");
    sides.theirs.actions[0].text = QStringLiteral("tindak lanjut baru");
    const auto items = mergeItems(sides);
    QCOMPARE(items.size(), 5U);
    const MeetingRecord result = mergedAsSuggested(sides);
    QCOMPARE(result.meeting.points[0].text, QStringLiteral("diubah notulis"));
    QCOMPARE(result.meeting.points[1].text, QStringLiteral("diubah pejabat"));
    QCOMPARE(result.meeting.place, QStringLiteral("Ruang lain"));
    QCOMPARE(result.meeting.attendance[0].remark, QStringLiteral("terlambat"));
    QCOMPARE(result.actions[0].text, QStringLiteral("tindak lanjut baru"));
    QCOMPARE(result.actions[0].number, base.actions[0].number);
}

void TestRecordMerge::bothChangedOnePoint_asks()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    sides.mine.meeting.points[0].text = QStringLiteral("satu");
    sides.theirs.meeting.points[0].text = QStringLiteral("dua");
    const auto items = mergeItems(sides);
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].suggested, MergeChoice::Undecided);
    QVERIFY(items[0].mayKeepBoth());
    QCOMPARE(merged(sides, items, {MergeChoice::Mine}).meeting.points[0].text, QStringLiteral("satu"));
    QCOMPARE(merged(sides, items, {MergeChoice::Theirs}).meeting.points[0].text, QStringLiteral("dua"));
}

void TestRecordMerge::withoutCommonState_additionsComeAndDifferencesAsk()
{
    MergeSides sides{aRecord(), aRecord(), std::nullopt};
    sides.theirs.meeting.points[0].text = QStringLiteral("dua");
    sides.theirs.meeting.points.push_back(point("hanya mereka"));
    sides.mine.meeting.points.push_back(point("hanya kami"));
    const auto choices = suggestions(mergeItems(sides));
    QCOMPARE(choices,
             std::vector<MergeChoice>({MergeChoice::Undecided, MergeChoice::Mine, MergeChoice::Theirs}));
}

void TestRecordMerge::keepingBoth_setsTheirsBesideOurs()
{
    MergeSides sides{aRecord(), aRecord(), std::nullopt};
    sides.mine.meeting.points[0].text = QStringLiteral("satu");
    sides.theirs.meeting.points[0].text = QStringLiteral("dua");
    const auto items = mergeItems(sides);
    const MeetingRecord result = merged(sides, items, {MergeChoice::Both});
    QCOMPARE(result.meeting.points.size(), 4U);
    QCOMPARE(result.meeting.points[0].text, QStringLiteral("satu"));
    QCOMPARE(result.meeting.points[1].text, QStringLiteral("dua"));
    QVERIFY(result.meeting.points[0].id != result.meeting.points[1].id);
}

void TestRecordMerge::keepingBoth_givesTheSecondIdsOfItsOwn()
{
    MergeSides sides{aRecord(), aRecord(), std::nullopt};
    QVERIFY(!sides.mine.actions[0].assignees.empty());
    sides.mine.actions[0].text = QStringLiteral("satu");
    sides.theirs.actions[0].text = QStringLiteral("dua");
    const MeetingRecord result = merged(sides, mergeItems(sides), {MergeChoice::Both});
    QCOMPARE(result.actions.size(), 3U);
    QCOMPARE(result.actions[1].text, QStringLiteral("dua"));
    QSet<AssigneeId> ids;
    std::size_t assignees = 0;
    for (const ActionItem& action : result.actions) {
        for (const Assignee& assignee : action.assignees) {
            ids.insert(assignee.id);
            ++assignees;
        }
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), assignees);
}

void TestRecordMerge::keepingBoth_keepsTheirEmphasis()
{
    MergeSides sides{aRecord(), aRecord(), std::nullopt};
    sides.theirs.meeting.points[0].text = QStringLiteral("dua kata");
    sides.theirs.meeting.points[0].emphasis = {{0, 3, true, false}};
    const MeetingRecord result = merged(sides, mergeItems(sides), {MergeChoice::Both});
    QCOMPARE(result.meeting.points[1].emphasis, sides.theirs.meeting.points[0].emphasis);
}

void TestRecordMerge::pointAddedByBoth_keepsEachInItsPlace()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    sides.mine.meeting.points.insert(sides.mine.meeting.points.begin(), point("kami di depan"));
    sides.theirs.meeting.points.push_back(point("mereka di akhir"));
    sides.theirs.meeting.points[2].points.push_back(point("anak mereka"));
    const MeetingRecord result = mergedAsSuggested(sides);
    QCOMPARE(topTexts(result).first(), QStringLiteral("kami di depa"));
    QCOMPARE(topTexts(result).last(), QStringLiteral("mereka di ak"));
    QCOMPARE(result.meeting.points.size(), 5U);
    QCOMPARE(result.meeting.points[3].points.back().text, QStringLiteral("anak mereka"));
}

void TestRecordMerge::pointTheyRemoved_goesUnlessAResolutionLeadsToIt()
{
    MeetingRecord base = aRecord();
    base.meeting.points.push_back(point("bebas"));
    MergeSides sides{base, base, base};
    sides.theirs.meeting.points.pop_back();
    sides.theirs.meeting.points.erase(sides.theirs.meeting.points.begin()); // resolution 1 leads to it
    const MeetingRecord result = mergedAsSuggested(sides);
    QCOMPARE(result.meeting.points.size(), 3U);
    QCOMPARE(result.meeting.points[0].id, base.meeting.points[0].id);
    QCOMPARE(result.meeting.resolutions, base.meeting.resolutions);
}

void TestRecordMerge::theirOrder_isTakenWithOurWords()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    std::swap(sides.theirs.meeting.points[0], sides.theirs.meeting.points[1]);
    sides.mine.meeting.points[0].text = QStringLiteral("kata kami");
    const MeetingRecord result = mergedAsSuggested(sides);
    QCOMPARE(result.meeting.points[1].id, base.meeting.points[0].id);
    QCOMPARE(result.meeting.points[1].text, QStringLiteral("kata kami"));
}

void TestRecordMerge::theirOrderOfLists_isTaken()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    Meeting& theirs = sides.theirs.meeting;
    std::ranges::reverse(theirs.agenda);
    std::ranges::reverse(theirs.attendance);
    std::ranges::reverse(theirs.resolutions);
    const auto items = mergeItems(sides);
    QStringList names;
    for (const MergeItem& item : items) {
        names << partName(item.named());
    }
    QCOMPARE(names,
             QStringList({QStringLiteral("susunan acara"), QStringLiteral("susunan daftar hadir"),
                          QStringLiteral("susunan keputusan")}));
    const Meeting result = mergedAsSuggested(sides).meeting;
    QCOMPARE(result.agenda, theirs.agenda);
    QCOMPARE(result.attendance, theirs.attendance);
    QCOMPARE(result.resolutions, theirs.resolutions);
}

void TestRecordMerge::theirOrderOfLists_keepsNeighboursTogether()
{
    const MeetingRecord base = aRecord();
    const PointId about = base.meeting.points[0].id;
    const auto resolution = [&about](const char* text) {
        return Resolution{ResolutionId::create(), about, QString::fromUtf8(text)};
    };
    MergeSides sides{base, base, base};
    auto& mine = sides.mine.meeting.resolutions;
    auto& theirs = sides.theirs.meeting.resolutions;
    mine.insert(mine.begin() + 1, resolution("kami, sesudah A"));
    std::ranges::reverse(theirs);
    theirs.insert(theirs.begin() + 1, resolution("mereka, sesudah B"));
    QStringList texts;
    for (const Resolution& one : mergedAsSuggested(sides).meeting.resolutions) {
        texts << one.text;
    }
    QCOMPARE(texts,
             QStringList({base.meeting.resolutions[1].text, QStringLiteral("mereka, sesudah B"),
                          base.meeting.resolutions[0].text, QStringLiteral("kami, sesudah A")}));
}

void TestRecordMerge::bothOrdersOfAList_ask()
{
    MeetingRecord base = aRecord();
    auto& agenda = base.meeting.agenda;
    while (agenda.size() < 3) {
        agenda.push_back({AgendaItemId::create(), QStringLiteral("Lain-lain")});
    }
    MergeSides sides{base, base, base};
    std::swap(sides.mine.meeting.agenda[0], sides.mine.meeting.agenda[1]);
    std::swap(sides.theirs.meeting.agenda[1], sides.theirs.meeting.agenda[2]);
    const auto items = mergeItems(sides);
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].suggested, MergeChoice::Undecided);
    QVERIFY(!items[0].mayKeepBoth());
    QCOMPARE(merged(sides, items, {MergeChoice::Mine}).meeting.agenda, sides.mine.meeting.agenda);
    QCOMPARE(merged(sides, items, {MergeChoice::Theirs}).meeting.agenda, sides.theirs.meeting.agenda);
}

void TestRecordMerge::newAction_getsNoNumberOfTheirs()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    ActionItem action = base.actions[0];
    action.id = ActionItemId::create();
    action.number = 77;
    action.text = QStringLiteral("dari mereka");
    sides.theirs.actions.push_back(action);
    sides.theirs.actions.erase(sides.theirs.actions.begin() + 1);
    const MeetingRecord result = mergedAsSuggested(sides);
    QCOMPARE(result.actions.size(), 3U);
    QCOMPARE(result.actions[1].number, 0);
    QVERIFY(result.actions[2].removed); // its number stays with it
    QCOMPARE(result.actions[2].number, base.actions[1].number);
}

void TestRecordMerge::head_isTakenAlone()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    sides.theirs.meeting.title = QStringLiteral("Judul pejabat");
    sides.theirs.meeting.chair.reset();
    const auto items = mergeItems(sides);
    QCOMPARE(items.size(), 2U);
    QVERIFY(!items[0].mayKeepBoth());
    const MeetingRecord result = merged(sides, items, {MergeChoice::Theirs, MergeChoice::Mine});
    QCOMPARE(result.meeting.title, QStringLiteral("Judul pejabat"));
    QCOMPARE(result.meeting.chair, base.meeting.chair);
}

void TestRecordMerge::review_isMergedAsAWholeAndCountsAsNoCorrection()
{
    MeetingRecord base = aRecord();
    base.meeting.review = ReviewState::Submitted;
    base.meeting.reviewBy = QStringLiteral("Notulis");
    base.meeting.reviewAt = Instant{1'000};
    MergeSides sides{base, base, base};
    Meeting& theirs = sides.theirs.meeting;
    theirs.review = ReviewState::Returned;
    theirs.reviewNote = QStringLiteral("lengkapi butir 2");
    theirs.reviewBy = QStringLiteral("Sekretaris Daerah");
    theirs.reviewAt = Instant{2'000};
    const auto items = mergeItems(sides);
    QCOMPARE(items.size(), 1U);
    QCOMPARE(partName(items[0].named()), QStringLiteral("telaah"));
    QCOMPARE(items[0].theirs.text, QStringLiteral("dikembalikan; lengkapi butir 2; Sekretaris Daerah"));
    QVERIFY(!items[0].mayKeepBoth());
    const Meeting result = mergedAsSuggested(sides).meeting;
    QCOMPARE(result.review, theirs.review);
    QCOMPARE(result.reviewNote, theirs.reviewNote);
    QCOMPARE(result.reviewBy, theirs.reviewBy);
    QCOMPARE(result.reviewAt, theirs.reviewAt);
    QVERIFY(changesBetween(sides.mine, sides.theirs).empty());
    // Both went on: nobody guesses whose word counts.
    sides.mine.meeting.review = ReviewState::Ready;
    QCOMPARE(mergeItems(sides).front().suggested, MergeChoice::Undecided);
    // Sent back and submitted anew: the same words at another time are another step.
    sides.mine.meeting = sides.theirs.meeting;
    sides.mine.meeting.reviewAt = Instant{3'000};
    QCOMPARE(mergeItems(sides).size(), 1U);
}

void TestRecordMerge::changes_nameWhatWasAddedRemovedAndEdited()
{
    const MeetingRecord before = aRecord();
    MeetingRecord after = before;
    after.meeting.place = QStringLiteral("Ruang lain");
    after.meeting.points[1].text = QStringLiteral("diubah");
    after.meeting.resolutions.pop_back();
    after.meeting.points.push_back(point("baru"));
    const auto changes = changesBetween(before, after);
    QCOMPARE(
        changeSummary(changes),
        QStringLiteral(
            "tempat diubah; pembahasan angka 2 diubah; pembahasan angka 4 ditambahkan; keputusan angka 2 "
            "dihapus"));
    QVERIFY(changesBetween(before, before).empty());
}

void TestRecordMerge::changes_thatAreAllEditsSayItOnce()
{
    const MeetingRecord before = aRecord();
    MeetingRecord after = before;
    QCOMPARE(changeSummary(changesBetween(before, after)), QString());
    after.meeting.place = QStringLiteral("Ruang lain");
    QCOMPARE(changeSummary(changesBetween(before, after)), QStringLiteral("tempat"));
    after.meeting.points[1].text = QStringLiteral("lain");
    QCOMPARE(changeSummary(changesBetween(before, after)), QStringLiteral("tempat dan pembahasan angka 2"));
    after.meeting.resolutions[0].text = QStringLiteral("lain");
    QCOMPARE(changeSummary(changesBetween(before, after)),
             QStringLiteral("tempat, pembahasan angka 2, dan keputusan angka 1"));
    // Commas of a name are not those of the list.
    after.meeting.attendance[0].seat = QStringLiteral("Dinas Perempuan, Anak");
    after.meeting.resolutions = before.meeting.resolutions;
    QCOMPARE(changeSummary(changesBetween(before, after)),
             QStringLiteral("tempat; kehadiran Dinas Perempuan, Anak; dan pembahasan angka 2"));
    after.meeting.resolutions.pop_back();
    QVERIFY(changeSummary(changesBetween(before, after)).startsWith(QStringLiteral("tempat diubah; ")));
}

void TestRecordMerge::changes_nameWhatWasMovedAndMarked()
{
    const MeetingRecord before = aRecord();
    const auto summaryOf = [&before](const auto& change) {
        MeetingRecord after = before;
        change(after);
        return changeSummary(changesBetween(before, after));
    };
    const PointId third = before.meeting.points.at(2).id;
    QCOMPARE(summaryOf([&](MeetingRecord& r) { r.meeting.resolutions[0].point = third; }),
             QStringLiteral("keputusan angka 1"));
    QVERIFY(!summaryOf([&](MeetingRecord& r) { r.actions[0].point = third; }).isEmpty());
    QCOMPARE(summaryOf([](MeetingRecord& r) { r.meeting.points[0].emphasis = {{0, 2, true, false}}; }),
             QStringLiteral("pembahasan angka 1"));
    QCOMPARE(summaryOf([](MeetingRecord& r) { std::swap(r.meeting.points[0], r.meeting.points[1]); }),
             QStringLiteral("susunan pembahasan"));
    QCOMPARE(
        summaryOf([](MeetingRecord& r) { std::swap(r.meeting.resolutions[0], r.meeting.resolutions[1]); }),
        QStringLiteral("susunan keputusan"));
    // All lists but the actions, which their numbers order, are printed as they were put.
    QCOMPARE(summaryOf([](MeetingRecord& r) { std::swap(r.meeting.attendance[0], r.meeting.attendance[1]); }),
             QStringLiteral("susunan daftar hadir"));
    QCOMPARE(summaryOf([](MeetingRecord& r) { std::swap(r.meeting.agenda[0], r.meeting.agenda[1]); }),
             QStringLiteral("susunan acara"));
    QCOMPARE(summaryOf([&](MeetingRecord& r) { r.meeting.attendance[0].arrivedAt = third; }),
             QString(QStringLiteral("kehadiran ") + before.meeting.attendance[0].seat));
    QCOMPARE(summaryOf([](MeetingRecord& r) {
                 r.meeting.chair->authority = Authority::OnBehalf;
                 r.meeting.chair->position.prepend(QStringLiteral("Wali Kota\n"));
             }),
             QStringLiteral("pimpinan rapat"));
    // A number that only follows from the order is no change of what it numbers.
    QCOMPARE(summaryOf([](MeetingRecord& r) {
                 r.meeting.points.insert(r.meeting.points.begin(), point("baru di depan"));
             }),
             QStringLiteral("pembahasan angka 1 ditambahkan"));
}

void TestRecordMerge::merge_keepsEmphasis()
{
    const MeetingRecord base = aRecord();
    MergeSides sides{base, base, base};
    sides.mine.meeting.points[0].emphasis = {{0, 2, true, false}};
    sides.theirs.meeting.points[1].emphasis = {{0, 3, false, true}};
    const MeetingRecord result = mergedAsSuggested(sides);
    QCOMPARE(result.meeting.points[0].emphasis, sides.mine.meeting.points[0].emphasis);
    QCOMPARE(result.meeting.points[1].emphasis, sides.theirs.meeting.points[1].emphasis);
}

void TestRecordMerge::restored_bringsPointResolutionAndActionBack()
{
    const MeetingRecord before = aRecord();
    const PointId gone = before.meeting.points[0].id;
    const auto after = withPointRemoved(before, gone);
    QVERIFY(after.has_value());
    QCOMPARE(after->meeting.resolutions.size(), 1U);
    RemovedParts parts;
    parts.points.push_back({before.meeting.points[0], std::nullopt});
    parts.resolutions.push_back(before.meeting.resolutions[0]);
    parts.actions.push_back(before.actions[0].id);
    const MeetingRecord back = withPartsRestored(*after, parts);
    QCOMPARE(back.meeting.points.back(), before.meeting.points[0]);
    QCOMPARE(back.meeting.resolutions.size(), 2U);
    QVERIFY(!back.actions[0].removed);
    QCOMPARE(withPartsRestored(back, parts), back); // a second time brings nothing twice
}

void TestRecordMerge::textDifference_marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("same") << "satu dua" << "satu dua" << "=satu dua";
    QTest::newRow("word in the middle")
        << "satu dua tiga" << "satu empat tiga" << "=satu |-dua |+empat |=tiga";
    QTest::newRow("added") << "" << "baru" << "+baru";
    QTest::newRow("removed at the end") << "satu dua" << "satu " << "=satu |-dua";
    QTest::newRow("last word goes on") << "peraturan." << "peraturan. Daftar" << "=peraturan.|+ Daftar";
    QTest::newRow("another line") << "satu dua" << "satu\ndua" << "=satu|- |+\n|=dua";
    QTest::newRow("blanks in front") << " satu" << "satu dua" << "- |=satu|+ dua";
}

void TestRecordMerge::textDifference_marksWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, shown);
    QStringList parts;
    for (const TextPiece& piece : textDifference(before, after)) {
        const QChar mark = piece.kind == TextPiece::Kind::Same ? u'='
            : piece.kind == TextPiece::Kind::Removed           ? u'-'
                                                               : u'+';
        parts << mark + piece.text;
    }
    QCOMPARE(parts.join(u'|'), shown);
}

void TestRecordMerge::stretches_areWordsWithoutTheirBlanks()
{
    const QString before = QStringLiteral("Rapat ditutup pukul 12.05 WIB.");
    const QString after = QStringLiteral("Rapat  ditutup pukul 11.30 Waktu Indonesia. ");
    const auto pieces = textDifference(before, after);
    const auto wordsIn = [&pieces](const QString& text, TextPiece::Kind kind) {
        QStringList words;
        for (const TextStretch& stretch : stretchesOf(pieces, kind)) {
            words << text.mid(stretch.from, stretch.length);
        }
        return words.join(u'|');
    };
    QCOMPARE(wordsIn(before, TextPiece::Kind::Removed), QStringLiteral("12.05 WIB."));
    QCOMPARE(wordsIn(after, TextPiece::Kind::Added), QStringLiteral("11.30 Waktu Indonesia."));
}

QTEST_GUILESS_MAIN(TestRecordMerge)
#include "tst_record_merge.moc"
