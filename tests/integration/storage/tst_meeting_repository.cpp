// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"
#include "storage/meeting_repository.h"
#include "storage/register_check.h"
#include "support/full_record.h"
#include "support/meeting_builder.h"
#include "support/temp_register.h"

#include <QTest>

using namespace risalah;
using namespace risalah::storage;
using domain::DiscussionPoint;
using domain::Meeting;
using test::TempPlace;

namespace {

/// Every state a meeting can be in, on top of the full record.
Meeting fullMeeting()
{
    Meeting meeting = test::fullRecord().meeting;
    meeting.review = domain::ReviewState::Returned;
    meeting.reviewNote = QStringLiteral("Lengkapi lampiran");
    meeting.course = domain::MeetingCourse::Postponed;
    meeting.courseReason = QStringLiteral("Gubernur berhalangan");
    meeting.phase = domain::MeetingPhase::Correcting;
    meeting.removed = true;
    return meeting;
}

/// Sound after each step: every row as the audit log says.
int problemsIn(Database& db)
{
    const auto report = checkRegister(db);
    if (!report) {
        return -1;
    }
    for (const Error& problem : report->problems) {
        qWarning("%s", qPrintable(logLine(problem)));
    }
    return static_cast<int>(report->problems.size());
}

} // namespace

class TestMeetingRepository final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void load_givesWhatInsertTook();
    void load_refusesUnknownId();
    void insert_refusesKnownId();
    void insert_rollsBackWithoutCommit();
    void update_writesEveryField();
    void update_tellsNobodyFromAnEmptyCard_data();
    void update_tellsNobodyFromAnEmptyCard();
    void update_editsPointTree_data();
    void update_editsPointTree();
    void update_bringsBackRemovedPoint();
    void update_refusesOldRevision();
    void update_ofSameValueWritesNothing();
    void update_touchesOneRowOfMany();
    void update_refusesPointOfOtherMeeting();
    void insert_keepsTextsLiterally_data();
    void insert_keepsTextsLiterally();
    void insertingManyTimesBetween_keepsOrder();
    void list_sortsFiltersAndPages();
    void list_showsWhatEachViewIsAbout();
    void list_searchesEverythingOfMeeting_data();
    void list_searchesEverythingOfMeeting();
    void listResolutions_hidesDrafts();
    void read_refusesWrites_data();
    void read_refusesWrites();

private:
    Stored<Meeting> insert(const Meeting& meeting)
    {
        auto tx = m_db->begin(m_place->change("Rapat baru"));
        auto stored = MeetingRepository::insert(*tx, meeting);
        if (!stored || !tx->commit()) {
            qFatal("insert failed: %s", qPrintable(logLine(stored.error())));
        }
        return *stored;
    }
    Result<Stored<Meeting>> update(const Meeting& before, const Stored<Meeting>& after)
    {
        auto tx = m_db->begin(m_place->change("Ubah"));
        auto stored = MeetingRepository::update(*tx, before, after);
        if (!stored) {
            return stored;
        }
        if (auto done = tx->commit(); !done) {
            return forwardError(done);
        }
        return stored;
    }

    std::unique_ptr<TempPlace> m_place;
    std::unique_ptr<Database> m_db;
};

void TestMeetingRepository::init()
{
    m_place = std::make_unique<TempPlace>();
    m_db = m_place->create();
    QVERIFY(m_db != nullptr);
}

void TestMeetingRepository::cleanup()
{
    m_db.reset();
    m_place.reset();
}

void TestMeetingRepository::load_givesWhatInsertTook()
{
    for (const Meeting& meeting : {fullMeeting(), test::aWholeMeeting().meeting}) {
        insert(meeting);
        const auto loaded = MeetingRepository::load(*m_db, meeting.id);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->revision, 1);
        QVERIFY(loaded->value == meeting);
    }
    QCOMPARE(problemsIn(*m_db), 0);
}

void TestMeetingRepository::load_refusesUnknownId()
{
    const auto loaded = MeetingRepository::load(*m_db, domain::MeetingId::create());
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().code, ErrorCode::UnknownRecord);
}

void TestMeetingRepository::insert_refusesKnownId()
{
    const Meeting meeting = fullMeeting();
    insert(meeting);
    auto tx = m_db->begin(m_place->change());
    const auto again = MeetingRepository::insert(*tx, meeting);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::MeetingAlreadyKnown);
}

