// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bsre_gateway_signer.h"
#include "support/http_stand_in.h"
#include "verification/pdf_text.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace risalah;
using namespace risalah::app;
using namespace std::chrono_literals;
using domain::GatewayMark;
using domain::GatewayVersion;
using test::HttpStandIn;
using test::ScriptedAnswer;
using test::SeenRequest;

namespace {

const QByteArray kPdf("%PDF-1.7\n\x01\x02 isi\n%%EOF\n");
const QByteArray kSigned("%PDF-1.7\n\x01\x02 isi\n%%EOF\ntanda tangan\r\n--x\n%%EOF\n");
const QString kNik = QStringLiteral("1971050101700001");
const QByteArray kPassphrase("s\"an\\di #1970 é");
constexpr char kIssued[] =
    R"({"status_code":1111,"status":"ISSUE","message":"User sudah terdaftar dan memiliki sertifikat"})";

/// Answers as a gateway of either generation does, with one step scripted.
HttpStandIn::Script gateway(ScriptedAnswer sign, ScriptedAnswer status = {.body = kIssued})
{
    return [sign, status](const SeenRequest& request) {
        if (request.path.startsWith("/api/user/status/") || request.path == "/api/v2/user/check/status") {
            return status;
        }
        if (request.path.startsWith("/api/sign/download/")) {
            return ScriptedAnswer{.contentType = "application/pdf", .body = kSigned};
        }
        return sign;
    };
}

ScriptedAnswer signedBy(GatewayVersion version)
{
    if (version == GatewayVersion::V1) {
        return {.contentType = "application/pdf", .body = kSigned, .headers = {"id_dokumen: d-1"}};
    }
    return {.body = "{\"time\":12,\"file\":[\"" + kSigned.toBase64() + "\"]}"};
}

ScriptedAnswer refused(int status, const QByteArray& body)
{
    return {.status = status, .body = body};
}

QByteArray signPath(GatewayVersion version)
{
    return version == GatewayVersion::V1 ? "/api/sign/pdf" : "/api/v2/sign/pdf";
}

domain::GatewaySettings settingsFor(const QString& url, GatewayVersion version)
{
    domain::GatewaySettings settings;
    settings.url = url;
    settings.user = QStringLiteral("setda");
    settings.version = version;
    return settings;
}

/// Patient, because a busy machine must not fail a test; what tests slowness says how long it waits.
constexpr GatewayTimes kPatient{.sign = 60s, .status = 60s, .firstPause = 5ms, .attempts = 3};

/// Two pages, the second of which says this.
QByteArray paperWith(const QByteArray& text)
{
    auto objects = test::sampleObjects();
    objects[test::sample::kSecondContent] = test::streamObject("BT /F1 12 Tf 72 600 Td (" + text + ") Tj ET");
    return test::pdfOf(objects);
}

Result<GatewaySigned> signAt(const domain::GatewaySettings& settings,
                             const GatewayWatch& watch = {},
                             const GatewayTimes& times = kPatient,
                             const QByteArray& pdf = kPdf)
{
    const BsreGatewaySigner signer(settings, Secret(QByteArray("kantor:rahasia")), times);
    GatewayRequest request;
    request.pdf = pdf;
    request.nik = kNik;
    request.reason = QStringLiteral("Pimpinan “Rapat”");
    request.location = QStringLiteral("Pangkalpinang");
    request.codeText = QStringLiteral("https://contoh.go.id/notula/1");
    request.mark = paperWith("tanda");
    return signer.sign(request, Secret(QByteArray(kPassphrase)), watch);
}

Result<GatewaySigned> signPaper(const domain::GatewaySettings& settings, const QByteArray& pdf)
{
    return signAt(settings, {}, kPatient, pdf);
}

QJsonObject sentMark(const HttpStandIn& server)
{
    const QJsonObject sent = QJsonDocument::fromJson(server.requests().last().body).object();
    return sent.value(QStringLiteral("signatureProperties")).toArray().first().toObject();
}

bool tellsSecret(const Error& error)
{
    const QString all = logLine(error);
    return all.contains(QString::fromUtf8(kPassphrase)) || all.contains(QStringLiteral("rahasia"));
}

} // namespace

