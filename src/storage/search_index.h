// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_hit.h"
#include "storage/transaction.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::storage {

using domain::SearchHit;
using domain::SearchKind;

/// Small letters, no accents, words of letters and digits only: the same on both databases, because it is
/// done here and not by them.
[[nodiscard]] QStringList searchWords(const QString& text);
/// The words joined by blanks; equal for texts that differ in capitals, accents and punctuation only.
[[nodiscard]] QString foldedText(const QString& text);
/// What the index stores of a text: each folded word once.
[[nodiscard]] QString indexedWords(const QString& text);
/// Some `length` characters of `text` around the first of `words` (folded beginnings of words).
[[nodiscard]] QString excerptAround(const QString& text, const QStringList& words, int length = 160);

/// One entry per record, written in the transaction that writes the record.
class SearchIndex {
public:
    struct Entry {
        SearchKind kind = SearchKind::Meeting;
        QString recordId;
        QString meetingId; ///< empty for the directory
        QString text; ///< as written; folded here
    };
    /// Sort date and wastebasket mark are the meeting's, so its row must be there first.
    [[nodiscard]] static Result<void> put(Transaction& tx, const Entry& entry);
    [[nodiscard]] static Result<void> insert(Transaction& tx, const Entry& entry);
    /// A meeting or resolution has been given its register number; put() keeps it from then on.
    [[nodiscard]] static Result<void>
    addNumber(Transaction& tx, SearchKind kind, const QString& recordId, const QString& number);
    [[nodiscard]] static Result<void> remove(Transaction& tx, SearchKind kind, const QString& recordId);
    /// A meeting goes to the wastebasket, comes back, or moves to another date, with all its entries.
    [[nodiscard]] static Result<void> meetingMoved(Transaction& tx, const QString& meetingId);
    /// Records with all words (or words beginning so), newest meeting first, the directory last. Nothing for
    /// a query without a letter or digit.
    [[nodiscard]] static Result<std::vector<SearchHit>>
    find(Database& db, const QString& query, int limit = 50);
};

} // namespace risalah::storage
