// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "support/app_register.h"
#include "support/full_record.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::app;
using test::AppRegister;

namespace {

domain::MeetingRecord plainRecord()
{
    domain::MeetingRecord record;
    record.meeting.title = QStringLiteral("Rapat uji");
    record.meeting.date = *domain::Date::of(2025, 7, 15);
    record.meeting.points = {{domain::PointId::create(), {}, QStringLiteral("Butir satu"), {}},
                             {domain::PointId::create(), {}, QStringLiteral("Butir dua"), {}}};
    return record;
}

LoadedRecord added(const AppRegister& opened, const domain::MeetingRecord& record = plainRecord())
{
    auto result = opened->meetings().add(record, QStringLiteral("Rapat baru"));
    return result ? *result : LoadedRecord();
}

domain::MeetingRecord withAction(domain::MeetingRecord record, const domain::DueRule& due)
{
    record = *domain::withActionFromPoint(std::move(record), record.meeting.points[0].id);
    record.actions.back().due = due;
    return record;
}

} // namespace

class TestMeetingService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_givesWhatLoadGives();
    void add_refusesBlankTitle();
    void save_storesAndNumbersNewActions();
    void save_neverReusesAnActionNumber();
    void save_bringsARemovedActionBackWithItsNumber();
    void save_refusesAnOldRevision();
    void save_letsTwoPeopleWorkOnTwoActions();
    void save_doesNotStoreBlankLines();
    void save_doesNotStoreStrangeCharacters();
    void save_keepsTheTextSomethingLeadsBackTo();
    void save_withoutChangeKeepsTheRevision();
    void copyMeeting_startsAnEmptyDraft();
    void remove_putsIntoTheWastebasketAndBack();
    void course_needsAReason();
    void review_followsItsStates();
    void find_findsEverywhere();
    void history_tellsEarlierTexts();
    void ledger_putsLateOnesFirst();
    void setStatus_keepsLogAndProgress();
    void extend_keepsTheOriginalDate();
};

void TestMeetingService::add_givesWhatLoadGives()
{
    const AppRegister opened;
    const LoadedRecord stored = added(opened, test::fullRecord());
    const auto loaded = opened->meetings().load(stored.record.meeting.id);
    QVERIFY(loaded.has_value());
    QVERIFY(loaded->record == stored.record);
    QVERIFY(loaded->revisions == stored.revisions);
}

void TestMeetingService::add_refusesBlankTitle()
{
    const AppRegister opened;
    domain::MeetingRecord record = plainRecord();
    record.meeting.title = QString(QChar(0xa0));
    const auto refused = opened->meetings().add(record, {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::EmptyTitle);
}

void TestMeetingService::save_storesAndNumbersNewActions()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    const auto saved = opened->meetings().save(before, withAction(before.record, domain::WorkdaysDue{5}), {});
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(logLine(saved.error())));
    QCOMPARE(saved->record.actions.size(), size_t{1});
    QCOMPARE(saved->record.actions[0].number, 1);
    QCOMPARE(saved->record.actions[0].originalDueOn->toIso(), QStringLiteral("2025-07-22"));
    QVERIFY(opened->meetings().load(before.record.meeting.id)->record == saved->record);
}

void TestMeetingService::save_neverReusesAnActionNumber()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    const auto first = opened->meetings().save(before, withAction(before.record, {}), {});
    domain::MeetingRecord without = first->record;
    without.actions.clear();
    const auto second = opened->meetings().save(*first, without, {});
    const auto third = opened->meetings().save(*second, withAction(second->record, {}), {});
    QVERIFY(third.has_value());
    QCOMPARE(third->record.actions.size(), size_t{2});
    QVERIFY(third->record.actions[0].removed);
    QCOMPARE(third->record.actions[1].number, 2);
}

void TestMeetingService::save_bringsARemovedActionBackWithItsNumber()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    const domain::MeetingRecord wanted = withAction(before.record, {});
    const auto first = opened->meetings().save(before, wanted, {});
    const auto second = opened->meetings().save(*first, before.record, {}); // undo
    const auto third = opened->meetings().save(*second, wanted, {}); // redo
    QVERIFY2(third.has_value(), third ? "" : qPrintable(logLine(third.error())));
    QCOMPARE(third->record.actions.size(), size_t{1});
    QCOMPARE(third->record.actions[0].number, 1);
    QVERIFY(!third->record.actions[0].removed);
}