class TestBsreGatewaySigner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signedBytes_comeBackUntouched_data();
    void signedBytes_comeBackUntouched();
    void account_goesAsBasic();
    void version1_sendsItsFields();
    void version2_sendsItsJson();
    void invisible_sendsNoPicture();
    void lastPage_isNamedByItsNumber();
    void coordinates_followTheOfficesReading_data();
    void coordinates_followTheOfficesReading();
    void unusableAnswer_isFetchedById_data();
    void unusableAnswer_isFetchedById();
    void fetching_isTriedAgain();
    void fetching_thatFails_namesTheDocument_data();
    void fetching_thatFails_namesTheDocument();
    void base64Answer_isDecoded();
    void refusal_hasItsCode_data();
    void refusal_hasItsCode();
    void userTrouble_isFoundBeforeThePassphraseIsSent_data();
    void userTrouble_isFoundBeforeThePassphraseIsSent();
    void busyService_isAskedAgain_data();
    void busyService_isAskedAgain();
    void wrongPassphrase_isSentOnce_data();
    void wrongPassphrase_isSentOnce();
    void slowService_isNotAskedTwice();
    void unreachableService_fails();
    void plainHttp_elsewhere_isRefused();
    void anchor_mustStandInTheTextOnce_data();
    void anchor_mustStandInTheTextOnce();
    void nik_isChecked_data();
    void nik_isChecked();
    void cancel_ends();
    void cancelAfterSending_keepsTheAnswer();
    void abandonedAfterSending_ends();
};

void TestBsreGatewaySigner::signedBytes_comeBackUntouched_data()
{
    QTest::addColumn<GatewayVersion>("version");
    QTest::newRow("v1") << GatewayVersion::V1;
    QTest::newRow("v2") << GatewayVersion::V2;
}

void TestBsreGatewaySigner::signedBytes_comeBackUntouched()
{
    QFETCH(GatewayVersion, version);
    const HttpStandIn server(gateway(signedBy(version)));
    const auto result = signAt(settingsFor(server.url() + u'/', version));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(logLine(result.error())));
    QCOMPARE(result->pdf, kSigned);
    QCOMPARE(result->documentId, version == GatewayVersion::V1 ? QStringLiteral("d-1") : QString());
    QCOMPARE(server.count(signPath(version)), 1);
}

void TestBsreGatewaySigner::account_goesAsBasic()
{
    const HttpStandIn server(gateway(signedBy(GatewayVersion::V1)));
    QVERIFY(signAt(settingsFor(server.url(), GatewayVersion::V1)).has_value());
    for (const SeenRequest& request : server.requests()) {
        QCOMPARE(request.headers.value("authorization"),
                 QByteArray("Basic " + QByteArray("setda:kantor:rahasia").toBase64()));
    }
}

void TestBsreGatewaySigner::version1_sendsItsFields()
{
    const HttpStandIn server(gateway(signedBy(GatewayVersion::V1)));
    auto settings = settingsFor(server.url(), GatewayVersion::V1);
    settings.mark = GatewayMark::Anchor;
    const QByteArray paper = paperWith("Pimpinan Rapat #");
    QVERIFY(signPaper(settings, paper).has_value());
    const SeenRequest sent = server.requests().last();
    QVERIFY(sent.headers.value("content-type").startsWith("multipart/form-data; boundary="));
    const QByteArray file =
        "name=\"file\"; filename=\"notula.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + paper + "\r\n";
    QVERIFY(sent.body.contains(file));
    const auto holds = [&sent](const QByteArray& name, const QByteArray& value) {
        const QByteArray part = "name=\"" + name + "\"\r\n\r\n" + value + "\r\n--";
        return sent.body.contains(part);
    };
    QVERIFY(holds("nik", kNik.toLatin1()));
    QVERIFY(holds("passphrase", kPassphrase));
    QVERIFY(holds("tampilan", "visible"));
    QVERIFY(holds("image", "false")); // the code to check by, not a picture in its place
    QVERIFY(holds("linkQR", "https://contoh.go.id/notula/1"));
    QVERIFY(holds("tag_koordinat", "#"));
    QVERIFY(holds("reason", "Pimpinan “Rapat”"));
    QVERIFY(!sent.body.contains("xAxis"));
}

