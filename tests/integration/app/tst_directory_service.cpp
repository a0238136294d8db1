// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "support/app_register.h"
#include "support/full_record.h"
#include "support/meeting_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace risalah;
using namespace risalah::app;
using test::AppRegister;

namespace {

// A workbook with one sheet of shared, inline and plain cells.
QByteArray xlsx(const QByteArray& sheet, const QString& path)
{
    const std::vector<std::pair<const char*, QByteArray>> parts{
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
         R"(<sheets><sheet name="Pegawai" sheetId="1" r:id="rId7"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="rId7" Target="worksheets/pegawai.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml",
         R"(<sst><si><t>Nama</t></si><si><r><t>Budi </t></r><r><t>Santoso</t></r></si><si><t>NIP</t></si></sst>)"},
        {"xl/worksheets/pegawai.xml", sheet}};
    int error = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray kCsv = "DAFTAR PEGAWAI,,,\n"
                        "No,Nama,NIP,\"Pangkat/Gol.\",Jabatan,Unit Kerja,Keterangan\n"
                        "1,\"Budi Santoso, S.H.\",19660801 198803 1 001,\"Pembina Utama Muda (IV/c)\",Kepala "
                        "Dinas,Dinas Kesehatan,x\n"
                        "2,Siti Aminah,198613262015051001,Penata,Kepala Bidang,Dinas Kesehatan,\n"
                        "3,,,,,,\n"
                        "4,Andi,-,\"Penata Muda, III/a\",Staf,Dinas Kesehatan,\n";

} // namespace

class TestDirectoryService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void office_isSavedAndChanged();
    void office_refusesBadPatternAndBlankName();
    void office_keepsThePatternOfAnOlderRegister();
    void entries_areCheckedAndSaved();
    void phrases_areSavedRemovedAndBroughtBack();
    void cards_followThePeriod();
    void ownHoliday_shiftsADeadline();
    void me_isTheAuthorOfChanges();
    void newsSince_tellsWhatAnotherProgramWrote();
    void readPeople_findsHeadingAndColumns();
    void readPeople_readsSeparatorsAndEncodings_data();
    void readPeople_readsSeparatorsAndEncodings();
    void readPeople_readsXlsx();
    void readPeople_refusesWhatIsNoSheet_data();
    void readPeople_refusesWhatIsNoSheet();
    void commit_takesGoodRowsOnce();
    void settings_areTyped();
    void backup_isARegister();
};

void TestDirectoryService::office_isSavedAndChanged()
{
    const AppRegister opened;
    QVERIFY(!opened->directory().office()->has_value());
    const auto first = opened->directory().saveOffice({}, test::fullOffice());
    QVERIFY(first.has_value());
    domain::Office changed = first->value;
    changed.phone = QStringLiteral("0717-999");
    const auto second = opened->directory().saveOffice(*first, changed);
    QVERIFY(second.has_value());
    QVERIFY((*opened->directory().office())->value == changed);
    QCOMPARE(opened->directory().saveOffice(*first, changed).error().code, ErrorCode::RecordChangedElsewhere);
}

void TestDirectoryService::office_refusesBadPatternAndBlankName()
{
    const AppRegister opened;
    domain::Office office = test::fullOffice();
    office.meetingNumberPattern = QStringLiteral("{nomor}");
    QCOMPARE(opened->directory().saveOffice({}, office).error().code, ErrorCode::InvalidNumberPattern);
    office = test::fullOffice();
    office.classification.clear();
    office.meetingNumberPattern = QStringLiteral("{klasifikasi}/{urut}");
    QCOMPARE(opened->directory().saveOffice({}, office).error().code, ErrorCode::NumberPartMissing);
    office = test::fullOffice();
    office.unit = QStringLiteral(" ");
    QCOMPARE(opened->directory().saveOffice({}, office).error().code, ErrorCode::EmptyText);
    QVERIFY(!opened->directory().office()->has_value());
}

void TestDirectoryService::office_keepsThePatternOfAnOlderRegister()
{
    const AppRegister opened;
    auto older = opened->directory().saveOffice({}, test::fullOffice());
    QVERIFY(older.has_value());
    older->value.meetingNumberPattern = QStringLiteral("{sub}/{urut}"); // once allowed
    domain::Office moved = older->value;
    moved.phone = QStringLiteral("0717-999");
    QVERIFY(opened->directory().saveOffice(*older, moved).has_value());
    moved.unitCode = QStringLiteral("SEKRE");
    QCOMPARE(opened->directory().saveOffice(*older, moved).error().code, ErrorCode::InvalidNumberPattern);
}