void TestMeetingService::save_doesNotStoreStrangeCharacters()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    domain::MeetingRecord wanted = before.record;
    wanted.meeting.title = QStringLiteral("Rapat\u001b \u202ekerja");
    wanted.meeting.points.front().text = QStringLiteral("\u0085Satu \u202edua");
    wanted.meeting.points.front().emphasis = {{7, 3, true, false}};
    QVERIFY(opened->meetings().save(before, wanted, {}).has_value());
    const auto loaded = opened->meetings().load(before.record.meeting.id);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->record.meeting.title, QStringLiteral("Rapat kerja"));
    const domain::DiscussionPoint& point = loaded->record.meeting.points.front();
    QCOMPARE(point.text, QStringLiteral("Satu dua"));
    QCOMPARE(point.emphasis, (std::vector<domain::Emphasis>{{5, 3, true, false}}));
}

void TestMeetingService::save_refusesAnOldRevision()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    const auto other = opened.another();
    QVERIFY(other != nullptr);
    domain::MeetingRecord theirs = before.record;
    theirs.meeting.place = QStringLiteral("Tempat mereka");
    QVERIFY(other->meetings().save(before, theirs, {}).has_value());
    domain::MeetingRecord ours = before.record;
    ours.meeting.place = QStringLiteral("Tempat kami");
    const auto refused = opened->meetings().save(before, ours, {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RecordChangedElsewhere);
    QCOMPARE(opened->meetings().load(before.record.meeting.id)->record.meeting.place, theirs.meeting.place);
}

void TestMeetingService::save_letsTwoPeopleWorkOnTwoActions()
{
    const AppRegister opened;
    LoadedRecord start = added(opened);
    start = *opened->meetings().save(start, withAction(withAction(start.record, {}), {}), {});
    const auto other = opened.another();
    domain::MeetingRecord theirs = start.record;
    theirs.actions[0].text = QStringLiteral("Kerja mereka");
    domain::MeetingRecord ours = start.record;
    ours.actions[1].text = QStringLiteral("Kerja kami");
    QVERIFY(other->meetings().save(start, theirs, {}).has_value());
    QVERIFY(opened->meetings().save(start, ours, {}).has_value());
    const auto loaded = opened->meetings().load(start.record.meeting.id);
    QCOMPARE(loaded->record.actions[0].text, theirs.actions[0].text);
    QCOMPARE(loaded->record.actions[1].text, ours.actions[1].text);
}

void TestMeetingService::save_doesNotStoreBlankLines()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    domain::MeetingRecord after = before.record;
    const domain::DiscussionPoint child{domain::PointId::create(), {}, QStringLiteral("Anak"), {}};
    after.meeting.points.push_back({domain::PointId::create(), {}, QStringLiteral("  "), {child}});
    after.meeting.points.push_back({domain::PointId::create(), {}, {}, {}});
    after.meeting.agenda.push_back({domain::AgendaItemId::create(), {}});
    const auto saved = opened->meetings().save(before, after, {});
    QVERIFY(saved.has_value());
    QCOMPARE(saved->record.meeting.points.size(), size_t{3});
    QCOMPARE(saved->record.meeting.points[2].text, child.text);
    QVERIFY(saved->record.meeting.agenda.empty());
}

void TestMeetingService::save_keepsTheTextSomethingLeadsBackTo()
{
    const AppRegister opened;
    LoadedRecord start = added(opened);
    const auto point = start.record.meeting.points[0].id;
    start = *opened->meetings().save(start, *domain::withResolutionFromPoint(start.record, point), {});
    domain::MeetingRecord blanked = start.record;
    blanked.meeting.points[0].text.clear();
    blanked.meeting.points[1].text.clear();
    const auto saved = opened->meetings().save(start, blanked, {});
    QVERIFY(saved.has_value());
    QCOMPARE(saved->record.meeting.points.size(), size_t{1});
    QCOMPARE(saved->record.meeting.points[0].text, QStringLiteral("Butir satu"));
    QCOMPARE(saved->record.meeting.resolutions.size(), size_t{1});
}

void TestMeetingService::save_withoutChangeKeepsTheRevision()
{
    const AppRegister opened;
    const LoadedRecord before = added(opened);
    const auto saved = opened->meetings().save(before, before.record, {});
    QVERIFY(saved.has_value());
    QVERIFY(saved->revisions == before.revisions);
}