void TestBsreGatewaySigner::version2_sendsItsJson()
{
    const HttpStandIn server(gateway(signedBy(GatewayVersion::V2)));
    auto settings = settingsFor(server.url(), GatewayVersion::V2);
    settings.mark = GatewayMark::Anchor;
    const QByteArray paper = paperWith("Pimpinan Rapat #");
    QVERIFY(signPaper(settings, paper).has_value());
    const QJsonObject sent = QJsonDocument::fromJson(server.requests().last().body).object();
    QCOMPARE(sent.value(QStringLiteral("nik")).toString(), kNik);
    QCOMPARE(sent.value(QStringLiteral("passphrase")).toString(), QString::fromUtf8(kPassphrase));
    QCOMPARE(sent.value(QStringLiteral("file")).toArray().first().toString().toLatin1(), paper.toBase64());
    const QJsonObject mark = sentMark(server);
    QCOMPARE(mark.value(QStringLiteral("tampilan")).toString(), QStringLiteral("VISIBLE"));
    QCOMPARE(mark.value(QStringLiteral("tag")).toString(), QStringLiteral("#"));
    // Our mark as a picture, at 300 dots an inch: the sample's page is 595 × 842 points.
    const QByteArray png =
        QByteArray::fromBase64(mark.value(QStringLiteral("imageBase64")).toString().toLatin1());
    const QImage picture = QImage::fromData(png, "PNG");
    QCOMPARE(picture.size(), QSize(2479, 3508));
    QCOMPARE(picture.pixel(0, 0), qRgb(255, 255, 255));
}

void TestBsreGatewaySigner::invisible_sendsNoPicture()
{
    const HttpStandIn server(gateway(signedBy(GatewayVersion::V2)));
    QVERIFY(signAt(settingsFor(server.url(), GatewayVersion::V2)).has_value());
    QCOMPARE(sentMark(server).value(QStringLiteral("tampilan")).toString(), QStringLiteral("INVISIBLE"));
    QVERIFY(!sentMark(server).contains(QStringLiteral("imageBase64")));
}

void TestBsreGatewaySigner::lastPage_isNamedByItsNumber()
{
    for (const auto version : {GatewayVersion::V1, GatewayVersion::V2}) {
        const HttpStandIn server(gateway(signedBy(version)));
        auto settings = settingsFor(server.url(), version);
        settings.mark = GatewayMark::Coordinates;
        settings.page = 0;
        QVERIFY(signPaper(settings, paperWith("isi")).has_value());
        const bool isSecond = version == GatewayVersion::V1
            ? server.requests().last().body.contains("name=\"page\"\r\n\r\n2\r\n")
            : sentMark(server).value(QStringLiteral("page")).toInt() == 2;
        QVERIFY(isSecond);
    }
}

void TestBsreGatewaySigner::coordinates_followTheOfficesReading_data()
{
    QTest::addColumn<domain::GatewayExtent>("extent");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("size") << domain::GatewayExtent::Size << 160 << 80;
    QTest::newRow("corner") << domain::GatewayExtent::OppositeCorner << 560 << 180;
}

void TestBsreGatewaySigner::coordinates_followTheOfficesReading()
{
    QFETCH(domain::GatewayExtent, extent);
    QFETCH(int, width);
    QFETCH(int, height);
    const HttpStandIn server(gateway(signedBy(GatewayVersion::V2)));
    auto settings = settingsFor(server.url(), GatewayVersion::V2);
    settings.mark = GatewayMark::Coordinates;
    settings.x = 400;
    settings.y = 100;
    settings.extent = extent;
    QVERIFY(signAt(settings).has_value());
    const QJsonObject mark = sentMark(server);
    QCOMPARE(mark.value(QStringLiteral("originX")).toInt(), 400);
    QCOMPARE(mark.value(QStringLiteral("width")).toInt(), width);
    QCOMPARE(mark.value(QStringLiteral("height")).toInt(), height);
}

void TestBsreGatewaySigner::unusableAnswer_isFetchedById_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of a proxy") << QByteArray("<html>Selamat datang</html>");
    QTest::newRow("cut off") << kSigned.first(3);
}

void TestBsreGatewaySigner::unusableAnswer_isFetchedById()
{
    QFETCH(QByteArray, body);
    const HttpStandIn server(
        gateway({.contentType = "application/pdf", .body = body, .headers = {"id_dokumen: d 7"}}));
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V1));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(logLine(result.error())));
    QCOMPARE(result->pdf, kSigned);
    QCOMPARE(server.count("/api/sign/download/d%207"), 1);
}

