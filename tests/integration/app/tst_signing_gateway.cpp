// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/app/signing_office.h"
#include "support/authority_proxy.h"
#include "support/scripted_network.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace risalah;
using namespace risalah::app;
using test::HttpStandIn;
using test::paper;
using test::paperShape;
using test::ScriptedAnswer;
using test::ScriptedNetwork;
using test::SeenRequest;
using test::SigningOffice;

/// What the office sends to a signing service, and what it takes from it.
class TestSigningGateway final : public QObject, private SigningOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(true); }
    void timestamp_requiredOfTheGatewayToo();
    void timestamp_ofTheGatewayNeedsNoTrust_data();
    void timestamp_ofTheGatewayNeedsNoTrust();
    void gateway_bytesAreKeptAsReturned();
    void gateway_getsTheBlockAndItsCode();
    void gateway_marksStandInTheSignersFields_data();
    void gateway_marksStandInTheSignersFields();
    void gateway_wrongFile_isRefused_data();
    void gateway_wrongFile_isRefused();
    void gateway_otherPerson_mayBeAccepted();
    void gateway_earlierSignature_mustStay();
    void paper_isCertifiedWhereTheFieldsAreKnown();
};

void TestSigningGateway::timestamp_requiredOfTheGatewayToo()
{
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Ketua Contoh"));
    const HttpStandIn server(test::gateway::returning(returned));
    domain::SigningSettings settings = gatewaySettings(server);
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    const auto order = gatewayOrder(settings, 0);
    std::optional<RefusedFile> shown;
    SigningWatch watch = watched();
    watch.refusedFile = [&shown](const RefusedFile& file) { shown = file; };
    const auto outcome = makeSignature(order, secrets(), watch);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::TimestampMissing);
    QVERIFY(shown.has_value());
    QCOMPARE(shown->pdf, returned);
    settings.timestampPolicy = domain::TimestampPolicy::IfReachable;
    QVERIFY(makeSignature(gatewayOrder(settings, 0), secrets(), watched()).has_value());
}

void TestSigningGateway::timestamp_ofTheGatewayNeedsNoTrust_data()
{
    QTest::addColumn<bool>("withAnchor");
    QTest::addColumn<bool>("isOldKind"); // adbe.pkcs7.detached, as such services make too
    QTest::newRow("an office without anchors") << false << false;
    QTest::newRow("a file without revocation data") << true << false;
    QTest::newRow("an old kind of signature, no anchors") << false << true;
    QTest::newRow("an old kind of signature, no revocation data") << true << true;
}

/// The policy asks for a time stamp in the file; whether the office trusts its maker today is told elsewhere.
void TestSigningGateway::timestamp_ofTheGatewayNeedsNoTrust()
{
    QFETCH(bool, withAnchor);
    QFETCH(bool, isOldKind);
    ScriptedNetwork network(*m_pki);
    const std::atomic<bool> isDown = true;
    const HttpStandIn proxy(test::authorities(network, isDown));
    qputenv("http_proxy", proxy.url().toLatin1());
    const QByteArray modern =
        signedElsewhere(paper(true), QStringLiteral("Ketua Contoh"), settingsWithAuthority().timestampUrl);
    qunsetenv("http_proxy");
    const QByteArray returned = isOldKind ? asOldKind(modern, QStringLiteral("Ketua Contoh")) : modern;
    const HttpStandIn server(test::gateway::returning(returned));
    domain::SigningSettings settings = gatewaySettings(server);
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    if (withAnchor) {
        settings.trustAnchors = settingsWithAuthority().trustAnchors;
    }
    const auto outcome = makeSignature(gatewayOrder(settings, 0), secrets(), watched());
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(logLine(outcome.error())));
    QCOMPARE(outcome->pdf, returned);
    QCOMPARE(outcome->level, isOldKind ? FoundLevel::PlainCms : FoundLevel::T);
}

