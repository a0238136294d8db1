// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/note_line.h"

#include "domain/notes/pattern_options.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace risalah::domain {

namespace {

using Options = QRegularExpression::PatternOption;
constexpr int kTabColumns = 2;

/// Marks of direction, zero-width blanks and control characters become blanks, so that no two words melt
/// into one that nobody wrote.
QString withoutInvisibles(const QString& notes)
{
    QString text = notes;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        const bool lineEnd = u == u'\r' || u == 0x0B || u == 0x0C || u == 0x85 || u == 0x2028 || u == 0x2029;
        const bool invisible = (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
            || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF || u == 0;
        if (lineEnd) {
            c = QLatin1Char('\n');
        } else if (u != u'\n' && u != u'\t' && (invisible || c.category() == QChar::Other_Control)) {
            c = QLatin1Char(' ');
        }
    }
    return text;
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

int indentOf(const QString& line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace()) {
            break;
        }
        columns += c == QLatin1Char('\t') ? kTabColumns : 1;
    }
    return columns;
}

int romanValue(const QString& letters)
{
    static const QStringList small =
        QStringLiteral("I II III IV V VI VII VIII IX X XI XII XIII XIV XV").split(QLatin1Char(' '));
    return static_cast<int>(small.indexOf(letters)) + 1;
}

/// What stands before the text, e.g. "a." → Lower 1; `length` characters belong to it.
struct FoundMarker {
    Marker marker;
    qsizetype length = 0;
};

struct MarkerRule {
    MarkerStyle style;
    QRegularExpression pattern;
};

const std::vector<MarkerRule>& markerRules()
{
    const auto rule = [](MarkerStyle style, const char* pattern) {
        return MarkerRule{style, QRegularExpression(QString::fromUtf8(pattern), kUnicode)};
    };
    // A number may touch its text ("1.Pembukaan"); a letter may not: "a.n." is no numbering.
    static const std::vector<MarkerRule> rules{
        rule(MarkerStyle::Path, "^(\\d{1,2}(?:\\.\\d{1,2})+)[.)]?\\s+(?=\\S)"),
        rule(MarkerStyle::Decimal, "^(\\d{1,3})\\.(?:\\s+(?=\\S)|(?=\\p{L}))"),
        rule(MarkerStyle::Decimal, "^(\\d)\\x{FE0F}?\\x{20E3}\\s*"),
        rule(MarkerStyle::DecimalParen, "^(\\d{1,3})\\)\\s*(?=\\S)"),
        rule(MarkerStyle::DecimalBoth, "^\\((\\d{1,3})\\)\\s*(?=\\S)"),
        rule(MarkerStyle::Roman, "^([IVX]{1,5})\\.\\s+(?=\\S)"),
        rule(MarkerStyle::Upper, "^([A-Z])\\.\\s+(?=\\S)"),
        rule(MarkerStyle::Lower, "^([a-z])\\.\\s+(?=\\S)"),
        rule(MarkerStyle::LowerParen, "^([a-z])\\)\\s*(?=\\S)"),
        rule(MarkerStyle::LowerBoth, "^\\(([a-z])\\)\\s*(?=\\S)"),
        rule(MarkerStyle::Bullet, "^(?:[-–—*+](?=\\s)|[•‣▪▫●○◦∙➢➤✓✔☑☐·])\\s*(?=\\S)"),
        rule(MarkerStyle::Bullet, "^\\[[ xXvV✓]?\\]\\s+(?=\\S)"),
    };
    return rules;
}

std::vector<int> numbersOf(MarkerStyle style, const QString& text)
{
    switch (style) {
    case MarkerStyle::None:
    case MarkerStyle::Bullet:
        return {};
    case MarkerStyle::Roman:
        return {romanValue(text)};
    case MarkerStyle::Upper:
    case MarkerStyle::Lower:
    case MarkerStyle::LowerParen:
    case MarkerStyle::LowerBoth:
        return {text.at(0).toLower().unicode() - u'a' + 1};
    case MarkerStyle::Decimal:
    case MarkerStyle::DecimalParen:
    case MarkerStyle::DecimalBoth:
        return {text.toInt()};
    case MarkerStyle::Path:
        break;
    }
    std::vector<int> numbers;
    const QStringList parts = text.split(QLatin1Char('.'));
    for (const QString& part : parts) {
        numbers.push_back(part.toInt());
    }
    return numbers;
}

