// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/spoken_text.h"

#include "base/expects.h"
#include "domain/notes/capture_marks.h"
#include "domain/notes/pattern_options.h"

#include <QRegularExpression>

#include <algorithm>

namespace risalah::domain {

namespace {

QRegularExpression compiled(const QString& pattern)
{
    QRegularExpression expression(pattern, kUnicode | kAnyCase);
    RISALAH_EXPECTS(expression.isValid());
    return expression;
}

const QString& numberWords()
{
    static const QString words = QStringLiteral(
        R"((?:pertama|kesatu|kesepuluh|kesebelas)"
        R"(|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))"
        R"((?:\s+belas|\s+puluh(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?)?)"
        R"(|ke-\s?\d{1,2}))");
    return words;
}

/// Words that show that an ordinal without a comma enumerates: "Kedua mengenai …", not "Kedua pihak …".
const QString& topicWords()
{
    static const QString words = QStringLiteral(
        R"(terkait|mengenai|tentang|soal|perihal|ihwal|menyangkut|berkaitan|berkenaan|sehubungan)"
        R"(|bahwa|agar|supaya|adalah|ialah|yaitu|yakni)");
    return words;
}

/// Sentence ends before it, or a quotation opens, or the text begins.
const QString kBoundary =
    QStringLiteral(R"((?:^|[.!?;:…][”"’»)\]]*\s*(?=[\s“"„«‘'])|(?=[“"„«‘”']))[\s“"„«‘”']*)");
/// A comma or colon, or a dash between blanks; then "adalah" and its like say nothing more.
const QString kPause =
    QStringLiteral(R"((?:\s*[,:]\s*|\s+[–—-]\s+)(?:(?:adalah|ialah|yaitu|yakni)\b[\s,:]*)?)");

const QRegularExpression& ordinalPattern()
{
    static const QRegularExpression pattern = compiled(
        kBoundary
        + QStringLiteral(
            R"((?<words>(?:(?:dan|lalu|kemudian|serta|nah|untuk)[\s,]+)?(?:(?:yang|hal|poin|butir)\s+)*)")
        + QStringLiteral(R"((?:(?<number>)") + numberWords() + QStringLiteral(R"()(?:)") + kPause
        + QStringLiteral(R"(|\s+(?:(?:adalah|ialah|yaitu|yakni)\s+|(?=(?:mari|kita|kami|saya|)")
        + topicWords() + QStringLiteral(R"()(?![\p{L}\p{N}-]))))|(?:selanjutnya|berikutnya|terakhir)(?:)")
        + kPause + QStringLiteral(R"(|\s+(?=(?:)") + topicWords()
        + QStringLiteral(R"()(?![\p{L}\p{N}-]))))))"));
    return pattern;
}

bool isQuoteMark(QChar c)
{
    return QStringLiteral("“”„‟\"«»‘’'").contains(c);
}

bool isSingle(QChar c)
{
    return QStringLiteral("‘’'").contains(c);
}

/// Apostrophes stand between letters ("ma'ruf", "Qur’an").
bool isApostrophe(const QString& text, qsizetype at)
{
    return isSingle(text.at(at)) && at > 0 && at + 1 < text.size() && text.at(at - 1).isLetterOrNumber()
        && text.at(at + 1).isLetterOrNumber();
}

bool opensQuotation(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!isQuoteMark(c) || isApostrophe(text, at) || at + 1 >= text.size() || text.at(at + 1).isSpace()) {
        return false;
    }
    if (QStringLiteral("“„«‘").contains(c)) {
        return true;
    }
    // Straight marks and stray closing ones open after a blank or a mark, not after a letter.
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Single marks close single ones, double marks double ones: typed texts mix their kinds.
bool closesQuotation(const QString& text, qsizetype at, QChar opened)
{
    const QChar c = text.at(at);
    return isQuoteMark(c) && !isApostrophe(text, at) && isSingle(c) == isSingle(opened)
        && !QStringLiteral("“„«‘").contains(c);
}