/// The file is signed: fetching it once more costs nobody anything.
void TestBsreGatewaySigner::fetching_isTriedAgain()
{
    std::atomic<int> fetched = 0;
    const HttpStandIn server([&fetched](const SeenRequest& request) {
        const auto answer =
            gateway({.contentType = "application/pdf", .headers = {"id_dokumen: d-7"}})(request);
        const bool isLost = request.path.startsWith("/api/sign/download/") && ++fetched == 1;
        return isLost ? ScriptedAnswer{.status = 502, .body = "<html>"} : answer;
    });
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V1));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(logLine(result.error())));
    QCOMPARE(result->pdf, kSigned);
    QCOMPARE(server.count("/api/sign/pdf"), 1);
    QCOMPARE(server.count("/api/sign/download/d-7"), 2);
}

void TestBsreGatewaySigner::fetching_thatFails_namesTheDocument_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("tries");
    // Qt takes up a broken connection once more by itself.
    QTest::newRow("dropped") << ScriptedAnswer{.dropsConnection = true} << 2 * kPatient.attempts;
    QTest::newRow("busy") << ScriptedAnswer{.status = 503} << kPatient.attempts;
    QTest::newRow("not there") << ScriptedAnswer{.status = 404, .body = R"({"error":"tidak ada"})"} << 1;
    QTest::newRow("a proxy's page") << ScriptedAnswer{.contentType = "text/html",
                                                      .body = "<html>Masuk</html>"}
                                    << kPatient.attempts;
    QTest::newRow("no PDF") << ScriptedAnswer{.body = R"({"file":[]})"} << 1;
}

/// By its number the service's keeper finds what was signed; without it, only a second signature would help.
void TestBsreGatewaySigner::fetching_thatFails_namesTheDocument()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, tries);
    const HttpStandIn server([&answer](const SeenRequest& request) {
        return request.path.startsWith("/api/sign/download/")
            ? answer
            : gateway({.contentType = "application/pdf", .headers = {"id_dokumen: d-7"}})(request);
    });
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V1));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::GatewayFileUnfetched);
    QCOMPARE(result.error().subject, QStringLiteral("d-7"));
    QCOMPARE(server.count("/api/sign/pdf"), 1);
    QCOMPARE(server.count("/api/sign/download/d-7"), tries);
}

void TestBsreGatewaySigner::base64Answer_isDecoded()
{
    const HttpStandIn server(gateway({.body = "{\"base64_signed_file\":\"" + kSigned.toBase64() + "\"}"}));
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V1));
    QVERIFY(result.has_value());
    QCOMPARE(result->pdf, kSigned);
}

void TestBsreGatewaySigner::refusal_hasItsCode_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const ScriptedAnswer& answer, ErrorCode code) {
        QTest::newRow(name) << answer << code;
    };
    row("2031",
        refused(400, R"({"error":"Proses signing gagal : Passphrase anda salah","status_code":2031})"),
        ErrorCode::GatewayPassphraseWrong);
    row("2011",
        refused(400, R"({"error":"Proses signing gagal : User tidak terdaftar 2011","status_code":2011})"),
        ErrorCode::GatewayUserUnknown);
    row("1110", refused(400, R"({"status_code":1110,"status":"NOT_REGISTERED"})"),
        ErrorCode::GatewayUserUnknown);
    row("expired", refused(400, R"({"status":"EXPIRED","status_code":2021})"),
        ErrorCode::GatewayCertificateExpired);
    row("revoked", refused(400, R"({"status":"REVOKE"})"), ErrorCode::GatewayCertificateRevoked);
    row("suspended", refused(400, R"({"status":"SUSPEND"})"), ErrorCode::GatewayCertificateSuspended);
    row("malformed PDF",
        refused(400, R"({"error":"com.itextpdf.text.exceptions.InvalidPdfException: Rebuild failed"})"),
        ErrorCode::GatewayRefusedFile);
    row("long tag", refused(400, R"({"error":"tag tidak boleh melebihi 1 karakter"})"),
        ErrorCode::GatewayRefused);
    row("account", refused(401, ""), ErrorCode::GatewayLoginRefused);
    row("empty 500", refused(500, ""), ErrorCode::GatewayFailed);
    row("HTML 502", {.status = 502, .contentType = "text/html", .body = "<html>Bad Gateway</html>"},
        ErrorCode::GatewayFailed);
    row("wrong version", refused(404, "<html>"), ErrorCode::GatewayAnswerUnusable);
    row("HTML with 200", {.contentType = "text/html", .body = "<html>Masuk</html>"},
        ErrorCode::GatewayAnswerUnusable);
    row("bad base64", {.body = R"({"file":["%%%"]})"}, ErrorCode::GatewayAnswerUnusable);
    row("dropped", {.dropsConnection = true}, ErrorCode::GatewayUnreachable);
}

