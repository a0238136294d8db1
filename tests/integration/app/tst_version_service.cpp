// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "support/app_register.h"
#include "support/full_record.h"
#include "support/meeting_builder.h"

#include <QGuiApplication>
#include <QTest>

using namespace risalah;
using namespace risalah::app;
using test::AppRegister;

namespace {

/// Saves a change at a later moment.
template <class Edit>
bool edit(AppRegister& opened, const domain::MeetingId& id, int seconds, const Edit& change)
{
    opened.clock().advanceMs(std::int64_t{seconds} * 1000);
    const auto loaded = opened->meetings().load(id);
    if (!loaded) {
        return false;
    }
    domain::MeetingRecord record = loaded->record;
    change(record);
    return opened->meetings().save(*loaded, record, QStringLiteral("ubah")).has_value();
}

domain::MeetingId add(const AppRegister& opened, const domain::MeetingRecord& record)
{
    const auto office = opened->directory().saveOffice({}, test::anOffice());
    const auto added = opened->meetings().add(record, QStringLiteral("Rapat baru"));
    return office && added ? added->record.meeting.id : domain::MeetingId();
}

QStringList textsOf(const std::vector<EarlierVersion>& versions)
{
    QStringList texts;
    for (const EarlierVersion& version : versions) {
        texts << version.text;
    }
    return texts;
}

} // namespace

class TestVersionService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earlierTexts_skipStepsOfTyping();
    void earlierTexts_ofResolutionAndAction();
    void earlierTexts_ofOpeningClosingAndAgenda();
    void removedParts_comeTogetherAndGoBack();
    void changes_compareEditionsAndDraft();
    void lastOfSeries_isTheNewestOther();
};

void TestVersionService::earlierTexts_skipStepsOfTyping()
{
    AppRegister opened;
    const auto id = add(opened, test::aMeeting().withPoints(1).build());
    const auto setText = [&](int seconds, const char* text) {
        return edit(opened, id, seconds,
                    [text](domain::MeetingRecord& r) { r.meeting.points[0].text = QString::fromUtf8(text); });
    };
    const QString point = opened->meetings().load(id)->record.meeting.points[0].id.toString();
    QVERIFY(setText(300, "Satu"));
    QVERIFY(setText(1, "Satu dua"));
    QVERIFY(setText(1, "Satu dua tiga"));
    QVERIFY(setText(300, "Diganti"));
    QVERIFY(setText(1, "Dig"));
    QVERIFY(setText(1, "Dig lagi"));
    const auto versions = opened->versions().earlierTexts(id, {TextOf::Kind::Point, point});
    QVERIFY(versions.has_value());
    const QStringList texts = textsOf(*versions);
    QVERIFY(texts.contains(QStringLiteral("Satu dua tiga"))); // stood for five minutes
    QVERIFY(!texts.contains(QStringLiteral("Satu dua"))); // was only typed through
    QVERIFY(texts.contains(QStringLiteral("Diganti"))); // words of it were lost
    QCOMPARE(versions->back().text, test::aMeeting().withPoints(1).build().meeting.points[0].text);
    QCOMPARE(versions->front().by, QStringLiteral("Penguji"));
}

void TestVersionService::earlierTexts_ofResolutionAndAction()
{
    AppRegister opened;
    const auto id = add(opened, test::aMeeting().withPoints(1).withResolutions(1).withActions(1).build());
    const auto before = opened->meetings().load(id)->record;
    QVERIFY(edit(opened, id, 90, [](domain::MeetingRecord& r) {
        r.meeting.resolutions[0].text = QStringLiteral("keputusan baru");
        r.actions[0].text = QStringLiteral("tindakan baru");
    }));
    const auto resolution = opened->versions().earlierTexts(
        id, {TextOf::Kind::Resolution, before.meeting.resolutions[0].id.toString()});
    QCOMPARE(textsOf(*resolution), QStringList{before.meeting.resolutions[0].text});
    const auto action =
        opened->versions().earlierTexts(id, {TextOf::Kind::Action, before.actions[0].id.toString()});
    QCOMPARE(textsOf(*action), QStringList{before.actions[0].text});
}

void TestVersionService::earlierTexts_ofOpeningClosingAndAgenda()
{
    AppRegister opened;
    const auto id = add(opened, test::aMeeting().withAgenda().withOpeningAndClosing().build());
    const auto before = opened->meetings().load(id)->record.meeting;
    QVERIFY(edit(opened, id, 90, [](domain::MeetingRecord& r) {
        r.meeting.opening = QStringLiteral("pembukaan baru");
        r.meeting.closing = QStringLiteral("penutup baru");
        r.meeting.agenda[1].title = QStringLiteral("acara baru");
    }));
    const auto earlier = [&](const TextOf& text) {
        return textsOf(*opened->versions().earlierTexts(id, text));
    };
    QCOMPARE(earlier({TextOf::Kind::Opening}), QStringList{before.opening});
    QCOMPARE(earlier({TextOf::Kind::Closing}), QStringList{before.closing});
    QCOMPARE(earlier({TextOf::Kind::AgendaItem, before.agenda[1].id.toString()}),
             QStringList{before.agenda[1].title});
    QCOMPARE(earlier({TextOf::Kind::AgendaItem, before.agenda[0].id.toString()}), QStringList());
}