void TestDirectoryService::entries_areCheckedAndSaved()
{
    const AppRegister opened;
    domain::Person person;
    person.name = QStringLiteral("Budi");
    person.identity = {domain::IdentityType::Nip, QStringLiteral("19660801 198803 1 001")};
    const auto added = opened->directory().add(person);
    QVERIFY(added.has_value());
    QCOMPARE(added->value.identity.number, QStringLiteral("196608011988031001"));
    domain::Person wrong = added->value;
    wrong.identity.number = QStringLiteral("1");
    QCOMPARE(opened->directory().save(*added, wrong).error().code, ErrorCode::InvalidNip);
    wrong = added->value;
    wrong.name.clear();
    QCOMPARE(opened->directory().save(*added, wrong).error().code, ErrorCode::EmptyText);
    domain::Person removed = added->value;
    removed.removed = true;
    QVERIFY(opened->directory().save(*added, removed).has_value());
    QVERIFY(opened->directory().people()->empty());
}

void TestDirectoryService::phrases_areSavedRemovedAndBroughtBack()
{
    const AppRegister opened;
    domain::Phrase phrase;
    QCOMPARE(opened->directory().add(phrase).error().code, ErrorCode::EmptyText);
    phrase.text = QStringLiteral(" Rapat dibuka oleh pimpinan rapat ");
    const auto added = opened->directory().add(phrase);
    QVERIFY(added.has_value());
    QCOMPARE(added->value.text, QStringLiteral("Rapat dibuka oleh pimpinan rapat"));
    domain::Phrase removed = added->value;
    removed.removed = true;
    const auto gone = opened->directory().save(*added, removed);
    QVERIFY(gone.has_value());
    QVERIFY(opened->directory().phrases()->empty());
    QVERIFY(opened->directory().save(*gone, added->value).has_value());
    QCOMPARE(opened->directory().snapshot()->phrases.front().value.text, added->value.text);
    QVERIFY(opened->care().check()->problems.empty());
}

void TestDirectoryService::cards_followThePeriod()
{
    const AppRegister opened;
    domain::OrgUnit unit;
    unit.name = QStringLiteral("Dinas Kesehatan");
    const auto office = opened->directory().add(unit);
    domain::Person person;
    person.name = QStringLiteral("Budi");
    const auto budi = opened->directory().add(person);
    domain::Position position;
    position.person = budi->value.id;
    position.unit = office->value.id;
    position.title = QStringLiteral("Kepala Dinas");
    position.until = *domain::Date::of(2025, 6, 30);
    QVERIFY(opened->directory().add(position).has_value());
    const auto before = opened->directory().cards(*domain::Date::of(2025, 6, 30));
    QCOMPARE(before->size(), size_t{1});
    QCOMPARE(before->front().card.position, QStringLiteral("Kepala Dinas"));
    QCOMPARE(before->front().card.office, QStringLiteral("Dinas Kesehatan"));
    const auto after = opened->directory().cards(*domain::Date::of(2025, 7, 1));
    QCOMPARE(after->size(), size_t{1});
    QVERIFY(after->front().card.position.isEmpty());
}

void TestDirectoryService::ownHoliday_shiftsADeadline()
{
    const AppRegister opened;
    const auto from = *domain::Date::of(2025, 8, 26);
    QCOMPARE(opened->directory().calendar()->addWorkingDays(from, 1).toIso(), QStringLiteral("2025-08-27"));
    const domain::Holiday own{*domain::Date::of(2025, 8, 27),
                              domain::HolidayKind::OfficeOwn,
                              QStringLiteral("Pemilihan ulang"),
                              {}};
    QVERIFY(opened->directory().addHoliday(own).has_value());
    QCOMPARE(opened->directory().calendar()->addWorkingDays(from, 1).toIso(), QStringLiteral("2025-08-28"));
    QVERIFY(opened->directory().removeHoliday(own.date, own.kind).has_value());
    QCOMPARE(opened->directory().calendar()->addWorkingDays(from, 1).toIso(), QStringLiteral("2025-08-27"));
}

void TestDirectoryService::me_isTheAuthorOfChanges()
{
    const test::TempPlace place;
    const test::FixedClock clock("2025-07-15T02:00:00.000Z");
    const auto opened = Register::create(place.location().toString(), clock);
    QVERIFY(opened.has_value());
    domain::Person person;
    person.name = QStringLiteral("Rina Notulis");
    const auto rina = (*opened)->directory().add(person);
    QVERIFY((*opened)->directory().setMe(rina->value.id).has_value());
    QVERIFY((*opened)->directory().me()->value() == rina->value.id);
    domain::MeetingRecord record;
    record.meeting.title = QStringLiteral("Rapat");
    const auto added = (*opened)->meetings().add(record, QStringLiteral("Rapat baru"));
    QCOMPARE((*opened)->meetings().history(added->record.meeting.id)->front().by, person.name);
}