/// Where the quotation around `at` ends; nullopt when `at` is in no quotation.
std::optional<qsizetype> quotationEnd(const QString& text, qsizetype at)
{
    QChar opened;
    for (qsizetype i = 0; i < at; ++i) {
        if (opened.isNull() && opensQuotation(text, i)) {
            opened = text.at(i);
        } else if (!opened.isNull() && closesQuotation(text, i, opened)) {
            opened = QChar();
        }
    }
    if (opened.isNull()) {
        return std::nullopt;
    }
    for (qsizetype i = at; i < text.size(); ++i) {
        if (closesQuotation(text, i, opened)) {
            return i;
        }
    }
    return text.size();
}

const QString& speechVerbs()
{
    static const QString verbs = QStringLiteral(
        R"((?:(?:ujar|kata|ucap|tutur|ungkap|jelas|tegas|imbuh|tambah|lanjut|papar|terang|sebut|cetus|pungkas)"
        R"(|tandas|beber|harap|pesan|pinta|imbau|himbau|urai|tukas|sambung|timpal|seru|tekan|ajak|rinci|keluh)"
        R"(|usul|saran|lapor|tutup|simpul|ulas|kilah|jawab|tanya|celetuk)nya)"
        R"(|di(?:kata|tegas|sampai|ungkap|jelas|tambah|papar|terang|sebut|tutur|ucap|lanjut)kannya))");
    return verbs;
}

/// What may follow an attribution before its sentence goes on.
const QString kAfterVerb = QStringLiteral(
    R"((?:\s+(?:lagi|pula|kembali|kemudian|singkat|tegas|menambahkan|menegaskan|menjelaskan))*)"
    R"((?:,?\s*(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)?\s*\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\))?)");
const QString kBeforeVerb = QStringLiteral(R"((?:(?:demikian|begitu|seperti|sebagaimana)\s+)?)");

struct SpeechRule {
    QRegularExpression pattern; ///< "tail" is what else goes, "keep" what stays in its place
    QString fallback; ///< put there when nothing is kept
};

const std::vector<SpeechRule>& speechRules()
{
    const QString verb = kBeforeVerb + speechVerbs() + QStringLiteral(R"((?![\p{L}\p{N}]))");
    static const std::vector<SpeechRule> rules{
        // …,” ujarnya saat membuka rapat.
        {compiled(QStringLiteral(R"([,\s]*(?<keep>[.!?…]?)[”"’»']+[\s,]*)") + verb + kAfterVerb
                  + QStringLiteral(R"((?<tail>[^.!?…“"„«]*)(?:[.!?…]+|$|(?=[“"„«]))[”"’»']*)")),
         QStringLiteral(".")},
        // …, ujarnya. / …, ujarnya, dan …
        {compiled(QStringLiteral(R"(\s*,\s*)") + verb + kAfterVerb
                  + QStringLiteral(R"((?<keep>\s*[.,;:!?”"’»']|\s*$))")),
         QString()},
        // …, ujarnya saat membuka rapat.
        {compiled(QStringLiteral(R"(\s*,\s*)") + verb
                  + QStringLiteral(
                      R"((?<tail>\s+(?:saat|ketika|dalam|di|pada|usai|seusai|sambil|seraya|kepada|sembari))"
                      R"((?![\p{L}\p{N}])[^.!?…]*)(?<keep>[.!?…]|$))")),
         QString()},
        // Ujarnya, … / Ujarnya.
        {compiled(QStringLiteral(R"((?<keep>^[\s“"„«‘]*|[.!?;…][”"’»]*\s+[“"„«‘]?))") + verb + kAfterVerb
                  + QStringLiteral(R"((?:\s*[.,:;]\s*|\s*$))")),
         QString()},
    };
    return rules;
}

void applySpeechRule(const SpeechRule& rule, SpokenPoint& point)
{
    qsizetype from = 0;
    for (auto match = rule.pattern.match(point.text, from); match.hasMatch();
         match = rule.pattern.match(point.text, from)) {
        if (hasWord(match.captured(QStringLiteral("tail")))) {
            point.unused.push_back(match.captured(QStringLiteral("tail")).simplified());
        }
        QString kept = match.captured(QStringLiteral("keep"));
        kept = (kept.isEmpty() ? rule.fallback : kept) + QLatin1Char(' ');
        point.text.replace(match.capturedStart(), match.capturedLength(), kept);
        from = match.capturedStart() + kept.size() - 1;
    }
}

/// A mark between two letters leaves a blank: no word may arise that nobody wrote.
QString withoutQuoteMarks(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isQuoteMark(text.at(i)) || isApostrophe(text, i)) {
            plain += text.at(i);
        } else if (!plain.isEmpty() && plain.back().isLetterOrNumber() && i + 1 < text.size()
                   && text.at(i + 1).isLetterOrNumber()) {
            plain += QLatin1Char(' ');
        }
    }
    return plain;
}

/// The comma that led to an attribution was the end of the sentence.
QString withSentenceEnd(QString text)
{
    if (text.endsWith(QLatin1Char(',')) || text.endsWith(QLatin1Char(';'))
        || text.endsWith(QLatin1Char(':'))) {
        text.back() = QLatin1Char('.');
    }
    return text;
}

/// Ordinals that enumerate something: "Pertama, kedua dan ketiga selesai" opens nothing.
std::vector<SpokenOrdinal> rawOrdinals(const QString& text, bool counted)
{
    std::vector<SpokenOrdinal> found;
    auto matches = ordinalPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool counts = match.capturedLength(QStringLiteral("number")) > 0;
        counted = counted || counts;
        if (counted) {
            found.push_back({match.capturedStart(QStringLiteral("words")), match.capturedEnd(), counts});
        }
    }
    return found;
}

} // namespace

