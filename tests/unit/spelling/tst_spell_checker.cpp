// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spell_checker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace risalah;
using namespace risalah::spelling;

class TestSpellChecker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_areTheOnesWorthChecking();
    void load_saysWhatIsMissing();
    void dictionary_knowsIndonesian_data();
    void dictionary_knowsIndonesian();
    void derivations_areRightWhenTheirVerbOrStemIs_data();
    void derivations_areRightWhenTheirVerbOrStemIs();
    void suggestions_nameTheRightWord();
    void accept_takesNamesAndForgetTakesThemBack();
};

void TestSpellChecker::words_areTheOnesWorthChecking()
{
    const QString text = QStringLiteral("Rapat APBD 2025 di @Bakeuda, lihat www.contoh.go.id / a@b.id: "
                                        "permasalahan-permasalahan (ATK-nya) Jum'at x");
    QStringList words;
    for (const TextWord& word : wordsOf(text)) {
        words.append(text.mid(word.from, word.length));
    }
    QCOMPARE(words,
             QStringList({QStringLiteral("Rapat"), QStringLiteral("di"), QStringLiteral("lihat"),
                          QStringLiteral("permasalahan-permasalahan"), QStringLiteral("Jum'at")}));
}

void TestSpellChecker::load_saysWhatIsMissing()
{
    const auto missing = SpellChecker::load(QStringLiteral("/tidak/ada/id_ID"));
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::FileMissing);
    QCOMPARE(missing.error().subject, QStringLiteral("/tidak/ada/id_ID.aff"));
}

void TestSpellChecker::dictionary_knowsIndonesian_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("right") << "Penggunaan fasilitas umum harus melalui koordinasi yang jelas"
                           << QStringList();
    QTest::newRow("wrong") << "Penggunaan fasilitaas umum harus melaui koordinasi"
                           << QStringList({QStringLiteral("fasilitaas"), QStringLiteral("melaui")});
    QTest::newRow("reduplication") << "permasalahan-permasalahan lama" << QStringList();
    QTest::newRow("own list") << "Notula rakor Forkopimda ditindaklanjuti Bakeuda" << QStringList();
}

void TestSpellChecker::dictionary_knowsIndonesian()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wrong);
    const auto checker = SpellChecker::load(dictionaryPath());
    QVERIFY2(checker.has_value(), checker ? "" : qPrintable(checker.error().subject));
    QStringList found;
    for (const TextWord& word : (*checker)->misspelt(text)) {
        found.append(text.mid(word.from, word.length));
    }
    QCOMPARE(found, wrong);
}

void TestSpellChecker::derivations_areRightWhenTheirVerbOrStemIs_data()
{
    QTest::addColumn<bool>("right");
    const auto add = [](bool right, const QString& words) {
        for (const QString& word : words.split(u' ')) {
            QTest::newRow(qPrintable(word)) << right;
        }
    };
    add(true, QStringLiteral("dikaji mutunya dikajinya pengkajiannya mengkajinya terkaji kajiannya"));
    add(true, QStringLiteral("isinya datanya tenggatnya notulanya keputusannya pelaksanaannya jadwalnya"));
    add(true, QStringLiteral("ditindaklanjuti dimutakhirkan pemutakhiran disosialisasikan dikoordinasikan"));
    add(true, QStringLiteral("diperbarui dipercepat dirumuskan disepakati ditetapkan dilaporkan dibahas"));
    add(true, QStringLiteral("dianggarkan diverifikasi difasilitasi dievaluasi direkomendasikan dikelola"));
    add(true, QStringLiteral("menganggarkan memverifikasi mengevaluasi merekomendasikan laksanakanlah"));
    add(true,
        QStringLiteral("kesiapan keberlanjutan kekeringan ketersediaan kesiapannya selambat-lambatnya"));
    add(true, QStringLiteral("antarinstansi pascabencana prabencana nonfisik antarperangkat sebaik-baiknya"));
    add(true,
        QStringLiteral("inflasi mitigasi ketahanan pelaporan pengadaan penyedia perizinan pemangku capaian"));
    // A stem that is none, an affix on the wrong word, "di" that stands apart, a suffix twice.
    add(false, QStringLiteral("dikajih dikjai mutuunya mtuunya dilaksanakn pelaksanan mengkaij dikajii"));
    add(false, QStringLiteral("dikantor dirumah didalam dimana disini diatas ditengah dijalan diwilayah"));
    add(false, QStringLiteral("menglaksanakan memtulis mensapu tannya punnya hannya jelasnyanya dibahass"));
    add(false,
        QStringLiteral(
            "kesiapn kesyapan kekantoran antarinstasi pascabencna selambat-lambtnya selambat-baiknya"));
    add(false, QStringLiteral("fasilitaas melaui slaah betatasan koordinsai ditetapakan kepuutsannya"));
}

void TestSpellChecker::derivations_areRightWhenTheirVerbOrStemIs()
{
    QFETCH(bool, right);
    static const auto checker = SpellChecker::load(dictionaryPath());
    QVERIFY(checker.has_value());
    QCOMPARE((*checker)->isRight(QString::fromLatin1(QTest::currentDataTag())), right);
}

void TestSpellChecker::suggestions_nameTheRightWord()
{
    const auto checker = SpellChecker::load(dictionaryPath());
    QVERIFY(checker.has_value());
    const QStringList meant = (*checker)->suggestions(QStringLiteral("fasilitaas"), 5);
    QVERIFY2(meant.contains(QStringLiteral("fasilitas")), qPrintable(meant.join(u' ')));
    QVERIFY(meant.size() <= 5);
}

void TestSpellChecker::accept_takesNamesAndForgetTakesThemBack()
{
    const auto checker = SpellChecker::load(dictionaryPath());
    QVERIFY(checker.has_value());
    QVERIFY(!(*checker)->isRight(QStringLiteral("Xaverius")));
    (*checker)->accept({QStringLiteral("Drs. Xaverius Untung, M.Si.")});
    QVERIFY((*checker)->isRight(QStringLiteral("Xaverius")));
    QVERIFY((*checker)->isRight(QStringLiteral("xaverius")));
    (*checker)->forget(QStringLiteral("Xaverius"));
    QVERIFY(!(*checker)->isRight(QStringLiteral("Xaverius")));
}

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spell_checker.moc"