void TestMeetingService::copyMeeting_startsAnEmptyDraft()
{
    const AppRegister opened;
    const LoadedRecord original = added(opened, test::fullRecord());
    const auto copy =
        opened->meetings().copyMeeting(original.record.meeting.id, *domain::Date::of(2025, 8, 15));
    QVERIFY(copy.has_value());
    QVERIFY(copy->record.meeting.id != original.record.meeting.id);
    QVERIFY(copy->record.meeting.points.empty());
    QCOMPARE(copy->record.meeting.attendance.size(), original.record.meeting.attendance.size());
    QCOMPARE(copy->record.meeting.date.toIso(), QStringLiteral("2025-08-15"));
}

void TestMeetingService::remove_putsIntoTheWastebasketAndBack()
{
    const AppRegister opened;
    const LoadedRecord stored = added(opened);
    QVERIFY(opened->meetings().remove(stored.record.meeting.id).has_value());
    QCOMPARE(*opened->meetings().count({}), 0);
    domain::MeetingFilter wastebasket;
    wastebasket.removed = true;
    QCOMPARE(*opened->meetings().count(wastebasket), 1);
    QVERIFY(opened->meetings().restore(stored.record.meeting.id).has_value());
    QCOMPARE(*opened->meetings().count({}), 1);
}

void TestMeetingService::course_needsAReason()
{
    const AppRegister opened;
    const auto id = added(opened).record.meeting.id;
    QCOMPARE(opened->meetings().postpone(id, QStringLiteral(" ")).error().code, ErrorCode::EmptyText);
    const auto postponed = opened->meetings().postpone(id, QStringLiteral("menunggu data"));
    QCOMPARE(postponed->record.meeting.course, domain::MeetingCourse::Postponed);
    QCOMPARE(postponed->record.meeting.courseReason, QStringLiteral("menunggu data"));
    QCOMPARE(opened->meetings().cancel(id, QStringLiteral("batal"))->record.meeting.course,
             domain::MeetingCourse::Cancelled);
    QCOMPARE(opened->meetings().schedule(id)->record.meeting.course, domain::MeetingCourse::Scheduled);
}

void TestMeetingService::review_followsItsStates()
{
    const AppRegister opened;
    const auto id = added(opened).record.meeting.id;
    QVERIFY(opened->meetings().review(id, domain::ReviewState::Submitted, {}).has_value());
    QCOMPARE(opened->meetings().review(id, domain::ReviewState::Returned, {}).error().code,
             ErrorCode::EmptyText);
    const auto returned =
        opened->meetings().review(id, domain::ReviewState::Returned, QStringLiteral("perbaiki butir 1"));
    QCOMPARE(returned->record.meeting.reviewNote, QStringLiteral("perbaiki butir 1"));
}

void TestMeetingService::find_findsEverywhere()
{
    const AppRegister opened;
    const LoadedRecord stored = added(opened, test::fullRecord());
    for (const char* words :
         {"Rapat lengkap", "butir anak", "Keputusan dua", "tindak lanjut hari", "kapolres"}) {
        const auto hits = opened->meetings().find(QString::fromLatin1(words));
        QVERIFY(hits.has_value());
        QVERIFY2(!hits->empty(), words);
        QVERIFY(hits->front().meeting == stored.record.meeting.id);
    }
}

void TestMeetingService::history_tellsEarlierTexts()
{
    AppRegister opened;
    const LoadedRecord before = added(opened);
    opened.clock().advanceMs(1000);
    domain::MeetingRecord after = before.record;
    after.meeting.points[0].text = QStringLiteral("Butir satu baru");
    QVERIFY(opened->meetings().save(before, after, QStringLiteral("Ubah butir")).has_value());
    const auto history = opened->meetings().history(before.record.meeting.id);
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), size_t{2});
    QCOMPARE(history->front().what, QStringLiteral("Ubah butir"));
    QCOMPARE(history->front().by, QStringLiteral("Penguji"));
    const auto& changes = history->front().changes;
    QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const TextChange& change) {
        return change.field == u"text" && change.before == u"Butir satu" && change.after == u"Butir satu baru"
            && change.partId == before.record.meeting.points[0].id.toString();
    }));
}

