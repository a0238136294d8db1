// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/http_access.h"
#include "support/http_stand_in.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace risalah;
using namespace risalah::app;
using namespace std::chrono_literals;
using test::HttpStandIn;
using test::ScriptedAnswer;
using test::SeenRequest;

class TestHttpAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_comesBackWhole();
    void post_carriesBodyAndType();
    void address_thatIsNone_isRefused_data();
    void address_thatIsNone_isRefused();
    void refusedAddress_tellsNoPassword_data();
    void refusedAddress_tellsNoPassword();
    void slowServer_isGivenUp();
    void largeAnswer_isGivenUp();
    void redirect_toAnotherHost_isNotFollowed();
    void closedPort_fails();
    void cancel_endsTheWait();
    void statusOtherThan200_failsForTheSigner();
};

void TestHttpAccess::answer_comesBackWhole()
{
    const QByteArray large(300000, 'x');
    const HttpStandIn server([&](const SeenRequest&) {
        return ScriptedAnswer{.contentType = "a/b", .body = large, .headers = {"Id_Dokumen: 42"}};
    });
    const auto answer = askServer({.url = server.url() + u"/apa?x=1", .timeout = 60s});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, large);
    QCOMPARE(answer->header("id_dokumen"), QByteArray("42"));
    QCOMPARE(server.requests().first().path, QByteArray("/apa?x=1"));
}

void TestHttpAccess::post_carriesBodyAndType()
{
    const HttpStandIn server([](const SeenRequest& request) { return ScriptedAnswer{.body = request.body}; });
    HttpAccess access;
    const QByteArray body("\x30\x00\xff", 3);
    const auto answer = access.post(server.url(), "application/timestamp-query", body);
    QVERIFY(answer.has_value());
    QCOMPARE(*answer, body);
    QCOMPARE(server.requests().first().headers.value("content-type"),
             QByteArray("application/timestamp-query"));
}

void TestHttpAccess::address_thatIsNone_isRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("ftp") << QStringLiteral("ftp://contoh.go.id");
    QTest::newRow("account inside") << QStringLiteral("https://budi:rahasia@contoh.go.id");
    QTest::newRow("empty") << QString();
    QTest::newRow("no host") << QStringLiteral("https:///x");
}

void TestHttpAccess::address_thatIsNone_isRefused()
{
    QFETCH(QString, url);
    const auto answer = askServer({.url = url});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::AddressRefused);
}

void TestHttpAccess::refusedAddress_tellsNoPassword_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* typed, const char* told) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromUtf8(told);
    };
    row("account", "http://budi:rahasia@contoh.go.id/tsa", "http://…@contoh.go.id/tsa");
    row("without scheme", "budi:rahasia@contoh.go.id", "…@contoh.go.id");
    row("no address at all", "http://budi:raha sia@rahasia@contoh", "http://…@contoh");
    row("slash in the password", "http://budi:rahasia/rahasia@contoh", "http://…@contoh");
    row("other scheme", "ftp://budi:rahasia@contoh.go.id", "ftp://…@contoh.go.id");
    row("nothing to hide", "ftp://contoh.go.id", "ftp://contoh.go.id");
}

void TestHttpAccess::refusedAddress_tellsNoPassword()
{
    QFETCH(QString, typed);
    QFETCH(QString, told);
    const auto answer = askServer({.url = typed});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::AddressRefused);
    QCOMPARE(answer.error().subject, told);
    QVERIFY(!logLine(answer.error()).contains(QStringLiteral("rahasia")));
}

void TestHttpAccess::slowServer_isGivenUp()
{
    const HttpStandIn server([](const SeenRequest&) { return ScriptedAnswer{.delayMs = 600'000}; });
    const auto answer = askServer({.url = server.url(), .timeout = 200ms});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::NetworkFailed);
    QCOMPARE(answer.error().detail, QStringLiteral("timeout"));
}

void TestHttpAccess::largeAnswer_isGivenUp()
{
    const HttpStandIn server(
        [](const SeenRequest&) { return ScriptedAnswer{.body = QByteArray(100000, 'x')}; });
    const auto answer = askServer({.url = server.url(), .largestAnswer = 5000});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::NetworkFailed);
}

void TestHttpAccess::redirect_toAnotherHost_isNotFollowed()
{
    const HttpStandIn other([](const SeenRequest&) { return ScriptedAnswer{.body = "tujuan lain"}; });
    const HttpStandIn server([&](const SeenRequest&) {
        return ScriptedAnswer{.status = 302, .headers = {"Location: " + other.url().toLatin1()}};
    });
    HttpAccess access;
    const auto answer = access.get(server.url());
    QVERIFY(!answer.has_value());
    QVERIFY(other.requests().isEmpty());
}

void TestHttpAccess::closedPort_fails()
{
    QString url;
    {
        const HttpStandIn server([](const SeenRequest&) { return ScriptedAnswer{}; });
        url = server.url();
    }
    const auto answer = askServer({.url = url});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::NetworkFailed);
    QCOMPARE(answer.error().subject, url);
}

void TestHttpAccess::cancel_endsTheWait()
{
    const HttpStandIn server([](const SeenRequest&) { return ScriptedAnswer{.delayMs = 600'000}; });
    std::stop_source stop;
    std::jthread canceller([&] {
        while (server.requests().isEmpty()) {
            std::this_thread::yield();
        }
        stop.request_stop();
    });
    const auto answer = askServer({.url = server.url()}, stop.get_token());
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TestHttpAccess::statusOtherThan200_failsForTheSigner()
{
    const HttpStandIn server([](const SeenRequest&) { return ScriptedAnswer{.status = 500}; });
    HttpAccess access;
    const auto answer = access.get(server.url());
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::ServerRefused);
}

QTEST_GUILESS_MAIN(TestHttpAccess)
#include "tst_http_access.moc"
