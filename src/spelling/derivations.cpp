// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/derivations.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace risalah::spelling {

namespace {

using IsKnown = std::function<bool(const QString&)>;

constexpr qsizetype kShortestStem = 3;
/// "tannya" is "tanya" misspelt more often than "tan" with a suffix.
constexpr qsizetype kShortestOwned = 4;

/// How "me-" and "pe-" meet the first letter: the nasal they grow, and whether the letter goes.
struct Nasal {
    QLatin1StringView first; ///< letters the stem may begin with
    QLatin1StringView nasal;
    bool dropsFirst;
};
constexpr std::array kNasals = {
    Nasal{"lmnrwy"_L1, ""_L1, false},     Nasal{"bfvp"_L1, "m"_L1, false}, Nasal{"p"_L1, "m"_L1, true},
    Nasal{"cdjtsz"_L1, "n"_L1, false},    Nasal{"t"_L1, "n"_L1, true},     Nasal{"s"_L1, "ny"_L1, true},
    Nasal{"aeioughk"_L1, "ng"_L1, false}, Nasal{"k"_L1, "ng"_L1, true},
};

/// "kaji" → "mengkaji", "mengaji".
QStringList nasalised(QLatin1StringView prefix, const QString& stem)
{
    QStringList forms;
    for (const Nasal& rule : kNasals) {
        if (rule.first.contains(stem.front())) {
            forms << prefix + rule.nasal + (rule.dropsFirst ? stem.mid(1) : stem);
        }
    }
    return forms;
}

/// "mensapu" is wrong, "menstabilkan" is right: p, t, k and s stay only before another consonant.
bool keepsFirst(const QString& stem)
{
    const bool isSoft = QLatin1StringView("ptks").contains(stem.front());
    return !isSoft || (stem.size() > 1 && !QLatin1StringView("aeiou").contains(stem.at(1)));
}

/// "menulis" → "tulis": every stem that could have become this word.
QStringList denasalised(QLatin1StringView prefix, const QString& word)
{
    QStringList stems;
    for (const Nasal& rule : kNasals) {
        const QString start = prefix + rule.nasal;
        if (!word.startsWith(start)) {
            continue;
        }
        const QString rest = word.mid(start.size());
        if (rule.dropsFirst) {
            stems << rule.first + rest;
        } else if (!rest.isEmpty() && rule.first.contains(rest.front()) && keepsFirst(rest)) {
            stems << rest;
        }
    }
    return stems;
}

/// Places: "di" before them is a word of its own, although some have a verb ("mendalam").
bool isPlace(const QString& word)
{
    static constexpr std::array kPlaces = {
        "antara"_L1,  "atas"_L1,   "bawah"_L1,   "belakang"_L1, "daerah"_L1,  "dalam"_L1,   "depan"_L1,
        "hadapan"_L1, "jalan"_L1,  "kantor"_L1,  "kota"_L1,     "luar"_L1,    "mana"_L1,    "muka"_L1,
        "pinggir"_L1, "rumah"_L1,  "samping"_L1, "sana"_L1,     "sekitar"_L1, "seluruh"_L1, "sini"_L1,
        "situ"_L1,    "tempat"_L1, "tengah"_L1,  "tepi"_L1,     "ujung"_L1,   "wilayah"_L1,
    };
    return std::ranges::find(kPlaces, word) != kPlaces.end();
}

bool anyKnown(const QStringList& words, const IsKnown& isKnown)
{
    return std::any_of(words.begin(), words.end(), isKnown);
}

/// "dikaji" and "terkaji" beside "mengkaji", "dipercepat" beside "mempercepat".
bool isPassive(const QString& word, const IsKnown& isKnown)
{
    if (word.startsWith("diper"_L1) && isKnown(u"memper"_s + word.mid(5))) {
        return true;
    }
    for (const QLatin1StringView prefix : {"di"_L1, "ter"_L1}) {
        const QString stem = word.mid(prefix.size());
        if (word.startsWith(prefix) && stem.size() >= kShortestStem && !isPlace(stem)
            && anyKnown(nasalised("me"_L1, stem), isKnown)) {
            return true;
        }
    }
    return false;
}

/// "mengkaji" beside "dikaji".
bool isActive(const QString& word, const IsKnown& isKnown)
{
    const QStringList stems = denasalised("me"_L1, word);
    return std::any_of(stems.begin(), stems.end(), [&](const QString& stem) {
        return stem.size() >= kShortestStem && !isPlace(stem) && isKnown(u"di"_s + stem);
    });
}

/// "dimutakhirkan", "memutakhirkan" of "mutakhir": with "-kan" every stem is a verb.
bool isCausative(const QString& word, const IsKnown& isKnown)
{
    if (!word.endsWith("kan"_L1)) {
        return false;
    }
    const QString verb = word.chopped(3);
    QStringList stems = denasalised("me"_L1, verb);
    if (verb.startsWith("di"_L1)) {
        stems << verb.mid(2);
    }
    return std::any_of(stems.begin(), stems.end(), [&isKnown](const QString& stem) {
        return stem.size() > kShortestStem && !stem.endsWith("kan"_L1) && isKnown(stem);
    });
}

/// "pemutakhiran" beside "memutakhirkan": the name of what a verb does.
bool isDoing(const QString& word, const IsKnown& isKnown)
{
    if (!word.startsWith("pe"_L1) || !word.endsWith("an"_L1)) {
        return false;
    }
    const QString verb = u"me"_s + word.mid(2, word.size() - 4);
    return verb.size() >= kShortestStem + 3
        && (anyKnown({verb, verb + "kan"_L1, verb + "i"_L1}, isKnown)
            || isCausative(verb + "kan"_L1, isKnown));
}

/// "kaji" before "-kan" and "-i" as an order, beside the passive.
bool isOrder(const QString& word, const IsKnown& isKnown)
{
    return (word.endsWith("kan"_L1) || word.endsWith('i'_L1)) && word.size() >= kShortestStem + 2
        && !word.endsWith("ii"_L1) && isKnown(u"di"_s + word);
}

/// "kesiapan" beside "siap": the name of a quality or a state.
bool isQuality(const QString& word, const IsKnown& isKnown)
{
    if (!word.startsWith("ke"_L1) || !word.endsWith("an"_L1)) {
        return false;
    }
    const QString stem = word.mid(2, word.size() - 4);
    return stem.size() > kShortestStem && !isPlace(stem) && isKnown(stem);
}

/// "antarinstansi", "pascabencana": these forms never stand alone and are written as one word with the next.
bool isJoined(const QString& word, const IsKnown& isKnown)
{
    static constexpr std::array kBound = {
        "antar"_L1, "anti"_L1, "multi"_L1, "non"_L1, "pasca"_L1, "pra"_L1, "sub"_L1, "super"_L1, "supra"_L1,
    };
    return std::ranges::any_of(kBound, [&](QLatin1StringView bound) {
        const QString rest = word.mid(bound.size());
        return word.startsWith(bound) && rest.size() > kShortestStem && isKnown(rest);
    });
}

bool isForm(const QString& word, const IsKnown& isKnown)
{
    return isPassive(word, isKnown) || isActive(word, isKnown) || isDoing(word, isKnown)
        || isOrder(word, isKnown) || isCausative(word, isKnown) || isQuality(word, isKnown)
        || isJoined(word, isKnown);
}

/// "selambat-lambatnya": as late as can be.
bool isUtmost(const QString& word, const IsKnown& isKnown)
{
    const QStringList parts = word.split(u'-');
    if (parts.size() != 2 || !parts.first().startsWith("se"_L1) || !parts.last().endsWith("nya"_L1)) {
        return false;
    }
    const QString stem = parts.first().mid(2);
    return stem == parts.last().chopped(3) && isKnown(stem);
}

} // namespace

bool isDerived(const QString& word, const IsKnown& isKnown)
{
    if (isUtmost(word, isKnown)) {
        return true;
    }
    QString rest = word;
    // From the outside to the inside: "pengkajiannyalah".
    for (const QLatin1StringView particle : {"lah"_L1, "kah"_L1, "nya"_L1}) {
        if (rest.endsWith(particle) && rest.size() - particle.size() >= kShortestOwned) {
            rest.chop(particle.size());
            if (particle == "nya"_L1 && rest.endsWith(particle)) {
                return false;
            }
            if (isKnown(rest) || isForm(rest, isKnown)) {
                return true;
            }
        }
    }
    return isForm(word, isKnown);
}

} // namespace risalah::spelling
