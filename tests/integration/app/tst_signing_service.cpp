// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "integration/app/signing_office.h"
#include "support/memory_search.h"
#include "support/soft_token.h"
#include "verification/pdf_text.h"

#include <QTest>

using namespace risalah;
using namespace risalah::app;
using test::KeyKind;
using test::paper;
using test::recordWithTwoSigners;
using test::SigningOffice;
using test::TestPki;

/// Whose turn it is, and what is stored when somebody signs.
class TestSigningService final : public QObject, private SigningOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(true); }
    void draft_hasNothingToSign();
    void inkPaper_isSignedByHand();
    void prepared_showsBytesAndTurn();
    void signers_followOneAnother();
    void unsignedMinutes_waitForWhoeverIsNext();
    void unsignedMinutes_onPaper_waitForTheScan();
    void unsignedMinutes_waitNoLongerWhileCorrected();
    void foreseen_isWhoseTurnItIs();
    void foreseen_ofNoPaperOfOurs_isNobody_data();
    void foreseen_ofNoPaperOfOurs_isNobody();
    void foreseen_ofAnEditionThatCountsNoMore_isRefused();
    void foreseen_ofAnEditionSignedByHand_isRefused_data();
    void foreseen_ofAnEditionSignedByHand_isRefused();
    void slot_outOfTurn_isRefused();
    void otherPersonsCertificate_isRefusedUnlessAccepted();
    void secret_isGoneWhileSomebodyIsAsked_data();
    void secret_isGoneWhileSomebodyIsAsked();
    void twoSignersAtOnce_secondIsRefused();
    void signedElsewhere_whileCorrecting_isRefused();
    void withdrawnSignature_leavesTheMeetingEditable();
    void cancelled_storesNothing();
    void settings_areCheckedAndKept();
};

void TestSigningService::draft_hasNothingToSign()
{
    const auto imported = (*m_register)
                              ->exchange()
                              .importFiles({{QStringLiteral("contoh.json"), sampleJson()}},
                                           {.known = KnownMeeting::Copy, .asGuest = true});
    QVERIFY(imported.has_value());
    const auto prepared = signing().prepare(imported->meetings.front());
    QVERIFY(!prepared.has_value());
    QVERIFY(prepared.error().code == ErrorCode::NotFinalised
            || prepared.error().code == ErrorCode::FindingsBlock);
}

void TestSigningService::inkPaper_isSignedByHand()
{
    fill(false);
    const auto prepared = signing().prepare(m_meeting);
    QVERIFY(!prepared.has_value());
    QCOMPARE(prepared.error().code, ErrorCode::SignedByHand);
    QVERIFY(!signing().state(m_meeting)->isElectronic);
}

void TestSigningService::prepared_showsBytesAndTurn()
{
    const auto prepared = signing().prepare(m_meeting);
    QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(logLine(prepared.error())));
    QCOMPARE(prepared->pdf, paper(true));
    QCOMPARE(prepared->state.slots.size(), std::size_t{2});
    QCOMPARE(prepared->state.next, std::optional(0));
    QCOMPARE(prepared->state.slots.at(0).field, QStringLiteral("ttd-1-pimpinan"));
    QCOMPARE(prepared->state.slots.at(1).person.name, recordWithTwoSigners().meeting.noteTaker->name);
}

