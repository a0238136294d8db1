// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_search.h"

#include "domain/record_texts.h"
#include "domain/text.h"

#include <algorithm>
#include <functional>

namespace risalah::domain {

namespace {

/// A text that may be changed, where it stands, and the emphasis that moves with it.
using Visit = std::function<void(const QString& where, QString& text, std::vector<Emphasis>* emphasis)>;

void visitPoints(std::vector<DiscussionPoint>& points, const QString& parent, const Visit& visit)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QString where = parent + listPath(u"points", i);
        visit(where + u".text", points[i].text, &points[i].emphasis);
        visitPoints(points[i].points, where + u'.', visit);
    }
}

void visitTexts(MeetingRecord& record, const Visit& visit)
{
    Meeting& meeting = record.meeting;
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i) {
        visit(listPath(u"agenda", i) + u".title", meeting.agenda[i].title, nullptr);
    }
    visit(QStringLiteral("meeting.opening"), meeting.opening, nullptr);
    visitPoints(meeting.points, {}, visit);
    for (std::size_t i = 0; i < meeting.resolutions.size(); ++i) {
        visit(listPath(u"resolutions", i) + u".text", meeting.resolutions[i].text, nullptr);
    }
    for (std::size_t i = 0; i < record.actions.size(); ++i) {
        if (!record.actions[i].removed) {
            visit(listPath(u"actions", i) + u".text", record.actions[i].text, nullptr);
        }
    }
    visit(QStringLiteral("meeting.closing"), meeting.closing, nullptr);
}

bool isWordAt(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

void replaceAt(
    QString& text, std::vector<Emphasis>* emphasis, int from, qsizetype length, const QString& replacement)
{
    QString after = text;
    after.replace(from, length, replacement);
    if (emphasis != nullptr) {
        *emphasis = emphasisAfterEdit(*emphasis, text, after);
    }
    text = after;
}

/// Replaces the matches of the query that `wanted` names; a text that would be left blank is the error.
Result<int> replaceWhere(MeetingRecord& record,
                         const TextQuery& query,
                         const QString& replacement,
                         const std::function<bool(const QString& where, int from)>& wanted)
{
    int replaced = 0;
    Result<void> verdict;
    visitTexts(record, [&](const QString& where, QString& text, std::vector<Emphasis>* emphasis) {
        std::vector<TextStretch> places = placesIn(text, query);
        std::ranges::reverse(places); // from the end, so that the places in front stay right
        const QString before = text;
        for (const auto& [from, length] : places) {
            if (wanted(where, from)) {
                replaceAt(text, emphasis, from, length, replacement);
                ++replaced;
            }
        }
        if (verdict && text != before && isBlank(text)) {
            verdict = fail(ErrorCode::EmptyText, firstWords(before), where);
        } else if (verdict && text != before) {
            if (const auto fits = textWithinLimit(text); !fits) {
                verdict = forwardError(fits);
            }
        }
    });
    if (!verdict) {
        return forwardError(verdict);
    }
    return replaced;
}

} // namespace

std::vector<TextStretch> placesIn(const QString& text, const TextQuery& query)
{
    std::vector<TextStretch> places;
    const auto sensitivity = query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = query.text.size();
    qsizetype at = length == 0 ? -1 : text.indexOf(query.text, 0, sensitivity);
    while (at >= 0) {
        const bool whole = !query.wholeWords
            || (!(isWordAt(text, at - 1) && isWordAt(text, at))
                && !(isWordAt(text, at + length - 1) && isWordAt(text, at + length)));
        if (whole) {
            places.push_back({static_cast<int>(at), static_cast<int>(length)});
        }
        at = text.indexOf(query.text, at + (whole ? length : 1), sensitivity);
    }
    return places;
}

std::vector<TextMatch> findText(const MeetingRecord& record, const TextQuery& query)
{
    std::vector<TextMatch> matches;
    MeetingRecord texts = record; // the walk may change; nothing is
    visitTexts(texts, [&](const QString& where, const QString& text, const std::vector<Emphasis>*) {
        for (const auto& [from, length] : placesIn(text, query)) {
            matches.push_back({where, from, length});
        }
    });
    return matches;
}

Result<MeetingRecord> withMatchReplaced(MeetingRecord record,
                                        const TextQuery& query,
                                        const TextMatch& match,
                                        const QString& replacement)
{
    const auto replaced = replaceWhere(record, query, replacement, [&](const QString& where, int from) {
        return where == match.where && from == match.from;
    });
    if (!replaced) {
        return forwardError(replaced);
    }
    if (*replaced == 0) {
        return fail(ErrorCode::UnknownRecord, query.text, match.where);
    }
    return record;
}

Result<MeetingRecord>
withAllReplaced(MeetingRecord record, const TextQuery& query, const QString& replacement)
{
    const auto replaced = replaceWhere(record, query, replacement, [](const QString&, int) { return true; });
    if (!replaced) {
        return forwardError(replaced);
    }
    return record;
}

} // namespace risalah::domain
