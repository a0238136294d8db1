// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/app_register.h"
#include "support/full_record.h"
#include "support/meeting_builder.h"
#include "support/register_dump.h"

#include <QTest>

using namespace risalah;
using namespace risalah::app;
using test::AppRegister;

namespace {

const QString kName = QStringLiteral("paket.risalah");

domain::MeetingId fill(const AppRegister& opened)
{
    const auto office = opened->directory().saveOffice({}, test::anOffice());
    const auto added = opened->meetings().add(test::fullRecord(), QStringLiteral("Rapat baru"));
    return office && added ? added->record.meeting.id : domain::MeetingId();
}

template <class Edit> bool edit(app::Register& opened, const domain::MeetingId& id, const Edit& change)
{
    const auto loaded = opened.meetings().load(id);
    if (!loaded) {
        return false;
    }
    domain::MeetingRecord record = loaded->record;
    change(record);
    return opened.meetings().save(*loaded, record, QStringLiteral("ubah")).has_value();
}

std::vector<domain::MergeChoice> suggested(const std::vector<domain::MergeItem>& items)
{
    std::vector<domain::MergeChoice> choices;
    for (const domain::MergeItem& item : items) {
        choices.push_back(item.suggested);
    }
    return choices;
}

} // namespace

class TestPackageService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void package_reachesAnotherRegisterWithAllIds();
    void thereAndBack_mergesBothHandsWithTheCommonState();
    void review_comesBackWithItsNote();
    void keepingBoth_isSavedForEveryPart();
    void unknownBase_comparesWithoutIt();
    void otherText_isNoPackage();
    void copy_hasIdsOfItsOwn();
    void knownMeeting_isNotTakenAsNew();
    void looksLikePackage_tellsRegistersApart();
};

void TestPackageService::package_reachesAnotherRegisterWithAllIds()
{
    const AppRegister notulis;
    const AppRegister pejabat;
    const auto id = fill(notulis);
    const auto package = notulis->packages().pack(id);
    QVERIFY2(package.has_value(), package ? "" : qPrintable(logLine(package.error())));
    const auto received = pejabat->packages().open(*package, kName);
    QVERIFY2(received.has_value(), received ? "" : qPrintable(logLine(received.error())));
    QVERIFY(!received->isKnown);
    QCOMPARE(received->by, QStringLiteral("Penguji"));
    const auto taken = pejabat->packages().takeNew(*package, kName);
    QVERIFY2(taken.has_value(), taken ? "" : qPrintable(logLine(taken.error())));
    QCOMPARE(*taken, id);
    const auto ours = notulis->meetings().load(id);
    const auto theirs = pejabat->meetings().load(id);
    QCOMPARE(theirs->record.meeting.points, ours->record.meeting.points);
    QCOMPARE(theirs->record.meeting.attendance, ours->record.meeting.attendance);
    QCOMPARE(theirs->record.meeting.agenda, ours->record.meeting.agenda);
    QCOMPARE(theirs->record.meeting.resolutions, ours->record.meeting.resolutions);
    QCOMPARE(theirs->record.actions[0].id, ours->record.actions[0].id);
}

