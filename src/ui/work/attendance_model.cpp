// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/attendance_model.h"

#include "domain/attendance.h"
#include "domain/point_number.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "wording/labels.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using Status = domain::AttendanceStatus;

/// What is still to be done stands first.
constexpr std::array kStatuses = {Status::Unfilled, Status::Present, Status::Represented, Status::Excused,
                                  Status::Sick,     Status::Duty,    Status::Absent};

std::ptrdiff_t offset(std::size_t index)
{
    return static_cast<std::ptrdiff_t>(index);
}

QString moment(const QString& word,
               const std::optional<domain::TimeOfDay>& time,
               const std::optional<domain::PointId>& point,
               const QHash<domain::PointId, QString>& references)
{
    QStringList parts;
    if (time) {
        parts.append(time->toPrint());
    }
    if (const QString reference = point ? references.value(*point) : QString(); !reference.isEmpty()) {
        parts.append(reference);
    }
    return parts.isEmpty() ? QString() : word.arg(parts.join(u", "_s));
}

QString passageOf(const domain::Seat& seat, const QHash<domain::PointId, QString>& references)
{
    QStringList parts = {
        moment(AttendanceModel::tr("datang %1"), seat.arrival, seat.arrivedAt, references),
        moment(AttendanceModel::tr("pulang %1"), seat.departure, seat.leftAt, references),
    };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The name, and for a representative the position too.
QString personText(const domain::Seat& seat)
{
    if (!seat.person) {
        return {};
    }
    const QString position =
        seat.status == Status::Represented ? domain::positionText(*seat.person) : QString();
    return position.isEmpty() ? seat.person->name : u"%1 (%2)"_s.arg(seat.person->name, position);
}

} // namespace

QString AttendanceModel::Row::id() const
{
    return isGroup ? QString(u"group "_s + group) : seat.id.toString();
}

std::vector<AttendanceModel::Row> AttendanceModel::grouped(const domain::Meeting& meeting)
{
    const std::vector<domain::Seat>& seats = meeting.attendance;
    QHash<domain::PointId, QString> references;
    for (const domain::NumberedPoint& numbered : domain::numberPoints(meeting.points)) {
        references.insert(numbered.point->id, domain::pointReference(numbered.number));
    }
    QStringList groups;
    for (const domain::Seat& seat : seats) {
        if (!groups.contains(seat.category)) {
            groups.append(seat.category);
        }
    }
    std::vector<Row> rows;
    const bool showsGroups = groups.size() > 1 || (groups.size() == 1 && !groups.first().isEmpty());
    for (const QString& group : groups) {
        if (showsGroups) {
            rows.push_back({true, group, {}, {}});
        }
        for (const domain::Seat& seat : seats) {
            if (seat.category == group) {
                rows.push_back({false, group, seat, passageOf(seat, references)});
            }
        }
    }
    return rows;
}

void AttendanceModel::setMeeting(const domain::Meeting& meeting)
{
    std::vector<Row> rows = grouped(meeting);
    const auto sameId = [](const Row& a, const Row& b) { return a.id() == b.id(); };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameId);
    const auto prefix = static_cast<std::size_t>(std::distance(m_rows.begin(), head.first));
    std::size_t suffix = 0;
    while (suffix < m_rows.size() - prefix && suffix < rows.size() - prefix
           && sameId(m_rows[m_rows.size() - 1 - suffix], rows[rows.size() - 1 - suffix])) {
        ++suffix;
    }
    if (const std::size_t end = m_rows.size() - suffix; end > prefix) {
        beginRemoveRows({}, static_cast<int>(prefix), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + offset(prefix), m_rows.begin() + offset(end));
        endRemoveRows();
    }
    if (const std::size_t end = rows.size() - suffix; end > prefix) {
        beginInsertRows({}, static_cast<int>(prefix), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + offset(prefix), rows.begin() + offset(prefix),
                      rows.begin() + offset(end));
        endInsertRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                               index(static_cast<int>(row), ColumnCount - 1));
        }
    }
}

QModelIndex AttendanceModel::indexOf(const QString& seatId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id() == seatId; });
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(std::distance(m_rows.begin(), found)), 0);
}

QModelIndex AttendanceModel::nextSeat(int row, int step) const
{
    for (int next = row; next >= 0 && next < rowCount(); next += step) {
        if (!m_rows[static_cast<std::size_t>(next)].isGroup) {
            return index(next, 0);
        }
    }
    return {};
}

std::vector<int> AttendanceModel::groupRows() const
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isGroup) {
            rows.push_back(static_cast<int>(row));
        }
    }
    return rows;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return textOf(row, index.column());
    case Qt::DecorationRole:
        return index.column() == StatusColumn ? statusIcon(row) : QVariant();
    case Qt::FontRole:
        return row.isGroup ? QVariant(theme().font(TextStyle::SmallStrong)) : QVariant();
    case Qt::ForegroundRole:
        return row.isGroup || (index.column() == StatusColumn && row.seat.status == Status::Unfilled)
                || (index.column() == SeatColumn && row.seat.seat.isEmpty())
            ? QVariant(theme().tokens.muted)
            : QVariant();
    case SeatIdRole:
        return row.isGroup ? QString() : row.id();
    case IsGroupRole:
        return row.isGroup;
    default:
        return {};
    }
}

QString AttendanceModel::textOf(const Row& row, int column) const
{
    if (row.isGroup) {
        if (column != SeatColumn) {
            return {};
        }
        return row.group.isEmpty() ? tr("Tanpa kelompok") : domain::categoryTitle(row.group);
    }
    const domain::Seat& seat = row.seat;
    switch (column) {
    case SeatColumn:
        return seat.seat.isEmpty() ? tr("Ketik jabatan atau instansi…") : seat.seat;
    case StatusColumn:
        return wording::label(seat.status);
    case PersonColumn:
        return personText(seat);
    case RemarkColumn: {
        QStringList parts;
        if (!row.passage.isEmpty()) {
            parts.append(row.passage);
        }
        if (seat.online) {
            parts.append(tr("daring"));
        }
        if (!seat.remark.isEmpty()) {
            parts.append(seat.remark);
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant AttendanceModel::statusIcon(const Row& row) const
{
    if (row.isGroup) {
        return {};
    }
    switch (row.seat.status) {
    case Status::Unfilled:
        return icon(u"circle"_s, IconTint::Muted);
    case Status::Present:
        return icon(u"circle-check"_s, IconTint::Ok);
    case Status::Represented:
        return icon(u"users"_s, IconTint::Ok);
    case Status::Excused:
    case Status::Sick:
    case Status::Duty:
        return icon(u"circle-dot"_s, IconTint::Warn);
    case Status::Absent:
        return icon(u"circle-x"_s, IconTint::Bad);
    }
    return {};
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case SeatColumn:
        return tr("Undangan");
    case StatusColumn:
        return tr("Kehadiran");
    case PersonColumn:
        return tr("Nama");
    case RemarkColumn:
        return tr("Keterangan");
    default:
        return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return m_rows[static_cast<std::size_t>(index.row())].isGroup
        ? Qt::ItemFlags(Qt::ItemIsEnabled)
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString attendanceCounts(const std::vector<domain::Seat>& seats)
{
    QStringList parts;
    for (const Status status : kStatuses) {
        const auto n = std::count_if(seats.begin(), seats.end(),
                                     [&](const domain::Seat& seat) { return seat.status == status; });
        if (n > 0) {
            parts.append(u"%1\u00a0%2"_s.arg(n).arg(wording::label(status).toLower())); // one line, both
        }
    }
    return parts.join(u", "_s);
}

} // namespace risalah::ui
