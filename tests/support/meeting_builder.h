// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/office.h"

#include <QString>

#include <array>
#include <cstddef>

namespace risalah::test {

/// Ids that are the same in every run: golden files show them.
template <class AnyId> AnyId fixedId(int series, int n)
{
    return *AnyId::fromString(QStringLiteral("%1-0000-4000-8000-%2")
                                  .arg(series, 8, 10, QLatin1Char('0'))
                                  .arg(n, 12, 10, QLatin1Char('0')));
}

inline domain::Office anOffice()
{
    domain::Office office;
    office.government = QStringLiteral("PEMERINTAH KOTA PANGKALPINANG");
    office.unit = QStringLiteral("SEKRETARIAT DAERAH");
    office.address = QStringLiteral("Jalan Rasakunda Nomor 1, Pangkalpinang 33121");
    office.phone = QStringLiteral("(0717) 000000");
    office.email = QStringLiteral("setda@contoh.go.id");
    office.website = QStringLiteral("setda.contoh.go.id");
    office.city = QStringLiteral("Pangkalpinang");
    return office;
}

inline domain::PersonCard aPerson(const QString& name, const QString& position)
{
    domain::PersonCard card;
    card.name = name;
    card.position = position;
    return card;
}

/// `aMeeting().withPoints(3).withSeats(12).build()`: a whole record of plain facts, each part added by name.
class MeetingBuilder {
public:
    MeetingBuilder()
    {
        domain::Meeting& meeting = m_record.meeting;
        meeting.id = fixedId<domain::MeetingId>(1, 1);
        meeting.title = QStringLiteral("Rapat Koordinasi Pelaksanaan Kampanye");
        meeting.date = *domain::Date::of(2025, 7, 15);
        meeting.start = domain::TimeOfDay{9, 0};
        meeting.place = QStringLiteral("Balai Besar Betason");
        meeting.chair =
            aPerson(QStringLiteral("Ketua Contoh, S.H., M.Si."), QStringLiteral("Sekretaris Daerah"));
        meeting.chair->identity = {domain::IdentityType::Nip, QStringLiteral("197001011995031001")};
        meeting.chair->rank = QStringLiteral("Pembina Utama Muda");
        meeting.chair->grade = QStringLiteral("IV/c");
        meeting.noteTaker =
            aPerson(QStringLiteral("Pencatat Contoh"), QStringLiteral("Kepala Subbagian Tata Usaha"));
    }

    MeetingBuilder& titled(const QString& title)
    {
        m_record.meeting.title = title;
        return *this;
    }

    MeetingBuilder& withAgenda()
    {
        for (const QString& title :
             {QStringLiteral("Pembukaan"), QStringLiteral("Pembahasan"), QStringLiteral("Penutup")}) {
            auto& agenda = m_record.meeting.agenda;
            agenda.push_back({fixedId<domain::AgendaItemId>(2, static_cast<int>(agenda.size()) + 1), title});
        }
        return *this;
    }

    MeetingBuilder& withOpeningAndClosing()
    {
        m_record.meeting.opening = QStringLiteral("Rapat dibuka oleh Sekretaris Daerah. Rapat bertujuan "
                                                  "menyamakan pemahaman tentang tahapan kampanye.");
        m_record.meeting.closing = QStringLiteral("Rapat ditutup pukul 11.30 WIB.");
        return *this;
    }

    /// Top points of one to four lines; every third one has two points below it, one of which has one more.
    MeetingBuilder& withPoints(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto& points = m_record.meeting.points;
            points.push_back(point(i, 1 + i % 4));
            if (i % 3 == 2) {
                points.back().points = {point(i, 1), point(i, 2)};
                points.back().points.back().points = {point(i, 1)};
            }
        }
        return *this;
    }