void TestPackageService::thereAndBack_mergesBothHandsWithTheCommonState()
{
    const AppRegister notulis;
    const AppRegister pejabat;
    const auto id = fill(notulis);
    const auto out = notulis->packages().pack(id);
    QVERIFY(pejabat->packages().takeNew(*out, kName).has_value());
    QVERIFY(edit(*pejabat, id, [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("dikoreksi pejabat");
        r.meeting.points[1].text = QStringLiteral("dua kata pejabat");
    }));
    QVERIFY(edit(*notulis, id, [](domain::MeetingRecord& r) {
        r.meeting.place = QStringLiteral("Ruang notulis");
        r.meeting.points[1].text = QStringLiteral("dua kata notulis");
    }));
    const auto back = pejabat->packages().pack(id);
    const auto received = notulis->packages().open(*back, kName);
    QVERIFY(received.has_value());
    QVERIFY(received->isKnown);
    QVERIFY(received->base.has_value());
    const auto ours = notulis->meetings().load(id);
    const domain::MergeSides sides{ours->record, received->theirs, received->base};
    const auto items = domain::mergeItems(sides);
    QCOMPARE(items.size(), 3U);
    auto choices = suggested(items);
    QCOMPARE(std::count(choices.begin(), choices.end(), domain::MergeChoice::Undecided), 1);
    std::replace(choices.begin(), choices.end(), domain::MergeChoice::Undecided, domain::MergeChoice::Theirs);
    const auto saved =
        notulis->meetings().save(*ours, domain::merged(sides, items, choices), QStringLiteral("gabung"));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(logLine(saved.error())));
    QVERIFY(notulis->packages().remember(*back, kName).has_value());
    QCOMPARE(saved->record.meeting.place, QStringLiteral("Ruang notulis"));
    QCOMPARE(saved->record.meeting.points[0].text, QStringLiteral("dikoreksi pejabat"));
    QCOMPARE(saved->record.meeting.points[1].text, QStringLiteral("dua kata pejabat"));
    // The next round begins from what came back.
    const auto again = notulis->packages().pack(id);
    const auto third = pejabat->packages().open(*again, kName);
    QVERIFY(third->base.has_value());
    QCOMPARE(third->base->meeting.points[0].text, QStringLiteral("dikoreksi pejabat"));
}

void TestPackageService::review_comesBackWithItsNote()
{
    const AppRegister notulis;
    const AppRegister pejabat;
    const auto id = fill(notulis);
    QVERIFY(notulis->meetings().review(id, domain::ReviewState::Submitted, {}).has_value());
    const auto out = notulis->packages().pack(id);
    QVERIFY(pejabat->packages().takeNew(*out, kName).has_value());
    const QString note = QStringLiteral("Lengkapi tenggat butir 2");
    QVERIFY(pejabat->meetings().review(id, domain::ReviewState::Returned, note).has_value());
    const auto returned = pejabat->meetings().load(id);
    const auto back = pejabat->packages().pack(id);
    const auto received = notulis->packages().open(*back, kName);
    QVERIFY(received.has_value());
    const auto ours = notulis->meetings().load(id);
    const domain::MergeSides sides{ours->record, received->theirs, received->base};
    const auto items = domain::mergeItems(sides);
    QCOMPARE(items.size(), 1U);
    const auto saved = notulis->meetings().save(*ours, domain::merged(sides, items, suggested(items)),
                                                QStringLiteral("gabung"));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(logLine(saved.error())));
    const domain::Meeting after = notulis->meetings().load(id)->record.meeting;
    QCOMPARE(after.review, domain::ReviewState::Returned);
    QCOMPARE(after.reviewNote, note);
    QCOMPARE(after.reviewBy, returned->record.meeting.reviewBy);
    QCOMPARE(after.reviewAt, returned->record.meeting.reviewAt);
}

