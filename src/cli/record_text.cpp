// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_text.h"

#include "cli/text_table.h"
#include "domain/attendance.h"
#include "domain/indonesian_words.h"
#include "domain/nip.h"
#include "domain/point_number.h"
#include "domain/rank.h"
#include "domain/text.h"
#include "wording/due_text.h"
#include "wording/labels.h"

#include <QHash>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

QString section(const QString& heading, const QString& lines)
{
    return lines.isEmpty() ? QString() : QStringLiteral("\n%1\n%2").arg(heading, lines);
}

/// A text of several lines under its first letter.
QString indented(const QString& first, const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString body = text;
    body.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(first.size(), QLatin1Char(' ')));
    return first + body + QLatin1Char('\n');
}

class HeadTable {
public:
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty()) {
            m_table.addRow({label, value});
        }
    }
    [[nodiscard]] QString toText() const { return m_table.toText(); }

private:
    TextTable m_table;
};

QString withReason(const QString& state, const QString& reason)
{
    return joinFilled({state, reason}, QStringLiteral(": "));
}

QString identityText(const Identity& identity)
{
    return identity.type == IdentityType::None
        ? QString()
        : QStringLiteral("%1 %2").arg(wording::label(identity.type),
                                      identity.type == IdentityType::Nip ? printedNip(identity.number)
                                                                         : identity.number);
}

QString officialText(const std::optional<PersonCard>& card)
{
    return card ? joinFilled({card->name, positionText(*card), card->office,
                              printedRank(card->rank, card->grade), identityText(card->identity)})
                : QString();
}

using References = QHash<PointId, QString>; ///< "angka 1 huruf a"

References referencesOf(const Meeting& meeting)
{
    References references;
    for (const NumberedPoint& row : numberPoints(meeting.points)) {
        references.insert(row.point->id, pointReference(row.number));
    }
    return references;
}

QString inBrackets(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("(%1)").arg(text);
}

QString clockTimes(std::optional<TimeOfDay> from, std::optional<TimeOfDay> until)
{
    return joinFilled({from ? from->toPrint() : QString(), until ? until->toPrint() : QString()},
                      QStringLiteral("–"));
}

QString slotText(const Meeting& meeting, const SignatureSlot& slot)
{
    switch (slot.signer) {
    case SignatureSlot::Signer::Chair:
        return withReason(slot.caption, meeting.chair ? meeting.chair->name : QString());
    case SignatureSlot::Signer::Secretary:
        return withReason(slot.caption, meeting.secretary ? meeting.secretary->name : QString());
    case SignatureSlot::Signer::NoteTaker:
        return withReason(slot.caption, meeting.noteTaker ? meeting.noteTaker->name : QString());
    case SignatureSlot::Signer::Other:
        return withReason(slot.caption, officialText(slot.person));
    }
    return slot.caption;
}

void addState(HeadTable& table, const Meeting& meeting)
{
    table.add(QStringLiteral("Status"), wording::label(meeting.phase));
    if (meeting.review != ReviewState::Draft) {
        table.add(
            QStringLiteral("Telaah"),
            withReason(joinFilled({wording::label(meeting.review), meeting.reviewBy}), meeting.reviewNote));
    }
    if (meeting.course != MeetingCourse::Scheduled) {
        table.add(QStringLiteral("Pelaksanaan"),
                  withReason(wording::label(meeting.course), meeting.courseReason));
    }
    if (meeting.removed) {
        table.add(QStringLiteral("Keranjang"), QStringLiteral("Dibuang"));
    }
}

QString headText(const Meeting& meeting, const QString& number, Zone zone)
{
    HeadTable table;
    table.add(QStringLiteral("Judul"), meeting.title);
    table.add(QStringLiteral("Jenis"), meeting.kind);
    table.add(QStringLiteral("Rangkaian"), meeting.series);
    table.add(QStringLiteral("Nomor"), number);
    addState(table, meeting);
    table.add(QStringLiteral("Tanggal"),
              meeting.lastDate ? dateRange(meeting.date, *meeting.lastDate) : dayAndDate(meeting.date));
    table.add(QStringLiteral("Waktu"), timeRange(meeting.start, meeting.end, zone));
    table.add(QStringLiteral("Tempat"), meeting.place);
    table.add(QStringLiteral("Daring"), meeting.onlineLink);
    table.add(QStringLiteral("Undangan"),
              joinFilled({meeting.invitation.number,
                          meeting.invitation.date ? longDate(*meeting.invitation.date) : QString()}));
    table.add(QStringLiteral("Pimpinan"), officialText(meeting.chair));
    table.add(QStringLiteral("Sekretaris"), officialText(meeting.secretary));
    table.add(QStringLiteral("Notulis"), officialText(meeting.noteTaker));
    for (const SignatureSlot& slot : meeting.signatureSlots) {
        table.add(QStringLiteral("Penanda tangan"), slotText(meeting, slot));
    }
    return table.toText();
}

