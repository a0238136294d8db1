// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/text.h"
#include "ui/fixed_keys.h"
#include "ui/work/attendance_model.h"
#include "ui/work/attendance_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/seat_list.h"
#include "ui_attendance_page.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the page does to the list of seats; how it shows them is in attendance_page.cpp.
namespace risalah::ui {

namespace {

std::optional<domain::PointId> lastPoint(const std::vector<domain::DiscussionPoint>& points)
{
    if (points.empty()) {
        return std::nullopt;
    }
    const auto below = lastPoint(points.back().points);
    return below ? below : points.back().id;
}

QString nameOfKey(FixedKey key)
{
    const auto row = std::ranges::find(fixedKeyRows(), key, &FixedKeyRow::key);
    return fixedKeys(*row).constFirst().toString(QKeySequence::NativeText);
}

QString factText(const AttendancePage::Stamp& stamp, const std::vector<domain::Seat>& kept)
{
    if (kept.size() > 1) {
        const auto count = static_cast<int>(kept.size());
        return stamp.isArrival
            ? AttendancePage::tr("%n undangan sudah tercatat datang; jamnya tetap.", nullptr, count)
            : AttendancePage::tr("%n undangan sudah tercatat pulang; jamnya tetap.", nullptr, count);
    }
    const QString time = stamp.timeOf(kept.front())->toPrint();
    return stamp.isArrival
        ? AttendancePage::tr("%1 sudah tercatat datang pukul %2.").arg(kept.front().seat, time)
        : AttendancePage::tr("%1 sudah tercatat pulang pukul %2.").arg(kept.front().seat, time);
}

QString keptText(const AttendancePage::KeptTimes& times)
{
    QStringList sentences{factText(times.stamp, times.seats)};
    if (times.makesPresent) {
        sentences.append(times.seats.size() > 1 ? AttendancePage::tr("Yang belum hadir menjadi hadir.")
                                                : AttendancePage::tr("Kehadirannya menjadi hadir."));
    }
    const QString key = nameOfKey(times.stamp.isArrival ? FixedKey::SeatArrived : FixedKey::SeatLeft);
    sentences.append(AttendancePage::tr("Tekan %1 sekali lagi untuk mengganti jamnya.").arg(key));
    return sentences.join(u' ');
}

QString replacedText(const AttendancePage::Stamp& stamp, const std::vector<domain::Seat>& seats)
{
    const QString now = stamp.time.toPrint();
    if (seats.size() > 1) {
        const auto count = static_cast<int>(seats.size());
        return stamp.isArrival
            ? AttendancePage::tr("Jam datang %n undangan diganti menjadi %1.", nullptr, count).arg(now)
            : AttendancePage::tr("Jam pulang %n undangan diganti menjadi %1.", nullptr, count).arg(now);
    }
    const QString before = stamp.timeOf(seats.front())->toPrint();
    return stamp.isArrival
        ? AttendancePage::tr("Jam datang %1 diganti: %2 menjadi %3.").arg(seats.front().seat, before, now)
        : AttendancePage::tr("Jam pulang %1 diganti: %2 menjadi %3.").arg(seats.front().seat, before, now);
}

} // namespace

std::optional<domain::TimeOfDay> AttendancePage::Stamp::timeOf(const domain::Seat& seat) const
{
    return isArrival ? seat.arrival : seat.departure;
}

void AttendancePage::Stamp::put(domain::Seat& seat) const
{
    (isArrival ? seat.arrival : seat.departure) = time;
    (isArrival ? seat.arrivedAt : seat.leftAt) = point;
}

void AttendancePage::addGroups(const std::vector<domain::SeatGroup>& groups)
{
    std::vector<domain::Seat> seats;
    for (const domain::SeatGroup& group : groups) {
        const auto added = domain::seatsOf(group);
        seats.insert(seats.end(), added.begin(), added.end());
    }
    addSeats(tr("Tambah kelompok undangan"), std::move(seats));
    enterList();
}

void AttendancePage::addSeat()
{
    if (!m_ui->groupPicker->isHidden()) {
        m_ui->groupPicker->giveUp(); // it would cover the field of the new one
    }
    const auto& seats = m_desk.meeting().attendance;
    const auto begun =
        std::ranges::find_if(seats, [](const domain::Seat& one) { return domain::isBlank(one.seat); });
    if (begun != seats.end()) {
        selectSeats({begun->id.toString()});
    } else {
        domain::Seat seat;
        seat.id = domain::SeatId::create();
        addSeats(tr("Tambah undangan"), {seat});
        m_desk.noteBegun(seat.id.toString());
    }
    m_ui->details->focusSeatName();
    showFocused();
}

void AttendancePage::dropUnnamed(const QString& id)
{
    const auto* seat = seatIn(m_desk.record(), id);
    if (seat == nullptr || !domain::isBlank(seat->seat) || (isVisible() && id == m_shownSeat)
        || m_desk.takeBackBegun(id)) {
        return;
    }
    const bool done = m_desk.change(tr("Hapus undangan"), [&id](domain::MeetingRecord& record) {
        std::erase_if(record.meeting.attendance,
                      [&id](const domain::Seat& one) { return one.id.toString() == id; });
    });
    if (done) {
        Q_EMIT m_desk.removed(tr("%n undangan dihapus.", nullptr, 1));
    }
}

void AttendancePage::addSeats(const QString& undoText, std::vector<domain::Seat> seats)
{
    if (seats.empty()) {
        return;
    }
    const std::size_t before = m_desk.meeting().attendance.size();
    QString first = seats.front().id.toString();
    m_desk.change(undoText, [&](domain::MeetingRecord& record) {
        record.meeting.attendance = domain::withSeatsAdded(std::move(record.meeting.attendance),
                                                           std::move(seats), m_desk.context().ranks);
        first = before == 0 && !record.meeting.attendance.empty()
            ? record.meeting.attendance.front().id.toString()
            : first;
    });
    selectSeats({first});
}

void AttendancePage::sortSeats()
{
    const QStringList selected = selectedSeats();
    m_desk.change(tr("Urutkan undangan"), [this](domain::MeetingRecord& record) {
        record.meeting.attendance =
            domain::sortedByRank(std::move(record.meeting.attendance), m_desk.context().ranks);
    });
    selectSeats(selected);
}

void AttendancePage::moveSeats(int step)
{
    const QString id = m_ui->details->seat();
    const auto seat = domain::SeatId::fromString(id);
    if (!seat) {
        return;
    }
    m_desk.apply(tr("Pindah undangan"), [&](domain::MeetingRecord record) {
        return domain::withSeatMoved(std::move(record), *seat,
                                     step < 0 ? domain::Direction::Up : domain::Direction::Down);
    });
    selectSeats({id});
}

void AttendancePage::pasteSeats()
{
    addSeats(tr("Tempel daftar undangan"), seatsFromText(QApplication::clipboard()->text()));
    enterList();
}

void AttendancePage::markAllPresent()
{
    m_desk.change(tr("Semua hadir"), [](domain::MeetingRecord& record) {
        for (domain::Seat& seat : record.meeting.attendance) {
            if (seat.status == domain::AttendanceStatus::Unfilled) {
                seat.status = domain::AttendanceStatus::Present;
            }
        }
    });
}

void AttendancePage::removeSelectedSeats()
{
    const QStringList ids = selectedSeats();
    if (ids.isEmpty()) {
        return;
    }
    const int row = m_ui->table->currentIndex().row();
    const bool done = m_desk.change(tr("Hapus undangan"), [&ids](domain::MeetingRecord& record) {
        std::erase_if(record.meeting.attendance,
                      [&ids](const domain::Seat& seat) { return ids.contains(seat.id.toString()); });
    });
    if (done) {
        const QModelIndex next = m_model->nextSeat(std::min(row, m_model->rowCount() - 1), -1);
        m_ui->table->setCurrentIndex(next.isValid() ? next : m_model->nextSeat(0, 1));
        Q_EMIT m_desk.removed(tr("%n undangan dihapus.", nullptr, static_cast<int>(ids.size())));
    }
}

std::optional<domain::PointId> AttendancePage::pointInHand() const
{
    const auto& points = m_desk.meeting().points;
    const auto& written = m_desk.pointInHand();
    return written && domain::findPoint(points, *written) != nullptr ? written : lastPoint(points);
}

/// Somebody comes or goes in the middle of the meeting: at the point being written. Who comes or goes was
/// here, whatever had been noted before. A time once noted is not lost to a key: it stays, and it is said how
/// to replace it, which the same key does while that is seen.
void AttendancePage::stampNow(bool isArrival)
{
    const auto before = m_offer == nullptr ? nullptr : m_kept.lock();
    if (before != nullptr && before->stamp.isArrival == isArrival && before->chosen == selectedSeats()) {
        replaceTimes(*before);
        return;
    }
    KeptTimes times{{isArrival, m_desk.context().now(), pointInHand()}, {}, selectedSeats()};
    changeSelected(isArrival ? tr("Catat kedatangan") : tr("Catat kepulangan"), [&times](domain::Seat& seat) {
        const std::optional<domain::TimeOfDay> noted = times.stamp.timeOf(seat);
        if (!noted) {
            times.stamp.put(seat);
        } else if (*noted != times.stamp.time) {
            times.seats.push_back(seat);
            times.makesPresent = times.makesPresent || !domain::isHere(seat);
        }
        seat.status = domain::isHere(seat) ? seat.status : domain::AttendanceStatus::Present;
    });
    m_offer.reset();
    if (!times.seats.empty()) {
        offerToReplace(std::move(times));
    }
}

/// Whatever is done next may change the same seats, or the points: the offer goes.
void AttendancePage::offerToReplace(KeptTimes times)
{
    m_offer = std::make_unique<QObject>();
    connect(&m_desk.session().history(), &QUndoStack::indexChanged, m_offer.get(),
            [this] { m_offer.reset(); });
    const auto kept = std::make_shared<const KeptTimes>(std::move(times));
    m_kept = kept;
    Q_EMIT noticeAsked({.kind = Notice::Kind::Warn,
                        .text = keptText(*kept),
                        .actionText = tr("Ganti menjadi %1").arg(kept->stamp.time.toPrint()),
                        .action = [this, kept] { replaceTimes(*kept); },
                        .until = m_offer.get()});
}

/// Only what is still as it was kept.
void AttendancePage::replaceTimes(const KeptTimes& times)
{
    Stamp stamp = times.stamp;
    if (stamp.point && domain::findPoint(m_desk.meeting().points, *stamp.point) == nullptr) {
        stamp.point = pointInHand();
    }
    std::vector<domain::Seat> replaced;
    const bool done =
        m_desk.change(stamp.isArrival ? tr("Ganti jam datang") : tr("Ganti jam pulang"),
                      [&](domain::MeetingRecord& record) {
                          for (domain::Seat& seat : record.meeting.attendance) {
                              const auto kept = std::ranges::find(times.seats, seat.id, &domain::Seat::id);
                              if (kept != times.seats.end() && stamp.timeOf(seat) == stamp.timeOf(*kept)) {
                                  replaced.push_back(seat);
                                  stamp.put(seat);
                              }
                          }
                      });
    if (done && !replaced.empty()) {
        Q_EMIT m_desk.removed(replacedText(stamp, replaced));
    }
}

} // namespace risalah::ui