void TestSigningService::signers_followOneAnother()
{
    const auto first = signSlot(0, QStringLiteral("KETUA CONTOH"));
    QVERIFY2(first.has_value(), first ? "" : qPrintable(logLine(first.error())));
    QCOMPARE(first->level, FoundLevel::B);
    QCOMPARE(first->signer, QStringLiteral("KETUA CONTOH"));
    const QByteArray afterFirst = (*m_register)->minutes().edition(m_meeting)->pdf;
    QVERIFY(afterFirst.startsWith(paper(true)));
    QVERIFY(afterFirst.contains("/DocMDP"));
    QCOMPARE(signing().state(m_meeting)->next, std::optional(1));
    const auto second = signSlot(1, QStringLiteral("Pencatat Contoh"));
    QVERIFY2(second.has_value(), second ? "" : qPrintable(logLine(second.error())));
    const auto edition = (*m_register)->minutes().edition(m_meeting);
    QVERIFY(edition->pdf.startsWith(afterFirst));
    QCOMPARE(edition->frozenPdf, paper(true));
    QCOMPARE(edition->document.signatures.size(), std::size_t{2});
    QVERIFY(!signing().state(m_meeting)->next.has_value());
    const auto third = signing().prepare(m_meeting);
    QVERIFY(!third.has_value());
    QCOMPARE(third.error().code, ErrorCode::SlotAlreadySigned);
}

void TestSigningService::unsignedMinutes_waitForWhoeverIsNext()
{
    auto waiting = signing().awaitingSignature(5);
    QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(logLine(waiting.error())));
    QCOMPARE(waiting->size(), std::size_t{1});
    QCOMPARE(waiting->front().meeting.id, m_meeting);
    QCOMPARE(waiting->front().state->next, std::optional(0));
    QVERIFY(signSlot(0, QStringLiteral("KETUA CONTOH")).has_value());
    waiting = signing().awaitingSignature(5);
    QCOMPARE(waiting->size(), std::size_t{1});
    QCOMPARE(waiting->front().state->next, std::optional(1));
    QVERIFY(signSlot(1, QStringLiteral("Pencatat Contoh")).has_value());
    QVERIFY(signing().awaitingSignature(5)->empty());
}

void TestSigningService::unsignedMinutes_onPaper_waitForTheScan()
{
    fill(false);
    const auto waiting = signing().awaitingSignature(5);
    QCOMPARE(waiting->size(), std::size_t{1});
    QVERIFY(!waiting->front().state->isElectronic);
    const auto edition = (*m_register)->minutes().edition(m_meeting, 1);
    QVERIFY(edition.has_value());
    const HandSigned scan{QStringLiteral("Ketua Contoh"),
                          domain::dateIn(domain::Zone::Wib, edition->document.finalisedAt),
                          QStringLiteral("pindai.pdf"), edition->pdf};
    QVERIFY((*m_register)->minutes().markSignedByHand(m_meeting, 1, scan).has_value());
    QVERIFY(signing().awaitingSignature(5)->empty());
}

void TestSigningService::unsignedMinutes_waitNoLongerWhileCorrected()
{
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    QVERIFY(signing().awaitingSignature(5)->empty());
}

void TestSigningService::foreseen_isWhoseTurnItIs()
{
    const QString chairs = QStringLiteral("ttd-1-pimpinan");
    const auto first = signing().foreseen(paper(true), {});
    QVERIFY2(first.has_value(), first ? "" : qPrintable(logLine(first.error())));
    QVERIFY(first->has_value());
    QCOMPARE((*first)->field, chairs);
    QCOMPARE((*first)->signer, recordWithTwoSigners().meeting.chair->name);
    QVERIFY(!(*first)->appearance.isEmpty());
    const QString others = signing().prepare(m_meeting)->state.slots.at(1).field;
    QCOMPARE(signing().foreseen(paper(true), others).error().code, ErrorCode::SlotOutOfTurn);
    QVERIFY(signSlot(0, QStringLiteral("KETUA CONTOH")).has_value());
    const QByteArray signedOnce = (*m_register)->minutes().edition(m_meeting)->pdf;
    QCOMPARE((*signing().foreseen(signedOnce, {}))->field, others);
    QCOMPARE(signing().foreseen(signedOnce, chairs).error().code, ErrorCode::SignatureFieldSigned);
}