void TestMeetingService::ledger_putsLateOnesFirst()
{
    const AppRegister opened;
    domain::MeetingRecord ready = plainRecord();
    ready.meeting.start = domain::TimeOfDay{9, 0};
    ready.meeting.place = QStringLiteral("Aula");
    ready.meeting.chair = domain::PersonCard();
    ready.meeting.chair->name = QStringLiteral("Ketua Contoh");
    LoadedRecord start = added(opened, ready);
    domain::MeetingRecord record = start.record;
    for (const domain::DueRule& due : {domain::DueRule(domain::TextDue{QStringLiteral("segera")}),
                                       domain::DueRule(domain::FixedDue{*domain::Date::of(2025, 7, 23)}),
                                       domain::DueRule(domain::FixedDue{*domain::Date::of(2025, 7, 18)}),
                                       domain::DueRule(domain::FixedDue{*domain::Date::of(2025, 7, 16)})}) {
        record = withAction(record, due);
        record.actions.back().assignees = {
            {domain::AssigneeId::create(), QStringLiteral("OPD"), {}, {}, {}, {}, {}}};
    }
    QVERIFY(opened->meetings().save(start, record, {}).has_value());
    ActionQuery query;
    query.on = *domain::Date::of(2025, 7, 21); // Monday
    QVERIFY(opened->actions().list(query)->empty()); // a draft gives no orders
    query.drafts = true;
    const auto drafted = opened->actions().list(query);
    QVERIFY(drafted.has_value());
    QCOMPARE(drafted->size(), size_t{4});
    QVERIFY(std::none_of(drafted->begin(), drafted->end(),
                         [](const LedgerRow& row) { return row.overdue || row.dueSoon; }));
    query.drafts = false;
    QVERIFY(opened->minutes().finalise(record.meeting.id).has_value());
    const auto rows = opened->actions().list(query);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), size_t{4});
    QCOMPARE((*rows)[0].action.number, 4);
    QVERIFY((*rows)[0].overdue);
    QCOMPARE((*rows)[0].workdaysLate, 3);
    QCOMPARE((*rows)[1].action.number, 3);
    QCOMPARE((*rows)[2].action.number, 2);
    QVERIFY((*rows)[2].dueSoon);
    QCOMPARE(*(*rows)[2].workdaysLeft, 2);
    QCOMPARE((*rows)[3].action.number, 1);
    query.overdue = true;
    QCOMPARE(opened->actions().list(query)->size(), size_t{2});
    query.overdue = false;
    query.dueWithin = 7;
    QCOMPARE(opened->actions().list(query)->size(), size_t{1});
}

void TestMeetingService::setStatus_keepsLogAndProgress()
{
    const AppRegister opened;
    const LoadedRecord stored = added(opened, test::fullRecord());
    const domain::ActionItem& action = stored.record.actions[0];
    StatusChange change{action.id,
                        action.assignees[1].id,
                        domain::AssigneeStatus::Done,
                        QStringLiteral("foto terlampir"),
                        {}};
    const auto done = opened->actions().setStatus(change);
    QVERIFY(done.has_value());
    QCOMPARE(done->value.assignees[1].doneOn->toIso(), QStringLiteral("2025-07-15"));
    QCOMPARE(done->value.assignees[1].log.back().text, QStringLiteral("foto terlampir"));
    QCOMPARE(domain::overallStatus(done->value), domain::AssigneeStatus::Done);
    change.assignee = domain::AssigneeId::create();
    QCOMPARE(opened->actions().setStatus(change).error().code, ErrorCode::UnknownRecord);
    const auto undone = opened->actions().putBack(*done, action);
    QVERIFY(undone.has_value());
    QCOMPARE(undone->value.assignees[1].status, domain::AssigneeStatus::InProgress);
}

void TestMeetingService::extend_keepsTheOriginalDate()
{
    const AppRegister opened;
    const LoadedRecord stored = added(opened, test::fullRecord());
    const auto id = stored.record.actions[1].id; // due 1 August
    const auto until = *domain::Date::of(2025, 8, 8);
    QCOMPARE(opened->actions().extend(id, until, {}).error().code, ErrorCode::EmptyText);
    QCOMPARE(opened->actions().extend(id, *domain::Date::of(2025, 8, 1), QStringLiteral("x")).error().code,
             ErrorCode::EndBeforeStart);
    const auto extended = opened->actions().extend(id, until, QStringLiteral("menunggu data"));
    QVERIFY(extended.has_value());
    QCOMPARE(extended->value.originalDueOn->toIso(), QStringLiteral("2025-08-01"));
    QVERIFY(domain::dueOn(extended->value) == until);
}

int main(int argc, char** argv)
{
    prepareRendering(Screen::None);
    const QGuiApplication application(argc, argv);
    TestMeetingService test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_meeting_service.moc"
