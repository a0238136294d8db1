// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/speaker_match.h"

#include "domain/notes/pattern_options.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace risalah::domain {

namespace {

struct ShortForm {
    const char16_t* typed;
    const char16_t* full;
};
constexpr std::array kShortForms{
    ShortForm{u"sekda", u"sekretaris daerah"},
    ShortForm{u"setda", u"sekretariat daerah"},
    ShortForm{u"kadis", u"kepala dinas"},
    ShortForm{u"kaban", u"kepala badan"},
    ShortForm{u"kabag", u"kepala bagian"},
    ShortForm{u"kabid", u"kepala bidang"},
    ShortForm{u"kasat", u"kepala satuan"},
    ShortForm{u"wabup", u"wakil bupati"},
    ShortForm{u"wawali", u"wakil wali kota"},
    ShortForm{u"walikota", u"wali kota"},
    ShortForm{u"kajari", u"kepala kejaksaan negeri"},
    ShortForm{u"asda", u"asisten daerah"},
};

/// Lower-case words without marks and forms of address, short forms written out.
QStringList nameWords(const QString& name)
{
    static const QRegularExpression gaps(QStringLiteral(R"([^\p{L}\p{N}]+)"), kUnicode);
    static const QStringList address =
        QStringLiteral("bapak pak ibu bu sdr sdri saudara saudari yth").split(QLatin1Char(' '));
    QStringList words;
    for (const QString& word : name.toLower().split(gaps, Qt::SkipEmptyParts)) {
        if (address.contains(word)) {
            continue;
        }
        const auto known =
            std::find_if(kShortForms.begin(), kShortForms.end(),
                         [&word](const ShortForm& form) { return word == QStringView(form.typed); });
        if (known == kShortForms.end()) {
            words << word;
        } else {
            words << QString::fromUtf16(known->full).split(QLatin1Char(' '));
        }
    }
    return words;
}

bool containsRow(const QStringList& all, const QStringList& part)
{
    return !part.isEmpty() && std::search(all.begin(), all.end(), part.begin(), part.end()) != all.end();
}

/// The list's own spelling when only one person can be meant, what was typed when several can.
std::optional<QString> matchSpeaker(const QString& typed, const std::vector<QString>& speakers)
{
    const QStringList words = nameWords(typed);
    std::vector<QString> candidates;
    for (const QString& speaker : speakers) {
        const QStringList known = nameWords(speaker);
        if (!words.isEmpty() && known == words) {
            return speaker;
        }
        if (containsRow(known, words)) {
            candidates.push_back(speaker);
        }
    }
    if (candidates.empty()) {
        return std::nullopt;
    }
    return candidates.size() == 1 ? candidates.front() : typed;
}

bool beginsWith(const QStringList& all, const QStringList& part)
{
    return part.size() <= all.size() && std::equal(part.begin(), part.end(), all.begin());
}

} // namespace

std::optional<SpokenBy> takeTypedSpeaker(const QString& line, const std::vector<QString>& speakers)
{
    const qsizetype colon = line.indexOf(QStringLiteral(": "));
    const QStringList words = nameWords(line.left(std::max<qsizetype>(colon, 0)));
    if (words.isEmpty()) {
        return std::nullopt;
    }
    std::vector<QString> begunAlike;
    for (const QString& speaker : speakers) {
        const QStringList known = nameWords(speaker);
        if (known == words) {
            return SpokenBy{speaker, line.mid(colon + 2).trimmed()};
        }
        if (beginsWith(known, words)) {
            begunAlike.push_back(speaker);
        }
    }
    return begunAlike.size() == 1 ? std::optional(SpokenBy{begunAlike.front(), line.mid(colon + 2).trimmed()})
                                  : std::nullopt;
}

std::optional<SpokenBy> takeSpeaker(const QString& body, const std::vector<QString>& speakers)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(^\[([^\[\]]*\p{L}[^\[\]]*)\]\s*:?\s*(?=\S))"),
                                              kUnicode);
    static const QRegularExpression named(QStringLiteral(R"(^([^:\n]{2,80}):(?:\s+|$))"));
    if (const auto match = bracketed.match(body); match.hasMatch()) {
        const QString typed = match.captured(1).simplified();
        return SpokenBy{matchSpeaker(typed, speakers).value_or(typed), body.mid(match.capturedEnd())};
    }
    const auto match = named.match(body);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto speaker = matchSpeaker(match.captured(1).simplified(), speakers);
    return speaker ? std::optional(SpokenBy{*speaker, body.mid(match.capturedEnd())}) : std::nullopt;
}

} // namespace risalah::domain
