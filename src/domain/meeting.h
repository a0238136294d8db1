// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/date.h"
#include "domain/emphasis.h"
#include "domain/ids.h"
#include "domain/person.h"
#include "domain/time_of_day.h"

#include <QString>

#include <optional>
#include <vector>

namespace risalah::domain {

/// Mata acara, as planned and as it went.
struct AgendaItem {
    AgendaItemId id;
    QString title;
    std::optional<Date> day = {}; ///< only in a meeting of several days
    std::optional<TimeOfDay> plannedStart = {};
    std::optional<TimeOfDay> plannedEnd = {};
    std::optional<TimeOfDay> start = {};
    std::optional<TimeOfDay> end = {};

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// Surat undangan: number and date, both possibly unknown while drafting.
struct Invitation {
    QString number;
    std::optional<Date> date;

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// belum diisi, hadir, diwakili, izin, sakit, dinas luar, tanpa keterangan.
enum class AttendanceStatus { Unfilled, Present, Represented, Excused, Sick, Duty, Absent };

/// A seat invited (jabatan/instansi). The person who came is copied; when the status is
/// Represented, `person` is the representative.
struct Seat {
    SeatId id;
    QString seat;
    QString office;
    QString category;
    AttendanceStatus status = AttendanceStatus::Unfilled;
    std::optional<PersonCard> person;
    QString remark;
    QString mandate; ///< surat tugas of the representative
    std::optional<TimeOfDay> arrival;
    std::optional<PointId> arrivedAt; ///< the point under discussion when the person came late
    std::optional<TimeOfDay> departure;
    std::optional<PointId> leftAt; ///< the point under discussion when the person left early
    bool online = false;

    friend bool operator==(const Seat&, const Seat&) = default;
};

/// Butir pembahasan: a tree. Its number follows from the order (domain/point_number.h).
struct DiscussionPoint {
    PointId id;
    QString speaker;
    QString text;
    std::vector<DiscussionPoint> points;
    std::vector<Emphasis> emphasis = {}; ///< of `text`

    friend bool operator==(const DiscussionPoint&, const DiscussionPoint&) = default;
};

/// Keputusan or kesimpulan; always leads back to its point.
struct Resolution {
    ResolutionId id;
    PointId point;
    QString text;

    friend bool operator==(const Resolution&, const Resolution&) = default;
};

/// Who signs the minutes and under which caption; the person is one of the officers or a card of its own.
struct SignatureSlot {
    enum class Signer { Chair, Secretary, NoteTaker, Other };
    QString caption; ///< "Pimpinan Sidang/Rapat", "Mengetahui"
    Signer signer = Signer::Chair;
    std::optional<PersonCard> person; ///< only for Other

    friend bool operator==(const SignatureSlot&, const SignatureSlot&) = default;
};

/// draft → diajukan → dikembalikan (with a note) → siap.
enum class ReviewState { Draft, Submitted, Returned, Ready };

/// terjadwal, ditunda, dibatalkan.
enum class MeetingCourse { Scheduled, Postponed, Cancelled };

/// Draft until the first edition is frozen; Correcting while a new edition is being written.
enum class MeetingPhase { Draft, Finalised, Correcting };

/// Rapat koordinasi: one aggregate of agenda, officers, attendance, points and resolutions.
struct Meeting {
    MeetingId id;
    QString title;
    QString kind = QStringLiteral("rakor");
    QString series; ///< name of a row of meetings; empty when it stands alone
    Date date = Date::unset();
    std::optional<Date> lastDate; ///< only when it lasts several days
    std::optional<TimeOfDay> start;
    std::optional<TimeOfDay> end; ///< empty prints "selesai"
    QString place;
    QString onlineLink;
    Invitation invitation;
    std::vector<AgendaItem> agenda;
    std::optional<PersonCard> chair; ///< pimpinan rapat
    std::optional<PersonCard> secretary; ///< sekretaris rapat
    std::optional<PersonCard> noteTaker; ///< notulis, pencatat
    std::vector<Seat> attendance;
    int quorumPercent = 0; ///< of the offices invited; 0 asks for none
    QString opening; ///< kata pembukaan
    QString closing; ///< penutup
    std::vector<DiscussionPoint> points;
    std::vector<Resolution> resolutions;
    std::vector<SignatureSlot> signatureSlots;
    ReviewState review = ReviewState::Draft;
    QString reviewNote;
    QString reviewBy; ///< who took the last step of the review
    std::optional<Instant> reviewAt;
    MeetingCourse course = MeetingCourse::Scheduled;
    QString courseReason;
    MeetingPhase phase = MeetingPhase::Draft;
    bool removed = false; ///< in the wastebasket

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// The point with this id, anywhere in the tree; nullptr when there is none.
[[nodiscard]] const DiscussionPoint* findPoint(const std::vector<DiscussionPoint>& points, const PointId& id);
[[nodiscard]] DiscussionPoint* findPoint(std::vector<DiscussionPoint>& points, const PointId& id);

/// How many points the whole tree has.
[[nodiscard]] int countPoints(const std::vector<DiscussionPoint>& points);

} // namespace risalah::domain
