// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include "storage/decoder.h"

#include <algorithm>

namespace risalah::storage {

namespace {

int countFound(const QString& text, const QStringList& words)
{
    const QStringList own = searchWords(text);
    return static_cast<int>(std::ranges::count_if(words, [&](const QString& wanted) {
        return std::ranges::any_of(own, [&](const QString& word) { return word.startsWith(wanted); });
    }));
}

QVariant meetingValue(const QString& meetingId)
{
    return meetingId.isEmpty() ? nullValue() : textValue(meetingId);
}

/// The register number a meeting or resolution has been given; empty for all other records.
Result<QString> numberOf(Database& db, const SearchIndex::Entry& entry)
{
    QString number;
    const bool isMeeting = entry.kind == SearchKind::Meeting;
    if (!isMeeting && entry.kind != SearchKind::Resolution) {
        return number;
    }
    auto read =
        db.read(isMeeting ? QStringLiteral("SELECT text FROM register_number WHERE state = 'issued' AND "
                                           "series = 'meeting' AND meeting_id = ?")
                          : QStringLiteral("SELECT text FROM register_number WHERE state = 'issued' AND "
                                           "series = 'resolution' AND resolution_id = ?"),
                {entry.recordId}, [&number](const Row& row) { number = row.text(0); });
    return read ? Result<QString>(number) : Result<QString>(forwardError(read));
}

/// A meeting and its attendance have many texts: the first one with most words of the query is shown.
Result<void> completeExcerpt(Database& db, SearchHit& hit, const QStringList& words)
{
    const bool ofMeeting = hit.kind == SearchKind::Meeting;
    if (!ofMeeting && hit.kind != SearchKind::Attendance) {
        return {};
    }
    const QString sql = ofMeeting
        ? QStringLiteral(
              "SELECT 1, title, 0 FROM meeting WHERE id = ? UNION ALL SELECT 2, place, 0 FROM meeting WHERE "
              "id = ? "
              "UNION ALL SELECT 3, title, ordinal FROM agenda_item WHERE meeting_id = ? "
              "UNION ALL SELECT 4, person_name || ', ' || person_position, ordinal FROM officer WHERE "
              "meeting_id = ? "
              "UNION ALL SELECT 5, series || ' ' || kind || ' ' || invitation_number, 0 FROM meeting WHERE "
              "id = ? "
              "UNION ALL SELECT 6, text, 0 FROM register_number WHERE meeting_id = ? AND series = 'meeting' "
              "AND state = 'issued' "
              "UNION ALL SELECT 7, opening || ' ' || closing, 0 FROM meeting WHERE id = ? ORDER BY 1, 3")
        : QStringLiteral(
              "SELECT 1, seat || ', ' || office || ', ' || COALESCE(person_name, '') || ' ' || remark, "
              "ordinal FROM seat WHERE meeting_id = ? ORDER BY 1, 3");
    const QVariantList ids(ofMeeting ? 7 : 1, textValue(hit.recordId));
    int most = 0;
    return db.read(sql, ids, [&](const Row& row) {
        const QString text = row.text(1);
        if (const int found = countFound(text, words); found > most) {
            most = found;
            hit.excerpt = excerptAround(text, words);
        }
    });
}

Result<void> completeExcerpts(Database& db, std::vector<SearchHit>& hits, const QStringList& words)
{
    for (SearchHit& hit : hits) {
        if (auto done = completeExcerpt(db, hit, words); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> SearchIndex::insert(Transaction& tx, const Entry& entry)
{
    auto done = tx.run(
        QStringLiteral("INSERT INTO search_entry (kind, record_id, meeting_id, sort_date, removed, words) "
                       "VALUES (?, ?, ?, COALESCE((SELECT held_on FROM meeting WHERE id = ?), ''), "
                       "COALESCE((SELECT removed FROM meeting WHERE id = ?), 0), ?)"),
        {codeOf(entry.kind), entry.recordId, meetingValue(entry.meetingId), meetingValue(entry.meetingId),
         meetingValue(entry.meetingId), textValue(indexedWords(entry.text))});
    return done ? Result<void>() : Result<void>(forwardError(done));
}

Result<void> SearchIndex::put(Transaction& tx, const Entry& entry)
{
    const auto number = numberOf(tx.database(), entry);
    if (!number) {
        return forwardError(number);
    }
    auto done =
        tx.run(QStringLiteral("UPDATE search_entry SET words = ? WHERE record_id = ? AND kind = ?"),
               {textValue(indexedWords(entry.text + u' ' + *number)), entry.recordId, codeOf(entry.kind)});
    if (!done) {
        return forwardError(done);
    }
    return *done > 0 ? Result<void>() : insert(tx, entry);
}

Result<void>
SearchIndex::addNumber(Transaction& tx, SearchKind kind, const QString& recordId, const QString& number)
{
    auto done = tx.run(
        QStringLiteral("UPDATE search_entry SET words = words || ' ' || ? WHERE record_id = ? AND kind = ?"),
        {textValue(indexedWords(number)), recordId, codeOf(kind)});
    return done ? Result<void>() : Result<void>(forwardError(done));
}

Result<void> SearchIndex::remove(Transaction& tx, SearchKind kind, const QString& recordId)
{
    auto done = tx.run(QStringLiteral("DELETE FROM search_entry WHERE record_id = ? AND kind = ?"),
                       {recordId, codeOf(kind)});
    return done ? Result<void>() : Result<void>(forwardError(done));
}

Result<void> SearchIndex::meetingMoved(Transaction& tx, const QString& meetingId)
{
    auto done = tx.run(
        QStringLiteral("UPDATE search_entry SET sort_date = (SELECT held_on FROM meeting WHERE id = ?), "
                       "removed = (SELECT removed FROM meeting WHERE id = ?) WHERE meeting_id = ?"),
        {meetingId, meetingId, meetingId});
    return done ? Result<void>() : Result<void>(forwardError(done));
}

Result<std::vector<SearchHit>> SearchIndex::find(Database& db, const QString& query, int limit)
{
    std::vector<SearchHit> hits;
    const QStringList words = searchWords(query);
    if (words.isEmpty()) {
        return hits;
    }
    Decoder in;
    // The texts are fetched for the hits shown only; the index itself holds folded words.
    auto read = db.read(
        QStringLiteral(
            "SELECT hit.kind, hit.record_id, hit.meeting_id, COALESCE(m.title, ''), m.held_on, CASE hit.kind "
            "WHEN 'point' THEN (SELECT text FROM discussion_point WHERE id = hit.record_id) "
            "WHEN 'resolution' THEN (SELECT text FROM resolution WHERE id = hit.record_id) "
            "WHEN 'action' THEN (SELECT text FROM action_item WHERE id = hit.record_id) "
            "WHEN 'person' THEN (SELECT name FROM person WHERE id = hit.record_id) "
            "WHEN 'org-unit' THEN (SELECT name FROM org_unit WHERE id = hit.record_id) "
            "ELSE '' END "
            "FROM (SELECT entry.id, entry.kind, entry.record_id, entry.meeting_id, entry.sort_date "
            "FROM search_entry entry WHERE @MATCHES@ AND entry.removed = 0 "
            "ORDER BY entry.sort_date DESC, entry.id LIMIT ?) hit "
            "LEFT JOIN meeting m ON m.id = hit.meeting_id ORDER BY hit.sort_date DESC, hit.id"),
        {db.dialect().matchExpression(words), limit}, [&](const Row& row) {
            in.startRow(row);
            SearchHit hit;
            hit.kind = in.code<SearchKind>();
            hit.recordId = in.text();
            hit.meeting = in.optionalId<domain::MeetingId>();
            hit.meetingTitle = in.text();
            hit.meetingDate = in.optionalDate();
            hit.excerpt = excerptAround(in.text(), words);
            hits.push_back(std::move(hit));
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(query); !sound) {
        return forwardError(sound);
    }
    if (auto done = completeExcerpts(db, hits, words); !done) {
        return forwardError(done);
    }
    return hits;
}

} // namespace risalah::storage