void TestSigningService::foreseen_ofNoPaperOfOurs_isNobody_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("field");
    QTest::newRow("no paper of the register") << paper(false) << QString();
    test::UpdateShape decent;
    decent.trailerKeys = "/Root 1 0 R";
    const QByteArray addedTo = test::withUpdate(paper(true), {{900, "<< /Tambahan true >>"}}, decent);
    QTest::newRow("added to and unsigned") << addedTo << QString();
    QTest::newRow("a field of nobody's") << paper(true) << QStringLiteral("kolom-lain");
}

void TestSigningService::foreseen_ofNoPaperOfOurs_isNobody()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, field);
    QVERIFY(pdf != paper(true) || !field.isEmpty());
    const auto nobody = signing().foreseen(pdf, field);
    QVERIFY2(nobody.has_value(), nobody ? "" : qPrintable(logLine(nobody.error())));
    QVERIFY(!nobody->has_value());
}

void TestSigningService::foreseen_ofAnEditionThatCountsNoMore_isRefused()
{
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    const auto refused = signing().foreseen(paper(true), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::EditionSuperseded);
}

void TestSigningService::foreseen_ofAnEditionSignedByHand_isRefused_data()
{
    QTest::addColumn<bool>("isElectronic");
    QTest::newRow("with room for electronic signatures") << true;
    QTest::newRow("made for ink") << false;
}

void TestSigningService::foreseen_ofAnEditionSignedByHand_isRefused()
{
    QFETCH(bool, isElectronic);
    fill(isElectronic);
    const auto edition = (*m_register)->minutes().edition(m_meeting, 1);
    const HandSigned scan{QStringLiteral("Ketua Contoh"),
                          domain::dateIn(domain::Zone::Wib, edition->document.finalisedAt),
                          QStringLiteral("pindai.pdf"), edition->pdf};
    QVERIFY((*m_register)->minutes().markSignedByHand(m_meeting, 1, scan).has_value());
    const auto refused = signing().foreseen(paper(isElectronic), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::SignedByHand);
}

void TestSigningService::slot_outOfTurn_isRefused()
{
    const auto early = signSlot(1, QStringLiteral("Pencatat Contoh"));
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().code, ErrorCode::SlotOutOfTurn);
    QCOMPARE(early.error().subject, recordWithTwoSigners().meeting.chair->name);
}

void TestSigningService::otherPersonsCertificate_isRefusedUnlessAccepted()
{
    const auto refused = signSlot(0, QStringLiteral("Orang Lain"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::SignerNotExpected);
    QString asked;
    SigningWatch watch;
    watch.acceptsOther = [&asked](const KeyOwner& owner) {
        asked = owner.name;
        return true;
    };
    QVERIFY(signSlot(0, QStringLiteral("Orang Lain"), watch).has_value());
    QCOMPARE(asked, QStringLiteral("Orang Lain"));
}

void TestSigningService::secret_isGoneWhileSomebodyIsAsked_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("key file") << QStringLiteral("file");
    QTest::newRow("token") << QStringLiteral("token");
}

/// The question about another person's certificate may stand open for an hour; the key needs the secret no
/// more.
void TestSigningService::secret_isGoneWhileSomebodyIsAsked()
{
    QFETCH(QString, source);
    const QByteArray secret("57913-rahasia-satu-kali");
    const auto other = m_pki->signer(QStringLiteral("Orang Lain"), KeyKind::EcP256);
    std::optional<test::SoftToken> token;
    KeyChoice key;
    if (source == QStringLiteral("token")) {
        token.emplace(QStringLiteral("Token Uji"), secret.constData());
        token->put(other, QStringLiteral("kunci"));
        key.source = domain::SignatureSource::Token;
        key.module = test::SoftToken::module();
        key.token = token->label();
    } else {
        key.file = m_register->place().path(QStringLiteral("lain.p12"));
        QFile file(key.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(TestPki::pkcs12(other, secret)) > 0);
    }
    const auto order = signing().order(*signing().prepare(m_meeting), 0, key);
    QVERIFY(order.has_value());
    SigningSecrets typed;
    typed.passphrase = Secret(QByteArray(secret));
    const int whileTyped = test::timesInMemory(secret);
    int whileAsked = -1;
    SigningWatch watch;
    watch.acceptsOther = [&](const KeyOwner& /*owner*/) {
        whileAsked = test::timesInMemory(secret);
        return false;
    };
    const auto made = makeSignature(*order, std::move(typed), watch);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, ErrorCode::SignerNotExpected);
    QCOMPARE(whileAsked, whileTyped - 1);
}