void TestMeetingRepository::insert_rollsBackWithoutCommit()
{
    const Meeting meeting = fullMeeting();
    {
        auto tx = m_db->begin(m_place->change());
        QVERIFY(MeetingRepository::insert(*tx, meeting).has_value());
    }
    const auto known = MeetingRepository::exists(*m_db, meeting.id);
    QVERIFY(known.has_value());
    QVERIFY(!*known);
    QCOMPARE(AuditLog::verifyChain(*m_db)->events, 0);
}

void TestMeetingRepository::update_writesEveryField()
{
    const Meeting plain = test::aMeeting().build().meeting;
    const auto stored = insert(plain);
    Meeting full = fullMeeting();
    full.id = plain.id;
    const auto updated = update(plain, {full, stored.revision});
    QVERIFY(updated.has_value());
    QCOMPARE(updated->revision, 2);
    QVERIFY(MeetingRepository::load(*m_db, plain.id)->value == full);
    // And all of it away again.
    QVERIFY(update(full, {plain, 2}).has_value());
    QVERIFY(MeetingRepository::load(*m_db, plain.id)->value == plain);
    QCOMPARE(problemsIn(*m_db), 0);
}

void TestMeetingRepository::update_tellsNobodyFromAnEmptyCard_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name alone") << QStringLiteral("Ani");
    QTest::newRow("nothing yet") << QString();
}

/// NULL becomes an empty text in most cells of the row: the audit trail has to say so, both ways.
void TestMeetingRepository::update_tellsNobodyFromAnEmptyCard()
{
    QFETCH(QString, name);
    Meeting nobody = fullMeeting();
    nobody.attendance.front().person.reset();
    const auto stored = insert(nobody);
    Meeting somebody = nobody;
    somebody.attendance.front().person = domain::PersonCard{};
    somebody.attendance.front().person->name = name;
    const auto updated = update(nobody, {somebody, stored.revision});
    QVERIFY(updated.has_value());
    QVERIFY(MeetingRepository::load(*m_db, nobody.id)->value == somebody);
    QCOMPARE(problemsIn(*m_db), 0);
    QVERIFY(update(somebody, {nobody, updated->revision}).has_value());
    QVERIFY(MeetingRepository::load(*m_db, nobody.id)->value == nobody);
    QCOMPARE(problemsIn(*m_db), 0);
}

void TestMeetingRepository::update_editsPointTree_data()
{
    using Points = std::vector<DiscussionPoint>;
    QTest::addColumn<std::function<void(Points&)>>("edit");
    const auto fresh = [] {
        return DiscussionPoint{domain::PointId::create(), {}, QStringLiteral("baru"), {}};
    };
    const auto row = [](const char* name, const std::function<void(Points&)>& edit) {
        QTest::newRow(name) << edit;
    };
    row("first", [=](Points& p) { p.insert(p.begin(), fresh()); });
    row("last", [=](Points& p) { p.push_back(fresh()); });
    row("middle", [=](Points& p) { p.insert(p.begin() + 2, fresh()); });
    row("three at once", [=](Points& p) { p.insert(p.begin() + 1, {fresh(), fresh(), fresh()}); });
    row("child", [=](Points& p) { p[0].points.push_back(fresh()); });
    row("swap", [](Points& p) { std::swap(p[0], p[1]); });
    row("reverse", [](Points& p) { std::reverse(p.begin(), p.end()); });
    row("last to front", [](Points& p) { std::rotate(p.begin(), p.end() - 1, p.end()); });
    row("remove with children", [](Points& p) { p.erase(p.begin() + 2); });
    row("indent", [](Points& p) {
        p[0].points.push_back(p[1]);
        p.erase(p.begin() + 1);
    });
    row("outdent", [](Points& p) {
        p.push_back(p[2].points.back());
        p[2].points.pop_back();
    });
    row("parent under its child's place", [](Points& p) {
        DiscussionPoint child = p[2].points[0];
        p[2].points.erase(p[2].points.begin());
        child.points.push_back(p[2]);
        p[2] = child;
    });
    row("everything", [=](Points& p) {
        std::reverse(p.begin(), p.end());
        p.insert(p.begin() + 1, fresh());
        p[0].text = QStringLiteral("lain");
        p.pop_back();
    });
}

void TestMeetingRepository::update_editsPointTree()
{
    QFETCH(std::function<void(std::vector<DiscussionPoint>&)>, edit);
    const Meeting before = test::aMeeting().withPoints(6).build().meeting;
    const auto stored = insert(before);
    Meeting after = before;
    edit(after.points);
    const auto updated = update(before, {after, stored.revision});
    QVERIFY2(updated.has_value(), updated ? "" : qPrintable(logLine(updated.error())));
    QVERIFY(MeetingRepository::load(*m_db, before.id)->value == after);
    QVERIFY(update(after, {before, 2}).has_value()); // undo
    QVERIFY(MeetingRepository::load(*m_db, before.id)->value == before);
    QCOMPARE(problemsIn(*m_db), 0);
}

