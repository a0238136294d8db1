// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action_item_repository.h"
#include "storage/attachment_repository.h"
#include "storage/audit_log.h"
#include "storage/directory_repository.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"
#include "storage/number_register.h"
#include "storage/office_repository.h"
#include "storage/register_check.h"
#include "storage/search_index.h"
#include "storage/setting_repository.h"
#include "support/full_record.h"
#include "support/meeting_builder.h"
#include "support/temp_register.h"

#include <QCryptographicHash>
#include <QTest>

using namespace risalah;
using namespace risalah::storage;
using domain::ActionItem;
using test::TempPlace;

class TestRecordRepositories final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void office_keepsEveryField();
    void directory_keepsEveryField();
    void holidays_areOnePerDayAndKind();
    void actions_keepEveryField();
    void actions_getNumbersNeverGivenBefore();
    void actions_updateKeepsNumber();
    void actions_keepPointThatWasRemoved();
    void actionList_filters_data();
    void actionList_filters();
    void editions_areFrozen();
    void editions_followEachOther();
    void numbers_haveNoGap();
    void falsifiedNumbers_areReported_data();
    void falsifiedNumbers_areReported();
    void attachments_keepBytes();
    void settings_areReplaced();
    void audit_namesFirstBrokenRow();
    void audit_refusesChange_data();
    void audit_refusesChange();
    void audit_readsEarlierTexts();
    void check_findsChangeBehindItsBack_data();
    void check_findsChangeBehindItsBack();
    void search_findsAllKinds_data();
    void search_findsAllKinds();
    void search_forgetsRemovedRecords();
    void changedElsewhere_seesOtherConnections();
    void begin_refusesSecondWriter();

private:
    Transaction begin(const char* what = "uji") { return *m_db->begin(m_place->change(what)); }
    domain::MeetingRecord insertRecord(domain::MeetingRecord record)
    {
        auto tx = begin();
        if (!MeetingRepository::insert(tx, record.meeting)) {
            qFatal("meeting");
        }
        for (ActionItem& action : record.actions) {
            action.number = 0;
            for (auto& assignee : action.assignees) {
                for (const auto& proof : assignee.proof) {
                    const Attachment file{proof, QStringLiteral("bukti.jpg"), {}, QByteArray("x"), {}};
                    if (!AttachmentRepository::insert(tx, file)) {
                        qFatal("attachment");
                    }
                }
            }
            auto stored = ActionItemRepository::insert(tx, action);
            if (!stored) {
                qFatal("%s", qPrintable(logLine(stored.error())));
            }
            action = stored->value;
        }
        if (!tx.commit()) {
            qFatal("commit");
        }
        return record;
    }
    int problems()
    {
        const auto report = checkRegister(*m_db);
        for (const Error& problem : report->problems) {
            qInfo("%s", qPrintable(logLine(problem)));
        }
        return static_cast<int>(report->problems.size());
    }

    std::unique_ptr<TempPlace> m_place;
    std::unique_ptr<Database> m_db;
};

void TestRecordRepositories::init()
{
    m_place = std::make_unique<TempPlace>();
    m_db = m_place->create();
    QVERIFY(m_db != nullptr);
}

void TestRecordRepositories::cleanup()
{
    m_db.reset();
    m_place.reset();
}