void TestBsreGatewaySigner::refusal_hasItsCode()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(ErrorCode, code);
    for (const auto version : {GatewayVersion::V1, GatewayVersion::V2}) {
        const HttpStandIn server(gateway(answer));
        const auto result = signAt(settingsFor(server.url(), version));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
        QVERIFY(!tellsSecret(result.error()));
    }
}

void TestBsreGatewaySigner::userTrouble_isFoundBeforeThePassphraseIsSent_data()
{
    QTest::addColumn<ScriptedAnswer>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("1110") << ScriptedAnswer{.body = R"({"status_code":1110,"status":"NOT_REGISTERED"})"}
                          << ErrorCode::GatewayUserUnknown;
    QTest::newRow("EXPIRED") << ScriptedAnswer{.body = R"({"status_code":1112,"status":"EXPIRED"})"}
                             << ErrorCode::GatewayCertificateExpired;
    QTest::newRow("REVOKE") << ScriptedAnswer{.body = R"({"status_code":1113,"status":"REVOKE"})"}
                            << ErrorCode::GatewayCertificateRevoked;
    QTest::newRow("SUSPEND") << ScriptedAnswer{.body = R"({"status_code":1114,"status":"SUSPEND"})"}
                             << ErrorCode::GatewayCertificateSuspended;
    QTest::newRow("account") << ScriptedAnswer{.status = 401} << ErrorCode::GatewayLoginRefused;
    QTest::newRow("HTML") << ScriptedAnswer{.contentType = "text/html", .body = "<html>"}
                          << ErrorCode::GatewayAnswerUnusable;
}

void TestBsreGatewaySigner::userTrouble_isFoundBeforeThePassphraseIsSent()
{
    QFETCH(ScriptedAnswer, status);
    QFETCH(ErrorCode, code);
    for (const auto version : {GatewayVersion::V1, GatewayVersion::V2}) {
        const HttpStandIn server(gateway(signedBy(version), status));
        const auto result = signAt(settingsFor(server.url(), version));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
        QCOMPARE(server.count(signPath(version)), 0);
    }
}

void TestBsreGatewaySigner::busyService_isAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
    QTest::newRow("504") << 504;
}

void TestBsreGatewaySigner::busyService_isAskedAgain()
{
    QFETCH(int, status);
    int signs = 0;
    const HttpStandIn recovering([&signs, status](const SeenRequest& request) {
        if (request.path != "/api/sign/pdf") {
            return ScriptedAnswer{.body = kIssued};
        }
        return ++signs < 3 ? refused(status, "") : signedBy(GatewayVersion::V1);
    });
    QVERIFY(signAt(settingsFor(recovering.url(), GatewayVersion::V1)).has_value());
    const HttpStandIn busy(gateway(refused(status, "")));
    const auto result = signAt(settingsFor(busy.url(), GatewayVersion::V1));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::GatewayBusy);
    QCOMPARE(busy.count("/api/sign/pdf"), 3);
}

void TestBsreGatewaySigner::wrongPassphrase_isSentOnce_data()
{
    signedBytes_comeBackUntouched_data();
}

void TestBsreGatewaySigner::wrongPassphrase_isSentOnce()
{
    QFETCH(GatewayVersion, version);
    // Even when the service wraps it in a status that otherwise means "again".
    for (const int status : {400, 503}) {
        const HttpStandIn server(
            gateway(refused(status, R"({"error":"Passphrase anda salah","status_code":2031})")));
        const auto result = signAt(settingsFor(server.url(), version));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::GatewayPassphraseWrong);
        QCOMPARE(server.count(signPath(version)), 1);
    }
}

