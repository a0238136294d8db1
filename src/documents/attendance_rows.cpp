// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/attendance_rows.h"

#include "documents/person_names.h"
#include "domain/attendance.h"

#include <QSet>

namespace risalah::documents {

using namespace domain;

namespace {

/// Lines for people nobody has invited.
constexpr int kGuestLines = 5;

/// Puts the rows together; the places to sign stand left and right in turn, so that large hands fit.
class SignInList {
public:
    explicit SignInList(const Meeting& meeting)
    {
        QSet<QString> categories;
        for (const Seat& seat : meeting.attendance) {
            categories.insert(seat.category);
        }
        m_hasHeadings = categories.size() > 1;
    }

    void add(const QString& category, TemplateData row)
    {
        const int number = static_cast<int>(m_rows.size()) + 1;
        const bool isNew = m_hasHeadings && (m_rows.empty() || category != m_category);
        m_category = category;
        row.setText(QStringLiteral("kelompok"),
                    isNew ? (category.isEmpty() ? QStringLiteral("Lainnya") : categoryTitle(category))
                          : QString());
        row.setText(QStringLiteral("nomor"), QStringLiteral("%1.").arg(number));
        row.setMark(QStringLiteral("kiri"), number % 2 == 1);
        row.setMark(QStringLiteral("kanan"), number % 2 == 0);
        m_rows.push_back(std::move(row));
    }

    [[nodiscard]] TemplateData::List take() { return std::move(m_rows); }

private:
    TemplateData::List m_rows;
    QString m_category;
    bool m_hasHeadings = false;
};

TemplateData signInRow(const QString& name, const QString& position, const QString& office)
{
    TemplateData row;
    row.setText(QStringLiteral("nama"), name);
    row.setText(QStringLiteral("jabatan"), position);
    // "Kepala Dinas Perhubungan" names its office itself.
    row.setText(QStringLiteral("instansi"),
                position.contains(office, Qt::CaseInsensitive) ? QString() : office);
    row.setText(QStringLiteral("mewakili"), {});
    row.setMark(QStringLiteral("daring"), false);
    return row;
}

TemplateData filledRow(const Seat& seat)
{
    const PersonCard card = seat.person.value_or(PersonCard());
    const bool isRepresented = seat.status == AttendanceStatus::Represented;
    const QString position = positionText(card);
    const bool isActing = card.authority != Authority::Definitive && !position.isEmpty();
    TemplateData row =
        signInRow(nameInText(card.name), isRepresented || isActing ? position : seat.seat, seat.office);
    row.setText(QStringLiteral("mewakili"), isRepresented ? seat.seat : QString());
    row.setMark(QStringLiteral("daring"), seat.online);
    return row;
}

} // namespace

TemplateData::List signInRows(const RenderRequest& request)
{
    const Meeting& meeting = request.record.meeting;
    SignInList list(meeting);
    for (const Seat& seat : meeting.attendance) {
        if (request.blank) {
            list.add(seat.category, signInRow({}, seat.seat, seat.office));
        } else if (isHere(seat)) {
            list.add(seat.category, filledRow(seat));
        }
    }
    for (int i = 0; request.blank && i < kGuestLines; ++i) {
        list.add({}, signInRow({}, {}, {}));
    }
    return list.take();
}

TemplateData::List attendanceNotes(const Meeting& meeting)
{
    TemplateData::List rows;
    for (const Seat& seat : meeting.attendance) {
        QString sentence = attendanceSentence(seat, meeting);
        if (!sentence.isEmpty()) {
            const QString name = seat.person ? seat.person->name.simplified() : QString();
            if (!name.isEmpty()) {
                sentence.replace(name, nameInText(name));
            }
            TemplateData row;
            row.setText(QStringLiteral("nomor"), QStringLiteral("%1.").arg(rows.size() + 1));
            row.setText(QStringLiteral("kalimat"), sentence);
            row.setMark(QStringLiteral("terakhir"), false);
            rows.push_back(std::move(row));
        }
    }
    if (!rows.empty()) {
        rows.back().setMark(QStringLiteral("terakhir"), true);
    }
    return rows;
}

QString representationSentence(const Meeting& meeting)
{
    const Representation representation = representationOf(meeting);
    const QString text = representationText(representation);
    if (text.isEmpty() || representation.needed == 0) {
        return text.isEmpty() ? text : QString(text + u'.');
    }
    return QStringLiteral("%1; kuorum %2% %3.")
        .arg(text, QString::number(meeting.quorumPercent),
             representation.isMissed() ? QStringLiteral("tidak tercapai") : QStringLiteral("tercapai"));
}

} // namespace risalah::documents
