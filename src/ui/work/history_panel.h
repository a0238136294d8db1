// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/version_service.h"
#include "domain/date.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace risalah::ui {

class ColumnArea;
class MeetingDesk;
class RowListView;
struct Workbench;

/// What was: the earlier texts of one point, resolution, action, agenda item, opening or closing beside the
/// text of today, or what was taken out of this meeting. Bringing back is an edit like any other.
class HistoryPanel final : public QFrame {
    Q_OBJECT
public:
    HistoryPanel(MeetingDesk& desk, Workbench& workbench, QWidget* parent = nullptr);

    void showTexts(const app::TextOf& text);
    void showWastebasket();

Q_SIGNALS:
    void closeAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Texts, Wastebasket };
    void begin(Mode mode, const QString& title);
    void takeTexts(const Result<std::vector<app::EarlierVersion>>& versions);
    void takeRemoved(const Result<std::vector<domain::RemovedParts>>& removed);
    void showCurrent();
    void restore();
    [[nodiscard]] QString textOfToday() const;
    [[nodiscard]] QString momentText(Instant at, const QString& by) const;
    [[nodiscard]] QString describe(const domain::RemovedParts& parts) const;

    MeetingDesk& m_desk;
    Workbench& m_workbench;
    Mode m_mode = Mode::Texts;
    app::TextOf m_text;
    std::vector<app::EarlierVersion> m_versions;
    std::vector<domain::RemovedParts> m_removed;
    QLabel* m_title;
    QLabel* m_empty;
    RowListView* m_list;
    QWidget* m_side;
    ColumnArea* m_area;
    QVBoxLayout* m_compare;
    QPushButton* m_restore;
};

} // namespace risalah::ui