void TestSigningGateway::gateway_bytesAreKeptAsReturned()
{
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Ketua Contoh"));
    const HttpStandIn server(test::gateway::returning(returned));
    const auto order = gatewayOrder(server);
    QVERIFY(!order.certify); // the gateway makes a field of its own
    const auto outcome = makeSignature(order, secrets(), watched());
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(logLine(outcome.error())));
    QVERIFY(signing().store(signing().state(m_meeting)->edition, order, *outcome).has_value());
    const auto edition = (*m_register)->minutes().edition(m_meeting);
    QCOMPARE(edition->pdf, returned);
    QCOMPARE(edition->document.signatures.front().source, domain::SignatureSource::Gateway);
}

/// The second generation shows a picture of ours, the first draws the code itself: both say which minutes.
void TestSigningGateway::gateway_getsTheBlockAndItsCode()
{
    const HttpStandIn server([](const SeenRequest& request) {
        return request.path.contains("/user/")
            ? ScriptedAnswer{.body = R"({"status_code":1111,"status":"ISSUE"})"}
            : ScriptedAnswer{.status = 400, .body = R"({"status_code":2031})"};
    });
    domain::SigningSettings settings;
    settings.gateway.url = server.url();
    settings.gateway.mark = domain::GatewayMark::Coordinates;
    settings.gateway.page = 0;
    KeyChoice key;
    key.source = domain::SignatureSource::Gateway;
    key.nik = QStringLiteral("1971050101700001");
    for (const auto version : {domain::GatewayVersion::V1, domain::GatewayVersion::V2}) {
        settings.gateway.version = version;
        QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
        const auto prepared = signing().prepare(m_meeting);
        const auto order = signing().order(*prepared, 0, key);
        const auto outcome = makeSignature(*order, secrets(), watched());
        QCOMPARE(outcome.error().code, ErrorCode::GatewayPassphraseWrong);
    }
    const auto requests = server.requests();
    const QByteArray hash = (*m_register)->minutes().edition(m_meeting)->document.sha256.toHex();
    const auto first = std::ranges::find(requests, QByteArray("/api/sign/pdf"), &SeenRequest::path);
    QVERIFY(first != requests.end() && first->body.contains("name=\"linkQR\"\r\n\r\n001/RAKOR/VII/2025\n"));
    QVERIFY(first->body.contains(QByteArray("SHA-256 " + hash)));
    const QJsonObject mark = QJsonDocument::fromJson(requests.last().body)
                                 .object()
                                 .value(QStringLiteral("signatureProperties"))
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(mark.value(QStringLiteral("page")).toInt(), 1);
    const QByteArray png =
        QByteArray::fromBase64(mark.value(QStringLiteral("imageBase64")).toString().toLatin1());
    const QImage picture = QImage::fromData(png, "PNG");
    QCOMPARE(picture.size(), QSize(833, 208)); // the field's 200 × 50 points at 300 dots an inch
    int dark = 0;
    for (int x = 0; x < picture.width(); ++x) {
        dark += qGray(picture.pixel(x, picture.height() / 2)) < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 30, qPrintable(QString::number(dark)));
}

void TestSigningGateway::gateway_marksStandInTheSignersFields_data()
{
    QTest::addColumn<domain::GatewayOrigin>("origin");
    QTest::addColumn<int>("firstY");
    QTest::addColumn<int>("secondY");
    // The fields stand 50 and 110 points above the lower edge of a page of 842, 50 high.
    QTest::newRow("from below") << domain::GatewayOrigin::BottomLeft << 50 << 110;
    QTest::newRow("from above") << domain::GatewayOrigin::TopLeft << 742 << 682;
}

