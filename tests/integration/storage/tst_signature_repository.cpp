// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"
#include "storage/register_check.h"
#include "storage/signature_repository.h"
#include "storage/signing_settings_repository.h"
#include "support/meeting_builder.h"
#include "support/register_dump.h"
#include "support/temp_register.h"

#include <QCryptographicHash>
#include <QTest>

using namespace risalah;
using namespace risalah::storage;
using test::TempPlace;

namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

const QByteArray kFrozen("%PDF-1.7 beku");
const QByteArray kFirst("%PDF-1.7 beku\nsatu");
const QByteArray kSecond("%PDF-1.7 beku\nsatu\ndua");

SignedFile signedFile(int slot, const QByteArray& basis, const QByteArray& pdf)
{
    domain::ElectronicSignature signature;
    signature.slot = slot;
    signature.field = QStringLiteral("kolom-%1").arg(slot + 1);
    signature.signer = QStringLiteral("Mie Go");
    signature.at = *Instant::fromIso(QStringLiteral("2025-07-15T03:00:00.000Z"));
    signature.source = domain::SignatureSource::Token;
    signature.level = FoundLevel::T;
    signature.sha256 = sha256(pdf);
    return {signature, pdf, sha256(basis)};
}

NotedLevel noted(const QByteArray& bytes, FoundLevel level)
{
    return {sha256(bytes), QStringLiteral("kolom-1"), level};
}

domain::SigningSettings wholeSettings()
{
    domain::SigningSettings settings;
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    settings.timestampUrl = QStringLiteral("https://waktu.example.go.id/tsa");
    settings.gateway = {.url = QStringLiteral("https://esign.example.go.id"),
                        .user = QStringLiteral("setda"),
                        .version = domain::GatewayVersion::V2,
                        .mark = domain::GatewayMark::Coordinates,
                        .anchor = QStringLiteral("$"),
                        .page = 0,
                        .x = 72,
                        .y = 90,
                        .width = 200,
                        .height = 75,
                        .origin = domain::GatewayOrigin::TopLeft,
                        .extent = domain::GatewayExtent::OppositeCorner};
    settings.trustAnchors = {{QStringLiteral("Akar Satu"), "-----BEGIN CERTIFICATE-----\nMQ==\n"},
                             {QStringLiteral("Akar Dua"), "-----BEGIN CERTIFICATE-----\nMg==\n"}};
    return settings;
}

} // namespace

class TestSignatureRepository final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signatures_comeBackWithTheirFiles();
    void meetings_awaitAsManySignaturesAsTheyHavePlaces_data();
    void meetings_awaitAsManySignaturesAsTheyHavePlaces();
    void signature_onAnotherBasis_isRefused();
    void signature_inATakenSlot_isRefused();
    void signature_withAnotherHash_isRefused();
    void extension_raisesTheLevel();
    void extension_ofAnotherFile_isRefused();
    void signedFile_cannotBeChanged_data();
    void signedFile_cannotBeChanged();
    void tamperedFile_isFound();
    void levels_areKept();
    void files_givenOutAreKnown();
    void settings_comeBack();
    void settings_changedElsewhere_areRefused();
    void copy_holdsSignaturesAndSettings();

private:
    Result<void> append(const SignedFile& file)
    {
        auto tx = m_db->begin(m_place->change());
        if (!tx) {
            return forwardError(tx);
        }
        if (const auto done = SignatureRepository::append(*tx, m_edition, file); !done) {
            return done;
        }
        return tx->commit();
    }

    Result<void> extend(FoundLevel level, const QByteArray& basis, const QByteArray& pdf)
    {
        auto tx = m_db->begin(m_place->change());
        if (!tx) {
            return forwardError(tx);
        }
        if (const auto done = SignatureRepository::extend(*tx, m_edition, {level, pdf, sha256(basis)});
            !done) {
            return done;
        }
        return tx->commit();
    }

    std::unique_ptr<TempPlace> m_place;
    std::unique_ptr<Database> m_db;
    domain::MeetingId m_meeting;
    domain::EditionId m_edition;
};