void TestPackageService::keepingBoth_isSavedForEveryPart()
{
    const AppRegister notulis;
    const AppRegister pejabat;
    const auto id = fill(notulis);
    const auto out = notulis->packages().pack(id);
    QVERIFY(pejabat->packages().takeNew(*out, kName).has_value());
    const auto mark = [](const QString& word) {
        return [word](domain::MeetingRecord& r) {
            r.meeting.agenda[0].title += word;
            r.meeting.attendance[0].remark += word;
            r.meeting.points[0].text += word;
            r.meeting.resolutions[0].text += word;
            for (domain::ActionItem& action : r.actions) {
                action.text += word;
            }
        };
    };
    QVERIFY(edit(*pejabat, id, mark(QStringLiteral(" pejabat"))));
    QVERIFY(edit(*notulis, id, mark(QStringLiteral(" notulis"))));
    const auto received = notulis->packages().open(*pejabat->packages().pack(id), kName);
    QVERIFY(received.has_value());
    const auto ours = notulis->meetings().load(id);
    const domain::MergeSides sides{ours->record, received->theirs, received->base};
    const auto items = domain::mergeItems(sides);
    QCOMPARE(items.size(), 4U + ours->record.actions.size());
    const std::vector choices(items.size(), domain::MergeChoice::Both);
    const domain::MeetingRecord both = domain::merged(sides, items, choices);
    const auto saved = notulis->meetings().save(*ours, both, QStringLiteral("gabung"));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(logLine(saved.error())));
    QCOMPARE(saved->record.actions.size(), 2 * ours->record.actions.size());
    const domain::ActionItem& original = ours->record.actions[0];
    const domain::ActionItem& copy = saved->record.actions[ours->record.actions.size()];
    QCOMPARE(copy.text, QString(received->theirs.actions[0].text));
    QCOMPARE(copy.extensions, original.extensions);
    QCOMPARE(copy.assignees.size(), original.assignees.size());
    QCOMPARE(copy.assignees[0].log, original.assignees[0].log);
    QCOMPARE(notulis->meetings().load(id)->record, saved->record);
}

void TestPackageService::unknownBase_comparesWithoutIt()
{
    const AppRegister notulis;
    const auto id = fill(notulis);
    const auto first = notulis->packages().pack(id);
    QVERIFY(edit(*notulis, id, [](domain::MeetingRecord& r) { r.meeting.place = QStringLiteral("Lain"); }));
    const auto received = notulis->packages().open(*first, kName);
    QVERIFY(received.has_value());
    QVERIFY(!received->base.has_value()); // the first package answers none
    const auto items =
        domain::mergeItems({notulis->meetings().load(id)->record, received->theirs, received->base});
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].suggested, domain::MergeChoice::Undecided);
}

void TestPackageService::otherText_isNoPackage()
{
    const AppRegister opened;
    const auto id = fill(opened);
    const auto plain = opened->exchange().exportMeetings({id});
    const auto refused = opened->packages().open(*plain, kName);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::JsonMissingKey);
    QCOMPARE(refused.error().place, kName);
}

void TestPackageService::copy_hasIdsOfItsOwn()
{
    const AppRegister opened;
    const auto id = fill(opened);
    const auto package = opened->packages().pack(id);
    const auto copied =
        opened->exchange().importFiles({{kName, *package}}, {.known = KnownMeeting::Copy, .asGuest = true});
    QVERIFY2(copied.has_value(), copied ? "" : qPrintable(logLine(copied.error())));
    const auto copy = opened->meetings().load(copied->meetings.front());
    const auto original = opened->meetings().load(id);
    QVERIFY(copy->record.meeting.points[0].id != original->record.meeting.points[0].id);
    QCOMPARE(copy->record.meeting.attendance[0].arrivedAt, std::optional(copy->record.meeting.points[0].id));
}

void TestPackageService::knownMeeting_isNotTakenAsNew()
{
    const AppRegister opened;
    const auto id = fill(opened);
    const auto package = opened->packages().pack(id);
    const QString before = test::dumpOf(opened.place().location());
    const auto refused = opened->packages().takeNew(*package, kName);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::MeetingAlreadyKnown);
    QCOMPARE(test::dumpOf(opened.place().location()), before);
}

void TestPackageService::looksLikePackage_tellsRegistersApart()
{
    const AppRegister opened;
    const auto package = opened->packages().pack(fill(opened));
    QVERIFY(PackageService::looksLikePackage(package->left(512)));
    QVERIFY(!PackageService::looksLikePackage(QByteArray("SQLite format 3\0", 16)));
    QVERIFY(!PackageService::looksLikePackage("{ \"format\": \"risalah/1\", \"office\": {} }"));
}

QTEST_GUILESS_MAIN(TestPackageService)
#include "tst_package_service.moc"
