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
        QString detail; ///< what helps to choose
        QString mineHeading;
        bool registerIsNewer = false; ///< the choice that lies at hand
    };
    void show(const Sides& sides);

Q_SIGNALS:
    void registerChosen();
    void mineChosen();
    void copyChosen();

private:
    void keepInStep(RowListView& one, RowListView& other);

    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_mineHeading;
    RowListView* m_register;
    RowListView* m_mine;
    QPushButton* m_takeRegister;
    QPushButton* m_takeMine;
};

/// Two records as rows that stand beside each other. What is different is marked by a chip and its own words;
/// what only one has stands beside an empty row.
struct VersionRows {
    std::vector<ListRow> one;
    std::vector<ListRow> other;
};
[[nodiscard]] VersionRows versionRows(const domain::MeetingRecord& one, const domain::MeetingRecord& other);

} // namespace risalah::ui