void TestSignatureRepository::init()
{
    m_place = std::make_unique<TempPlace>();
    m_db = m_place->create();
    QVERIFY(m_db != nullptr);
    const auto meeting = test::aWholeMeeting().meeting;
    m_meeting = meeting.id;
    domain::MinutesDocument document;
    document.id = m_edition = domain::EditionId::create();
    document.meeting = meeting.id;
    document.finalisedAt = m_place->clock().now();
    document.numbers.meeting = QStringLiteral("001/RAKOR/VII/2025");
    document.sha256 = sha256(kFrozen);
    auto tx = m_db->begin(m_place->change());
    QVERIFY(MeetingRepository::insert(*tx, meeting).has_value());
    QVERIFY(MinutesRepository::insert(*tx, document, {kFrozen, "{}"}).has_value());
    QVERIFY(tx->commit().has_value());
}

void TestSignatureRepository::cleanup()
{
    m_db.reset();
    m_place.reset();
}

void TestSignatureRepository::signatures_comeBackWithTheirFiles()
{
    QVERIFY(!SignatureRepository::newestFile(*m_db, m_edition)->has_value());
    const SignedFile first = signedFile(0, kFrozen, kFirst);
    const SignedFile second = signedFile(1, kFirst, kSecond);
    QVERIFY(append(first).has_value());
    QVERIFY(append(second).has_value());
    const auto editions = MinutesRepository::editionsOf(*m_db, m_meeting);
    QVERIFY(editions.has_value());
    QCOMPARE(editions->front().signatures.size(), std::size_t{2});
    QVERIFY(editions->front().signatures.at(0) == first.signature);
    QVERIFY(editions->front().signatures.at(1) == second.signature);
    QCOMPARE(**SignatureRepository::newestFile(*m_db, m_edition), kSecond);
    QVERIFY(checkRegister(*m_db)->problems.empty());
}

void TestSignatureRepository::meetings_awaitAsManySignaturesAsTheyHavePlaces_data()
{
    QTest::addColumn<domain::MeetingPhase>("phase");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("made");
    QTest::addColumn<bool>("waits");
    using enum domain::MeetingPhase;
    QTest::newRow("draft") << Draft << 1 << 0 << false;
    QTest::newRow("being corrected") << Correcting << 1 << 0 << false;
    QTest::newRow("nobody named, the chair signs") << Finalised << 0 << 0 << true;
    QTest::newRow("signed by the chair") << Finalised << 0 << 1 << false;
    QTest::newRow("one of two") << Finalised << 2 << 1 << true;
    QTest::newRow("two of two") << Finalised << 2 << 2 << false;
    QTest::newRow("three of four: the paper has room for three") << Finalised << 4 << 3 << false;
}

void TestSignatureRepository::meetings_awaitAsManySignaturesAsTheyHavePlaces()
{
    QFETCH(domain::MeetingPhase, phase);
    QFETCH(int, places);
    QFETCH(int, made);
    QFETCH(bool, waits);
    const auto stored = MeetingRepository::load(*m_db, m_meeting);
    domain::Meeting meeting = stored->value;
    meeting.phase = phase;
    meeting.signatureSlots.assign(
        static_cast<std::size_t>(places),
        {QStringLiteral("Saksi"), domain::SignatureSlot::Signer::Chair, std::nullopt});
    auto tx = m_db->begin(m_place->change());
    QVERIFY(MeetingRepository::update(*tx, stored->value, {meeting, stored->revision}).has_value());
    QVERIFY(tx->commit().has_value());
    QByteArray basis = kFrozen;
    for (int slot = 0; slot < made; ++slot) {
        const QByteArray next = basis + "\ntanda tangan";
        QVERIFY(append(signedFile(slot, basis, next)).has_value());
        basis = next;
    }
    MeetingFilter filter;
    filter.view = domain::MeetingView::AwaitingSignature;
    const auto rows = MeetingRepository::list(*m_db, filter);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(logLine(rows.error())));
    QCOMPARE(rows->size(), waits ? std::size_t{1} : std::size_t{0});
    QCOMPARE(*MeetingRepository::count(*m_db, filter), waits ? 1 : 0);
    QCOMPARE(*MeetingRepository::count(*m_db, {}), 1);
    const bool isSigned = phase == domain::MeetingPhase::Finalised && !waits;
    QCOMPARE(MeetingRepository::list(*m_db, {})->front().isSigned, isSigned);
}

void TestSignatureRepository::signature_onAnotherBasis_isRefused()
{
    // Two officials sign the same file at the same second: the second one's file would lose the first.
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    const auto late = append(signedFile(1, kFrozen, kSecond));
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::RecordChangedElsewhere);
    QCOMPARE(**SignatureRepository::newestFile(*m_db, m_edition), kFirst);
}

void TestSignatureRepository::signature_inATakenSlot_isRefused()
{
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    const auto again = append(signedFile(0, kFirst, kSecond));
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::RecordChangedElsewhere);
}

