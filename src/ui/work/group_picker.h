// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <QFrame>

#include <vector>

class QListWidget;
class QPushButton;

namespace risalah::ui {

/// Which groups are invited: several are ticked and come in one go.
class GroupPicker final : public QFrame {
    Q_OBJECT
public:
    explicit GroupPicker(QWidget* parent = nullptr);

    /// The office's own groups first, then a group for each category of the directory.
    void setGroups(std::vector<domain::SeatGroup> groups);
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    /// Shows itself with nothing ticked.
    void begin();
    /// Goes without having added anything.
    void giveUp();

Q_SIGNALS:
    void closed();
    void chosen(const std::vector<risalah::domain::SeatGroup>& groups);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::vector<domain::SeatGroup> ticked() const;
    void showCount();
    void finish();

    std::vector<domain::SeatGroup> m_groups;
    QListWidget* m_list;
    QPushButton* m_add;
};

} // namespace risalah::ui