    MeetingBuilder& withResolutions(int count)
    {
        for (int i = 0; i < count; ++i) {
            domain::Resolution resolution;
            resolution.id = fixedId<domain::ResolutionId>(4, i + 1);
            resolution.point = pointAt(i).id;
            resolution.text =
                QStringLiteral("Penggunaan fasilitas umum disepakati melalui koordinasi tertulis.");
            m_record.meeting.resolutions.push_back(resolution);
        }
        return *this;
    }

    MeetingBuilder& withActions(int count)
    {
        for (int i = 0; i < count; ++i) {
            domain::ActionItem action;
            action.id = fixedId<domain::ActionItemId>(5, i + 1);
            action.meeting = m_record.meeting.id;
            action.point = pointAt(i).id;
            action.number = i + 1;
            action.text = QStringLiteral("Menyusun daftar lokasi yang boleh dipakai, butir %1.").arg(i + 1)
                + QStringLiteral(" Daftar disampaikan kepada peserta.").repeated(i % 3);
            action.assignees = {assignee(2 * i, QStringLiteral("Satpol PP"))};
            if (i % 2 == 1) {
                action.assignees.push_back(assignee(2 * i + 1, QStringLiteral("Dinas Lingkungan Hidup")));
            }
            action.due = domain::WorkdaysDue{5};
            action.originalDueOn = domain::Date::of(2025, 7, 22);
            m_record.actions.push_back(action);
        }
        return *this;
    }

    MeetingBuilder& withSeats(int count)
    {
        using Status = domain::AttendanceStatus;
        constexpr std::array kStatuses{Status::Present, Status::Present, Status::Represented,
                                       Status::Excused};
        for (int i = 0; i < count; ++i) {
            domain::Seat seat;
            seat.id = fixedId<domain::SeatId>(6, i + 1);
            seat.seat = QStringLiteral("Kepala Dinas Contoh %1").arg(i + 1);
            seat.office = QStringLiteral("Dinas Contoh %1").arg(i + 1);
            seat.category = QStringLiteral("opd");
            seat.status = kStatuses.at(static_cast<std::size_t>(i) % kStatuses.size());
            if (seat.status != Status::Excused) {
                seat.person = aPerson(QStringLiteral("Peserta Nomor %1, S.Sos.").arg(i + 1),
                                      QStringLiteral("Sekretaris Dinas Contoh %1").arg(i + 1));
            }
            m_record.meeting.attendance.push_back(seat);
        }
        return *this;
    }

    /// Any other change: `with([](domain::MeetingRecord& r) { r.meeting.end = …; })`.
    template <class Change> MeetingBuilder& with(Change change)
    {
        change(m_record);
        return *this;
    }

    [[nodiscard]] domain::MeetingRecord build() const { return m_record; }

private:
    domain::DiscussionPoint point(int top, int sentences)
    {
        domain::DiscussionPoint made;
        made.id = fixedId<domain::PointId>(3, ++m_points);
        made.speaker = top % 10 < 5 ? QStringLiteral("Sekretaris Daerah") : QStringLiteral("Ketua KPU");
        made.text =
            QStringLiteral("Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna "
                           "jalan sesuai dengan peraturan. ")
                .repeated(sentences)
                .trimmed();
        return made;
    }

    [[nodiscard]] const domain::DiscussionPoint& pointAt(int i) const
    {
        const auto& points = m_record.meeting.points;
        return points.at(static_cast<std::size_t>(i) % points.size());
    }

    static domain::Assignee assignee(int n, const QString& office)
    {
        domain::Assignee made;
        made.id = fixedId<domain::AssigneeId>(7, n + 1);
        made.office = office;
        return made;
    }

    domain::MeetingRecord m_record;
    int m_points = 0;
};

inline MeetingBuilder aMeeting()
{
    return {};
}

/// One of everything on two or three pages.
inline domain::MeetingRecord aWholeMeeting()
{
    return aMeeting()
        .withAgenda()
        .withOpeningAndClosing()
        .withPoints(4)
        .withResolutions(2)
        .withActions(3)
        .withSeats(5)
        .build();
}

} // namespace risalah::test
