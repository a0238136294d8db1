// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/capture_marks.h"

#include "domain/capture.h"
#include "domain/notes/pattern_options.h"

#include <QRegularExpression>

namespace risalah::domain {

namespace {

constexpr int kLongestRule = 3650; // as in risalah/1

/// The first such day on or after the meeting; 29 February may be eight years away.
std::optional<Date> dayWithoutYear(int day, int month, Date meetingDate)
{
    for (int year = meetingDate.year(); year <= meetingDate.year() + 8; ++year) {
        if (const auto date = Date::of(year, month, day); date && *date >= meetingDate) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<Date> typedDay(const QString& mark, Date meetingDate)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression local(
        QStringLiteral(R"(^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$)"));
    if (const auto match = iso.match(mark); match.hasMatch()) {
        return Date::of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const auto match = local.match(mark);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.capturedLength(3) == 0) {
        return dayWithoutYear(day, month, meetingDate);
    }
    const int year = match.captured(3).toInt();
    return Date::of(match.capturedLength(3) == 2 ? 2000 + year : year, month, day);
}

void takePriority(MarkedText& marked)
{
    static const QRegularExpression pattern(QStringLiteral(R"((?<!\S)#(penting|segera)(?![\p{L}\p{N}_]))"),
                                            kUnicode | kAnyCase);
    auto matches = pattern.globalMatch(marked.text);
    while (matches.hasNext()) {
        const bool urgent = matches.next().captured(1).toLower() == QLatin1String("segera");
        if (urgent || marked.priority == Priority::Normal) {
            marked.priority = urgent ? Priority::Urgent : Priority::Important;
        }
    }
    marked.text.replace(pattern, QStringLiteral(" "));
}

void takeDue(MarkedText& marked, Date meetingDate)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![^\s(,;])>\s?(akhir\s+bulan|\d{1,4}\s?(?:hari\s+kerja|hari|hk|h))"
                       R"(|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?)(?=[\s.,;:)!]|$))"),
        kUnicode | kAnyCase);
    const auto match = pattern.match(marked.text);
    if (!match.hasMatch()) {
        return;
    }
    marked.due = dueFromMark(match.captured(1), meetingDate);
    if (marked.due) {
        marked.text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    }
}

void takeOffices(MarkedText& marked)
{
    // "oleh @A, @B dan @C": the words that only join the marks go with them.
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:(?<!\S)oleh\s+)?(?<![^\s(,;])@(?:["“”„]([^"“”„]{1,120})["“”„])"
                       R"(|([\p{L}\p{N}](?:[\p{L}\p{N}&/._-]*[\p{L}\p{N}])?)))"
                       R"((?:\s*(?:,|&|,?\s+dan|,?\s+serta)\s*(?=@))?)"),
        kUnicode | kAnyCase);
    auto matches = pattern.globalMatch(marked.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString office =
            (match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2)).simplified();
        if (!office.isEmpty()) {
            marked.offices.push_back(office);
        }
    }
    marked.text.replace(pattern, QStringLiteral(" "));
}

} // namespace

std::optional<DueRule> dueFromMark(const QString& mark, Date meetingDate)
{
    static const QRegularExpression days(QStringLiteral(R"(^(\d{1,4})\s*(hari kerja|hk|hari|h)$)"), kAnyCase);
    const QString typed = mark.simplified();
    if (const auto date = typedDay(typed, meetingDate); date) {
        return FixedDue{*date};
    }
    if (typed.compare(QLatin1String("akhir bulan"), Qt::CaseInsensitive) == 0) {
        return FixedDue{meetingDate.endOfMonth()};
    }
    const auto match = days.match(typed);
    if (!match.hasMatch() || match.captured(1).toInt() > kLongestRule) {
        return std::nullopt;
    }
    const int count = match.captured(1).toInt();
    return match.captured(2).endsWith(QLatin1Char('k'), Qt::CaseInsensitive)
            || match.captured(2).endsWith(QLatin1String("kerja"), Qt::CaseInsensitive)
        ? DueRule{WorkdaysDue{count}}
        : DueRule{DaysDue{count}};
}

MarkedText takeMarks(const QString& body, Date meetingDate)
{
    MarkedText marked;
    marked.text = body;
    takePriority(marked);
    takeDue(marked, meetingDate);
    takeOffices(marked);
    if (marked.text != body) {
        marked.text = tidied(marked.text);
    }
    return marked;
}

QString tidied(const QString& text)
{
    struct Rule {
        QRegularExpression pattern;
        QString by;
    };
    static const std::vector<Rule> rules{
        {QRegularExpression(QStringLiteral(R"(\(\s*[,;]?\s*\))")), QStringLiteral(" ")},
        {QRegularExpression(QStringLiteral(R"(\s+([,.;:!?)]))")), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral(R"([,;:]+(?=[,.;:!?]))")), QString()},
        {QRegularExpression(QStringLiteral(R"(^[\s,.;:!?)–—-]+)")), QString()},
        {QRegularExpression(QStringLiteral(R"(\s+[–—-]+$)")), QString()},
    };
    QString result = text.simplified();
    for (const Rule& rule : rules) {
        result.replace(rule.pattern, rule.by);
        result = result.simplified();
    }
    return result;
}

} // namespace risalah::domain
