// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_network.h"
#include "support/signing_stage.h"
#include "support/soft_token.h"
#include "wording/error_sentence.h"

using namespace risalah;
using namespace risalah::ui;
using test::HttpStandIn;
using test::KeyKind;
using test::kPatienceMs;
using test::SoftToken;
using test::TestPki;
using test::WindowBench;

/// Signing in the window with a token, and giving up while somebody else is waited for.
class TestSigningToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pin_isAskedOnce();
    void wrongPin_isExplained();
    void cancel_whileTheAuthorityIsSilent_data();
    void cancel_whileTheAuthorityIsSilent();

private:
    void openTurn();
    void chooseToken() const;
    [[nodiscard]] std::vector<domain::ElectronicSignature> stored()
    {
        const auto id = m_meeting;
        return m_bench->ask([id](app::Register& r) { return r.minutes().editions(id); })->front().signatures;
    }

    TestPki m_pki{*Instant::fromIso(QStringLiteral("2025-07-21T02:00:00.000Z"))};
    std::unique_ptr<SoftToken> m_token;
    std::unique_ptr<WindowBench> m_bench;
    domain::MeetingId m_meeting;
};

void TestSigningToken::initTestCase()
{
    m_token = std::make_unique<SoftToken>(QStringLiteral("Token Ketua"));
    m_token->put(m_pki.signer(QStringLiteral("Mie Go"), KeyKind::EcP256), QStringLiteral("kunci"));
}

void TestSigningToken::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->session.useSecrets(std::make_shared<app::MemorySecretStore>());
    QVERIFY(m_bench->openNew());
}

void TestSigningToken::openTurn()
{
    const auto opened = openSigningStep(*m_bench, domain::SignatureForm::Electronic);
    QVERIFY(opened.has_value());
    m_meeting = *opened;
    QVERIFY(waitForTurn(*m_bench));
}

void TestSigningToken::chooseToken() const
{
    auto* source = m_bench->find<QComboBox>(QStringLiteral("source"));
    source->setCurrentIndex(source->findData(static_cast<int>(domain::SignatureSource::Token)));
    m_bench->find<QLineEdit>(QStringLiteral("module"))->setText(SoftToken::module());
    m_bench->find<QLineEdit>(QStringLiteral("token"))->setText(m_token->label());
}

void TestSigningToken::pin_isAskedOnce()
{
    openTurn();
    chooseToken();
    const QByteArray before = newestFile(*m_bench, m_meeting);
    m_bench->prompt.secrets = {QString::fromLatin1(SoftToken::kPin), QStringLiteral("lagi")};
    m_bench->find<QPushButton>(QStringLiteral("sign"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, kPatienceMs);
    QCOMPARE(stored().front().source, domain::SignatureSource::Token);
    QCOMPARE(stored().front().signer, QStringLiteral("Mie Go"));
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1});
    QCOMPARE(m_bench->prompt.askedSecrets.front().label, QStringLiteral("PIN token"));
    QVERIFY(newestFile(*m_bench, m_meeting).startsWith(before));
    QTRY_VERIFY(m_bench->find<QLabel>(QStringLiteral("result"))->isVisible());
    QCOMPARE(m_bench->session.settings().value(app::SettingKeys::tokenLabel), m_token->label());
}

void TestSigningToken::wrongPin_isExplained()
{
    openTurn();
    chooseToken();
    const QByteArray before = newestFile(*m_bench, m_meeting);
    m_bench->prompt.secrets = {QStringLiteral("111111"), QString::fromLatin1(SoftToken::kPin)};
    auto* sign = m_bench->find<QPushButton>(QStringLiteral("sign"));
    sign->click();
    QCOMPARE(complaint(*m_bench).text,
             wording::errorSentence({ErrorCode::WrongPin, m_token->label(), {}, {}}));
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1}); // nobody tries it a second time
    QVERIFY(stored().empty());
    QCOMPARE(newestFile(*m_bench, m_meeting), before);
    QTRY_VERIFY(sign->isEnabled());
}

void TestSigningToken::cancel_whileTheAuthorityIsSilent_data()
{
    QTest::addColumn<domain::TimestampPolicy>("policy");
    QTest::newRow("time stamp required") << domain::TimestampPolicy::Required;
    QTest::newRow("time stamp if reachable") << domain::TimestampPolicy::IfReachable;
}

/// Who gives up gets no signature, not even one without a time stamp.
void TestSigningToken::cancel_whileTheAuthorityIsSilent()
{
    QFETCH(domain::TimestampPolicy, policy);
    constexpr int kSilentMs = 600'000;
    const HttpStandIn authority(
        [](const test::SeenRequest& /*request*/) { return test::ScriptedAnswer{.delayMs = kSilentMs}; });
    const auto saved = m_bench->ask([policy, url = authority.url()](app::Register& r) {
        auto settings = r.signing().settings();
        domain::SigningSettings after = settings->value;
        after.timestampUrl = url;
        after.timestampPolicy = policy;
        return r.signing().saveSettings(*settings, after);
    });
    QVERIFY(saved.has_value());
    openTurn();
    chooseToken();
    const QByteArray before = newestFile(*m_bench, m_meeting);
    m_bench->prompt.secrets = {QString::fromLatin1(SoftToken::kPin)};
    auto* sign = m_bench->find<QPushButton>(QStringLiteral("sign"));
    auto* cancel = m_bench->find<QPushButton>(QStringLiteral("cancel"));
    QVERIFY(!cancel->isVisible());
    sign->click();
    QTRY_COMPARE_WITH_TIMEOUT(authority.requests().size(), qsizetype{1}, kPatienceMs);
    QVERIFY(cancel->isVisible());
    QVERIFY(!sign->isEnabled());
    cancel->click();
    QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), kPatienceMs);
    QVERIFY(!cancel->isVisible());
    QVERIFY(stored().empty());
    QCOMPARE(newestFile(*m_bench, m_meeting), before);
    const auto* notices = m_bench->window.findChild<NoticeBar*>();
    QVERIFY2(!notices->isVisible(), qPrintable(notices->notice().text)); // whoever gave up knows
}

QTEST_MAIN(TestSigningToken)
#include "tst_signing_token.moc"