void TestMeetingRepository::update_bringsBackRemovedPoint()
{
    const Meeting before = test::aMeeting().withPoints(3).withResolutions(3).build().meeting;
    insert(before);
    Meeting without = before;
    without.points.clear();
    without.resolutions.clear();
    QVERIFY(update(before, {without, 1}).has_value());
    QCOMPARE(MeetingRepository::list(*m_db, {})->front().points, 0);
    Meeting again = before;
    again.points[0].text = QStringLiteral("kembali dengan teks lain");
    QVERIFY(update(without, {again, 2}).has_value());
    QVERIFY(MeetingRepository::load(*m_db, before.id)->value == again);
    QCOMPARE(problemsIn(*m_db), 0);
}

void TestMeetingRepository::update_refusesOldRevision()
{
    const Meeting before = fullMeeting();
    insert(before);
    Meeting mine = before;
    mine.title = QStringLiteral("Judul saya");
    QVERIFY(update(before, {mine, 1}).has_value());
    Meeting theirs = before;
    theirs.points[0].text = QStringLiteral("Teks orang lain");
    const auto late = update(before, {theirs, 1});
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::RecordChangedElsewhere);
    QVERIFY(MeetingRepository::load(*m_db, before.id)->value == mine);
}

void TestMeetingRepository::update_ofSameValueWritesNothing()
{
    const Meeting meeting = fullMeeting();
    insert(meeting);
    const auto same = update(meeting, {meeting, 1});
    QVERIFY(same.has_value());
    QCOMPARE(same->revision, 1);
    QCOMPARE(AuditLog::verifyChain(*m_db)->events, 1);
}

void TestMeetingRepository::update_touchesOneRowOfMany()
{
    const Meeting before = test::aMeeting().withPoints(300).build().meeting;
    insert(before);
    Meeting after = before;
    after.points.insert(after.points.begin() + 5,
                        {domain::PointId::create(), {}, QStringLiteral("sisipan"), {}});
    after.points[40].text = QStringLiteral("teks baru");
    QVERIFY(update(before, {after, 1}).has_value());
    const auto events = AuditLog::eventsOf(*m_db, QStringLiteral("meeting"), before.id.toString());
    const QJsonObject rows = events->front().after.value(QStringLiteral("discussion_point")).toObject();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.value(after.points[40].id.toString()).toObject(),
             (QJsonObject{{QStringLiteral("text"), QStringLiteral("teks baru")}}));
    QVERIFY(MeetingRepository::load(*m_db, before.id)->value == after);
}

void TestMeetingRepository::update_refusesPointOfOtherMeeting()
{
    const Meeting other = test::aMeeting().withPoints(1).build().meeting;
    insert(other);
    Meeting meeting = other;
    meeting.id = domain::MeetingId::create();
    meeting.points.clear();
    insert(meeting);
    Meeting thief = meeting;
    thief.points = other.points;
    const auto stolen = update(meeting, {thief, 1});
    QVERIFY(!stolen.has_value());
    QCOMPARE(stolen.error().code, ErrorCode::DuplicateId);
    QVERIFY(MeetingRepository::load(*m_db, other.id)->value == other);
}

void TestMeetingRepository::insert_keepsTextsLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("<b>tebal</b> & {{x}} ${y}");
    QTest::newRow("sql") << QStringLiteral("'); DROP TABLE meeting; --");
    QTest::newRow("marks") << QStringLiteral("? :nama $1 % _ \\ \" '");
    QTest::newRow("typographic") << QStringLiteral("“kutip” – é ﬁ\u00a0tetap");
    QTest::newRow("beyond the first plane") << QString::fromUtf8("🏛️ 𝔄");
    QTest::newRow("lines") << QStringLiteral("baris satu\nbaris dua\r\n\tmasuk");
    QTest::newRow("backslash u") << QStringLiteral("\\u0041\\x41");
    QTest::newRow("one million") << QString(1'000'000, u'x');
}

