// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QSet>
#include <QString>

#include <vector>

namespace risalah::domain {

/// What kind of thing a part of a record is.
enum class RecordPart { Head, AgendaItem, Seat, Order, Point, Resolution, Action };

/// Bagian rekaman: one thing people compare, with a text that says all of it. Heads are named by their path
/// of risalah/1 ("meeting.title"), the others by their id.
struct PartText {
    RecordPart part = RecordPart::Head;
    QString id;
    QString label; ///< how people name it: "angka 2 huruf a", "angka 3", "TL-07", a seat; empty for heads
    QString text;
    QString tie =
        {}; ///< what it belongs to and how its text is marked, by ids and places; compared, never shown
    QString aside = {}; ///< the same for people, as numbered now: "pembahasan angka 2"; shown, never compared

    friend bool operator==(const PartText&, const PartText&) = default;
};

/// Same text and same tie.
[[nodiscard]] bool saysTheSame(const PartText& one, const PartText& other);
/// The text and, behind it in brackets, what stands aside.
[[nodiscard]] QString shownText(const PartText& part);

/// The ids of the points that both meetings have.
[[nodiscard]] QSet<QString> commonPoints(const Meeting& one, const Meeting& other);
/// The order of these points: added and lost ones move nobody.
[[nodiscard]] PartText commonOrder(const Meeting& meeting, const QSet<QString>& common);

/// The order of each list (agenda, attendance, resolutions) among those of these parts that are in `common`;
/// with no text where there is none.
[[nodiscard]] std::vector<PartText> listOrders(const std::vector<PartText>& parts,
                                               const QSet<QString>& common);

/// In the order of the paper; empty heads and removed actions are left out.
[[nodiscard]] std::vector<PartText> partsOf(const MeetingRecord& record);
/// The ids of these parts.
[[nodiscard]] QSet<QString> idsOf(const std::vector<PartText>& parts);

/// Perubahan: a part that differs between two states. An empty text was not there.
struct RecordChange {
    PartText before;
    PartText after;

    [[nodiscard]] bool isAdded() const { return before.id.isEmpty(); }
    [[nodiscard]] bool isRemoved() const { return after.id.isEmpty(); }
    /// The side that is there, the later one first.
    [[nodiscard]] const PartText& named() const { return isRemoved() ? before : after; }
    friend bool operator==(const RecordChange&, const RecordChange&) = default;
};

/// What differs, in the order of the later state; what fell away comes last. The order of a list (agenda,
/// attendance, points, resolutions) differs when one that both have was moved.
[[nodiscard]] std::vector<RecordChange> changesBetween(const MeetingRecord& before,
                                                       const MeetingRecord& after);

/// What the ids of an order are the ids of.
[[nodiscard]] RecordPart partOrderedBy(const PartText& order);

/// "pembahasan angka 2 huruf a", "keputusan angka 3", "kehadiran Kapolres", "tempat".
[[nodiscard]] QString partName(const PartText& part);
/// What follows "Yang berubah:": "tempat dan pembahasan angka 2" where all of it was only edited, else
/// "tempat diubah; keputusan angka 3 ditambahkan; pembahasan angka 4 dihapus"; empty without changes.
[[nodiscard]] QString changeSummary(const std::vector<RecordChange>& changes);

} // namespace risalah::domain
