// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QAbstractTableModel>

namespace risalah::ui {

/// The seats invited, grouped by their category in the order the categories first appear. A group has a
/// row of its own that cannot be selected.
class AttendanceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeatColumn, StatusColumn, PersonColumn, RemarkColumn, ColumnCount };
    enum Role { SeatIdRole = Qt::UserRole + 1, IsGroupRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMeeting(const domain::Meeting& meeting);
    [[nodiscard]] QModelIndex indexOf(const QString& seatId) const;
    /// The next seat at or after this row in this direction; invalid at the border.
    [[nodiscard]] QModelIndex nextSeat(int row, int step) const;
    [[nodiscard]] std::vector<int> groupRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool isGroup = false;
        QString group; ///< the category of a group row
        domain::Seat seat;
        QString passage; ///< when and at which points the person came and went
        [[nodiscard]] QString id() const;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] static std::vector<Row> grouped(const domain::Meeting& meeting);
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QVariant statusIcon(const Row& row) const;

    std::vector<Row> m_rows;
};

/// "2 belum diisi, 18 hadir, 3 diwakili, 1 izin"; only what is not zero.
[[nodiscard]] QString attendanceCounts(const std::vector<domain::Seat>& seats);

} // namespace risalah::ui
