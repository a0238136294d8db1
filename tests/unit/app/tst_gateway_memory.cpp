// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gateway_messages.h"
#include "support/memory_search.h"

#include <QTest>

#include <functional>

using namespace risalah;
using namespace risalah::app;
using test::timesInMemory;

Q_DECLARE_METATYPE(std::function<void(const Secret&)>)

/// What is left of a secret once a message to the gateway has gone. Copies that Qt's network makes on the way
/// are its own.
class TestGatewayMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void message_leavesNothingBehind_data();
    void message_leavesNothingBehind();
};

namespace {

using Write = std::function<void(const Secret&)>;

GatewayRequest request()
{
    GatewayRequest request;
    request.pdf = "%PDF-1.7\n%%EOF\n";
    request.nik = QStringLiteral("1971050101700001");
    return request;
}

QByteArray asBasic(const QByteArray& password)
{
    return QByteArray("setda:" + password).toBase64();
}

} // namespace

void TestGatewayMemory::message_leavesNothingBehind_data()
{
    QTest::addColumn<Write>("write");
    QTest::newRow("account") << Write([](const Secret& password) {
        SecretBytes header(400);
        appendBasic(header, QStringLiteral("setda"), password);
        QVERIFY(header.bytes().size() > static_cast<qsizetype>(password.bytes().size()));
    });
    QTest::newRow("version 1") << Write([](const Secret& passphrase) {
        const auto body = multipartBody({}, request(), passphrase);
        QVERIFY(body.bytes->bytes().contains(QByteArrayView(passphrase.bytes())));
    });
    QTest::newRow("version 2") << Write([](const Secret& passphrase) {
        const auto body = jsonBody({}, request(), "PNG", passphrase);
        QVERIFY(body.bytes->bytes().contains(QByteArrayView(passphrase.bytes())));
    });
}

void TestGatewayMemory::message_leavesNothingBehind()
{
    QFETCH(Write, write);
    const QByteArray secret = "frasa-sandi-pejabat-" + QByteArray(QTest::currentDataTag()).toHex();
    const QByteArrayList traces{secret, asBasic(secret)};
    QList<int> before;
    for (const QByteArray& trace : traces) {
        before.append(timesInMemory(trace));
        QVERIFY2(before.last() > 0, "the searched bytes themselves are not found");
    }
    {
        const Secret typed{QByteArray(secret)};
        QCOMPARE(timesInMemory(secret), before.first() + 1);
        write(typed);
    }
    for (qsizetype i = 0; i < traces.size(); ++i) {
        QCOMPARE(timesInMemory(traces.at(i)), before.at(i));
    }
}

QTEST_GUILESS_MAIN(TestGatewayMemory)
#include "tst_gateway_memory.moc"
