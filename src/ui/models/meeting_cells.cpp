// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meeting_cells.h"

#include "domain/indonesian_words.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace risalah::ui {

namespace {

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingList)
};

QString whenText(const domain::MeetingRow& row)
{
    return row.lastDate && *row.lastDate != row.date ? domain::dateRange(row.date, *row.lastDate)
                                                     : domain::shortDate(row.date);
}

QString whenDetail(const domain::MeetingRow& row)
{
    const QString day = domain::weekdayName(row.date.weekday());
    return row.start ? MeetingWords::tr("%1, pukul %2").arg(day, row.start->toPrint()) : day;
}

QString titleDetail(const domain::MeetingRow& row)
{
    QStringList parts;
    for (const QString& part : {row.series, row.place}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

CellChip draftChip(const MeetingStanding& meeting, domain::Date today)
{
    if (meeting.review != domain::ReviewState::Draft) {
        return reviewChip(meeting.review);
    }
    if (meeting.phase == domain::MeetingPhase::Correcting) {
        return {ChipKind::Warn, QStringLiteral("pencil"), wording::label(meeting.phase)};
    }
    if (meeting.date > today) {
        return {ChipKind::Neutral, QStringLiteral("calendar"), wording::label(meeting.course)};
    }
    return {ChipKind::Neutral, QStringLiteral("pencil"), wording::label(meeting.phase)};
}

QString signerOf(const app::SlotState& slot)
{
    if (slot.person.name.isEmpty() || slot.caption.isEmpty()) {
        return slot.person.name.isEmpty() ? slot.caption : slot.person.name;
    }
    return MeetingWords::tr("%1 (%2)", "a signer's name and part in the meeting")
        .arg(slot.person.name, slot.caption);
}

/// On paper nobody knows who has signed before the scan is taken in.
QString turnToSign(const app::SignatureState& state)
{
    if (!state.isElectronic) {
        QStringList names;
        for (const app::SlotState& slot : state.slots) {
            names << signerOf(slot);
        }
        return MeetingWords::tr("Penanda tangan: %1").arg(names.join(QStringLiteral(", ")));
    }
    return state.next
        ? MeetingWords::tr("Giliran %1").arg(signerOf(state.slots.at(static_cast<std::size_t>(*state.next))))
        : QString();
}

CellChip signaturesChip(const app::SignatureState& state)
{
    if (!state.isElectronic) {
        return {ChipKind::Neutral, QStringLiteral("pen-tool"),
                MeetingWords::tr("Tanda tangan basah", "how it is signed")};
    }
    return {ChipKind::Accent, QStringLiteral("pen-tool"),
            MeetingWords::tr("%1 dari %2", "signatures made, and asked for")
                .arg(state.edition.signatures.size())
                .arg(state.slots.size())};
}

} // namespace

CellChip reviewChip(domain::ReviewState state)
{
    using domain::ReviewState;
    const QString words = wording::label(state);
    switch (state) {
    case ReviewState::Draft:
        return {ChipKind::Neutral, QStringLiteral("pencil"), words};
    case ReviewState::Submitted:
        return {ChipKind::Accent, QStringLiteral("send"), words};
    case ReviewState::Returned:
        return {ChipKind::Warn, QStringLiteral("undo-2"), words};
    case ReviewState::Ready:
        return {ChipKind::Ok, QStringLiteral("check"), words};
    }
    return {};
}

CellChip meetingChip(const MeetingStanding& meeting, domain::Date today)
{
    using domain::MeetingCourse;
    if (meeting.course == MeetingCourse::Cancelled) {
        return {ChipKind::Neutral, QStringLiteral("circle-x"), wording::label(meeting.course)};
    }
    if (meeting.course == MeetingCourse::Postponed) {
        return {ChipKind::Warn, QStringLiteral("hourglass"), wording::label(meeting.course)};
    }
    if (meeting.phase != domain::MeetingPhase::Finalised) {
        return draftChip(meeting, today);
    }
    if (meeting.isSigned) {
        return {ChipKind::Ok, QStringLiteral("pen-tool"), MeetingWords::tr("Ditandatangani")};
    }
    return {ChipKind::Ok, QStringLiteral("lock"), wording::label(meeting.phase)};
}

CellChip meetingChip(const domain::MeetingRow& row, domain::Date today)
{
    return meetingChip({row.course, row.phase, row.review, row.date, row.isSigned}, today);
}

std::vector<CellColumn> meetingColumns()
{
    return {{.title = MeetingWords::tr("Tanggal"), .width = 150, .fits = true},
            {.title = MeetingWords::tr("Rapat"), .width = 230, .stretches = true},
            {.title = MeetingWords::tr("Keadaan"), .width = 136, .fits = true},
            {.title = MeetingWords::tr("Nomor"), .width = 170, .fits = true},
            {.title = MeetingWords::tr("Isi"), .width = 190, .givesWay = true, .fits = true}};
}

std::vector<CellRow> meetingCells(const std::vector<domain::MeetingRow>& rows, domain::Date today)
{
    std::vector<CellRow> cells;
    cells.reserve(rows.size());
    for (const domain::MeetingRow& row : rows) {
        const QString content = MeetingWords::tr("%n butir", nullptr, row.points);
        const QString outcome =
            MeetingWords::tr("%1 keputusan, %2 tindak lanjut").arg(row.resolutions).arg(row.actions);
        cells.push_back({row.id.toString(),
                         {{.text = whenText(row), .detail = whenDetail(row), .isNumber = true},
                          {.text = row.title, .detail = titleDetail(row), .lines = 3},
                          {.text = {}, .chip = meetingChip(row, today)},
                          {.text = row.number, .lines = 2, .isNumber = true, .isMuted = true},
                          {.text = content, .detail = outcome, .isNumber = true}}});
    }
    return cells;
}

std::vector<CellRow> meetingCard(const std::vector<domain::MeetingRow>& rows, domain::Date today)
{
    std::vector<CellRow> cards = meetingCells(rows, today);
    for (CellRow& row : cards) {
        row.cells.resize(static_cast<std::size_t>(MeetingColumn::State) + 1);
        row.cells.front().lines = 2; // a range of days
        row.cells.back().isAtEnd = true;
    }
    return cards;
}

std::vector<CellRow> unsignedCard(const std::vector<app::UnsignedMinutes>& waiting, domain::Date today)
{
    std::vector<domain::MeetingRow> meetings;
    meetings.reserve(waiting.size());
    for (const app::UnsignedMinutes& minutes : waiting) {
        meetings.push_back(minutes.meeting);
    }
    std::vector<CellRow> cards = meetingCard(meetings, today);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto& state = waiting[i].state;
        Cell& title = cards[i].cells.at(static_cast<std::size_t>(MeetingColumn::Title));
        title.detail = state ? turnToSign(*state) : MeetingWords::tr("Berkasnya tidak terbaca");
        title.detailLines = 2;
        cards[i].cells.at(static_cast<std::size_t>(MeetingColumn::State)).chip = state
            ? signaturesChip(*state)
            : CellChip{ChipKind::Bad, QStringLiteral("triangle-alert"), MeetingWords::tr("Rusak")};
    }
    return cards;
}

std::vector<CellColumn> resolutionColumns()
{
    return {{.title = MeetingWords::tr("Nomor"), .width = 190, .fits = true},
            {.title = MeetingWords::tr("Keputusan"), .width = 300, .stretches = true},
            {.title = MeetingWords::tr("Tanggal rapat"), .width = 130, .fits = true}};
}

std::vector<CellRow> resolutionCells(const std::vector<domain::ResolutionRow>& rows)
{
    std::vector<CellRow> cells;
    cells.reserve(rows.size());
    for (const domain::ResolutionRow& row : rows) {
        const bool isDraft = row.number.isEmpty();
        cells.push_back({row.id.toString(),
                         {{.text = isDraft ? MeetingWords::tr("Belum bernomor") : row.number,
                           .lines = 2,
                           .isNumber = true,
                           .isMuted = isDraft},
                          {.text = row.text, .detail = row.meetingTitle, .lines = 4},
                          {.text = domain::shortDate(row.meetingDate), .isNumber = true}}});
    }
    return cells;
}

} // namespace risalah::ui
