// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spell_checker.h"

#include "spelling/derivations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <algorithm>

// Outside of any namespace, as Qt asks for.
static void initialiseSpellingResources()
{
    Q_INIT_RESOURCE(spelling);
}

namespace risalah::spelling {

namespace {

const QString kLanguage = QStringLiteral("id_ID");
constexpr int kMostRemembered = 20000; ///< words of a long meeting; more only costs memory

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+(?:['’-]\\p{L}+)*"));
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        words.append(found.next().captured());
    }
    return words;
}

/// The program's own list: one word a line, "#" begins a remark.
QStringList bundledWords()
{
    initialiseSpellingResources();
    QFile file(QStringLiteral(":/spelling/risalah.dic"));
    QStringList words;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (!line.startsWith(u'#') && !line.trimmed().isEmpty()) {
                words.append(line.trimmed());
            }
        }
    }
    return words;
}

} // namespace

QString dictionaryPath()
{
    QStringList places;
    if (const QString chosen = qEnvironmentVariable("RISALAH_DICTIONARY"); !chosen.isEmpty()) {
        return chosen;
    }
    if (QCoreApplication::instance() != nullptr) {
        places.append(QCoreApplication::applicationDirPath() + QStringLiteral("/hunspell/") + kLanguage);
    }
    const QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& folder : shared) {
        places.append(folder + QStringLiteral("/hunspell/") + kLanguage);
    }
    for (const QString& place : places) {
        if (QFileInfo::exists(place + QStringLiteral(".aff"))) {
            return place;
        }
    }
    return {};
}

struct SpellChecker::Private {
    Private(const QByteArray& rules, const QByteArray& words)
        : dictionary(rules.constData(), words.constData())
        , encoder(dictionary.get_dict_encoding().c_str())
        , decoder(dictionary.get_dict_encoding().c_str())
    {
    }

    std::string encoded(const QString& word)
    {
        const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(word)) : word.toUtf8();
        return bytes.toStdString();
    }
    QString decoded(const std::string& word)
    {
        const QByteArrayView bytes(word.data(), static_cast<qsizetype>(word.size()));
        return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
    }

    Hunspell dictionary;
    QStringEncoder encoder;
    QStringDecoder decoder;
    QSet<QString> accepted; ///< in small letters
    QHash<QString, bool> known; ///< verdicts so far
};

SpellChecker::SpellChecker(std::unique_ptr<Private> loaded) : d(std::move(loaded))
{
}

SpellChecker::~SpellChecker() = default;

Result<std::unique_ptr<SpellChecker>> SpellChecker::load(const QString& dictionary)
{
    const QString rules = dictionary + QStringLiteral(".aff");
    const QString words = dictionary + QStringLiteral(".dic");
    for (const QString& file : {rules, words}) {
        if (dictionary.isEmpty() || !QFileInfo::exists(file)) {
            return fail(ErrorCode::FileMissing, dictionary.isEmpty() ? kLanguage : file);
        }
    }
    auto loaded = std::make_unique<Private>(QFile::encodeName(rules), QFile::encodeName(words));
    std::unique_ptr<SpellChecker> checker(new SpellChecker(std::move(loaded)));
    checker->accept(bundledWords());
    return checker;
}

void SpellChecker::accept(const QStringList& texts)
{
    for (const QString& text : texts) {
        const QStringList words = wordsIn(text);
        for (const QString& word : words) {
            d->accepted.insert(word.toLower());
        }
    }
    d->known.clear();
}

void SpellChecker::forget(const QString& word)
{
    d->accepted.remove(word.toLower());
    d->known.clear();
}

bool SpellChecker::isRight(const QString& word) const
{
    if (const auto verdict = d->known.constFind(word); verdict != d->known.constEnd()) {
        return *verdict;
    }
    QString plain = word;
    plain.replace(u'’', u'\'');
    const auto isKnown = [this](const QString& one) {
        return d->accepted.contains(one.toLower()) || d->dictionary.spell(d->encoded(one));
    };
    bool right = isKnown(plain) || isDerived(plain.toLower(), isKnown);
    if (!right && plain.contains(u'-')) {
        // Reduplication ("permasalahan-permasalahan") and joined words: each part for itself.
        const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
        right = std::all_of(parts.begin(), parts.end(),
                            [this](const QString& part) { return part.size() < 2 || isRight(part); });
    }
    if (d->known.size() >= kMostRemembered) {
        d->known.clear();
    }
    d->known.insert(word, right);
    return right;
}

std::vector<TextWord> SpellChecker::misspelt(const QString& text) const
{
    std::vector<TextWord> words = wordsOf(text);
    std::erase_if(words, [&](const TextWord& word) { return isRight(text.mid(word.from, word.length)); });
    return words;
}

QStringList SpellChecker::suggestions(const QString& word, int most) const
{
    QStringList meant;
    for (const std::string& suggestion : d->dictionary.suggest(d->encoded(word))) {
        if (meant.size() >= most) {
            break;
        }
        meant.append(d->decoded(suggestion));
    }
    return meant;
}

} // namespace risalah::spelling