void TestSigningService::twoSignersAtOnce_secondIsRefused()
{
    // Both saw the same file; the one who comes second would wipe out the first signature.
    const auto prepared = signing().prepare(m_meeting);
    const auto order = signing().order(*prepared, 0, keyOf(QStringLiteral("Ketua Contoh")));
    const auto mine = makeSignature(*order, secrets(), watched());
    const auto theirs = makeSignature(*order, secrets(), watched());
    QVERIFY(mine.has_value() && theirs.has_value());
    QVERIFY(signing().store(prepared->state.edition, *order, *theirs).has_value());
    const auto late = signing().store(prepared->state.edition, *order, *mine);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::RecordChangedElsewhere);
    QCOMPARE((*m_register)->minutes().edition(m_meeting)->pdf, theirs->pdf);
}

void TestSigningService::signedElsewhere_whileCorrecting_isRefused()
{
    const auto prepared = signing().prepare(m_meeting);
    const auto order = signing().order(*prepared, 0, keyOf(QStringLiteral("Ketua Contoh")));
    const auto outcome = makeSignature(*order, secrets(), watched());
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    const auto late = signing().store(prepared->state.edition, *order, *outcome);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::EditionSuperseded);
    QCOMPARE(signing().prepare(m_meeting).error().code, ErrorCode::EditionSuperseded);
    QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
}

void TestSigningService::withdrawnSignature_leavesTheMeetingEditable()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    const auto loaded = (*m_register)->meetings().load(m_meeting);
    domain::MeetingRecord after = loaded->record;
    after.meeting.title += QStringLiteral(" (dibetulkan)");
    const auto saved = (*m_register)->meetings().save(*loaded, after, QStringLiteral("Ubah judul"));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(logLine(saved.error())));
    // The old signature stays with the old edition.
    const auto old = signing().state(m_meeting, 1);
    QVERIFY(old->isSuperseded);
    QVERIFY(old->slots.front().signature.has_value());
}

void TestSigningService::cancelled_storesNothing()
{
    std::stop_source stop;
    SigningWatch watch;
    watch.stop = stop.get_token();
    watch.progress = [&stop](SigningStep step) {
        if (step == SigningStep::Sign) {
            stop.request_stop();
        }
    };
    const auto made = signSlot(0, QStringLiteral("Ketua Contoh"), watch);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
}

void TestSigningService::settings_areCheckedAndKept()
{
    const auto before = signing().settings();
    QVERIFY(before->value == domain::SigningSettings{});
    domain::SigningSettings settings;
    settings.gateway.url = QStringLiteral("http://esign.contoh.go.id");
    QCOMPARE(signing().saveSettings(*before, settings).error().code, ErrorCode::AddressRefused);
    settings.gateway.url = QStringLiteral("esign.contoh.go.id");
    settings.gateway.mark = domain::GatewayMark::Anchor;
    settings.gateway.anchor = QStringLiteral("${ttd}");
    QCOMPARE(signing().saveSettings(*before, settings).error().code, ErrorCode::GatewayAnchorUnfit);
    settings.gateway.anchor = QStringLiteral("#");
    const auto saved = signing().saveSettings(*before, settings);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->value.gateway.url, QStringLiteral("https://esign.contoh.go.id"));
    QVERIFY(signing().settings()->value == saved->value);
}

QTEST_MAIN(TestSigningService)
#include "tst_signing_service.moc"