void TestMeetingRepository::insert_keepsTextsLiterally()
{
    QFETCH(QString, text);
    Meeting meeting = test::aMeeting().withPoints(1).build().meeting;
    meeting.title = text;
    meeting.points[0].text = text;
    insert(meeting);
    QVERIFY(MeetingRepository::load(*m_db, meeting.id)->value == meeting);
    QCOMPARE(problemsIn(*m_db), 0);
}

void TestMeetingRepository::insertingManyTimesBetween_keepsOrder()
{
    // More than the gap between two neighbours can be halved.
    Meeting meeting = test::aMeeting().withPoints(2).build().meeting;
    auto stored = insert(meeting);
    for (int i = 0; i < 80; ++i) {
        Meeting after = stored.value;
        after.points.insert(after.points.begin() + 1,
                            {domain::PointId::create(), {}, QString::number(i), {}});
        auto updated = update(stored.value, {after, stored.revision});
        QVERIFY(updated.has_value());
        stored = *updated;
    }
    QVERIFY(MeetingRepository::load(*m_db, meeting.id)->value == stored.value);
}

void TestMeetingRepository::list_sortsFiltersAndPages()
{
    Meeting base = test::aMeeting().withPoints(3).build().meeting;
    base.resolutions.clear();
    for (int i = 0; i < 5; ++i) {
        Meeting meeting = test::aMeeting().build().meeting;
        meeting.id = domain::MeetingId::create();
        meeting.title = QString::number(i);
        meeting.date = base.date.addDays(i * 10);
        meeting.series = i % 2 == 0 ? QStringLiteral("Forkopimda") : QString();
        meeting.phase = i == 4 ? domain::MeetingPhase::Finalised : domain::MeetingPhase::Draft;
        meeting.removed = i == 3;
        insert(meeting);
    }
    const auto titles = [&](const MeetingFilter& filter) {
        QStringList result;
        const auto rows = MeetingRepository::list(*m_db, filter);
        for (const MeetingRow& row : *rows) {
            result.append(row.title);
        }
        return result.join(u' ');
    };
    QCOMPARE(titles({}), QStringLiteral("4 2 1 0"));
    QCOMPARE(*MeetingRepository::count(*m_db, {}), 4);
    MeetingFilter paged;
    paged.limit = 2;
    paged.offset = 1;
    QCOMPARE(titles(paged), QStringLiteral("2 1"));
    QCOMPARE(*MeetingRepository::count(*m_db, paged), 4);
    MeetingFilter wastebasket;
    wastebasket.removed = true;
    QCOMPARE(titles(wastebasket), QStringLiteral("3"));
    MeetingFilter span;
    span.from = base.date.addDays(10);
    span.to = base.date.addDays(20);
    QCOMPARE(titles(span), QStringLiteral("2 1"));
    MeetingFilter final;
    final.phase = domain::MeetingPhase::Finalised;
    QCOMPARE(titles(final), QStringLiteral("4"));
    MeetingFilter series;
    series.series = QStringLiteral("Forkopimda");
    QCOMPARE(titles(series), QStringLiteral("4 2 0"));
    QCOMPARE(static_cast<int>(MeetingRepository::allIds(*m_db)->size()), 4);
}

void TestMeetingRepository::list_showsWhatEachViewIsAbout()
{
    using domain::MeetingCourse;
    using domain::MeetingPhase;
    using domain::MeetingView;
    using domain::ReviewState;
    const Meeting base = test::aMeeting().build().meeting;
    const domain::Date today = base.date;
    const auto add = [&](const char* title, int days, auto&& change) {
        Meeting meeting = base;
        meeting.id = domain::MeetingId::create();
        meeting.title = QString::fromLatin1(title);
        meeting.date = today.addDays(days);
        change(meeting);
        insert(meeting);
    };
    add("besok", 1, [](Meeting&) { });
    add("kemarin", -1, [](Meeting&) { });
    add("lama", -400, [](Meeting&) { });
    add("ini", 0, [](Meeting&) { });
    add("diajukan", 0, [](Meeting& m) { m.review = ReviewState::Submitted; });
    add("koreksi", -30, [](Meeting& m) { m.phase = MeetingPhase::Correcting; });
    add("berjalan", -1, [&](Meeting& m) { m.lastDate = today.addDays(1); });
    add("batal", 2, [](Meeting& m) { m.course = MeetingCourse::Cancelled; });
    add("ditunda", -2, [](Meeting& m) { m.course = MeetingCourse::Postponed; });
    add("final", 2, [](Meeting& m) { m.phase = MeetingPhase::Finalised; });
    add("dibuang", -1, [](Meeting& m) { m.removed = true; });
    const auto titles = [&](MeetingView view, int limit) {
        MeetingFilter filter;
        filter.view = view;
        filter.on = today;
        filter.limit = limit;
        QStringList result;
        const auto rows = MeetingRepository::list(*m_db, filter);
        for (const MeetingRow& row : *rows) {
            result.append(row.title);
        }
        return result.join(u' ');
    };
    QCOMPARE(titles(MeetingView::Coming, 0), QStringLiteral("berjalan ini diajukan besok"));
    QCOMPARE(titles(MeetingView::Coming, 2), QStringLiteral("berjalan ini"));
    QCOMPARE(titles(MeetingView::Unfinished, 0), QStringLiteral("diajukan koreksi kemarin lama"));
    QCOMPARE(titles(MeetingView::Unfinished, 3), QStringLiteral("diajukan koreksi kemarin"));
}