QString agendaText(const Meeting& meeting)
{
    TextTable table;
    int number = 0;
    for (const AgendaItem& item : meeting.agenda) {
        const QString real = clockTimes(item.start, item.end);
        table.addRow({QStringLiteral("  %1.").arg(++number), item.title,
                      joinFilled({item.day ? shortDate(*item.day) : QString(),
                                  clockTimes(item.plannedStart, item.plannedEnd),
                                  real.isEmpty() ? QString() : QStringLiteral("berjalan %1").arg(real)})});
    }
    return table.toText();
}

QString attendanceText(const Meeting& meeting)
{
    TextTable table;
    for (const Seat& seat : meeting.attendance) {
        const QString place = seat.office.isEmpty() || seat.seat.contains(seat.office)
            ? seat.seat
            : QStringLiteral("%1 (%2)").arg(seat.seat, seat.office);
        const QString mandate =
            seat.mandate.isEmpty() ? QString() : QStringLiteral("surat tugas %1").arg(seat.mandate);
        const QString came = clockTimes(seat.arrival, seat.departure);
        table.addRow({QString(QStringLiteral("  ") + place), wording::label(seat.status),
                      joinFilled({officialText(seat.person), mandate,
                                  came.isEmpty() ? QString() : QStringLiteral("pukul %1").arg(came),
                                  seat.online ? QStringLiteral("daring") : QString(), seat.remark})});
    }
    return table.toText();
}

QString pointText(const Meeting& meeting)
{
    QString text;
    for (const NumberedPoint& row : numberPoints(meeting.points)) {
        const QString label = pointLabel(row.number, NumberStyle::Editor) + QLatin1Char(' ');
        text += indented(QString(2 + 3 * row.depth, QLatin1Char(' ')) + label,
                         withReason(row.point->speaker, row.point->text));
    }
    return text;
}

QString resolutionLines(const Meeting& meeting, const References& references, const app::NextEdition& coming)
{
    QString text;
    int row = 0;
    for (const Resolution& resolution : meeting.resolutions) {
        const QString number =
            coming.resolutionNumbers.value(resolution.id, QStringLiteral("%1.").arg(++row));
        text += indented(QStringLiteral("  %1  ").arg(number),
                         joinFilled({resolution.text, inBrackets(references.value(resolution.point))},
                                    QStringLiteral(" ")));
    }
    return text;
}

QString assigneesText(const ActionItem& action)
{
    QStringList names;
    for (const Assignee& assignee : action.assignees) {
        names.append(QStringLiteral("%1 [%2]").arg(
            joinFilled({assignee.person ? assignee.person->name : QString(), assignee.office}),
            wording::label(assignee.status).toLower()));
    }
    return names.join(QStringLiteral("; "));
}

QString actionLines(const MeetingRecord& record, const References& references)
{
    QString text;
    for (const ActionItem& action : record.actions) {
        if (action.removed) {
            continue;
        }
        const QString first = QStringLiteral("  %1  ").arg(actionLabel(action.number));
        const QString next(first.size(), QLatin1Char(' '));
        const QString priority =
            action.priority == Priority::Normal ? QString() : wording::label(action.priority).toLower();
        text += indented(
            first,
            joinFilled({action.text, inBrackets(references.value(action.point))}, QStringLiteral(" ")));
        text += indented(
            next, joinFilled({wording::label(overallStatus(action)), priority, wording::dueText(action)}));
        text += indented(next, assigneesText(action));
    }
    return text;
}