void TestRecordRepositories::office_keepsEveryField()
{
    QVERIFY(!OfficeRepository::load(*m_db)->has_value());
    const domain::Office office = test::fullOffice();
    auto tx = begin();
    QVERIFY(OfficeRepository::insert(tx, office).has_value());
    domain::Office changed = test::anOffice();
    QCOMPARE(OfficeRepository::update(tx, office, {changed, 1})->revision, 2);
    QVERIFY((*OfficeRepository::load(*m_db))->value == changed);
    QVERIFY(OfficeRepository::update(tx, changed, {office, 2}).has_value());
    QVERIFY(tx.commit().has_value());
    QVERIFY((*OfficeRepository::load(*m_db))->value == office);
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::directory_keepsEveryField()
{
    const domain::OrgUnit unit{domain::OrgUnitId::create(),
                               QStringLiteral("Satuan Polisi Pamong Praja"),
                               QStringLiteral("Satpol PP"),
                               QStringLiteral("opd"),
                               7,
                               false};
    const domain::Person person{domain::PersonId::create(),
                                QStringLiteral("Siti Aminah, S.Sos."),
                                {domain::IdentityType::Nip, QStringLiteral("197001011995032001")},
                                QStringLiteral("Pembina"),
                                QStringLiteral("IV/a"),
                                QStringLiteral("0812"),
                                false};
    const domain::Position position{domain::PositionId::create(),
                                    person.id,
                                    unit.id,
                                    QStringLiteral("Kepala Satuan"),
                                    domain::Authority::ActingVacant,
                                    domain::Date::of(2024, 1, 2),
                                    domain::Date::of(2025, 12, 31),
                                    3,
                                    false};
    domain::SeatGroup group{
        domain::SeatGroupId::create(),
        QStringLiteral("Forkopimda"),
        {{QStringLiteral("Kapolres"), QStringLiteral("Polres"), QStringLiteral("forkopimda")},
         {QStringLiteral("Dandim"), QStringLiteral("Kodim"), QStringLiteral("forkopimda")}},
        false};
    auto tx = begin();
    QVERIFY(DirectoryRepository::insert(tx, unit).has_value());
    QVERIFY(DirectoryRepository::insert(tx, person).has_value());
    QVERIFY(DirectoryRepository::insert(tx, position).has_value());
    QVERIFY(DirectoryRepository::insert(tx, group).has_value());
    QVERIFY(tx.commit().has_value());
    QVERIFY(DirectoryRepository::orgUnits(*m_db)->front().value == unit);
    QVERIFY(DirectoryRepository::people(*m_db)->front().value == person);
    QVERIFY(DirectoryRepository::positions(*m_db)->front().value == position);
    QVERIFY(DirectoryRepository::seatGroups(*m_db)->front().value == group);

    domain::SeatGroup reversed = group;
    std::reverse(reversed.entries.begin(), reversed.entries.end());
    reversed.entries.push_back({QStringLiteral("Kajari"), {}, {}});
    domain::Person removed = person;
    removed.removed = true;
    auto second = begin();
    QVERIFY(DirectoryRepository::update(second, group, {reversed, 1}).has_value());
    QVERIFY(DirectoryRepository::update(second, person, {removed, 1}).has_value());
    QVERIFY(second.commit().has_value());
    QVERIFY(DirectoryRepository::seatGroups(*m_db)->front().value == reversed);
    QVERIFY(DirectoryRepository::people(*m_db)->empty());
    QVERIFY(DirectoryRepository::people(*m_db, Removed::Include)->front().value == removed);
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::holidays_areOnePerDayAndKind()
{
    const domain::Holiday holiday{*domain::Date::of(2025, 8, 27), domain::HolidayKind::OfficeOwn,
                                  QStringLiteral("Hari jadi"), QStringLiteral("Keputusan Wali Kota")};
    auto tx = begin();
    QVERIFY(DirectoryRepository::insert(tx, holiday).has_value());
    QCOMPARE(DirectoryRepository::insert(tx, holiday).error().code, ErrorCode::DuplicateId);
    QVERIFY(tx.commit().has_value());
    QVERIFY(DirectoryRepository::holidays(*m_db)->front() == holiday);
    auto second = begin();
    QVERIFY(DirectoryRepository::remove(second, holiday.date, holiday.kind).has_value());
    QCOMPARE(DirectoryRepository::remove(second, holiday.date, holiday.kind).error().code,
             ErrorCode::UnknownRecord);
    QVERIFY(second.commit().has_value());
    QVERIFY(DirectoryRepository::holidays(*m_db)->empty());
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::actions_keepEveryField()
{
    domain::MeetingRecord full = test::fullRecord();
    full.actions.front().removed = true;
    full.actions.front().assignees.front().proof = {domain::AttachmentId::create(),
                                                    domain::AttachmentId::create()};
    const auto record = insertRecord(full);
    const auto loaded = ActionItemRepository::loadOf(*m_db, record.meeting.id);
    QCOMPARE(loaded->size(), record.actions.size());
    for (std::size_t i = 0; i < record.actions.size(); ++i) {
        QVERIFY(loaded->at(i).value == record.actions[i]);
        QVERIFY(ActionItemRepository::load(*m_db, record.actions[i].id)->value == record.actions[i]);
    }
    QCOMPARE(ActionItemRepository::load(*m_db, domain::ActionItemId::create()).error().code,
             ErrorCode::UnknownRecord);
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::actions_getNumbersNeverGivenBefore()
{
    auto record = insertRecord(test::aWholeMeeting());
    QCOMPARE(record.actions.back().number, 3);
    ActionItem lost = record.actions.back();
    lost.id = domain::ActionItemId::create();
    lost.number = 0;
    for (auto& assignee : lost.assignees) {
        assignee.id = domain::AssigneeId::create();
    }
    {
        auto tx = begin(); // never committed: nobody has seen its number
        QCOMPARE(ActionItemRepository::insert(tx, lost)->value.number, 4);
    }
    ActionItem removed = record.actions.back();
    removed.removed = true;
    auto tx = begin();
    QVERIFY(ActionItemRepository::update(tx, record.actions.back(), {removed, 1}).has_value());
    QCOMPARE(ActionItemRepository::insert(tx, lost)->value.number, 4);
    QVERIFY(tx.commit().has_value());
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::actions_updateKeepsNumber()
{
    const auto record = insertRecord(test::aWholeMeeting());
    ActionItem undone = record.actions.front();
    undone.number = 0; // a snapshot from before storage gave it
    undone.text = QStringLiteral("teks lama");
    undone.assignees.front().log = {
        {Instant{1'753'000'000'123}, QStringLiteral("A"), QStringLiteral("mulai")}};
    undone.extensions = {
        {*domain::Date::of(2025, 9, 1), QStringLiteral("libur"), Instant{1}, QStringLiteral("B")}};
    auto tx = begin();
    const auto stored = ActionItemRepository::update(tx, record.actions.front(), {undone, 1});
    QVERIFY(stored.has_value());
    QVERIFY(tx.commit().has_value());
    QCOMPARE(stored->value.number, 1);
    QVERIFY(ActionItemRepository::load(*m_db, undone.id)->value == stored->value);
    auto late = begin();
    QCOMPARE(ActionItemRepository::update(late, record.actions.front(), {undone, 1}).error().code,
             ErrorCode::RecordChangedElsewhere);
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::actions_keepPointThatWasRemoved()
{
    const auto record = insertRecord(test::aWholeMeeting());
    domain::Meeting without = record.meeting;
    without.points.clear();
    without.resolutions.clear();
    auto tx = begin();
    QVERIFY(MeetingRepository::update(tx, record.meeting, {without, 1}).has_value());
    QVERIFY(tx.commit().has_value());
    QVERIFY(ActionItemRepository::load(*m_db, record.actions.front().id)->value == record.actions.front());
}

void TestRecordRepositories::actionList_filters_data()
{
    QTest::addColumn<ActionFilter>("filter");
    QTest::addColumn<int>("hits");
    const auto row = [](const char* name, int hits, const std::function<void(ActionFilter&)>& change) {
        ActionFilter filter;
        filter.drafts = true;
        change(filter);
        QTest::newRow(name) << filter << hits;
    };
    row("all", 3, [](auto&) { });
    row("without drafts", 0, [](auto& f) { f.drafts = false; });
    row("office", 1, [](auto& f) { f.office = QStringLiteral("dinas LINGKUNGAN hidup"); });
    row("other office", 0, [](auto& f) { f.office = QStringLiteral("Dinas"); });
    row("text", 3, [](auto& f) { f.text = QStringLiteral("daftar lokasi"); });
    row("number", 1, [](auto& f) { f.text = QStringLiteral("TL-2"); });
    row("overdue next day", 3, [](auto& f) {
        f.overdue = true;
        f.on = domain::Date::of(2025, 7, 23);
    });
    row("not overdue on the day", 0, [](auto& f) {
        f.overdue = true;
        f.on = domain::Date::of(2025, 7, 22);
    });
    row("due span", 3, [](auto& f) {
        f.dueFrom = domain::Date::of(2025, 7, 22);
        f.dueTo = domain::Date::of(2025, 7, 22);
    });
    row("meeting date", 0, [](auto& f) { f.to = domain::Date::of(2025, 7, 14); });
    row("status", 0, [](auto& f) { f.status = domain::AssigneeStatus::Done; });
    row("unfinished", 3, [](auto& f) { f.unfinished = true; });
    row("page", 1, [](auto& f) {
        f.limit = 2;
        f.offset = 2;
    });
    row("removed", 0, [](auto& f) { f.removed = true; });
}

void TestRecordRepositories::actionList_filters()
{
    QFETCH(ActionFilter, filter);
    QFETCH(int, hits);
    const auto record = insertRecord(test::aWholeMeeting());
    const auto rows = ActionItemRepository::list(*m_db, filter);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(logLine(rows.error())));
    QCOMPARE(static_cast<int>(rows->size()), hits);
    if (filter.limit == 0) {
        QCOMPARE(*ActionItemRepository::count(*m_db, filter), hits);
    }
    if (hits == 3) {
        // One row per action, with all its assignees.
        QCOMPARE(static_cast<int>(rows->at(1).assignees.size()), 2);
        QCOMPARE(rows->at(1).number, 2);
        QVERIFY(rows->at(1).dueOn == domain::Date::of(2025, 7, 22));
        QCOMPARE(rows->at(1).meetingTitle, record.meeting.title);
    }
}

namespace {

domain::MinutesDocument editionOf(const domain::Meeting& meeting, int number, const QByteArray& pdf)
{
    domain::MinutesDocument document;
    document.id = domain::EditionId::create();
    document.meeting = meeting.id;
    document.edition = number;
    document.finalisedAt = Instant{1'752'544'800'123};
    document.reason = number > 1 ? QStringLiteral("salah ketik") : QString();
    document.changeSummary = number > 1 ? QStringLiteral("butir 2") : QString();
    document.layout = domain::Layout::Notulen2009;
    document.paper = domain::Paper::F4;
    document.numbers = {QStringLiteral("001/RAKOR/VII/2025"),
                        {QStringLiteral("001/KEP-RAKOR/VII/2025"), QStringLiteral("002/KEP-RAKOR/VII/2025")}};
    document.sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    return document;
}

} // namespace

void TestRecordRepositories::editions_areFrozen()
{
    const auto record = insertRecord(test::aWholeMeeting());
    const QByteArray pdf("%PDF-1.7\0\xff\x80", 11);
    auto document = editionOf(record.meeting, 1, pdf);
    const Attachment scan{domain::AttachmentId::create(),
                          QStringLiteral("pindaian.pdf"),
                          QStringLiteral("application/pdf"),
                          QByteArray("scan"),
                          {}};
    const domain::HandSignature signature{QStringLiteral("Ketua Contoh"), *domain::Date::of(2025, 7, 16),
                                          scan.id,
                                          QCryptographicHash::hash(scan.bytes, QCryptographicHash::Sha256)};
    auto tx = begin();
    QVERIFY(MinutesRepository::insert(tx, document, {pdf, QByteArray("{}")}).has_value());
    QVERIFY(AttachmentRepository::insert(tx, scan).has_value());
    QVERIFY(MinutesRepository::addHandSignature(tx, document.id, signature).has_value());
    QVERIFY(tx.commit().has_value());
    document.handSignatures = {signature};
    QVERIFY(MinutesRepository::editionsOf(*m_db, record.meeting.id)->front() == document);
    QCOMPARE(MinutesRepository::files(*m_db, document.id)->pdf, pdf);
    auto row = MeetingRepository::list(*m_db, {})->front();
    QCOMPARE(row.number, document.numbers.meeting);
    QCOMPARE(row.editions, 1);
    for (const char* table : {"minutes_edition", "edition_number", "hand_signature", "attachment"}) {
        auto guarded = begin();
        const auto gone = guarded.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table));
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().code, ErrorCode::DatabaseFailed);
    }
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::editions_followEachOther()
{
    const auto record = insertRecord(test::aWholeMeeting());
    const QByteArray pdf("pdf");
    auto tx = begin();
    QCOMPARE(MinutesRepository::insert(tx, editionOf(record.meeting, 2, pdf), {pdf, {}}).error().code,
             ErrorCode::AlreadyFinalised);
    QCOMPARE(MinutesRepository::insert(tx, editionOf(record.meeting, 1, pdf), {QByteArray("other"), {}})
                 .error()
                 .code,
             ErrorCode::RegisterDamaged);
    QVERIFY(MinutesRepository::insert(tx, editionOf(record.meeting, 1, pdf), {pdf, {}}).has_value());
    QCOMPARE(MinutesRepository::insert(tx, editionOf(record.meeting, 1, pdf), {pdf, {}}).error().code,
             ErrorCode::AlreadyFinalised);
    QVERIFY(MinutesRepository::insert(tx, editionOf(record.meeting, 2, pdf), {pdf, {}}).has_value());
    QVERIFY(tx.commit().has_value());
    QCOMPARE(static_cast<int>(MinutesRepository::editionsOf(*m_db, record.meeting.id)->size()), 2);
}

void TestRecordRepositories::numbers_haveNoGap()
{
    const auto record = insertRecord(test::aWholeMeeting());
    using domain::NumberSeries;
    using domain::NumberState;
    auto tx = begin();
    QCOMPARE(*NumberRegister::next(*m_db, NumberSeries::Meeting, 2025), 1);
    RegisterNumber first{NumberSeries::Meeting,      2025, 1, NumberState::Reserved, {},
                         QStringLiteral("undangan"), {},   {}};
    QVERIFY(NumberRegister::take(tx, first).has_value());
    RegisterNumber gap{NumberSeries::Meeting, 2025, 3, NumberState::Issued, QStringLiteral("003"), {},
                       record.meeting.id,     {}};
    QCOMPARE(NumberRegister::take(tx, gap).error().code, ErrorCode::RecordChangedElsewhere);
    RegisterNumber second = gap;
    second.sequence = 2;
    QVERIFY(NumberRegister::take(tx, second).has_value());
    QCOMPARE(*NumberRegister::next(*m_db, NumberSeries::Meeting, 2025), 3);
    QCOMPARE(*NumberRegister::next(*m_db, NumberSeries::Meeting, 2026), 1);
    QCOMPARE(*NumberRegister::next(*m_db, NumberSeries::Resolution, 2025), 1);
    QCOMPARE(NumberRegister::makeVoid(tx, NumberSeries::Meeting, 2025, 1, QStringLiteral(" ")).error().code,
             ErrorCode::EmptyText);
    QVERIFY(
        NumberRegister::makeVoid(tx, NumberSeries::Meeting, 2025, 1, QStringLiteral("batal")).has_value());
    QCOMPARE(NumberRegister::issueReserved(tx, first).error().code, ErrorCode::UnknownRecord);
    QCOMPARE(NumberRegister::makeVoid(tx, NumberSeries::Meeting, 2025, 9, QStringLiteral("x")).error().code,
             ErrorCode::UnknownRecord);
    QVERIFY(tx.commit().has_value());
    QCOMPARE((*NumberRegister::issuedTo(*m_db, record.meeting.id, {}))->sequence, 2);
    QVERIFY(!NumberRegister::reservedFor(*m_db, record.meeting.id, 2025)->has_value());
    auto later = begin();
    const RegisterNumber waiting{NumberSeries::Meeting, 2026, 1, NumberState::Reserved, {}, {},
                                 record.meeting.id,     {}};
    QVERIFY(NumberRegister::take(later, waiting).has_value());
    QVERIFY(later.commit().has_value());
    QVERIFY(**NumberRegister::reservedFor(*m_db, record.meeting.id, 2026) == waiting);
    QVERIFY(!NumberRegister::reservedFor(*m_db, record.meeting.id, 2025)->has_value());
    QCOMPARE(*NumberRegister::years(*m_db, NumberSeries::Meeting), (std::vector{2026, 2025}));
    const auto book = NumberRegister::book(*m_db, NumberSeries::Meeting, 2025);
    QCOMPARE(static_cast<int>(book->size()), 2);
    QVERIFY(book->front().meetingTitle.isEmpty() && !book->front().meetingDate);
    QCOMPARE(book->back().meetingTitle, record.meeting.title);
    QVERIFY(book->back().meetingDate == record.meeting.date);
    const auto all = NumberRegister::list(*m_db, NumberSeries::Meeting, 2025);
    QCOMPARE(static_cast<int>(all->size()), 2);
    QVERIFY(all->front().state == NumberState::Void);
    QCOMPARE(all->front().reason, QStringLiteral("batal"));
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::attachments_keepBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i) {
        bytes.append(static_cast<char>(i % 256));
    }
    for (const QByteArray& content : {bytes, QByteArray()}) {
        const Attachment file{domain::AttachmentId::create(), QStringLiteral("bukti “satu”.jpg"),
                              QStringLiteral("image/jpeg"), content, m_place->clock().now()};
        auto tx = begin();
        QVERIFY(AttachmentRepository::insert(tx, file).has_value());
        QVERIFY(tx.commit().has_value());
        QVERIFY(*AttachmentRepository::load(*m_db, file.id) == file);
    }
    QCOMPARE(AttachmentRepository::load(*m_db, domain::AttachmentId::create()).error().code,
             ErrorCode::UnknownRecord);
    QCOMPARE(problems(), 0);
}

void TestRecordRepositories::settings_areReplaced()
{
    QVERIFY(!SettingRepository::value(*m_db, QStringLiteral("saya"))->has_value());
    auto tx = begin();
    QVERIFY(SettingRepository::set(tx, QStringLiteral("saya"), QStringLiteral("a")).has_value());
    QVERIFY(SettingRepository::set(tx, QStringLiteral("saya"), QStringLiteral("b")).has_value());
    QVERIFY(tx.commit().has_value());
    QCOMPARE(**SettingRepository::value(*m_db, QStringLiteral("saya")), QStringLiteral("b"));
}

void TestRecordRepositories::falsifiedNumbers_areReported_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* table, const char* sql) {
        QTest::newRow(sql) << QString::fromLatin1(table) << QString::fromLatin1(sql);
    };
    row("register_number", "UPDATE register_number SET text = '777/RAKOR/VII/2025'");
    row("register_number", "UPDATE register_number SET state = 'void', reason = 'x'");
    row("register_number", "DELETE FROM register_number");
    row("minutes_edition", "UPDATE minutes_edition SET meeting_number = '999'");
    row("minutes_edition", "UPDATE minutes_edition SET reason = 'lain'");
    row("minutes_edition", "UPDATE minutes_edition SET finalised_at = '2020-01-01T00:00:00.000Z'");
    row("edition_number", "UPDATE edition_number SET number = '777'");
    row("counter", "DELETE FROM counter");
    row("counter", "UPDATE counter SET value = 0");
}