void TestDirectoryService::newsSince_tellsWhatAnotherProgramWrote()
{
    const AppRegister opened;
    QVERIFY(opened->directory().saveOffice({}, test::anOffice()).has_value());
    const auto other = opened.another();
    QVERIFY(other != nullptr);
    const auto first = opened->directory().newsSince(std::nullopt);
    QVERIFY(first.has_value());
    QVERIFY(first->upTo > 0);
    QVERIFY(!first->isChanged);
    QVERIFY(!opened->directory().newsSince(first->upTo)->isChanged);
    // A meeting is no part of the directory.
    QVERIFY(other->meetings().add(test::aWholeMeeting(), QStringLiteral("Rapat baru")).has_value());
    const auto second = opened->directory().newsSince(first->upTo);
    QVERIFY(second->upTo > first->upTo);
    QVERIFY(!second->isChanged);
    std::int64_t upTo = second->upTo;
    const auto isNew = [&opened, &upTo] {
        const auto news = opened->directory().newsSince(std::exchange(upTo, 0));
        upTo = news->upTo;
        return news->isChanged;
    };
    domain::Person person;
    person.name = QStringLiteral("Ani");
    QVERIFY(other->directory().add(person).has_value());
    QVERIFY(isNew());
    QVERIFY(!isNew());
    domain::OrgUnit unit;
    unit.name = QStringLiteral("Bagian Hukum");
    QVERIFY(other->directory().add(unit).has_value());
    QVERIFY(isNew());
    domain::SeatGroup group;
    group.name = QStringLiteral("Forkopimda");
    QVERIFY(other->directory().add(group).has_value());
    QVERIFY(isNew());
    domain::Phrase phrase;
    phrase.text = QStringLiteral("Rapat dibuka.");
    QVERIFY(other->directory().add(phrase).has_value());
    QVERIFY(isNew());
    const domain::Holiday holiday{*domain::Date::of(2025, 7, 18),
                                  domain::HolidayKind::OfficeOwn,
                                  QStringLiteral("Pemungutan suara"),
                                  {}};
    QVERIFY(other->directory().addHoliday(holiday).has_value());
    QVERIFY(isNew());
    QVERIFY(other->directory().removeHoliday(holiday.date, holiday.kind).has_value());
    QVERIFY(isNew());
    const auto office = other->directory().office();
    domain::Office moved = (*office)->value;
    moved.city = QStringLiteral("Sungailiat");
    QVERIFY(other->directory().saveOffice(*office, moved).has_value());
    QVERIFY(isNew());
    QVERIFY(!isNew());
}

void TestDirectoryService::readPeople_findsHeadingAndColumns()
{
    const auto table = readPeople(kCsv, QStringLiteral("pegawai.csv"));
    QVERIFY(table.has_value());
    QCOMPARE(table->ignoredColumns, QStringList({QStringLiteral("No"), QStringLiteral("Keterangan")}));
    QCOMPARE(table->rows.size(), size_t{4});
    const PeopleRow& first = table->rows[0];
    QCOMPARE(first.line, 3);
    QCOMPARE(first.name, QStringLiteral("Budi Santoso, S.H."));
    QCOMPARE(first.identity.number, QStringLiteral("196608011988031001"));
    QCOMPARE(first.rank, QStringLiteral("Pembina Utama Muda"));
    QCOMPARE(first.grade, QStringLiteral("IV/c"));
    QCOMPARE(table->rows[1].problems.front().code, ErrorCode::InvalidNip);
    QCOMPARE(table->rows[1].problems.front().place, QStringLiteral("4"));
    QCOMPARE(table->rows[2].problems.front().code, ErrorCode::EmptyText);
    QCOMPARE(table->rows[2].problems.front().subject, QStringLiteral("Nama"));
    QCOMPARE(table->rows[3].rank, QStringLiteral("Penata Muda"));
    QCOMPARE(table->rows[3].grade, QStringLiteral("III/a"));
    QVERIFY(table->rows[3].problems.empty());
}

void TestDirectoryService::readPeople_readsSeparatorsAndEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("tabs") << QByteArray("Nama\tJabatan\nAndré\tStaf, ahli\n");
    QTest::newRow("semicolons, CRLF") << QByteArray("Nama;Jabatan\r\nAndré;Staf, ahli\r\n");
    QTest::newRow("commas") << QByteArray("Nama,Jabatan\nAndré,\"Staf, ahli\"\n");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBFNama;Jabatan\nAndré;Staf, ahli\n");
    QTest::newRow("Latin-1") << QByteArray("Nama;Jabatan\nAndr\xE9;Staf, ahli\n");
}