QString editionText(const std::vector<MinutesDocument>& editions, Zone zone)
{
    TextTable table;
    for (const MinutesDocument& edition : editions) {
        QStringList signers;
        for (const HandSignature& signature : edition.handSignatures) {
            signers.append(QStringLiteral("%1 (basah, %2)").arg(signature.signer, longDate(signature.on)));
        }
        for (const ElectronicSignature& signature : edition.signatures) {
            signers.append(QStringLiteral("%1 (elektronik, %2)")
                               .arg(signature.signer, longDate(dateIn(zone, signature.at))));
        }
        const QString signedBy = signers.isEmpty()
            ? QString()
            : QStringLiteral("ditandatangani %1").arg(signers.join(QStringLiteral("; ")));
        table.addRow({QStringLiteral("  Edisi %1").arg(edition.edition), edition.numbers.meeting,
                      longDate(dateIn(zone, edition.finalisedAt)), joinFilled({edition.reason, signedBy})});
    }
    return table.toText();
}

} // namespace

QString meetingText(const MeetingRecord& record,
                    const std::vector<MinutesDocument>& editions,
                    const app::NextEdition& coming,
                    Zone zone)
{
    const Meeting& meeting = record.meeting;
    const References references = referencesOf(meeting);
    const QString indent = QStringLiteral("  ");
    return headText(meeting, coming.meetingNumber, zone)
        + section(QStringLiteral("Acara"), agendaText(meeting))
        + section(joinFilled({QStringLiteral("Daftar hadir"), representationText(representationOf(meeting))},
                             QStringLiteral(": ")),
                  attendanceText(meeting))
        + section(QStringLiteral("Pembukaan"), indented(indent, meeting.opening))
        + section(QStringLiteral("Pembahasan"), pointText(meeting))
        + section(QStringLiteral("Keputusan"), resolutionLines(meeting, references, coming))
        + section(QStringLiteral("Tindak lanjut"), actionLines(record, references))
        + section(QStringLiteral("Penutup"), indented(indent, meeting.closing))
        + section(QStringLiteral("Edisi"), editionText(editions, zone));
}

QString resolutionText(const ResolutionRow& row)
{
    HeadTable table;
    table.add(QStringLiteral("Nomor"), row.number);
    table.add(QStringLiteral("Rapat"), row.meetingTitle);
    table.add(QStringLiteral("Tanggal"), dayAndDate(row.meetingDate));
    table.add(QStringLiteral("Status"), wording::label(row.phase));
    table.add(QStringLiteral("Keputusan"), row.text);
    return table.toText();
}

QString personText(const PersonRow& row)
{
    const PersonCard card = cardOf(row.person, nullptr, nullptr);
    HeadTable table;
    table.add(QStringLiteral("Nama"), card.name);
    table.add(QStringLiteral("Identitas"), identityText(card.identity));
    table.add(QStringLiteral("Pangkat"), printedRank(card.rank, card.grade));
    table.add(QStringLiteral("Telepon"), row.person.phone);
    for (const PersonRow::Held& held : row.positions) {
        table.add(QStringLiteral("Jabatan"), joinFilled({held.position.title, held.unit}));
    }
    return table.toText();
}

QString actionText(const ActionItem& action, Zone zone)
{
    HeadTable table;
    table.add(QStringLiteral("Nomor"), actionLabel(action.number));
    table.add(QStringLiteral("Status"), wording::label(overallStatus(action)));
    table.add(QStringLiteral("Tenggat"), wording::dueText(action));
    table.add(QStringLiteral("Prioritas"), wording::label(action.priority));
    table.add(QStringLiteral("Uraian"), action.text);
    for (const Extension& extension : action.extensions) {
        table.add(QStringLiteral("Perpanjangan"),
                  withReason(QStringLiteral("sampai %1").arg(longDate(extension.until)),
                             joinFilled({extension.reason, extension.by})));
    }
    for (const Assignee& assignee : action.assignees) {
        const QString done =
            assignee.doneOn ? QStringLiteral("pada %1").arg(longDate(*assignee.doneOn)) : QString();
        table.add(
            QStringLiteral("Penanggung jawab"),
            withReason(joinFilled({assignee.person ? assignee.person->name : QString(), assignee.office}),
                       joinFilled({wording::label(assignee.status), done}, QStringLiteral(" "))));
        for (const ProgressNote& note : assignee.log) {
            table.add(QStringLiteral("Catatan"),
                      withReason(joinFilled({longDate(dateIn(zone, note.at)), note.by}), note.text));
        }
    }
    return table.toText();
}

} // namespace risalah::cli