bool hasWord(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

std::vector<SpokenOrdinal> findSpokenOrdinals(const QString& text, bool counted)
{
    std::vector<SpokenOrdinal> ordinals = rawOrdinals(text, counted);
    for (std::size_t i = ordinals.size(); i-- > 0;) {
        const qsizetype end = i + 1 < ordinals.size() ? ordinals.at(i + 1).start : text.size();
        if (!hasWord(text.mid(ordinals.at(i).textStart, end - ordinals.at(i).textStart))) {
            ordinals.erase(ordinals.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    return ordinals;
}

SpokenText splitSpoken(const QString& paragraph, bool counted)
{
    const std::vector<SpokenOrdinal> ordinals = findSpokenOrdinals(paragraph, counted);
    SpokenText result;
    if (ordinals.empty()) {
        result.before = paragraph;
        return result;
    }
    result.before = tidied(withoutQuoteMarks(paragraph.left(ordinals.front().start)));
    for (std::size_t i = 0; i < ordinals.size(); ++i) {
        const qsizetype start = ordinals.at(i).textStart;
        const qsizetype next = i + 1 < ordinals.size() ? ordinals.at(i + 1).start : paragraph.size();
        const qsizetype end = std::min(next, quotationEnd(paragraph, start).value_or(next));
        SpokenPoint point = withoutSpeechMarks(paragraph.mid(start, end - start));
        // “…,” ujarnya: what follows the quotation is the reporter's voice, the attribution itself is noise.
        SpokenPoint rest = withoutSpeechMarks(QLatin1Char(',') + paragraph.mid(end, next - end));
        if (hasWord(rest.text)) {
            rest.unused.insert(rest.unused.begin(), rest.text);
        }
        point.unused.insert(point.unused.end(), rest.unused.begin(), rest.unused.end());
        result.points.push_back(std::move(point));
    }
    return result;
}

SpokenPoint withoutSpeechMarks(const QString& text)
{
    SpokenPoint point{text.simplified(), {}};
    for (const SpeechRule& rule : speechRules()) {
        applySpeechRule(rule, point);
    }
    point.text = withSentenceEnd(tidied(withoutQuoteMarks(point.text)));
    return point;
}

bool isQuotation(const QString& text)
{
    if (text.isEmpty() || !opensQuotation(text, 0)) {
        return false;
    }
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (closesQuotation(text, i, text.at(0))) {
            const QString rest = text.mid(i + 1);
            return !hasWord(rest) || !hasWord(withoutSpeechMarks(QLatin1Char(',') + rest).text);
        }
    }
    return false;
}

} // namespace risalah::domain