void TestSigningGateway::gateway_marksStandInTheSignersFields()
{
    QFETCH(domain::GatewayOrigin, origin);
    QFETCH(int, firstY);
    QFETCH(int, secondY);
    const HttpStandIn server(test::gateway::returning({}));
    domain::SigningSettings settings = gatewaySettings(server);
    // What earlier programs offered and no paper of ours has: shown in the field all the same.
    settings.gateway.mark = domain::GatewayMark::Anchor;
    settings.gateway.origin = origin;
    settings.gateway.page = 7;
    const domain::GatewaySettings first = gatewayOrder(settings, 0).gateway;
    QCOMPARE(first.mark, domain::GatewayMark::Coordinates);
    QCOMPARE(first.page, 1);
    QCOMPARE(QRect(first.x, first.y, first.width, first.height), QRect(50, firstY, 200, 50));
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const domain::GatewaySettings second = gatewayOrder(settings, 1).gateway;
    QCOMPARE(QRect(second.x, second.y, second.width, second.height), QRect(50, secondY, 200, 50));
}

void TestSigningGateway::gateway_wrongFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("returned");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("namesDifference");
    const QString chair = QStringLiteral("Ketua Contoh");
    fill(true); // rows are made before init()
    test::PlainPdf another = paperShape(true);
    another.pages = 2;
    QTest::newRow("not signed") << paper(true) << ErrorCode::SignedFileUnsound << false;
    QTest::newRow("no PDF behind its header")
        << QByteArray("%PDF-1.7 rusak") << ErrorCode::SignedFileUnsound << false;
    QTest::newRow("another meeting's")
        << signedElsewhere(another.bytes(), chair) << ErrorCode::ReturnedFileDiffers << true;
    QTest::newRow("another person's") << signedElsewhere(paper(true), QStringLiteral("Orang Lain"))
                                      << ErrorCode::SignerNotExpected << false;
}

void TestSigningGateway::gateway_wrongFile_isRefused()
{
    QFETCH(QByteArray, returned);
    QFETCH(ErrorCode, code);
    QFETCH(bool, namesDifference);
    const HttpStandIn server(test::gateway::returning(returned));
    const auto order = gatewayOrder(server);
    std::optional<RefusedFile> shown;
    SigningWatch watch = watched();
    watch.refusedFile = [&shown](const RefusedFile& file) { shown = file; };
    const auto outcome = makeSignature(order, secrets(), watch);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, code);
    QVERIFY(shown.has_value()); // whoever wants to complain has the bytes
    QCOMPARE(shown->pdf, returned);
    QCOMPARE(!shown->differences.empty(), namesDifference);
    QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
}

/// The person at the window may know the other name: then the file that was made is kept, and none made anew.
void TestSigningGateway::gateway_otherPerson_mayBeAccepted()
{
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Orang Lain"));
    const HttpStandIn server(test::gateway::returning(returned));
    QString issuer;
    SigningWatch watch = watched();
    watch.acceptsOther = [&issuer](const KeyOwner& owner) {
        issuer = owner.issuer;
        return owner.name == QStringLiteral("Orang Lain");
    };
    const auto outcome = makeSignature(gatewayOrder(server), secrets(), watch);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(logLine(outcome.error())));
    QCOMPARE(outcome->pdf, returned);
    QCOMPARE(issuer, QStringLiteral("Penerbit Uji"));
    QCOMPARE(server.count(test::gateway::kSignPath), 1);
}

/// Written anew, the file has lost the signature that was in it.
void TestSigningGateway::gateway_earlierSignature_mustStay()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Pencatat Contoh"));
    const HttpStandIn server(test::gateway::returning(returned));
    const auto outcome = makeSignature(gatewayOrder(server, 1), secrets(), watched());
    QVERIFY(!outcome.has_value());
    QVERIFY(outcome.error().code == ErrorCode::SignedFileUnsound);
}

/// Nobody knows yet whether a later signer will use the gateway, which signs in a field of its own.
void TestSigningGateway::paper_isCertifiedWhereTheFieldsAreKnown()
{
    const auto key = keyOf(QStringLiteral("Ketua Contoh"));
    QVERIFY(signing().order(*signing().prepare(m_meeting), 0, key)->certify);
    const HttpStandIn server(test::gateway::returning({}));
    QVERIFY(!gatewayOrder(server).certify);
    QVERIFY(!signing().order(*signing().prepare(m_meeting), 0, key)->certify);
}

QTEST_MAIN(TestSigningGateway)
#include "tst_signing_gateway.moc"