void TestRecordRepositories::falsifiedNumbers_areReported()
{
    QFETCH(QString, table);
    QFETCH(QString, sql);
    const auto record = insertRecord(test::aWholeMeeting());
    const QByteArray pdf("pdf");
    auto tx = begin();
    QVERIFY(NumberRegister::take(tx,
                                 {domain::NumberSeries::Meeting,
                                  2025,
                                  1,
                                  domain::NumberState::Issued,
                                  QStringLiteral("001/RAKOR/VII/2025"),
                                  {},
                                  record.meeting.id,
                                  {}})
                .has_value());
    QVERIFY(MinutesRepository::insert(tx, editionOf(record.meeting, 1, pdf), {pdf, {}}).has_value());
    QVERIFY(tx.commit().has_value());
    QCOMPARE(problems(), 0);
    if (!m_place->isSqlite()) {
        m_place->tamper(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER ALL").arg(table));
    } else if (table != u"register_number" && table != u"counter") {
        m_place->tamper(QStringLiteral("DROP TRIGGER %1_keeps").arg(table));
    }
    m_place->tamper(sql);
    QVERIFY(problems() > 0);
}

void TestRecordRepositories::audit_namesFirstBrokenRow()
{
    insertRecord(test::aWholeMeeting());
    QVERIFY(!AuditLog::verifyChain(*m_db)->firstBroken.has_value());
    QCOMPARE(AuditLog::verifyChain(*m_db)->events, 4);
    if (m_place->isSqlite()) {
        m_place->tamper(QStringLiteral("DROP TRIGGER audit_event_keeps"));
    } else {
        m_place->tamper(QStringLiteral("ALTER TABLE audit_event DISABLE TRIGGER ALL"));
    }
    m_place->tamper(QStringLiteral("UPDATE audit_event SET what = 'lain' WHERE sequence = 3"));
    QCOMPARE(AuditLog::verifyChain(*m_db)->firstBroken, std::optional<std::int64_t>(3));
    QVERIFY(problems() > 0);
}

void TestRecordRepositories::audit_refusesChange_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << QStringLiteral("UPDATE audit_event SET what = 'lain'");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM audit_event");
}

