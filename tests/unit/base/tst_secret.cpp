// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QTest>

#include <type_traits>

using risalah::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QString, Secret> && !std::is_convertible_v<QByteArray, Secret>);

class TestSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytes_areUtf8();
    void constructor_wipesWhatItTook();
    void constructor_leavesSharedTextAlone();
    void move_leavesNothingBehind();
    void wipeMemory_overwrites();
};

void TestSecret::bytes_areUtf8()
{
    const Secret secret(QStringLiteral("sandi “ü”x"));
    QCOMPARE(QByteArray(secret.bytes().data(), qsizetype(secret.bytes().size())),
             QByteArray("sandi \xE2\x80\x9C\xC3\xBC\xE2\x80\x9Dx"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret().bytes().data() != nullptr);
}

void TestSecret::constructor_wipesWhatItTook()
{
    QByteArray taken("rahasia panjang sekali", 22);
    const Secret secret(std::move(taken));
    QVERIFY(taken.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the question
    QCOMPARE(secret.bytes().size(), std::size_t{22});
}

void TestSecret::constructor_leavesSharedTextAlone()
{
    QString shown = QStringLiteral("rahasia").repeated(2);
    QString given = shown;
    const Secret secret(std::move(given));
    QCOMPARE(shown, QStringLiteral("rahasiarahasia"));
    QCOMPARE(secret.bytes(), std::string_view("rahasiarahasia"));
}

void TestSecret::move_leavesNothingBehind()
{
    Secret first(QByteArray("1234"));
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the question again
    QCOMPARE(second.bytes(), std::string_view("1234"));
    second = Secret(QByteArray("56"));
    QCOMPARE(second.bytes(), std::string_view("56"));
    QCOMPARE(second.copy().bytes(), second.bytes());
}

void TestSecret::wipeMemory_overwrites()
{
    char memory[] = "rahasia";
    risalah::wipeMemory(memory, 4);
    QCOMPARE(QByteArray(memory, 7), QByteArray("\0\0\0\0sia", 7));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