void TestVersionService::removedParts_comeTogetherAndGoBack()
{
    AppRegister opened;
    const auto id = add(opened, test::aMeeting().withPoints(3).withResolutions(3).withActions(3).build());
    const domain::MeetingRecord before = opened->meetings().load(id)->record;
    const domain::PointId third = before.meeting.points[2].id; // with children, a resolution and an action
    const domain::PointId first = before.meeting.points[0].id;
    QVERIFY(edit(opened, id, 60, [&](domain::MeetingRecord& r) { r = *domain::withPointRemoved(r, third); }));
    QVERIFY(edit(opened, id, 60, [&](domain::MeetingRecord& r) { r = *domain::withPointRemoved(r, first); }));
    const auto removed = opened->versions().removedParts(id);
    QVERIFY2(removed.has_value(), removed ? "" : qPrintable(logLine(removed.error())));
    QCOMPARE(removed->size(), 2U);
    QCOMPARE(removed->at(0).points.at(0).point.id, first); // the newest first
    const domain::RemovedParts& older = removed->at(1);
    QCOMPARE(older.points.size(), 1U);
    QCOMPARE(older.points.at(0).point, before.meeting.points[2]);
    QCOMPARE(older.resolutions.size(), 1U);
    QCOMPARE(older.actions.size(), 1U);
    QCOMPARE(older.by, QStringLiteral("Penguji"));
    QVERIFY(edit(opened, id, 60, [&](domain::MeetingRecord& r) { r = domain::withPartsRestored(r, older); }));
    const domain::MeetingRecord now = opened->meetings().load(id)->record;
    QCOMPARE(now.meeting.points.back(), before.meeting.points[2]);
    QCOMPARE(opened->versions().removedParts(id)->size(), 1U);
    QVERIFY(opened->care().check()->problems.empty());
}

void TestVersionService::changes_compareEditionsAndDraft()
{
    AppRegister opened;
    const auto id = add(opened, test::aWholeMeeting());
    QVERIFY(opened->minutes().finalise(id).has_value());
    QVERIFY(opened->minutes().correct(id, QStringLiteral("salah tempat")).has_value());
    QVERIFY(edit(opened, id, 60, [](domain::MeetingRecord& r) {
        r.meeting.place = QStringLiteral("Ruang lain");
        r.meeting.points[1].text = QStringLiteral("Butir yang dikoreksi.");
    }));
    const auto draft = opened->versions().changes(id, 1);
    QVERIFY2(draft.has_value(), draft ? "" : qPrintable(logLine(draft.error())));
    QCOMPARE(domain::changeSummary(*draft), QStringLiteral("tempat dan pembahasan angka 2"));
    const auto second = opened->minutes().finalise(id);
    QVERIFY(second.has_value());
    QCOMPARE(second->changeSummary, QStringLiteral("tempat dan pembahasan angka 2"));
    const auto editions = opened->versions().changes(id, 1, 2);
    QCOMPARE(editions->size(), 2U);
    QCOMPARE(editions->at(0).after.text, QStringLiteral("Ruang lain"));
    QCOMPARE(opened->versions().changes(id, 7).error().code, ErrorCode::UnknownRecord);
}

void TestVersionService::lastOfSeries_isTheNewestOther()
{
    const AppRegister opened;
    const auto made = [&](int day, const char* series) {
        domain::MeetingRecord record = test::aMeeting().withAgenda().withSeats(2).build();
        record.meeting.id = domain::MeetingId::create();
        record.meeting.date = *domain::Date::of(2025, 7, day);
        record.meeting.series = QString::fromUtf8(series);
        for (auto& item : record.meeting.agenda) {
            item.id = domain::AgendaItemId::create();
        }
        for (auto& seat : record.meeting.attendance) {
            seat.id = domain::SeatId::create();
        }
        return opened->meetings().add(record, QStringLiteral("baru"))->record;
    };
    made(1, "Bulanan");
    const auto newest = made(8, "Bulanan");
    made(9, "Lain");
    domain::MeetingRecord fresh = made(15, "Bulanan");
    const auto last = opened->meetings().lastOfSeries(QStringLiteral("Bulanan"), fresh.meeting.id);
    QVERIFY(last.has_value() && last->has_value());
    QCOMPARE((*last)->record.meeting.id, newest.meeting.id);
    fresh.meeting.agenda.clear();
    fresh.meeting.attendance.clear();
    fresh.meeting.chair.reset();
    const auto filled = domain::withTakenOver(fresh, (*last)->record);
    QCOMPARE(filled.meeting.agenda.size(), 3U);
    QCOMPARE(filled.meeting.attendance.size(), 2U);
    QCOMPARE(filled.meeting.attendance[0].status, domain::AttendanceStatus::Unfilled);
    QCOMPARE(filled.meeting.chair, newest.meeting.chair);
    QVERIFY(!opened->meetings().lastOfSeries(QStringLiteral("Tiada"), fresh.meeting.id)->has_value());
}

int main(int argc, char** argv)
{
    app::prepareRendering(app::Screen::None);
    const QGuiApplication application(argc, argv);
    TestVersionService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_version_service.moc"
