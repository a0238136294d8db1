// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "ui/work/row_list_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace risalah::ui {

class RowListView;

/// Two versions of one meeting beside each other, what differs marked, and what to do with them. Nothing
/// is merged silently and nothing is lost.
class VersionsPanel final : public QFrame {
    Q_OBJECT
public:
    explicit VersionsPanel(QWidget* parent = nullptr);

    struct Sides {
        domain::MeetingRecord inRegister;
        domain::MeetingRecord mine;
        QString title;
        QString mineHeading;
        bool registerIsNewer = false; ///< the choice that lies at hand
    };
    void show(const Sides& sides);

Q_SIGNALS:
    void registerChosen();
    void mineChosen();
    void copyChosen();

private:
    QLabel* m_title;
    QLabel* m_mineHeading;
    RowListView* m_register;
    RowListView* m_mine;
    QPushButton* m_takeRegister;
    QPushButton* m_takeMine;
};

/// The record as rows, each that is missing or different in the other version marked.
[[nodiscard]] std::vector<ListRow> versionRows(const domain::MeetingRecord& record,
                                               const domain::MeetingRecord& other);

} // namespace risalah::ui