void TestRecordRepositories::audit_refusesChange()
{
    QFETCH(QString, sql);
    insertRecord(test::aWholeMeeting());
    auto tx = begin();
    const auto done = tx.run(sql);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::DatabaseFailed);
}

void TestRecordRepositories::audit_readsEarlierTexts()
{
    const auto record = insertRecord(test::aWholeMeeting());
    domain::Meeting before = record.meeting;
    for (int i = 1; i <= 2; ++i) {
        domain::Meeting after = before;
        after.points[0].text = QStringLiteral("versi ") + QString::number(i);
        auto tx = begin("Ubah butir");
        QVERIFY(MeetingRepository::update(tx, before, {after, i}).has_value());
        QVERIFY(tx.commit().has_value());
        before = after;
    }
    const auto texts = AuditLog::earlierTexts(*m_db,
                                              {QStringLiteral("meeting"), before.id.toString(),
                                               QStringLiteral("discussion_point"),
                                               before.points[0].id.toString(), QStringLiteral("text")});
    QCOMPARE(static_cast<int>(texts->size()), 2);
    QCOMPARE(texts->front().text, QStringLiteral("versi 1"));
    QCOMPARE(texts->back().text, record.meeting.points[0].text);
    QCOMPARE(texts->back().replacedBy, QStringLiteral("Penguji"));
    QVERIFY(*AuditLog::lastChange(*m_db, QStringLiteral("meeting"), before.id.toString())
            == m_place->clock().now());
}