std::optional<FoundMarker> findMarker(const QString& text)
{
    for (const MarkerRule& rule : markerRules()) {
        const auto match = rule.pattern.match(text);
        if (!match.hasMatch()) {
            continue;
        }
        std::vector<int> numbers = numbersOf(rule.style, match.captured(1));
        if (rule.style == MarkerStyle::Roman && numbers.front() == 0) {
            continue; // "IC." is no number
        }
        return FoundMarker{{rule.style, std::move(numbers)}, match.capturedLength()};
    }
    return std::nullopt;
}

/// A capital with a point may be an initial ("A. Rahman"), "10.30" a time: such markers count only when
/// the notes show a row of them.
class MarkerEvidence {
public:
    explicit MarkerEvidence(const QStringList& lines)
    {
        for (const QString& line : lines) {
            if (const auto found = findMarker(line.trimmed()); found) {
                m_seen.insert(key(found->marker.style, found->marker.numbers));
            }
        }
    }

    [[nodiscard]] bool confirms(const Marker& marker) const
    {
        switch (marker.style) {
        case MarkerStyle::Roman:
        case MarkerStyle::Upper:
            return rowFromOne(marker.style);
        case MarkerStyle::Path:
            return parentSeen(marker.numbers);
        default:
            return true;
        }
    }

    /// "C." and "I." are letters as well as Roman numbers: the row that exists decides.
    [[nodiscard]] Marker resolved(const Marker& marker, const QString& text) const
    {
        const char16_t first = text.at(0).unicode();
        const bool single = text.size() > 1 && text.at(1) == QLatin1Char('.');
        if (marker.style == MarkerStyle::Roman && single && !rowFromOne(MarkerStyle::Roman)) {
            return {MarkerStyle::Upper, {first - u'A' + 1}};
        }
        return marker;
    }

private:
    static QString key(MarkerStyle style, const std::vector<int>& numbers)
    {
        QString text = QString::number(static_cast<int>(style));
        for (const int number : numbers) {
            text += QLatin1Char('.') + QString::number(number);
        }
        return text;
    }

    [[nodiscard]] bool rowFromOne(MarkerStyle style) const
    {
        return m_seen.contains(key(style, {1})) && m_seen.contains(key(style, {2}));
    }

    [[nodiscard]] bool parentSeen(std::vector<int> numbers) const
    {
        const int last = numbers.back();
        numbers.back() = last - 1;
        if (last < 1 || (last > 1 && !m_seen.contains(key(MarkerStyle::Path, numbers)))) {
            return false;
        }
        numbers.pop_back();
        const MarkerStyle parentStyle = numbers.size() == 1 ? MarkerStyle::Decimal : MarkerStyle::Path;
        return m_seen.contains(key(parentStyle, numbers)) || last > 1;
    }

    QSet<QString> m_seen;
};

/// "[15/7 09.12] Nama: …", "[09.12, 15/7/2025] Nama: …", "15/07/25 09.12 - Nama: …".
struct ChatLine {
    QString sender;
    QString text; ///< empty for a notice of the chat program
};