void TestBsreGatewaySigner::slowService_isNotAskedTwice()
{
    const HttpStandIn server(gateway({.delayMs = 600'000}));
    GatewayTimes times = kPatient;
    times.sign = 300ms;
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V2), {}, times);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::GatewayUnreachable);
    QCOMPARE(server.count("/api/v2/sign/pdf"), 1);
}

void TestBsreGatewaySigner::unreachableService_fails()
{
    const auto result = signAt(settingsFor(QStringLiteral("http://127.0.0.1:1"), GatewayVersion::V1));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::GatewayUnreachable);
}

void TestBsreGatewaySigner::plainHttp_elsewhere_isRefused()
{
    const auto result = signAt(settingsFor(QStringLiteral("http://esign.contoh.go.id"), GatewayVersion::V1));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::AddressRefused);
}

void TestBsreGatewaySigner::anchor_mustStandInTheTextOnce_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, const char* anchor, const char* text, bool fits) {
        QTest::newRow(name) << QString::fromLatin1(anchor) << QByteArray(text) << fits;
    };
    row("once", "#", "Pimpinan # Rapat", true);
    row("nowhere", "#", "Pimpinan Rapat", false);
    row("twice", "#", "# Pimpinan #", false);
    row("in the title only, which is no text", "N", "isi", false);
    row("long", "${ttd}", "${ttd}", false);
    row("empty", "", "isi", false);
}

void TestBsreGatewaySigner::anchor_mustStandInTheTextOnce()
{
    QFETCH(QString, anchor);
    QFETCH(QByteArray, text);
    QFETCH(bool, fits);
    for (const auto version : {GatewayVersion::V1, GatewayVersion::V2}) {
        const HttpStandIn server(gateway(signedBy(version)));
        auto settings = settingsFor(server.url(), version);
        settings.mark = GatewayMark::Anchor;
        settings.anchor = anchor;
        const auto result = signPaper(settings, paperWith(text));
        QCOMPARE(result.has_value(), fits);
        if (!fits) {
            QCOMPARE(result.error().code, ErrorCode::GatewayAnchorUnfit);
            QVERIFY(server.requests().isEmpty());
        }
    }
}

void TestBsreGatewaySigner::nik_isChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << kNik << kNik;
    QTest::newRow("blanks") << QStringLiteral("1971 0501 0170 0001") << kNik;
    QTest::newRow("short") << QStringLiteral("197105010170000") << QString();
    QTest::newRow("letters") << QStringLiteral("19710501017000O1") << QString();
    QTest::newRow("path") << QStringLiteral("../../../../../x") << QString();
}

void TestBsreGatewaySigner::nik_isChecked()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto nik = normalisedNik(typed);
    QCOMPARE(nik.has_value(), !expected.isEmpty());
    if (nik) {
        QCOMPARE(*nik, expected);
    } else {
        QCOMPARE(nik.error().code, ErrorCode::InvalidNik);
    }
}

void TestBsreGatewaySigner::cancel_ends()
{
    std::stop_source stop;
    stop.request_stop();
    const HttpStandIn server(gateway({.delayMs = 20000}));
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V1), {.stop = stop.get_token()});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

/// What the service has signed is not thrown away.
void TestBsreGatewaySigner::cancelAfterSending_keepsTheAnswer()
{
    std::stop_source stop;
    const HttpStandIn server(gateway(signedBy(GatewayVersion::V1)));
    const auto result = signAt(settingsFor(server.url(), GatewayVersion::V1),
                               {.stop = stop.get_token(), .sending = [&stop] { stop.request_stop(); }});
    QVERIFY2(result.has_value(), result ? "" : qPrintable(logLine(result.error())));
    QCOMPARE(result->pdf, kSigned);
}

void TestBsreGatewaySigner::abandonedAfterSending_ends()
{
    std::stop_source window;
    const HttpStandIn server(gateway({.delayMs = 600'000}));
    const auto result =
        signAt(settingsFor(server.url(), GatewayVersion::V1),
               {.abandoned = window.get_token(), .sending = [&window] { window.request_stop(); }});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestBsreGatewaySigner)
#include "tst_bsre_gateway_signer.moc"
