// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_search.h"
#include "ui/prompt.h"
#include "ui/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace risalah;
using namespace risalah::ui;
using risalah::test::timesInMemory;

namespace {

/// Long enough for a text that grows letter by letter to move several times.
const QString kTyped = QStringLiteral("Rq8-gajah-terbang-Zw41-di-atas-kali");
constexpr qsizetype kBeginning = 12;

QByteArray asUtf16(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

/// Does this with the field once the prompt is open, then presses the key in the dialog.
void whenAsked(const std::function<void(SecretField&)>& fill, Qt::Key end)
{
    QTimer::singleShot(0, qApp, [fill, end] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            qFatal("nothing was asked");
        }
        fill(*dialog->findChild<SecretField*>());
        QTest::keyClick(dialog, end);
    });
}

std::optional<Secret> asked()
{
    DesktopPrompt prompt;
    return prompt.askSecret(nullptr,
                            {.title = QStringLiteral("Uji"),
                             .text = QStringLiteral("Untuk apa."),
                             .label = QStringLiteral("PIN"),
                             .yes = QStringLiteral("Tandatangani")});
}

/// Without a copy that would be found in memory.
bool isSecret(const std::optional<Secret>& secret, std::string_view expected)
{
    return secret && secret->bytes() == expected;
}

} // namespace

/// The one dialog that people type passwords and PINs into.
class TestSecretPrompt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_leavesNothingInMemory_data();
    void typed_leavesNothingInMemory();
    void typed_isGivenAsCorrected_data();
    void typed_isGivenAsCorrected();
    void field_showsDotsOnly();
    void clipboard_isPasted();
    void tooLong_isNotCut();
    void inputMethod_isHeard();
};

void TestSecretPrompt::typed_leavesNothingInMemory_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("given") << int(Qt::Key_Return);
    QTest::newRow("given up") << int(Qt::Key_Escape);
}

void TestSecretPrompt::typed_leavesNothingInMemory()
{
    QFETCH(int, end);
    const bool isGiven = end == Qt::Key_Return;
    // Whole and in part: what grew leaves its beginning behind.
    const QByteArrayList traces{asUtf16(kTyped), asUtf16(kTyped.left(kBeginning)), kTyped.toUtf8(),
                                kTyped.left(kBeginning).toUtf8()};
    QList<int> before;
    for (const QByteArray& trace : traces) {
        before.append(timesInMemory(trace));
    }
    whenAsked([](SecretField& field) { QTest::keyClicks(&field, kTyped); }, static_cast<Qt::Key>(end));
    {
        const auto secret = asked();
        QCOMPARE(secret.has_value(), isGiven);
        if (isGiven) {
            QCOMPARE(timesInMemory(traces.at(2)), before.at(2) + 1); // the search finds what is there
        }
    }
    for (qsizetype i = 0; i < traces.size(); ++i) {
        QVERIFY2(before.at(i) > 0, "the searched text itself is not found");
        QCOMPARE(timesInMemory(traces.at(i)), before.at(i));
    }
}

void TestSecretPrompt::typed_isGivenAsCorrected_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QByteArray>("expected");
    const int ctrl = int(Qt::ControlModifier);
    const int shift = int(Qt::ShiftModifier);
    QTest::newRow("nothing else") << QList<int>{} << QByteArray("abcd");
    QTest::newRow("backspace") << QList<int>{Qt::Key_Backspace} << QByteArray("abc");
    QTest::newRow("in the middle") << QList<int>{Qt::Key_Left, Qt::Key_Left, Qt::Key_Backspace, Qt::Key_X}
                                   << QByteArray("axcd");
    QTest::newRow("delete at the beginning")
        << QList<int>{Qt::Key_Home, Qt::Key_Delete, Qt::Key_X} << QByteArray("xbcd");
    QTest::newRow("selection replaced")
        << QList<int>{Qt::Key_Left | shift, Qt::Key_Left | shift, Qt::Key_X} << QByteArray("abx");
    QTest::newRow("selection deleted")
        << QList<int>{Qt::Key_Left | shift, Qt::Key_Left | shift, Qt::Key_Delete} << QByteArray("ab");
    QTest::newRow("all replaced") << QList<int>{Qt::Key_A | ctrl, Qt::Key_X} << QByteArray("x");
    QTest::newRow("undo begins anew") << QList<int>{Qt::Key_Z | ctrl, Qt::Key_X} << QByteArray("x");
    QTest::newRow("word") << QList<int>{Qt::Key_Left, Qt::Key_Backspace | ctrl} << QByteArray("d");
    QTest::newRow("cut is no order here")
        << QList<int>{Qt::Key_A | ctrl, Qt::Key_X | ctrl} << QByteArray("abcd");
    QTest::newRow("letter for the window")
        << QList<int>{Qt::Key_X | int(Qt::AltModifier)} << QByteArray("abcd");
    QTest::newRow("backspace at the beginning")
        << QList<int>{Qt::Key_Home, Qt::Key_Backspace} << QByteArray("abcd");
}

void TestSecretPrompt::typed_isGivenAsCorrected()
{
    QFETCH(QList<int>, keys);
    QFETCH(QByteArray, expected);
    whenAsked(
        [&keys](SecretField& field) {
            QTest::keyClicks(&field, QStringLiteral("abcd"));
            for (const int key : keys) {
                const auto modifiers = Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask));
                QTest::keyClick(&field, Qt::Key(key & ~int(Qt::KeyboardModifierMask)), modifiers);
            }
        },
        Qt::Key_Return);
    const auto secret = asked();
    QVERIFY2(isSecret(secret, expected.toStdString()), secret ? secret->bytes().data() : "given up");
}

void TestSecretPrompt::field_showsDotsOnly()
{
    QString shown;
    whenAsked(
        [&shown](SecretField& field) {
            QTest::keyClicks(&field, QStringLiteral("abcd"));
            shown = field.text();
        },
        Qt::Key_Return);
    QVERIFY(isSecret(asked(), "abcd"));
    QCOMPARE(shown, QString(4, QChar(0x2022)));
}

void TestSecretPrompt::clipboard_isPasted()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("dari pengelola sandi\n"));
    whenAsked([](SecretField& field) { QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier); },
              Qt::Key_Return);
    QVERIFY(isSecret(asked(), "dari pengelola sandi"));
    QGuiApplication::clipboard()->clear();
}

void TestSecretPrompt::tooLong_isNotCut()
{
    QGuiApplication::clipboard()->setText(QString(1100, u'x'));
    whenAsked(
        [](SecretField& field) {
            QTest::keyClicks(&field, QStringLiteral("ab"));
            QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        },
        Qt::Key_Return);
    QVERIFY(isSecret(asked(), "ab"));
    QGuiApplication::clipboard()->clear();
}

void TestSecretPrompt::inputMethod_isHeard()
{
    whenAsked(
        [](SecretField& field) {
            QInputMethodEvent event;
            event.setCommitString(QStringLiteral("é😀"));
            QCoreApplication::sendEvent(&field, &event);
            QTest::keyClick(&field, Qt::Key_Backspace);
        },
        Qt::Key_Return);
    QVERIFY(isSecret(asked(), "é"));
}

QTEST_MAIN(TestSecretPrompt)
#include "tst_secret_prompt.moc"