void TestSignatureRepository::signature_withAnotherHash_isRefused()
{
    SignedFile file = signedFile(0, kFrozen, kFirst);
    file.pdf += 'x';
    const auto refused = append(file);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterDamaged);
}

void TestSignatureRepository::extension_raisesTheLevel()
{
    SignedFile first = signedFile(0, kFrozen, kFirst);
    first.signature.level = FoundLevel::B;
    QVERIFY(append(first).has_value());
    QVERIFY(append(signedFile(1, kFirst, kSecond)).has_value());
    const QByteArray third = kSecond + "\nbukti";
    QVERIFY(extend(FoundLevel::LT, kSecond, third).has_value());
    const auto signatures = SignatureRepository::of(*m_db, m_edition);
    QCOMPARE(signatures->at(0).level, FoundLevel::B); // has no time stamp to build upon
    QCOMPARE(signatures->at(1).level, FoundLevel::LT);
    QCOMPARE(**SignatureRepository::newestFile(*m_db, m_edition), third);
    const QByteArray fourth = third + "\nlagi";
    QVERIFY(extend(FoundLevel::LTA, third, fourth).has_value());
    QCOMPARE(SignatureRepository::of(*m_db, m_edition)->at(1).level, FoundLevel::LTA);
    QCOMPARE(SignatureRepository::of(*m_db, m_edition)->at(0).level,
             FoundLevel::LTA); // its time is proven now
    QCOMPARE(**SignatureRepository::newestFile(*m_db, m_edition), fourth);
    QVERIFY(checkRegister(*m_db)->problems.empty());
}

void TestSignatureRepository::extension_ofAnotherFile_isRefused()
{
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    QVERIFY(extend(FoundLevel::LT, kFirst, kSecond).has_value());
    const auto late = extend(FoundLevel::LT, kFirst, kSecond);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::RecordChangedElsewhere);
}

void TestSignatureRepository::signedFile_cannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("level") << QStringLiteral("UPDATE electronic_signature SET level = 'b'");
    QTest::newRow("withdrawn") << QStringLiteral("DELETE FROM electronic_signature");
    QTest::newRow("proof") << QStringLiteral("UPDATE extended_file SET level = 'lta'");
    QTest::newRow("proof withdrawn") << QStringLiteral("DELETE FROM extended_file");
    QTest::newRow("expected level") << QStringLiteral("UPDATE signature_level SET level = 'b'");
    QTest::newRow("forgotten level") << QStringLiteral("DELETE FROM signature_level");
}

void TestSignatureRepository::signedFile_cannotBeChanged()
{
    QFETCH(QString, sql);
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    QVERIFY(extend(FoundLevel::LT, kFirst, kSecond).has_value());
    auto tx = m_db->begin(m_place->change());
    QVERIFY(SignatureRepository::noteLevel(*tx, noted("isi", FoundLevel::T)).has_value());
    QVERIFY(!tx->run(sql).has_value());
}

void TestSignatureRepository::tamperedFile_isFound()
{
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    m_place->tamper(m_place->isSqlite()
                        ? QStringLiteral("DROP TRIGGER electronic_signature_keeps")
                        : QStringLiteral("DROP TRIGGER electronic_signature_keeps ON electronic_signature"));
    m_place->tamper(m_place->isSqlite() ? QStringLiteral("UPDATE electronic_signature SET pdf = x'25'")
                                        : QStringLiteral("UPDATE electronic_signature SET pdf = '\\x25'"));
    const auto file = SignatureRepository::newestFile(*m_db, m_edition);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, ErrorCode::RegisterDamaged);
    const auto report = checkRegister(*m_db);
    QVERIFY(report.has_value());
    QCOMPARE(report->problems.size(), std::size_t{1});
    QCOMPARE(report->problems.front().place, QStringLiteral("electronic_signature"));
}

void TestSignatureRepository::levels_areKept()
{
    const QByteArray bytes("yang ditandatangani");
    QVERIFY(!SignatureRepository::notedLevels(*m_db, sha256(bytes))->has_value());
    auto tx = m_db->begin(m_place->change());
    QVERIFY(SignatureRepository::noteLevel(*tx, noted(bytes, FoundLevel::LT)).has_value());
    QVERIFY(SignatureRepository::noteLevel(*tx, noted(bytes, FoundLevel::LTA)).has_value());
    QVERIFY(SignatureRepository::noteLevel(*tx, noted(bytes, FoundLevel::T)).has_value());
    QVERIFY(SignatureRepository::noteLevel(*tx, noted(bytes, FoundLevel::T)).has_value());
    QVERIFY(tx->commit().has_value());
    QVERIFY(SignatureRepository::notedLevels(*m_db, sha256(bytes))
            == NotedLevels({FoundLevel::T, FoundLevel::LTA}));
}

