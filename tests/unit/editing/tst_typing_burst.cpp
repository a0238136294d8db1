// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/typing_burst.h"

#include <QTest>

using namespace risalah;
using namespace risalah::editing;

namespace {

/// The steps a series of texts makes of one field, a text each 100 ms.
class Typist {
public:
    void go(const QString& after)
    {
        m_at.msSinceEpoch += 100;
        const QString key = m_burst.typed(QStringLiteral("field"), m_text, after, m_at);
        m_steps += key == m_key ? 0 : 1;
        m_key = key;
        m_text = after;
    }
    void rest(int ms) { m_at.msSinceEpoch += ms; }
    void showAnotherRow(const QString& text) { m_text = text; }
    [[nodiscard]] int steps() const { return m_steps; }

private:
    TypingBurst m_burst;
    Instant m_at;
    QString m_text;
    QString m_key;
    int m_steps = 0;
};

} // namespace

class TestTypingBurst final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void pause_beginsAStep();
    void anotherRow_beginsAStep();
    void entries_joinHoweverTheyDiffer();
};

void TestTypingBurst::steps_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("steps");
    const auto row = [](const char* name, const char* texts, int steps) {
        QTest::newRow(name) << QString::fromUtf8(texts).split(u'|') << steps;
    };
    row("letters in a row", "a|as|ase|aset", 1);
    row("letters in the middle", "ast|aset|asets", 1);
    row("several at once", "a|ast|aset", 2);
    row("deleted in a row", "aset|ase|as|a", 2);
    row("a typing mistake mended", "a|as|asw|as|ase|aset", 3);
    row("all replaced by one letter", "a|as|ase|x", 2);
    row("a pasted word", "a|as|as daerah", 2);
    row("typed behind the pasted", "a|a daerah|a daerahn|a daerahny", 2);
    row("one replaced by one", "a|as|ad", 2);
    row("written over", "a|as|x|xy|xyz", 2);
    row("written over, first letter alike", "as|a|ad|ada", 3);
    row("written over, many letters, the first alike", "aset|a|ad|ada", 2);
    row("cut, and others typed", "a|as|ase||x|xy", 2);
    row("written over, and mended", "aset|x|xy|x", 3);
    row("another look, same letters", "a|as|as", 2);
    row("a letter of two units", "a|a\U0001F600|a\U0001F600b", 1);
    row("the same letter doubled", "a|aa|aaa|aa|a", 2);
}

void TestTypingBurst::steps()
{
    QFETCH(QStringList, texts);
    Typist typist;
    for (const QString& text : texts) {
        typist.go(text);
    }
    QTEST(typist.steps(), "steps");
}

void TestTypingBurst::pause_beginsAStep()
{
    Typist typist;
    typist.go(QStringLiteral("a"));
    typist.rest(1500);
    typist.go(QStringLiteral("as"));
    QCOMPARE(typist.steps(), 1);
    typist.rest(2500);
    typist.go(QStringLiteral("ase"));
    QCOMPARE(typist.steps(), 2);
}

void TestTypingBurst::anotherRow_beginsAStep()
{
    Typist typist;
    typist.go(QStringLiteral("a"));
    typist.showAnotherRow({});
    typist.go(QStringLiteral("b"));
    QCOMPARE(typist.steps(), 2);
}

void TestTypingBurst::entries_joinHoweverTheyDiffer()
{
    TypingBurst burst;
    const auto field = QStringLiteral("start");
    const auto first = burst.entered(field, {}, QStringLiteral("01:00"), {0});
    QCOMPARE(burst.entered(field, QStringLiteral("01:00"), QStringLiteral("10:30"), {100}), first);
    QVERIFY(burst.entered(field, QStringLiteral("08:00"), QStringLiteral("09:00"), {200}) != first);
    QVERIFY(burst.entered(QStringLiteral("end"), {}, QStringLiteral("09:00"), {300}) != first);
}

QTEST_APPLESS_MAIN(TestTypingBurst)
#include "tst_typing_burst.moc"