void TestMeetingRepository::list_searchesEverythingOfMeeting_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("empty is all") << QString() << 2;
    QTest::newRow("title") << QStringLiteral("koordinasi pelaksanaan") << 2;
    QTest::newRow("point") << QStringLiteral("keselamatan") << 1;
    QTest::newRow("beginning of word") << QStringLiteral("kesel") << 1;
    QTest::newRow("capitals") << QStringLiteral("KESELAMATAN") << 1;
    QTest::newRow("agenda") << QStringLiteral("penutup") << 1;
    QTest::newRow("officer") << QStringLiteral("ketua contoh") << 2;
    QTest::newRow("attendee") << QStringLiteral("peserta nomor") << 1;
    QTest::newRow("resolution") << QStringLiteral("disepakati tertulis") << 1;
    QTest::newRow("inside a word") << QStringLiteral("selamatan") << 0;
    QTest::newRow("two records together") << QStringLiteral("keselamatan penutup") << 0;
    QTest::newRow("no word") << QStringLiteral("?!") << 0;
    QTest::newRow("operators") << QStringLiteral("AND OR NOT \" * : ( ' &|!") << 0;
}

void TestMeetingRepository::list_searchesEverythingOfMeeting()
{
    QFETCH(QString, query);
    QFETCH(int, hits);
    insert(test::aWholeMeeting().meeting);
    Meeting other = test::aMeeting().build().meeting;
    other.id = domain::MeetingId::create();
    insert(other);
    MeetingFilter filter;
    filter.text = query;
    const auto rows = MeetingRepository::list(*m_db, filter);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(logLine(rows.error())));
    QCOMPARE(static_cast<int>(rows->size()), hits);
    QCOMPARE(*MeetingRepository::count(*m_db, filter), hits);
}

void TestMeetingRepository::listResolutions_hidesDrafts()
{
    Meeting meeting = test::aWholeMeeting().meeting;
    insert(meeting);
    QVERIFY(MeetingRepository::listResolutions(*m_db, {})->empty());
    ResolutionFilter drafts;
    drafts.drafts = true;
    const auto rows = MeetingRepository::listResolutions(*m_db, drafts);
    QCOMPARE(rows->size(), meeting.resolutions.size());
    QVERIFY(rows->front().id == meeting.resolutions.front().id);
    drafts.text = QStringLiteral("tidak ada kata ini");
    QVERIFY(MeetingRepository::listResolutions(*m_db, drafts)->empty());
}

void TestMeetingRepository::read_refusesWrites_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("insert") << QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'b')");
    QTest::newRow("returning") << QStringLiteral("DELETE FROM setting RETURNING name");
    QTest::newRow("with") << QStringLiteral(
        "WITH x AS (SELECT 1) INSERT INTO setting (name, value) SELECT 'a', 'b' FROM x");
    QTest::newRow("two") << QStringLiteral("SELECT 1; DELETE FROM setting");
    QTest::newRow("pragma") << QStringLiteral("PRAGMA user_version = 9");
    QTest::newRow("into") << QStringLiteral("SELECT * INTO copy FROM setting");
    QTest::newRow("nothing") << QString();
}

void TestMeetingRepository::read_refusesWrites()
{
    QFETCH(QString, sql);
    const auto done = m_db->read(sql, {}, [](const Row&) { });
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::DatabaseFailed);
    int settings = -1;
    QVERIFY(m_db->read(QStringLiteral("SELECT COUNT(*) FROM setting"), {},
                       [&](const Row& row) { settings = row.smallInteger(0); })
                .has_value());
    QCOMPARE(settings, 0);
}

QTEST_GUILESS_MAIN(TestMeetingRepository)
#include "tst_meeting_repository.moc"