void TestRecordRepositories::check_findsChangeBehindItsBack_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("text") << QStringLiteral(
        "UPDATE discussion_point SET text = 'diubah' WHERE parent_id IS NULL");
    QTest::newRow("date") << QStringLiteral("UPDATE meeting SET held_on = '2024-01-01'");
    QTest::newRow("row gone") << QStringLiteral("DELETE FROM seat");
    QTest::newRow("row added") << QStringLiteral(
        "INSERT INTO org_unit (id, name, short_name, category, rank_order, "
        "removed) VALUES ('x', 'y', '', '', 0, 0)");
    QTest::newRow("status") << QStringLiteral("UPDATE assignee SET status = 'done'");
    QTest::newRow("revision") << QStringLiteral("UPDATE action_item SET revision = 5");
    QTest::newRow("point hidden") << QStringLiteral("UPDATE resolution SET removed = 1");
}

void TestRecordRepositories::check_findsChangeBehindItsBack()
{
    QFETCH(QString, sql);
    insertRecord(test::aWholeMeeting());
    QCOMPARE(problems(), 0);
    m_place->tamper(sql);
    QVERIFY(problems() > 0);
}

void TestRecordRepositories::search_findsAllKinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("excerpt");
    const auto row = [](const char* name, const char* query, SearchKind kind, const char* excerpt) {
        QTest::newRow(name) << QString::fromUtf8(query) << static_cast<int>(kind)
                            << QString::fromUtf8(excerpt);
    };
    row("meeting", "balai betason", SearchKind::Meeting, "Balai Besar Betason");
    row("agenda", "penutup", SearchKind::Meeting, "Penutup");
    row("attendance", "nomor 2", SearchKind::Attendance, "Peserta Nomor 2");
    row("point", "KETERTIBAN", SearchKind::Point, "ketertiban");
    row("resolution", "fasilitas", SearchKind::Resolution, "fasilitas");
    row("action", "satpol", SearchKind::Action, "Menyusun daftar lokasi");
    row("person", "amina", SearchKind::Person, "Siti Aminah");
    row("unit", "inspektorat", SearchKind::OrgUnit, "Inspektorat");
    row("accents", "cafe", SearchKind::OrgUnit, "Café");
}