std::optional<ChatLine> chatLine(const QString& line)
{
    static const QString date = QStringLiteral(R"(\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)");
    static const QString time = QStringLiteral(R"(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?)");
    static const QRegularExpression head(
        QStringLiteral(R"(^\s*(?:\[(?:%1,?\s+%2|%2,?\s+%1)\]|%1,?\s+%2\s+[-–])\s*)").arg(date, time),
        kUnicode);
    static const QRegularExpression sender(QStringLiteral(R"(^~?\s*([^:]{1,60}):(?:\s|$))"));
    const auto headMatch = head.match(line);
    if (!headMatch.hasMatch()) {
        return std::nullopt;
    }
    const QString rest = line.mid(headMatch.capturedEnd());
    const auto senderMatch = sender.match(rest);
    if (!senderMatch.hasMatch()) {
        return ChatLine{};
    }
    const QString name = senderMatch.captured(1).simplified();
    return ChatLine{hasLetter(name) ? name : QString(), rest.mid(senderMatch.capturedEnd())};
}

/// Page numbers, rules and the buttons of web pages: never a point.
bool isFurniture(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:(?:hal(?:aman)?|page)\.?\s*\d+(?:\s*(?:dari|of|/)\s*\d+)?)"
                       R"(|leave a reply.*|leave a comment.*|your email address will not be published.*)"
                       R"(|baca juga\b.*|advertisement|iklan|bagikan(?: ini)?:?|share this:?)"
                       R"(|<?media (?:tidak disertakan|omitted)>?|pesan ini (?:telah )?dihapus\.?)"
                       R"(|anda menghapus pesan ini\.?)$)"),
        Options::CaseInsensitiveOption | kUnicode);
    return !hasLetter(text) || pattern.match(text).hasMatch();
}

void takeMarker(NoteLine& line, QString& text, const MarkerEvidence& evidence)
{
    const auto found = findMarker(text);
    if (!found) {
        return;
    }
    const Marker marker = evidence.resolved(found->marker, text);
    if (evidence.confirms(marker)) {
        line.marker = marker;
        text = text.mid(found->length);
    }
}

/// Takes "=" or "!" off; numbering behind it ("= 1. …") goes too.
LineKind takePrefix(QString& text, const MarkerEvidence& evidence)
{
    static const QRegularExpression prefix(QStringLiteral(R"(^(?:(=+)>?|(!+))\s*)"));
    const auto match = prefix.match(text);
    if (!match.hasMatch()) {
        return LineKind::Point;
    }
    text = text.mid(match.capturedEnd());
    NoteLine numbered;
    takeMarker(numbered, text, evidence);
    return match.capturedLength(1) > 0 ? LineKind::Resolution : LineKind::Action;
}

NoteLine readLine(const QString& text, const MarkerEvidence& evidence)
{
    NoteLine line;
    line.raw = text.trimmed();
    line.indent = indentOf(text);
    QString body = line.raw;
    if (body.isEmpty()) {
        return line;
    }
    if (isFurniture(body)) {
        line.kind = LineKind::Furniture;
        return line;
    }
    takeMarker(line, body, evidence);
    line.kind = takePrefix(body, evidence);
    const EmphasisedText plain = withoutChatMarks(body.simplified());
    line.body = plain.text;
    for (const TextRun& run : runsOf(plain.text, plain.emphasis)) {
        if (run.bold || run.italic) {
            line.marked.push_back(run);
        }
    }
    if (line.body.isEmpty()) {
        line.kind = LineKind::Furniture;
    }
    return line;
}

} // namespace

std::vector<NoteLine> readNoteLines(const QString& notes)
{
    const QStringList texts = withoutInvisibles(notes).split(QLatin1Char('\n'));
    const MarkerEvidence evidence(texts);
    std::vector<NoteLine> lines;
    QString sender;
    bool afterBlank = false;
    for (const QString& text : texts) {
        const auto chat = chatLine(text);
        NoteLine line = readLine(chat ? chat->text : text, evidence);
        if (chat) {
            line.raw = text.trimmed();
            line.kind = line.kind == LineKind::Blank ? LineKind::Furniture : line.kind;
            sender = chat->sender;
        }
        if (line.kind == LineKind::Blank) {
            sender.clear();
        }
        line.sender = sender;
        line.afterBlank = afterBlank;
        afterBlank = line.kind == LineKind::Blank;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace risalah::domain