/// Every state of an edition somebody may have been sent, and what was signed outside the register.
void TestSignatureRepository::files_givenOutAreKnown()
{
    const QByteArray extended = kSecond + "\ntiga";
    const QByteArray outside("%PDF-1.7 lain");
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    QVERIFY(append(signedFile(1, kFirst, kSecond)).has_value());
    QVERIFY(extend(FoundLevel::LT, kSecond, extended).has_value());
    QVERIFY(!*SignatureRepository::knowsFile(*m_db, sha256(outside)));
    for (int times = 0; times < 2; ++times) {
        auto tx = m_db->begin(m_place->change());
        QVERIFY(SignatureRepository::noteFile(*tx, sha256(outside)).has_value());
        QVERIFY(SignatureRepository::noteLevel(*tx, noted("isi", FoundLevel::T)).has_value());
        QVERIFY(tx->commit().has_value());
    }
    for (const QByteArray& file : {kFirst, kSecond, extended, outside}) {
        QVERIFY2(*SignatureRepository::knowsFile(*m_db, sha256(file)), file.constData());
    }
    // The bytes a signature covers are no file.
    QVERIFY(!*SignatureRepository::knowsFile(*m_db, sha256("isi")));
    QVERIFY(!*SignatureRepository::knowsFile(*m_db, {}));
    QVERIFY(checkRegister(*m_db)->problems.empty());
}

void TestSignatureRepository::settings_comeBack()
{
    QVERIFY(!SigningSettingsRepository::load(*m_db)->has_value());
    auto tx = m_db->begin(m_place->change());
    const auto first = SigningSettingsRepository::insert(*tx, {});
    QVERIFY(first.has_value());
    const auto second =
        SigningSettingsRepository::update(*tx, first->value, {wholeSettings(), first->revision});
    QVERIFY(second.has_value());
    QVERIFY(tx->commit().has_value());
    const auto loaded = SigningSettingsRepository::load(*m_db);
    QVERIFY(loaded.has_value() && loaded->has_value());
    QVERIFY((*loaded)->value == wholeSettings());
    QCOMPARE((*loaded)->revision, second->revision);
    QVERIFY(checkRegister(*m_db)->problems.empty());
}

void TestSignatureRepository::settings_changedElsewhere_areRefused()
{
    auto tx = m_db->begin(m_place->change());
    QVERIFY(SigningSettingsRepository::insert(*tx, {}).has_value());
    QVERIFY(SigningSettingsRepository::update(*tx, {}, {wholeSettings(), 1}).has_value());
    const auto late = SigningSettingsRepository::update(*tx, {}, {wholeSettings(), 1});
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::RecordChangedElsewhere);
}

void TestSignatureRepository::copy_holdsSignaturesAndSettings()
{
    QVERIFY(append(signedFile(0, kFrozen, kFirst)).has_value());
    QVERIFY(extend(FoundLevel::LT, kFirst, kSecond).has_value());
    auto tx = m_db->begin(m_place->change());
    QVERIFY(SigningSettingsRepository::insert(*tx, wholeSettings()).has_value());
    QVERIFY(SignatureRepository::noteLevel(*tx, noted("isi", FoundLevel::T)).has_value());
    QVERIFY(tx->commit().has_value());
    const QString file = m_place->path(QStringLiteral("cadangan.risalah"));
    const auto made = backUp(*m_db, file, m_place->clock());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    const auto copy = openRegister(*RegisterLocation::parse(file), m_place->clock(), TempPlace::options());
    QVERIFY(copy.has_value());
    QVERIFY((*SigningSettingsRepository::load(**copy))->value == wholeSettings());
    QCOMPARE(**SignatureRepository::newestFile(**copy, m_edition), kSecond);
    QVERIFY(SignatureRepository::notedLevels(**copy, sha256("isi")).value()
            == NotedLevels({FoundLevel::T, FoundLevel::T}));
    QVERIFY(checkRegister(**copy)->problems.empty());
}

QTEST_GUILESS_MAIN(TestSignatureRepository)
#include "tst_signature_repository.moc"