void TestDirectoryService::readPeople_readsSeparatorsAndEncodings()
{
    QFETCH(QByteArray, bytes);
    const auto table = readPeople(bytes, QStringLiteral("x"));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), size_t{1});
    QCOMPARE(table->rows[0].name, QStringLiteral("André"));
    QCOMPARE(table->rows[0].position, QStringLiteral("Staf, ahli"));
}

void TestDirectoryService::readPeople_readsXlsx()
{
    const QTemporaryDir folder;
    const QByteArray bytes = xlsx(
        R"(<worksheet><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>2</v></c></row>)"
        R"(<row r="5"><c r="B5" t="s"><v>1</v></c><c r="D5" t="inlineStr"><is><t>196608011988031001</t></is></c></row>)"
        R"(</sheetData></worksheet>)",
        folder.filePath(QStringLiteral("uji.xlsx")));
    const auto table = readPeople(bytes, QStringLiteral("uji.xlsx"));
    QVERIFY2(table.has_value(), table ? "" : qPrintable(logLine(table.error())));
    QCOMPARE(table->rows.size(), size_t{1});
    QCOMPARE(table->rows[0].line, 5);
    QCOMPARE(table->rows[0].name, QStringLiteral("Budi Santoso"));
    QCOMPARE(table->rows[0].identity.number, QStringLiteral("196608011988031001"));
}

void TestDirectoryService::readPeople_refusesWhatIsNoSheet_data()
{
    const QTemporaryDir folder;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no heading for names") << QByteArray("Jabatan;Unit\nStaf;Dinas\n");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\0", 12);
    QTest::newRow("broken zip") << QByteArray("PK\x03\x04 rusak");
    QTest::newRow("cell never closed") << QByteArray("Nama\n\"Budi\n");
    QTest::newRow("worksheet no XML")
        << xlsx("<worksheet><row>", folder.filePath(QStringLiteral("uji.xlsx")));
}

void TestDirectoryService::readPeople_refusesWhatIsNoSheet()
{
    QFETCH(QByteArray, bytes);
    const auto table = readPeople(bytes, QStringLiteral("berkas"));
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::TableUnreadable);
    QCOMPARE(table.error().subject, QStringLiteral("berkas"));
}

void TestDirectoryService::commit_takesGoodRowsOnce()
{
    const AppRegister opened;
    const auto table = opened->tables().preview(kCsv, QStringLiteral("pegawai.csv"));
    QVERIFY(!table->rows[0].known);
    const auto imported = opened->tables().commit(*table);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->addedPeople, 2);
    QCOMPARE(imported->addedPositions, 2);
    QCOMPARE(imported->addedUnits, 1);
    QCOMPARE(imported->skipped, 2);
    const auto again = opened->tables().preview(kCsv, QStringLiteral("pegawai.csv"));
    QVERIFY(again->rows[0].known);
    PeopleTable promoted = *again;
    promoted.rows[0].rank = QStringLiteral("Pembina Utama Madya");
    const auto second = opened->tables().commit(promoted);
    QCOMPARE(second->addedPeople, 0);
    QCOMPARE(second->addedPositions, 0);
    QCOMPARE(second->updatedPeople, 1);
}

void TestDirectoryService::settings_areTyped()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("uji.ini"));
    {
        Settings settings(file);
        QVERIFY(settings.value(SettingKeys::theme) == Theme::System);
        QCOMPARE(settings.value(SettingKeys::letterScale), 100);
        settings.set(SettingKeys::theme, Theme::Dark);
        settings.set(SettingKeys::letterScale, 125);
        settings.set(SettingKeys::recentRegisters, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }
    const Settings again(file);
    QVERIFY(again.value(SettingKeys::theme) == Theme::Dark);
    QCOMPARE(again.value(SettingKeys::letterScale), 125);
    QCOMPARE(again.value(SettingKeys::recentRegisters).size(), 2);
}

void TestDirectoryService::backup_isARegister()
{
    const AppRegister opened;
    QVERIFY(opened->exchange().importFiles({{QStringLiteral("contoh.json"), sampleJson()}}, {}).has_value());
    const QString file = opened.place().path(QStringLiteral("cadangan.risalah"));
    const auto done = opened->care().backUp(file);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(logLine(done.error())));
    const auto copy = Register::open(file, opened.place().clock(), AppRegister::options());
    QVERIFY(copy.has_value());
    QCOMPARE(*(*copy)->exchange().exportMeetings({}), *opened->exchange().exportMeetings({}));
    QVERIFY((*copy)->care().check()->problems.empty());
}

QTEST_GUILESS_MAIN(TestDirectoryService)
#include "tst_directory_service.moc"