void TestRecordRepositories::search_findsAllKinds()
{
    QFETCH(QString, query);
    QFETCH(int, kind);
    QFETCH(QString, excerpt);
    insertRecord(test::aWholeMeeting());
    auto tx = begin();
    domain::Person person;
    person.id = domain::PersonId::create();
    person.name = QStringLiteral("Siti Aminah");
    domain::OrgUnit unit;
    unit.id = domain::OrgUnitId::create();
    unit.name = QStringLiteral("Inspektorat Café");
    QVERIFY(DirectoryRepository::insert(tx, person).has_value());
    QVERIFY(DirectoryRepository::insert(tx, unit).has_value());
    QVERIFY(tx.commit().has_value());
    const auto hits = SearchIndex::find(*m_db, query);
    QVERIFY2(hits.has_value(), hits ? "" : qPrintable(logLine(hits.error())));
    const auto hit = std::find_if(hits->begin(), hits->end(),
                                  [&](const SearchHit& h) { return static_cast<int>(h.kind) == kind; });
    QVERIFY(hit != hits->end());
    QVERIFY2(hit->excerpt.contains(excerpt), qPrintable(hit->excerpt));
}

void TestRecordRepositories::search_forgetsRemovedRecords()
{
    const auto record = insertRecord(test::aWholeMeeting());
    domain::Meeting removed = record.meeting;
    removed.removed = true;
    auto tx = begin();
    QVERIFY(MeetingRepository::update(tx, record.meeting, {removed, 1}).has_value());
    QVERIFY(tx.commit().has_value());
    QVERIFY(SearchIndex::find(*m_db, QStringLiteral("ketertiban"))->empty());
    auto back = begin();
    QVERIFY(MeetingRepository::update(back, removed, {record.meeting, 2}).has_value());
    QVERIFY(back.commit().has_value());
    QVERIFY(!SearchIndex::find(*m_db, QStringLiteral("ketertiban"))->empty());
}

void TestRecordRepositories::changedElsewhere_seesOtherConnections()
{
    const auto other = m_place->open();
    QVERIFY(other != nullptr);
    QVERIFY(!*m_db->changedElsewhere());
    insertRecord(test::aWholeMeeting());
    QVERIFY(!*m_db->changedElsewhere());
    {
        auto tx = other->begin(m_place->change());
        QVERIFY(OfficeRepository::insert(*tx, test::fullOffice()).has_value());
        QVERIFY(tx->commit().has_value());
    }
    QVERIFY(*m_db->changedElsewhere());
    QVERIFY(!*m_db->changedElsewhere());
}

void TestRecordRepositories::begin_refusesSecondWriter()
{
    const auto other = m_place->open();
    auto held = other->begin(m_place->change());
    QVERIFY(held.has_value());
    const auto refused = m_db->begin(m_place->change());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterLocked);
    // Reading goes on meanwhile.
    QVERIFY(MeetingRepository::list(*m_db, {}).has_value());
    QVERIFY(held->commit().has_value());
    QVERIFY(m_db->begin(m_place->change()).has_value());
}

QTEST_GUILESS_MAIN(TestRecordRepositories)
#include "tst_record_repositories.moc"
