// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QHeaderView;

namespace risalah::ui {

/// Keeps what the user made of the columns of a list, in pixels of the 100 % design.
struct ColumnMemory {
    std::function<std::vector<int>()> recall; ///< empty: as the page has them
    std::function<void(const std::vector<int>&)> keep;
};

/// The widths of the columns below one header: as designed or as they were dragged, grown with the letters;
/// what is dragged is kept soon after. Columns behind the designed ones are left alone.
class KeptColumns final : public QObject {
    Q_OBJECT
public:
    explicit KeptColumns(QHeaderView* header);

    void setMemory(ColumnMemory memory);
    /// In pixels of the 100 % design.
    void setDesign(std::vector<int> widths);
    /// As kept or as designed, in the present letter size.
    void layOut();
    /// Widths set in here were not dragged.
    void arrange(const std::function<void()>& work);
    [[nodiscard]] bool isArranging() const { return m_isArranging; }

Q_SIGNALS:
    void dragged();

private:
    [[nodiscard]] std::vector<int> wanted() const;
    void keep();

    QHeaderView* m_header;
    ColumnMemory m_memory;
    std::vector<int> m_design;
    std::vector<int> m_dragged; ///< where nothing is kept beyond this window
    QTimer m_keep{this};
    bool m_isArranging = false;
};

} // namespace risalah::ui
